//! Why the public is as it is: asked of a kept attempt, told before a reply is sent, and refused with a reason.

use std::sync::Arc;

use composure::base::words::Words;
use composure::base::{Seed, SimTime, Source};
use composure::scenario::{Library, Visibility};
use composure::shift::{Act, Command, Desk, Event, Header, Help, Log, Pacing, Purpose, Shift};
use composure::view::why::why;

use crate::support::{BRAND, SCENARIO};

const PUBLIC: &str = r#"house_rules: ["Be kind."], public: [
    (id: "riders", name: "Night riders", about: "Ride home late.", people: 900, attention: 60, taboo: ["unlucky"],
        remembers: [(what: "the winter of the dark lamps", words: ["on the bridge"])],
        comments: (angry: ["Again."], uneasy: ["Hm."], glad: ["Good."])),
    (id: "parents", name: "Parents", about: "Buy lamps for children.", people: 500, attention: 40, tastes: (emoji: -2),
        comments: (angry: ["No."], uneasy: ["Really?"], glad: ["Thanks."])),
],"#;

fn library(scenario: &str) -> (Library, Vec<composure::base::Diagnostic>) {
    let brand = BRAND.replacen("house_rules: [\"Be kind.\"],", PUBLIC, 1);
    assert_ne!(brand, BRAND);
    Library::load(vec![Source::new("brand.ron", brand), Source::new("scenario.ron", scenario)])
}

/// A shift in which Ada has written and waits.
fn shift() -> Shift {
    let (library, problems) = library(&SCENARIO.replacen("reach: 100)", "reach: 100, among: Some(\"riders\"))", 1));
    assert!(problems.iter().all(|problem| problem.severity != composure::base::Severity::Error), "{problems:?}");
    let mut shift = Shift::open(Arc::new(Desk::new(Arc::clone(&library.scenarios[0]))), Seed::new(4));
    shift.execute(Command { at: SimTime::from_secs(60), act: Act::Wait }).unwrap();
    shift
}

#[test]
fn what_a_condition_asks_has_to_be_there() {
    let asks = |condition: &str| {
        let scenario =
            SCENARIO.replacen("offered: Variable(\"promises\", AtLeast(1))", &format!("offered: {condition}"), 1);
        assert_ne!(scenario, SCENARIO);
        let codes: Vec<&str> = library(&scenario).1.iter().map(|problem| problem.code).collect();
        codes.into_iter().filter(|code| *code != "number-unasked").collect::<Vec<_>>()
    };
    assert_eq!(asks("Upset(\"rider\", AtLeast(30))"), ["unknown-segment"]);
    assert_eq!(asks("PublicAnger(\"riders\", AtLeast(130))"), ["out-of-range"]);
    assert_eq!(asks("PublicOpinion(\"riders\", Below(-130))"), ["out-of-range"]);
    assert_eq!(asks("All([Upset(\"riders\", AtLeast(30)), Followers(Below(10)), PressCalls(AtLeast(1))])"), [""; 0]);
}

#[test]
fn for_any_moment_one_is_told_which_stimulus_which_rule_which_segment_and_how_many() {
    let words = Words::english();
    let mut shift = shift();
    let before = why(&words, shift.scenario(), shift.rows(), SimTime::from_secs(5)).unwrap();
    assert!(before.noticed.is_empty() && before.segments.len() == 2);
    for minute in 2..6 {
        let _ = shift.execute(Command { at: SimTime::from_secs(minute * 60), act: Act::Wait });
    }
    let then = why(&words, shift.scenario(), shift.rows(), SimTime::from_secs(170)).unwrap();
    let wrote = then.noticed.last().unwrap();
    assert!(wrote.what.contains("Ada Roy") && wrote.reached > 100, "{wrote:?}");
    let riders = wrote.takes.iter().find(|take| take.id == "riders").unwrap();
    assert!(riders.arousal > 0 && riders.reached > 0 && riders.reached <= 900, "{riders:?}");
    let told: Vec<&str> = riders.because.iter().map(|reason| &*reason.text).collect();
    assert!(told.iter().any(|text| text.contains("the winter of the dark lamps")), "{told:?}");
    let parents = wrote.takes.iter().find(|take| take.id == "parents").unwrap();
    assert!(!parents.because.iter().any(|reason| reason.text.contains("dark lamps")), "each remembers its own");
    // Later it has gone further, and what came later is there too.
    let later = why(&words, shift.scenario(), shift.rows(), SimTime::from_secs(600)).unwrap();
    assert!(later.noticed.last().unwrap().reached >= wrote.reached && later.noticed.len() > then.noticed.len());
    assert!(told.iter().all(|text| !text.contains(['{', '⟨'])));
}

#[test]
fn before_sending_each_segment_reads_the_draft_and_says_which_word_rubs() {
    let shift = shift();
    let dark = shift.scenario().inject_ix(&"dark".into()).unwrap();
    let rows = shift.rows().len();
    let help = Help::in_shift(&shift, Purpose::Practice).unwrap();
    let read = |text: &str, place| help.read(dark, text, place).impressions;
    let impressions = read("How unlucky, Ada 🙂. The repair is free.", Visibility::Public);
    let rubs = |nth: usize| -> Vec<String> {
        let rubs = impressions[nth].because.iter().filter(|because| because.arousal > 0 || because.opinion < 0);
        rubs.filter_map(|because| because.words.as_deref().map(str::to_owned)).collect()
    };
    let has = |nth: usize, words: &str| rubs(nth).iter().any(|rubs| rubs == words);
    assert!(has(0, "unlucky") && !has(0, "🙂") && has(1, "🙂") && !has(1, "unlucky"), "{:?} {:?}", rubs(0), rubs(1));
    assert!(read("How unlucky.", Visibility::Private).is_empty(), "nobody else sees it");
    assert!(read("  ", Visibility::Public).is_empty());
    let worth = impressions.iter().flat_map(|impression| &impression.because);
    assert!(worth.map(|because| because.rule.id()).all(|rule| !rule.contains("the-point")), "its worth is not told");
    assert_eq!(shift.rows().len(), rows);
    assert!(Help::in_shift(&shift, Purpose::Exam).is_none());
}

#[test]
fn folding_knows_the_public_without_playing_it_and_deciding_anew_gives_the_same() {
    let mut shift = shift();
    for minute in 2..9 {
        let _ = shift.execute(Command { at: SimTime::from_secs(minute * 60), act: Act::Wait });
    }
    let header = Header::new("a".repeat(32), shift.scenario(), shift.seed(), Pacing::Live, 0);
    let log = Log { header, entries: shift.entries() };
    let (state, rows) = log.fold(shift.desk()).unwrap();
    assert_eq!((&state, &*rows), (shift.state(), shift.rows()));
    assert!(state.public.followers() > 1_000 && rows.iter().any(|row| matches!(row.event, Event::Stirred { .. })));
    assert_eq!(log.recompute(shift.desk()).unwrap().rows(), shift.rows());
    // Whoever writes another crowd into the log folds it, and is found by deciding anew.
    let mut forged = log.clone();
    let rows = forged.entries.iter_mut().flat_map(|entry| &mut entry.rows);
    let stirred = rows.filter_map(|row| match &mut row.event {
        Event::Stirred { segments } => Some(segments),
        _ => None,
    });
    for segments in stirred {
        *segments = segments.iter().map(|tally| composure::community::Tally { anger: 0, ..*tally }).collect();
    }
    assert!(forged.fold(shift.desk()).is_ok() && forged.recompute(shift.desk()).is_err());
}
