//! Days that pass with a running clock: nobody sits through a night.

use std::sync::Arc;

use composure::base::Seed;
use composure::base::words::Words;
use composure::host::keeping::Seat;
use composure::host::sitting::Sitting;
use composure::scenario::Scenario;
use composure::shift::plan::{Line, parse_line};
use composure::shift::{Desk, Pacing, Shift};
use composure::view::day;

use crate::support::small_with;

/// The small scenario over two days: Ada writes at once, and thanks the day after; Ben comes on that day, or on the first.
fn two_days(jeer: &str) -> Arc<Scenario> {
    two_days_with(jeer, "3:00")
}

/// Likewise, with so long for Ada to wait.
fn two_days_with(jeer: &str, deadline: &str) -> Arc<Scenario> {
    let (library, problems) = small_with(|text| {
        text.replacen("length: \"15:00\"", "length: \"2d 0:00:00\"", 1)
            .replacen("At(\"0:10\")", "At(\"0:00\")", 1)
            .replacen("GoAfter(\"thanks\", \"1:00\")", "GoAfter(\"thanks\", \"22:00:00\")", 1)
            .replacen("Between(\"1:00\", \"1:30\")", jeer, 1)
            .replacen("deadline: \"3:00\"", &format!("deadline: \"{deadline}\""), 1)
            .replacen("After(\"8:00\")", "After(\"1d 8:00:00\")", 1)
    });
    assert!(problems.is_empty(), "{problems:?}");
    Arc::clone(&library.scenarios[0])
}

fn sit(scenario: &Arc<Scenario>) -> Sitting {
    let mut sitting = Seat::forgotten(Arc::new(Desk::new(Arc::clone(scenario))), Seed::new(1), Pacing::Live).sit();
    sitting.start_clock();
    sitting.let_time_pass().unwrap();
    sitting
}

fn act(sitting: &mut Sitting, line: &str) {
    let Some(Line::Do(act, visibility)) = parse_line(line).unwrap() else { panic!("{line}") };
    sitting.act(&act, visibility).unwrap();
}

fn has_come(shift: &Shift, id: &str) -> bool {
    shift.state().progress(shift.scenario().inject_ix(&id.into()).unwrap()).has_arrived()
}

#[test]
fn the_desk_is_closed_when_nothing_more_comes_today() {
    let scenario = two_days("At(\"1d 2:00:00\")");
    let mut sitting = sit(&scenario);
    assert!(has_come(sitting.shift(), "dark") && !sitting.may_close(), "Ada waits");
    sitting.close_for_today().unwrap();
    assert_eq!(scenario.days(sitting.now()), 0, "nothing has happened");
    act(&mut sitting, "draft dark mend");
    assert!(sitting.may_close());
    let before = sitting.now();
    sitting.close_for_today().unwrap();
    // The desk opened at nine; the day after, at seven.
    assert!(has_come(sitting.shift(), "thanks") && !has_come(sitting.shift(), "jeer"));
    assert_eq!((scenario.days(sitting.now()), scenario.clock(sitting.now()).as_str()), (1, "07:00"));
    assert!(!sitting.may_close(), "she waits");
    let words = Words::english();
    assert_eq!(day::turned(&words, &scenario, before, sitting.now()).unwrap(), "The next day, 07:00");
    assert_eq!(day::turned(&words, &scenario, before, before), None);
    assert_eq!(day::day(&words, &scenario, before), "Monday");
    assert_eq!(day::day(&words, &scenario, sitting.now()), "Monday, a day later");
    // What was played follows, decided anew, as any other.
    let mut again = Shift::open(Arc::clone(sitting.shift().desk()), Seed::new(1));
    for (command, _) in sitting.shift().commands() {
        again.execute(command.clone()).unwrap();
    }
    assert_eq!((again.rows(), again.state()), (sitting.shift().rows(), sitting.shift().state()));
}

#[test]
fn what_still_comes_today_is_waited_for_and_who_waited_in_vain_is_not() {
    let mut sitting = sit(&two_days("At(\"8:00\")"));
    act(&mut sitting, "draft dark mend");
    assert!(!sitting.may_close(), "Ben comes at eight minutes past nine");
    let scenario = two_days("At(\"1d 2:00:00\")");
    let mut shift = Shift::open(Arc::new(Desk::new(Arc::clone(&scenario))), Seed::new(1));
    let wait = |shift: &mut Shift, line: &str| {
        composure::shift::plan::carry_out::<composure::shift::plan::LineFailure>(
            shift,
            &parse_line(line).unwrap().unwrap(),
            &mut |_| Ok(()),
        )
        .unwrap();
    };
    // Silence brings Ada back at once; then she has waited in vain twice.
    wait(&mut shift, "wait 3:00");
    assert!(!shift.is_done_for_today(shift.state().now));
    wait(&mut shift, "wait 10:00");
    assert!(shift.is_done_for_today(shift.state().now));
    wait(&mut shift, "pause");
    assert!(!shift.is_done_for_today(shift.state().now), "the clock stands");
}

#[test]
fn without_a_running_clock_nothing_is_closed() {
    let scenario = two_days("At(\"1d 2:00:00\")");
    let mut sitting = Seat::forgotten(Arc::new(Desk::new(scenario)), Seed::new(1), Pacing::Untimed).sit();
    sitting.carry_out(&Line::WaitForNext).unwrap();
    act(&mut sitting, "draft dark mend");
    assert!(!sitting.may_close() && sitting.shift().is_done_for_today(sitting.now()));
}

#[test]
fn whoever_waits_until_tomorrow_is_dealt_with_today() {
    let mut sitting = sit(&two_days_with("At(\"1d 2:00:00\")", "1d 0:00:00"));
    assert!(!sitting.may_close(), "nothing more comes today, and Ada waits");
    act(&mut sitting, "draft dark mend");
    assert!(sitting.may_close());
}
