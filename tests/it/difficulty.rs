//! Levels of difficulty: each changes what is declared to change, by worked figures, and nothing else.

use std::sync::Arc;

use composure::base::{Seed, SimTime};
use composure::scenario::model::InjectIx;
use composure::scenario::{Difficulty, Scenario};
use composure::shift::plan::{LineFailure, carry_out, parse_line};
use composure::shift::{Desk, Event, Header, Log, Pacing, Progress, Rejection, Shift};

use crate::support::small_with;

/// The small scenario after a change, in which everybody begins as it is written.
fn scenario(change: impl FnOnce(String) -> String) -> Arc<Scenario> {
    let (library, problems) = small_with(|text| change(text.replacen("varies: 5", "varies: 0", 1)));
    let problems: Vec<_> = problems.iter().map(|problem| (problem.code, &problem.args)).collect();
    assert!(problems.is_empty(), "{problems:?}");
    Arc::clone(&library.scenarios[0])
}

fn open(scenario: &Arc<Scenario>, difficulty: Difficulty) -> Shift {
    Shift::open(Arc::new(Desk::at(Arc::clone(scenario), difficulty)), Seed::new(1))
}

fn act(shift: &mut Shift, text: &str) -> Result<(), LineFailure> {
    carry_out(shift, &parse_line(text).unwrap().unwrap(), &mut |_| Ok(()))
}

fn ix(shift: &Shift, id: &str) -> InjectIx {
    shift.scenario().inject_ix(&id.into()).unwrap()
}

fn ada(shift: &Shift) -> (i16, i16) {
    (shift.state().people[0].anger, shift.state().people[0].trust)
}

/// Until when Ada waits, and how she feels once she has waited in vain.
fn silence(scenario: &Arc<Scenario>, difficulty: Difficulty) -> (SimTime, (i16, i16)) {
    let mut shift = open(scenario, difficulty);
    act(&mut shift, "wait for dark").unwrap();
    let Progress::Open { deadline: Some(deadline), .. } = shift.state().progress(ix(&shift, "dark")) else { panic!() };
    let left = deadline.since(shift.state().now);
    act(&mut shift, &format!("wait {left}")).unwrap();
    (deadline, ada(&shift))
}

fn at(text: &str) -> SimTime {
    SimTime::parse(text).unwrap()
}

#[test]
fn deadlines_and_what_goes_against_the_desk_are_scaled() {
    // 3:00 from 0:10; 20 of anger in somebody fiery (130 %), 10 of trust.
    let usual = scenario(|text| text);
    assert_eq!(silence(&usual, Difficulty::Gentle), (at("4:40"), (68, 43)));
    assert_eq!(silence(&usual, Difficulty::Standard), (at("3:10"), (76, 40)));
    assert_eq!(silence(&usual, Difficulty::Hard), (at("2:16"), (83, 37)));
}

#[test]
fn a_scenario_sets_its_own_and_the_rest_is_usual() {
    let set = "difficulty: (hard: (deadlines: 50), gentle: (against: 0)), length: \"15:00\",";
    let own = scenario(|text| text.replacen("length: \"15:00\",", set, 1));
    assert_eq!(silence(&own, Difficulty::Gentle), (at("4:40"), (50, 50)));
    assert_eq!(silence(&own, Difficulty::Standard), (at("3:10"), (76, 40)));
    assert_eq!(silence(&own, Difficulty::Hard), (at("1:40"), (83, 37)));
}

#[test]
fn what_goes_well_is_the_same_at_every_level() {
    let usual = scenario(|text| text);
    for difficulty in [Difficulty::Gentle, Difficulty::Standard] {
        let mut shift = open(&usual, difficulty);
        act(&mut shift, "wait for dark").unwrap();
        act(&mut shift, "draft dark mend").unwrap();
        assert_eq!(ada(&shift), (14, 70), "{difficulty:?}");
    }
}

#[test]
fn hard_offers_nothing_ready_made_where_one_may_write() {
    let usual = scenario(|text| text);
    let mut shift = open(&usual, Difficulty::Hard);
    act(&mut shift, "wait for jeer").unwrap();
    let (dark, jeer) = (ix(&shift, "dark"), ix(&shift, "jeer"));
    assert_eq!(shift.offered(dark).count(), 0);
    assert_eq!(shift.offered(jeer).count(), 2, "there is no other way to answer that");
    let refused = act(&mut shift, "draft dark mend").unwrap_err();
    assert!(matches!(refused, LineFailure::Rejected(Rejection::NoDraft)), "{refused:?}");
    // Who types it has written it.
    let text = usual.inject(dark).drafts()[0].text.clone();
    act(&mut shift, &format!("reply dark: {text}")).unwrap();
    assert!(shift.rows().iter().any(|row| matches!(row.event, Event::Answered { .. })));
    assert_eq!(open(&usual, Difficulty::Standard).offered(dark).count(), 2);
}

#[test]
fn conditions_ask_for_the_level() {
    let asked = scenario(|text| {
        text.replacen("arrives: Between(\"1:00\", \"1:30\")", "arrives: When(Difficulty(AtLeast(Hard)))", 1).replacen(
            "offered: Variable(\"promises\", AtLeast(1))",
            "offered: All([Difficulty(Below(Standard)), Variable(\"promises\", Below(1))])",
            1,
        )
    });
    for (difficulty, comes, drafts) in
        [(Difficulty::Gentle, false, 3), (Difficulty::Standard, false, 2), (Difficulty::Hard, true, 0)]
    {
        let mut shift = open(&asked, difficulty);
        act(&mut shift, "wait for dark").unwrap();
        assert_eq!(shift.state().progress(ix(&shift, "jeer")).has_arrived(), comes, "{difficulty:?}");
        assert_eq!(shift.offered(ix(&shift, "dark")).count(), drafts, "{difficulty:?}");
    }
}

#[test]
fn a_log_follows_at_its_own_level_only() {
    let usual = scenario(|text| text);
    let mut shift = open(&usual, Difficulty::Hard);
    act(&mut shift, "wait 5:00").unwrap();
    let header = Header::new("a".to_owned(), &usual, Seed::new(1), Pacing::Untimed, 0);
    let header = Header { difficulty: Difficulty::Hard, ..header };
    let log = Log { header, entries: shift.entries() };
    let desk = |difficulty| Arc::new(Desk::at(Arc::clone(&usual), difficulty));
    assert!(log.recompute(&desk(Difficulty::Hard)).is_ok());
    assert!(log.recompute(&desk(Difficulty::Standard)).is_err());
    assert_eq!(log.fold(&desk(Difficulty::Hard)).unwrap().0, *shift.state());
}

/// What is told of the small scenario after a change.
fn codes(change: impl FnOnce(String) -> String) -> Vec<&'static str> {
    small_with(change).1.iter().map(|problem| problem.code).collect()
}

#[test]
fn what_happens_at_some_level_is_not_called_impossible() {
    // 9:00 and 7:00 behind it is after the close at 15:00, but not where one waits 70 % as long.
    let late = |levels: &str| {
        let length = format!("{levels} length: \"15:00\",");
        codes(|text| {
            text.replacen("arrives: Between(\"1:00\", \"1:30\")", "arrives: At(\"9:00\")", 1)
                .replacen("deadline: \"4:00\"", "deadline: \"7:00\"", 1)
                .replacen("length: \"15:00\",", &length, 1)
        })
    };
    assert!(late("").is_empty());
    assert_eq!(late("difficulty: (hard: (deadlines: 100)),"), ["deadline-after-close"]);
    // Ben's anger begins at 60 and rises by 20 at most: by 26 where it is held against one, by more if it is more.
    let angry = |levels: &str, bound: u8| {
        let length = format!("{levels} length: \"15:00\",");
        codes(|text| {
            let text = text.replacen("Anger(\"ada\", AtLeast(70))", &format!("Anger(\"ben\", AtLeast({bound}))"), 1);
            text.replacen("length: \"15:00\",", &length, 1)
        })
    };
    let all = "difficulty: (hard: (against: 200)),";
    let none = "difficulty: (hard: (against: 100)),";
    assert_eq!((angry(none, 93), angry(none, 94)), (vec![], vec!["anger-never"]));
    assert_eq!(angry("", 94), [""; 0], "a level makes it possible");
    assert_eq!(angry(all, 100), [""; 0]);
    // Every level, or none.
    let offered = |bound: &str| codes(|text| text.replacen("Variable(\"promises\", AtLeast(1))", bound, 1));
    assert!(offered("Difficulty(AtLeast(Gentle))").contains(&"bound-decided"));
    assert!(offered("Difficulty(Below(Gentle))").contains(&"bound-decided"));
    assert!(!offered("Difficulty(Exactly(Hard))").contains(&"bound-decided"));
}
