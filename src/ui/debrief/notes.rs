//! Notes beside a step: those that are there, and a field for another.

use std::collections::BTreeMap;

use egui::{Ui, vec2};

use super::Asks;
use crate::base::id::InjectId;
use crate::scenario::Axis;
use crate::ui::action::{Action, Note, Says};
use crate::ui::draw::Icon;
use crate::ui::memory::{NoteKind, Noting};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, Button, label, rule};
use crate::ui::{Kit, pieces};
use crate::view::note::{MAX_AUTHOR, MAX_TEXT};
use crate::view::{self, Incident, Step};

/// How tall the field is, how wide a name, and how wide a score.
const FIELD: f32 = 88.0;
const NAME: f32 = 260.0;
const SCORE: f32 = 84.0;

/// Draws what stands beside a step, and the field if notes can be written.
pub(super) fn show(
    ui: &mut Ui,
    kit: Kit<'_>,
    (step, notable): (&Step, bool),
    drafts: &mut BTreeMap<InjectId, Noting>,
    asks: &mut Asks<'_>,
) {
    if !notable && step.notes.is_empty() && step.incidents.is_empty() {
        return;
    }
    let look = kit.look;
    ui.spacing_mut().item_spacing.y = look.theme.space.s;
    rule(ui, look);
    label(ui, look.section(kit.words.plain("after-notes")));
    for incident in &step.incidents {
        label(ui, look.reading(&incident.text));
    }
    step.notes.iter().for_each(|note| told(ui, kit, note));
    if !notable {
        return;
    }
    match drafts.get_mut(&step.inject) {
        Some(draft) => {
            if field(ui, kit, step, draft, asks) {
                drafts.remove(&step.inject);
            }
        }
        None => {
            let words = kit.words.plain("after-note-write");
            if Button::plain("note/write", &words).icon(Icon::Pencil).show(ui, look) {
                drafts.insert(step.inject.clone(), Noting::default());
            }
        }
    }
}

/// A note: who and when, what it says, why.
pub(super) fn told(ui: &mut Ui, kit: Kit<'_>, note: &view::Note) {
    let look = kit.look;
    let who = crate::say!(kit.words, "after-note-who", author = note.author, written = note.written);
    label(ui, look.quiet(who));
    label(ui, look.reading(&note.text));
    for more in note.reason.iter().chain(&note.aside) {
        label(ui, look.supporting(more));
    }
}

/// The field; returns whether it was put away.
fn field(ui: &mut Ui, kit: Kit<'_>, step: &Step, draft: &mut Noting, asks: &mut Asks<'_>) -> bool {
    let (look, theme) = (kit.look, &kit.look.theme);
    kinds(ui, kit, step, draft);
    match draft.kind {
        NoteKind::Remark => {}
        NoteKind::Overrule => figure(ui, kit, draft),
        NoteKind::Judge => judgement(ui, kit, &step.incidents, draft),
    }
    let name = kit.words.plain("after-note-name");
    caption(ui, kit, &name);
    let wide = NAME.min(ui.available_width());
    widgets::line_field(ui, look, "note/name", &name, asks.signs, vec2(wide, theme.height.button));
    let key = if draft.kind == NoteKind::Remark { "after-note-text" } else { "after-note-reason" };
    let what = kit.words.plain(key);
    caption(ui, kit, &what);
    let size = vec2(ui.available_width(), FIELD);
    widgets::field(ui, look, "note/text", &what, &kit.words.plain("after-note-hint"), &mut draft.text, size);
    if let Some(refusal) = asks.refusal {
        label(ui, look.reading(pieces::short(refusal)));
    }
    let ready = ready(step, draft, asks.signs);
    let (keep, put) = (kit.words.plain("after-note-keep"), kit.words.plain("after-note-put"));
    let mut away = false;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme.space.s;
        if Button::plain("note/keep", &keep).icon(Icon::Check).enabled(ready.is_some()).show(ui, look) {
            asks.actions.extend(ready.map(Action::Note));
        }
        if Button::quiet("note/put", &put).show(ui, look) {
            away = true;
        }
    });
    away
}

/// What the note will say: a remark, another figure, or a judgement where there is something to judge.
fn kinds(ui: &mut Ui, kit: Kit<'_>, step: &Step, draft: &mut Noting) {
    let all = [
        (NoteKind::Remark, "note/kind/remark", "after-note-remark"),
        (NoteKind::Overrule, "note/kind/overrule", "after-note-overrule"),
        (NoteKind::Judge, "note/kind/judge", "after-note-judge"),
    ];
    let offered = all.into_iter().filter(|(kind, ..)| *kind != NoteKind::Judge || !step.incidents.is_empty());
    ui.horizontal_wrapped(|ui| {
        for (kind, name, key) in offered {
            let words = kit.words.plain(key);
            if Button::plain(name, &words).selected(draft.kind == kind).show(ui, kit.look) {
                draft.kind = kind;
            }
        }
    });
}

/// Which axis, and what it should be.
fn figure(ui: &mut Ui, kit: Kit<'_>, draft: &mut Noting) {
    ui.horizontal_wrapped(|ui| {
        for (nth, axis) in Axis::ALL.iter().enumerate() {
            let (name, words) = (format!("note/axis/{}", axis.field()), kit.words.plain(&axis.key()));
            if Button::plain(&name, &words).selected(draft.axis == nth).show(ui, kit.look) {
                draft.axis = nth;
            }
        }
    });
    let words = kit.words.plain("after-note-score");
    caption(ui, kit, &words);
    let size = vec2(SCORE, kit.look.theme.height.button);
    widgets::line_field(ui, kit.look, "note/score", &words, &mut draft.score, size);
}

/// Which incident, and whether it is so.
fn judgement(ui: &mut Ui, kit: Kit<'_>, incidents: &[Incident], draft: &mut Noting) {
    ui.horizontal_wrapped(|ui| {
        for (nth, incident) in incidents.iter().enumerate().filter(|_| incidents.len() > 1) {
            let name = format!("note/incident/{nth}");
            if Button::plain(&name, &incident.name).selected(draft.incident == nth).show(ui, kit.look) {
                draft.incident = nth;
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        for (so, name, key) in [(true, "note/so", "after-note-so"), (false, "note/not-so", "after-note-not-so")] {
            let words = kit.words.plain(key);
            if Button::plain(name, &words).selected(draft.so == Some(so)).show(ui, kit.look) {
                draft.so = Some(so);
            }
        }
    });
}

/// The note as it would be kept, if it can be.
fn ready(step: &Step, draft: &Noting, signs: &str) -> Option<Note> {
    let sized = |text: &str, most: usize| (1..=most).contains(&text.chars().count());
    let (author, text) = (signs.trim().to_owned(), draft.text.trim().to_owned());
    let says = match draft.kind {
        NoteKind::Remark => Says::Remark,
        NoteKind::Overrule => {
            let score = draft.score.trim().parse().ok().filter(|score| *score <= 100)?;
            Says::Overrule(*Axis::ALL.get(draft.axis)?, score)
        }
        NoteKind::Judge => Says::Judge(step.incidents.get(draft.incident)?.breach, draft.so?),
    };
    let sound = sized(&author, MAX_AUTHOR) && sized(&text, MAX_TEXT);
    sound.then(|| Note { moment: step.inject.clone(), author, says, text })
}

fn caption(ui: &mut Ui, kit: Kit<'_>, words: &str) {
    let look = kit.look;
    label(ui, look.text(words, Size::Control, Weight::Semibold, look.palette.text.0));
}
