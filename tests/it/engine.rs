//! The shift under random commands: what is rejected changes nothing, what is taken folds and recomputes, people stay
//! within their scales, nothing panics.

use std::sync::Arc;

use composure::base::{Seed, SimTime};
use composure::scenario::Visibility;
use composure::scenario::model::{DraftIx, InjectIx, RoleIx};
use composure::shift::{Act, Answer, Command, Desk, Event, Header, Log, Pacing, Phase, Rejection, Shift};
use proptest::prelude::*;

use crate::support::{small, small_shift};

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        (0_u16..5).prop_map(|draft| Answer::Draft(DraftIx(draft))),
        prop_oneof![
            Just("The repair is free of charge, Ada.".to_owned()),
            Just("It was the rain.".to_owned()),
            Just(String::new()),
            "\\PC{0,60}",
        ]
        .prop_map(Answer::Text),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    let inject = || (0_u16..7).prop_map(InjectIx);
    let visibility = prop_oneof![Just(Visibility::Public), Just(Visibility::Private)];
    prop_oneof![
        6 => (inject(), answer(), visibility).prop_map(|(inject, with, visibility)| Act::Answer { inject, with, visibility }),
        2 => (inject(), 0_u16..4, "\\PC{0,20}").prop_map(|(inject, to, note)| Act::HandOff { inject, to: RoleIx(to), note }),
        1 => inject().prop_map(|inject| Act::Hold { inject }),
        1 => inject().prop_map(|inject| Act::Leave { inject }),
        2 => Just(Act::Wait),
        1 => Just(Act::Pause),
        1 => Just(Act::Resume),
    ]
}

/// Acts with the milliseconds before each; some negative, some enormous.
fn commands() -> impl Strategy<Value = Vec<(i64, Act)>> {
    let span = prop_oneof![8 => 0_i64..90_000, 1 => Just(0), 1 => -5_000_i64..0, 1 => Just(i64::MAX / 2)];
    prop::collection::vec((span, act()), 0..40)
}

fn at(shift: &Shift, span: i64) -> SimTime {
    SimTime::from_millis(shift.state().now.millis().saturating_add_signed(span))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn random_commands_keep_the_invariants(seed in 0_u64..1_000, commands in commands()) {
        let mut shift = small_shift(seed);
        for (span, act) in commands {
            let before = (shift.state().clone(), shift.rows().len(), shift.command_count());
            let command = Command { at: at(&shift, span), act };
            match shift.execute(command) {
                Err(_) => {
                    prop_assert_eq!(&before.0, shift.state());
                    prop_assert_eq!(before.1, shift.rows().len());
                    prop_assert_eq!(before.2, shift.command_count());
                }
                Ok(_) => prop_assert_eq!(before.2 + 1, shift.command_count()),
            }
            for mood in &shift.state().people {
                prop_assert!((0..=100).contains(&mood.anger) && (0..=100).contains(&mood.trust));
            }
            prop_assert!(shift.rows().windows(2).all(|two| two[0].at <= two[1].at));
        }
        // The log of whatever was played folds to the same state and recomputes to the same rows.
        let scenario = Arc::clone(&shift.desk().scenario);
        let header = Header::new("random".to_owned(), &scenario, Seed::new(seed), Pacing::Untimed, 0);
        let log = Log { header, entries: shift.entries() };
        let (state, rows) = log.fold(shift.desk()).unwrap();
        prop_assert_eq!(&state, shift.state());
        prop_assert_eq!(rows.as_slice(), shift.rows());
        let desk = Arc::new(Desk::new(scenario));
        let again = log.recompute(&desk).unwrap();
        prop_assert_eq!(again.state(), shift.state());
        // Every entry survives its own encoding, byte for byte.
        for entry in &log.entries {
            let bytes = entry.encode().unwrap();
            let back: composure::shift::Entry = serde_json::from_slice(&bytes).unwrap();
            prop_assert_eq!(&back, entry);
            prop_assert_eq!(back.encode().unwrap(), bytes);
        }
    }

    #[test]
    fn a_changed_log_does_not_recompute(seed in 0_u64..50, which in 0_usize..3) {
        let mut shift = small_shift(seed);
        answer_draft(&mut shift, "dark", "mend", 30).unwrap();
        shift.execute(Command { at: SimTime::from_secs(800), act: Act::Wait }).unwrap();
        let scenario = Arc::clone(&shift.desk().scenario);
        let header = Header::new("changed".to_owned(), &scenario, Seed::new(seed), Pacing::Untimed, 0);
        let mut log = Log { header, entries: shift.entries() };
        let entry = log.entries.get_mut(which).unwrap();
        prop_assume!(!entry.rows.is_empty());
        entry.rows.pop();
        prop_assert!(log.recompute(shift.desk()).is_err());
    }
}

fn inject(shift: &Shift, id: &str) -> InjectIx {
    shift.scenario().inject_ix(&id.into()).unwrap()
}

fn answer_draft(shift: &mut Shift, id: &str, draft: &str, secs: u64) -> Result<(), Rejection> {
    let ix = inject(shift, id);
    let draft = shift.scenario().inject(ix).draft_ix(&draft.into()).unwrap();
    let visibility = shift.scenario().inject(ix).channel.visibility;
    let act = Act::Answer { inject: ix, with: Answer::Draft(draft), visibility };
    shift.execute(Command { at: SimTime::from_secs(secs), act }).map(|_| ())
}

fn answer_text(shift: &mut Shift, id: &str, text: &str, secs: u64) -> Result<(), Rejection> {
    let ix = inject(shift, id);
    let visibility = shift.scenario().inject(ix).channel.visibility;
    let act = Act::Answer { inject: ix, with: Answer::Text(text.to_owned()), visibility };
    shift.execute(Command { at: SimTime::from_secs(secs), act }).map(|_| ())
}

fn wait(shift: &mut Shift, secs: u64) {
    shift.execute(Command { at: SimTime::from_secs(secs), act: Act::Wait }).unwrap();
}

fn anger(shift: &Shift, who: &str) -> i16 {
    shift.state().mood(shift.scenario().person_ix(&who.into()).unwrap()).anger
}

#[test]
fn kindness_cools_by_temperament_and_memory() {
    let mut shift = small_shift(1);
    wait(&mut shift, 11);
    let before = anger(&shift, "ada");
    answer_draft(&mut shift, "dark", "mend", 20).unwrap();
    // −30, fiery: × 1.2.
    assert_eq!(anger(&shift, "ada"), before - 36);

    let mut slighted = small_shift(1);
    answer_draft(&mut slighted, "dark", "sorry", 20).unwrap();
    // +10, fiery: × 1.3.
    assert_eq!(anger(&slighted, "ada"), before + 13);
    wait(&mut slighted, 60);
    answer_text(&mut slighted, "anger", "The repair is free of charge.", 70).unwrap();
    // −20, fiery × 1.2, and one slight remembered: × 0.9, towards nothing.
    assert_eq!(anger(&slighted, "ada"), before + 13 - 21);
}

#[test]
fn what_people_say_follows_from_how_they_feel() {
    let said = |shift: &Shift| {
        let wanted = inject(shift, "anger");
        shift.rows().iter().find_map(|row| match row.event {
            Event::Arrived { inject, line, .. } if inject == wanted => Some(line),
            _ => None,
        })
    };
    let mut silent = small_shift(1);
    wait(&mut silent, 200);
    assert_eq!(said(&silent), Some(0), "left to wait, Ada is angry enough for the hard line");
    let mut brushed = small_shift(1);
    answer_draft(&mut brushed, "dark", "sorry", 20).unwrap();
    wait(&mut brushed, 60);
    assert_eq!(said(&brushed), Some(1), "brushed off, she is not yet");
}

#[test]
fn silence_happens_at_the_deadline_and_can_be_mended_late() {
    let mut shift = small_shift(1);
    wait(&mut shift, 189);
    assert!(shift.rows().iter().all(|row| !matches!(row.event, Event::Lapsed { .. })));
    wait(&mut shift, 190);
    assert!(shift.rows().iter().any(|row| matches!(row.event, Event::Lapsed { .. })));
    assert_eq!(shift.state().reach, 20);
    answer_draft(&mut shift, "dark", "mend", 200).unwrap();
    assert_eq!(answer_draft(&mut shift, "dark", "mend", 201), Err(Rejection::Done));
}

#[test]
fn a_holding_line_buys_half_the_time_once() {
    let mut shift = small_shift(1);
    wait(&mut shift, 20);
    let dark = inject(&shift, "dark");
    let hold = |at| Command { at: SimTime::from_secs(at), act: Act::Hold { inject: dark } };
    shift.execute(hold(20)).unwrap();
    assert_eq!(shift.execute(hold(21)).unwrap_err(), Rejection::AlreadyHeld);
    wait(&mut shift, 279);
    assert!(shift.state().progress(dark).is_waiting());
    assert!(!shift.rows().iter().any(|row| matches!(row.event, Event::Lapsed { inject } if inject == dark)));
    wait(&mut shift, 280);
    assert!(shift.rows().iter().any(|row| matches!(row.event, Event::Lapsed { inject } if inject == dark)));
}

#[test]
fn a_draft_that_is_typed_is_that_draft_and_one_word_more_is_not() {
    let text = small().injects[0].drafts()[1].text.clone();
    let mut typed = small_shift(1);
    answer_text(&mut typed, "dark", &text, 20).unwrap();
    assert!(typed.rows().iter().any(|row| matches!(row.event, Event::AnsweredWithDraft { .. })));
    let mut edited = small_shift(1);
    answer_text(&mut edited, "dark", &format!("{text} Really."), 20).unwrap();
    assert!(edited.rows().iter().any(|row| matches!(row.event, Event::Answered { .. })));
}

#[test]
fn seeds_vary_what_the_author_allows_and_nothing_else() {
    let facts = |seed: u64| {
        let mut shift = small_shift(seed);
        wait(&mut shift, 100);
        let wording = shift.rows().iter().find_map(|row| match row.event {
            Event::Arrived { inject: InjectIx(0), wording, .. } => Some(wording),
            _ => None,
        });
        let jeer = inject(&shift, "jeer");
        let comes = shift.rows().iter().find_map(|row| match row.event {
            Event::Scheduled { inject, due } if inject == jeer => Some(due.secs()),
            _ => None,
        });
        (anger(&shift, "ada"), wording.unwrap(), comes.unwrap(), anger(&shift, "ben"))
    };
    let all: Vec<_> = (0..40).map(facts).collect();
    assert_eq!(all, (0..40).map(facts).collect::<Vec<_>>());
    let differs = |of: fn(&(i16, u16, u64, i16)) -> i64| {
        let mut values: Vec<i64> = all.iter().map(of).collect();
        values.sort_unstable();
        values.dedup();
        values.len()
    };
    assert!(differs(|f| i64::from(f.0)) > 5, "opening moods");
    assert_eq!(differs(|f| i64::from(f.1)), 2, "wordings");
    assert!(differs(|f| i64::try_from(f.2).unwrap()) > 5, "arrivals");
    assert_eq!(differs(|f| i64::from(f.3)), 1, "Ben does not vary");
    assert!(all.iter().all(|f| (45..=55).contains(&f.0) && (60..=90).contains(&f.2)));
}

#[test]
fn pausing_stops_the_clock_and_everything_else() {
    let mut shift = small_shift(1);
    let go = |shift: &mut Shift, secs, act| shift.execute(Command { at: SimTime::from_secs(secs), act }).map(|_| ());
    go(&mut shift, 20, Act::Pause).unwrap();
    assert_eq!(shift.state().phase, Phase::Paused);
    assert_eq!(go(&mut shift, 20, Act::Wait), Err(Rejection::Paused));
    assert_eq!(go(&mut shift, 30, Act::Resume), Err(Rejection::Paused), "time cannot pass in a pause");
    go(&mut shift, 20, Act::Resume).unwrap();
    assert_eq!(go(&mut shift, 20, Act::Resume), Err(Rejection::NotPaused));
}

#[test]
fn drafts_are_offered_when_their_condition_holds() {
    let mut shift = small_shift(1);
    wait(&mut shift, 20);
    let dark = inject(&shift, "dark");
    let ids: Vec<_> = shift.offered(dark).map(|(_, draft)| draft.id.to_string()).collect();
    assert_eq!(ids, ["mend", "sorry"]);
    assert_eq!(answer_draft(&mut shift, "dark", "again", 30), Err(Rejection::NoDraft));
}

#[test]
fn the_shift_ends_when_nobody_can_come_any_more() {
    let mut shift = small_shift(1);
    answer_draft(&mut shift, "dark", "mend", 20).unwrap();
    answer_draft(&mut shift, "jeer", "calm", 100).unwrap();
    answer_text(&mut shift, "thanks", "Bring it to the workshop.", 110).unwrap();
    assert!(!shift.is_over(), "a condition on time may still bring somebody");
    wait(&mut shift, 480);
    let Phase::Ended(ending) = shift.state().phase else { panic!("{:?}", shift.state().phase) };
    assert_eq!(shift.scenario().endings[ending.at()].id.as_str(), "light");
    assert!(shift.state().now < shift.scenario().length);
}

#[test]
fn an_answer_that_nobody_can_see_is_none() {
    let mut shift = small_shift(1);
    wait(&mut shift, 20);
    for text in ["\u{200b}", "\u{feff}\u{202e}", "\u{3164}", "\u{2800}", "…", "  ", "\u{ad}"] {
        assert_eq!(answer_text(&mut shift, "dark", text, 30), Err(Rejection::Empty), "{text:?}");
    }
    answer_text(&mut shift, "dark", "🙏", 30).unwrap();
}

#[test]
fn the_shift_stays_open_while_somebody_can_still_be_answered() {
    let mut shift = small_shift(1);
    wait(&mut shift, 600);
    assert!(!shift.is_over());
    let dark = inject(&shift, "dark");
    assert!(shift.state().progress(dark).is_waiting(), "late is better than never");
    answer_draft(&mut shift, "dark", "mend", 899).unwrap();
    wait(&mut shift, 900);
    assert!(shift.is_over());
}
