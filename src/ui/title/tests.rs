use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::base::SimTime;
use crate::base::id::ScenarioId;
use crate::ui::tests_support::{LARGE, SMALL, Stage, harness, with_memory};
use crate::ui::{Action, Memory, Screen};
use crate::view::{Choice, Journey, Lock, NextUp, Problem, Stars, Title, Unfinished};

fn choice(id: &str, title: &str) -> Choice {
    Choice {
        id: ScenarioId::new(id),
        title: title.to_owned(),
        brand: "Ovenlark".to_owned(),
        family: "angry customer".to_owned(),
        level: 2,
        minutes: 23,
        warnings: Vec::new(),
    }
}

fn unfinished(attempt: &str, title: &str) -> Unfinished {
    Unfinished { attempt: attempt.to_owned(), title: title.to_owned(), at: SimTime::from_secs(384) }
}

fn problem(error: bool) -> Problem {
    Problem { error, code: "code".to_owned(), text: "text".to_owned(), place: String::new(), excerpt: None, help: None }
}

fn view(choices: usize) -> Title {
    Title {
        choices: (1..=choices).map(|at| choice(&format!("s{at}"), &format!("Scenario {at}"))).collect(),
        ..Title::default()
    }
}

fn brief(id: &str) -> Action {
    Action::Brief(ScenarioId::new(id))
}

/// Every button that is in sight lies inside the screen; returns how many there are.
fn buttons_inside(harness: &Harness<'_, Stage>, size: egui::Vec2) -> usize {
    let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
    let buttons: Vec<_> = harness.query_all_by_role(egui::accesskit::Role::Button).map(|node| node.rect()).collect();
    let seen: Vec<_> = buttons.iter().filter(|rect| rect.intersects(screen)).collect();
    for rect in &seen {
        assert!(rect.left() >= 0.0 && rect.right() <= size.x, "{rect:?}");
        assert!(rect.height() >= 34.0, "{rect:?}");
    }
    seen.len()
}

#[test]
fn a_row_opens_its_briefing() {
    for size in [LARGE, SMALL] {
        let mut harness = harness(Screen::Title(view(3)), size);
        assert_eq!(buttons_inside(&harness, size), 8);
        harness.get_by_label_contains("Scenario 2").click();
        harness.run();
        assert_eq!(harness.state().actions, [brief("s2")]);
    }
}

#[test]
fn numbers_open_and_enter_does_the_first_thing() {
    let mut harness = harness(Screen::Title(view(12)), SMALL);
    harness.key_press(Key::Num9);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().actions, [brief("s9"), brief("s1")]);
}

#[test]
fn the_latest_shift_is_gone_on_with_first() {
    let begun = vec![unfinished("a", "The third Saturday"), unfinished("b", "Off the path")];
    let mut harness = harness(Screen::Title(Title { unfinished: begun, ..view(1) }), LARGE);
    harness.get_by_label_contains("Continue the shift: The third Saturday, 6:24 in").click();
    harness.run();
    harness.get_by_label_contains("Go on with Off the path").click();
    harness.run();
    harness.get_by_label_contains("Scenario 1").click();
    harness.run();
    let resume = |attempt: &str| Action::Resume(attempt.to_owned());
    assert_eq!(harness.state().actions, [resume("a"), resume("b"), brief("s1")]);
}

#[test]
fn the_keyboard_reaches_every_row_of_a_long_list() {
    let mut harness = harness(Screen::Title(view(40)), SMALL);
    for _ in 0..40 {
        harness.key_press(Key::Tab);
        harness.run();
    }
    let focused = harness.get_by_label_contains("Scenario 40");
    assert!(focused.is_focused());
    assert!(focused.rect().bottom() < SMALL.y - 60.0, "{:?}", focused.rect());
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().actions, [brief("s40")]);
    harness.key_press(Key::ArrowUp);
    harness.run();
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(harness.state().actions.last(), Some(&brief("s39")));
}

#[test]
fn the_foot_changes_colours_shows_problems_and_leaves() {
    let problems = vec![problem(true), problem(true), problem(false)];
    let mut harness = harness(Screen::Title(Title { problems, ..view(1) }), SMALL);
    for label in ["Colours: dark", "2 errors, 1 warning", "Leave"] {
        harness.get_by_label(label).click();
        harness.run();
    }
    assert_eq!(harness.state().actions, [Action::NextPalette, Action::Problems, Action::Quit]);
}

#[test]
fn the_foot_leads_to_course_and_profile_and_fits_whatever_it_says() {
    for (problems, size) in [(0, SMALL), (3, SMALL), (3, LARGE), (23_456, SMALL)] {
        let some = (0..problems).map(|nth| problem(nth % 2 == 0)).collect();
        let mut harness = harness(Screen::Title(Title { problems: some, sat: true, ..view(1) }), size);
        buttons_inside(&harness, size);
        for label in ["Course", "My profile", "Sat before", "Leave"] {
            harness.get_by_label(label).click();
            harness.run();
        }
        assert_eq!(harness.state().actions, [Action::Course, Action::Profile, Action::Attempts, Action::Quit]);
    }
    let harness = harness(Screen::Title(view(1)), SMALL);
    assert!(harness.query_by_label("My profile").is_none(), "nothing was sat");
    harness.get_by_label("Course");
}

#[test]
fn words_of_the_foot_give_way_to_icons_where_they_do_not_fit() {
    let wide = |name: &str| {
        let mut stage = harness(Screen::Title(Title { sat: true, problems: vec![problem(true)], ..view(1) }), SMALL);
        stage.state_mut().look.name = name.to_owned();
        stage.run();
        buttons_inside(&stage, SMALL);
        [stage.get_by_label("Course").rect().width(), stage.get_by_label("Leave").rect().right()]
    };
    let [plain, end] = wide("dark");
    let [icon, _] = wide("a palette with a name that goes on and on and on");
    assert!(plain > 80.0 && icon < 50.0 && end < 1_000.0, "{plain} {icon} {end}");
}

#[test]
fn with_nothing_to_play_it_says_where_it_looked() {
    let mut harness = harness(Screen::Title(Title { problems: vec![problem(true)], ..Title::default() }), SMALL);
    harness.get_by_label("No shift to play yet");
    assert!(harness.query_by_label("1 error").is_none(), "the problems are offered once");
    harness.get_by_label("See what is wrong").click();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().actions, [Action::Problems]);
}

#[test]
fn refusals_and_notices_are_read() {
    let memory = Memory { refusal: Some("That attempt is older.".to_owned()), ..Memory::default() };
    let title = Title { notices: vec!["The theme fell back.".to_owned()], ..view(2) };
    let harness = with_memory(Screen::Title(title), memory, LARGE);
    let refusal = harness.get_by_label("That attempt is older.").rect();
    let first = harness.get_by_label_contains("Scenario 1").rect();
    let notice = harness.get_by_label("The theme fell back.").rect();
    assert!(refusal.bottom() <= first.top() && first.bottom() <= notice.top());
}

#[test]
fn long_words_stay_in_the_column() {
    let long = "m".repeat(3_000);
    let mut title = view(2);
    for found in &mut title.choices {
        found.title.clone_from(&long);
        found.brand = "line\nbreak ".repeat(40);
        found.warnings = vec![long.clone()];
    }
    title.unfinished = vec![unfinished("a", &long), unfinished("b", &long)];
    title.notices = vec![long.clone()];
    let memory = Memory { refusal: Some(long), ..Memory::default() };
    for size in [LARGE, SMALL] {
        let harness = with_memory(Screen::Title(title.clone()), memory.clone(), size);
        buttons_inside(&harness, size);
        for node in harness.query_all_by_label_contains("mmmm") {
            let rect = node.rect();
            assert!(rect.right() < size.x * 0.62, "{:?} {rect:?}", node.accesskit_node().role());
        }
        let primary = harness.get_by_label_contains("Continue the shift").rect();
        assert!(primary.bottom() < size.y - 60.0 && primary.height() < 90.0, "{primary:?}");
    }
}

fn lock(text: &str) -> Lock {
    Lock { short: text.to_owned(), whole: text.to_owned() }
}

/// How far one has come: stars at the first scenarios, locks at the last ones, and what comes next.
fn journey(starred: usize, locked: std::ops::RangeInclusive<usize>, next: Option<usize>) -> Journey {
    let id = |at: usize| ScenarioId::new(format!("s{at}"));
    Journey {
        stars: (1..=starred).map(|at| (id(at), Stars { stars: (at - 1) % 4, of: 3 })).collect(),
        locks: locked.map(|at| (id(at), lock(&format!("You may play it now. It opens after {}.", at - 1)))).collect(),
        next: next
            .map(|at| NextUp { id: id(at), line: format!("Next: Scenario {at} — it comes again after 3 days") }),
        came_to: Default::default(),
    }
}

#[test]
fn stars_are_said_and_a_scenario_that_was_never_sat_has_none() {
    for size in [LARGE, SMALL] {
        let title = Title { journey: Box::new(journey(5, 6..=6, None)), ..view(6) };
        let harness = harness(Screen::Title(title), size);
        buttons_inside(&harness, size);
        for (at, stars) in [(1, 0), (2, 1), (3, 2), (4, 3), (5, 0)] {
            let name = format!("Scenario {at}.");
            let said = harness.get_by_label_contains(&name).accesskit_node().label().unwrap_or_default();
            assert!(said.contains(&format!("{stars} of 3 stars")), "{said}");
        }
        let never = harness.get_by_label_contains("Scenario 6.").accesskit_node().label().unwrap_or_default();
        assert!(!never.contains("stars"), "{never}");
    }
    // Nothing is said of stars where nothing is known.
    let harness = harness(Screen::Title(view(3)), LARGE);
    assert!(harness.query_by_label_contains("stars").is_none() && harness.query_by_label_contains("Next").is_none());
}

#[test]
fn what_stands_first_anyway_is_not_said_twice() {
    let of = |begun: bool| {
        let mut title = Title { journey: Box::new(journey(1, 3..=3, Some(1))), ..view(3) };
        if !begun {
            title.unfinished.clear();
        } else if title.unfinished.is_empty() {
            title.unfinished.push(unfinished("a1", "Scenario 3"));
        }
        harness(Screen::Title(title), LARGE).query_by_label_contains("Next: Scenario 1").is_some()
    };
    assert_eq!([of(false), of(true)], [false, true]);
}

#[test]
fn what_the_course_proposes_stands_first_and_enter_opens_it() {
    for size in [LARGE, SMALL] {
        let title = Title { journey: Box::new(journey(1, 3..=3, Some(2))), ..view(3) };
        let mut harness = harness(Screen::Title(title), size);
        buttons_inside(&harness, size);
        let place = |name: &str| harness.get_by_label_contains(name).rect();
        let (first, second, third) = (place("Scenario 2."), place("Scenario 1."), place("Scenario 3."));
        assert!(first.bottom() <= second.top() && second.bottom() <= third.top(), "{first} {second} {third}");
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().actions, [brief("s2")]);
    }
}

#[test]
fn what_comes_next_is_pressed_with_the_pointer_and_by_keyboard() {
    for size in [LARGE, SMALL] {
        let begun = vec![unfinished("a1", "Scenario 3")];
        let title = Title { journey: Box::new(journey(1, 3..=3, Some(2))), unfinished: begun, ..view(3) };
        let mut harness = harness(Screen::Title(title), size);
        buttons_inside(&harness, size);
        harness.get_by_label_contains("Next: Scenario 2").click();
        harness.run();
        for _ in 0..4 {
            if harness.get_by_label_contains("Next: Scenario 2").is_focused() {
                break;
            }
            harness.key_press(Key::Tab);
            harness.run();
        }
        assert!(harness.get_by_label_contains("Next: Scenario 2").is_focused());
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(harness.state().actions, [brief("s2"), brief("s2")]);
    }
}

#[test]
fn what_is_begun_already_is_not_proposed_beside_it() {
    let begun = vec![unfinished("a1", "Scenario 2")];
    let title = Title { journey: Box::new(journey(1, 3..=3, Some(2))), unfinished: begun, ..view(3) };
    let harness = harness(Screen::Title(title), LARGE);
    assert!(harness.query_by_label_contains("Next: Scenario 2").is_none());
    assert!(harness.query_by_label_contains("Continue the shift: Scenario 2").is_some());
}

#[test]
fn a_locked_scenario_says_what_opens_it_and_is_played_all_the_same() {
    let title = Title { journey: Box::new(journey(0, 2..=3, None)), ..view(3) };
    let mut harness = harness(Screen::Title(title), SMALL);
    let [open, locked] = ["Scenario 1.", "Scenario 2."].map(|name| harness.get_by_label_contains(name).rect());
    assert!(open.bottom() <= locked.top());
    let plain = self::harness(Screen::Title(view(3)), SMALL).get_by_label_contains("Scenario 2.").rect();
    assert!(locked.height() > plain.height() + 8.0, "a line of its own: {locked:?} {plain:?}");
    let found = harness.get_by_label_contains("Scenario 2.");
    let said = found.accesskit_node().label().unwrap_or_default();
    assert!(said.contains("You may play it now. It opens after 1."), "{said}");
    found.click();
    harness.run();
    harness.key_press(Key::Num3);
    harness.run();
    assert_eq!(harness.state().actions, [brief("s2"), brief("s3")]);
}

#[test]
fn what_opens_one_is_said_briefly_on_its_card_and_whole_by_pointer_and_by_keyboard() {
    let mut title = Title { journey: Box::new(journey(0, 2..=2, None)), ..view(3) };
    let lock = Lock { short: "It opens after 7 more.".to_owned(), whole: "It opens after these seven.".to_owned() };
    title.journey.locks.values_mut().for_each(|found| *found = lock.clone());
    let mut harness = harness(Screen::Title(title), SMALL);
    let told =
        |harness: &egui_kittest::Harness<'_, _>| harness.query_all_by_label("It opens after these seven.").count();
    assert_eq!(told(&harness), 0);
    let card = harness.get_by_label_contains("Scenario 2.");
    assert!(card.accesskit_node().label().unwrap_or_default().contains("after these seven"), "it is its name");
    card.focus();
    harness.run();
    assert_eq!(told(&harness), 1, "by keyboard");
    harness.get_by_label_contains("Scenario 1.").focus();
    harness.run();
    assert_eq!(told(&harness), 0);
    harness.get_by_label_contains("Scenario 2.").hover();
    harness.run();
    assert_eq!(told(&harness), 1, "by pointer");
}

#[test]
fn many_locks_and_long_reasons_stay_in_the_column() {
    let mut title = Title { journey: Box::new(journey(40, 2..=40, Some(1))), ..view(40) };
    let long = "m".repeat(3_000);
    title.journey.locks.values_mut().for_each(|lock| *lock = self::lock(&long));
    title.journey.next.iter_mut().for_each(|next| next.line.clone_from(&long));
    for found in &mut title.choices {
        found.brand.clone_from(&long);
        found.warnings = vec![long.clone()];
    }
    for size in [LARGE, SMALL] {
        let mut harness = harness(Screen::Title(title.clone()), size);
        buttons_inside(&harness, size);
        for node in harness.query_all_by_label_contains("mmmm") {
            let rect = node.rect();
            assert!(rect.right() < size.x * 0.62, "{rect:?}");
        }
        for _ in 0..40 {
            harness.key_press(Key::Tab);
            harness.run();
        }
        let last = harness.get_by_label_contains("Scenario 40.");
        assert!(last.is_focused() && last.rect().bottom() < size.y - 60.0, "{:?}", last.rect());
    }
}

#[test]
fn large_type_makes_it_scroll_in_one_direction() {
    let screen = Screen::Title(Title {
        journey: Box::new(journey(1, 2..=2, Some(1))),
        problems: vec![problem(true)],
        ..view(2)
    });
    let memory = crate::ui::Memory::default();
    crate::ui::tests_support::keeps_its_width("title", &screen, &memory, |_| {}, |_| false);
}
