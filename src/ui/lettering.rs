//! Type that is set by hand: lines that end in an ellipsis, blocks of some rows, large figures.

use std::sync::Arc;

use egui::text::{LayoutJob, TextWrapping};
use egui::{Color32, Galley, Pos2, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2};

use crate::base::words::Words;
use crate::ui::theme::{Look, Size, Weight};
use crate::ui::widgets;

/// Nobody reads more of a line.
const LONGEST_LINE: usize = 400;

/// Size, weight and colour.
pub(in crate::ui) type Style = (Size, Weight, Color32);

/// One line, ending in an ellipsis where it is too long.
pub(in crate::ui) fn line(ui: &Ui, look: &Look, text: &str, (size, weight, colour): Style, width: f32) -> Arc<Galley> {
    let flat: String = text.chars().take(LONGEST_LINE).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let mut format = look.format(size, weight, colour);
    format.line_height = None;
    let mut job = LayoutJob::single_section(flat, format);
    job.wrap = TextWrapping::truncate_at_width(width.max(1.0));
    ui.painter().layout_job(job)
}

/// Text that wraps; after so many rows it ends in an ellipsis.
pub(in crate::ui) fn block(ui: &Ui, look: &Look, text: &str, style: Style, width: f32, rows: usize) -> Arc<Galley> {
    let (size, weight, colour) = style;
    let mut job = LayoutJob::single_section(text.to_owned(), look.format(size, weight, colour));
    // One row is filled to its end, however long its last word.
    let break_anywhere = rows == 1;
    job.wrap = TextWrapping { max_width: width.max(1.0), max_rows: rows, break_anywhere, ..TextWrapping::default() };
    ui.painter().layout_job(job)
}

/// A text at a place, in one row of at most a width; returns where it ends.
pub(in crate::ui) fn line_at(ui: &Ui, look: &Look, at: Pos2, text: &str, style: Style, width: f32) -> f32 {
    let galley = block(ui, look, text, style, width, 1);
    let end = at.x + galley.size().x;
    ui.painter().galley(at, galley, style.2);
    end
}

/// Draws a galley from its left, centred on a height; returns where it ends.
pub(in crate::ui) fn from_left(ui: &Ui, galley: &Arc<Galley>, at: Pos2) -> f32 {
    let place = pos2(at.x, at.y - galley.size().y / 2.0);
    ui.painter().galley(place, Arc::clone(galley), Color32::PLACEHOLDER);
    at.x + galley.size().x
}

/// Draws a galley up to its right, centred on a height; returns where it begins.
pub(in crate::ui) fn from_right(ui: &Ui, galley: &Arc<Galley>, at: Pos2) -> f32 {
    let place = pos2(at.x - galley.size().x, at.y - galley.size().y / 2.0);
    ui.painter().galley(place, Arc::clone(galley), Color32::PLACEHOLDER);
    place.x
}

/// How wide [`widgets::digits`] draws a figure.
pub(in crate::ui) fn figure_width(ui: &Ui, look: &Look, text: &str, size: Size, weight: Weight) -> f32 {
    let font = look.font(size, weight);
    let wide = |c: char| {
        let cell = if c.is_ascii_digit() { '0' } else { c };
        ui.painter().layout_no_wrap(cell.to_string(), font.clone(), Color32::PLACEHOLDER).size().x
    };
    text.chars().map(wide).sum()
}

/// Text that wraps, drawn and known to screen readers.
pub(in crate::ui) fn paragraph(ui: &mut Ui, look: &Look, text: &str, style: Style, rows: usize) {
    let galley = block(ui, look, text, style, ui.available_width(), rows);
    let (rect, response) = ui.allocate_exact_size(egui::vec2(ui.available_width(), galley.size().y), Sense::hover());
    ui.painter().galley(rect.min, galley, style.2);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
}

/// Tells screen readers what is painted somewhere.
pub(in crate::ui) fn spoken(ui: &Ui, name: &str, rect: Rect, says: &str) -> egui::Response {
    let response = ui.interact(rect, widgets::id(name), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, says));
    response
}

/// With a capital first.
pub(in crate::ui) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// So many followers, in words.
pub(in crate::ui) fn followers(words: &Words, number: u64) -> String {
    crate::say!(words, "desk-followers", number = number, count = words.grouped(number))
}

/// How much of a whole something is, from 0 to 1.
pub(in crate::ui) fn share(part: u64, whole: u64) -> f32 {
    let thousandths = part.min(whole).saturating_mul(1_000) / whole.max(1);
    f32::from(u16::try_from(thousandths).unwrap_or(1_000)) / 1_000.0
}
