//! What may be decided about a person for a role, and what it rests on: SCORING §7.
//!
//! There are three outcomes, and the third is an answer too: what is not known well enough stays open, with what would
//! settle it. Nothing is decided on less than the role asks for, and nobody is failed for a critical incident that no
//! person has confirmed.

use std::collections::{BTreeMap, BTreeSet};

use super::estimate::{Estimate, Observed, Purpose, estimate, jackknife};
use crate::base::SimTime;
use crate::base::id::{CompetencyId, InjectId};
use crate::profile::{Errors, RoleProfile};
use crate::scenario::Breach;

/// What is known of a person: by competency or composite what each attempt says, attempts by their number.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// Observations.
    pub observed: BTreeMap<CompetencyId, BTreeMap<usize, Observed>>,
    /// What may not have happened.
    pub incidents: Vec<Incident>,
}

/// Something after which nobody passes, if it is so: an insult, a threat, a leak, a lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident {
    /// In which attempt.
    pub attempt: usize,
    /// In answer to what.
    pub inject: InjectId,
    /// When.
    pub at: SimTime,
    /// What it was read as.
    pub breach: Breach,
    /// What a person made of it.
    pub judged: Judged,
}

/// What a person made of an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judged {
    /// Nobody has looked.
    NotYet,
    /// It is so.
    Confirmed,
    /// It is not so.
    Dismissed,
}

/// A probability in thousandths.
pub type Chance = u16;

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Fit for the role.
    Pass,
    /// Not fit for it.
    Fail,
    /// Not known well enough.
    Open,
}

/// A decision and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What was decided.
    pub outcome: Outcome,
    /// The weighed sum; none while something essential has no figure.
    pub sum: Option<Estimate>,
    /// With which chance it reaches the cut; none likewise.
    pub reaches: Option<Chance>,
    /// Everything essential.
    pub floors: Vec<Floor>,
    /// Why it is so, or what would settle it.
    pub reasons: Vec<Reason>,
}

/// Something essential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Floor {
    /// Which.
    pub competency: CompetencyId,
    /// What it is; none without evidence.
    pub estimate: Option<Estimate>,
    /// With which chance it reaches its floor; none likewise.
    pub reaches: Option<Chance>,
}

/// Why a decision is what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// An essential competency rests on fewer than the role asks for.
    TooLittle {
        /// Which.
        competency: CompetencyId,
        /// What is missing: scenarios, decisions, decisions in own words.
        missing: [usize; 3],
    },
    /// A person has to look at a critical incident, by its position.
    ToConfirm(usize),
    /// A critical incident was confirmed, by its position.
    Confirmed(usize),
    /// The sum is too near the cut to tell on which side it lies.
    CutUnsure,
    /// It surely lies below the cut.
    BelowCut,
    /// Something essential is not surely above its floor.
    FloorUnsure(CompetencyId),
    /// Something essential is surely below its floor.
    BelowFloor(CompetencyId),
}

/// Decides.
pub fn decide(evidence: &Evidence, role: &RoleProfile, errors: &Errors) -> Decision {
    let floors: Vec<Floor> = role
        .essential
        .iter()
        .map(|essential| {
            let estimate = one(evidence, &essential.competency, None, errors);
            let reaches = estimate.map(|found| chance(found.score - essential.floor * 1_000, found.error, 0));
            Floor { competency: essential.competency.clone(), estimate, reaches }
        })
        .collect();
    let sum = sum(evidence, role, errors);
    let reaches = sum.map(|sum| chance(sum.score - role.cut.score * 1_000, sum.error, role.cut.error * 1_000));
    let mut settling = too_little(evidence, role);
    let (mut against, mut unsure) = (Vec::new(), Vec::new());
    for (at, incident) in evidence.incidents.iter().enumerate() {
        match incident.judged {
            Judged::NotYet => settling.push(Reason::ToConfirm(at)),
            Judged::Confirmed => against.push(Reason::Confirmed(at)),
            Judged::Dismissed => {}
        }
    }
    let confirmed = !against.is_empty();
    let enough = !settling.iter().any(|reason| matches!(reason, Reason::TooLittle { .. }));
    // Own words are asked for so that nobody passes on choices alone. Who never writes any can still be told to be unfit.
    let enough_to_fail =
        !settling.iter().any(|reason| matches!(reason, Reason::TooLittle { missing: [scenarios, decisions, _], .. } if scenarios + decisions > 0));
    let share = |percent: i64| Chance::try_from(percent * 10).unwrap_or(1_000);
    match reaches {
        Some(reaches) if reaches <= share(role.decision.fail) => against.push(Reason::BelowCut),
        Some(reaches) if reaches < share(role.decision.pass) => unsure.push(Reason::CutUnsure),
        _ => {}
    }
    for floor in &floors {
        match floor.reaches {
            // As sure as a pass has to be.
            Some(reaches) if reaches <= 1_000 - share(role.decision.pass) => {
                against.push(Reason::BelowFloor(floor.competency.clone()));
            }
            Some(reaches) if reaches < share(role.decision.floor) => {
                unsure.push(Reason::FloorUnsure(floor.competency.clone()));
            }
            _ => {}
        }
    }
    // Nobody fails on too little, unless it is something that must not happen at all.
    let outcome = if confirmed || enough_to_fail && !against.is_empty() {
        Outcome::Fail
    } else if settling.is_empty() && unsure.is_empty() && reaches.is_some() {
        Outcome::Pass
    } else {
        Outcome::Open
    };
    let reasons = match outcome {
        Outcome::Fail => against,
        // How sure it is tells little while most of it is still to come.
        _ if !enough => settling,
        _ => settling.into_iter().chain(unsure).collect(),
    };
    Decision { outcome, sum, reaches, floors, reasons }
}

fn one(evidence: &Evidence, id: &CompetencyId, without: Option<usize>, errors: &Errors) -> Option<Estimate> {
    let observed = evidence.observed.get(id)?.iter().filter(|(attempt, _)| Some(**attempt) != without);
    let observed: Vec<Observed> = observed.map(|(_, observed)| *observed).collect();
    estimate(&observed, Purpose::Decision, errors)
}

/// The weighed sum. What is desirable and was never seen is left out and the rest scaled; what is essential has to be there.
fn sum(evidence: &Evidence, role: &RoleProfile, errors: &Errors) -> Option<Estimate> {
    let (score, by_model) = weighed(evidence, role, None, errors)?;
    let attempts: BTreeSet<usize> = evidence.observed.values().flat_map(BTreeMap::keys).copied().collect();
    let without: Option<Vec<i64>> = attempts
        .iter()
        .map(|attempt| weighed(evidence, role, Some(*attempt), errors).map(|(score, _)| score))
        .collect();
    let by_leaving_out = without.filter(|scores| scores.len() > 1).map(|scores| jackknife(&scores));
    Some(Estimate { score, error: by_model.max(by_leaving_out.unwrap_or(0)), by_model, by_leaving_out })
}

/// The weighed sum and its error by the model. Errors of two competencies go together in part, as they rest on the same
/// answers: the variance lies between that of independent ones and that of equal ones.
fn weighed(evidence: &Evidence, role: &RoleProfile, without: Option<usize>, errors: &Errors) -> Option<(i64, i64)> {
    let essential = role.essential.iter().map(|asked| (&asked.competency, asked.weight, true));
    let desirable = role.desirable.iter().map(|asked| (&asked.competency, asked.weight, false));
    let (mut whole, mut score, mut line, mut square) = (0_i64, 0_i64, 0_i64, 0_i64);
    for (competency, weight, needed) in essential.chain(desirable) {
        match one(evidence, competency, without, errors) {
            Some(found) => {
                whole += weight;
                score += weight * found.score;
                line += weight * found.by_model;
                square += (weight * found.by_model).pow(2);
            }
            None if needed => return None,
            None => {}
        }
    }
    if whole == 0 {
        return None;
    }
    let shared = i64::from(errors.shared.percent);
    let variance = ((100 - shared) * square + shared * line.pow(2)) / 100;
    let error = i64::try_from(variance.max(0).unsigned_abs().isqrt()).ok()?;
    Some(((score + whole / 2).div_euclid(whole), error / whole))
}

fn too_little(evidence: &Evidence, role: &RoleProfile) -> Vec<Reason> {
    let asked = [role.evidence.scenarios, role.evidence.decisions, role.evidence.free_text];
    let asked = asked.map(|number| usize::try_from(number).unwrap_or(0));
    let lacks = |competency: &CompetencyId| {
        let observed = evidence.observed.get(competency).into_iter().flat_map(BTreeMap::values);
        let found = observed.fold([0, 0, 0], |[scenarios, decisions, own], one| {
            [scenarios + 1, decisions + one.decisions, own + one.own_words]
        });
        let mut missing = asked;
        for (missing, found) in missing.iter_mut().zip(found) {
            *missing = missing.saturating_sub(found);
        }
        missing
            .iter()
            .any(|missing| *missing > 0)
            .then(|| Reason::TooLittle { competency: competency.clone(), missing })
    };
    role.essential.iter().filter_map(|essential| lacks(&essential.competency)).collect()
}

/// With which chance something lies at or above a mark, from how far above it was measured and both errors, in the same
/// unit; by the normal distribution.
pub fn chance(above: i64, error: i64, error_of_mark: i64) -> Chance {
    let float = |number: i64| f64::from(i32::try_from(number).unwrap_or(i32::MAX));
    let spread = libm::hypot(float(error), float(error_of_mark)).max(1.0);
    let below = -float(above.clamp(-1_000_000, 1_000_000)) / spread;
    let chance = 0.5 * libm::erfc(below * std::f64::consts::FRAC_1_SQRT_2);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a chance lies between 0 and 1")]
    let thousandths = libm::round(chance * 1_000.0) as u16;
    thousandths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role() -> &'static RoleProfile {
        RoleProfile::built_in().iter().find(|role| role.id.as_str() == "community-manager").unwrap()
    }

    /// Somebody who gets so many points in everything, in so many attempts of five decisions, three in own words.
    fn somebody(points: i64, attempts: usize) -> Evidence {
        let essential = role().essential.iter().map(|asked| &asked.competency);
        let all = essential.chain(role().desirable.iter().map(|asked| &asked.competency));
        // Nobody is the same every day.
        let day = |attempt: usize| [0, 4_000, -4_000][attempt % 3];
        let observed = |attempt| Observed { mean: points * 1_000 + day(attempt), decisions: 5, own_words: 3 };
        let observed = all.map(|id| (id.clone(), (0..attempts).map(|at| (at, observed(at))).collect()));
        Evidence { observed: observed.collect(), incidents: Vec::new() }
    }

    fn decided(evidence: &Evidence) -> Decision {
        decide(evidence, role(), Errors::built_in())
    }

    fn incident(judged: Judged) -> Incident {
        let (inject, at) = (InjectId::new("late"), SimTime::from_secs(60));
        Incident { attempt: 3, inject, at, breach: Breach::PrivateData, judged }
    }

    #[test]
    fn chances_are_those_of_the_normal_distribution() {
        // scipy 1.17.1, norm.cdf(12/√(16+25)), norm.cdf(-1), norm.cdf(0).
        assert_eq!(chance(12_000, 4_000, 5_000), 970);
        assert_eq!(chance(-3_000, 3_000, 0), 159);
        assert_eq!(chance(0, 3_000, 4_000), 500);
        assert_eq!([chance(i64::MAX, 1, 0), chance(i64::MIN, 1, 0)], [1_000, 0]);
    }

    #[test]
    fn whoever_is_good_passes_and_whoever_is_not_does_not() {
        let good = decided(&somebody(78, 12));
        assert_eq!((good.outcome, good.reasons), (Outcome::Pass, Vec::new()));
        let bad = decided(&somebody(35, 12));
        assert_eq!(bad.outcome, Outcome::Fail);
        assert!(bad.reasons.contains(&Reason::BelowCut) && bad.reasons.len() > 1, "{:?}", bad.reasons);
        let near = decided(&somebody(60, 12));
        assert_eq!(near.outcome, Outcome::Open);
        assert!(near.reasons.contains(&Reason::CutUnsure));
    }

    #[test]
    fn one_thing_that_is_missing_is_not_made_up_for_by_the_rest() {
        let mut evidence = somebody(85, 20);
        let weak = CompetencyId::new("brand-loyalty");
        for observed in evidence.observed.get_mut(&weak).unwrap().values_mut() {
            observed.mean = 20_000;
        }
        let decision = decided(&evidence);
        assert_eq!((decision.outcome, decision.reasons), (Outcome::Fail, vec![Reason::BelowFloor(weak)]));
        assert!(decision.reaches.unwrap() > 950, "the sum alone would have passed");
    }

    #[test]
    fn nothing_is_decided_on_too_little() {
        for points in [78, 35] {
            let decision = decided(&somebody(points, 4));
            assert_eq!(decision.outcome, Outcome::Open);
            assert_eq!(decision.reasons.len(), role().essential.len());
            let missing = Reason::TooLittle { competency: CompetencyId::new("patience"), missing: [6, 10, 4] };
            assert_eq!(decision.reasons[0], missing);
        }
        let nothing = decided(&Evidence::default());
        assert_eq!((nothing.outcome, nothing.sum, nothing.reaches), (Outcome::Open, None, None));
    }

    #[test]
    fn whoever_never_writes_a_word_can_fail_and_cannot_pass() {
        let wordless = |points| {
            let mut evidence = somebody(points, 12);
            evidence.observed.values_mut().flat_map(BTreeMap::values_mut).for_each(|observed| observed.own_words = 0);
            decided(&evidence).outcome
        };
        assert_eq!([wordless(15), wordless(90)], [Outcome::Fail, Outcome::Open]);
    }

    #[test]
    fn an_incident_waits_for_a_person() {
        let with = |judged| Evidence { incidents: vec![incident(judged)], ..somebody(78, 12) };
        let open = decided(&with(Judged::NotYet));
        assert_eq!((open.outcome, open.reasons), (Outcome::Open, vec![Reason::ToConfirm(0)]));
        let confirmed = decided(&with(Judged::Confirmed));
        assert_eq!((confirmed.outcome, confirmed.reasons), (Outcome::Fail, vec![Reason::Confirmed(0)]));
        assert_eq!(decided(&with(Judged::Dismissed)).outcome, Outcome::Pass);
    }

    #[test]
    fn what_is_desirable_and_was_never_seen_is_left_out() {
        let mut evidence = somebody(78, 12);
        let all = decided(&evidence).sum.unwrap();
        for asked in &role().desirable {
            evidence.observed.remove(&asked.competency);
        }
        let without = decided(&evidence).sum.unwrap();
        assert_eq!(without.score, all.score);
        evidence.observed.remove(&role().essential[0].competency);
        assert_eq!(decided(&evidence).sum, None);
    }
}
