//! A holding line is a promise: what it buys, what it costs, and what becomes of it.

use std::sync::Arc;

use composure::appraisal::{CellKind, Debrief, Holding};
use composure::base::{Seed, SimTime, Source};
use composure::scenario::{Axis, Library};
use composure::shift::plan::{LineFailure, carry_out, parse_line};
use composure::shift::{Desk, Event, Respite, Shift};

use crate::support::{BRAND, SCENARIO};

/// The small scenario, in which Ada's trust begins at 50 in every shift; `move_on` is declared for her message.
fn open(holding: &str, move_on: &str) -> Shift {
    let text = SCENARIO.replacen("varies: 5", "varies: 0", 1).replacen("moves: [", &format!("moves: [{move_on}"), 1);
    let brand = BRAND.replacen("    secrets:", &format!("    {holding}\n    secrets:"), 1);
    let (library, problems) =
        Library::load(vec![Source::new("brand.ron", brand), Source::new("scenario.ron", text.as_str())]);
    assert!(problems.is_empty(), "{problems:?}");
    Shift::open(Arc::new(Desk::new(Arc::clone(&library.scenarios[0]))), Seed::new(1))
}

fn act(shift: &mut Shift, lines: &[&str]) {
    for text in lines {
        let line = parse_line(text).unwrap().unwrap();
        carry_out::<LineFailure>(shift, &line, &mut |_| Ok(())).unwrap_or_else(|why| panic!("{text}: {why:?}"));
    }
}

fn ada(shift: &Shift) -> (i16, i16) {
    (shift.state().people[0].anger, shift.state().people[0].trust)
}

fn promises(shift: &Shift) -> Vec<&'static str> {
    let name = |event: &Event| match event {
        Event::Promised { need: None, .. } => Some("promised"),
        Event::Kept { need: None, .. } => Some("kept"),
        Event::Broken { need: None, .. } => Some("broken"),
        _ => None,
    };
    shift.rows().iter().filter_map(|row| name(&row.event)).collect()
}

fn debrief(shift: &Shift) -> (Option<i32>, Holding) {
    let debrief = Debrief::of(shift.desk(), shift.rows());
    let cells = &debrief.axis(Axis::Quality).unwrap().cells;
    let kept = cells.iter().find(|cell| cell.kind == CellKind::Sequence).map(|cell| cell.value / 1_000);
    (kept, debrief.moments[0].held.unwrap())
}

fn at(text: &str) -> SimTime {
    SimTime::parse(text).unwrap()
}

#[test]
fn it_buys_half_the_deadline_and_costs_a_little_trust() {
    let mut shift = open("", "");
    act(&mut shift, &["wait for dark"]);
    let dark = shift.scenario().inject_ix(&"dark".into()).unwrap();
    let told = Respite { until: at("4:40"), longer: at("1:30"), trust: -3, broken: -10 };
    assert_eq!(shift.respite(dark), Some(told), "what is told before");
    act(&mut shift, &["hold dark"]);
    assert_eq!((ada(&shift), promises(&shift)), ((50, 47), vec!["promised"]));
    assert_eq!(shift.respite(dark), None, "once");
    // Later than the first deadline, at 3:10, and not late.
    act(&mut shift, &["wait 3:30", "draft dark mend"]);
    assert_eq!((ada(&shift), promises(&shift)), ((14, 67), vec!["promised", "kept"]));
    let told = Holding { at: at("0:30"), until: at("4:40"), cost: -3, broken: None };
    assert_eq!(debrief(&shift), (Some(100), told));
    assert!(!Debrief::of(shift.desk(), shift.rows()).moments[0].late);
}

#[test]
fn if_no_answer_comes_the_promise_is_broken_beside_the_silence() {
    let mut shift = open("", "");
    act(&mut shift, &["wait for dark", "hold dark", "wait 4:30"]);
    // 47, less 10 for the silence, which is a slight; so less 11 for the promise, and 26 more anger for somebody fiery.
    assert_eq!((ada(&shift), promises(&shift)), ((76, 26), vec!["promised", "broken"]));
    let told = Holding { at: at("0:30"), until: at("4:40"), cost: -3, broken: Some(-11) };
    assert_eq!(debrief(&shift), (Some(0), told));
    let names = |shift: &Shift| -> Vec<String> {
        shift.rows().iter().filter(|row| row.at == at("4:40")).map(|row| format!("{:?}", row.event)).collect()
    };
    let order = ["Lapsed", "MoodMoved", "Shared", "Arrived", "Broken", "MoodMoved"];
    for (found, expected) in names(&shift).iter().zip(order) {
        assert!(found.starts_with(expected), "{found}: {expected}");
    }
    assert_eq!(names(&shift).len(), order.len());
}

#[test]
fn whoever_leaves_it_after_all_breaks_the_promise_and_whoever_hands_it_on_does_not() {
    let mut shift = open("", "");
    act(&mut shift, &["wait for dark", "hold dark", "leave dark"]);
    assert_eq!((ada(&shift), promises(&shift)), ((50, 37), vec!["promised", "broken"]));
    let mut shift = open("", "");
    act(
        &mut shift,
        &["wait for dark", "hold dark", "hand dark to workshop: Ada Roy's lamp died twice; please mend it today."],
    );
    assert_eq!(promises(&shift), ["promised", "kept"]);
}

#[test]
fn the_brand_book_sets_other_figures() {
    let mut shift = open("holding: (buys: 100, costs: 10, broken: 20),", "");
    act(&mut shift, &["wait for dark", "hold dark"]);
    let until = shift.rows().iter().find_map(|row| match row.event {
        Event::Held { deadline, .. } => Some(deadline),
        _ => None,
    });
    assert_eq!((until, ada(&shift)), (Some(at("6:10")), (50, 40)));
    act(&mut shift, &["leave dark"]);
    assert_eq!(ada(&shift), (50, 20));
}

#[test]
fn what_the_author_says_of_the_one_who_waits_is_what_it_costs() {
    let declared = |then: &str| {
        let key = "key: (patience: 60, empathy: 50, assertiveness: 50, quality: 50), because: \"It can wait.\"";
        let mut shift = open("", &format!("(play: Hold, {key}, then: [{then}]),"));
        act(&mut shift, &["wait for dark", "hold dark"]);
        ada(&shift)
    };
    // Fiery: 5 of anger is 6.
    assert_eq!(declared(r#"Mood(who: "ada", anger: 5)"#), (56, 50));
    assert_eq!(declared(r#"Mood(who: "ben", anger: 5)"#), (50, 47), "somebody else");
    assert_eq!(declared(r#"Add("promises", 1)"#), (50, 47));
}

#[test]
fn folding_what_happened_needs_no_rule() {
    let mut shift = open("", "");
    act(&mut shift, &["wait for dark", "hold dark", "wait 4:30"]);
    let mut again = composure::shift::State::new(shift.desk());
    shift.rows().iter().for_each(|row| again.apply(row));
    again.reach_time(shift.state().now);
    assert_eq!(&again, shift.state());
}
