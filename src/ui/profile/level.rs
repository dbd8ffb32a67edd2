//! The level as a whole and what holds it back, what counts most, and badges.

use egui::Ui;

use crate::ui::widgets::label;
use crate::ui::{Kit, Memory, radar};
use crate::view::profile::Profile;

/// Draws it.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, view: &Profile, memory: &mut Memory) {
    let look = kit.look;
    for (at, line) in view.level.iter().enumerate() {
        label(ui, if at == 0 { look.section(line) } else { look.reading(line) });
    }
    ui.add_space(look.theme.space.s);
    radar::show(ui, kit, "mine/skills", &view.radar, memory);
    ui.add_space(look.theme.space.l);
    label(ui, look.section(kit.words.plain("mine-badges")));
    if view.badges.is_empty() {
        label(ui, look.supporting(kit.words.plain("progress-badges-none")));
    }
    for badge in &view.badges {
        label(ui, look.reading(badge.line(kit.words)));
    }
}
