//! A decision about somebody for a role as there is to see: what was decided, on what it rests, why, and what would decide
//! it where it is open. SCORING §7.

mod figures;
mod reasons;
mod settling;
mod sittings;

use serde::Serialize;

pub use figures::{Composite, Row};
pub use reasons::{Reason, ToRead};
pub use settling::Settling;
pub use sittings::{Aside, Sitting, aside};

use crate::appraisal::decision::{Decision as Decided, Evidence, Outcome as Came, decide};
use crate::base::Digest;
use crate::base::id::RoleProfileId;
use crate::base::words::Words;
use crate::profile::{Competencies, Errors, RoleProfile};
use crate::record::Sittings;
use crate::record::sittings::Reply;
use crate::say;
use crate::shift::log::ENGINE;

/// By what somebody is judged.
#[derive(Clone, Copy, Debug)]
pub struct Standard<'a> {
    /// The competencies.
    pub profile: &'a Competencies,
    /// What the role asks for.
    pub role: &'a RoleProfile,
    /// How sure scores are.
    pub errors: &'a Errors,
}

/// A decision and everything that goes with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Decision {
    /// What was decided.
    pub outcome: Outcome,
    /// In a sentence.
    pub sentence: String,
    /// For which role.
    pub role: RoleProfileId,
    /// The weighed sum of all competencies; none while something essential was never shown.
    pub composite: Option<Composite>,
    /// What has to be there.
    pub essential: Vec<Row>,
    /// What counts and may be missing.
    pub desirable: Vec<Row>,
    /// Why it is so.
    pub reasons: Vec<Reason>,
    /// What would decide it; empty if it is decided.
    pub settling: Vec<Settling>,
    /// What a person has to read first; empty if nothing.
    pub to_read: Vec<ToRead>,
    /// The attempts it rests on.
    pub counted: Vec<Sitting>,
    /// The attempts it does not rest on.
    pub not_counted: Vec<Aside>,
    /// What whoever reads it has to know of the attempts.
    pub remarks: Vec<String>,
    /// What decided.
    pub versions: Versions,
    /// How to appeal.
    pub appeal: Vec<String>,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Fit for the role.
    Pass,
    /// Not fit for it.
    Fail,
    /// Not known well enough.
    NotYetDecided,
}

impl Outcome {
    /// Its name, as programs know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::NotYetDecided => "not-yet-decided",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Pass => "decide-pass",
            Self::Fail => "decide-fail",
            Self::NotYetDecided => "decide-open",
        }
    }
}

/// With what it was decided; attempts carry their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Versions {
    /// The engine.
    pub engine: String,
    /// The tables of scoring: weights, competencies, errors, the built-in roles.
    pub profile: Digest,
    /// The role profile, as it was read; none if it cannot be written.
    pub role: Option<Digest>,
    /// The tables of reading.
    pub reading: Digest,
}

impl Versions {
    fn of(role: &RoleProfile) -> Self {
        Self {
            engine: ENGINE.to_owned(),
            profile: crate::profile::digest(),
            role: serde_jcs::to_string(role).ok().map(|text| Digest::of(&text)),
            reading: crate::reading::tables_digest(),
        }
    }
}

/// Decides by what counts of somebody's sittings; `not_counted` is told beside it.
pub fn decision(words: &Words, standard: Standard<'_>, sittings: &Sittings, not_counted: Vec<Aside>) -> Decision {
    let Standard { profile, role, errors } = standard;
    let (evidence, replies) = sittings.evidence(profile, errors);
    let decided = decide(&evidence, role, errors);
    let outcome = match decided.outcome {
        Came::Pass => Outcome::Pass,
        Came::Fail => Outcome::Fail,
        Came::Open => Outcome::NotYetDecided,
    };
    let known = Known { words, standard, sittings, evidence: &evidence, replies: &replies, decided: &decided };
    Decision {
        outcome,
        sentence: say!(words, outcome.key(), role = role.title),
        role: role.id.clone(),
        composite: known.composite(),
        essential: known.essential(),
        desirable: known.desirable(),
        reasons: known.reasons(),
        settling: known.settling(),
        to_read: known.to_read(),
        counted: sittings.counted.iter().map(Sitting::of).collect(),
        not_counted,
        remarks: known.remarks(),
        versions: Versions::of(role),
        appeal: ["decide-appeal-read", "decide-appeal-again", "decide-appeal-person"]
            .map(|key| words.plain(key))
            .to_vec(),
    }
}

/// Everything a decision is told from.
struct Known<'a> {
    words: &'a Words,
    standard: Standard<'a>,
    sittings: &'a Sittings,
    evidence: &'a Evidence,
    /// The words of each incident.
    replies: &'a [Reply],
    decided: &'a Decided,
}
