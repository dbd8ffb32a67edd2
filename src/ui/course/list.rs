//! The modules one under the other, where there is no room for the line.

use egui::{Rect, Ui, vec2};

use super::tile;
use crate::ui::Kit;
use crate::ui::pieces::place;
use crate::ui::widgets;
use crate::view::course::Course;

/// The fewest rows of a module above its foot.
const ROWS: u8 = 2;

/// Draws it; tells which module was pressed.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, course: &Course, at: usize, rect: Rect) -> Option<usize> {
    let mut inside = place(ui, rect);
    let mut pressed = None;
    widgets::scroll(&mut inside, "map/list", |ui| {
        ui.spacing_mut().item_spacing.y = kit.look.theme.space.s;
        for (nth, module) in course.modules.iter().enumerate() {
            let wide = ui.available_width();
            // The title has one row of them.
            let rows = tile::rows(ui, kit, module, wide).max(ROWS);
            let (_, rect) = ui.allocate_space(vec2(wide, tile::height(kit, rows)));
            if tile::show(ui, kit, module, (rect, rows), nth == at) {
                pressed = Some(nth);
            }
        }
    });
    pressed
}
