#[cfg(feature = "store")]
mod after;
mod canvas;
#[cfg(feature = "store")]
mod people;

use super::*;
use crate::base::id::{DraftId, ScenarioId};
use crate::scenario::{Difficulty, Visibility};
use crate::shift::Purpose;
use crate::view::Standing;

const BRAND: &str = include_str!("../../../tests/it/data/brand.ron");
const SCENARIO: &str = include_str!("../../../tests/it/data/scenario.ron");

/// A folder with the small scenario and whatever else, and one for attempts.
struct House {
    content: tempfile::TempDir,
    attempts: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        let house = Self { content: tempfile::tempdir().unwrap(), attempts: tempfile::tempdir().unwrap() };
        house.write("brand.ron", BRAND);
        house.write("scenario.ron", SCENARIO);
        house
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.content.path().join(name), text).unwrap();
    }

    fn options(&self) -> Options {
        Options {
            content: Some(self.content.path().to_owned()),
            seed: Some(Seed::new(1)),
            folder: Some(self.attempts.path().to_owned()),
            ..Options::default()
        }
    }

    fn driver(&self) -> Driver {
        Driver::new(self.options())
    }

    /// A driver that was asked for the scenario for a purpose.
    fn driver_for(&self, purpose: Purpose) -> Driver {
        Driver::new(Options { scenario: Some("dark-lamp".to_owned()), purpose, ..self.options() })
    }

    fn at_desk(&self, untimed: bool) -> Driver {
        let mut driver = self.driver();
        let scenario = only(&driver);
        driver.take(vec![Action::Brief(scenario.clone())]);
        assert!(matches!(driver.screen(), Screen::Briefing(_)));
        driver.take(vec![Action::Start { scenario, untimed, difficulty: Difficulty::Standard }]);
        agree(&mut driver);
        driver
    }
}

/// What is kept is said once, before the first attempt.
fn agree(driver: &mut Driver) {
    if matches!(driver.screen(), Screen::Notice(_)) {
        driver.take(vec![Action::Begin { keep: true }]);
    }
}

fn only(driver: &Driver) -> ScenarioId {
    let Screen::Title(title) = driver.screen() else { panic!("not at the title") };
    title.choices[0].id.clone()
}

fn desk(driver: &Driver) -> &view::Shift {
    let Screen::Shift(shift) = driver.screen() else { panic!("not at the desk: {:?}", driver.screen()) };
    shift
}

#[cfg(feature = "store")]
#[test]
fn leaving_and_coming_back_loses_nothing() {
    let house = House::new();
    let mut driver = house.at_desk(true);
    driver.take(vec![Action::Desk(DeskAction::WaitForNext)]);
    let inject = desk(&driver).queue[0].inject.clone();
    driver.memory.desk.unsent(&inject).text = "Half a sent".to_owned();
    let rows = driver.shift().unwrap().rows().to_vec();
    driver.take(vec![Action::Quit]);
    assert!(driver.wants_out());

    let mut again = house.driver();
    let Screen::Title(title) = again.screen() else { panic!() };
    let attempt = title.unfinished[0].attempt.clone();
    again.take(vec![Action::Resume(attempt)]);
    assert_eq!(again.shift().unwrap().rows(), rows);
    assert_eq!(again.memory.desk.unsent(&inject).text, "Half a sent");
    assert_eq!(desk(&again).queue[0].inject, inject);

    again.take(vec![Action::Desk(DeskAction::Finish)]);
    assert!(matches!(again.screen(), Screen::Estimate(_)));
    again.take(vec![Action::Estimate(None)]);
    assert!(matches!(again.screen(), Screen::Debrief(_)));
    again.take(vec![Action::Title]);
    let Screen::Title(title) = again.screen() else { panic!() };
    assert!(title.unfinished.is_empty());
    let left = std::fs::read_dir(house.attempts.path().join("unsent")).unwrap().count();
    assert_eq!(left, 0, "what was not sent ends with the shift");
}

#[test]
fn the_last_word_is_read_before_the_debrief() {
    let house = House::new();
    let mut driver = house.at_desk(true);
    for _ in 0..40 {
        if desk(&driver).standing == Standing::Over {
            break;
        }
        driver.take(vec![Action::Desk(DeskAction::WaitForNext)]);
    }
    assert_eq!(desk(&driver).standing, Standing::Over, "nobody was answered, and the desk is still there");
    driver.take(vec![Action::After]);
    assert!(matches!(driver.screen(), Screen::Estimate(_) | Screen::Debrief(_)));
}

#[cfg(feature = "store")]
#[test]
fn a_window_that_is_closed_loses_nothing_either() {
    let house = House::new();
    let mut driver = house.at_desk(true);
    driver.take(vec![Action::Desk(DeskAction::WaitForNext)]);
    let inject = desk(&driver).queue[0].inject.clone();
    driver.memory.desk.unsent(&inject).note = "For you".to_owned();
    let given = [("best".into(), "ask".to_owned())];
    driver.memory.desk.unsent(&inject).parts.extend(given.clone());
    driver.close();
    let mut again = house.driver();
    let Screen::Title(title) = again.screen() else { panic!() };
    let attempt = title.unfinished[0].attempt.clone();
    again.take(vec![Action::Resume(attempt)]);
    assert_eq!(again.memory.desk.unsent(&inject).note, "For you");
    assert_eq!(again.memory.desk.unsent(&inject).parts, given.into());
}

#[test]
fn broken_files_are_told_and_do_not_hide_the_rest() {
    let house = House::new();
    house.write("other.ron", &SCENARIO.replacen("family:", "famly:", 1));
    let mut driver = house.driver();
    let Screen::Title(title) = driver.screen() else { panic!() };
    assert_eq!(title.choices.len(), 1);
    assert!(title.problems.iter().any(|problem| problem.error));
    driver.take(vec![Action::Problems]);
    let Screen::Problems(problems) = driver.screen() else { panic!() };
    assert!(problems[0].place.contains("other.ron:"), "{problems:?}");
    driver.take(vec![Action::Title]);
    assert!(matches!(driver.screen(), Screen::Title(_)));
}

#[test]
fn a_refusal_is_told_and_changes_nothing() {
    let house = House::new();
    let mut driver = house.at_desk(true);
    driver.take(vec![Action::Desk(DeskAction::WaitForNext)]);
    let inject = desk(&driver).queue[0].inject.clone();
    driver.memory.desk.unsent(&inject).text = "x".repeat(50_000);
    let reply = DeskAction::Reply { inject: inject.clone(), text: "x".repeat(50_000), visibility: Visibility::Public };
    let rows = driver.shift().unwrap().rows().len();
    driver.take(vec![Action::Desk(reply)]);
    assert!(driver.memory.refusal.as_deref().is_some_and(|why| why.contains("50000") || why.contains("50,000")));
    assert_eq!(driver.shift().unwrap().rows().len(), rows);
    assert_eq!(driver.memory.desk.unsent(&inject).text.len(), 50_000, "what was refused is still there");
    let draft = DeskAction::Draft { inject, draft: DraftId::new("no-such"), visibility: Visibility::Public };
    driver.take(vec![Action::Desk(draft)]);
    assert!(driver.memory.refusal.is_some());
}

#[test]
fn the_clock_stands_while_paused() {
    let house = House::new();
    let mut driver = house.at_desk(false);
    driver.take(vec![Action::Desk(DeskAction::Pause)]);
    assert_eq!(desk(&driver).standing, Standing::Paused);
    let now = desk(&driver).now;
    std::thread::sleep(Duration::from_millis(30));
    driver.tick();
    assert_eq!(desk(&driver).now, now);
    driver.take(vec![Action::Desk(DeskAction::Resume)]);
    std::thread::sleep(Duration::from_millis(30));
    driver.take(vec![Action::Desk(DeskAction::Pause)]);
    assert!(desk(&driver).now > now);
}

#[cfg(feature = "store")]
#[test]
fn what_is_asked_for_and_not_there_is_said() {
    let house = House::new();
    let mut driver = house.driver();
    driver.take(vec![Action::Brief(ScenarioId::new("no-such"))]);
    let Screen::Title(title) = driver.screen() else { panic!() };
    assert!(title.notices.iter().any(|notice| notice.contains("no-such")), "{:?}", title.notices);
    driver.take(vec![Action::Resume("0000".to_owned())]);
    let Screen::Title(title) = driver.screen() else { panic!() };
    assert!(title.notices.iter().any(|notice| notice.contains("0000")), "{:?}", title.notices);
}

/// Sits down at the scenario that was asked for, and waits for the first message.
fn begin(driver: &mut Driver) -> InjectId {
    let Screen::Briefing(briefing) = driver.screen() else { panic!("not at the briefing") };
    let scenario = briefing.scenario.clone();
    driver.take(vec![Action::Start { scenario, untimed: true, difficulty: Difficulty::Standard }]);
    agree(driver);
    driver.take(vec![Action::Desk(DeskAction::WaitForNext)]);
    let inject = desk(driver).queue[0].inject.clone();
    driver.memory.desk.open = Some(inject.clone());
    inject
}

/// What is shown of a reply that is being written, once it has been read.
fn help(driver: &mut Driver, inject: &InjectId, text: &str) -> Option<view::Hints> {
    driver.memory.desk.unsent(inject).text = text.to_owned();
    driver.tick();
    let began = crate::host::clock::Stopwatch::start();
    // While something is being read, it looks for the answer soon.
    while driver.wakes_in() < Duration::from_millis(50) {
        assert!(began.millis() < 20_000, "it is never read");
        std::thread::yield_now();
        driver.tick();
    }
    desk(driver).composer(inject).unwrap().help.clone()
}

#[test]
fn in_practice_it_is_shown_what_the_reply_covers_whenever_it_changes() {
    let house = House::new();
    let mut driver = house.driver_for(Purpose::Practice);
    let inject = begin(&mut driver);
    let entries = driver.shift().unwrap().entries();
    assert_eq!(help(&mut driver, &inject, ""), Some(view::Hints::default()));
    let labels =
        |help: Option<view::Hints>| -> Vec<String> { help.unwrap().found.into_iter().map(|hint| hint.label).collect() };
    let once = help(&mut driver, &inject, "Twice is too much.");
    assert_eq!(once.as_ref().unwrap().open, Some(1));
    assert_eq!(labels(once), ["that it is the second time"]);
    let twice = help(&mut driver, &inject, "Twice is too much. It was the rain.");
    assert_eq!(labels(twice.clone()), ["putting the blame on others", "that it is the second time"]);
    // What is drawn anew for another reason shows the same.
    driver.take(vec![Action::NextPalette, Action::Desk(DeskAction::Hold(inject.clone()))]);
    assert_eq!(desk(&driver).composer(&inject).unwrap().help, twice);
    assert_eq!(labels(help(&mut driver, &inject, "")), [""; 0]);
    assert_eq!(driver.shift().unwrap().entries()[..entries.len()], entries, "looking leaves no trace");
    assert_eq!(driver.shift().unwrap().entries().len(), entries.len() + 1);
}

#[test]
fn a_long_reply_is_read_beside_the_frame() {
    let house = House::new();
    let mut driver = house.driver_for(Purpose::Practice);
    let inject = begin(&mut driver);
    help(&mut driver, &inject, "Once.");
    let long = format!("{}Twice.", "Once is enough. ".repeat(80));
    let shown = help(&mut driver, &inject, &long);
    let span = shown.unwrap().found.into_iter().find(|hint| hint.kind == view::FindingKind::Credit).unwrap().spans;
    assert_eq!((span.len(), span[0].clone()), (1, 1_280..1_285));
    assert_eq!(driver.wakes_in(), REST, "and then it rests");
}

#[test]
fn coursework_and_exam_show_none_of_it_whatever_is_written() {
    for purpose in [Purpose::Coursework, Purpose::Exam] {
        let house = House::new();
        let mut driver = house.driver_for(purpose);
        let Screen::Briefing(briefing) = driver.screen() else { panic!() };
        assert!(briefing.purpose.contains(purpose.name()) && briefing.purpose.contains("without hints"));
        let inject = begin(&mut driver);
        assert_eq!(help(&mut driver, &inject, "Twice is too much. It was the rain."), None);
        assert_eq!(desk(&driver).purpose, purpose.name());
    }
}

#[test]
fn practice_is_as_hard_as_one_chooses_and_an_exam_as_it_was_asked_for() {
    for (purpose, open, at) in [(Purpose::Practice, 3, Difficulty::Hard), (Purpose::Exam, 1, Difficulty::Standard)] {
        let house = House::new();
        let mut driver = house.driver_for(purpose);
        let Screen::Briefing(briefing) = driver.screen() else { panic!() };
        assert_eq!(briefing.levels.len(), open);
        let scenario = ScenarioId::new("dark-lamp");
        driver.take(vec![Action::Start { scenario, untimed: true, difficulty: Difficulty::Hard }]);
        agree(&mut driver);
        assert_eq!(driver.shift().unwrap().desk().difficulty(), at, "{purpose:?}");
    }
}

#[test]
fn only_what_was_asked_for_has_the_purpose_it_was_asked_for() {
    let house = House::new();
    house.write("other.ron", &SCENARIO.replacen("dark-lamp", "light-lamp", 1));
    let mut driver = house.driver_for(Purpose::Exam);
    driver.take(vec![Action::Title, Action::Brief(ScenarioId::new("light-lamp"))]);
    let inject = begin(&mut driver);
    assert!(help(&mut driver, &inject, "Twice.").is_some());
}

#[cfg(feature = "store")]
#[test]
fn the_purpose_is_carried_on() {
    for purpose in Purpose::ALL {
        let house = House::new();
        let mut driver = house.driver_for(purpose);
        let inject = begin(&mut driver);
        driver.close();
        let mut again = house.driver();
        let Screen::Title(title) = again.screen() else { panic!() };
        let attempt = title.unfinished[0].attempt.clone();
        again.take(vec![Action::Resume(attempt)]);
        again.memory.desk.open = Some(inject.clone());
        assert_eq!(help(&mut again, &inject, "Twice.").is_some(), purpose.helps(), "{purpose:?}");
        assert_eq!(desk(&again).purpose, purpose.name());
    }
}

/// Ticks until something is so, for some seconds at most.
fn waits_until(driver: &mut Driver, is: impl Fn(&Driver) -> bool) -> bool {
    let clock = crate::host::clock::Stopwatch::start();
    while clock.millis() < 10_000 {
        driver.tick();
        if is(driver) {
            return true;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    false
}

fn author(driver: &Driver) -> &view::Author {
    let Screen::Author(author) = driver.screen() else { panic!("no file is open: {:?}", driver.screen()) };
    author
}

#[test]
fn what_is_saved_is_seen_and_a_try_keeps_what_it_began_with() {
    let house = House::new();
    let mut driver = house.driver();
    driver.take(vec![Action::Author(only(&driver))]);
    let title = author(&driver).version.as_ref().unwrap().title.clone();
    assert_eq!(author(&driver).saved, 1);
    assert!(driver.wakes_in() <= Duration::from_millis(250), "what is saved is not to wait");

    driver.take(vec![Action::Try { from: Some(InjectId::new("thanks")), with: Vec::new(), untimed: true }]);
    assert_eq!(desk(&driver).queue.first().unwrap().inject, InjectId::new("thanks"));
    house.write("scenario.ron", &SCENARIO.replacen(&title, "Another lamp", 1));
    assert!(waits_until(&mut driver, |driver| desk(driver).notices.iter().any(|told| told.contains("was saved"))));
    assert_eq!(driver.shift().unwrap().scenario().title, title);

    driver.take(vec![Action::Title]);
    assert_eq!(author(&driver).version.as_ref().unwrap().title, "Another lamp");
    house.write("scenario.ron", &SCENARIO.replacen("subject", "sujet", 1));
    assert!(waits_until(&mut driver, |driver| author(driver).stale));
    let shown = author(&driver);
    assert_eq!((shown.saved, shown.problems[0].code.as_str()), (3, "unknown-field"));
    assert_eq!(shown.version.as_ref().unwrap().title, "Another lamp", "the last one without an error");
    driver.take(vec![Action::Try { from: None, with: Vec::new(), untimed: true }]);
    assert_eq!(driver.shift().unwrap().scenario().title, "Another lamp");
    driver.take(vec![Action::Title, Action::Title]);
    let Screen::Title(shown) = driver.screen() else { panic!() };
    assert_eq!(shown.choices.len(), 0, "what cannot be played any more is not offered");
}

#[test]
fn a_state_that_makes_no_sense_is_refused() {
    let house = House::new();
    let mut driver = house.driver();
    driver.take(vec![Action::Author(only(&driver))]);
    for (number, why) in [("many", "many"), ("101", "101")] {
        let with = vec![("ada.anger".to_owned(), number.to_owned())];
        driver.take(vec![Action::Try { from: Some(InjectId::new("dark")), with, untimed: true }]);
        assert!(matches!(driver.screen(), Screen::Author(_)));
        assert!(driver.memory().refusal.as_ref().is_some_and(|told| told.contains(why)), "{number}");
    }
    let with = vec![("ada.anger".to_owned(), "90".to_owned())];
    driver.take(vec![Action::Try { from: Some(InjectId::new("dark")), with, untimed: true }]);
    assert_eq!(desk(&driver).queue[0].who.anger, 90);
}

#[test]
fn a_broken_file_that_is_named_is_opened_all_the_same() {
    let house = House::new();
    house.write("scenario.ron", "Scenario(");
    let file = Some(house.content.path().join("scenario.ron"));
    let mut driver = Driver::new(Options {
        content: Some(house.content.path().to_owned()),
        author: file,
        folder: Some(house.attempts.path().to_owned()),
        ..Options::default()
    });
    assert!(author(&driver).version.is_none() && !author(&driver).problems.is_empty());
    driver.take(vec![Action::Try { from: None, with: Vec::new(), untimed: true }]);
    house.write("scenario.ron", SCENARIO);
    assert!(waits_until(&mut driver, |driver| author(driver).version.is_some()));
    assert!(author(&driver).problems.iter().all(|problem| !problem.error));
}

/// The title, once what is read beside it has been read.
#[cfg(feature = "store")]
fn title_with_journey(driver: &mut Driver) -> Title {
    while driver.following.waits() {
        driver.tick();
        std::thread::yield_now();
    }
    let Screen::Title(title) = driver.screen() else { panic!("not at the title") };
    title.clone()
}

#[cfg(feature = "store")]
#[test]
fn the_title_shows_how_far_one_has_come_as_soon_as_it_is_read() {
    let house = House::new();
    house.write(
        "course.ron",
        r#"Course(id: "c", title: "C", about: "A", profile: "composure", modules: [
            (id: "first", title: "First", learns: "L", competencies: ["patience"], scenarios: ["dark-lamp"]),
        ])"#,
    );
    let mut driver = house.driver();
    assert!(driver.wakes_in() <= LOOK, "what is being read is looked for");
    let title = title_with_journey(&mut driver);
    assert_eq!(title.journey.stars.len(), 0);
    assert!(title.journey.next.is_some_and(|next| next.id == title.choices[0].id && next.line.contains("First")));
    let scenario = only(&driver);
    driver.take(vec![Action::Start { scenario, untimed: true, difficulty: Difficulty::Standard }]);
    agree(&mut driver);
    driver.take(vec![Action::Desk(DeskAction::Finish), Action::Title]);
    let title = title_with_journey(&mut driver);
    let stars = title.journey.stars.get(&title.choices[0].id).copied();
    assert_eq!(stars, Some(view::Stars { stars: 0, of: 3 }));
    assert!(title.journey.next.is_some_and(|next| next.line.starts_with("Next, tomorrow: The dark lamp")));
    assert_eq!(driver.wakes_in(), REST);
}

#[cfg(feature = "store")]
#[test]
fn whoever_keeps_nothing_is_shown_no_way_that_was_kept() {
    let house = House::new();
    let mut driver = house.at_desk(true);
    driver.take(vec![Action::Desk(DeskAction::Finish), Action::Title]);
    assert_eq!(title_with_journey(&mut driver).journey.stars.len(), 1);
    let options = Options {
        content: Some(house.content.path().to_owned()),
        folder: Some(house.attempts.path().to_owned()),
        forget: true,
        ..Options::default()
    };
    assert_eq!(*title_with_journey(&mut Driver::new(options)).journey, view::Journey::default());
}
