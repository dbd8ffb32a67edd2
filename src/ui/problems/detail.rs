//! One problem: what, where, the line of the file with the place pointed at, and what to do.

use egui::epaint::text::cursor::CCursor;
use egui::{Color32, CornerRadius, Margin, Rect, Stroke, Ui, pos2, vec2};

use crate::ui::Kit;
use crate::ui::draw::zigzag;
use crate::ui::lettering::block;
use crate::ui::pieces::reader;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets;
use crate::view::Problem;

/// The column of the words before what is said.
const NAMES: f32 = 100.0;
/// The column of line numbers.
const NUMBERS: f32 = 44.0;
/// How strong the line in question is tinted.
const TINT: f32 = 0.1;
/// The width of an underline, and how far it is below the letters.
const UNDERLINE: f32 = 1.7;
const BELOW: f32 = -2.0;
/// The most rows a line of a file is shown in.
const ROWS: usize = 6;

/// Draws it and returns how high it would like to be.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, problem: &Problem, rect: Rect) -> f32 {
    let look = kit.look;
    let says = kit.words.plain("problems-detail");
    let around = (rect.expand(look.theme.space.s), look.theme.radius.row);
    reader(ui, look, ("problems/detail", &says), rect, around, |ui| {
        ui.spacing_mut().item_spacing.y = look.theme.space.m;
        widgets::label(ui, look.section(&problem.text));
        if let Some((line, text, column)) = &problem.excerpt {
            excerpt(ui, kit, *line, text, *column);
        }
        let place = match problem.place.as_str() {
            "" => kit.words.plain("problems-no-place"),
            place => place.to_owned(),
        };
        fact(ui, kit, "problems-where", &place, look.palette.text_2.0);
        if let Some(help) = &problem.help {
            fact(ui, kit, "problems-do", help, look.palette.text.0);
        }
        fact(ui, kit, "problems-code", &problem.code, look.palette.text_2.0);
    })
}

/// A word and what there is to say under it.
fn fact(ui: &mut Ui, kit: Kit<'_>, key: &str, text: &str, ink: Color32) {
    let look = kit.look;
    ui.horizontal_top(|ui| {
        let name = kit.words.plain(key);
        let galley = block(ui, look, &name, (Size::Reading, Weight::Regular, look.palette.text_3.0), NAMES, 1);
        let (rect, response) = ui.allocate_exact_size(vec2(NAMES, galley.size().y), egui::Sense::hover());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, name.as_str()));
        ui.painter().galley(rect.min, galley, look.palette.text_3.0);
        widgets::label(ui, look.reading(text).color(ink));
    });
}

/// The line of the file, with the place pointed at.
fn excerpt(ui: &mut Ui, kit: Kit<'_>, line: u32, text: &str, column: usize) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let blanks = text.chars().take_while(|c| c.is_whitespace()).count();
    let trimmed: String = text.chars().skip(blanks).collect();
    let begins = column.saturating_sub(blanks);
    let anger = palette.moods()[4];
    egui::Frame::NONE
        .fill(palette.field.0)
        .stroke(Stroke::new(theme.stroke.outline, palette.line.0))
        .corner_radius(theme.radius.control)
        .inner_margin(Margin::symmetric(0, 12))
        .show(ui, |ui| {
            let width = ui.available_width();
            let left = NUMBERS + theme.space.l;
            let font = (Size::Reading, Weight::Regular);
            let galley =
                block(ui, look, &trimmed, (font.0, font.1, palette.text.0), width - left - theme.space.l, ROWS);
            let note = kit.words.plain("problems-here");
            let note = block(ui, look, &note, (Size::Control, Weight::Regular, palette.text.0), width, 1);
            let height = galley.size().y + note.size().y + 3.0 * theme.space.xs;
            let (rect, response) = ui.allocate_exact_size(vec2(width, height), egui::Sense::hover());
            response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, trimmed.as_str()));
            ui.painter().rect_filled(rect.shrink2(vec2(1.0, 0.0)), CornerRadius::ZERO, anger.gamma_multiply(TINT));
            let number = block(ui, look, &line.to_string(), (font.0, font.1, palette.text_3.0), NUMBERS, 1);
            let at = rect.min + vec2(left, theme.space.xs);
            ui.painter().galley(pos2(at.x - theme.space.l - number.size().x, at.y), number, palette.text_3.0);
            let (from, to) = stretch(&trimmed, begins);
            let (start, end) = (galley.pos_from_cursor(CCursor::new(from)), galley.pos_from_cursor(CCursor::new(to)));
            let last = galley.rows.last().map_or(0.0, |row| row.rect().right());
            // A stretch that wraps is underlined up to the end of its row.
            let right = if (end.top() - start.top()).abs() < 1.0 { end.left() } else { last.max(start.left()) };
            let right = right.max(start.left() + theme.space.s);
            let y = at.y + start.bottom() + BELOW;
            ui.painter().galley(at, galley, palette.text.0);
            zigzag(ui.painter(), at.x + start.left(), at.x + right, y, UNDERLINE, anger);
            let low = rect.bottom() - theme.space.xs - note.size().y / 2.0;
            let hook = pos2((at.x + start.left() + 4.0).min(rect.right() - note.size().x - theme.space.huge), low);
            let stroke = Stroke::new(theme.stroke.icon, anger);
            ui.painter().vline(hook.x, y + theme.space.xs..=low, stroke);
            ui.painter().hline(hook.x..=hook.x + theme.space.m, low, stroke);
            ui.painter().galley(pos2(hook.x + theme.space.xl, low - note.size().y / 2.0), note, palette.text.0);
        });
}

/// What is pointed at: from a column to the end of the word or of what stands in quotes there.
pub(super) fn stretch(text: &str, from: usize) -> (usize, usize) {
    let rest: Vec<char> = text.chars().skip(from).collect();
    let whole = match rest.first() {
        Some('"') => rest.iter().skip(1).position(|c| *c == '"').map_or(rest.len(), |at| at + 2),
        Some(c) if c.is_alphanumeric() || *c == '_' => {
            rest.iter().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.')).count()
        }
        Some(_) => 1,
        None => 0,
    };
    (from, from + whole)
}
