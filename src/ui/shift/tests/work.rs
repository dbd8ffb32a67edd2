//! Pieces of work: every shape of a form, by pointer and by keyboard alone, empty, long and wrong.

mod board;
mod forms;
mod posts;

use egui::{Event, Key, Modifiers, PointerButton, Pos2};

use super::fixture::{Sitting, desk, inject};
use crate::base::id::{PartId, SourceId};
use crate::base::locale::Locale;
use crate::base::words::Words;
use crate::ui::action::Desk;
use crate::ui::tests_picture;
use crate::ui::tests_support::{ENLARGED, LARGE, SMALL};
use crate::ui::widgets::id;
use crate::ui::{Action, Memory};
use crate::view::work::Part;
use crate::view::{self, Standing};
use forms::{asked, at, exhibit, few, long, marks, number, one, order, source, text, weeks, working};

fn sent(given: &[(&str, &str)]) -> Vec<Action> {
    let given = given.iter().map(|(part, value)| (PartId::new(part), (*value).to_owned())).collect();
    vec![Action::Desk(Desk::Work { inject: inject(0), given })]
}

fn given(sitting: &Sitting, part: &str) -> Option<String> {
    let unsent = sitting.memory().desk.unsent.get(&inject(0))?;
    unsent.parts.get(&PartId::new(part)).cloned()
}

/// Whether somebody says, in whichever language, a button below a form, which scrolls behind it.
fn in_the_foot(said: &str) -> bool {
    const BUTTONS: [&str; 4] = ["desk-hand-off", "desk-leave", "desk-hold", "work-send"];
    let mut languages = Locale::all().into_iter().map(Words::of);
    languages.any(|words| BUTTONS.iter().any(|button| said.starts_with(&words.plain(button))))
}

#[test]
fn the_best_and_the_worst_are_chosen_by_pointer_and_are_never_the_same() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(working(marks()), size);
        assert!(sitting.says("What first?") && sitting.says("0 of 2 done") && sitting.says("A decision"));
        sitting.fits();
        sitting.press("work/best/ask");
        sitting.press("work/send");
        assert_eq!(sitting.asked(), [], "the worst is still open");
        sitting.press("work/worst/ask");
        assert_eq!((given(&sitting, "best"), given(&sitting, "worst").as_deref()), (None, Some("ask")));
        sitting.press("work/best/wait");
        assert!(sitting.says("2 of 2 done"));
        sitting.press("work/send");
        assert_eq!(sitting.asked(), sent(&[("best", "wait"), ("worst", "ask")]));
    }
}

#[test]
fn a_decision_is_made_by_keyboard_alone() {
    let mut sitting = Sitting::at(working(marks()), SMALL);
    sitting.key(Key::Enter);
    assert!(sitting.focused("work/best/ask"));
    sitting.key(Key::ArrowDown);
    assert!(sitting.focused("work/best/wait"));
    assert_eq!(given(&sitting, "best").as_deref(), Some("wait"));
    sitting.key(Key::Tab);
    assert!(sitting.focused("work/worst/ask"), "Tab goes from part to part");
    sitting.key(Key::Space);
    assert_eq!(given(&sitting, "worst").as_deref(), Some("ask"));
    sitting.key(Key::C);
    assert_eq!(given(&sitting, "worst").as_deref(), Some("hide"), "letters are of the part that has the focus");
    sitting.key(Key::Tab);
    assert!(sitting.focused("composer/hand-off"));
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    assert_eq!(sitting.asked(), sent(&[("best", "wait"), ("worst", "hide")]));
}

#[test]
fn letters_choose_in_what_is_open_and_are_written_in_a_field() {
    let mut sitting = Sitting::at(working([one("way", 12), vec![text("note", 40)]].concat()), LARGE);
    // J and K go through the queue where nothing of the form has the focus.
    sitting.key(Key::J);
    sitting.key(Key::K);
    assert_eq!((given(&sitting, "way"), sitting.memory().desk.open.clone()), (None, Some(inject(0))));
    sitting.key(Key::B);
    assert_eq!(given(&sitting, "way").as_deref(), Some("c1"));
    sitting.tab_to("field/i0/note");
    sitting.key(Key::A);
    sitting.write("Done");
    assert_eq!((given(&sitting, "way").as_deref(), given(&sitting, "note").as_deref()), (Some("c1"), Some("Done")));
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    assert_eq!(sitting.asked(), sent(&[("way", "c1"), ("note", "Done")]));
}

#[test]
fn a_list_is_put_in_order_by_keys_buttons_and_dragging() {
    let mut sitting = Sitting::at(working(order(&["one", "two", "three"])), SMALL);
    sitting.fits();
    assert!(sitting.says("Still as it came") && sitting.says("Place 1: Matter one"));
    sitting.key(Key::Enter);
    assert!(sitting.focused("order/one"));
    sitting.key(Key::ArrowDown);
    assert!(sitting.focused("order/two"));
    sitting.keys(Modifiers::ALT, Key::ArrowUp);
    assert!(sitting.focused("order/two") && sitting.says("Place 1: Matter two") && sitting.says("In your order"));
    sitting.keys(Modifiers::ALT, Key::ArrowUp);
    sitting.press("order/three/work-up");
    assert!(sitting.says("Place 2: Matter three"));
    // By dragging the last to the top.
    let place = |sitting: &Sitting, name: &str| sitting.harness.ctx.read_response(id(name)).unwrap().rect.center();
    let (from, to) = (place(&sitting, "order/one"), place(&sitting, "order/two"));
    drag(&mut sitting, from, to - egui::vec2(0.0, 4.0));
    assert!(sitting.says("Place 1: Matter one") && sitting.says("Place 2: Matter two"));
    sitting.press("work/send");
    assert_eq!(sitting.asked(), sent(&[("1", "one"), ("2", "two"), ("3", "three")]));
}

fn drag(sitting: &mut Sitting, from: Pos2, to: Pos2) {
    let button = |pos, pressed| {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        Event::PointerButton { pos, button, pressed, modifiers }
    };
    for event in [Event::PointerMoved(from), button(from, true), Event::PointerMoved(from.lerp(to, 0.5))] {
        sitting.harness.event(event);
        sitting.harness.step();
    }
    for event in [Event::PointerMoved(to), Event::PointerMoved(to), button(to, false), Event::PointerGone] {
        sitting.harness.event(event);
        sitting.harness.step();
    }
    sitting.harness.run();
}

#[test]
fn an_order_that_is_right_as_it_came_can_be_sent() {
    let mut sitting = Sitting::at(working(order(&["one", "two", "three"])), LARGE);
    assert_eq!(sitting.memory().desk.unsent.get(&inject(0)), None, "nothing is given before one gives it");
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    assert_eq!(sitting.asked(), sent(&[("1", "one"), ("2", "two"), ("3", "three")]));
}

#[test]
fn rows_with_the_same_few_choices_fit_and_what_may_be_left_open_may() {
    let mut parts = few(&["p1", "p2"]);
    parts[1].optional = true;
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(working(parts.clone()), size);
        assert!(sitting.says("only where it applies") && sitting.says("0 of 1 done"));
        sitting.press("work/p2/hide");
        sitting.press("work/p2/hide");
        assert_eq!(given(&sitting, "p2"), None, "pressed once more it is taken back");
        sitting.press("work/p1/keep");
        sitting.key(Key::Escape);
        sitting.tab_to("work/p1/keep");
        sitting.key(Key::ArrowRight);
        sitting.keys(Modifiers::COMMAND, Key::Enter);
        assert_eq!(sitting.asked(), sent(&[("p1", "hide")]));
        sitting.fits();
    }
}

#[test]
fn a_number_says_at_once_if_it_is_none() {
    let mut sitting = Sitting::at(working(vec![number("mean", "minutes")]), SMALL);
    sitting.key(Key::Enter);
    assert!(sitting.focused("field/i0/mean") && sitting.says("minutes"));
    sitting.write("about ten");
    assert!(sitting.says("This is no number") && sitting.says("0 of 1 done"));
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    assert_eq!(sitting.asked(), []);
    sitting.keys(Modifiers::COMMAND, Key::A);
    sitting.write(" 3,5 ");
    assert!(!sitting.says("This is no number"));
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    assert_eq!(sitting.asked(), sent(&[("mean", "3,5")]));
}

#[test]
fn a_text_that_is_too_long_cannot_be_sent() {
    let mut sitting = Sitting::at(working(vec![text("note", 5)]), LARGE);
    sitting.press("field/i0/note");
    sitting.write("Longer");
    assert!(sitting.says("1 too many for 5") && sitting.says("0 of 1 done"));
    sitting.press("work/send");
    assert_eq!(sitting.asked(), []);
    sitting.fits();
}

#[test]
fn a_source_is_asked_once_and_what_it_said_stands_there() {
    let mut view = working(one("verdict", 3));
    at(&mut view).sources = vec![source("desk", "The desk"), asked("forum"), long(source("lab", "Lab"))];
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(view.clone(), size);
        assert!(sitting.says("Where you can look first") && sitting.says("Answers after 4:00"));
        assert!(sitting.says("Asked; answers after 4:00") && !sitting.has("source/forum"));
        sitting.press("source/desk");
        let look = Desk::Look { inject: inject(0), source: SourceId::new("desk") };
        assert_eq!(sitting.asked(), [Action::Desk(look)]);
        assert!(sitting.says("has been measured"), "what it said is there");
    }
}

fn figures() -> view::Shift {
    let mut view = working(vec![number("mean", "")]);
    at(&mut view).exhibits = vec![
        exhibit("Answers in time", Some(90)),
        weeks("Views of the page", "", &[4_100, 3_900, 9_600, 11_800], None),
        weeks("\"My chair rocks, slopes, tips\"", "people", &[1, 2, 1, 1, 4, 5], Some(2)),
        weeks("Returns", "pieces", &[12, 13, 31, 11, 12, 13], Some(15)),
        weeks("Left before their time", "", &[0, 0, 0, 0], Some(0)),
        exhibit("", None),
    ];
    view
}

#[test]
fn figures_are_spoken_bar_by_bar_and_stand_in_charts_that_fit() {
    let windows = [("large", LARGE), ("small", SMALL), ("huge", egui::vec2(2_560.0, 1_440.0))];
    for (name, size) in windows.into_iter().chain(ENLARGED) {
        let sitting = Sitting::at(figures(), size);
        tests_picture::take(&sitting.harness, &format!("exhibits-{name}"));
        assert!(sitting.says("Answers in time. In %; the dashed line: 90 to reach"));
        assert!(sitting.says("Mon: 92 %") && sitting.says("A very long day: -7 %"));
        assert!(sitting.says("wk 45: 11,800") && sitting.says("wk 47: 5 people"));
        for bar in ["exhibit/0/2", "exhibit/2/5", "exhibit/5/0"] {
            let rect = sitting.harness.ctx.read_response(id(bar)).unwrap().rect;
            assert!(rect.left() >= 0.0 && rect.right() <= size.x && rect.width() > 20.0, "{name}: {bar}: {rect:?}");
        }
    }
}

#[test]
fn charts_take_neither_the_tab_key_nor_the_wheel() {
    let stops = |view| {
        let mut sitting = Sitting::at(view, SMALL);
        sitting.key(Key::Enter);
        assert!(sitting.focused("field/i0/mean"));
        sitting.key(Key::Tab);
        (1..).find(|_| {
            sitting.key(Key::Tab);
            sitting.focused("field/i0/mean")
        })
    };
    assert_eq!(stops(figures()), stops(working(vec![number("mean", "")])));
    let mut sitting = Sitting::at(figures(), SMALL);
    let place = |sitting: &Sitting| sitting.harness.ctx.read_response(id("exhibit/0/0")).unwrap().rect;
    let before = place(&sitting);
    sitting.harness.event(Event::PointerMoved(before.center()));
    sitting.harness.run();
    assert!(sitting.written().iter().any(|(text, _)| text == "Mon: 92 %"), "it says so under the pointer");
    let (unit, phase) = (egui::MouseWheelUnit::Point, egui::TouchPhase::Move);
    let delta = egui::vec2(0.0, -60.0);
    sitting.harness.event(Event::MouseWheel { unit, delta, phase, modifiers: Modifiers::NONE });
    sitting.harness.run();
    assert!((before.top() - place(&sitting).top() - 60.0).abs() < 1.0, "{before:?}");
    assert_eq!(before.size(), place(&sitting).size(), "and nothing grew");
}

#[test]
fn while_the_clock_stands_one_can_fill_in_but_neither_send_nor_ask() {
    let mut view = working(one("way", 3));
    at(&mut view).sources = vec![source("desk", "The desk")];
    view.standing = Standing::Paused;
    let mut sitting = Sitting::at(view, SMALL);
    sitting.press("source/desk");
    sitting.key(Key::A);
    assert_eq!(given(&sitting, "way").as_deref(), Some("c0"));
    sitting.press("work/send");
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    assert_eq!(sitting.asked(), []);
}

#[test]
fn what_is_given_is_kept_by_thread_and_nothing_is_asked_for_by_drawing() {
    let mut sitting = Sitting::at(working(one("way", 3)), LARGE);
    sitting.press("work/way/c2");
    sitting.press("queue/i1");
    assert!(!sitting.has("work/way/c2") && sitting.has("composer/send"));
    sitting.press("queue/i0");
    assert_eq!(given(&sitting, "way").as_deref(), Some("c2"));
    sitting.press("composer/hand-off");
    sitting.key(Key::Escape);
    sitting.press("composer/leave");
    sitting.key(Key::Escape);
    assert_eq!((sitting.asked(), given(&sitting, "way").as_deref()), (Vec::new(), Some("c2")));
}

#[test]
fn what_is_remembered_and_fits_no_choice_is_not_sent() {
    let mut memory = Memory::default();
    memory.desk.unsent(&inject(0)).parts.insert(PartId::new("way"), "gone".to_owned());
    let mut sitting = Sitting::remembering(working(one("way", 3)), memory, LARGE);
    sitting.press("work/send");
    assert_eq!(sitting.asked(), []);
    assert!(sitting.says("0 of 1 done"));
}

#[test]
fn however_much_and_long_it_is_sending_stays_in_sight() {
    let endless = |parts: Vec<Part>| {
        let long = "a way that takes very many words to say ".repeat(12);
        let (label, about) = (long.clone(), long);
        parts.into_iter().map(move |part| Part { label: label.clone(), about: about.clone(), ..part })
    };
    let all = [marks(), one("way", 26), few(&["p1", "p2", "p3"]), vec![number("n", "minutes"), text("t", 600)]];
    let mut view = working(endless(all.concat()).collect());
    at(&mut view).exhibits = (0..5).map(|_| exhibit(&"long ".repeat(40), Some(5))).collect();
    at(&mut view).sources = (0..6).map(|nth| long(source(&format!("s{nth}"), "Lab"))).collect();
    for size in [LARGE, SMALL] {
        let sitting = Sitting::at(view.clone(), size);
        let rect = |name: &str| sitting.harness.ctx.read_response(id(name)).unwrap().rect;
        assert!(rect("work/send").bottom() <= size.y && rect("work/send").right() <= size.x);
        assert!(rect("thread/head").bottom() < rect("work/status").top());
        for name in ["work/worst/hide", "work/way/c25", "work/p3/ban", "field/i0/n", "field/i0/t", "source/s5/says"] {
            let rect = rect(name);
            assert!(rect.left() >= 0.0 && rect.right() <= size.x, "{name}: {rect:?}");
        }
    }
}

#[test]
fn a_form_that_asks_for_nothing_can_be_sent() {
    let mut sitting = Sitting::at(working(Vec::new()), SMALL);
    sitting.key(Key::Enter);
    assert!(sitting.focused("work/send"));
    sitting.key(Key::Enter);
    assert_eq!(sitting.asked(), sent(&[]));
    assert_eq!(Sitting::at(desk(0), SMALL).asked(), []);
}
