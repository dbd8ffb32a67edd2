use super::*;
use crate::ui::action::Person as Asked;

fn people(driver: &Driver) -> &view::people::People {
    let Screen::People(people) = driver.screen() else { panic!("{:?}", driver.screen()) };
    people
}

fn start(driver: &mut Driver) {
    let scenario = only(driver);
    driver.take(vec![
        Action::Brief(scenario.clone()),
        Action::Start { scenario, untimed: true, difficulty: Difficulty::Standard },
    ]);
}

#[test]
fn what_is_kept_is_said_once_before_anything_is() {
    let house = House::new();
    let mut driver = house.driver();
    start(&mut driver);
    let Screen::Notice(notice) = driver.screen() else { panic!("{:?}", driver.screen()) };
    assert_eq!(notice.folder.as_deref(), house.attempts.path().to_str());
    let kept = |house: &House| Shelf::at(house.attempts.path().to_owned()).look().unwrap().len();
    assert_eq!(kept(&house), 0);
    // Somebody would rather look first.
    driver.take(vec![Action::Begin { keep: false }]);
    desk(&driver);
    driver.take(vec![Action::Desk(DeskAction::WaitForNext), Action::Title]);
    assert_eq!(kept(&house), 0);
    start(&mut driver);
    driver.take(vec![Action::Begin { keep: true }, Action::Desk(DeskAction::WaitForNext), Action::Title]);
    assert_eq!(kept(&house), 1);
    let mut again = house.driver();
    start(&mut again);
    desk(&again);
}

#[test]
fn everybody_has_a_place_of_their_own() {
    let house = House::new();
    let mut driver = house.at_desk(true);
    driver.take(vec![Action::Desk(DeskAction::WaitForNext), Action::People]);
    assert!(people(&driver).rows[0].kept.starts_with("One attempt"), "{:?}", people(&driver));
    driver.take(vec![Action::Person(Asked::Rename(String::new(), "Ines".to_owned()))]);
    driver.take(vec![Action::Person(Asked::Add("Dov".to_owned())), Action::Set(Setting::Palette("light".to_owned()))]);
    let Screen::People(shown) = driver.screen() else { panic!() };
    assert_eq!(shown.said.as_deref(), Some("Dov sits here now, with nothing sat yet."));
    driver.take(vec![Action::Title]);
    let Screen::Title(title) = driver.screen() else { panic!() };
    assert_eq!((title.who.as_str(), title.unfinished.len(), title.sat), ("Dov", 0, false));
    // Dov sits here again with the next start, with his colours; Ines has hers, and her shift.
    let mut again = house.driver();
    assert_eq!(again.looks.look.name, "light");
    again.take(vec![Action::Person(Asked::Choose(String::new()))]);
    let Screen::Title(title) = again.screen() else { panic!() };
    assert_eq!((title.who.as_str(), title.unfinished.len()), ("Ines", 1));
    assert_eq!(again.looks.look.name, "dark");
}

#[test]
fn somebody_can_be_forgotten_and_a_name_refused() {
    let house = House::new();
    let mut driver = house.at_desk(true);
    driver.take(vec![Action::Desk(DeskAction::WaitForNext), Action::Person(Asked::Add(" ".to_owned()))]);
    assert!(driver.memory().refusal.as_ref().is_some_and(|why| why.starts_with("A name needs")));
    driver.take(vec![Action::Person(Asked::Delete(String::new()))]);
    let said = people(&driver).said.clone();
    assert_eq!(said.as_deref(), Some("Everything that was kept of Somebody without a name is deleted."));
    driver.take(vec![Action::Title]);
    let Screen::Title(title) = driver.screen() else { panic!() };
    assert!(title.unfinished.is_empty() && !title.sat);
    start(&mut driver);
    assert!(matches!(driver.screen(), Screen::Notice(_)), "nothing is known of whoever sits here now");
}

#[test]
fn what_is_set_counts_at_once_and_the_next_time() {
    let house = House::new();
    let mut driver = house.driver();
    let set = [Setting::Scale(150), Setting::Still(true), Setting::Untimed(true)];
    driver.take(vec![Action::Settings]);
    driver.take(set.map(Action::Set).to_vec());
    let Screen::Settings(shown) = driver.screen() else { panic!() };
    assert_eq!((shown.set.scale, shown.set.still, shown.set.untimed), (150, true, true));
    assert!((driver.backdrop().zoom - 1.5).abs() < 1e-6 && driver.backdrop().still && driver.memory().untimed);
    let again = house.driver();
    assert_eq!((again.looks.look.scale, again.looks.look.still), (150, true));
    assert!(again.memory().untimed);
}

#[test]
fn what_was_asked_for_with_the_start_stands_beside_what_is_set() {
    let house = House::new();
    let options = house.driver().options.clone();
    let mut driver = Driver::new(Options { palette: Some("light".to_owned()), ..options });
    driver.take(vec![Action::Set(Setting::Scale(120))]);
    assert_eq!((driver.looks.look.name.as_str(), driver.looks.look.scale), ("light", 120));
    let again = house.driver();
    assert_eq!((again.looks.look.name.as_str(), again.looks.look.scale), ("dark", 120), "only what was set is kept");
}

#[test]
fn broken_settings_are_told_and_nothing_stops() {
    let house = House::new();
    std::fs::write(house.attempts.path().join("settings.ron"), "Settings(scale: \"huge\")").unwrap();
    std::fs::write(house.attempts.path().join("people.ron"), "People(").unwrap();
    let mut driver = house.driver();
    let Screen::Title(title) = driver.screen() else { panic!() };
    let told = title.notices.join("\n");
    assert!(told.contains("settings.ron:1:") && told.contains("people.ron:1:"), "{told}");
    driver.take(vec![Action::Person(Asked::Add("Ines".to_owned()))]);
    assert!(driver.memory().refusal.as_ref().is_some_and(|why| why.contains("people.ron")));
}
