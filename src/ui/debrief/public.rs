//! What the public made of what the trainee did: how far it went, and for each segment how it moved and what rubbed.

use egui::Ui;

use crate::ui::Kit;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, label};
use crate::view::why::Noticed;

/// Draws it; nothing where the public saw nothing.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, noticed: &[Noticed]) {
    let look = kit.look;
    for noticed in noticed {
        widgets::raised(ui, look, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = look.theme.space.xs;
            let title = kit.words.plain("why-debrief");
            label(ui, look.text(title, Size::Reading, Weight::Semibold, look.palette.text.0));
            label(ui, look.quiet(noticed.spread(kit.words)));
            for take in &noticed.takes {
                label(ui, look.supporting(take.line(kit.words)));
            }
        });
    }
}
