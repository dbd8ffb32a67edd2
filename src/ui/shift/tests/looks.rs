//! What one can look up, and that everything fits whatever it holds.

use egui::{Key, Modifiers, vec2};

use super::fixture::{Sitting, answered, desk, inject, message};
use crate::ui::Memory;
use crate::ui::memory::{Drawer, Side};
use crate::ui::tests_support::{LARGE, SMALL};
use crate::view::{By, Segment, Shift};

/// A desk at which every text is longer than anybody writes.
fn endless() -> Shift {
    let mut view = desk(3);
    let unbroken = "x".repeat(3_000);
    view.title = "A title that goes on ".repeat(12);
    view.brand = unbroken.clone();
    view.day = "Saturday in the middle of a long summer".to_owned();
    view.notices = vec![unbroken.clone()];
    view.public.segments[0].name = unbroken.clone();
    view.book.sections[0].entries[0].text = unbroken.clone();
    view.traits.push(unbroken.clone());
    view.targets.push((unbroken.clone(), unbroken.clone()));
    for row in &mut view.queue {
        row.who.name = unbroken.clone();
        row.who.mood = unbroken.clone();
        row.place.name = unbroken.clone();
        row.text = format!("{unbroken}\nof\nmany\tlines 😀");
    }
    for thread in &mut view.threads {
        thread.who.name = unbroken.clone();
        thread.who.handle = unbroken.clone();
        thread.who.about = unbroken.clone();
        thread.subject = unbroken.clone();
        thread.place.name = unbroken.clone();
        thread.messages.push(message(By::Them, &unbroken));
        thread.messages.push(message(By::You(crate::scenario::Visibility::Private), &unbroken));
        thread.messages.push(message(By::HandedTo(unbroken.clone()), &unbroken));
        thread.messages.push(message(By::Lapsed, ""));
    }
    for composer in &mut view.composers {
        composer.addressee = unbroken.clone();
        composer.drafts[0].text = unbroken.clone();
        composer.roles[0].name = unbroken.clone();
        composer.roles[0].owns = vec![unbroken.clone()];
    }
    view
}

#[test]
fn endless_texts_push_nothing_off_the_screen() {
    for size in [LARGE, SMALL, vec2(1_320.0, 760.0), vec2(2_560.0, 1_440.0)] {
        for drawer in [Drawer::Composer, Drawer::HandOff, Drawer::Hold, Drawer::Leave] {
            let mut memory = Memory::default();
            memory.desk.drawer = drawer;
            memory.desk.open = Some(inject(1));
            memory.desk.unsent(&inject(1)).text = "y".repeat(3_000);
            memory.desk.unsent(&inject(1)).note = "z".repeat(3_000);
            memory.desk.side = Some(Side::People);
            memory.refusal = Some("w".repeat(3_000));
            let mut sitting = Sitting::remembering(endless(), memory, size);
            sitting.fits();
            assert_eq!(sitting.asked(), []);
        }
    }
}

#[test]
fn four_and_twenty_fit_at_every_size() {
    for size in [LARGE, SMALL, vec2(1_239.0, 759.0), vec2(1_600.0, 1_000.0)] {
        let mut view = answered(answered(desk(26), 3), 5);
        view.untimed = true;
        let mut sitting = Sitting::at(view, size);
        sitting.fits();
        assert!(sitting.says("24 waiting"));
        sitting.key(Key::End);
        assert_eq!(sitting.memory().desk.open, Some(inject(25)));
    }
}

#[test]
fn who_waited_in_vain_is_said_in_words() {
    let mut view = desk(2);
    view.queue[1].lapsed = true;
    view.queue[1].left = None;
    view.queue[1].left_share = None;
    view.composers[1].hold = None;
    let mut sitting = Sitting::at(view, SMALL);
    assert!(sitting.says("Waited in vain"));
    sitting.press("queue/i1");
    assert!(sitting.says("Too late to put off"));
    sitting.press("composer/hold");
    assert_eq!(sitting.asked(), []);
}

#[test]
fn the_book_is_searched() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(desk(1), size);
        sitting.keys(Modifiers::COMMAND, Key::F);
        assert!(sitting.focused("book/search"));
        assert!(sitting.says("Boxes leave until eleven.") && sitting.says("Yours up to forty."));
        sitting.write("REFUND");
        assert!(!sitting.says("Boxes leave until eleven.") && sitting.says("Yours up to forty."));
        sitting.write(" no");
        assert!(sitting.says("The brand book says nothing about"));
        sitting.keys(Modifiers::COMMAND, Key::Enter);
        assert_eq!(sitting.asked(), []);
    }
}

#[test]
fn in_a_small_window_the_side_slides_in_and_out() {
    let mut sitting = Sitting::at(desk(1), SMALL);
    assert!(!sitting.has("book/search"));
    for (name, side, words) in [
        ("side/people", Side::People, "@person0"),
        ("side/book", Side::Book, "Boxes leave until eleven."),
        ("side/figures", Side::Figures, "1,200 people"),
    ] {
        sitting.press(name);
        assert_eq!(sitting.memory().desk.side, Some(side));
        assert!(sitting.says(words), "{words}");
        sitting.fits();
    }
    sitting.press("side/figures");
    assert_eq!(sitting.memory().desk.side, None);
    sitting.press("side/book");
    sitting.key(Key::Escape);
    assert_eq!(sitting.memory().desk.side, None);
}

#[test]
fn a_large_window_shows_person_book_and_figures() {
    let sitting = Sitting::at(desk(1), LARGE);
    for words in ["@person0, customer", "Anger 0 of 100", "Trust 40 of 100", "1,200 people", "1:11", "within 4 minutes"]
    {
        assert!(sitting.says(words), "{words}");
    }
    assert!(!sitting.has("side/people"));
}

#[test]
fn the_keys_are_listed_and_put_away() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(desk(1), size);
        sitting.write("?");
        assert!(sitting.says("Through the queue"));
        sitting.fits();
        let last = sitting.harness.ctx.read_response(crate::ui::widgets::id("keys/tab")).unwrap().rect;
        assert!(last.bottom() <= size.y - 12.0, "{last:?}");
        sitting.key(Key::Escape);
        assert!(!sitting.says("Through the queue"));
        sitting.tab_to("desk/keys");
        sitting.key(Key::Enter);
        assert!(sitting.says("Through the queue"));
        sitting.press("desk/keys");
        assert!(!sitting.says("Through the queue"));
    }
}

#[test]
fn earlier_messages_fold_where_the_window_is_low() {
    let mut view = desk(1);
    for number in 0..6 {
        view.threads[0].messages.push(message(By::Them, &format!("And {number}.")));
    }
    let tall = Sitting::at(view.clone(), LARGE);
    assert!(tall.says("Cold again, says 0.") && !tall.has("thread/earlier"));
    let mut low = Sitting::at(view, SMALL);
    assert!(low.says("4 earlier messages") && low.says("And 5."));
    assert!(!low.has("thread/i0/0"));
    low.press("thread/earlier");
    assert!(low.has("thread/i0/0") && !low.has("thread/earlier"));
}

#[test]
fn what_is_new_is_scrolled_to() {
    let mut view = desk(1);
    for number in 0..30 {
        view.threads[0].messages.push(message(By::Them, &format!("And {number}.")));
    }
    let mut sitting = Sitting::at(view.clone(), LARGE);
    let screen = |sitting: &Sitting, at: usize| {
        let rect = sitting.harness.ctx.read_response(crate::ui::widgets::id(&format!("thread/i0/{at}"))).unwrap().rect;
        rect.top() > 250.0 && rect.bottom() < 640.0
    };
    assert!(screen(&sitting, 30), "one begins at the newest");
    for _ in 0..4 {
        sitting.key(Key::PageUp);
    }
    assert!(!screen(&sitting, 30), "a page key scrolls");
    view.threads[0].messages.push(message(By::Them, "The newest."));
    sitting.now(view);
    sitting.harness.step();
    assert!(screen(&sitting, 31), "and what is new comes into sight");
}

#[test]
fn notices_are_said_once_and_fade() {
    let mut view = desk(1);
    let mut sitting = Sitting::at(view.clone(), LARGE);
    view.notices = ["one happened", "two happened", "three happened", "four happened"].map(str::to_owned).to_vec();
    sitting.now(view.clone());
    assert!(!sitting.says("one happened") && sitting.says("two happened") && sitting.says("four happened"));
    // Still the same list: nothing is new.
    for _ in 0..60 {
        sitting.harness.step();
    }
    assert!(!sitting.says("four happened"));
    view.notices.push("five happened".to_owned());
    sitting.now(view);
    assert!(sitting.says("five happened") && !sitting.says("four happened"));
}

#[test]
fn what_is_said_lies_over_no_name() {
    for size in [LARGE, SMALL] {
        let mut view = desk(1);
        let segment = view.public.segments[0].clone();
        let named = |nth: u64| Segment { key: format!("part-{nth}"), name: format!("Part {nth}"), ..segment.clone() };
        view.public.segments = (0..4).map(named).collect();
        let mut sitting = Sitting::at(view.clone(), size);
        let names = |sitting: &Sitting| sitting.written().iter().filter(|(text, _)| text.starts_with("Part ")).count();
        let before = names(&sitting);
        view.notices = vec![format!("Somebody {}", "says a long thing ".repeat(6))];
        sitting.now(view);
        let written = sitting.written();
        let (_, said) = written.iter().find(|(text, _)| text.starts_with("Somebody")).unwrap();
        let over = written.iter().find(|(text, at)| text.starts_with("Part ") && at.intersects(*said));
        assert!(over.is_none(), "{over:?} under {said:?}");
        // On a small screen the two names that there are stand beside it.
        assert!(names(&sitting) < before || size == SMALL, "for a while one of them is not named");
        for nth in 0..4 {
            assert!(sitting.has(&format!("window/part-{nth}")), "but it is there to be read out");
        }
    }
}

#[test]
fn large_type_makes_it_scroll_in_one_direction() {
    for count in [0, 3] {
        let screen = crate::ui::Screen::Shift(Box::new(desk(count)));
        let memory = crate::ui::Memory::default();
        crate::ui::tests_support::keeps_its_width(&format!("shift-{count}"), &screen, &memory, |_| {}, |_| false);
    }
}
