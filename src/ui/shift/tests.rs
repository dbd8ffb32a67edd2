//! The desk: what is asked for, by pointer and by keyboard alone, and that everything fits.

mod acts;
mod coverage;
mod emoji;
mod fixture;
mod guide;
mod looks;
mod public;
mod queue;
mod work;

use egui::{Key, Modifiers};

use crate::ui::Action;
use crate::ui::action::Desk;
use crate::ui::tests_support::{LARGE, SMALL};
use fixture::{Sitting, answered, desk, inject, who};

#[test]
fn an_empty_desk_says_so_and_offers_what_there_is() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(desk(0), size);
        assert!(sitting.says("Nobody is waiting") && sitting.says("Nobody has written yet."));
        assert!(!sitting.has("composer/send") && !sitting.has("queue/sort"));
        sitting.fits();
        sitting.press("desk/pause");
        assert_eq!(sitting.asked(), [Action::Desk(Desk::Pause)]);
    }
}

#[test]
fn the_most_pressing_is_opened_without_asking_for_anything() {
    let mut sitting = Sitting::at(desk(3), LARGE);
    assert_eq!(sitting.memory().desk.open, Some(inject(0)));
    assert!(sitting.says("Cold again, says 0."));
    assert_eq!(sitting.asked(), []);
    sitting.harness.step();
    assert_eq!(sitting.asked(), []);
}

#[test]
fn rows_are_opened_by_pointer_and_by_number() {
    let mut sitting = Sitting::at(desk(4), LARGE);
    sitting.press("queue/i2");
    assert_eq!(sitting.memory().desk.open, Some(inject(2)));
    sitting.key(Key::Num4);
    assert_eq!(sitting.memory().desk.open, Some(inject(3)));
    sitting.key(Key::Num9);
    assert_eq!(sitting.memory().desk.open, Some(inject(3)));
}

#[test]
fn arrows_and_letters_go_through_the_queue_one_by_one() {
    let mut sitting = Sitting::at(desk(24), SMALL);
    for (key, at) in [
        (Key::ArrowDown, 1),
        (Key::J, 2),
        (Key::ArrowDown, 3),
        (Key::K, 2),
        (Key::ArrowUp, 1),
        (Key::End, 23),
        (Key::ArrowDown, 23),
        (Key::Home, 0),
        (Key::ArrowUp, 0),
    ] {
        sitting.key(key);
        assert_eq!(sitting.memory().desk.open, Some(inject(at)), "{key:?}");
        assert!(sitting.focused(&format!("queue/i{at}")), "{key:?}");
    }
}

#[test]
fn letters_that_are_written_move_nothing() {
    let mut sitting = Sitting::at(desk(3), LARGE);
    sitting.press("composer/text/i0");
    sitting.key(Key::J);
    sitting.key(Key::Num3);
    sitting.write("?");
    assert_eq!(sitting.memory().desk.open, Some(inject(0)));
    assert!(!sitting.says("Through the queue"));
}

#[test]
fn the_most_heated_can_stand_first() {
    let mut sitting = Sitting::at(desk(8), LARGE);
    let top = |sitting: &Sitting, at: usize| {
        sitting.harness.ctx.read_response(crate::ui::widgets::id(&format!("queue/i{at}"))).unwrap().rect.top()
    };
    assert!(top(&sitting, 7) > top(&sitting, 0));
    sitting.press("queue/sort");
    sitting.press("queue/sort");
    // The eighth has an anger of 91.
    assert!(top(&sitting, 7) < top(&sitting, 0));
    sitting.key(Key::Num1);
    assert_eq!(sitting.memory().desk.open, Some(inject(7)));
}

#[test]
fn what_was_dealt_with_can_be_read_again_and_the_next_is_a_press_away() {
    let mut sitting = Sitting::at(desk(3), LARGE);
    sitting.now(answered(desk(3), 0));
    assert_eq!(sitting.memory().desk.open, Some(inject(0)), "the answer is seen to land");
    assert!(sitting.says("Sorry, Person.") && !sitting.has("composer/send"));
    sitting.press("desk/next");
    assert_eq!(sitting.memory().desk.open, Some(inject(1)));
    sitting.press("queue/earlier/i0");
    assert_eq!(sitting.memory().desk.open, Some(inject(0)));
    assert!(sitting.says("Cold again, says 0.") && !sitting.has("composer/send"));
    sitting.key(Key::Enter);
    assert_eq!(sitting.memory().desk.open, Some(inject(1)), "Enter goes on");
    assert_eq!(sitting.asked(), []);
}

#[test]
fn one_goes_with_somebody_who_writes_again() {
    let mut sitting = Sitting::at(desk(3), LARGE);
    let mut view = answered(desk(3), 0);
    view.queue[1].who = who(0);
    sitting.now(view.clone());
    assert_eq!(sitting.memory().desk.open, Some(inject(2)));
    assert!(!sitting.has("queue/earlier/i0"), "they wait: their thread is not an earlier one");
}

#[test]
fn what_is_gone_gives_way_to_what_waits() {
    let mut memory = crate::ui::Memory::default();
    memory.desk.open = Some(inject(77));
    let sitting = Sitting::remembering(desk(2), memory, LARGE);
    assert_eq!(sitting.memory().desk.open, Some(inject(0)));
}

#[test]
fn the_clock_is_stopped_and_started() {
    let mut view = desk(2);
    let mut sitting = Sitting::at(view.clone(), LARGE);
    sitting.tab_to("desk/pause");
    sitting.key(Key::Enter);
    assert_eq!(sitting.asked(), [Action::Desk(Desk::Pause)]);
    view.standing = crate::view::Standing::Paused;
    sitting.now(view);
    assert!(sitting.says("The clock stands") && sitting.says("Saturday, paused"));
    sitting.key(Key::Space);
    assert_eq!(sitting.asked(), [Action::Desk(Desk::Resume)]);
}

#[test]
fn while_the_clock_stands_nothing_can_be_done() {
    let mut view = desk(2);
    view.standing = crate::view::Standing::Paused;
    let mut memory = crate::ui::Memory::default();
    memory.desk.unsent(&inject(0)).text = "Written before.".to_owned();
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::remembering(view.clone(), memory.clone(), size);
        sitting.fits();
        for name in ["composer/send", "composer/hand-off", "composer/hold", "composer/leave"] {
            sitting.press(name);
        }
        sitting.keys(Modifiers::COMMAND, Key::Enter);
        assert_eq!(sitting.asked(), []);
        assert_eq!(sitting.memory().desk.drawer, crate::ui::memory::Drawer::Composer);
        sitting.press("queue/i1");
        assert!(sitting.says("Cold again, says 1."));
    }
}

#[test]
fn untimed_one_lets_time_pass_and_is_asked_before_all_of_it() {
    let mut view = desk(1);
    view.untimed = true;
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(view.clone(), size);
        sitting.fits();
        assert!(!sitting.has("desk/pause"));
        sitting.press("desk/wait");
        sitting.press("desk/wait-minute");
        assert_eq!(sitting.asked(), [Action::Desk(Desk::WaitForNext), Action::Desk(Desk::Wait(60))]);
        sitting.press("desk/finish");
        assert!(sitting.focused("desk/finish-no"));
        sitting.fits();
        sitting.key(Key::Enter);
        assert_eq!(sitting.asked(), []);
        sitting.press("desk/finish");
        sitting.press("desk/finish-yes");
        assert_eq!(sitting.asked(), [Action::Desk(Desk::Finish)]);
        assert!(sitting.has("desk/finish"));
    }
}

#[test]
fn the_desk_is_closed_for_the_day_where_it_may_be() {
    for size in [LARGE, SMALL] {
        let mut view = desk(0);
        assert!(!Sitting::at(view.clone(), size).has("desk/close"));
        view.may_close = true;
        let mut sitting = Sitting::at(view, size);
        sitting.fits();
        assert!(sitting.says("Nothing more comes today"));
        sitting.press("desk/close");
        assert_eq!(sitting.asked(), [Action::Desk(Desk::CloseForToday)]);
    }
}

#[test]
fn colours_and_the_way_out() {
    let mut sitting = Sitting::at(desk(1), SMALL);
    sitting.press("desk/palette");
    sitting.press("desk/leave-shift");
    assert_eq!(sitting.asked(), [Action::NextPalette, Action::Title]);
}

#[test]
fn when_it_is_over_the_desk_stays_until_one_goes_on() {
    for size in [LARGE, SMALL] {
        let mut view = desk(0);
        view.standing = crate::view::Standing::Over;
        let mut sitting = Sitting::at(view, size);
        sitting.press("desk/after");
        assert_eq!(sitting.asked(), [Action::After]);
        sitting.key(Key::Escape);
    }
}
