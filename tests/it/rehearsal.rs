//! A rehearsal that begins on the way: authors see any moment without playing up to it.

use std::sync::Arc;

use composure::base::Seed;
use composure::shift::plan::{LineFailure, carry_out, parse_line};
use composure::shift::{Desk, Event, Progress, SettingError, Shift, Start};

use crate::support::small;

fn begun(inject: &str, settings: &[&str]) -> Shift {
    let scenario = small();
    let mut start = Start::with(&scenario, inject).unwrap();
    for setting in settings {
        start.set(&scenario, setting).unwrap();
    }
    Shift::rehearse(Arc::new(Desk::new(scenario)), Seed::new(1), &start)
}

#[test]
fn it_begins_with_the_inject_and_the_state_one_wants() {
    let shift = begun("anger", &["ada.anger=90", "ada.trust=5", "promises=2"]);
    let anger = shift.scenario().inject_ix(&"anger".into()).unwrap();
    assert!(shift.state().progress(anger).is_waiting());
    assert_eq!((shift.state().people[0].anger, shift.state().people[0].trust), (90, 5));
    assert_eq!(shift.state().variables[0], 2);
    let first_line = shift.rows().iter().any(|row| matches!(row.event, Event::Arrived { line: 0, .. }));
    assert!(first_line, "the line for people as angry as that");
}

#[test]
fn what_came_before_never_comes_and_what_comes_after_does() {
    let shift = begun("anger", &[]);
    let arrived = shift.rows().iter().filter(|row| matches!(row.event, Event::Arrived { .. })).count();
    assert_eq!(arrived, 1);
    let dark = shift.scenario().inject_ix(&"dark".into()).unwrap();
    assert_eq!(shift.state().progress(dark), Progress::Scheduled, "its time is still to come");
    let late = begun("dark", &[]);
    assert_eq!(late.state().now.secs(), 10, "an inject with a time begins at its time");
}

#[test]
fn it_is_played_to_its_end() {
    let mut shift = begun("anger", &["ada.anger=80"]);
    for text in ["reply anger: The repair is free of charge; I collect the lamp myself today.", "finish"] {
        let line = parse_line(text).unwrap().unwrap();
        carry_out::<LineFailure>(&mut shift, &line, &mut |_| Ok(())).unwrap();
    }
    assert!(shift.is_over());
}

#[test]
fn what_is_not_there_is_named() {
    let scenario = small();
    assert!(matches!(Start::with(&scenario, "anger-2"), Err(SettingError::Unknown(_))));
    let mut start = Start::with(&scenario, "anger").unwrap();
    assert!(matches!(start.set(&scenario, "bob.anger=3"), Err(SettingError::Unknown(_))));
    assert!(matches!(start.set(&scenario, "promise=3"), Err(SettingError::Unknown(_))));
    assert!(matches!(start.set(&scenario, "ada.anger=101"), Err(SettingError::OutOfRange(_))));
    for text in ["ada.mood=3", "promises", "promises=many", "=3"] {
        assert!(start.set(&scenario, text).is_err(), "{text}");
    }
}
