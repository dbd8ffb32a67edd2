//! Answering, handing on, putting off, leaving.

use egui::{Key, Modifiers};

use super::fixture::{Sitting, desk, inject};
use crate::base::id::{DraftId, RoleId};
use crate::scenario::Visibility;
use crate::ui::action::Desk;
use crate::ui::memory::Drawer;
use crate::ui::tests_support::{LARGE, SMALL};
use crate::ui::{Action, Memory};

fn reply(number: usize, text: &str, visibility: Visibility) -> Action {
    Action::Desk(Desk::Reply { inject: inject(number), text: text.to_owned(), visibility })
}

fn written(text: &str) -> Memory {
    let mut memory = Memory::default();
    memory.desk.unsent(&inject(0)).text = text.to_owned();
    memory
}

#[test]
fn an_answer_is_written_and_sent_by_keyboard_alone() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(desk(2), size);
        sitting.key(Key::Enter);
        assert!(sitting.focused("composer/text/i0"));
        sitting.write("  Sorry, that was ours. ");
        sitting.keys(Modifiers::COMMAND, Key::Enter);
        assert_eq!(sitting.asked(), [reply(0, "Sorry, that was ours.", Visibility::Public)]);
        assert_eq!(sitting.memory().desk.unsent[&inject(0)].text, "  Sorry, that was ours. ", "the driver clears it");
        sitting.tab_to("composer/send");
        sitting.key(Key::Enter);
        assert_eq!(sitting.asked(), [reply(0, "Sorry, that was ours.", Visibility::Public)]);
    }
}

#[test]
fn what_was_typed_is_taken_back_by_a_press() {
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::at(desk(1), size);
        sitting.press("composer/text/i0");
        sitting.write("Sorry.");
        sitting.press("composer/undo");
        assert_eq!(sitting.memory().desk.unsent[&inject(0)].text, "");
        assert!(sitting.focused("composer/text/i0"));
        sitting.fits();
    }
}

#[test]
fn who_types_on_after_the_field_is_gone_moves_nothing() {
    let mut sitting = Sitting::at(desk(2), LARGE);
    sitting.press("composer/text/i0");
    sitting.write("Thank you");
    sitting.let_go();
    let order = sitting.memory().desk.queue.order;
    sitting.write("o");
    sitting.key(Key::O);
    assert_eq!(sitting.memory().desk.queue.order, order);
}

#[test]
fn a_case_for_nobody_asks_whom_and_drafts_open_on_what_sends_nothing() {
    let mut sitting = Sitting::at(desk(1), LARGE);
    sitting.press("composer/drafts");
    assert!(sitting.focused("draft/good-one/edit"), "Enter twice is to send nothing that was not read");
    sitting.key(Key::Escape);
    sitting.press("composer/hand-off");
    sitting.press("handoff/note/i0");
    sitting.write("A note.");
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    assert_eq!(sitting.asked(), []);
    assert_eq!(sitting.memory().refusal.as_deref(), Some("Choose who takes it over"));
}

#[test]
fn what_is_not_sent_is_kept_by_thread() {
    let mut sitting = Sitting::at(desk(2), LARGE);
    sitting.press("composer/text/i0");
    sitting.write("For the first");
    sitting.press("queue/i1");
    assert!(!sitting.has("composer/text/i0"));
    sitting.press("composer/text/i1");
    sitting.write("For the second");
    sitting.press("queue/i0");
    assert_eq!(sitting.memory().desk.unsent[&inject(0)].text, "For the first");
    assert_eq!(sitting.memory().desk.unsent[&inject(1)].text, "For the second");
    sitting.press("composer/send");
    assert_eq!(sitting.asked(), [reply(0, "For the first", Visibility::Public)]);
}

#[test]
fn undo_stays_within_a_thread() {
    let mut sitting = Sitting::at(desk(2), LARGE);
    sitting.press("composer/text/i0");
    sitting.write("one");
    sitting.press("queue/i1");
    sitting.press("composer/text/i1");
    sitting.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(sitting.memory().desk.unsent.get(&inject(0)).map(|unsent| unsent.text.as_str()), Some("one"));
    assert!(sitting.memory().desk.unsent.get(&inject(1)).is_none_or(|unsent| unsent.text.is_empty()));
    sitting.press("queue/i0");
    sitting.press("composer/text/i0");
    sitting.keys(Modifiers::COMMAND, Key::Z);
    assert_eq!(sitting.memory().desk.unsent[&inject(0)].text, "");
}

#[test]
fn nothing_and_too_much_cannot_be_sent() {
    for text in ["", "  \n ", &"ä".repeat(61)] {
        let mut sitting = Sitting::remembering(desk(1), written(text), LARGE);
        sitting.press("composer/send");
        sitting.keys(Modifiers::COMMAND, Key::Enter);
        assert_eq!(sitting.asked(), [], "{text:?}");
    }
    let mut sitting = Sitting::remembering(desk(1), written(&"ä".repeat(61)), SMALL);
    assert!(sitting.says("1 too many for 60"));
    // In private there is room for it.
    sitting.press("composer/private");
    assert!(sitting.says("61 of 200"));
    sitting.press("composer/send");
    assert_eq!(sitting.asked(), [reply(0, &"ä".repeat(61), Visibility::Private)]);
}

#[test]
fn a_private_channel_stays_private() {
    let mut view = desk(1);
    view.composers[0].usual = Visibility::Private;
    view.composers[0].may_be_public = false;
    view.queue[0].place.public = false;
    let mut sitting = Sitting::remembering(view, written("Between us."), LARGE);
    assert!(sitting.says("only in private"));
    sitting.press("composer/public");
    sitting.press("composer/send");
    assert_eq!(sitting.asked(), [reply(0, "Between us.", Visibility::Private)]);
}

#[test]
fn escape_puts_the_composer_back() {
    for (name, drawer) in [
        ("composer/drafts", Drawer::Drafts),
        ("composer/hand-off", Drawer::HandOff),
        ("composer/hold", Drawer::Hold),
        ("composer/leave", Drawer::Leave),
    ] {
        for size in [LARGE, SMALL] {
            let mut sitting = Sitting::at(desk(1), size);
            sitting.tab_to(name);
            sitting.key(Key::Enter);
            assert_eq!(sitting.memory().desk.drawer, drawer);
            assert!(!sitting.has("composer/send"));
            sitting.fits();
            sitting.key(Key::Escape);
            assert_eq!(sitting.memory().desk.drawer, Drawer::Composer, "{name}");
            assert!(sitting.focused(name), "{name}");
            sitting.press(name);
            sitting.press("drawer/close");
            assert_eq!(sitting.memory().desk.drawer, Drawer::Composer);
        }
    }
}

#[test]
fn a_case_is_handed_on_by_keyboard_alone() {
    let mut sitting = Sitting::at(desk(2), SMALL);
    sitting.tab_to("composer/hand-off");
    sitting.key(Key::Enter);
    assert!(sitting.focused("role/care") && sitting.says("Choose who takes it over"));
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    assert_eq!(sitting.asked(), []);
    sitting.key(Key::ArrowDown);
    assert!(sitting.focused("role/web"));
    sitting.key(Key::Enter);
    assert!(sitting.says("To Web team") && sitting.focused("handoff/note/i0"), "one writes at once");
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    assert_eq!(sitting.asked(), [], "a note is needed");
    sitting.write("The page shows boxes.");
    sitting.keys(Modifiers::COMMAND, Key::Enter);
    sitting.tab_to("handoff/send");
    sitting.key(Key::Enter);
    let handed = Action::Desk(Desk::HandOff {
        inject: inject(0),
        to: RoleId::new("web"),
        note: "The page shows boxes.".to_owned(),
    });
    assert_eq!(sitting.asked(), [handed.clone(), handed]);
}

#[test]
fn an_answer_is_promised_once() {
    let mut view = desk(1);
    let mut sitting = Sitting::at(view.clone(), LARGE);
    sitting.tab_to("composer/hold");
    assert!(sitting.says("Say an answer is coming. They wait until 10:00, and it costs trust."));
    sitting.key(Key::Enter);
    // It cannot be taken back: it is asked about, and the safe answer has the focus.
    assert_eq!((sitting.asked(), sitting.memory().desk.drawer), (Vec::new(), Drawer::Hold));
    assert!(sitting.says("They wait until 10:00, and it costs trust.") && sitting.focused("hold/no"));
    sitting.key(Key::Enter);
    assert_eq!((sitting.asked(), sitting.memory().desk.drawer), (Vec::new(), Drawer::Composer));
    assert!(sitting.focused("composer/hold"));
    sitting.key(Key::Enter);
    sitting.tab_to("hold/yes");
    sitting.key(Key::Enter);
    assert_eq!(sitting.asked(), [Action::Desk(Desk::Hold(inject(0)))]);
    sitting.key(Key::Escape);
    view.composers[0].hold = None;
    view.queue[0].held = true;
    sitting.now(view);
    assert!(sitting.says("Answer promised") && sitting.says("You said an answer is coming."));
    sitting.press("composer/hold");
    assert_eq!(sitting.asked(), []);
}

#[test]
fn leaving_is_asked_about_and_the_safe_answer_has_the_focus() {
    let mut sitting = Sitting::at(desk(1), LARGE);
    sitting.press("composer/leave");
    assert!(sitting.says("gets no answer from you") && sitting.focused("leave/no"));
    sitting.key(Key::Enter);
    assert_eq!((sitting.asked(), sitting.memory().desk.drawer), (Vec::new(), Drawer::Composer));
    sitting.press("composer/leave");
    sitting.tab_to("leave/yes");
    sitting.key(Key::Enter);
    assert_eq!(sitting.asked(), [Action::Desk(Desk::Leave(inject(0)))]);
}

#[test]
fn a_draft_is_sent_as_it_stands_or_changed_first() {
    let mut sitting = Sitting::remembering(desk(1), written("Mine."), LARGE);
    sitting.press("composer/drafts");
    assert!(sitting.says("We are sorry.") && !sitting.says("good-one"));
    sitting.press("draft/bad-one/send");
    let sent = Desk::Draft { inject: inject(0), draft: DraftId::new("bad-one"), visibility: Visibility::Public };
    assert_eq!(sitting.asked(), [Action::Desk(sent)]);
    sitting.press("draft/good-one/edit");
    assert_eq!(sitting.memory().desk.unsent[&inject(0)].text, "Mine.\nWe are sorry.");
    assert_eq!(sitting.memory().desk.drawer, Drawer::Composer);
    assert!(sitting.focused("composer/text/i0"));
}

#[test]
fn where_only_drafts_are_asked_for_they_stand_in_place_of_the_field() {
    let mut view = desk(1);
    view.composers[0].own_words = false;
    let long = "a long draft ".repeat(60);
    view.composers[0].drafts[0].length = long.len();
    view.composers[0].drafts[0].text = long;
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::remembering(view.clone(), written("Mine."), size);
        assert!(
            !sitting.has("composer/text/i0") && !sitting.has("composer/send") && !sitting.has("draft/bad-one/edit")
        );
        sitting.press("draft/good-one/send");
        sitting.keys(Modifiers::COMMAND, Key::Enter);
        assert_eq!(sitting.asked(), [], "the first is too long");
        sitting.tab_to("draft/bad-one/send");
        sitting.key(Key::Enter);
        assert!(matches!(sitting.asked()[..], [Action::Desk(Desk::Draft { .. })]));
        assert!(sitting.has("composer/hand-off") && sitting.has("composer/leave"));
    }
}

#[test]
fn a_refusal_stands_by_the_composer() {
    let mut memory = written("Mine.");
    memory.refusal = Some("There is nothing to send yet.".to_owned());
    for count in [1, 0] {
        let sitting = Sitting::remembering(desk(count), memory.clone(), SMALL);
        assert!(sitting.says("There is nothing to send yet."));
        sitting.fits();
    }
}
