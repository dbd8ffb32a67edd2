//! What shifts show of competencies, and what several of them come to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use composure::appraisal::decision::{Evidence, Outcome, Reason, decide};
use composure::appraisal::estimate::Observed;
use composure::appraisal::evidence::{observed, pieces};
use composure::appraisal::{Debrief, incident};
use composure::base::id::CompetencyId;
use composure::profile::{Competencies, Errors, RoleProfile};
use composure::scenario::Breach;
use composure::shift::{Desk, Shift};

use crate::plans::played;
use crate::support::house;

fn shown(shift: &Shift) -> BTreeMap<CompetencyId, Observed> {
    let debrief = Debrief::of(shift.desk(), shift.rows());
    observed(Competencies::built_in(), shift.desk(), shift.rows(), &debrief)
}

/// The mean of what the pieces of a rule are worth.
fn by_rule(shift: &Shift) -> BTreeMap<&'static str, i64> {
    let debrief = Debrief::of(shift.desk(), shift.rows());
    let mut found: BTreeMap<&'static str, Vec<i64>> = BTreeMap::new();
    for piece in pieces(shift.desk(), shift.rows(), &debrief) {
        found.entry(piece.rule).or_default().push(i64::from(piece.value));
    }
    found.into_iter().map(|(rule, values)| (rule, values.iter().sum::<i64>() / values.len() as i64)).collect()
}

#[test]
fn every_rule_that_counts_is_one_of_the_profile_and_asked_for() {
    let profile = Competencies::built_in();
    let named: BTreeSet<&str> = profile.evidence.iter().map(|evidence| evidence.id.as_str()).collect();
    let asked: BTreeSet<&str> =
        profile.competencies.iter().flat_map(|found| &found.evidence).map(|rule| rule.as_str()).collect();
    let (library, _) = house();
    let desks = library.scenarios.iter().map(|scenario| Arc::new(Desk::new(Arc::clone(scenario))));
    let mut shifts: Vec<Shift> = desks.map(|desk| played(&desk, 1, &format!("{}-well", desk.scenario.id))).collect();
    shifts.push(crate::kinds::played(|play| play.1));
    let counted: BTreeSet<&str> = shifts.iter().flat_map(by_rule).map(|(rule, _)| rule).collect();
    assert!(counted.len() > 20, "{counted:?}");
    for rule in counted {
        assert!(named.contains(rule) && asked.contains(rule), "{rule}");
    }
}

#[test]
fn good_work_shows_more_than_bad_work_by_every_rule_of_work() {
    let well = by_rule(&crate::kinds::played(|play| play.1));
    let badly = by_rule(&crate::kinds::played(|play| play.2));
    let rules = [
        "sanction-fits",
        "triage-order",
        "figures-read",
        "calendar-plan",
        "brief-fit",
        "sources-checked",
        "right-role",
    ];
    for rule in rules {
        assert!(well[rule] >= badly[rule] + 30, "{rule}: {} {}", well[rule], badly[rule]);
    }
}

#[test]
fn good_shifts_show_more_than_bad_ones_of_whatever_both_show() {
    let (library, _) = house();
    for scenario in &library.scenarios {
        let desk = Arc::new(Desk::new(Arc::clone(scenario)));
        let [well, badly, silently] =
            ["well", "badly", "silently"].map(|how| shown(&played(&desk, 1, &format!("{}-{how}", scenario.id))));
        let mut higher = 0;
        for (competency, good) in &well {
            let Some(bad) = badly.get(competency) else { continue };
            assert!(good.mean + 10_000 >= bad.mean, "{} of {}: {good:?} {bad:?}", competency, scenario.id);
            higher += usize::from(good.mean > bad.mean);
        }
        assert!(higher * 4 >= well.len() * 3, "{}: {higher} of {}", scenario.id, well.len());
        let dropped = CompetencyId::new("organisation");
        // Some of what is left alone was rightly left alone.
        let (none, all) = (silently[&dropped].mean, well[&dropped].mean);
        assert!(none < 40_000 && all > 80_000, "{}: {none} {all}", scenario.id);
    }
}

#[test]
fn nothing_is_scored_that_nothing_shows() {
    let (library, _) = house();
    let desk = Arc::new(Desk::new(Arc::clone(&library.scenarios[0])));
    let silently = shown(&played(&desk, 1, &format!("{}-silently", library.scenarios[0].id)));
    for id in ["spelling-and-writing", "languages", "data-analytics", "modesty"] {
        assert!(!silently.contains_key(&CompetencyId::new(id)), "{id}");
    }
}

#[test]
fn a_few_shifts_decide_nothing_and_say_what_is_missing() {
    let (library, _) = house();
    let mut evidence = Evidence::default();
    for (attempt, scenario) in library.scenarios.iter().enumerate() {
        let desk = Arc::new(Desk::new(Arc::clone(scenario)));
        for (competency, found) in shown(&played(&desk, 1, &format!("{}-well", scenario.id))) {
            evidence.observed.entry(competency).or_default().insert(attempt, found);
        }
    }
    for role in RoleProfile::built_in() {
        let decision = decide(&evidence, role, Errors::built_in());
        assert_eq!(decision.outcome, Outcome::Open);
        assert!(decision.reasons.iter().all(|reason| matches!(reason, Reason::TooLittle { .. })));
        assert_eq!(decision.reasons.len(), role.essential.len());
    }
}

#[test]
fn good_shifts_hold_nothing_critical_and_some_bad_ones_do() {
    let (library, _) = house();
    let read = |scenario, how: &str| {
        let desk = Arc::new(Desk::new(Arc::clone(scenario)));
        let shift = played(&desk, 1, &format!("{}-{how}", scenario.id));
        incident::incidents(&Debrief::of(shift.desk(), shift.rows()).moments)
    };
    for scenario in &library.scenarios {
        assert_eq!(read(scenario, "well"), [], "{}", scenario.id);
        assert_eq!(read(scenario, "silently"), [], "{}", scenario.id);
    }
    let badly: Vec<_> = library.scenarios.iter().flat_map(|scenario| read(scenario, "badly")).collect();
    assert!(badly.iter().any(|read| read.breach == Breach::Insult) && badly.len() > 3, "{badly:?}");
}
