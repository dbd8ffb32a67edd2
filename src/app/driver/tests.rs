use super::*;
use crate::base::id::{DraftId, ScenarioId};
use crate::scenario::Visibility;
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

    fn driver(&self) -> Driver {
        Driver::new(Options {
            content: Some(self.content.path().to_owned()),
            seed: Some(Seed::new(1)),
            folder: Some(self.attempts.path().to_owned()),
            ..Options::default()
        })
    }

    fn at_desk(&self, untimed: bool) -> Driver {
        let mut driver = self.driver();
        let scenario = only(&driver);
        driver.take(vec![Action::Brief(scenario.clone())]);
        assert!(matches!(driver.screen(), Screen::Briefing(_)));
        driver.take(vec![Action::Start { scenario, untimed }]);
        driver
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
    assert!(matches!(again.screen(), Screen::Debrief(_)));
    again.take(vec![Action::Title]);
    let Screen::Title(title) = again.screen() else { panic!() };
    assert!(title.unfinished.is_empty());
    let left = std::fs::read_dir(house.attempts.path().join("unsent")).unwrap().count();
    assert_eq!(left, 0, "what was not sent ends with the shift");
}

#[cfg(feature = "store")]
#[test]
fn a_window_that_is_closed_loses_nothing_either() {
    let house = House::new();
    let mut driver = house.at_desk(true);
    driver.take(vec![Action::Desk(DeskAction::WaitForNext)]);
    let inject = desk(&driver).queue[0].inject.clone();
    driver.memory.desk.unsent(&inject).note = "For you".to_owned();
    driver.close();
    let mut again = house.driver();
    let Screen::Title(title) = again.screen() else { panic!() };
    let attempt = title.unfinished[0].attempt.clone();
    again.take(vec![Action::Resume(attempt)]);
    assert_eq!(again.memory.desk.unsent(&inject).note, "For you");
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
