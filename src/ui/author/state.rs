//! With what a try begins: how hard it is made, and, on the way, numbers, anger and trust.

use egui::{Rect, Ui, vec2};

use crate::say;
use crate::scenario::Difficulty;
use crate::ui::memory::AuthorMemory;
use crate::ui::pieces::{self, place};
use crate::ui::widgets::{self, Button, label, line_field};
use crate::ui::{Kit, Memory};
use crate::view::author::{Setting, Version, What};

/// The width of a field.
const FIELD: f32 = 96.0;

/// Draws it.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, version: &Version, memory: &mut Memory, rect: Rect) {
    let (look, theme) = (kit.look, &kit.look.theme);
    let mut inside = place(ui, rect.shrink2(vec2(theme.space.xxl, theme.space.l)));
    label(&mut inside, look.supporting(kit.words.plain("author-state-how")));
    pieces::difficulty(&mut inside, kit, "author", Difficulty::ALL, memory);
    let memory = &mut memory.author;
    if memory.with.values().any(|value| !value.trim().is_empty()) {
        let clear = kit.words.plain("author-clear");
        if Button::plain("author/clear", &clear).show(&mut inside, look) {
            memory.with.clear();
        }
    }
    inside.add_space(theme.space.s);
    widgets::scroll(&mut inside, "author/state", |ui| {
        ui.spacing_mut().item_spacing.y = theme.space.s;
        for setting in &version.settings {
            row(ui, kit, setting, memory);
        }
    });
}

fn row(ui: &mut Ui, kit: Kit<'_>, setting: &Setting, memory: &mut AuthorMemory) {
    let look = kit.look;
    let name = match &setting.what {
        What::Anger(who) => say!(kit.words, "author-anger", who = who),
        What::Trust(who) => say!(kit.words, "author-trust", who = who),
        What::Number => setting.name.clone(),
    };
    let usual = say!(kit.words, "author-usual", usual = setting.usual);
    let says = say!(kit.words, "author-setting", name = name, usual = usual);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let size = vec2(FIELD, look.theme.height.button);
        let value = memory.with.entry(setting.name.clone()).or_default();
        line_field(ui, look, &format!("author/with/{}", setting.name), &says, value, size);
        // Beyond the padding within the field, up to which egui counts it.
        ui.add_space(2.0 * look.theme.space.m);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(egui::Label::new(look.reading(&name)).truncate());
            label(ui, look.quiet(usual));
        });
    });
}
