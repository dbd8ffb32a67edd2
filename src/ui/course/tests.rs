use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Key, Rect, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::appraisal::progress::Why;
use crate::base::id::ScenarioId;
use crate::ui::radar::tests::radar;
use crate::ui::tests_support::{LARGE, SMALL, Stage, harness};
use crate::ui::widgets::id;
use crate::ui::{Action, Screen};
use crate::view::course::{Course, Map, Module};
use crate::view::progress::{Next, Scenario, Told};
use crate::view::towards::{Part, Towards};
use crate::view::{Lock, Stars};

fn scenario(id: &str, stars: Option<usize>) -> Scenario {
    Scenario { id: ScenarioId::new(id), title: format!("Shift {id}"), stars: stars.map(|stars| Stars { stars, of: 3 }) }
}

fn lock(text: &str) -> Lock {
    Lock { short: text.to_owned(), whole: text.to_owned() }
}

fn module(number: usize) -> Module {
    Module {
        id: format!("m{number}").as_str().into(),
        title: format!("{number}. Module {number}"),
        learns: format!("To do what is learnt in {number}."),
        practises: "Patience, Empathy, Assertiveness".to_owned(),
        lock: (number > 3).then(|| lock("Comes when you have sat Shift 1. You may play it now all the same.")),
        enough: (number == 1).then(|| "Practised enough for now. It comes again in 9 days.".to_owned()),
        cards: Vec::new(),
        scenarios: vec![scenario(&number.to_string(), (number < 3).then_some(number))],
        to_come: vec![(format!("Later {number}"), "Something happens.".to_owned())],
    }
}

pub(in crate::ui) fn course(id: &str, modules: usize) -> Course {
    let why = vec![
        Told { says: "new in Module 2".to_owned(), what: Why::New },
        Told { says: "it practises Patience".to_owned(), what: Why::New },
    ];
    let next = Next { scenario: ScenarioId::new("2"), title: "Shift 2".to_owned(), in_days: 0, why };
    Course {
        id: id.into(),
        title: format!("Course {id}"),
        about: "From the first day on.".to_owned(),
        modules: (1..=modules).map(module).collect(),
        next: if modules > 1 { vec![next] } else { Vec::new() },
        towards: (modules > 1).then(towards),
    }
}

fn towards() -> Towards {
    let part = |name: &str, share: u16| Part {
        name: name.to_owned(),
        decisions: "11 of 30".to_owned(),
        says: format!("{name}: 4 scenarios, 11 of 30 decisions, 6 of 16 in own words"),
        share,
    };
    Towards {
        role: "Community manager".to_owned(),
        takes: "4 scenarios of 10.".to_owned(),
        parts: vec![part("Patience", 366), part("Response quality and everything that belongs to it", 1_000)],
    }
}

#[test]
fn what_a_certificate_rests_on_stands_below_what_comes_next() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(vec![course("a", 8)], size);
        if size == SMALL {
            harness.get_by_label("Your skills").click();
            harness.run();
        }
        let next = rect(&harness, "map/next");
        let bar = harness.get_by_label_contains("Patience: 4 scenarios").rect();
        assert!(bar.top() > next.bottom() && bar.width() > 100.0, "{next} {bar}");
    }
    assert!(stage(vec![course("a", 1)], LARGE).query_by_label_contains("Patience: 4 scenarios").is_none());
}

fn stage(courses: Vec<Course>, size: Vec2) -> Harness<'static, Stage> {
    harness(Screen::Course(Some(Arc::new(Map { courses, radar: radar(8, 5) }))), size)
}

fn rect(harness: &Harness<'_, Stage>, name: &str) -> Rect {
    harness.ctx.read_response(id(name)).unwrap_or_else(|| panic!("no {name}")).rect
}

/// Where the map ends beside the column; the harness leaves eight points free all around.
fn map_end(size: Vec2) -> f32 {
    size.x - 8.0 - 2.0 * 24.0 - super::SIDE
}

/// Nothing that can be pressed lies beyond the screen or over something else, as far as it is in sight: modules are
/// scrolled from side to side, the rest up and down.
fn fits(harness: &Harness<'_, Stage>, size: Vec2) {
    let buttons = harness.query_all_by(|node| matches!(node.role(), Role::Button | Role::RadioButton));
    let all = buttons.map(|node| (node.accesskit_node().label().unwrap_or_default(), node.rect()));
    let beyond =
        |label: &str, rect: Rect| size.x > 1_100.0 && label.contains(". Module") && rect.right() > map_end(size);
    let seen: Vec<(String, Rect)> = all.filter(|(label, rect)| rect.top() < size.y && !beyond(label, *rect)).collect();
    assert!(seen.len() > 2, "{seen:?}");
    for (at, (label, rect)) in seen.iter().enumerate() {
        assert!(rect.left() >= 0.0 && rect.right() <= size.x, "{label}: {rect:?}");
        assert!(rect.height() >= 34.0, "{label}: {rect:?}");
        let over = seen[..at].iter().find(|(_, other)| other.shrink(0.5).intersect(*rect).is_positive());
        assert_eq!(over, None, "{label}: {rect:?}");
    }
}

#[test]
fn without_a_course_it_is_calm_and_leads_back() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(Vec::new(), size);
        harness.get_by_label("No course here");
        harness.key_press(Key::Escape);
        harness.run();
        harness.get_by_label("Back").click();
        harness.run();
        assert_eq!(harness.state().actions, [Action::Title, Action::Title]);
    }
}

#[test]
fn while_it_is_read_it_says_so() {
    let mut harness = harness(Screen::Course(None), SMALL);
    harness.get_by_label("What you have sat is being read.");
    assert!(harness.query_by_label("No course here").is_none());
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().actions, [Action::Title]);
}

#[test]
fn a_module_says_all_that_is_known_of_it_and_shows_what_it_holds() {
    for size in [LARGE, SMALL, vec2(1_120.0, 716.0)] {
        let mut harness = stage(vec![course("c", 8)], size);
        fits(&harness, size);
        // One begins with what comes next.
        harness.get_by_label("To do what is learnt in 2.");
        harness.get_by_label_contains("1. Module 1. Practised enough for now. Practises Patience").click();
        harness.run();
        harness.get_by_label("To do what is learnt in 1.");
        harness.get_by_label("Practised enough for now. It comes again in 9 days.");
        harness.get_by_label("Later 1");
        let said = harness.get_by_label_contains("1. Module 1.").accesskit_node().label().unwrap_or_default();
        assert!(said.ends_with("1 here, 1 to come. 1 of 3 stars."), "{said}");
        harness.get_by_label("Open the briefing of Shift 1: 1 of 3 stars").click();
        harness.run();
        assert_eq!(harness.state().actions, [Action::Brief(ScenarioId::new("1"))]);
    }
}

#[test]
fn what_is_locked_says_what_opens_it_and_is_played_all_the_same() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(vec![course("c", 4)], size);
        harness.get_by_label_contains("4. Module 4. Comes when you have sat Shift 1. You may play").click();
        harness.run();
        harness.get_by_label("Comes when you have sat Shift 1. You may play it now all the same.");
        harness.get_by_label("Open the briefing of Shift 4: not sat yet").click();
        harness.run();
        assert_eq!(harness.state().actions, [Action::Brief(ScenarioId::new("4"))]);
    }
}

#[test]
fn arrows_go_through_the_modules() {
    for (size, back, on) in [(LARGE, Key::ArrowLeft, Key::ArrowRight), (SMALL, Key::ArrowUp, Key::ArrowDown)] {
        let mut harness = stage(vec![course("c", 8)], size);
        let press = |harness: &mut Harness<'static, Stage>, key: Key, times: usize| {
            (0..times).for_each(|_| {
                harness.key_press(key);
                harness.run();
            });
        };
        press(&mut harness, on, 2);
        harness.get_by_label("To do what is learnt in 4.");
        assert!(harness.get_by_label_contains("4. Module 4.").is_focused());
        press(&mut harness, on, 9);
        assert!(harness.get_by_label_contains("8. Module 8.").is_focused());
        let seen = harness.get_by_label_contains("8. Module 8.").rect();
        assert!(harness.ctx.content_rect().contains_rect(seen), "{seen:?}");
        press(&mut harness, back, 9);
        harness.get_by_label("To do what is learnt in 1.");
        assert_eq!(harness.state().actions, []);
    }
}

#[test]
fn what_comes_next_is_told_with_its_reasons() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(vec![course("c", 8)], size);
        if size == SMALL {
            harness.get_by_label("Your skills").click();
            harness.run();
            fits(&harness, size);
        }
        harness.get_by_label("Today: new in Module 2; it practises Patience.");
        harness.get_by_label("Open the briefing of Shift 2").click();
        harness.run();
        assert_eq!(harness.state().actions, [Action::Brief(ScenarioId::new("2"))]);
    }
    stage(vec![course("c", 1)], LARGE).get_by_label("Nothing for now.");
}

#[test]
fn of_several_courses_one_is_chosen() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(vec![course("a", 3), course("b", 2)], size);
        harness.get_by_label("Course a");
        harness.get_by_label("1 of 2");
        harness.get_by_label("The next course").click();
        harness.run();
        harness.get_by_label("Course b");
        assert!(harness.query_by_label_contains("3. Module 3.").is_none());
        fits(&harness, size);
        harness.get_by_label("The course before").click();
        harness.run();
        harness.get_by_label("Course a");
    }
    assert!(stage(vec![course("a", 3)], LARGE).query_by_label("The next course").is_none());
}

#[test]
fn eight_modules_stand_on_the_line_and_more_are_scrolled_to() {
    let harness = stage(vec![course("c", 8)], LARGE);
    for number in 1..=8 {
        let card = rect(&harness, &format!("map/module/m{number}"));
        assert!(card.right() <= map_end(LARGE) + 0.5 && card.left() >= 24.0, "{number}: {card:?}");
        assert!(card.bottom() < 560.0, "{number}: {card:?}");
    }
    let [first, second] = ["map/module/m1", "map/module/m2"].map(|name| rect(&harness, name));
    assert!(first.bottom() + 80.0 < second.top(), "the line runs between: {first:?} {second:?}");
    for size in [LARGE, vec2(1_120.0, 716.0), SMALL] {
        let mut harness = stage(vec![course("c", 40)], size);
        fits(&harness, size);
        harness.get_by_label_contains("40. Module 40.").focus();
        harness.run();
        let seen = harness.get_by_label_contains("40. Module 40.").rect();
        assert!(harness.ctx.content_rect().contains_rect(seen), "{seen:?}");
        harness.key_press(Key::Enter);
        harness.run();
        harness.get_by_label("To do what is learnt in 40.");
    }
}

/// A course whose last module says at such length what opens it.
fn locked(times: usize) -> Course {
    let mut course = course("c", 4);
    let shifts = vec!["The last message before the bridge"; times].join(", ");
    course.modules[3].lock =
        Some(lock(&format!("Comes when you have sat {shifts}. You may play it now all the same.")));
    course
}

#[test]
fn a_card_grows_with_what_opens_its_module() {
    let card = |course: Course, size: Vec2| {
        let harness = stage(vec![course], size);
        fits(&harness, size);
        rect(&harness, "map/module/m4").size()
    };
    let [short, long, endless] = [course("c", 4), locked(2), locked(40)].map(|course| card(course, LARGE));
    assert!(short.y + 30.0 < long.y && short.x == long.x, "{short} {long}");
    assert!(endless.y < 240.0, "what stands below keeps its room: {endless}");
    for size in [LARGE, vec2(1_120.0, 716.0)] {
        let mut harness = stage(vec![locked(40)], size);
        let whole = format!("4. Module 4. {}", locked(40).modules[3].lock.clone().unwrap().whole.trim_end_matches('.'));
        assert_eq!(harness.query_all_by_label_contains(&whole).count(), 1, "it is the name of the card");
        harness.get_by_label_contains(&whole).focus();
        harness.run();
        assert_eq!(harness.query_all_by_label_contains(&whole).count(), 2, "and stands beside it by keyboard too");
    }
    let mut briefly = locked(20);
    briefly.modules[3].lock.as_mut().unwrap().short = "Comes when you have sat the 20 before it.".to_owned();
    let mut harness = stage(vec![briefly], LARGE);
    assert!(rect(&harness, "map/module/m4").height() < short.y + 30.0, "what is brief takes little");
    harness.get_by_label_contains("4. Module 4.").focus();
    harness.run();
    let whole = harness.query_all_by_label_contains("The last message before the bridge").count();
    assert_eq!(whole, 2, "what is said briefly is told whole by keyboard too");
    let mut harness = stage(vec![locked(2)], LARGE);
    harness.get_by_label_contains("4. Module 4.").focus();
    harness.run();
    assert_eq!(harness.query_all_by_label_contains("4. Module 4.").count(), 1, "nothing of it was cut");
}

#[test]
fn endless_words_stay_in_their_places() {
    let long = "m".repeat(3_000);
    let mut endless = course("c", 8);
    endless.title.clone_from(&long);
    endless.about.clone_from(&long);
    for module in &mut endless.modules {
        for text in [&mut module.title, &mut module.learns, &mut module.practises] {
            text.clone_from(&long);
        }
        module.lock = Some(lock(&long));
        module.scenarios[0].title.clone_from(&long);
        module.to_come = vec![(long.clone(), long.clone())];
    }
    endless.next[0].title.clone_from(&long);
    endless.next[0].why[0].says.clone_from(&long);
    for size in [LARGE, SMALL, vec2(1_120.0, 716.0)] {
        let harness = stage(vec![endless.clone(), course("d", 1)], size);
        for node in harness.query_all_by_label_contains("mmmm") {
            let rect = node.rect();
            assert!(rect.left() >= 0.0 && rect.right() <= size.x, "{:?} {rect:?}", node.accesskit_node().role());
        }
    }
}

#[test]
fn large_type_makes_it_scroll_in_one_direction() {
    let screen =
        Screen::Course(Some(Arc::new(Map { courses: vec![course("one", 3), course("two", 2)], radar: radar(8, 5) })));
    let memory = crate::ui::Memory::default();
    crate::ui::tests_support::keeps_its_width("course", &screen, &memory, |_| {}, |_| false);
}
