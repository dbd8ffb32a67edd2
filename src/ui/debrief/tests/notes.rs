//! Notes beside a step: seen, written, judged.

use egui::accesskit::Role;
use egui::{Vec2, vec2};
use egui_kittest::kittest::Queryable;

use super::given::{debrief, own};
use super::{Harness, LARGE, SMALL, Stage, at, nothing_overflows, on_tab, press, remembered};
use crate::base::id::InjectId;
use crate::scenario::{Axis, Breach};
use crate::ui::Action;
use crate::ui::action::{Note, Says};
use crate::ui::widgets::id;
use crate::view::{self, Incident};

fn notable() -> view::Debrief {
    let mut critical = own(1);
    critical.findings.clear();
    critical.incidents = vec![Incident {
        breach: Breach::PrivateData,
        name: "something private or secret".to_owned(),
        text: "A person has to say whether it is so.".to_owned(),
        open: true,
    }];
    critical.notes = vec![view::Note {
        moment: Some(InjectId::new("late")),
        subject: Some("box number 1".to_owned()),
        author: "B. Ruiz".to_owned(),
        written: "2026-11-06 21:20 UTC".to_owned(),
        text: "Heard late, and then well.".to_owned(),
        reason: Some("She says so herself.".to_owned()),
        aside: None,
    }];
    view::Debrief { attempt: Some("a1".to_owned()), ..debrief(vec![critical]) }
}

/// Types into a field.
fn types(shown: &mut Harness<'static, Stage>, name: &str, text: &str) {
    shown.ctx.memory_mut(|memory| memory.request_focus(id(name)));
    shown.run();
    shown.event(egui::Event::Text(text.to_owned()));
    shown.run();
}

/// Brings what is scrolled out of sight into it, and presses it.
fn reach(shown: &mut Harness<'static, Stage>, label: &str) {
    shown.get_by_role_and_label(Role::Button, label).scroll_to_me();
    shown.run();
    shown.get_by_role_and_label(Role::Button, label).click();
    shown.run();
}

#[test]
fn a_note_is_seen_whoever_may_write() {
    for notable in [true, false] {
        let attempt = notable.then(|| "a1".to_owned());
        let shown = at(view::Debrief { attempt, ..self::notable() }, LARGE);
        for told in ["B. Ruiz, 2026-11-06 21:20 UTC", "Heard late, and then well.", "She says so herself."] {
            assert!(shown.query_by_label(told).is_some(), "{told}");
        }
        assert_eq!(shown.query_by_label("Write a note").is_some(), notable);
    }
    let bare = at(debrief(vec![own(1)]), LARGE);
    assert!(bare.query_by_label("Notes on this moment").is_none());
}

#[test]
fn a_comment_is_asked_for_once_it_has_a_name_and_a_text() {
    let mut shown = at(notable(), LARGE);
    reach(&mut shown, "Write a note");
    reach(&mut shown, "Keep this note");
    assert!(shown.state().actions.is_empty());
    types(&mut shown, "note/name", "A. Sesay");
    types(&mut shown, "note/text", " Owned it. ");
    reach(&mut shown, "Keep this note");
    let moment = InjectId::new("late");
    let note = Note { moment, author: "A. Sesay".to_owned(), says: Says::Remark, text: "Owned it.".to_owned() };
    assert_eq!(shown.state().actions, [Action::Note(note)]);
    assert_eq!(shown.state().memory.signs, "A. Sesay");
    reach(&mut shown, "Put it away");
    assert!(remembered(&shown).notes.is_empty());
    assert_eq!(shown.state().memory.signs, "A. Sesay", "the name stays for the next");
}

#[test]
fn a_figure_is_put_beside_and_an_incident_judged_with_a_reason() {
    let mut shown = at(notable(), LARGE);
    shown.state_mut().memory.signs = "A. Sesay".to_owned();
    reach(&mut shown, "Write a note");
    types(&mut shown, "note/text", "Because.");
    reach(&mut shown, "Another figure");
    reach(&mut shown, "Empathy");
    types(&mut shown, "note/score", "101");
    reach(&mut shown, "Keep this note");
    assert!(shown.state().actions.is_empty(), "beyond the scale");
    shown.state_mut().memory.debrief.notes.values_mut().for_each(|note| note.score = "60".to_owned());
    shown.run();
    reach(&mut shown, "Keep this note");
    reach(&mut shown, "Judge what is critical");
    reach(&mut shown, "Keep this note");
    assert_eq!(shown.state().actions.len(), 1, "nothing was chosen");
    reach(&mut shown, "It is not so");
    reach(&mut shown, "Keep this note");
    let says: Vec<Says> = shown
        .state()
        .actions
        .iter()
        .map(|action| match action {
            Action::Note(note) => note.says,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(says, [Says::Overrule(Axis::Empathy, 60), Says::Judge(Breach::PrivateData, false)]);
}

#[test]
fn what_is_being_written_is_not_lost_by_looking_elsewhere() {
    let mut view = notable();
    let mut second = own(2);
    second.inject = InjectId::new("other");
    view.steps.push(second);
    let mut shown = at(view, LARGE);
    reach(&mut shown, "Write a note");
    types(&mut shown, "note/text", "Half a sent");
    press(&mut shown, "The next step");
    assert_eq!(remembered(&shown).step, 1);
    press(&mut shown, "The step before");
    assert_eq!(remembered(&shown).notes[&InjectId::new("late")].text, "Half a sent");
}

#[test]
fn the_field_stays_in_its_panel() {
    for size in [LARGE, SMALL, vec2(1_110.0, 720.0), Vec2::new(2_560.0, 1_440.0)] {
        let mut view = notable();
        let long: String = "ab cd\n🍞x".chars().cycle().take(4_000).collect();
        view.steps[0].notes[0].text.clone_from(&long);
        view.steps[0].notes[0].author = "x".repeat(80);
        view.notes = view.steps[0].notes.clone();
        view.off = Some(long.clone());
        view.axes[1].thought = Some(long.clone());
        let mut shown = on_tab(view.clone(), 0, size);
        reach(&mut shown, "Write a note");
        reach(&mut shown, "Another figure");
        types(&mut shown, "note/text", &long);
        shown.state_mut().memory.refusal = Some(long.clone());
        shown.run();
        nothing_overflows(&shown, size);
        nothing_overflows(&on_tab(view, 2, size), size);
    }
}
