//! What shifts show of competencies, and what several of them come to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use composure::appraisal::decision::{Evidence, Outcome, Reason, decide};
use composure::appraisal::estimate::Observed;
use composure::appraisal::evidence::{observed, pieces};
use composure::appraisal::{Debrief, How, incident};
use composure::base::id::CompetencyId;
use composure::profile::{Competencies, Errors, RoleProfile};
use composure::scenario::{Axis, Breach, Difficulty};
use composure::shift::{Desk, Shift};

use crate::plans::played;
use crate::support::house;

fn shown(shift: &Shift) -> BTreeMap<CompetencyId, Observed> {
    let debrief = Debrief::of(shift.desk(), shift.rows());
    observed(Competencies::built_in(), Errors::built_in(), shift.desk(), shift.rows(), &debrief)
}

/// The mean of what the pieces of a rule are worth.
fn by_rule(shift: &Shift) -> BTreeMap<String, i64> {
    let debrief = Debrief::of(shift.desk(), shift.rows());
    let mut found: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for piece in pieces(Competencies::built_in(), shift.desk(), shift.rows(), &debrief) {
        found.entry(piece.rule.to_string()).or_default().push(i64::from(piece.value));
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
    let counted: BTreeSet<String> = shifts.iter().flat_map(by_rule).map(|(rule, _)| rule).collect();
    assert!(counted.len() > 20, "{counted:?}");
    for rule in counted {
        assert!(named.contains(&*rule) && asked.contains(&*rule), "{rule}");
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
    let desk = Arc::new(Desk::new(Arc::clone(library.find("third-saturday").unwrap())));
    let silently = shown(&played(&desk, 1, "third-saturday-silently"));
    for id in ["spelling-and-writing", "languages", "data-analytics", "modesty"] {
        assert!(!silently.contains_key(&CompetencyId::new(id)), "{id}");
    }
}

#[test]
fn a_few_shifts_decide_nothing_and_say_what_is_missing() {
    let (library, _) = house();
    let mut evidence = Evidence::default();
    for (attempt, scenario) in library.scenarios.iter().take(5).enumerate() {
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

/// What all plans of the house come to by rule, played well or badly.
fn all_of(how: &str) -> BTreeMap<String, i64> {
    let (library, _) = house();
    let mut all: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for scenario in &library.scenarios {
        let desk = Arc::new(Desk::new(Arc::clone(scenario)));
        for (rule, value) in by_rule(&played(&desk, 1, &format!("{}-{how}", scenario.id))) {
            all.entry(rule).or_default().push(value);
        }
    }
    all.into_iter().map(|(rule, values)| (rule, values.iter().sum::<i64>() / values.len() as i64)).collect()
}

#[test]
fn every_rule_of_the_profile_is_counted_somewhere() {
    let mut counted: BTreeSet<String> = all_of("well").into_keys().collect();
    counted.extend(by_rule(&crate::kinds::played(|play| play.1)).into_keys());
    let rules = Competencies::built_in().evidence.iter().map(|rule| rule.id.as_str());
    let waiting: Vec<&str> = rules.filter(|rule| !counted.contains(*rule)).collect();
    assert_eq!(waiting, [""; 0]);
}

#[test]
fn good_shifts_show_more_by_every_rule_that_tells_them_apart() {
    let (well, badly) = (all_of("well"), all_of("badly"));
    for (rule, good) in &well {
        let bad = badly.get(rule).copied().unwrap_or(0);
        assert!(good + 10 >= bad, "{rule}: {good} {bad}");
    }
    let apart = [
        "brand-keys",
        "closed-loops",
        "facts-right",
        "keyed-choice",
        "neither-end",
        "offence-foreseen",
        "owns-errors",
        "position-held",
        "right-role",
        "slope-over-provocation",
        "speed-and-quality",
        "still-offers",
        "thread-health",
        "unforeseen",
    ];
    for rule in apart {
        assert!(well[rule] >= badly[rule] + 20, "{rule}: {} {}", well[rule], badly[rule]);
    }
}

#[test]
fn what_an_inject_exercises_counts_for_that_alone() {
    let (library, _) = house();
    let scenario = library.find("the-wrong-joke").unwrap();
    let desk = Arc::new(Desk::new(Arc::clone(scenario)));
    let shift = played(&desk, 1, "the-wrong-joke-well");
    let profile = Competencies::built_in();
    let debrief = Debrief::of(shift.desk(), shift.rows());
    let all = pieces(profile, shift.desk(), shift.rows(), &debrief);
    let keyed: Vec<_> = all.iter().filter(|piece| piece.only.is_some()).collect();
    assert!(keyed.len() > 8, "{keyed:?}");
    for piece in keyed {
        let speaks: Vec<&str> = profile
            .competencies
            .iter()
            .filter(|found| piece.speaks_for(found))
            .map(|found| found.id.as_str())
            .collect();
        assert_eq!(speaks, [piece.only.as_ref().unwrap().as_str()]);
        let inject = scenario.inject(piece.inject);
        assert!(inject.exercises.contains(piece.only.as_ref().unwrap()), "{}", inject.id);
    }
}

#[test]
fn pieces_that_lie_in_words_say_in_which() {
    let (library, _) = house();
    for scenario in &library.scenarios {
        let desk = Arc::new(Desk::new(Arc::clone(scenario)));
        let shift = played(&desk, 1, &format!("{}-badly", scenario.id));
        let debrief = Debrief::of(shift.desk(), shift.rows());
        for piece in pieces(Competencies::built_in(), shift.desk(), shift.rows(), &debrief) {
            let moment = debrief.moments.iter().find(|moment| moment.inject == piece.inject).unwrap();
            let How::OwnWords { text, .. } = &moment.how else {
                assert!(piece.spans.is_empty());
                continue;
            };
            assert!(piece.spans.iter().all(|span| text.get(span.from as usize..span.to as usize).is_some()));
            if piece.rule.as_str() == "no-hostility" {
                assert_eq!(piece.spans.is_empty(), piece.value == 100);
            }
        }
    }
}

#[test]
fn a_hard_shift_counts_for_more_and_a_gentle_one_for_less() {
    let (library, _) = house();
    let scenario = library.find("third-saturday").unwrap();
    let mean = |difficulty, how: &str| {
        let desk = Arc::new(Desk::at(Arc::clone(scenario), difficulty));
        let shift = played(&desk, 1, &format!("{}-{how}", scenario.id));
        let debrief = Debrief::of(shift.desk(), shift.rows());
        let plain = i64::from(debrief.axis(Axis::Empathy).unwrap().score.unwrap()) * 1_000;
        shown(&shift)[&CompetencyId::new("empathy")].mean - plain
    };
    let (gentle, standard) = (mean(Difficulty::Gentle, "well"), mean(Difficulty::Standard, "well"));
    // At the hard level there are no drafts to play well with.
    let hard = mean(Difficulty::Hard, "silently");
    assert!(gentle < 0 && standard == 0 && hard > 0, "{gentle} {standard} {hard}");
}
