//! What would decide an open case: what is missing, what a person has to read, and how much more would make it sure.

use serde::Serialize;

use super::Known;
use crate::appraisal::decision::{Outcome, Reason as Because};
use crate::appraisal::estimate::Estimate;
use crate::appraisal::forecast::{Further, Standing, Sure};
use crate::base::id::CompetencyId;
use crate::say;

/// What would decide an open case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Settling {
    /// On which competency; none for the composite.
    pub competency: Option<CompetencyId>,
    /// How many more scenarios; an estimate where it is about sureness, none where no number of them would do.
    pub scenarios: Option<usize>,
    /// How many more decisions.
    pub decisions: usize,
    /// How many of them in own words.
    pub own_words: usize,
    /// In a sentence.
    pub sentence: String,
}

impl Known<'_> {
    /// What would decide it.
    pub(super) fn settling(&self) -> Vec<Settling> {
        if self.decided.outcome != Outcome::Open {
            return Vec::new();
        }
        let role = self.standard.role;
        let surely = permille(role.decision.pass);
        let settling = self.decided.reasons.iter().filter_map(|reason| match reason {
            Because::TooLittle { competency, missing } => Some(self.more(competency, *missing)),
            Because::CutUnsure => {
                let sure = Sure { below: permille(role.decision.fail), above: surely };
                let scenarios = self.sittings.counted.len();
                let error = role.cut.error * 1_000;
                Some(self.surer(None, self.decided.sum?, role.cut.score, error, scenarios, sure))
            }
            Because::FloorUnsure(id) => {
                let sure = Sure { below: 1_000 - surely, above: permille(role.decision.floor) };
                let asked = role.essential.iter().find(|asked| asked.competency == *id)?;
                let floor = self.decided.floors.iter().find(|floor| floor.competency == *id)?;
                let scenarios = self.evidence.observed.get(id)?.len();
                Some(self.surer(Some(id), floor.estimate?, asked.floor, 0, scenarios, sure))
            }
            _ => None,
        });
        let mut settling: Vec<Settling> = settling.collect();
        let unread = self.to_read().len();
        if unread > 0 {
            let sentence = say!(self.words, "decide-settle-read", count = unread);
            settling.push(Settling { competency: None, scenarios: None, decisions: 0, own_words: 0, sentence });
        }
        settling
    }

    fn more(&self, competency: &CompetencyId, missing: [usize; 3]) -> Settling {
        let words = self.words;
        let parts =
            ["decide-more-scenarios", "decide-more-decisions", "decide-more-own-words"].into_iter().zip(missing);
        let parts = parts.filter(|(_, count)| *count > 0).map(|(key, count)| say!(words, key, count = count));
        let list = parts.collect::<Vec<_>>().join(", ");
        let sentence = say!(words, "decide-settle-more", name = self.standard.profile.name(competency), list = list);
        let [scenarios, decisions, own_words] = missing;
        Settling { competency: Some(competency.clone()), scenarios: Some(scenarios), decisions, own_words, sentence }
    }

    fn surer(
        &self,
        id: Option<&CompetencyId>,
        found: Estimate,
        mark: i64,
        of_mark: i64,
        scenarios: usize,
        sure: Sure,
    ) -> Settling {
        let words = self.words;
        let standing = Standing { above: found.score - mark * 1_000, error: found.error, of_mark, scenarios };
        let further = standing.further(sure);
        let name = match id {
            Some(id) => self.standard.profile.name(id).to_owned(),
            None => words.plain("decide-the-composite"),
        };
        let passing = standing.passing(mark, sure);
        let with = match passing {
            Some(points) => say!(words, "decide-settle-passing", points = points),
            None => words.plain("decide-settle-no-passing"),
        };
        let (kind, more) = match further {
            Further::About(more) => ("about", more),
            Further::TooMany => ("many", 0),
            Further::Never if of_mark == 0 => ("on", 0),
            Further::Never => ("never", 0),
        };
        let (score, within) = (found.band().score, of_mark / 1_000);
        let sentence = say!(
            words,
            "decide-settle-surer",
            kind = kind,
            name = name,
            score = score,
            mark = mark,
            more = more,
            within = within,
            with = with
        );
        let scenarios = (more > 0).then_some(more);
        Settling { competency: id.cloned(), scenarios, decisions: 0, own_words: 0, sentence }
    }
}

fn permille(percent: i64) -> u16 {
    u16::try_from(percent * 10).unwrap_or(1_000)
}
