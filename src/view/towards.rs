//! How much of what a certificate has to rest on has been shown: scenarios, decisions and own words on each essential
//! competency of the role that a course leads to. How good it was does not enter.

use super::standing::{Row, Standing};
use crate::base::words::{Words, harmless};
use crate::profile::{Competencies, LeastEvidence, RoleProfile};
use crate::say;

/// How far the evidence reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Towards {
    /// The role.
    pub role: String,
    /// How many scenarios there are of how many, and what else it takes.
    pub takes: String,
    /// Each essential competency.
    pub parts: Vec<Part>,
}

/// The evidence on a competency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// How many decisions there are of how many.
    pub decisions: String,
    /// The same in a sentence, with how many of them are in own words.
    pub says: String,
    /// How much of all that is asked for is there, in thousandths: what is furthest from enough.
    pub share: u16,
}

/// What somebody has shown of what a role rests on.
pub fn towards(words: &Words, profile: &Competencies, role: &RoleProfile, standing: &Standing) -> Towards {
    let least = &role.evidence;
    let rows = || standing.groups.iter().flat_map(|group| &group.rows);
    let part = |id: &crate::base::id::CompetencyId| {
        let found = rows().find(|row| row.id == *id);
        let (scenarios, decisions, own) = found.map_or((0, 0, 0), |row| (row.scenarios, row.decisions, row.own_words));
        let name = harmless(profile.name(id).to_owned());
        Part {
            decisions: say!(words, "towards-decisions", count = decisions, of = least.decisions),
            says: say!(
                words,
                "towards-part",
                name = name,
                scenarios = scenarios,
                decisions = decisions,
                own = own,
                of = least.decisions,
                of_own = least.free_text
            ),
            share: found.map_or(0, |row| share(row, least)),
            name,
        }
    };
    Towards {
        role: harmless(role.title.clone()),
        takes: say!(
            words,
            "towards-takes",
            found = standing.scenarios,
            scenarios = least.scenarios,
            decisions = least.decisions,
            own = least.free_text
        ),
        parts: role.essential.iter().map(|asked| part(&asked.competency)).collect(),
    }
}

/// What is furthest from enough, in thousandths.
fn share(row: &Row, least: &LeastEvidence) -> u16 {
    let parts = [(row.scenarios, least.scenarios), (row.decisions, least.decisions), (row.own_words, least.free_text)];
    let shares = parts.map(|(found, asked)| i64::try_from(found).unwrap_or(i64::MAX).min(asked) * 1_000 / asked.max(1));
    shares.into_iter().min().and_then(|share| u16::try_from(share).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::standing::standing;
    use super::*;
    use crate::appraisal::estimate::Observed;
    use crate::base::id::{CompetencyId, ScenarioId};
    use crate::profile::Errors;

    #[test]
    fn what_is_furthest_from_enough_fills_the_bar() {
        let (profile, words) = (Competencies::built_in(), Words::english());
        let role = RoleProfile::built_in().iter().find(|role| role.id.as_str() == "community-manager").unwrap();
        let shown = |scenarios: usize, decisions: usize, own_words: usize| {
            let observed = Observed { mean: 70_000, decisions, own_words };
            let one = BTreeMap::from([(CompetencyId::new("patience"), observed)]);
            let shown = (0..scenarios).map(|at| (ScenarioId::new(format!("s{at}")), one.clone())).collect();
            towards(&words, profile, role, &standing(profile, Errors::built_in(), &shown))
        };
        let patience = |towards: &Towards| towards.parts.iter().find(|part| part.name == "Patience").cloned().unwrap();
        let half = shown(5, 6, 4);
        assert_eq!((patience(&half).share, &*patience(&half).decisions), (500, "30 of 30"));
        assert_eq!(patience(&shown(10, 6, 0)).share, 0, "without own words nothing is decided");
        let all = shown(12, 5, 2);
        assert_eq!(patience(&all).share, 1_000);
        assert!(all.takes.starts_with("12 scenarios of 10"), "{}", all.takes);
        assert_eq!(all.parts.len(), role.essential.len());
        assert!(all.parts.iter().filter(|part| part.name != "Patience").all(|part| part.share == 0));
    }
}
