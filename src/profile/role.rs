//! What somebody in a role has to show.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::base::Source;
use crate::base::id::*;
use crate::scenario::load;

pub(super) const ROLES: &[(&str, &str)] = &[
    ("junior", include_str!("../../assets/profile/roles/junior.ron")),
    ("manager", include_str!("../../assets/profile/roles/manager.ron")),
    ("lead", include_str!("../../assets/profile/roles/lead.ron")),
];

/// A role profile as a file holds it. All of it is provisional until a panel has sat.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RoleProfile {
    /// Its id.
    pub id: RoleProfileId,
    /// Its title.
    pub title: String,
    /// What somebody in the role does.
    pub about: String,
    /// The competency profile it speaks of.
    pub profile: ProfileId,
    /// What has to be there: each has a floor.
    pub essential: Vec<Essential>,
    /// What counts and may be missing.
    #[serde(default)]
    pub desirable: Vec<Desirable>,
    /// What the weighted sum of all of them has to reach.
    pub cut: Cut,
    /// What a decision has to rest on.
    pub evidence: LeastEvidence,
    /// How sure a decision has to be.
    pub decision: Sureness,
}

/// A competency without which there is no pass.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Essential {
    /// Which competency, or composite.
    pub competency: CompetencyId,
    /// The least it may be, 0–100, never over the cut.
    pub floor: i64,
    /// Its share of the sum in percent, 1–100; all weights of a role sum to 100.
    pub weight: i64,
    /// Why.
    pub because: String,
}

/// A competency that counts and has no floor.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Desirable {
    /// Which competency, or composite.
    pub competency: CompetencyId,
    /// Its share of the sum in percent, 1–100.
    pub weight: i64,
    /// Why.
    pub because: String,
}

/// A cut score and how sure it is itself.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Cut {
    /// Where it lies, 1–99.
    pub score: i64,
    /// Its own standard error, in the same points, 1–30.
    pub error: i64,
    /// Where both come from.
    pub because: String,
}

/// The least evidence on each essential competency.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LeastEvidence {
    /// Independent scenarios, 4–100.
    pub scenarios: i64,
    /// Scored decisions, 10–1000.
    pub decisions: i64,
    /// Of these in own words, at most all.
    pub free_text: i64,
    /// Why.
    pub because: String,
}

/// Probabilities in percent.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Sureness {
    /// Pass if the sum reaches the cut with at least this, 51–99.
    pub pass: i64,
    /// Fail if it does with at most this, 1–49.
    pub fail: i64,
    /// And each essential competency its floor with at least this, 51–99.
    pub floor: i64,
    /// Why.
    pub because: String,
}

impl RoleProfile {
    /// The role profiles built into the program, from the easiest to the hardest. They are sound: a test reads them.
    pub fn built_in() -> &'static [Self] {
        static READ: OnceLock<Vec<RoleProfile>> = OnceLock::new();
        READ.get_or_init(|| {
            let read = |(name, text): &(&str, &str)| match load::ron(&Source::new(name, text)) {
                Ok(role) => role,
                Err(problem) => unreachable!("assets/profile/roles/{name}.ron is built in and tested: {problem:?}"),
            };
            ROLES.iter().map(read).collect()
        })
    }
}
