//! What comes after a shift that is kept.

use super::*;
use crate::record::{About, What};
use crate::scenario::{Axis, Breach};
use crate::ui::action::{Note, Says};
use crate::ui::memory::Noting;

/// A shift that ended after the first message was answered with this.
fn ended(house: &House, answer: &str) -> Driver {
    let mut driver = house.driver_for(Purpose::Practice);
    let inject = begin(&mut driver);
    let reply = DeskAction::Reply { inject, text: answer.to_owned(), visibility: Visibility::Public };
    driver.take(vec![Action::Desk(reply), Action::Desk(DeskAction::Finish)]);
    driver
}

fn debrief(driver: &Driver) -> &view::Debrief {
    let Screen::Debrief(debrief) = driver.screen() else { panic!("no debrief: {:?}", driver.screen()) };
    debrief
}

fn kept(house: &House) -> crate::record::Attempt {
    let store = crate::record::Store::open(house.attempts.path()).unwrap();
    let [only] = store.list().unwrap().try_into().unwrap();
    store.load(&only.id).unwrap()
}

#[test]
fn one_is_asked_once_and_the_answer_stands_beside_what_was_measured() {
    let house = House::new();
    let mut driver = ended(&house, "Twice is twice too often, Ada. We mend it free of charge today.");
    let Screen::Estimate(asked) = driver.screen() else { panic!("not asked: {:?}", driver.screen()) };
    assert_eq!((asked.axes.len(), asked.levels.len()), (4, 5));
    let before = kept(&house);
    driver.take(vec![Action::Estimate(Some([75, 50, 25, 100]))]);
    let shown = debrief(&driver);
    for (axis, thought) in shown.axes.iter().zip([75, 50, 25, 100]) {
        let told = axis.score.map_or_else(String::new, |score| format!("; measured {score}."));
        let said = axis.thought.as_ref().unwrap();
        assert!(said.starts_with(&format!("You thought {thought};")) && said.contains(&told), "{said}");
    }
    let measured = shown.axes.iter().zip([75_u8, 50, 25, 100]);
    let away: Vec<u8> = measured.filter_map(|(axis, thought)| Some(axis.score?.abs_diff(thought))).collect();
    let mean = (away.iter().map(|away| f64::from(*away)).sum::<f64>() / away.len() as f64).round();
    assert!(shown.off.as_ref().unwrap().contains(&format!("{mean} points off")), "{:?}", shown.off);
    let after = kept(&house);
    assert_eq!((&after.entries, &after.hashes), (&before.entries, &before.hashes));
    let [note] = after.notes.try_into().unwrap();
    assert!(matches!(note.what, What::SelfEstimate(own) if own.of(Axis::Quality) == 100));
    assert_eq!((note.about, note.head), (About::Attempt, before.head().unwrap()));
}

#[test]
fn whoever_would_rather_not_say_is_not_asked_again() {
    let house = House::new();
    let mut driver = ended(&house, "Once.");
    driver.take(vec![Action::Estimate(None)]);
    assert!(debrief(&driver).off.is_none() && debrief(&driver).axes.iter().all(|axis| axis.thought.is_none()));
    assert!(kept(&house).notes.is_empty());
}

#[test]
fn where_nothing_is_kept_nobody_is_asked_and_nothing_is_noted() {
    let house = House::new();
    let mut driver = house.driver();
    driver.options.forget = true;
    let scenario = only(&driver);
    driver.take(vec![
        Action::Brief(scenario.clone()),
        Action::Start { scenario, untimed: true, difficulty: Difficulty::Standard },
        Action::Desk(DeskAction::Finish),
    ]);
    assert!(debrief(&driver).attempt.is_none());
    let note = Note { moment: "dark".into(), author: "A".to_owned(), says: Says::Remark, text: "x".to_owned() };
    driver.take(vec![Action::Note(note)]);
    assert!(driver.memory().refusal.is_some() && debrief(&driver).steps[0].notes.is_empty());
}

#[test]
fn a_note_stands_beside_its_step_and_an_incident_is_judged() {
    let house = House::new();
    let mut driver = ended(&house, "Stop whining, you idiot.");
    driver.take(vec![Action::Estimate(None)]);
    let figures: Vec<Option<u8>> = debrief(&driver).axes.iter().map(|axis| axis.score).collect();
    let step = &debrief(&driver).steps[0];
    assert!(step.incidents[0].open && step.incidents[0].breach == Breach::Insult);
    let note = |says, text: &str| Note {
        moment: step.inject.clone(),
        author: "A. Sesay".to_owned(),
        says,
        text: text.to_owned(),
    };
    let notes = [
        note(Says::Remark, "In front of everybody."),
        note(Says::Overrule(Axis::Patience, 5), "No patience at all."),
        note(Says::Judge(Breach::Insult, true), "It is one."),
    ];
    let misplaced = note(Says::Judge(Breach::Threat, true), "It is one.");
    driver.memory.debrief.notes.insert(notes[0].moment.clone(), Noting::default());
    driver.take(notes.iter().cloned().map(Action::Note).collect());
    assert!(driver.memory().refusal.is_none(), "{:?}", driver.memory().refusal);
    assert!(driver.memory().debrief.notes.is_empty(), "what is kept is not being written any more");
    let step = &debrief(&driver).steps[0];
    let told: Vec<&str> = step.notes.iter().map(|note| note.text.as_str()).collect();
    assert_eq!((told[0], told[2]), ("In front of everybody.", "Confirmed: it is an insult."));
    assert!(told[1].starts_with("Patience should be 5; computed "), "{}", told[1]);
    assert!(!step.incidents[0].open && step.incidents[0].text.contains("has confirmed it"));
    assert_eq!(debrief(&driver).axes.iter().map(|axis| axis.score).collect::<Vec<_>>(), figures);
    assert_eq!(kept(&house).notes.len(), 3);

    driver.take(vec![Action::Note(misplaced)]);
    assert!(driver.memory().refusal.as_ref().unwrap().contains("insult (dark)"), "{:?}", driver.memory().refusal);
    assert_eq!(kept(&house).notes.len(), 3);
}

#[test]
fn one_goes_back_to_a_step_and_tries_it_otherwise_and_nothing_of_that_is_kept() {
    let house = House::new();
    let mut driver = ended(&house, "Stop whining, you idiot.");
    driver.take(vec![Action::Estimate(None)]);
    let before = driver.shelf.all().unwrap().len();
    for past in [false, true] {
        if past {
            let attempt = driver.shelf.all().unwrap()[0].attempt.clone();
            driver.take(vec![Action::LookBack(attempt)]);
        }
        let first = debrief(&driver).steps[0].clone();
        assert!(debrief(&driver).again);
        driver.take(vec![Action::Again(first.inject.clone())]);
        let shown = desk(&driver);
        let row = shown.queue.iter().find(|row| row.inject == first.inject).expect("it waits again");
        assert_eq!((shown.clock.clone(), row.who.anger), (first.clock.0.clone(), first.before.anger));
        assert_eq!(driver.memory().desk.open.as_ref(), Some(&first.inject));
        let text = "Your lamp went dark on the way home, Ada. We mend it or send you a new one today.".to_owned();
        driver.take(vec![
            Action::Desk(DeskAction::Reply { inject: first.inject, text, visibility: Visibility::Public }),
            Action::Desk(DeskAction::Finish),
        ]);
        assert!(debrief(&driver).steps[0].worth != first.worth && debrief(&driver).attempt.is_none());
    }
    assert_eq!(driver.shelf.all().unwrap().len(), before);
}

#[test]
fn what_was_handed_in_is_not_tried_again() {
    let house = House::new();
    let mut driver = house.driver_for(Purpose::Exam);
    let Screen::Briefing(shown) = driver.screen() else { panic!() };
    let scenario = shown.scenario.clone();
    driver.take(vec![Action::Start { scenario, untimed: true, difficulty: Difficulty::Standard }]);
    agree(&mut driver);
    driver.take(vec![Action::Desk(DeskAction::Finish), Action::Estimate(None)]);
    assert!(!debrief(&driver).again);
}

fn attempts(driver: &Driver) -> &view::attempts::Attempts {
    let Screen::Attempts(attempts) = driver.screen() else { panic!("no list: {:?}", driver.screen()) };
    attempts
}

#[test]
fn what_was_sat_is_listed_and_its_debrief_and_file_are_a_press_away() {
    let house = House::new();
    let driver = house.driver();
    let Screen::Title(title) = driver.screen() else { panic!() };
    assert!(!title.sat, "nothing was sat yet");

    let mut driver = ended(&house, "Twice is twice too often, Ada. We mend it free of charge today.");
    driver.take(vec![Action::Estimate(None)]);
    let first = debrief(&driver).clone();
    driver.take(vec![Action::Title]);
    let Screen::Title(title) = driver.screen() else { panic!() };
    assert!(title.sat);
    driver.take(vec![Action::Attempts]);
    assert!(waits_until(&mut driver, |driver| attempts(driver).sat[0].axes.iter().any(|(_, score)| score.is_some())));
    let [sat] = attempts(&driver).sat.clone().try_into().unwrap();
    assert_eq!(sat.open, None);
    let shown: Vec<Option<u8>> = first.axes.iter().map(|axis| axis.score).collect();
    assert_eq!(sat.axes.iter().map(|(_, score)| *score).collect::<Vec<_>>(), shown);

    driver.take(vec![Action::LookBack(sat.attempt.clone())]);
    assert_eq!(debrief(&driver).steps, first.steps);
    let note = Note {
        moment: first.steps[0].inject.clone(),
        author: "Mentor".to_owned(),
        says: Says::Remark,
        text: "Better than it looks.".to_owned(),
    };
    driver.take(vec![Action::Note(note)]);
    assert_eq!(kept(&house).notes.len(), 1);

    driver.take(vec![Action::Title, Action::Export(sat.attempt)]);
    let said = attempts(&driver).said.clone().unwrap();
    let file = std::path::PathBuf::from(said.strip_prefix("Saved as ").unwrap());
    let found = crate::record::bundle::read(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!((found.entries, found.notes.len()), (kept(&house).entries, 1));

    for asked in [Action::LookBack("0000".to_owned()), Action::Export("0000".to_owned())] {
        driver.take(vec![asked]);
        assert!(driver.memory.refusal.as_ref().unwrap().contains("0000"), "{:?}", driver.memory.refusal);
        assert_eq!(attempts(&driver).sat.len(), 1);
    }
}

const COURSE: &str = r#"Course(id: "c", title: "Towards the lamp", about: "It gets dark.", profile: "composure", modules: [
    (id: "first", title: "First", learns: "To mend.", competencies: ["patience"], scenarios: ["dark-lamp"]),
])"#;

#[test]
fn what_was_finished_stands_on_the_map_and_in_the_profile() {
    let house = House::new();
    house.write("course.ron", COURSE);
    let mut driver = ended(&house, "Twice is twice too often, Ada. We mend it free of charge today.");
    driver.take(vec![Action::Estimate(None), Action::Title, Action::Course]);
    let module = |driver: &Driver| match driver.screen() {
        Screen::Course(Some(map)) => Some(map.courses[0].modules[0].clone()),
        _ => None,
    };
    let sat = |driver: &Driver| module(driver).is_some_and(|module| module.scenarios[0].stars.is_some());
    assert!(waits_until(&mut driver, sat), "{:?}", driver.screen());
    driver.take(vec![Action::Profile]);
    let Screen::Profile(Some(profile)) = driver.screen() else { panic!("no profile: {:?}", driver.screen()) };
    let title = &driver.content.scenarios[0].title;
    assert_eq!((profile.shifts.len(), &profile.shifts[0].title), (1, title));
    driver.take(vec![Action::Title]);
    assert!(matches!(driver.screen(), Screen::Title(_)));
    // From the map one goes to a briefing as from the title.
    driver.take(vec![Action::Course]);
    let id = module(&driver).unwrap().scenarios[0].id.clone();
    driver.take(vec![Action::Brief(id)]);
    assert!(matches!(driver.screen(), Screen::Briefing(_)));
}

#[test]
fn cards_are_at_hand_before_and_after_and_on_the_map() {
    let house = House::new();
    house.write("course.ron", include_str!("../../../../tests/it/data/course.ron"));
    house.write("card.ron", include_str!("../../../../tests/it/data/card.ron"));
    let titles = |cards: &[std::sync::Arc<view::knowledge::Card>]| -> Vec<String> {
        cards.iter().map(|card| card.title.clone()).collect()
    };
    for purpose in [Purpose::Practice, Purpose::Coursework, Purpose::Exam] {
        let driver = house.driver_for(purpose);
        let Screen::Briefing(briefing) = driver.screen() else { panic!("no briefing") };
        assert_eq!(titles(&briefing.cards), ["A steady flame"], "{purpose:?}");
    }
    let mut driver = ended(&house, "Twice is twice too often, Ada. We mend it free of charge today.");
    driver.take(vec![Action::Estimate(None)]);
    assert_eq!(titles(&debrief(&driver).cards), ["A steady flame"]);
    let id = debrief(&driver).attempt.clone().unwrap();
    driver.take(vec![Action::Title, Action::Attempts, Action::LookBack(id)]);
    assert_eq!(titles(&debrief(&driver).cards), ["A steady flame"], "also later");
    driver.take(vec![Action::Title, Action::Title, Action::Course]);
    let cards = |driver: &Driver| match driver.screen() {
        Screen::Course(Some(map)) => Some(titles(&map.courses[0].modules[1].cards)),
        _ => None,
    };
    assert!(waits_until(&mut driver, |driver| cards(driver).is_some()));
    assert_eq!(cards(&driver).unwrap(), ["A steady flame"]);
}

#[test]
fn where_nothing_is_kept_there_is_a_map_all_the_same() {
    let house = House::new();
    house.write("course.ron", COURSE);
    let mut driver =
        Driver::new(Options { content: Some(house.content.path().to_owned()), forget: true, ..Options::default() });
    driver.take(vec![Action::Course]);
    assert!(matches!(driver.screen(), Screen::Course(None)), "it is being read");
    let read = |driver: &Driver| matches!(driver.screen(), Screen::Course(Some(map)) if map.courses.len() == 1);
    assert!(waits_until(&mut driver, read), "{:?}", driver.screen());
    driver.take(vec![Action::Title]);
    let Screen::Title(title) = driver.screen() else { panic!("not at the title") };
    assert_eq!(*title.journey, view::Journey::default(), "of which the title has nothing to tell");
    driver.take(vec![Action::Profile]);
    assert!(matches!(driver.screen(), Screen::Profile(Some(profile)) if profile.shifts.is_empty()));
}

#[test]
fn one_that_was_left_is_gone_on_with_from_the_list() {
    let house = House::new();
    let mut driver = house.at_desk(true);
    driver.take(vec![Action::Desk(DeskAction::WaitForNext), Action::Title, Action::Attempts]);
    let [sat] = attempts(&driver).sat.clone().try_into().unwrap();
    assert!(sat.open.is_some());
    // There is no end to look back from.
    driver.take(vec![Action::LookBack(sat.attempt.clone())]);
    assert!(driver.memory.refusal.is_some() && matches!(driver.screen(), Screen::Attempts(_)));
    driver.take(vec![Action::Resume(sat.attempt)]);
    assert_eq!(desk(&driver).queue.len(), 1);
}

#[test]
fn ways_not_taken_come_beside_the_frame_and_the_debrief_is_saved_without_leaving_it() {
    let house = House::new();
    let mut driver =
        ended(&house, "Twice is twice too often, Ada. We mend it free of charge today. Stop whining, you idiot.");
    driver.take(vec![Action::Estimate(None)]);
    let known = |driver: &Driver| debrief(driver).steps.iter().all(|step| matches!(step.ways, view::Ways::Known(_)));
    assert!(waits_until(&mut driver, known));
    let view::Ways::Known(ways) = debrief(&driver).steps[0].ways.clone() else { panic!() };
    let whats: Vec<&str> = ways.iter().map(|way| way.what.as_str()).collect();
    assert_eq!(whats[0], "The same words without “Stop whining, you idiot.”");
    assert!(ways[0].points.unwrap() > 0 && ways[0].ends.as_ref().unwrap().starts_with("Ada"), "{:?}", ways[0]);
    assert!(whats.contains(&"The same words in private.") && whats.contains(&"Saying nothing, until it is too late."));
    assert!(ways.iter().all(|way| way.led.is_empty() || way.curve.is_some()));

    let id = debrief(&driver).attempt.clone().unwrap();
    driver.take(vec![Action::Export(id.clone())]);
    let said = debrief(&driver).said.clone().unwrap();
    assert!(said.done && std::path::Path::new(said.text.strip_prefix("Saved as ").unwrap()).exists());
    driver.take(vec![Action::Export("0000".to_owned())]);
    let said = debrief(&driver).said.clone().unwrap();
    assert!(!said.done && said.text.contains("0000"));

    // The same of an attempt that is looked at later.
    driver.take(vec![Action::Title, Action::Attempts, Action::LookBack(id)]);
    assert!(waits_until(&mut driver, known));
    let view::Ways::Known(again) = &debrief(&driver).steps[0].ways else { panic!() };
    assert_eq!(*again, ways);
}
