//! The first steps.

use egui::Key;

use super::fixture::{Sitting, desk, inject, message};
use crate::scenario::Visibility;
use crate::ui::Memory;
use crate::ui::tests_support::{LARGE, SMALL};
use crate::view::{By, Shift};

fn new(view: Shift, size: egui::Vec2) -> Sitting {
    Sitting::remembering(view, Memory { guide: true, ..Memory::default() }, size)
}

#[test]
fn each_step_gives_way_when_it_is_done() {
    for size in [LARGE, SMALL] {
        let mut sitting = new(desk(0), size);
        assert!(sitting.says("First steps, 1 of 4"));
        sitting.now(desk(1));
        assert!(sitting.says("First steps, 2 of 4"));
        sitting.fits();
        sitting.key(Key::Enter);
        sitting.write("Dear you");
        assert!(sitting.says("First steps, 3 of 4"));
        sitting.fits();
        let mut answered = desk(1);
        answered.threads[0].messages.push(message(By::You(Visibility::Public), "Dear you"));
        sitting.now(answered);
        assert!(sitting.says("First steps, 4 of 4"));
        sitting.press("desk/guide");
        assert!(!sitting.memory().guide && !sitting.says("First steps"));
    }
}

#[test]
fn where_everything_folds_the_steps_lie_on_nothing() {
    for scale in [1.2, 1.5, 2.0] {
        let sitting = new(desk(0), SMALL / scale);
        let written = sitting.written();
        let of = |start: &str| written.iter().find(|(text, _)| text.starts_with(start)).map(|(_, rect)| *rect);
        let steps = of("First steps, 1 of 4").unwrap();
        for start in ["Nobody is waiting", "Nobody has written yet", "Time "] {
            assert!(of(start).is_none_or(|rect| rect.bottom() <= steps.top()), "{scale}: {start}: {written:?}");
        }
        assert!(of("Nobody is waiting").is_some() || scale > 1.2);
    }
}

#[test]
fn nobody_has_to_follow_and_a_full_queue_keeps_its_room() {
    let mut sitting = new(desk(24), SMALL);
    assert!(sitting.says("First steps, 2 of 4") && sitting.has(&format!("queue/{}", inject(0))));
    sitting.fits();
    sitting.tab_to("desk/guide");
    sitting.key(Key::Enter);
    assert!(!sitting.says("First steps"));
    assert!(!Sitting::at(desk(1), LARGE).says("First steps"), "who has sat before is left alone");
}
