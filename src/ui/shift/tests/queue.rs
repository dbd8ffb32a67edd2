//! The order of the queue, what of it is shown, and what is put aside.

use egui::{Key, Rect};

use super::fixture::{Sitting, answered, desk, inject, message, who};
use crate::base::SimTime;
use crate::ui::memory::{QueueOrder, QueueShows};
use crate::ui::tests_support::{LARGE, SMALL};
use crate::ui::widgets::id;
use crate::view::work::Shape;
use crate::view::{By, Shift, Work};

fn place(sitting: &Sitting, number: usize) -> Option<Rect> {
    sitting.harness.ctx.read_response(id(&format!("queue/i{number}"))).map(|response| response.rect)
}

/// Those that are shown, from the top.
fn shown(sitting: &Sitting, of: usize) -> Vec<usize> {
    let mut rows: Vec<(usize, Rect)> = (0..of).filter_map(|nth| Some((nth, place(sitting, nth)?))).collect();
    rows.sort_by(|a, b| a.1.top().total_cmp(&b.1.top()));
    rows.into_iter().map(|(nth, _)| nth).collect()
}

fn work() -> Work {
    let (name, kind) = ("A decision".to_owned(), "Decision");
    Work {
        inject: inject(1),
        kind,
        name,
        parts: Vec::new(),
        sources: Vec::new(),
        exhibits: Vec::new(),
        shape: Shape::Apart,
    }
}

/// Four who wait: the second is work, the third is private, the last has waited longest.
fn four() -> Shift {
    let mut view = desk(4);
    view.composers[1].work = Some(work());
    view.queue[2].place.public = false;
    view.queue[3].waited = SimTime::from_secs(400);
    view.queue[2].who.anger = 90;
    view
}

#[test]
fn the_order_goes_round_by_press_and_by_key() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(four(), size);
        assert_eq!(shown(&sitting, 4), [0, 1, 2, 3]);
        sitting.press("queue/sort");
        assert_eq!(shown(&sitting, 4), [3, 0, 1, 2], "the longest first");
        sitting.key(Key::O);
        assert_eq!(shown(&sitting, 4)[0], 2, "the angriest first");
        sitting.key(Key::O);
        assert_eq!(sitting.memory().desk.queue.order, QueueOrder::Press);
        sitting.fits();
    }
}

#[test]
fn a_kind_is_shown_and_what_is_not_shown_is_counted() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(four(), size);
        assert!(!sitting.has("queue/rest"));
        for (kind, rows) in
            [(QueueShows::Messages, vec![0, 2, 3]), (QueueShows::Public, vec![0, 3]), (QueueShows::Work, vec![1])]
        {
            sitting.key(Key::V);
            assert_eq!((sitting.memory().desk.queue.shows, shown(&sitting, 4)), (kind, rows.clone()));
            assert!(sitting.says(&format!("Show {} more", 4 - rows.len())) && sitting.says("4 waiting"));
            sitting.fits();
        }
        sitting.press("queue/rest");
        assert_eq!(shown(&sitting, 4), [0, 1, 2, 3]);
        sitting.press("queue/shows");
        assert_eq!(sitting.memory().desk.queue.shows, QueueShows::Messages);
    }
    // A kind that nobody is of says so, and there is a way back.
    let mut none = Sitting::at(desk(1), SMALL);
    for _ in 0..3 {
        none.key(Key::V);
    }
    assert!(none.says("Nothing of this kind waits.") && !none.says("Nobody is waiting"));
    none.tab_to("queue/rest");
    none.key(Key::Enter);
    assert_eq!(shown(&none, 1), [0]);
}

#[test]
fn what_is_put_aside_stands_below_with_its_time_and_comes_back_by_itself() {
    for size in [LARGE, SMALL] {
        let mut view = desk(3);
        let mut sitting = Sitting::at(view.clone(), size);
        sitting.key(Key::Z);
        assert_eq!(sitting.asked(), [], "the shift knows nothing of it");
        assert_eq!(sitting.memory().desk.open, Some(inject(1)), "one goes on with the next");
        assert!(sitting.focused("queue/i1"));
        assert_eq!(shown(&sitting, 3), [1, 2, 0]);
        assert!(sitting.says("1:40 left. back in 2:00") && sitting.says("3 waiting"));
        sitting.fits();
        // Digits go to what is shown; a press opens what is aside without taking it back.
        sitting.key(Key::Num1);
        assert_eq!(sitting.memory().desk.open, Some(inject(1)));
        sitting.press("queue/i0");
        assert!(sitting.says("Cold again, says 0.") && shown(&sitting, 3) == [1, 2, 0]);
        view.now = SimTime::from_secs(719);
        sitting.now(view.clone());
        assert!(sitting.says("back in 0:01"));
        view.now = SimTime::from_secs(720);
        sitting.now(view);
        sitting.harness.step();
        assert_eq!(shown(&sitting, 3), [0, 1, 2]);
        assert!(!sitting.says("back in"));
    }
}

#[test]
fn whoever_writes_again_is_back_at_once() {
    let mut view = desk(3);
    let mut sitting = Sitting::at(view.clone(), LARGE);
    sitting.press("thread/aside");
    assert_eq!(shown(&sitting, 3), [1, 2, 0]);
    view.threads[1].messages.push(message(By::Them, "Hello?"));
    sitting.now(view.clone());
    sitting.harness.step();
    assert_eq!(shown(&sitting, 3), [1, 2, 0], "somebody else wrote");
    view.threads[0].messages.push(message(By::Them, "Hello?"));
    sitting.now(view);
    sitting.harness.step();
    assert_eq!(shown(&sitting, 3), [0, 1, 2]);
}

#[test]
fn nothing_is_lost_aside() {
    let mut sitting = Sitting::at(desk(2), SMALL);
    for _ in 0..2 {
        sitting.key(Key::Z);
    }
    assert!(sitting.says("Everything that waits is put aside.") && !sitting.says("Nobody is waiting"));
    assert_eq!(sitting.memory().desk.open, Some(inject(1)), "what is open stays so where nothing else waits");
    // The same key takes it back; what was answered is aside no more.
    sitting.key(Key::Z);
    assert_eq!(shown(&sitting, 2), [1, 0]);
    sitting.now(answered(desk(2), 0));
    assert!(sitting.memory().desk.queue.aside.is_empty());
    // What runs out is said before when it would come back.
    let mut view = desk(2);
    view.queue[0].left_share = Some(100);
    view.queue[0].left = Some(SimTime::from_secs(9));
    let mut sitting = Sitting::at(view, LARGE);
    sitting.key(Key::Z);
    assert!(sitting.says("0:09 left. back in 2:00"));
}

#[test]
fn letters_of_the_queue_are_nothing_while_one_writes() {
    let mut sitting = Sitting::at(four(), LARGE);
    sitting.press("composer/text/i0");
    for key in [Key::O, Key::V, Key::Z] {
        sitting.key(key);
    }
    let queue = &sitting.memory().desk.queue;
    assert!(queue.aside.is_empty() && queue.order == QueueOrder::Press && queue.shows == QueueShows::All);
}

#[test]
fn many_and_endless_aside_stay_in_the_queue() {
    for size in [LARGE, SMALL] {
        let mut view = desk(20);
        view.queue.iter_mut().for_each(|row| row.who.name = "x".repeat(2_000));
        view.queue[7].who = who(3);
        let mut sitting = Sitting::at(view, size);
        for _ in 0..12 {
            sitting.key(Key::Z);
        }
        assert_eq!(sitting.memory().desk.queue.aside.len(), 12);
        assert_eq!(shown(&sitting, 20).len(), 20);
        for nth in 0..20 {
            let place = place(&sitting, nth).unwrap();
            assert!(place.left() >= 0.0 && place.right() <= 24.0 + 288.0, "{place:?}");
        }
    }
}
