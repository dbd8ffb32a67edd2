//! What a reply covers while it is written: shown in practice, and nowhere else.

use egui::{Key, Rect, Vec2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::fixture::{Sitting, desk, inject};
use crate::ui::Memory;
use crate::ui::tests_support::{LARGE, SMALL};
use crate::ui::widgets::id;
use crate::view::{FindingKind, Hint, Hints, Shift};

const TEXT: &str = "Thrice now, and it will never happen again.";

fn hint(kind: FindingKind, words: &str, label: &str) -> Hint {
    let spans = TEXT.find(words).map(|from| from..from + words.len()).into_iter().collect();
    let instead = (kind == FindingKind::Against).then(|| "Promise what you can do.".to_owned());
    Hint { kind, spans, label: label.to_owned(), text: format!("“{words}” says {label}."), instead }
}

fn practice(found: Vec<Hint>, open: Option<usize>) -> Shift {
    let mut view = desk(2);
    view.composers[0].help = Some(Hints { found, open, public: Vec::new() });
    view
}

fn one_of_each() -> Vec<Hint> {
    vec![
        hint(FindingKind::Against, "never happen again", "a promise beyond the desk's powers"),
        hint(FindingKind::Credit, "Thrice", "that it is the third time"),
    ]
}

fn written() -> Memory {
    let mut memory = Memory::default();
    memory.desk.unsent(&inject(0)).text = TEXT.to_owned();
    memory
}

fn rect(sitting: &Sitting, name: &str) -> Rect {
    sitting.harness.ctx.read_response(id(name)).unwrap_or_else(|| panic!("there is no {name}")).rect
}

/// How many things are painted in the field: its text, and every underline.
fn shapes(sitting: &Sitting) -> usize {
    let field = rect(sitting, "composer/text/i0").expand(4.0);
    let within = |shape: &&egui::epaint::ClippedShape| field.contains_rect(shape.shape.visual_bounding_rect());
    sitting.harness.output().shapes.iter().filter(within).count()
}

#[test]
fn practice_shows_what_is_there_what_is_touched_and_how_much_is_open() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::remembering(practice(one_of_each(), Some(2)), written(), size);
        assert!(sitting.says("1 of 3 points are in your reply. 1 limit is touched."), "{size}");
        assert!(sitting.says("There: “Thrice” says that it is the third time."), "{size}");
        assert!(sitting.says("A limit: “never happen again”") && sitting.says("Promise what you can do."), "{size}");
        sitting.fits();
        assert_eq!(sitting.asked(), [], "looking asks for nothing");
    }
}

#[test]
fn an_exam_shows_none_of_it() {
    for size in [LARGE, SMALL] {
        let sitting = Sitting::remembering(desk(2), written(), size);
        for name in ["composer/coverage", "composer/covered/0", "composer/covered", "composer/covered-all"] {
            assert!(!sitting.has(name), "{name}");
        }
        assert!(!sitting.says("your reply.") && !sitting.says("What your words cover"));
        let help = Sitting::remembering(practice(Vec::new(), None), written(), size);
        let field = |sitting: &Sitting| rect(sitting, "composer/text/i0").size();
        assert_eq!(field(&sitting).x > field(&help).x, size == LARGE, "the field has the room for itself");
    }
}

#[test]
fn nothing_written_says_so_and_moves_nothing_when_one_begins() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(practice(Vec::new(), None), size);
        assert!(sitting.says("What your words cover shows here while you write."));
        let before = rect(&sitting, "composer/text/i0");
        sitting.now(practice(one_of_each(), Some(2)));
        assert_eq!(rect(&sitting, "composer/text/i0"), before);
    }
}

#[test]
fn words_are_underlined_as_long_as_they_are_there() {
    let plain = Sitting::remembering(practice(Vec::new(), Some(3)), written(), LARGE);
    let marked = Sitting::remembering(practice(one_of_each(), Some(2)), written(), LARGE);
    assert_eq!(shapes(&marked), shapes(&plain) + 2, "a line and a zigzag");
    // Shorter than what was read: the words are gone, and so are their lines.
    let mut memory = written();
    memory.desk.unsent(&inject(0)).text = "Thri".to_owned();
    let gone = Sitting::remembering(practice(one_of_each(), Some(2)), memory, LARGE);
    assert_eq!(shapes(&gone), shapes(&plain));
}

#[test]
fn however_much_there_is_it_stays_in_its_place() {
    let long = "what an author says of it at great length, and then some more of it ".repeat(40);
    let kinds = [FindingKind::Against, FindingKind::Advice, FindingKind::Credit, FindingKind::Open];
    let found: Vec<Hint> = kinds.iter().cycle().take(40).map(|kind| hint(*kind, "Thrice", &long)).collect();
    let unbroken = vec![hint(FindingKind::Credit, "Thrice", &"x".repeat(3_000))];
    for size in [LARGE, SMALL, vec2(1_240.0, 700.0), vec2(2_560.0, 1_440.0)] {
        for found in [found.clone(), unbroken.clone()] {
            let mut sitting = Sitting::remembering(practice(found, Some(40)), written(), size);
            sitting.fits();
            if size.x < 1_200.0 {
                sitting.press("composer/covered-all");
                sitting.fits();
            }
            let screen = Rect::from_min_size(egui::Pos2::ZERO, size);
            assert!(screen.contains_rect(rect(&sitting, "composer/send")));
            assert!(screen.contains_rect(rect(&sitting, "composer/coverage")));
        }
    }
}

/// Where the list stands when it is scrolled.
fn first(sitting: &Sitting) -> f32 {
    rect(sitting, "composer/covered/0").top()
}

#[test]
fn all_of_it_can_be_read_by_keyboard() {
    let found: Vec<Hint> = (0..12).map(|_| hint(FindingKind::Credit, "Thrice", "that it is the third time")).collect();
    let mut sitting = Sitting::remembering(practice(found.clone(), Some(1)), written(), LARGE);
    sitting.tab_to("composer/covered");
    let before = first(&sitting);
    sitting.key(Key::ArrowDown);
    assert!(first(&sitting) < before, "arrows scroll it");

    let mut sitting = Sitting::remembering(practice(found, Some(1)), written(), SMALL);
    assert!(!sitting.has("composer/covered/11"), "a line has no room for twelve");
    sitting.tab_to("composer/covered-all");
    sitting.key(Key::Enter);
    assert!(sitting.has("composer/covered/11"));
    sitting.fits();
    sitting.tab_to("composer/covered-all");
    sitting.key(Key::Enter);
    assert!(!sitting.has("composer/covered/11"));
}

#[test]
fn how_much_there_is_is_told_politely() {
    let sitting = Sitting::remembering(practice(one_of_each(), Some(2)), written(), SMALL);
    let node = sitting.harness.get_by_label_contains("1 of 3 points");
    assert_eq!(node.accesskit_node().live(), egui::accesskit::Live::Polite);
    assert!(node.rect().size() != Vec2::ZERO);
}
