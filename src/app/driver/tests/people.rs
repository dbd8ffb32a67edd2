use super::*;
use crate::base::locale::Locale;
use crate::shift::Pacing;
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
    let set = [Setting::Scale(150), Setting::Still(true), Setting::Time { untimed: true, more: 0 }];
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
fn everything_is_said_in_the_language_that_is_set() {
    let house = House::new();
    let mut driver = house.driver();
    let spanish = Locale::find("es").unwrap();
    driver.take(vec![Action::Settings, Action::Set(Setting::Language(Some(spanish)))]);
    assert_eq!(driver.words().locale(), spanish);
    let Screen::Settings(shown) = driver.screen() else { panic!() };
    assert!(shown.languages.contains(&(spanish, "Español".to_owned())), "{:?}", shown.languages);
    assert_eq!(house.driver().words().locale(), spanish, "and the next time");
    driver.take(vec![Action::Set(Setting::Language(None))]);
    assert_eq!(driver.words().locale(), Locale::ENGLISH, "as the machine again");
    driver.take(vec![Action::Set(Setting::Language(Some(spanish))), Action::Person(Asked::Add("Dov".to_owned()))]);
    assert_eq!(driver.words().locale(), Locale::ENGLISH, "whoever has set none has the machine's");
    let asked = Options { language: Some(spanish), ..house.options() };
    assert_eq!(Driver::new(asked).words().locale(), spanish);
}

#[test]
fn more_time_is_asked_for_once_and_stands_in_the_record() {
    let house = House::new();
    let mut driver = house.driver();
    driver.take(vec![Action::Set(Setting::Time { untimed: false, more: 50 })]);
    let mut again = house.driver();
    assert_eq!(again.memory().more_time, 50);
    let scenario = only(&again);
    let difficulty = Difficulty::Standard;
    again.take(vec![Action::Brief(scenario.clone()), Action::Start { scenario, untimed: false, difficulty }]);
    agree(&mut again);
    again.take(vec![Action::Title]);
    let kept = again.shelf.all().unwrap();
    assert_eq!(again.shelf.attempt(&kept[0].attempt).unwrap().header.pacing, Pacing::Extended(50));
}

#[test]
fn what_attacks_is_covered_told_again_and_shown_when_one_asks() {
    let house = House::new();
    let abusive = SCENARIO.replacen("provocation: 1", "provocation: 3, retold: \"He is cross about the lamp.\"", 1);
    house.write("scenario.ron", &abusive);
    let mut driver = house.at_desk(true);
    driver.take(vec![Action::Desk(DeskAction::WaitForNext)]);
    let shown = |driver: &Driver| {
        let desk = desk(driver);
        let said = desk.threads[0].messages.last().unwrap();
        (desk.queue[0].text.clone(), said.text.clone(), said.covered)
    };
    let written = shown(&driver);
    assert!(!written.2 && written.0 == written.1);
    driver.take(vec![Action::Title, Action::Set(Setting::Cover(true))]);
    let Screen::Title(title) = driver.screen() else { panic!() };
    let attempt = title.unfinished[0].attempt.clone();
    driver.take(vec![Action::Resume(attempt)]);
    let told = "Told again: He is cross about the lamp.".to_owned();
    assert_eq!(shown(&driver), (told.clone(), told.clone(), true));
    let inject = desk(&driver).queue[0].inject.clone();
    driver.take(vec![Action::Uncover(inject.into())]);
    assert_eq!(shown(&driver), written);
    driver.take(vec![Action::Desk(DeskAction::Finish), Action::Estimate(None)]);
    let Screen::Debrief(debrief) = driver.screen() else { panic!() };
    assert!(debrief.steps.iter().any(|step| step.said == told), "a debrief covers too");
}

#[test]
fn somebody_who_is_named_with_the_start_sits_down() {
    let house = House::new();
    let mut driver = house.driver();
    driver.take(vec![Action::Person(Asked::Add("Dov".to_owned())), Action::Person(Asked::Add("Ines".to_owned()))]);
    let here = crate::host::people::People::read(Some(house.attempts.path())).unwrap();
    let dov = here.named("Dov").unwrap().id.clone();
    let options = house.driver().options.clone();
    let who = |driver: &Driver| {
        let Screen::Title(title) = driver.screen() else { panic!("{:?}", driver.screen()) };
        title.who.clone()
    };
    assert_eq!(who(&house.driver()), "Ines");
    assert_eq!(who(&Driver::new(Options { who: Some(dov), ..options.clone() })), "Dov");
    assert_eq!(who(&Driver::new(Options { who: Some("gone".to_owned()), ..options })), "Dov");
}

#[test]
fn what_attacks_is_covered_for_a_sitting_that_asks_for_it() {
    let house = House::new();
    let abusive = SCENARIO.replacen("provocation: 1", "provocation: 3, retold: \"He is cross about the lamp.\"", 1);
    house.write("scenario.ron", &abusive);
    let options = house.driver().options.clone();
    let mut driver = Driver::new(Options { cover: Some(true), ..options });
    let scenario = only(&driver);
    let difficulty = Difficulty::Standard;
    driver.take(vec![Action::Brief(scenario.clone()), Action::Start { scenario, untimed: true, difficulty }]);
    agree(&mut driver);
    driver.take(vec![Action::Desk(DeskAction::WaitForNext)]);
    assert!(desk(&driver).threads[0].messages.last().unwrap().covered);
    driver.take(vec![Action::Title]);
    assert!(!house.driver().memory().cover, "it is not kept");
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
