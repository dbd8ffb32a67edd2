//! What people remember: promises that are kept or broken, slights, and tempers that differ by seed.

use std::sync::Arc;

use composure::appraisal::{CellKind, Debrief};
use composure::base::Seed;
use composure::scenario::{Axis, Temperament};
use composure::shift::plan::{LineFailure, carry_out, parse_line};
use composure::shift::{Desk, Event, Shift};

use crate::support::small_with;

const PROMISE: &str = r#"promises: [(need: "repair", within: "5:00", kept_when: Answered("thanks"),
    kept: [Mood(who: "ada", trust: 10)], broken: [Mood(who: "ada", anger: 30, trust: -30), Add("promises", -1)])],
    deadline: "3:00","#;

const ANSWER: &str = "Twice in the dark, Ada, that must be frightening. We mend it free of charge while you wait.";

fn open(change: impl FnOnce(String) -> String, seed: u64) -> Shift {
    let (library, problems) = small_with(change);
    let problems: Vec<_> = problems.iter().map(|problem| (problem.code, &problem.args)).collect();
    assert!(problems.is_empty(), "{problems:?}");
    Shift::open(Arc::new(Desk::new(Arc::clone(&library.scenarios[0]))), Seed::new(seed))
}

fn promising() -> Shift {
    open(|text| text.replacen("deadline: \"3:00\",", PROMISE, 1), 1)
}

fn act(shift: &mut Shift, lines: &[&str]) {
    for text in lines {
        let line = parse_line(text).unwrap().unwrap();
        carry_out::<LineFailure>(shift, &line, &mut |_| Ok(())).unwrap_or_else(|why| panic!("{text}: {why:?}"));
    }
}

fn told(shift: &Shift) -> Vec<&'static str> {
    let name = |event: &Event| match event {
        Event::Promised { .. } => Some("promised"),
        Event::Kept { .. } => Some("kept"),
        Event::Broken { .. } => Some("broken"),
        _ => None,
    };
    shift.rows().iter().filter_map(|row| name(&row.event)).collect()
}

fn quality_of_promises(shift: &Shift) -> Option<i32> {
    let debrief = Debrief::of(shift.desk(), shift.rows());
    let cells = &debrief.axis(Axis::Quality).unwrap().cells;
    cells.iter().find(|cell| cell.kind == CellKind::Sequence).map(|cell| cell.value / 1_000)
}

#[test]
fn a_promise_is_kept_by_what_keeps_it() {
    let mut shift = promising();
    act(&mut shift, &["wait for dark", &format!("reply dark: {ANSWER}")]);
    assert_eq!(told(&shift), ["promised"]);
    act(&mut shift, &["wait for thanks", "reply thanks: Ride well, Ada.", "finish"]);
    assert_eq!(told(&shift), ["promised", "kept"]);
    assert_eq!(quality_of_promises(&shift), Some(100));
}

#[test]
fn a_promise_that_is_not_kept_in_time_is_broken_and_remembered() {
    let mut shift = promising();
    act(&mut shift, &["wait for dark", &format!("reply dark: {ANSWER}")]);
    let trust = |shift: &Shift| shift.state().people[0].trust;
    let before = trust(&shift);
    act(&mut shift, &["wait 6:00"]);
    assert_eq!(told(&shift), ["promised", "broken"]);
    assert!(trust(&shift) < before);
    assert_eq!(quality_of_promises(&shift), Some(0));
}

#[test]
fn who_promises_nothing_has_nothing_to_keep() {
    let mut shift = promising();
    act(&mut shift, &["wait for dark", "reply dark: Twice is twice too often, Ada.", "wait 6:00"]);
    assert!(told(&shift).is_empty());
    assert_eq!(quality_of_promises(&shift), None);
}

#[test]
fn a_draft_promises_too_and_the_log_plays_again() {
    let mut shift = promising();
    act(&mut shift, &["wait for dark", "draft dark mend", "wait 6:00"]);
    assert_eq!(told(&shift), ["promised", "broken"]);
    let mut again = promising();
    for (command, _) in shift.commands() {
        again.execute(command.clone()).unwrap();
    }
    assert_eq!(again.rows(), shift.rows());
    assert_eq!(again.state(), shift.state());
}

#[test]
fn tempers_differ_by_seed_and_stay_through_a_shift() {
    let fall = |seed: u64| {
        let change =
            |text: String| {
                text.replacen("temperament: Fiery, reach: 100", "temperaments: [Gentle, Fiery], reach: 100", 1)
                    .replacen("varies: 5", "varies: 0", 1)
            };
        let mut shift = open(change, seed);
        assert_eq!(shift.scenario().cast[0].temperaments, [Temperament::Gentle, Temperament::Fiery]);
        act(&mut shift, &["wait for dark", &format!("reply dark: {ANSWER}")]);
        50 - shift.state().people[0].anger
    };
    let falls: std::collections::BTreeSet<i16> = (1..=20).map(fall).collect();
    assert_eq!(falls.len(), 2, "two tempers, two ways to cool down: {falls:?}");
    assert_eq!(fall(3), fall(3));
}

#[test]
fn people_remember_how_often_they_were_slighted() {
    let change =
        |text: String| text.replacen("When(Anger(\"ada\", AtLeast(70)), [", "When(Slights(\"ada\", AtLeast(1)), [", 1);
    let mut shift = open(change, 1);
    act(&mut shift, &["wait for dark", "reply dark: It was the rain.", "wait for anger"]);
    let line = shift.rows().iter().rev().find_map(|row| match row.event {
        Event::Arrived { line, .. } => Some(line),
        _ => None,
    });
    assert_eq!(line, Some(0), "she remembers");
}

#[test]
fn a_promise_names_a_need_that_is_there_and_a_time_within_the_shift() {
    for (from, to, code) in [
        ("need: \"repair\"", "need: \"repairs\"", "unknown-need"),
        ("within: \"5:00\"", "within: \"5:00:00\"", "time-after-end"),
        ("Answered(\"thanks\")", "Answered(\"thank\")", "unknown-inject"),
        ("Answered(\"thanks\")", "Covers(\"repair\")", "reply-condition-outside"),
    ] {
        let promise = PROMISE.replacen(from, to, 1);
        assert_ne!(promise, PROMISE);
        let (_, problems) = small_with(|text| text.replacen("deadline: \"3:00\",", &promise, 1));
        let found: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert!(found.contains(&code), "{to}: {found:?}");
    }
}
