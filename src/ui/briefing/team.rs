//! Who does what in the house, and the rules of its rooms.

use egui::{Color32, Ui, vec2};

use super::section;
use crate::ui::Kit;
use crate::ui::draw::Face;
use crate::ui::lettering::block;
use crate::ui::pieces::hanging;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets;
use crate::view::{Briefing, Role};

/// The size of a colleague's face.
const FACE: f32 = 40.0;
/// The place of a rule's number.
const NUMBER: f32 = 16.0;

/// Draws the column.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, view: &Briefing) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    section(ui, kit, "briefing-team", true);
    if view.team.is_empty() {
        widgets::label(ui, look.supporting(kit.words.plain("briefing-team-none")));
    }
    for role in &view.team {
        colleague(ui, kit, role);
        ui.add_space(theme.space.xs);
    }
    if !view.house_rules.is_empty() {
        section(ui, kit, "briefing-rules", false);
    }
    for (at, rule) in view.house_rules.iter().enumerate() {
        let number =
            block(ui, look, &(at + 1).to_string(), (Size::Reading, Weight::Regular, palette.text_3.0), 40.0, 1);
        hanging(ui, look, NUMBER, look.reading(rule).color(palette.text_2.0), |painter, rect| {
            painter.galley(rect.min, number, palette.text_3.0);
        });
    }
}

/// A colleague: face, name, what is theirs.
fn colleague(ui: &mut Ui, kit: Kit<'_>, role: &Role) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme.space.l;
        let (rect, _) = ui.allocate_exact_size(vec2(FACE, FACE), egui::Sense::hover());
        Face::of(role.face).paint(ui.painter(), rect.center(), FACE, None, Color32::TRANSPARENT, palette.raised.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            widgets::label(ui, look.name(&role.name));
            widgets::label(ui, look.supporting(role.owns.join(", ")));
        });
    });
}
