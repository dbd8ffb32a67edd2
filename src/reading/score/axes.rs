//! What earns points on each axis.

use super::evidence::{Share, best, count, is_declared};
use super::ledger::{Ledger, line};
use super::{AxisScore, Line, Reply};
use crate::reading::{Found, MannerKind, Tone};
use crate::scenario::{Act, Axis, Breach, NeedKind};

impl Reply<'_> {
    pub(super) fn patience(&self) -> AxisScore {
        let parts = &self.weights.patience;
        let mut ledger = Ledger::default();
        ledger.part("composed", parts.composed, Share::whole());
        ledger.part("address", parts.address, self.tone(Tone::Address, (500, 1_000)));
        ledger.part("presence", parts.presence, self.tone(Tone::Presence, (600, 1_000)));
        ledger.part("care", parts.care, self.care());
        ledger.part("takes-up", parts.takes_up, best([self.facets(), self.declared_covered()]));
        ledger.part("still-offers", parts.still_offers, self.offers());
        ledger.scale(100);
        self.breaches(&mut ledger, |weight| weight.patience);
        self.cold(&mut ledger, self.weights.cold.patience);
        if self.conversation.needs.iter().any(is_declared) && self.declared_covered().thousandths == 0 {
            ledger.push(Line { points: -self.weights.passes_by * 1_000, ..line("passes-by") });
        }
        self.hedging(&mut ledger);
        ledger.close(Axis::Patience)
    }

    pub(super) fn empathy(&self) -> AxisScore {
        let parts = &self.weights.empathy;
        let mut ledger = Ledger::default();
        let situation = |kind| kind == NeedKind::Situation;
        if self.needs(situation).next().is_some() {
            self.need_lines(&mut ledger, ("understands", "misses-situation"), parts.interpretation, situation);
        }
        ledger.part("helps", parts.help, self.help());
        ledger.part("takes-up-issue", parts.facets, self.facets());
        ledger.part("address", parts.address, self.tone(Tone::Address, (500, 1_000)));
        ledger.part("presence", parts.presence, self.tone(Tone::Presence, (600, 1_000)));
        ledger.part("care", parts.care, self.care());
        if let Some(explore) = &self.conversation.explore {
            let asked = ledger.part("explores", parts.exploration, self.found(&Found::Explored));
            asked.what = Some(explore.what.clone());
        }
        if self.conversation.feeling.is_some() {
            let generic = self.act(Act::AcknowledgeFeeling);
            let half = Share { thousandths: generic.thousandths / 2, spans: generic.spans };
            ledger.part("feeling", parts.feeling, best([self.found(&Found::Feeling), half]));
        }
        ledger.scale(100);
        self.breaches(&mut ledger, |weight| weight.empathy);
        self.cold(&mut ledger, self.weights.cold.empathy);
        self.hedging(&mut ledger);
        self.gaming(&mut ledger);
        ledger.close(Axis::Empathy)
    }

    pub(super) fn assertiveness(&self) -> AxisScore {
        let parts = &self.weights.assertiveness;
        let mut ledger = Ledger::default();
        let stated = |kind| kind != NeedKind::Situation;
        let some = self.needs(stated).next().is_some();
        self.need_lines(&mut ledger, ("states", "leaves-unsaid"), parts.content, |kind| !some || stated(kind));
        ledger.part("facts", parts.facts, self.facts());
        ledger.part("presence", parts.presence, self.tone(Tone::Presence, (600, 1_000)));
        let plain = [Act::NextStep, Act::Repair, Act::Boundary, Act::Correction, Act::Alternative];
        let answered = self.covered(|kind| kind == NeedKind::Answer);
        ledger.part("plain", parts.plain, best(plain.map(|act| self.act(act)).into_iter().chain([answered])));
        let stance = [Act::Responsibility, Act::Explanation, Act::Alternative, Act::Correction, Act::Boundary];
        ledger.part("stance", parts.stance, best(stance.map(|act| self.act(act))));
        ledger.scale(100 - parts.harmless);
        self.gate(&mut ledger);
        ledger.part("harmless", parts.harmless, Share::whole());
        self.hedging(&mut ledger);
        self.poles(&mut ledger);
        if let Some(untrue) = self.untrue() {
            ledger.cap(self.weights.caps.untrue_assertiveness, untrue);
        }
        self.gaming(&mut ledger);
        ledger.close(Axis::Assertiveness)
    }

    pub(super) fn quality(&self) -> AxisScore {
        let parts = &self.weights.quality;
        let mut ledger = Ledger::default();
        self.need_lines(&mut ledger, ("says-right", "leaves-out"), parts.needs, |_| true);
        ledger.part("facts", parts.facts, self.facts());
        let steps = |kind| matches!(kind, NeedKind::Step | NeedKind::Remedy);
        if self.needs(steps).next().is_some() {
            self.need_lines(&mut ledger, ("next-step", "no-next-step"), parts.next_step, steps);
        } else if self.conversation.acts.required.contains(&Act::NextStep) {
            ledger.part("next-step-act", parts.next_step, self.act(Act::NextStep));
        }
        let answers = |kind| matches!(kind, NeedKind::Answer | NeedKind::Limit);
        if self.needs(answers).next().is_some() {
            self.need_lines(&mut ledger, ("answers", "leaves-open"), parts.answered, answers);
        }
        ledger.part("presence", parts.presence, self.tone(Tone::Presence, (600, 1_000)));
        ledger.part("voice", parts.voice, self.voice());
        ledger.scale(100 - parts.harmless);
        self.gate(&mut ledger);
        ledger.part("harmless", parts.harmless, Share::whole());
        self.required_acts(&mut ledger);
        self.hedging(&mut ledger);
        self.bounds(&mut ledger);
        self.gaming(&mut ledger);
        self.spelling(&mut ledger);
        ledger.close(Axis::Quality)
    }

    /// A voice is something to say: nothing needed and nothing done is no voice, and hostility is nobody's.
    fn voice(&self) -> Share {
        let slips = self.manner(MannerKind::Voice);
        let hindrances = self.manner(MannerKind::Reading);
        let cost = count(&slips).saturating_mul(self.weights.manner) + count(&hindrances) * self.weights.reading;
        let hostile = [Breach::Insult, Breach::Threat, Breach::Belittling].iter().any(|b| self.reading.breaches(*b));
        let said = self.reading.findings.iter().any(|finding| matches!(finding.found, Found::Need(..) | Found::Act(_)));
        let written = if said && !hostile { 1_000 } else { 0 };
        let thousandths = (written - cost.saturating_mul(10)).max(0);
        Share { thousandths, spans: [slips, hindrances].concat() }
    }

    /// What neither hears nor helps takes.
    fn cold(&self, ledger: &mut Ledger, cost: i32) {
        let spans = self.spans(|found| *found == Found::Tone(Tone::Cold));
        if !spans.is_empty() {
            ledger.push(Line { points: -cost * 1_000, spans, ..line("cold") });
        }
    }

    /// What is said only half takes on every axis.
    fn hedging(&self, ledger: &mut Ledger) {
        let spans = self.spans(|found| *found == Found::Tone(Tone::Hedge));
        let weights = &self.weights.hedging;
        let cost = count(&spans).saturating_mul(weights.each).min(weights.most);
        if cost > 0 {
            ledger.push(Line { points: -cost * 1_000, spans, ..line("hedging") });
        }
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
}
