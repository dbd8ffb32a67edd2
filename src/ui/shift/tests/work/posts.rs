//! Moderation: each post stands there with its face and its name, and below it what happens to it.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

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
        sitting.press("work/insult/hide");
        for pair in
            ["post/insult", "work/insult/keep", "fold/insult-rule", "post/critic", "work/critic/keep"].windows(2)
        {
            assert!(rect(&sitting, pair[0]).bottom() < rect(&sitting, pair[1]).top(), "{pair:?}");
        }
        assert!(sitting.says("1 of 3 done"), "a rule may be left open");
    }
}

#[test]
fn a_rule_is_asked_for_where_a_measure_needs_one_and_in_a_row_that_opens() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(posts(&POSTS), size);
        assert!(!sitting.has("fold/insult-rule"), "nothing was decided yet");
        sitting.press("work/insult/keep");
        assert!(!sitting.has("fold/insult-rule"), "what stays as it is breaks none");
        sitting.press("work/insult/hide");
        assert!(sitting.has("fold/insult-rule") && !sitting.has("fold/critic-rule"));
        assert!(!sitting.has("work/insult-rule/1"), "it is folded");
        sitting.press("fold/insult-rule");
        take(&sitting.harness, &format!("posts-open-{}", size.x));
        sitting.press("work/insult-rule/2");
        assert_eq!(given(&sitting, "insult-rule").as_deref(), Some("2"));
        assert!(!sitting.has("work/insult-rule/1") && sitting.focused("fold/insult-rule"), "the choice closes it");
        let says = |sitting: &Sitting| {
            let row = sitting.harness.get_by_role_and_label(Role::ComboBox, ROW);
            row.accesskit_node().value()
        };
        assert_eq!(says(&sitting).as_deref(), Some("Nobody's address, telephone or workplace."));
        take(&sitting.harness, &format!("posts-{}", size.x));
        // Decided otherwise, it is neither asked for nor sent, and is there again.
        sitting.press("work/insult/keep");
        for post in ["work/critic/keep", "work/praise/keep"] {
            sitting.tab_to(post);
            sitting.key(Key::A);
        }
        sitting.keys(Modifiers::COMMAND, Key::Enter);
        assert_eq!(sitting.asked(), sent(&[("insult", "keep"), ("critic", "keep"), ("praise", "keep")]));
        sitting.tab_to("work/insult/keep");
        sitting.key(Key::B);
        assert!(says(&sitting).is_some());
    }
}

/// How the row is called from which a rule is chosen.
const ROW: &str = "It breaks (only where it applies): “Whoever rides with these lamps is an idiot.”";

#[test]
fn a_row_that_opens_is_opened_and_closed_by_keys() {
    let mut sitting = Sitting::at(posts(&POSTS), SMALL);
    sitting.press("work/insult/hide");
    for (open, close) in [(Key::Enter, Key::Enter), (Key::Space, Key::Tab), (Key::ArrowDown, Key::Escape)] {
        let expanded = |sitting: &Sitting| {
            let row = sitting.harness.get_by_role_and_label(Role::ComboBox, ROW);
            row.accesskit_node().data().is_expanded()
        };
        sitting.tab_to("fold/insult-rule");
        assert_eq!(expanded(&sitting), Some(false));
        sitting.key(open);
        assert!(sitting.has("work/insult-rule/1"), "{open:?} opens it");
        assert_eq!(expanded(&sitting), Some(true));
        sitting.key(Key::ArrowDown);
        assert!(sitting.focused("work/insult-rule/2"), "the focus is in it");
        sitting.key(Key::ArrowUp);
        sitting.key(close);
        assert!(!sitting.has("work/insult-rule/1"), "{close:?} closes it");
        assert_eq!(given(&sitting, "insult-rule").as_deref(), Some("1"), "and what was chosen stays");
        assert_eq!(sitting.focused("fold/insult-rule"), close != Key::Tab, "{close:?}");
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
    assert!(sitting.focused("fold/insult-rule"));
    sitting.key(Key::B);
    assert!(sitting.focused("fold/insult-rule"), "a letter chooses in what is folded too");
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
    if let crate::view::work::Shape::Posts(by, _) = &mut at(&mut view).shape {
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
