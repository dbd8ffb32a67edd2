//! Emoji beside the field, and what a screen reader is told of by itself.

use egui::accesskit::Live;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::fixture::{Sitting, desk, inject, message};
use crate::base::SimTime;
use crate::scenario::Emoji;
use crate::ui::tests_support::{LARGE, SMALL};
use crate::view::{By, Shift};

fn takes(emoji: Emoji) -> Shift {
    let mut desk = desk(2);
    desk.composers.iter_mut().for_each(|composer| composer.emoji = emoji);
    desk
}

fn text(sitting: &Sitting) -> &str {
    &sitting.memory().desk.unsent[&inject(0)].text
}

#[test]
fn an_emoji_is_put_where_the_cursor_stands_and_no_more_than_the_book_takes() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(takes(Emoji::Sparing), size);
        sitting.press("composer/text/i0");
        sitting.write("Hello there");
        for _ in 0..6 {
            sitting.key(Key::ArrowLeft);
        }
        sitting.press("composer/emoji");
        assert!(sitting.says("takes one emoji in an answer; yours has 0"));
        sitting.fits();
        sitting.press("emoji/wave");
        assert_eq!(text(&sitting), "Hello👋 there");
        assert!(sitting.focused("composer/text/i0"), "one writes on");
        sitting.write("!");
        assert_eq!(text(&sitting), "Hello👋! there");
        assert!(sitting.says("yours has 1"));
        sitting.press("emoji/sun");
        assert_eq!(text(&sitting), "Hello👋! there", "one is all");
    }
}

#[test]
fn all_of_it_goes_by_keys() {
    let mut sitting = Sitting::at(takes(Emoji::Free), SMALL);
    sitting.press("composer/text/i0");
    sitting.write("Done");
    sitting.keys(Modifiers::COMMAND, Key::E);
    assert!(sitting.focused("emoji/smile") && sitting.says("up to 6 emoji"));
    sitting.key(Key::Tab);
    sitting.key(Key::Enter);
    assert_eq!(text(&sitting), "Done😀");
    sitting.key(Key::Escape);
    assert!(!sitting.has("emoji/smile") && sitting.focused("composer/text/i0"));
    sitting.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(text(&sitting), "Done", "it is undone as what is typed");
    sitting.tab_to("composer/emoji");
    sitting.key(Key::Space);
    assert!(sitting.focused("emoji/smile"));
    assert_eq!(sitting.asked(), []);
}

#[test]
fn a_book_that_takes_none_says_so_and_offers_none() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(takes(Emoji::Never), size);
        sitting.press("composer/emoji");
        assert!(sitting.says("The brand book takes no emoji.") && !sitting.has("emoji/smile"));
        sitting.fits();
    }
    let mut drafts = takes(Emoji::Free);
    drafts.composers[0].own_words = false;
    let mut sitting = Sitting::at(drafts, LARGE);
    sitting.keys(Modifiers::COMMAND, Key::E);
    assert!(!sitting.has("composer/emoji") && !sitting.has("emoji/smile"), "there is no field");
}

#[test]
fn what_was_written_last_is_told_by_itself() {
    let told = |sitting: &Sitting, words: &str| {
        let node = sitting.harness.query_by_label(words).unwrap_or_else(|| panic!("{words}"));
        assert_eq!(node.accesskit_node().live(), Live::Polite);
    };
    let mut view = desk(3);
    view.threads[1].messages[0].at = SimTime::from_secs(9);
    let mut sitting = Sitting::at(view.clone(), LARGE);
    told(&sitting, "Person 1 wrote: Cold again, says 1.");
    let mut more = message(By::Them, "Hello?");
    more.at = SimTime::from_secs(20);
    view.threads[2].messages.push(more);
    // What one answers oneself is no news.
    let mut own = message(By::You(crate::scenario::Visibility::Public), "Sorry.");
    own.at = SimTime::from_secs(30);
    view.threads[0].messages.push(own);
    sitting.now(view);
    told(&sitting, "Person 2 wrote: Hello?");
    let nobody = Sitting::at(desk(0), SMALL);
    assert!(nobody.has("desk/live") && !nobody.says("wrote:"));
}
