//! Why the public is as it is: what it noticed, the latest first, what each segment made of that, and by which rule.

use egui::Ui;

use super::{Scene, side};
use crate::ui::lettering::paragraph;
use crate::ui::pieces::reader;
use crate::ui::theme::{Size, Weight};

/// So many rows of one sentence at the most.
const ROWS: usize = 6;

/// Draws it in the place of the panel; scrolls where it is longer.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>) {
    let (look, palette, words) = (scene.look(), scene.palette(), scene.words());
    let Some(why) = &scene.view.why else { return };
    let title = (Size::Section, Weight::Semibold, palette.text.0);
    let strong = (Size::Control, Weight::Semibold, palette.text.0);
    let plain = (Size::Control, Weight::Regular, palette.text_2.0);
    let quiet = (Size::Small, Weight::Regular, palette.text_3.0);
    paragraph(ui, look, &scene.word("desk-why-title"), title, 2);
    side::why_button(ui, scene);
    let says = scene.word("desk-why-list");
    let place = ui.available_rect_before_wrap();
    let around = (place.expand(2.0), look.theme.radius.row);
    reader(ui, look, ("desk/why-list", &says), place, around, |ui| {
        ui.spacing_mut().item_spacing.y = look.theme.space.xs;
        if why.noticed.is_empty() {
            paragraph(ui, look, &scene.word("why-nothing"), plain, ROWS);
        }
        for noticed in &why.noticed {
            ui.add_space(look.theme.space.s);
            let what = crate::say!(words, "why-noticed", clock = noticed.clock, what = noticed.what);
            paragraph(ui, look, &what, strong, ROWS);
            paragraph(ui, look, &noticed.spread(words), quiet, ROWS);
            for take in &noticed.takes {
                paragraph(ui, look, &take.moved(words), plain, ROWS);
                for reason in &take.because {
                    paragraph(ui, look, &reason.line(words), quiet, ROWS);
                }
            }
        }
    });
    // The panel is as tall as its place.
    ui.advance_cursor_after_rect(place);
}
