//! What was earned for the parts of a piece of work: a card for each, with why and what would have earned more.

use egui::{Label, Layout, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use crate::say;
use crate::ui::Kit;
use crate::ui::draw::{Mark, mark};
use crate::ui::lettering::spoken;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{digits, label, meter, raised};
use crate::view::Marked;

/// From these points on a part is good, and from these on there is something to it.
const GOOD: u8 = 75;
const SOME: u8 = 1;
/// The size of a mark, and the room for it.
const MARK: f32 = 16.0;
const CELL: f32 = 28.0;
/// The room for a figure of three digits.
const FIGURE: f32 = 44.0;

/// Draws them.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, marks: &[Marked]) {
    ui.spacing_mut().item_spacing.y = kit.look.theme.space.s;
    for (nth, found) in marks.iter().enumerate() {
        raised(ui, kit.look, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = kit.look.theme.space.xs;
            card(ui, kit, found, nth);
        });
    }
}

/// How much of a part was earned, as a shape.
fn shape(earned: u8) -> Mark {
    match earned {
        GOOD.. => Mark::Tick,
        SOME.. => Mark::Half,
        _ => Mark::Ring,
    }
}

fn card(ui: &mut Ui, kit: Kit<'_>, found: &Marked, nth: usize) {
    let (look, palette) = (kit.look, &kit.look.palette);
    let (_, line) = look.measure(Size::Section);
    let width = ui.available_width();
    let (row, _) = ui.allocate_exact_size(vec2(width, line), Sense::hover());
    let at = pos2(row.left() + MARK / 2.0, row.center().y);
    mark(ui.painter(), at, MARK, shape(found.earned), palette.text.0, palette.raised.0);
    let figure = (Size::Section, Weight::Semibold, palette.text.0);
    digits(ui, look, pos2(row.right(), row.center().y), true, &found.earned.to_string(), figure);
    let room = Rect::from_min_max(pos2(row.left() + CELL, row.top()), pos2(row.right() - FIGURE, row.bottom()));
    let layout = Layout::left_to_right(egui::Align::Center);
    ui.new_child(UiBuilder::new().max_rect(room).layout(layout)).add(Label::new(look.name(&found.part)).truncate());
    let says = say!(kit.words, "work-mark", part = found.part, earned = found.earned, share = found.share);
    spoken(ui, &format!("mark/{nth}"), row, &says);
    meter(ui, look, width, f32::from(found.earned) / 100.0, palette.text_2.0, &says);
    label(ui, look.quiet(say!(kit.words, "after-mark-share", share = found.share)));
    if !found.given.is_empty() {
        label(ui, look.text(&found.given, Size::Control, Weight::Italic, palette.text_2.0));
    }
    for (so, why) in &found.why {
        reason(ui, kit, *so, why);
    }
    if let Some(better) = &found.better {
        let better = say!(kit.words, "work-better", text = better);
        label(ui, look.text(better, Size::Control, Weight::Medium, palette.text.0));
    }
}

/// Why: with a mark where it speaks for it or against it.
fn reason(ui: &mut Ui, kit: Kit<'_>, so: Option<bool>, why: &str) {
    let (look, palette) = (kit.look, &kit.look.palette);
    let text = look.text(why, Size::Control, Weight::Regular, palette.text.0);
    let Some(so) = so else {
        label(ui, text);
        return;
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = look.theme.space.s;
        let (place, _) = ui.allocate_exact_size(vec2(MARK, look.measure(Size::Control).1), Sense::hover());
        let shape = if so { Mark::Plus } else { Mark::Minus };
        let ink = if so { palette.accent.0 } else { palette.moods()[4] };
        mark(ui.painter(), place.center(), MARK, shape, ink, palette.raised.0);
        // The mark in a word, for who hears it.
        let kind = if so { "there" } else { "missing" };
        let says = say!(kit.words, "work-why", kind = kind, text = why);
        let response = label(ui, text);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &says));
    });
}
