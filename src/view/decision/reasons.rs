//! Why a decision is what it is, and what a person has to read.

use serde::Serialize;

use super::Known;
use super::figures::percent;
use crate::appraisal::decision::{Chance, Incident, Judged, Outcome, Reason as Because};
use crate::base::id::{CompetencyId, InjectId};
use crate::base::words::Words;
use crate::say;
use crate::view::debrief::quoted;

/// Why a decision is what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// What kind of reason.
    pub code: &'static str,
    /// In a sentence.
    pub sentence: String,
}

/// A reply that a person has to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ToRead {
    /// In which attempt: what it was called when it was handed in.
    pub attempt: String,
    /// The title of its scenario.
    pub title: String,
    /// In answer to what.
    pub inject: InjectId,
    /// When, in milliseconds of shift time.
    pub at_ms: u64,
    /// When, by the desk's clock.
    pub at: String,
    /// What it was read as.
    pub breach: String,
    /// The words that were read so.
    pub quote: String,
    /// The whole reply.
    pub text: String,
}

impl ToRead {
    /// In a sentence.
    pub fn sentence(&self, words: &Words) -> String {
        say!(
            words,
            "decide-to-read",
            attempt = self.attempt,
            title = self.title,
            inject = self.inject.as_str(),
            at = self.at,
            breach = self.breach,
            quote = self.quote,
            text = self.text
        )
    }
}

impl Known<'_> {
    pub(super) fn reasons(&self) -> Vec<Reason> {
        let together = [self.too_little(), self.unread(), self.all_reached()].into_iter().flatten();
        together.chain(self.decided.reasons.iter().filter_map(|reason| self.single(reason))).collect()
    }

    /// Everything of which there is too little, in one sentence.
    fn too_little(&self) -> Option<Reason> {
        let name = |reason: &Because| match reason {
            Because::TooLittle { competency, .. } => Some(self.standard.profile.name(competency).to_owned()),
            _ => None,
        };
        let list: Vec<String> = self.decided.reasons.iter().filter_map(name).collect();
        let least = &self.standard.role.evidence;
        let sentence = say!(
            self.words,
            "decide-why-little",
            list = list.join(", "),
            scenarios = least.scenarios,
            decisions = least.decisions,
            own = least.free_text
        );
        (!list.is_empty()).then_some(Reason { code: "too-little", sentence })
    }

    /// How much a person has to read first.
    fn unread(&self) -> Option<Reason> {
        let count = self.decided.reasons.iter().filter(|reason| matches!(reason, Because::ToConfirm(_))).count();
        let sentence = say!(self.words, "decide-why-to-confirm", count = count);
        (count > 0).then_some(Reason { code: "to-confirm", sentence })
    }

    fn all_reached(&self) -> Option<Reason> {
        let sure = &self.standard.role.decision;
        let chance = self.chance(self.decided.reaches);
        let sentence = say!(self.words, "decide-why-pass", chance = chance, pass = sure.pass, floor = sure.floor);
        (self.decided.outcome == Outcome::Pass).then_some(Reason { code: "all-reached", sentence })
    }

    fn single(&self, reason: &Because) -> Option<Reason> {
        let (code, sentence) = match reason {
            Because::TooLittle { .. } | Because::ToConfirm(_) => return None,
            Because::Confirmed(at) => {
                let read = self.incident(*at, self.evidence.incidents.get(*at)?)?;
                ("confirmed", say!(self.words, "decide-why-confirmed", what = read.sentence(self.words)))
            }
            Because::CutUnsure => ("cut-unsure", self.beside_cut("decide-why-cut-unsure")?),
            Because::BelowCut => ("below-cut", self.beside_cut("decide-why-below-cut")?),
            Because::FloorUnsure(id) => ("floor-unsure", self.beside_floor("decide-why-floor-unsure", id)?),
            Because::BelowFloor(id) => ("below-floor", self.beside_floor("decide-why-below-floor", id)?),
        };
        Some(Reason { code, sentence })
    }

    fn beside_cut(&self, key: &str) -> Option<String> {
        let (role, score) = (self.standard.role, self.decided.sum?.band().score);
        let (cut, pass, fail) = (role.cut.score, role.decision.pass, role.decision.fail);
        let chance = self.chance(self.decided.reaches);
        Some(say!(self.words, key, score = score, cut = cut, chance = chance, pass = pass, fail = fail))
    }

    fn beside_floor(&self, key: &str, id: &CompetencyId) -> Option<String> {
        let role = self.standard.role;
        let floor = role.essential.iter().find(|asked| asked.competency == *id)?.floor;
        let found = self.decided.floors.iter().find(|floor| floor.competency == *id)?;
        let (name, score) = (self.standard.profile.name(id), found.estimate?.band().score);
        let (chance, asked) = (self.chance(found.reaches), role.decision.floor);
        Some(say!(self.words, key, name = name, score = score, floor = floor, chance = chance, asked = asked))
    }

    fn chance(&self, found: Option<Chance>) -> String {
        found.map(|chance| percent(self.words, chance)).unwrap_or_default()
    }

    /// What a person has to read: everything critical that nobody has judged.
    pub(super) fn to_read(&self) -> Vec<ToRead> {
        let unjudged = self.evidence.incidents.iter().enumerate().filter(|(_, one)| one.judged == Judged::NotYet);
        unjudged.filter_map(|(at, incident)| self.incident(at, incident)).collect()
    }

    fn incident(&self, at: usize, incident: &Incident) -> Option<ToRead> {
        let one = self.sittings.counted.get(incident.attempt)?;
        let reply = self.replies.get(at)?;
        let scenario = &one.folded.desk.scenario;
        let (_, quote) = quoted(&reply.text, &reply.spans);
        Some(ToRead {
            attempt: one.name.clone(),
            title: scenario.title.clone(),
            inject: incident.inject.clone(),
            at_ms: incident.at.millis(),
            at: scenario.clock(incident.at),
            breach: self.words.plain(&incident.breach.key()),
            quote,
            text: reply.text.to_string(),
        })
    }
}
