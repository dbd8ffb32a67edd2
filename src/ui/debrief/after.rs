//! What came of a step for the person, and how the shift ended.

use egui::{Rect, Sense, Ui, vec2};

use super::column::Panel;
use super::shown;
use crate::say;
use crate::ui::draw::{Face, Icon, icon};
use crate::ui::memory::DebriefMemory;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, label, rule};
use crate::ui::{Kit, draw};
use crate::view::{Debrief, Did, Step, person::Who};

/// The size of a face, and the room for the arrow between two; the same in a narrow column, which is below so much.
const FACES: (f32, f32) = (56.0, 36.0);
const SMALL_FACES: (f32, f32) = (44.0, 28.0);
const NARROW: f32 = 340.0;

/// Draws the panel.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, view: &Debrief, memory: &DebriefMemory, rect: Rect) {
    let look = kit.look;
    let step = shown(view, memory);
    let title = if step.is_some() { "after-came" } else { "after-ended" };
    Panel { name: "after/after", title, rect, place: step.map_or(0, |step| step.number) }.show(
        ui,
        kit,
        |ui| {
            label(ui, look.section(kit.words.plain(title)));
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = look.theme.space.m;
            if let Some(step) = step {
                person(ui, kit, step);
                circumstances(ui, kit, step);
                rule(ui, look);
                label(ui, look.section(kit.words.plain("after-ended")));
            }
            ending(ui, kit, view);
        },
        None::<fn(&mut Ui)>,
    );
}

/// The person before and after, in pictures and words.
fn person(ui: &mut Ui, kit: Kit<'_>, step: &Step) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let (size, between) = if ui.available_width() < NARROW { SMALL_FACES } else { FACES };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        face(ui, kit, &step.before, size);
        let (arrow, _) = ui.allocate_exact_size(vec2(between, size), Sense::hover());
        icon(ui.painter(), arrow.center(), 20.0, Icon::ArrowRight, palette.text_3.0);
        face(ui, kit, &step.after, size);
        ui.add_space(theme.space.m);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(egui::Label::new(look.name(&step.after.name)).truncate());
            let words = |key: &str, now: i16, before: i16| {
                let same = if now == before { "same" } else { "moved" };
                say!(kit.words, key, now = now, before = before, same = same)
            };
            ui.spacing_mut().item_spacing.x = theme.space.s;
            let same = if step.before.mood == step.after.mood { "same" } else { "moved" };
            let mood = say!(kit.words, "after-mood", now = step.after.mood, before = step.before.mood, same = same);
            ui.horizontal(|ui| {
                let (place, _) = ui.allocate_exact_size(vec2(14.0, 20.0), Sense::hover());
                let colour = palette.mood_at(step.after.anger);
                draw::blob(ui.painter(), place.center(), 6.0, f32::from(step.after.anger), colour);
                label(ui, look.text(mood, Size::Control, Weight::Regular, palette.text.0));
            });
            label(ui, look.supporting(words("after-anger", step.after.anger, step.before.anger)));
            label(ui, look.supporting(words("after-trust", step.after.trust, step.before.trust)));
        });
    });
}

fn face(ui: &mut Ui, kit: Kit<'_>, who: &Who, size: f32) {
    let palette = &kit.look.palette;
    let (rect, _) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
    let anger = (!who.colleague).then(|| f32::from(who.anger));
    let ring = palette.mood_at(who.anger);
    Face::of(who.face).paint(ui.painter(), rect.center(), size, anger, ring, palette.raised.0);
}

/// What else there is to say: too late, announced.
fn circumstances(ui: &mut Ui, kit: Kit<'_>, step: &Step) {
    let look = kit.look;
    if step.late && step.did != Did::Silence {
        label(ui, look.reading(kit.words.plain("debrief-late")));
    }
    if let Some(held) = &step.held {
        label(ui, look.reading(held.text.as_str()));
    }
}

/// How it ended, and how far it went.
fn ending(ui: &mut Ui, kit: Kit<'_>, view: &Debrief) {
    let look = kit.look;
    match &view.ending {
        Some((title, text)) => widgets::raised(ui, look, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = look.theme.space.xs;
            label(ui, look.name(title));
            label(ui, look.text(text, Size::Reading, Weight::Regular, look.palette.text_2.0));
        }),
        None => {
            label(ui, look.quiet(kit.words.plain("after-no-ending")));
        }
    }
    if view.reach > 0 {
        ui.horizontal(|ui| {
            let (place, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
            draw::icon(ui.painter(), place.center(), 20.0, Icon::Share, look.palette.text_3.0);
            label(ui, look.supporting(say!(kit.words, "debrief-reach", reach = kit.words.grouped(view.reach))));
        });
    }
}
