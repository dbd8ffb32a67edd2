//! Moderation: each post stands there with its face and its name, and below it what happens to it.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::super::fixture::{Sitting, inject};
use super::forms::posts;
use super::{at, given, in_the_foot, sent};
use crate::base::id::PartId;
use crate::ui::tests_picture::take;
use crate::ui::tests_support::{LARGE, SMALL, keeps_its_width};
use crate::ui::widgets::id;
use crate::ui::{Action, Memory, Screen};
use crate::view::cover::Covered;

const POSTS: [(&str, &str); 3] = [
    ("insult", "Whoever rides with these lamps is an idiot."),
    (
        "critic",
        "My second lamp in a year. I have written to you in May, in June and in July, and what came was a survey.",
    ),
    ("praise", "Mine shines."),
];

#[test]
fn a_post_is_by_somebody_and_is_decided_below_it() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(posts(&POSTS), size);
        for (nth, (_, text)) in POSTS.iter().enumerate() {
            let says = format!("Person {0}, @person{0}: {text}", nth + 3);
            assert!(sitting.harness.query_by_role_and_label(Role::Label, &says).is_some(), "{says}");
        }
        let rect = |sitting: &Sitting, name: &str| sitting.harness.ctx.read_response(id(name)).unwrap().rect;
        for pair in
            ["post/insult", "work/insult/keep", "work/insult-rule/1", "post/critic", "work/critic/keep"].windows(2)
        {
            assert!(rect(&sitting, pair[0]).bottom() < rect(&sitting, pair[1]).top(), "{pair:?}");
        }
        sitting.press("work/insult/hide");
        sitting.press("work/insult-rule/1");
        take(&sitting.harness, &format!("posts-{}", size.x));
        assert!(sitting.says("1 of 3 done"), "a rule may be left open");
    }
}

#[test]
fn a_post_that_is_covered_has_its_words_a_press_away() {
    for size in [LARGE, SMALL] {
        let mut view = posts(&POSTS);
        let part = &mut at(&mut view).parts[0];
        (part.about, part.covered) = ("Told again: she is rude.".to_owned(), true);
        let mut sitting = Sitting::at(view, size);
        assert!(sitting.says("Person 3, @person3: Told again: she is rude."));
        sitting.press("work/insult/uncover");
        let post = Some(PartId::new("insult"));
        assert_eq!(sitting.asked(), [Action::Uncover(Covered { inject: inject(0), post })]);
        assert!(!sitting.has("work/critic/uncover"), "only what is covered has it");
        sitting.fits();
    }
}

#[test]
fn posts_are_moderated_by_keyboard_alone() {
    let mut sitting = Sitting::at(posts(&POSTS), SMALL);
    sitting.key(Key::Enter);
    assert!(sitting.focused("work/insult/keep"));
    sitting.key(Key::ArrowDown);
    assert_eq!(given(&sitting, "insult").as_deref(), Some("hide"));
    sitting.key(Key::Tab);
    assert!(sitting.focused("work/insult-rule/1"));
    sitting.key(Key::B);
    sitting.key(Key::Tab);
    sitting.key(Key::A);
    sitting.let_go();
    sitting.key(Key::E);
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    let expected = [("insult", "hide"), ("insult-rule", "2"), ("critic", "keep"), ("praise", "ban")];
    assert_eq!(sitting.asked(), sent(&expected));
}

#[test]
fn long_posts_and_names_stay_within_their_width() {
    let much = "and on and on, whoever reads it, ".repeat(20);
    let texts: Vec<(String, String)> = (0..5).map(|nth| (format!("p{nth}"), format!("{nth} {much}"))).collect();
    let texts: Vec<(&str, &str)> = texts.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
    let mut view = posts(&texts);
    if let crate::view::work::Shape::Posts(by) = &mut at(&mut view).shape {
        by[0].name = "Somebody with very many names ".repeat(6);
        by[1].handle = format!("@{}", "x".repeat(300));
    }
    keeps_its_width("posts", &Screen::Shift(Box::new(view)), &Memory::default(), |_| {}, in_the_foot);
}

#[test]
fn without_a_post_there_is_nothing_to_do() {
    let mut sitting = Sitting::at(posts(&[]), SMALL);
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    assert_eq!(sitting.asked(), sent(&[]));
}
