//! The calendar: cards are put at times by dragging, by pressing and by keys alone; what stands where is said.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::super::fixture::Sitting;
use super::forms::{at, long, planned, source};
use super::{drag, given, in_the_foot, sent};
use crate::ui::tests_picture::{take, wanted};
use crate::ui::tests_support::{LARGE, SMALL, keeps_its_width};
use crate::ui::theme::{DARK, Look, Theme};
use crate::ui::widgets::id;
use crate::ui::{Memory, Screen};
use crate::view::Shift;

const TIMES: [(&str, &str); 3] =
    [("tonight", "Tonight, 21:15"), ("early", "Tomorrow, 07:30"), ("noon", "Tomorrow, 12:00")];
const POSTS: [(&str, &str); 3] = [
    ("gambit", "Sacrifice beautifully. The Gambit, explained in six moves."),
    ("thanks", "Forty-one of you gave on Tuesday. Eleven waited and were sent home, which was our doing. Thank you."),
    ("hall", "Tomorrow, noon to seven, the hall."),
];
const BOTH: [&str; 2] = ["Rookend", "Vale Blood"];

fn calendar() -> Shift {
    planned(&POSTS, &[], &TIMES)
}

fn rect(sitting: &Sitting, name: &str) -> Rect {
    sitting.harness.ctx.read_response(id(name)).unwrap_or_else(|| panic!("there is no {name}")).rect
}

fn centre(sitting: &Sitting, name: &str) -> Pos2 {
    rect(sitting, name).center()
}

fn press_at(sitting: &mut Sitting, pos: Pos2) {
    sitting.harness.event(Event::PointerMoved(pos));
    for pressed in [true, false] {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        sitting.harness.event(Event::PointerButton { pos, button, pressed, modifiers });
    }
    sitting.harness.run();
}

/// What it looks like in the dark and in the light.
fn picture(sitting: &mut Sitting, name: &str) {
    for palette in [DARK, "light"].into_iter().filter(|_| wanted().is_some()) {
        sitting.harness.state_mut().look = Look { still: true, ..Look::new(Theme::built_in(), palette) };
        sitting.harness.run();
        take(&sitting.harness, &format!("{name}-{palette}"));
    }
}

/// What a place says stands in it.
fn stands(sitting: &Sitting, place: &str) -> String {
    let begins = format!("{place}: ");
    let all = sitting.harness.query_all_by_role(Role::Label);
    let label = |label: String| label.strip_prefix(&begins).map(str::to_owned);
    let mut found = all.filter_map(|node| label(node.accesskit_node().value()?));
    found.next().unwrap_or_else(|| panic!("nothing is called {place}"))
}

/// The whole of what the card of a text says.
fn card(sitting: &Sitting, text: &str) -> String {
    let all = sitting.harness.query_all_by_role(Role::Button);
    let mut found = all.filter_map(|node| node.accesskit_node().label()).filter(|label| label.starts_with(text));
    found.next().unwrap_or_else(|| panic!("no card says {text}"))
}

#[test]
fn a_post_is_taken_up_and_put_at_a_time_by_pressing() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(calendar(), size);
        assert!(card(&sitting, POSTS[0].1).contains("Not planned yet."));
        assert_eq!(stands(&sitting, "Tonight, 21:15"), "empty");
        assert!(!sitting.has("work/gambit/tonight"), "nothing is taken up");
        sitting.press("card/gambit");
        assert!(
            sitting
                .harness
                .query_by_role_and_label(Role::Button, &format!("Put it here, Tonight, 21:15: {}", POSTS[0].1))
                .is_some()
        );
        sitting.press("work/gambit/tonight");
        assert_eq!(given(&sitting, "gambit").as_deref(), Some("tonight"));
        assert!(sitting.focused("card/gambit") && sitting.says("1 of 3 done"));
        assert_eq!(stands(&sitting, "Tonight, 21:15"), POSTS[0].1);
        assert!(card(&sitting, POSTS[0].1).contains("Goes out: Tonight, 21:15."));
        assert!(!sitting.has("work/gambit/early"), "it was put down");
        // A press beside what stands there is for the place, too.
        sitting.press("card/thanks");
        let free = rect(&sitting, "board/i0/tonight/ground").left_top() + Vec2::splat(4.0);
        press_at(&mut sitting, free);
        assert_eq!(given(&sitting, "thanks").as_deref(), Some("tonight"));
        assert!(sitting.says("2 together"));
        sitting.press("card/hall");
        picture(&mut sitting, &format!("board-{}", size.x));
        // It is scrolled to first.
        sitting.tab_to("work/hall/pause");
        sitting.press("work/hall/pause");
        assert!(card(&sitting, POSTS[2].1).contains("Kept back."));
        assert_eq!(stands(&sitting, "Kept back"), POSTS[2].1);
        picture(&mut sitting, &format!("board-planned-{}", size.x));
        sitting.press("work/send");
        assert_eq!(sitting.asked(), sent(&[("gambit", "tonight"), ("thanks", "tonight"), ("hall", "pause")]));
    }
}

#[test]
fn pressed_once_more_or_escaped_from_it_is_put_down_where_it_was() {
    let mut sitting = Sitting::at(calendar(), LARGE);
    sitting.press("card/gambit");
    sitting.press("card/gambit");
    assert!(!sitting.has("work/gambit/early"));
    sitting.press("card/gambit");
    sitting.press("card/thanks");
    assert!(!sitting.has("work/gambit/early") && sitting.has("work/thanks/early"), "one at a time");
    sitting.key(Key::Escape);
    assert!(!sitting.has("work/thanks/early"));
    sitting.press("card/thanks");
    sitting.press("work/thanks/early");
    sitting.press("card/thanks");
    assert!(!sitting.has("work/thanks/early"), "it stands there");
    sitting.press("card/thanks/out");
    assert_eq!((given(&sitting, "thanks"), sitting.asked()), (None, Vec::new()));
}

#[test]
fn a_day_is_planned_by_keyboard_alone() {
    let mut sitting = Sitting::at(planned(&POSTS, &BOTH, &TIMES), SMALL);
    picture(&mut sitting, "board-two");
    sitting.key(Key::Enter);
    assert!(sitting.focused("card/gambit"));
    let step = |sitting: &mut Sitting, key| sitting.keys(Modifiers::ALT, key);
    step(&mut sitting, Key::ArrowUp);
    assert_eq!(given(&sitting, "gambit"), None, "nothing comes before nowhere");
    step(&mut sitting, Key::ArrowDown);
    step(&mut sitting, Key::ArrowDown);
    assert_eq!(given(&sitting, "gambit").as_deref(), Some("early"));
    step(&mut sitting, Key::ArrowUp);
    assert!(sitting.focused("card/gambit") && card(&sitting, POSTS[0].1).contains("Goes out: Tonight, 21:15."));
    // Its account comes with Tab, and letters are its own there.
    sitting.key(Key::Tab);
    sitting.key(Key::B);
    assert_eq!(given(&sitting, "gambit-account").as_deref(), Some(BOTH[1]));
    assert!(card(&sitting, POSTS[0].1).contains("On the account of Vale Blood."));
    sitting.tab_to("card/thanks");
    sitting.key(Key::D);
    assert!(sitting.focused("card/thanks"));
    assert_eq!(given(&sitting, "thanks").as_deref(), Some("pause"));
    step(&mut sitting, Key::ArrowDown);
    assert_eq!(given(&sitting, "thanks").as_deref(), Some("pause"), "nothing comes after it");
    sitting.tab_to("card/hall");
    // Taken up, its times are reached with Tab.
    sitting.key(Key::Enter);
    sitting.tab_to("work/hall/noon");
    sitting.key(Key::Enter);
    assert!(sitting.focused("card/hall"));
    let expected = [("gambit", "tonight"), ("gambit-account", BOTH[1]), ("thanks", "pause"), ("hall", "noon")];
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    assert_eq!(sitting.asked(), sent(&expected));
}

#[test]
fn letters_plan_what_is_not_planned_and_arrows_go_from_card_to_card() {
    let mut sitting = Sitting::at(calendar(), LARGE);
    sitting.key(Key::C);
    sitting.key(Key::A);
    assert_eq!(
        (given(&sitting, "gambit").as_deref(), given(&sitting, "thanks").as_deref()),
        (Some("noon"), Some("tonight"))
    );
    sitting.tab_to("card/hall");
    sitting.key(Key::ArrowDown);
    assert!(sitting.focused("card/thanks"), "the plan comes after what is not planned");
    sitting.key(Key::ArrowDown);
    assert!(sitting.focused("card/gambit"));
    sitting.key(Key::ArrowUp);
    assert!(sitting.focused("card/thanks"));
}

#[test]
fn a_post_is_dragged_to_its_time_and_back_again() {
    for size in [LARGE, Vec2::new(900.0, 1_000.0)] {
        let mut sitting = Sitting::at(calendar(), size);
        let (from, to) = (centre(&sitting, "card/thanks"), centre(&sitting, "board/i0/early/ground"));
        drag(&mut sitting, from, to);
        assert_eq!(given(&sitting, "thanks").as_deref(), Some("early"), "{size}");
        assert!(rect(&sitting, "board/i0/early/ground").contains_rect(rect(&sitting, "card/thanks")));
        let (from, to) = (centre(&sitting, "card/thanks"), centre(&sitting, "board/i0//ground"));
        drag(&mut sitting, from, to);
        assert_eq!(given(&sitting, "thanks"), None);
        let (from, to) = (centre(&sitting, "card/hall"), centre(&sitting, "board/i0/pause/ground"));
        drag(&mut sitting, from, to);
        assert_eq!(given(&sitting, "hall").as_deref(), Some("pause"));
        let from = centre(&sitting, "card/gambit");
        drag(&mut sitting, from, Pos2::new(2.0, 2.0));
        assert_eq!(given(&sitting, "gambit"), None, "what is let go beside the board stays");
    }
}

/// Takes something with the pointer and holds it at a place, for so many steps.
fn hold(sitting: &mut Sitting, from: Pos2, to: Pos2, steps: usize) {
    let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
    let down = Event::PointerButton { pos: from, button, pressed: true, modifiers };
    for event in [Event::PointerMoved(from), down, Event::PointerMoved(from.lerp(to, 0.5)), Event::PointerMoved(to)] {
        sitting.harness.event(event);
        sitting.harness.step();
    }
    sitting.harness.run_steps(steps);
}

fn let_go_at(sitting: &mut Sitting, pos: Pos2) {
    let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
    sitting.harness.event(Event::PointerButton { pos, button, pressed: false, modifiers });
    sitting.harness.step();
    sitting.harness.event(Event::PointerGone);
    sitting.harness.run();
}

#[test]
fn a_post_goes_nowhere_before_it_is_let_go_of() {
    let mut sitting = Sitting::at(calendar(), LARGE);
    let (from, to) = (centre(&sitting, "card/thanks"), centre(&sitting, "board/i0/early/ground"));
    hold(&mut sitting, from, to, 2);
    assert_eq!(given(&sitting, "thanks"), None);
    take(&sitting.harness, "board-dragged");
    let_go_at(&mut sitting, to);
    assert_eq!(given(&sitting, "thanks").as_deref(), Some("early"));
    assert!(!sitting.has("work/thanks/noon"), "dragged is not taken up");
}

#[test]
fn what_is_dragged_to_the_edge_brings_what_is_below_into_sight() {
    let (view, memory) = crowded();
    let mut sitting = Sitting::remembering(view, memory, SMALL);
    sitting.tab_to("card/p0");
    let foot = rect(&sitting, "work/send").top();
    let before = rect(&sitting, "board/i0/t5/ground").top();
    let (from, edge) = (rect(&sitting, "card/p0").left_top() + Vec2::splat(8.0), Pos2::new(500.0, foot - 30.0));
    hold(&mut sitting, from, edge, 8);
    assert!(rect(&sitting, "board/i0/t5/ground").top() < before - 100.0);
    // Over what stands below the form it falls on nothing, whatever of the board is behind.
    let below = rect(&sitting, "work/status").center();
    sitting.harness.event(Event::PointerMoved(below));
    sitting.harness.step();
    let_go_at(&mut sitting, below);
    assert_eq!(given(&sitting, "p0"), None);
}

#[test]
fn only_posts_of_one_account_stand_together() {
    let mut sitting = Sitting::at(planned(&POSTS, &BOTH, &TIMES), Vec2::new(1_440.0, 1_600.0));
    for (id, _) in POSTS {
        sitting.press(&format!("card/{id}"));
        sitting.press(&format!("work/{id}/noon"));
    }
    assert!(!sitting.says("together"), "whose they are is not said yet");
    sitting.press("work/gambit-account/Rookend");
    sitting.press("work/thanks-account/Vale Blood");
    assert!(!sitting.says("together"));
    sitting.press("work/hall-account/Rookend");
    assert!(sitting.says("2 together on the account of Rookend"));
    picture(&mut sitting, "board-together");
    // Kept back, nothing goes out together.
    for id in ["gambit", "hall"] {
        sitting.press(&format!("card/{id}"));
        sitting.press(&format!("work/{id}/pause"));
    }
    assert!(!sitting.says("together"));
}

#[test]
fn one_post_and_one_time_are_a_plan() {
    let mut sitting = Sitting::at(planned(&[("only", "The only one.")], &[], &[("now", "Now")]), SMALL);
    sitting.key(Key::A);
    sitting.press("work/send");
    assert_eq!(sitting.asked(), sent(&[("only", "now")]));
    // With nothing to plan it is sent as it is.
    let mut sitting = Sitting::at(planned(&[], &[], &TIMES), SMALL);
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    assert_eq!(sitting.asked(), sent(&[]));
}

/// Many posts and many times with much to say, some of them planned.
fn crowded() -> (Shift, Memory) {
    let much = "a sentence that goes on for longer than anybody would like it to and is read to its end ".repeat(3);
    let texts: Vec<(String, String)> = (0..9).map(|nth| (format!("p{nth}"), format!("{nth}: {much}"))).collect();
    let posts: Vec<(&str, &str)> = texts.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
    let label = "Tomorrow, when whoever has the late turn has handed over and nothing else is to go out";
    let times: Vec<(String, String)> = (0..6).map(|nth| (format!("t{nth}"), format!("{label}, {nth}"))).collect();
    let times: Vec<(&str, &str)> = times.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
    let accounts = ["The house on the corner of the long street", "Vale", "Blood"];
    let mut view = planned(&posts, &accounts, &times);
    at(&mut view).sources = vec![long(source("lab", "Lab"))];
    let mut memory = Memory::default();
    let parts = &mut memory.desk.unsent(&super::inject(0)).parts;
    for (part, value) in
        [("p1", "t0"), ("p2", "t0"), ("p1-account", accounts[0]), ("p2-account", accounts[0]), ("p3", "pause")]
    {
        parts.insert(crate::base::id::PartId::new(part), value.to_owned());
    }
    (view, memory)
}

#[test]
fn however_much_there_is_to_plan_it_stays_within_its_panel() {
    let (view, memory) = crowded();
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::remembering(view.clone(), memory.clone(), size);
        let (panel, right) = (rect(&sitting, "thread/head"), rect(&sitting, "work/send").right());
        for name in
            ["card/p0", "card/p1", "card/p8", "board/i0/t5/ground", "board/i0/pause/ground", "work/p8-account/Blood"]
        {
            let rect = rect(&sitting, name);
            assert!(rect.left() >= panel.left() && rect.right() <= right, "{size}: {name}: {rect:?}");
        }
        assert!(rect(&sitting, "work/send").bottom() <= size.y);
        sitting.tab_to("card/p8");
        let seen = rect(&sitting, "card/p8");
        assert!(seen.top() > panel.bottom() && seen.top() < rect(&sitting, "work/send").top(), "{seen:?}");
    }
    let screen = Screen::Shift(Box::new(view));
    keeps_its_width("board", &screen, &memory, |_| {}, in_the_foot);
}
