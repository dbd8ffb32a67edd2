//! The ledger of a reply: it adds up, stays within its scale, and moves the way a professional would expect.

use composure::base::words::Words;
use composure::reading::score::{Score, score};
use composure::reading::{Reading, Rubric};
use composure::scenario::raw::Key;
use composure::scenario::{Axis, Visibility};
use proptest::prelude::*;

use crate::support::small;

fn scored(text: &str) -> (Reading, Score) {
    let scenario = small();
    let inject = &scenario.injects[0];
    let reading = Rubric::of(inject, &scenario.brand).read(text, Visibility::Public);
    let score = score(&reading, inject.conversation(), Visibility::Public);
    (reading, score)
}

fn worth(text: &str) -> Key {
    scored(text).1.worth()
}

const GOOD: &str = "Twice on the bridge in the dark, Ada, that must be frightening. The repair is free of charge: bring the \
                    lamp today and the workshop mends it while you wait.";

#[test]
fn a_good_answer_is_worth_much_and_its_opposite_little() {
    let good = worth(GOOD);
    for axis in Axis::ALL {
        assert!(good.of(*axis) >= 70, "{axis:?}: {good:?}");
    }
    let hostile = worth("Stop whining, you idiot. It was the rain.");
    for axis in Axis::ALL {
        assert!(hostile.of(*axis) <= 25, "{axis:?}: {hostile:?}");
    }
}

#[test]
fn each_failing_costs_where_it_should() {
    let good = worth(GOOD);
    let untrue = worth(&format!("{GOOD} The warranty is two years."));
    assert!(untrue.quality <= 12 && untrue.assertiveness <= 33, "a false fact: {untrue:?}");
    assert_eq!(untrue.patience, good.patience, "a false fact is no lack of patience");
    let beyond = worth(&format!("{GOOD} And we send you two new lamps."));
    assert!(beyond.quality <= 12, "a promise beyond the powers: {beyond:?}");
    let turned = worth(&format!("{GOOD} Just buy a new battery."));
    assert!(turned.quality <= 30, "a wrong turn is capped where the author says: {turned:?}");
    let empty = worth("I am so sorry.");
    assert!(empty.quality <= 20 && empty.assertiveness <= 40, "an apology with nothing behind it: {empty:?}");
    let kind = worth("That must be frightening on the bridge, Ada, twice.");
    // Raters hold kindness that helps nobody for some empathy and no more.
    assert!((35..60).contains(&kind.empathy) && kind.quality <= 25, "kind and useless: {kind:?}");
    assert!(good.empathy >= kind.empathy + 25, "help is the kindest word: {good:?} {kind:?}");
}

#[test]
fn slips_of_spelling_cost_quality_and_nothing_else() {
    let good = worth(GOOD);
    let words = ["must", "today", "while", "wait", "that"];
    let mut text = GOOD.to_owned();
    let mut before = 0;
    for (nth, right) in words.iter().enumerate() {
        // Words that no need is made of.
        text = text.replacen(right, &format!("{right}qq"), 1);
        let (reading, score) = scored(&text);
        let line = score.axes.iter().flat_map(|axis| &axis.lines).find(|line| line.reason == "spelling").unwrap();
        let cost = -line.points / 1_000;
        assert_eq!(line.spans.len(), nth + 1, "each slip has its place: {reading:?}");
        assert!((10..=30).contains(&cost) && cost >= before, "{nth}: {cost}");
        before = cost;
        for axis in Axis::ALL.iter().filter(|axis| **axis != Axis::Quality) {
            let lines = |of: &Score| of.axes.iter().find(|found| found.axis == *axis).unwrap().lines.clone();
            assert!(lines(&score).iter().all(|line| line.reason != "spelling"), "{axis:?}");
        }
    }
    assert!(before > 10, "five slips in a short reply cost more than one: {before}");
    let one = worth(&GOOD.replace("while you wait", "while you wayt"));
    assert_eq!((one.patience, one.empathy, one.assertiveness), (good.patience, good.empathy, good.assertiveness));
    assert_eq!(good.quality - one.quality, 10, "one slip in a short reply");
}

#[test]
fn what_is_no_reply_in_this_language_is_not_scored() {
    for (text, reason) in [
        (
            "Hola Ada, sentimos mucho lo de la lámpara, hoy mismo la arreglamos gratis en nuestro taller.",
            "other-language",
        ),
        ("asdf qwer zxcv uiop hjkl", "gibberish"),
    ] {
        let (_, score) = scored(text);
        for axis in score.axes {
            assert_eq!((axis.total, axis.lines.len()), (0, 1), "{text}");
            assert!(axis.lines.iter().all(|line| line.reason == reason && !line.spans.is_empty()), "{text}");
        }
    }
}

#[test]
fn the_same_answer_again_earns_nothing_and_still_verifies() {
    use composure::base::{Seed, SimTime};
    use composure::reading::{Found, Origin};
    use composure::shift::{Act, Answer, Command, Desk, Event, Header, Log, Pacing, Shift};
    const SAID: &str = "Twice on the bridge in the dark, Ada, that must be frightening. The repair is free of charge: bring \
                        the lamp to the workshop today and we mend it while you wait.";
    let desk = std::sync::Arc::new(Desk::new(small()));
    let mut shift = Shift::open(std::sync::Arc::clone(&desk), Seed::new(1));
    let mut answer = |inject: &str, secs: u64| {
        let inject = shift.scenario().injects.iter().position(|found| found.id.as_str() == inject).unwrap();
        let inject = composure::scenario::model::InjectIx(u16::try_from(inject).unwrap());
        let with = Answer::Text(SAID.to_owned());
        let act = Act::Answer { inject, with, visibility: Visibility::Private };
        let rows = shift.execute(Command { at: SimTime::from_secs(secs), act }).unwrap();
        rows.iter()
            .find_map(|row| if let Event::Answered { reading, .. } = &row.event { Some(reading.clone()) } else { None })
    };
    let first = answer("dark", 30).unwrap();
    let again = answer("thanks", 120).unwrap();
    assert!(!first.has(&Found::Copied(Origin::EarlierReply)));
    assert!(again.has(&Found::Copied(Origin::EarlierReply)));
    let needs =
        |reading: &Reading| reading.findings.iter().filter(|finding| matches!(finding.found, Found::Need(..))).count();
    assert_eq!((needs(&first), needs(&again)), (2, 0), "where to bring it was said before");
    let header = Header::new("again".to_owned(), &desk.scenario, Seed::new(1), Pacing::Untimed, 0);
    let log = Log { header, entries: shift.entries() };
    assert!(log.recompute(&desk).is_ok(), "a shift remembers the same when it is played again");
}

#[test]
fn every_line_has_a_sentence() {
    let words = Words::english();
    let files = ["score.rs", "score/axes.rs", "score/evidence.rs", "score/ledger.rs", "score/limits.rs"];
    let text = |file| std::fs::read_to_string(crate::support::root().join("src/reading").join(file)).unwrap();
    let code: String = files.map(text).concat();
    let mut reasons = 0;
    for marker in ["line(\"", "part(\"", "ledger, (\"", "\", \"", "untrue\")", "aggression\")"] {
        for piece in code.split(marker).skip(1) {
            let reason = piece.split('"').next().unwrap_or_default();
            if !reason.is_empty() && reason.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
                reasons += 1;
                assert!(words.has(&format!("score-{reason}")), "{reason}");
            }
        }
    }
    assert!(reasons > 20, "reasons were found: {reasons}");
    for text in [GOOD, "You idiot, it was the rain.", "Sorry sorry sorry, we are so sorry.", "Two years.", "…"] {
        for axis in scored(text).1.axes {
            for line in axis.lines {
                assert!(words.has(&format!("score-{}", line.reason)), "{}", line.reason);
            }
        }
    }
}

#[test]
fn keeping_people_waiting_counts_unless_leaving_them_was_right() {
    let timing = |leave_quality: &str| {
        let key = format!("assertiveness: 60, quality: {leave_quality}), because: \"He wants");
        let change = |text: String| text.replacen("assertiveness: 60, quality: 70), because: \"He wants", &key, 1);
        let (library, problems) = crate::support::small_with(change);
        assert!(problems.is_empty(), "{problems:?}");
        let scenario = std::sync::Arc::clone(&library.scenarios[0]);
        let at = scenario.length;
        let desk = std::sync::Arc::new(composure::shift::Desk::new(scenario));
        let mut shift = composure::shift::Shift::open(desk, composure::base::Seed::new(1));
        shift.execute(composure::shift::Command { at, act: composure::shift::Act::Wait }).unwrap();
        let debrief = composure::appraisal::Debrief::of(shift.desk(), shift.rows());
        let cells = debrief.axis(Axis::Quality).unwrap().cells.clone();
        cells
            .iter()
            .find(|cell| cell.kind == composure::appraisal::CellKind::Timing)
            .map(|c| (c.value, c.moments))
            .unwrap()
    };
    let (value, right) = timing("70");
    let (_, wrong) = timing("10");
    assert_eq!(value, 0, "nobody was answered in time");
    assert_eq!(wrong, right + 1, "leaving that the author calls wrong keeps somebody waiting");
}

proptest! {
    #[test]
    fn ledgers_add_up(pieces in prop::collection::vec(prop_oneof![
        Just("Twice on the bridge. ".to_owned()), Just("Sorry. ".to_owned()), Just("You idiot. ".to_owned()),
        Just("Free repair, free of charge. ".to_owned()), Just("It was the rain. ".to_owned()),
        Just("Two years. ".to_owned()), Just("What street do you live in? ".to_owned()),
        Just("new battery ".to_owned()), "\\PC{0,40}",
    ], 0..8)) {
        let text = pieces.concat();
        let (reading, score) = scored(&text);
        for axis in &score.axes {
            let sum: i32 = axis.lines.iter().map(|line| line.points).sum();
            prop_assert!((0..=100_500).contains(&sum), "{:?} {sum}", axis.axis);
            prop_assert_eq!(i32::from(axis.total), ((sum + 500) / 1_000).min(100));
            for line in &axis.lines {
                prop_assert!(line.points != 0 || line.of != 0);
                prop_assert!(line.points >= 0 || line.of == 0, "what was to be earned is never taken: {line:?}");
            }
        }
        for finding in &reading.findings {
            prop_assert!(!finding.spans.is_empty());
            for span in &finding.spans {
                prop_assert!(text.get(span.from as usize..span.to as usize).is_some());
            }
        }
    }
}
