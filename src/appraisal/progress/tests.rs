use proptest::prelude::*;

use super::*;
use crate::base::Source;
use crate::base::id::CoreSkillId;
use crate::scenario::load;

/// Five modules: one without scenarios at the beginning, one in the middle; a floor that can be had, one that cannot.
const COURSE: &str = r#"Course(id: "c", title: "C", about: "c", profile: "composure", modules: [
    (id: "first", title: "First", learns: "l", competencies: []),
    (id: "anger", title: "Anger", learns: "l", competencies: [], scenarios: ["a", "b"],
        opens: (after: ["first"], because: "because")),
    (id: "morning", title: "Morning", learns: "l", competencies: [], scenarios: ["c"],
        opens: (after: ["anger"], floors: [(competency: "patience", level: 4)], because: "because")),
    (id: "empty", title: "Empty", learns: "l", competencies: [],
        opens: (after: ["morning"], floors: [(competency: "empathy", level: 2)], because: "because")),
    (id: "storm", title: "Storm", learns: "l", competencies: [], scenarios: ["d"],
        opens: (after: ["empty"], floors: [(competency: "data-analytics", level: 5)], because: "because")),
])"#;

const SCENARIOS: [&str; 5] = ["a", "b", "c", "d", "elsewhere"];

const SHOWN: [&str; 6] = ["patience", "empathy", "organisation", "creativity", "response-quality", "unheard-of"];

fn course() -> Course {
    load::ron(&Source::new("course.ron", COURSE)).unwrap()
}

fn claims() -> BTreeMap<ScenarioId, Vec<CompetencyId>> {
    let claims: [(&str, &[&str]); 4] =
        [("a", &["patience", "empathy"]), ("b", &["patience"]), ("c", &["organisation"]), ("d", &["patience"])];
    let ids = |list: &[&str]| list.iter().map(CompetencyId::new).collect();
    claims.into_iter().map(|(scenario, list)| (ScenarioId::new(scenario), ids(list))).collect()
}

/// A run that comes to this score on every axis and core skill.
fn run(scenario: &str, day: Day, score: u8) -> Run {
    let observed = Observed { mean: i64::from(score) * 1_000, decisions: 6, own_words: 3 };
    let core = ["patience", "creativity", "organisation", "empathy", "data-analytics", "brand-loyalty"];
    Run {
        began: day * DAY + 60,
        attempt: format!("{scenario}-{day}"),
        scenario: ScenarioId::new(scenario),
        difficulty: Difficulty::Standard,
        axes: Axis::ALL.iter().map(|axis| (*axis, score)).collect(),
        critical: 0,
        observed: core.into_iter().map(|id| (CompetencyId::new(id), observed)).collect(),
    }
}

fn without(mut run: Run, competency: &str) -> Run {
    run.observed.remove(&CompetencyId::new(competency));
    run
}

fn found(runs: &[Run], today: Day) -> Progress {
    with_claims(runs, &claims(), today)
}

fn with_claims(runs: &[Run], claims: &BTreeMap<ScenarioId, Vec<CompetencyId>>, today: Day) -> Progress {
    let course = course();
    let (profile, errors, rules) = (Competencies::built_in(), Errors::built_in(), Progression::built_in());
    progress(runs, &course, Measure { profile, errors, rules, claims }, today)
}

fn stars(runs: &[Run]) -> usize {
    found(runs, 100).stars[&runs[0].scenario]
}

/// The modules that are open.
fn open(progress: &Progress) -> Vec<&str> {
    let open = progress.modules.iter().filter(|module| module.missing.is_empty());
    open.map(|module| module.id.as_str()).collect()
}

/// What is proposed and in how many days from the hundredth.
fn planned(runs: &[Run]) -> Vec<(String, Day, Why)> {
    let next = found(runs, 100).next;
    next.into_iter().map(|next| (next.scenario.to_string(), next.when - 100, next.why[0].clone())).collect()
}

#[test]
fn stars_ask_for_the_weakest_axis_and_for_all_together() {
    let with = |weakest: u8, others: u8| {
        let mut run = run("a", 1, others);
        run.axes.insert(Axis::Empathy, weakest);
        stars(&[run])
    };
    assert_eq!([with(0, 100), with(12, 100), with(13, 46), with(13, 47), with(37, 100)], [0, 0, 0, 1, 1]);
    assert_eq!([with(38, 71), with(38, 72), with(62, 100), with(63, 79), with(63, 78)], [1, 2, 2, 3, 2]);
    let nothing = Run { axes: BTreeMap::new(), ..run("a", 1, 90) };
    assert_eq!(stars(&[nothing]), 0, "nothing is earned by nothing");
}

#[test]
fn the_best_run_counts_and_what_is_gentle_or_critical_earns_less() {
    assert_eq!(stars(&[run("a", 1, 90), run("a", 2, 10)]), 3);
    assert_eq!(stars(&[Run { difficulty: Difficulty::Gentle, ..run("a", 1, 100) }]), 2);
    assert_eq!(stars(&[Run { difficulty: Difficulty::Hard, ..run("a", 1, 50) }]), 1);
    assert_eq!(stars(&[Run { critical: 1, ..run("a", 1, 100) }]), 0);
}

#[test]
fn there_is_no_level_and_no_badge_before_there_is_enough_evidence() {
    let few: Vec<Run> = SCENARIOS.iter().take(3).map(|id| run(id, 1, 90)).collect();
    let many = [few.clone(), vec![run("a", 2, 95), run("a", 3, 95)]].concat();
    for runs in [Vec::new(), few, many] {
        let progress = found(&runs, 9);
        assert_eq!((progress.level, progress.badges), (None, Vec::new()));
        assert!(progress.core.len() == 6 && progress.core.iter().all(|core| core.figure.is_none()));
    }
}

#[test]
fn the_level_as_a_whole_is_held_back_by_the_weakest_core_skill() {
    let even: Vec<Run> = SCENARIOS.iter().map(|id| run(id, 1, 95)).collect();
    let level = found(&even, 9).level.unwrap();
    assert_eq!((level.level, level.by_mean, level.held_back), (4, 4, Vec::new()));
    let unseen: Vec<Run> = even.iter().map(|run| without(run.clone(), "creativity")).collect();
    let mut everywhere = claims();
    for id in SCENARIOS {
        everywhere.entry(ScenarioId::new(id)).or_default().push(CompetencyId::new("creativity"));
    }
    let level = with_claims(&unseen, &everywhere, 9).level.unwrap();
    assert_eq!((level.level, level.by_mean), (2, 4), "what was never shown is not taken as given");
    assert_eq!(level.held_back, [CoreSkillId::new("creativity")]);
    let level = found(&unseen, 9).level.unwrap();
    assert_eq!((level.level, level.held_back), (4, Vec::new()), "what no scenario could show keeps nobody back");
    let weak = Observed { mean: 0, decisions: 6, own_words: 0 };
    let mut uneven = even.clone();
    for run in &mut uneven {
        run.observed.insert(CompetencyId::new("empathy"), weak);
    }
    let level = found(&uneven, 9).level.unwrap();
    assert!(level.level < level.by_mean, "{level:?}");
    assert_eq!(level.held_back, [CoreSkillId::new("empathy")]);
    let low: Vec<Run> = SCENARIOS.iter().map(|id| run(id, 1, 0)).collect();
    let level = found(&low, 9).level.unwrap();
    assert_eq!((level.level, level.by_mean, level.held_back), (1, 1, Vec::new()));
}

#[test]
fn a_badge_is_what_the_lower_end_of_the_band_reaches_now() {
    let badge = |scores: &[u8]| {
        let runs: Vec<Run> = (0..).zip(scores).map(|(at, score)| run(&format!("s{at}"), 1, *score)).collect();
        let badges = found(&runs, 9).badges;
        badges.iter().find(|badge| badge.competency.as_str() == "patience").map(|badge| badge.name.clone())
    };
    assert_eq!(badge(&[40; 4]), None, "a figure that may as well belong to a lower level");
    assert_eq!(badge(&[60; 4]).as_deref(), Some("Bronze"));
    assert_eq!(badge(&[80; 8]).as_deref(), Some("Silver"));
    assert_eq!(badge(&[100; 30]).as_deref(), Some("Gold"));
    assert_eq!(badge(&[100, 0, 100, 0]), None, "whoever is uneven is not thought sure");
    let runs: Vec<Run> = SCENARIOS.iter().map(|id| run(id, 1, 90)).collect();
    let marked: Vec<_> = found(&runs, 9).badges.into_iter().map(|badge| (badge.competency, badge.indicative)).collect();
    assert!(marked.contains(&(CompetencyId::new("creativity"), true)), "{marked:?}");
    assert!(marked.contains(&(CompetencyId::new("patience"), false)), "{marked:?}");
    let later = [runs, SCENARIOS.iter().map(|id| run(id, 2, 10)).collect()].concat();
    assert!(found(&later, 9).badges.is_empty(), "it says what the last runs show");
}

#[test]
fn a_lock_names_exactly_what_is_missing_and_only_what_can_be_had() {
    let sit = |id: &str| Missing::Sit { scenario: ScenarioId::new(id) };
    let reach = |id: &str, level, now| Missing::Reach { competency: CompetencyId::new(id), level, now };
    let missing = |runs: &[Run], module: usize| found(runs, 9).modules[module].missing.clone();
    assert_eq!(open(&found(&[], 9)), ["first", "anger"], "what has no scenario yet stands in nobody's way");
    assert_eq!(missing(&[], 2), [sit("a"), sit("b"), reach("patience", 4, None)]);
    // Through the module in between; its own floor can be had, that of data cannot.
    let all = [sit("a"), sit("b"), sit("c"), reach("empathy", 2, None), reach("patience", 4, None)];
    assert_eq!(missing(&[], 4), all);
    let weak = [run("a", 1, 50), run("b", 1, 50)];
    assert_eq!(
        missing(&weak, 2),
        [reach("patience", 4, Some(3))],
        "all that can be had was seen, and it is not enough"
    );
    let good = [run("a", 1, 90), run("b", 1, 90)];
    assert_eq!(open(&found(&good, 9)), ["first", "anger", "morning"]);
    let more = [&good[..], &[run("c", 1, 50)]].concat();
    assert_eq!(open(&found(&more, 9)), ["first", "anger", "morning", "empty", "storm"]);
}

#[test]
fn what_has_opened_stays_open() {
    let runs = [run("a", 1, 90), run("b", 1, 90), run("a", 2, 0), run("b", 2, 0)];
    assert_eq!(open(&found(&runs, 9)), ["first", "anger", "morning"]);
    let runs = [&runs[..], &[run("c", 3, 50)]].concat();
    assert_eq!(open(&found(&runs, 9)), ["first", "anger", "morning", "empty", "storm"]);
}

#[test]
fn the_plan_begins_with_the_first_scenario_of_what_is_open() {
    assert_eq!(planned(&[]), [("a".to_owned(), 0, Why::New)]);
    assert_eq!(planned(&[run("elsewhere", 100, 90)]), [("a".to_owned(), 0, Why::New)]);
}

#[test]
fn good_runs_that_were_due_come_again_later_and_weak_ones_sooner() {
    let again = |runs: &[(Day, u8)]| {
        let runs: Vec<Run> = runs.iter().map(|(day, score)| run("a", *day, *score)).collect();
        let planned = planned(&runs);
        let (_, day, why) = planned.iter().find(|(id, ..)| id == "a").cloned().unwrap();
        let Why::Again { days } = why else { panic!("{why:?}") };
        (days, day)
    };
    assert_eq!(again(&[(100, 90)]), (3, 3));
    assert_eq!(again(&[(100, 50)]), (1, 1), "neither good nor weak");
    assert_eq!(again(&[(97, 90), (100, 90)]), (7, 7));
    assert_eq!(again(&[(60, 90), (63, 90), (70, 90), (86, 90)]), (35, 21));
    assert_eq!(again(&[(90, 90), (93, 90), (100, 10)]), (3, 3));
    assert_eq!(again(&[(90, 90)]), (3, 0), "what was due long ago is due today");
    // What is not due yet goes no step on, however often, and is put off by nothing.
    assert_eq!(again(&[(99, 90), (99, 91), (99, 92), (100, 93)]), (3, 2));
    assert_eq!(again(&[(97, 90), (98, 90), (99, 90), (100, 90)]), (7, 7));
    assert_eq!(again(&[(93, 90), (96, 90), (98, 10)]), (3, 1), "a weak run brings it nearer");
    assert_eq!(again(&[(90, 90), (93, 90), (99, 10)]), (3, 0), "and puts nothing off");
}

#[test]
fn nine_runs_of_a_module_are_enough_for_now() {
    let runs = |count: Day| (0..count).map(|day| run("a", 60 + day, 90)).collect::<Vec<_>>();
    let rests = |runs: &[Run], today| found(runs, today).modules[1].enough_until;
    assert_eq!(rests(&runs(8), 70), None);
    assert_eq!(rests(&runs(9), 70), Some(95));
    assert_eq!(rests(&runs(9), 95), None, "for now is not for ever");
    let next = |runs: &[Run]| found(runs, 70).next.iter().map(|next| next.scenario.to_string()).collect::<Vec<_>>();
    assert_eq!(next(&runs(8)), ["a", "b"]);
    assert_eq!(next(&runs(9)), ["b"], "what was never sat is proposed all the same");
}

#[test]
fn reasons_name_the_weakest_core_skill_and_the_star_that_is_missing() {
    let mut runs: Vec<Run> = SCENARIOS.iter().map(|id| run(id, 90, 70)).collect();
    for run in &mut runs {
        run.observed.insert(CompetencyId::new("organisation"), Observed { mean: 20_000, decisions: 6, own_words: 0 });
    }
    let next = found(&runs, 100).next;
    let first = &next[0];
    assert_eq!(first.scenario.as_str(), "c", "what exercises the weakest skill stands first: {next:?}");
    let organisation = Why::Weakest { skill: CoreSkillId::new("organisation") };
    assert_eq!(first.why, [Why::Again { days: 3 }, organisation, Why::Stars { stars: 2 }]);
    assert_eq!(next[1].why, [Why::Again { days: 3 }, Why::Stars { stars: 2 }]);
}

fn any_run() -> impl Strategy<Value = Run> {
    let axes = proptest::collection::btree_map(proptest::sample::select(Axis::ALL), 0_u8..=100, 0..=4);
    let observed = (0_i64..=100_000, 0_usize..40, 0_usize..40);
    let observed = observed.prop_map(|(mean, decisions, own_words)| Observed { mean, decisions, own_words });
    let ids = proptest::sample::select(&SHOWN[..]).prop_map(CompetencyId::new);
    let observed = proptest::collection::btree_map(ids, observed, 0..=5);
    let began = prop_oneof![9 => 0..200 * DAY, 1 => any::<u64>()];
    let scenario = proptest::sample::select(&SCENARIOS[..]).prop_map(ScenarioId::new);
    let level = proptest::sample::select(Difficulty::ALL);
    let run = (began, "[a-c]", scenario, level, axes, 0_usize..2, observed);
    run.prop_map(|(began, attempt, scenario, difficulty, axes, critical, observed)| Run {
        began,
        attempt,
        scenario,
        difficulty,
        axes,
        critical,
        observed,
    })
}

fn any_runs() -> impl Strategy<Value = Vec<Run>> {
    proptest::collection::vec(any_run(), 0..24)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_order_of_runs_does_not_matter(
        (runs, shuffled) in any_runs().prop_flat_map(|runs| (Just(runs.clone()), Just(runs).prop_shuffle())),
        today in 0_u64..300,
    ) {
        prop_assert_eq!(found(&runs, today), found(&shuffled, today));
    }

    #[test]
    fn more_runs_take_no_star_and_close_no_module(runs in any_runs(), more in any_run(), today in 0_u64..300) {
        // Later than all the others.
        let last = runs.iter().map(|run| run.began).max().unwrap_or_default();
        let more = Run { began: last.saturating_add(1), attempt: "z".to_owned(), ..more };
        let (before, after) = (found(&runs, today), found(&[runs, vec![more]].concat(), today));
        prop_assert!(before.stars.iter().all(|(id, stars)| after.stars[id] >= *stars));
        prop_assert!(open(&before).iter().all(|id| open(&after).contains(id)));
    }

    #[test]
    fn better_runs_take_no_star(runs in any_runs(), more in 0_u8..100) {
        let better: Vec<Run> = runs.iter().cloned().map(|mut run| {
            run.axes.values_mut().for_each(|score| *score = score.saturating_add(more).min(100));
            run.critical = 0;
            run
        }).collect();
        let (before, after) = (found(&runs, 9), found(&better, 9));
        prop_assert!(before.stars.iter().all(|(id, stars)| after.stars[id] >= *stars));
    }

    #[test]
    fn what_is_open_and_what_is_proposed_fit_together(runs in any_runs(), today in 0_u64..300) {
        let (course, found) = (course(), found(&runs, today));
        let open = open(&found);
        for module in course.modules.iter().filter(|module| open.contains(&module.id.as_str())) {
            for earlier in course.before(module) {
                prop_assert!(open.contains(&earlier.id.as_str()), "{} before {}", earlier.id, module.id);
            }
        }
        prop_assert!(found.next.len() <= Progression::built_in().proposals.most);
        let mut seen = BTreeSet::new();
        for next in &found.next {
            let home = course.modules.iter().find(|module| module.scenarios.contains(&next.scenario)).unwrap();
            prop_assert!(open.contains(&home.id.as_str()) && !next.why.is_empty() && next.when >= today);
            prop_assert!(seen.insert(&next.scenario), "{} is proposed twice", next.scenario);
        }
        prop_assert!(found.next.is_sorted_by_key(|next| next.when));
    }

    #[test]
    fn when_a_run_was_changes_neither_stars_nor_levels_nor_badges(runs in any_runs(), later in 0_u64..1_000_000) {
        // Later by as much each, so that the last run at a scenario is still the last.
        let moved: Vec<Run> = runs.iter().cloned().map(|run| {
            Run { began: run.began.saturating_add(later), ..run }
        }).collect();
        prop_assume!(runs.iter().all(|run| run.began < u64::MAX / 2));
        let (before, after) = (found(&runs, 9), found(&moved, 9));
        prop_assert_eq!((before.stars, before.level, before.badges), (after.stars, after.level, after.badges));
    }
}
