//! Another way, the picture of the figures, and the file of an attempt.

use egui::{Key, Rect};
use egui_kittest::kittest::Queryable;

use super::given::{debrief, own, several};
use super::{at, nothing_overflows, on_tab, press, remembered};
use crate::base::SimTime;
use crate::scenario::raw::Worth;
use crate::ui::Action;
use crate::ui::debrief::ways::name;
use crate::ui::tests_support::{LARGE, SMALL};
use crate::ui::widgets::id;
use crate::view::debrief::Said;
use crate::view::ways::{Other, Ways};
use crate::view::{Curve, Debrief};

fn way(what: &str, points: Option<i32>) -> Other {
    Other {
        what: what.to_owned(),
        worth: Worth::default(),
        points,
        because: Some("It asks first.".to_owned()),
        led: vec!["Everything else would have gone the same way.".to_owned()],
        ends: points.map(|_| "Marta Kovel ends steady, at 36".to_owned()),
        curve: points.map(|_| Curve { points: vec![(SimTime::ZERO, [900, 0, 50, 50, 0])] }),
    }
}

fn with(ways: Ways) -> Debrief {
    let mut first = own(1);
    first.ways = ways;
    debrief(vec![first, own(2)])
}

fn three() -> Ways {
    Ways::Known(vec![way("The draft “Own it”", Some(9)), way("In private.", Some(-14)), way("In time.", None)])
}

#[test]
fn a_way_is_chosen_by_pointer_and_by_key_and_drawn_on_the_line() {
    let mut shown = at(with(three()), LARGE);
    assert!(shown.query_by_label_contains("Dashed:").is_none());
    press(&mut shown, "The draft “Own it” +9 points. Marta Kovel ends steady, at 36");
    assert_eq!(remembered(&shown).way, Some(0));
    assert!(shown.query_by_label("Dashed: The draft “Own it”").is_some());
    assert!(shown.query_by_label("It asks first.").is_some());
    shown.ctx.memory_mut(|memory| memory.request_focus(id(&name(1))));
    shown.run();
    shown.key_press(Key::Enter);
    shown.run();
    assert!(shown.query_by_label("Dashed: In private.").is_some());
    shown.key_press(Key::Enter);
    shown.run();
    assert_eq!(remembered(&shown).way, None, "the same again puts it away");
    // What could not have been done has neither points nor a line.
    press(&mut shown, "In time. It could not have been done at that time.");
    assert!(shown.query_by_label_contains("Dashed:").is_none());
    press(&mut shown, "The next step");
    assert_eq!(remembered(&shown).way, None);
}

#[test]
fn ways_that_are_not_there_say_why() {
    for (ways, says) in [
        (Ways::None, "ways not taken are not shown"),
        (Ways::Awaited, "Being worked out"),
        (Ways::Known(Vec::new()), "There was no other way here."),
    ] {
        assert!(at(with(ways), LARGE).query_by_label_contains(says).is_some(), "{says}");
    }
}

#[test]
fn long_and_many_ways_stay_in_their_panel() {
    let long = "ways and means ".repeat(60);
    let ways = || Ways::Known((0..20).map(|_| way(&long, Some(-100))).collect());
    for size in [LARGE, SMALL] {
        for chosen in [None, Some(0)] {
            let mut shown = on_tab(with(ways()), 1, size);
            shown.state_mut().memory.debrief.way = chosen;
            shown.run();
            nothing_overflows(&shown, size);
            let panel = shown.get_by_label("Another way").rect();
            let rows =
                shown.query_all_by_label_contains("-100").chain(shown.query_all_by_label_contains("−100 points"));
            let rows: Vec<Rect> = rows.map(|row| row.rect()).collect();
            assert_eq!(rows.len(), 20);
            for pair in rows.windows(2) {
                assert!(pair[0].bottom() <= pair[1].top() + 0.5 && pair[0].top() > panel.top(), "{pair:?}");
            }
        }
    }
}

#[test]
fn the_figures_are_a_picture_or_a_table_by_press_and_by_key() {
    for (size, tab) in [(LARGE, 0), (SMALL, 2)] {
        let mut shown = on_tab(several(), tab, size);
        let table = "own words: 70, counts 100 %";
        assert!(shown.get_all_by_label_contains(": 72, between 58 and 86").count() == 3);
        assert!(shown.query_by_label_contains(": too little yet").is_some());
        assert!(shown.query_by_label(table).is_none());
        // The four labels lie in the panel and not on each other.
        let places = shown.get_all_by_label_contains(", between ").map(|label| label.rect());
        let places: Vec<Rect> = places.chain([shown.get_by_label_contains(": too little yet").rect()]).collect();
        let title = shown.get_by_label("This shift").rect();
        for (nth, place) in places.iter().enumerate() {
            assert!(
                place.top() > title.bottom() && place.left() >= title.left() - 1.0 && place.right() <= size.x - 40.0
            );
            assert!(places.iter().skip(nth + 1).all(|other| !other.shrink(1.0).intersects(*place)), "{places:?}");
        }
        shown.key_press(Key::T);
        shown.run();
        assert!(remembered(&shown).table && shown.get_all_by_label(table).count() == 3);
        nothing_overflows(&shown, size);
        press(&mut shown, "Radar");
        assert!(!remembered(&shown).table);
        // Its arrows are its own.
        shown.ctx.memory_mut(|memory| memory.request_focus(id("after/radar")));
        shown.run();
        shown.key_press(Key::ArrowRight);
        shown.run();
        assert_eq!((remembered(&shown).table, remembered(&shown).step), (true, 0));
    }
}

#[test]
fn an_attempt_that_is_kept_is_saved_and_what_came_of_it_is_said() {
    assert!(at(several(), LARGE).query_by_label("Save as a bundle").is_none(), "nothing is kept");
    let mut view = several();
    view.attempt = Some("a1".to_owned());
    for size in [LARGE, SMALL] {
        let mut shown = at(view.clone(), size);
        press(&mut shown, "Save as a bundle");
        assert_eq!(shown.state().actions, [Action::Export("a1".to_owned())]);
        for (done, text) in
            [(true, format!("Saved as /home/{}/a1.attempt", "very/long/".repeat(14))), (false, "No.".to_owned())]
        {
            let said = Some(Said { done, text: text.clone() });
            let shown = at(Debrief { said, ..view.clone() }, size);
            let place = shown.get_by_label(&text).rect();
            let (title, save) =
                (shown.get_by_label_contains(", afterwards").rect(), shown.get_by_label("Save as a bundle"));
            assert!(place.top() >= title.bottom() - 0.5 && place.right() <= save.rect().left(), "{place:?} {title:?}");
            assert!(title.top() >= 0.0 && place.bottom() <= 84.0, "{title:?} {place:?}");
            nothing_overflows(&shown, size);
        }
    }
}

#[test]
fn the_way_back_is_asked_for_by_its_name_where_there_is_one() {
    let mut shown = at(with(three()), LARGE);
    let says = format!(
        "Go back to {}, before anything was done here, and try it. Nothing of that is kept.",
        with(three()).steps[0].clock.0
    );
    press(&mut shown, &says);
    assert!(matches!(&shown.state().actions[..], [Action::Again(_)]), "{:?}", shown.state().actions);
    let handed_in = crate::view::Debrief { again: false, ..with(three()) };
    assert!(at(handed_in, LARGE).query_by_label_contains("Go back to").is_none());
}
