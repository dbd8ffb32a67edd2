//! What a reply is worth on the four axes: the free-text column of SCORING §4, scaled to 100, as a ledger whose lines
//! add up to the score. Every line names its rule and the words it rests on, or the need that is missing.
//!
//! Integer arithmetic in thousandths of a point, so that a replay gives the same score on every machine.

use crate::base::id::NeedId;
use crate::profile::{Axes, ReplyWeights};
use crate::reading::{Degree, Found, MannerKind, Reading, Span, Unscorable};
use crate::scenario::model::Conversation;
use crate::scenario::raw::Key;
use crate::scenario::{Act, ApologyGrade, Axis, Breach, NeedKind, Venue, Visibility};

/// One entry of a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// `score-<reason>` is the key of its sentence.
    pub reason: &'static str,
    /// Thousandths of a point, given or taken.
    pub points: i32,
    /// What could have been earned here, in thousandths; 0 for what only takes.
    pub of: i32,
    /// The words it rests on; none for what is missing.
    pub spans: Vec<Span>,
    /// The need it is about.
    pub need: Option<NeedId>,
    /// The breach it is about.
    pub breach: Option<Breach>,
    /// The author's own words about it: what the wrong turn does, what should have been asked.
    pub what: Option<String>,
}

/// The score of a reply on one axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AxisScore {
    /// Which axis.
    pub axis: Axis,
    /// 0–100.
    pub total: u8,
    /// What it is made of; the points add up to the total, rounded.
    pub lines: Vec<Line>,
}

/// What a reply is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// The four axes in the order of [`Axis::ALL`].
    pub axes: Vec<AxisScore>,
}

impl Score {
    /// The totals.
    pub fn worth(&self) -> Key {
        let total = |axis| self.axes.iter().find(|score| score.axis == axis).map_or(0, |score| score.total);
        Key {
            patience: total(Axis::Patience),
            empathy: total(Axis::Empathy),
            assertiveness: total(Axis::Assertiveness),
            quality: total(Axis::Quality),
        }
    }
}

/// Scores what was read in a reply.
pub fn score(reading: &Reading, conversation: &Conversation, visibility: Visibility) -> Score {
    if let Some(why) = reading.unscorable() {
        return nothing(reading, why);
    }
    let reply = Reply { reading, conversation, visibility, weights: &Axes::built_in().reply };
    Score { axes: vec![reply.patience(), reply.empathy(), reply.assertiveness(), reply.quality()] }
}

/// Nothing on any axis, in one line that says why.
fn nothing(reading: &Reading, why: Unscorable) -> Score {
    let unscorable = match why {
        Unscorable::OtherLanguage => line("other-language"),
        Unscorable::Gibberish => line("gibberish"),
    };
    let shown = reading.findings.iter().filter(|finding| finding.found == Found::NotScorable(why));
    let spans: Vec<Span> = shown.flat_map(|finding| finding.spans.iter().copied()).collect();
    let lines = vec![Line { of: 100_000, spans, ..unscorable }];
    Score { axes: Axis::ALL.iter().map(|axis| AxisScore { axis: *axis, total: 0, lines: lines.clone() }).collect() }
}

struct Reply<'a> {
    reading: &'a Reading,
    conversation: &'a Conversation,
    visibility: Visibility,
    weights: &'a ReplyWeights,
}

/// How much of something is there, in thousandths, and the words that show it.
struct Share {
    thousandths: i32,
    spans: Vec<Span>,
}

/// Points that apply to this inject; scaled to 100 at the end.
#[derive(Default)]
struct Ledger {
    lines: Vec<Line>,
    most: i32,
}

impl Ledger {
    /// A part of which `share` was earned.
    fn part(&mut self, reason: &'static str, of: i32, share: Share) -> &mut Line {
        self.most += of;
        self.push(Line { points: of * share.thousandths, of: of * 1_000, spans: share.spans, ..line(reason) })
    }

    fn push(&mut self, line: Line) -> &mut Line {
        let at = self.lines.len();
        self.lines.push(line);
        &mut self.lines[at]
    }

    /// Scales what was earned so that everything that applied is worth 100.
    fn scale(&mut self) {
        if self.most > 0 {
            for line in &mut self.lines {
                line.points = line.points * 100 / self.most;
                line.of = line.of * 100 / self.most;
            }
        }
    }

    fn sum(&self) -> i32 {
        self.lines.iter().map(|line| line.points).sum()
    }

    /// Takes what is above a bound.
    fn cap(&mut self, bound: i32, line: Line) {
        let above = self.sum() - bound * 1_000;
        if above > 0 {
            self.push(Line { points: -above, ..line });
        }
    }

    /// The score within 0–100; what lies below is given back in a line of its own, so that the sum holds.
    fn close(mut self, axis: Axis) -> AxisScore {
        let sum = self.sum();
        if sum < 0 {
            self.push(Line { points: -sum, ..line("floor") });
        }
        self.lines.retain(|line| line.points != 0 || line.of != 0);
        let total = u8::try_from((self.sum() + 500) / 1_000).unwrap_or(100).min(100);
        AxisScore { axis, total, lines: self.lines }
    }
}

fn line(reason: &'static str) -> Line {
    Line { reason, points: 0, of: 0, spans: Vec::new(), need: None, breach: None, what: None }
}

impl Reply<'_> {
    fn patience(&self) -> AxisScore {
        let parts = &self.weights.patience;
        let mut ledger = Ledger::default();
        ledger.part("composed", parts.composed, Share { thousandths: 1_000, spans: Vec::new() });
        ledger.part("takes-up", parts.takes_up, self.takes_up());
        ledger.part("still-offers", parts.still_offers, self.still_offers());
        ledger.scale();
        self.breaches(&mut ledger, |weight| weight.patience);
        ledger.close(Axis::Patience)
    }

    fn empathy(&self) -> AxisScore {
        let parts = &self.weights.empathy;
        let mut ledger = Ledger::default();
        if self.needs(|kind| kind == NeedKind::Situation).next().is_some() {
            self.need_lines(&mut ledger, "understands", "misses-situation", parts.interpretation, |kind| {
                kind == NeedKind::Situation
            });
        } else {
            let understood = best([self.act(Act::AcknowledgeIssue), self.covered(|_| true)]);
            ledger.part("takes-up-issue", parts.interpretation, understood);
        }
        if let Some(explore) = &self.conversation.explore {
            let asked = ledger.part("explores", parts.exploration, self.found(&Found::Explored));
            asked.what = Some(explore.what.clone());
        }
        if self.conversation.feeling.is_some() {
            let generic = self.act(Act::AcknowledgeFeeling);
            let half = Share { thousandths: generic.thousandths / 2, spans: generic.spans };
            ledger.part("feeling", parts.feeling, best([self.found(&Found::Feeling), half]));
        }
        ledger.scale();
        self.breaches(&mut ledger, |weight| weight.empathy);
        ledger.close(Axis::Empathy)
    }

    fn assertiveness(&self) -> AxisScore {
        let parts = &self.weights.assertiveness;
        let mut ledger = Ledger::default();
        let stated = |kind| kind != NeedKind::Situation;
        if self.needs(stated).next().is_some() {
            self.need_lines(&mut ledger, "states", "leaves-unsaid", parts.content, stated);
        } else {
            self.need_lines(&mut ledger, "states", "leaves-unsaid", parts.content, |_| true);
        }
        let plain = [Act::NextStep, Act::Repair, Act::Boundary, Act::Correction, Act::Alternative];
        let answered = self.covered(|kind| kind == NeedKind::Answer);
        ledger.part("plain", parts.plain, best(plain.map(|act| self.act(act)).into_iter().chain([answered])));
        let stance = [Act::Responsibility, Act::Explanation, Act::Alternative, Act::Correction, Act::Boundary];
        ledger.part("stance", parts.stance, best(stance.map(|act| self.act(act))));
        ledger.scale();
        self.gate(&mut ledger);
        self.poles(&mut ledger);
        if let Some(untrue) = self.untrue() {
            ledger.cap(self.weights.caps.untrue_assertiveness, untrue);
        }
        ledger.close(Axis::Assertiveness)
    }

    fn quality(&self) -> AxisScore {
        let parts = &self.weights.quality;
        let caps = &self.weights.caps;
        let mut ledger = Ledger::default();
        self.need_lines(&mut ledger, "says-right", "leaves-out", parts.facts, |_| true);
        let steps = |kind| matches!(kind, NeedKind::Step | NeedKind::Remedy);
        if self.needs(steps).next().is_some() {
            self.need_lines(&mut ledger, "next-step", "no-next-step", parts.next_step, steps);
        } else if self.conversation.acts.required.contains(&Act::NextStep) {
            ledger.part("next-step-act", parts.next_step, self.act(Act::NextStep));
        }
        let answers = |kind| matches!(kind, NeedKind::Answer | NeedKind::Limit);
        if self.needs(answers).next().is_some() {
            self.need_lines(&mut ledger, "answers", "leaves-open", parts.answered, answers);
        }
        let slips = self.manner(MannerKind::Voice);
        let hindrances = self.manner(MannerKind::Reading);
        let cost = count(&slips).saturating_mul(self.weights.manner) + count(&hindrances) * self.weights.reading;
        // A voice is something to say: nothing needed and nothing done is no voice, and hostility is nobody's.
        let hostile = [Breach::Insult, Breach::Threat, Breach::Belittling].iter().any(|b| self.reading.breaches(*b));
        let said = self.reading.findings.iter().any(|finding| matches!(finding.found, Found::Need(..) | Found::Act(_)));
        let written = if said && !hostile { 1_000 } else { 0 };
        let voice = (written - cost.saturating_mul(10)).max(0);
        ledger.part("voice", parts.voice, Share { thousandths: voice, spans: [slips, hindrances].concat() });
        ledger.scale();
        self.gate(&mut ledger);
        self.required_acts(&mut ledger);
        if self.wrong_venue() {
            ledger.push(Line { points: -self.weights.wrong_venue * 1_000, ..line("wrong-venue") });
        }
        for turn in &self.conversation.wrong_turns {
            let spans = self.spans(|found| *found == Found::WrongTurn(turn.id.clone()));
            if !spans.is_empty() {
                ledger.cap(i32::from(turn.cap), Line { spans, what: Some(turn.what.clone()), ..line("wrong-turn") });
            }
        }
        for must_not in &self.conversation.must_not {
            let said = |found: &Found| matches!(found, Found::MustNot(id, _) if *id == must_not.id);
            let spans = self.spans(said);
            if !spans.is_empty() {
                let what = Some(must_not.what.clone());
                ledger.cap(caps.must_not, Line { spans, what, breach: Some(must_not.breach), ..line("must-not") });
            }
        }
        if self.apologises_only() {
            let spans = self.act(Act::Apology).spans;
            ledger.cap(caps.empty_apology, Line { spans, ..line("empty-apology") });
        }
        if let Some(untrue) = self.untrue() {
            ledger.cap(caps.untrue_quality, untrue);
        }
        for breach in [Breach::Insult, Breach::Threat] {
            let spans = self.breach_spans(breach);
            if !spans.is_empty() {
                ledger.cap(caps.hostile_quality, Line { spans, breach: Some(breach), ..line("hostile") });
            }
        }
        self.spelling(&mut ledger);
        ledger.close(Axis::Quality)
    }

    /// Slips of spelling take by how many there are in a hundred words, whatever else the reply is worth.
    fn spelling(&self, ledger: &mut Ledger) {
        let spans = self.manner(MannerKind::Spelling);
        if spans.is_empty() {
            return;
        }
        let weights = &self.weights.spelling;
        let words = i32::try_from(self.reading.words).unwrap_or(i32::MAX).max(weights.words);
        let cost = (count(&spans) * 100 * weights.each / words).clamp(weights.least, weights.most);
        ledger.push(Line { points: -cost * 1_000, spans, ..line("spelling") });
    }

    /// Quality and assertiveness wait at the gate until the point of the matter is there.
    fn gate(&self, ledger: &mut Ledger) {
        let missing: Vec<_> = self
            .conversation
            .needs
            .iter()
            .filter(|need| need.critical && self.reading.need(&need.id).is_none())
            .collect();
        let named = |need: &crate::scenario::raw::Need| self.reading.need(&need.id);
        let has_situation = self.needs(|kind| kind == NeedKind::Situation).next().is_some();
        // Where the author names nothing to acknowledge, doing what is needed shows that the matter was understood.
        let acknowledged = !self.conversation.acts.required.contains(&Act::AcknowledgeIssue)
            || self.reading.does(Act::AcknowledgeIssue)
            || self.needs(|kind| kind == NeedKind::Situation).any(|need| named(need).is_some())
            || !has_situation && self.conversation.needs.iter().any(|need| named(need) == Some(Degree::Full));
        let bound = self.weights.gate;
        if let Some(need) = missing.first() {
            let gate = Line { need: Some(need.id.clone()), ..line("gate-critical") };
            ledger.cap(bound, gate);
        } else if !acknowledged {
            ledger.cap(bound, line("gate-issue"));
        }
    }

    /// Aggression and passivity: both ends take from assertiveness, the worse one counts.
    fn poles(&self, ledger: &mut Ledger) {
        let apologies = self.spans(|found| matches!(found, Found::Apology(_)));
        let mut aggression: (i32, Option<Breach>) = (0, None);
        let mut passivity: (i32, Option<Breach>) = (if apologies.len() >= 3 { 30 } else { 0 }, None);
        if self.reading.has(&Found::Apology(ApologyGrade::Conditional)) {
            passivity.0 = passivity.0.max(15);
        }
        for weight in self.weights.breaches.iter().filter(|weight| self.reading.breaches(weight.breach)) {
            if weight.aggression > aggression.0 {
                aggression = (weight.aggression, Some(weight.breach));
            }
            if weight.passivity > passivity.0 {
                passivity = (weight.passivity, Some(weight.breach));
            }
        }
        let ((percent, breach), reason) =
            if aggression.0 >= passivity.0 { (aggression, "aggression") } else { (passivity, "passivity") };
        if percent > 0 {
            let spans = breach.map_or(apologies, |breach| self.breach_spans(breach));
            let points = -(ledger.sum().max(0) * percent / 100);
            ledger.push(Line { points, spans, breach, ..line(reason) });
        }
    }

    /// Acts the author requires and the reply does not do: each takes a tenth of quality.
    fn required_acts(&self, ledger: &mut Ledger) {
        for act in &self.conversation.acts.required {
            if *act != Act::AcknowledgeIssue && !self.reading.does(*act) && !self.does_in_substance(*act) {
                let points = -(ledger.sum().max(0) / 10);
                ledger.push(Line { points, what: Some(act.key()), ..line("required-act") });
            }
        }
    }

    /// Whether what the act is for has been said, whatever the wording: a need of that kind is met.
    fn does_in_substance(&self, act: Act) -> bool {
        let met = |kinds: &[NeedKind]| {
            self.needs(|kind| kinds.contains(&kind)).any(|need| self.reading.need(&need.id) == Some(Degree::Full))
        };
        match act {
            Act::NextStep => met(&[NeedKind::Step, NeedKind::Remedy]),
            Act::Repair => met(&[NeedKind::Remedy]),
            Act::Boundary => met(&[NeedKind::Limit]),
            Act::Correction => met(&[NeedKind::Answer]),
            Act::AcknowledgeFeeling => self.reading.has(&Found::Feeling),
            Act::InformationRequest => self.reading.has(&Found::Explored),
            _ => false,
        }
    }

    fn breaches(&self, ledger: &mut Ledger, points: impl Fn(&crate::profile::BreachWeight) -> i32) {
        for weight in &self.weights.breaches {
            let spans = self.breach_spans(weight.breach);
            if !spans.is_empty() && points(weight) > 0 {
                ledger.push(Line {
                    points: -points(weight) * 1_000,
                    spans,
                    breach: Some(weight.breach),
                    ..line("breach")
                });
            }
        }
    }

    /// The line of the first finding that is untrue or out of bounds.
    fn untrue(&self) -> Option<Line> {
        [Breach::FalseFact, Breach::PrivateData, Breach::Overpromise, Breach::Liability].into_iter().find_map(
            |breach| {
                let spans = self.breach_spans(breach);
                (!spans.is_empty()).then(|| Line { spans, breach: Some(breach), ..line("untrue") })
            },
        )
    }

    fn apologises_only(&self) -> bool {
        let behind = [Act::Responsibility, Act::Repair, Act::NextStep, Act::Alternative, Act::Explanation];
        self.reading.does(Act::Apology)
            && !behind.iter().any(|act| self.reading.does(*act))
            && !self.reading.findings.iter().any(|finding| matches!(finding.found, Found::Need(_, Degree::Full)))
    }

    fn wrong_venue(&self) -> bool {
        match self.conversation.venue {
            Venue::Either => false,
            Venue::Public => self.visibility == Visibility::Private,
            Venue::Private => self.visibility == Visibility::Public && !self.reading.does(Act::ChannelMove),
        }
    }

    fn takes_up(&self) -> Share {
        // Thanks take nothing up: a template thanks too.
        let acts = [Act::AcknowledgeIssue, Act::AcknowledgeFeeling, Act::Responsibility];
        let situation = self.covered(|kind| kind == NeedKind::Situation);
        best(acts.map(|act| self.act(act)).into_iter().chain([situation, self.found(&Found::Feeling)]))
    }

    fn still_offers(&self) -> Share {
        let acts = [
            Act::NextStep,
            Act::Repair,
            Act::Alternative,
            Act::Explanation,
            Act::InformationRequest,
            Act::Correction,
            Act::Invitation,
        ];
        let covered = self.covered(|kind| kind != NeedKind::Situation);
        best(acts.map(|act| self.act(act)).into_iter().chain([covered]))
    }

    fn needs(&self, of: impl Fn(NeedKind) -> bool) -> impl Iterator<Item = &crate::scenario::raw::Need> {
        self.conversation.needs.iter().filter(move |need| of(need.kind))
    }

    /// One line a need of these kinds, sharing `of` points by weight.
    fn need_lines(
        &self,
        ledger: &mut Ledger,
        there: &'static str,
        missing: &'static str,
        of: i32,
        kinds: impl Fn(NeedKind) -> bool + Copy,
    ) {
        let weights: i32 = self.needs(kinds).map(|need| i32::from(need.weight)).sum();
        if weights == 0 {
            return;
        }
        ledger.most += of;
        for need in self.needs(kinds) {
            let most = of * 1_000 * i32::from(need.weight) / weights;
            let (reason, points) = match self.reading.need(&need.id) {
                Some(Degree::Full) => (there, most),
                Some(Degree::Part) => ("begun", most / 2),
                None => (missing, 0),
            };
            let spans = self.spans(|found| matches!(found, Found::Need(id, _) if *id == need.id));
            ledger.push(Line {
                points,
                of: most,
                spans,
                need: Some(need.id.clone()),
                what: Some(need.what.clone()),
                ..line(reason)
            });
        }
    }

    /// The share of the needs of these kinds that is covered, by weight.
    fn covered(&self, of: impl Fn(NeedKind) -> bool + Copy) -> Share {
        let mut share = Share { thousandths: 0, spans: Vec::new() };
        let (mut earned, mut most) = (0, 0);
        for need in self.needs(of) {
            most += 2 * i32::from(need.weight);
            earned += i32::from(need.weight)
                * match self.reading.need(&need.id) {
                    Some(Degree::Full) => 2,
                    Some(Degree::Part) => 1,
                    None => 0,
                };
            share.spans.extend(self.spans(|found| matches!(found, Found::Need(id, _) if *id == need.id)));
        }
        if most > 0 {
            share.thousandths = earned * 1_000 / most;
        }
        share
    }

    fn manner(&self, kind: MannerKind) -> Vec<Span> {
        self.spans(|found| matches!(found, Found::Manner(manner) if manner.kind() == kind))
    }

    fn act(&self, act: Act) -> Share {
        self.found(&Found::Act(act))
    }

    fn found(&self, wanted: &Found) -> Share {
        let spans = self.spans(|found| found == wanted);
        Share { thousandths: if spans.is_empty() { 0 } else { 1_000 }, spans }
    }

    fn breach_spans(&self, breach: Breach) -> Vec<Span> {
        self.spans(|found| match found {
            Found::Breach(found) | Found::MustNot(_, found) => *found == breach,
            _ => false,
        })
    }

    fn spans(&self, of: impl Fn(&Found) -> bool) -> Vec<Span> {
        let findings = self.reading.findings.iter().filter(|finding| of(&finding.found));
        let mut spans: Vec<Span> = findings.flat_map(|finding| finding.spans.iter().copied()).collect();
        spans.sort();
        spans.dedup();
        spans
    }
}

/// How many places there are; findings show few enough.
fn count(spans: &[Span]) -> i32 {
    i32::try_from(spans.len()).unwrap_or(i32::MAX)
}

/// The largest share; the first of equals.
fn best(shares: impl IntoIterator<Item = Share>) -> Share {
    shares.into_iter().fold(Share { thousandths: 0, spans: Vec::new() }, |best, next| {
        if next.thousandths > best.thousandths { next } else { best }
    })
}
