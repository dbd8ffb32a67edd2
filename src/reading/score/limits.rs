//! What holds points down: the gate, the two poles of assertiveness, what is untrue, out of bounds or hostile. Each takes a
//! share of what was earned, so that of two replies with the same fault the better one stays the better one.

use super::ledger::{Ledger, line};
use super::{Line, Reply};
use crate::profile::BreachWeight;
use crate::reading::{Degree, Found, Gaming};
use crate::scenario::raw::Need;
use crate::scenario::{Act, ApologyGrade, Breach, NeedKind, Venue, Visibility};

/// One figure that nobody can look up may be a slip; a second one takes again, and more than that nothing further.
const SEVERAL: usize = 2;

impl Reply<'_> {
    /// Quality and assertiveness wait at the gate until the point of the matter is there.
    pub(super) fn gate(&self, ledger: &mut Ledger) {
        let named = |need: &Need| self.reading.need(&need.id);
        let missing = self.conversation.needs.iter().find(|need| need.critical && named(need).is_none());
        let has_situation = self.needs(|kind| kind == NeedKind::Situation).next().is_some();
        // Where the author names nothing to acknowledge, doing what is needed shows that the matter was understood.
        let acknowledged = !self.conversation.acts.required.contains(&Act::AcknowledgeIssue)
            || self.reading.does(Act::AcknowledgeIssue)
            || self.needs(|kind| kind == NeedKind::Situation).any(|need| named(need).is_some())
            || !has_situation && self.conversation.needs.iter().any(|need| named(need) == Some(Degree::Full));
        let bound = self.weights.gate;
        if let Some(need) = missing {
            let what = Some(need.what.clone());
            ledger.hold(bound, Line { need: Some(need.id.clone()), what, ..line("gate-critical") });
        } else if !acknowledged {
            ledger.hold(bound, line("gate-issue"));
        }
    }

    /// Aggression and passivity: both ends take from assertiveness, the worse one counts.
    pub(super) fn poles(&self, ledger: &mut Ledger) {
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
        let line = match breach {
            Some(named) => Line { spans: self.breach_spans(named), breach, ..line(reason) },
            None => Line { spans: apologies, ..line("apologies") },
        };
        ledger.hold(100 - percent, line);
    }

    /// What bounds quality, whatever else was said.
    pub(super) fn bounds(&self, ledger: &mut Ledger) {
        let caps = &self.weights.caps;
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
            let spans = self.spans(|found| matches!(found, Found::MustNot(id, _) if *id == must_not.id));
            if !spans.is_empty() {
                let what = Some(must_not.what.clone());
                ledger.hold(caps.must_not, Line { spans, what, breach: Some(must_not.breach), ..line("must-not") });
            }
        }
        if self.apologises_only() {
            let spans = self.act(Act::Apology).spans;
            ledger.hold(caps.empty_apology, Line { spans, ..line("empty-apology") });
        }
        if let Some(untrue) = self.untrue() {
            ledger.hold(caps.untrue_quality, untrue);
        }
        for weight in self.weights.breaches.iter().filter(|weight| weight.quality > 0) {
            let spans = self.breach_spans(weight.breach);
            if !spans.is_empty() {
                let times = if weight.breach == Breach::Unbacked { spans.len().min(SEVERAL) } else { 1 };
                for _ in 0..times {
                    let spans = spans.clone();
                    ledger.hold(100 - weight.quality, Line { spans, breach: Some(weight.breach), ..line("hostile") });
                }
            }
        }
    }

    /// What is written for the score is worth no more than this, whatever else it says.
    pub(super) fn gaming(&self, ledger: &mut Ledger) {
        for (gaming, line) in [
            (Gaming::Stuffing, line("stuffing")),
            (Gaming::Disorder, line("disorder")),
            (Gaming::Grader, line("grader")),
        ] {
            let spans = self.spans(|found| *found == Found::Gaming(gaming));
            if !spans.is_empty() {
                ledger.cap(self.weights.caps.gaming, Line { spans, ..line });
            }
        }
    }

    /// Acts the author requires and the reply does not do: each takes a tenth of quality.
    pub(super) fn required_acts(&self, ledger: &mut Ledger) {
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

    /// What each breach takes.
    pub(super) fn breaches(&self, ledger: &mut Ledger, points: impl Fn(&BreachWeight) -> i32) {
        for weight in &self.weights.breaches {
            let spans = self.breach_spans(weight.breach);
            if !spans.is_empty() && points(weight) > 0 {
                let points = -points(weight) * 1_000;
                ledger.push(Line { points, spans, breach: Some(weight.breach), ..line("breach") });
            }
        }
    }

    /// The line of the first finding that the brand book itself calls untrue, secret or out of bounds. What only sounds
    /// like it takes its share like any other breach.
    pub(super) fn untrue(&self) -> Option<Line> {
        self.reading.findings.iter().filter(|finding| finding.declared()).find_map(|finding| match finding.found {
            Found::Breach(breach) => {
                Some(Line { spans: finding.spans.clone(), breach: Some(breach), ..line("untrue") })
            }
            _ => None,
        })
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
}
