//! What only shows something: chips, meters, moods, figures.

use egui::{
    Color32, CornerRadius, Pos2, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2,
    vec2,
};

use crate::ui::draw;
use crate::ui::theme::{Look, Size, Weight};
use crate::view::Public;

/// Text that wraps.
pub fn label(ui: &mut Ui, text: RichText) -> Response {
    ui.add(egui::Label::new(text).wrap())
}

/// The cap of a key.
pub fn key_cap(ui: &mut Ui, look: &Look, key: &str) {
    let palette = &look.palette;
    let galley = ui.painter().layout_no_wrap(key.to_owned(), look.font(Size::Small, Weight::Medium), palette.text_2.0);
    let (rect, _) = ui.allocate_exact_size(vec2(galley.size().x + 14.0, 22.0), Sense::hover());
    let stroke = Stroke::new(look.theme.stroke.outline, palette.edge.0);
    ui.painter().rect_stroke(rect, CornerRadius::same(5), stroke, StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, palette.text_2.0);
}

/// A meter filled to `share` of 1, with this label for screen readers.
pub fn meter(ui: &mut Ui, look: &Look, width: f32, share: f32, fill: Color32, says: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, 6.0), Sense::hover());
    let radius = CornerRadius::same(3);
    ui.painter().rect_filled(rect, radius, look.palette.line_2.0);
    let filled = Rect::from_min_size(rect.min, vec2(rect.width() * share.clamp(0.0, 1.0), rect.height()));
    ui.painter().rect_filled(filled, radius, fill);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, says));
    response
}

/// The five rising bars of a mood, in its colour; `left_bottom` is where they stand.
pub fn bars(ui: &Ui, look: &Look, left_bottom: Pos2, anger: i16, scale: f32) {
    let step = crate::view::mood::step(anger);
    draw::bars(ui.painter(), left_bottom, step + 1, look.palette.moods()[step], look.palette.line_2.0, scale);
}

/// A figure whose digits keep their places: each in a cell as wide as a nought. Returns the width.
pub fn digits(
    ui: &Ui,
    look: &Look,
    right_or_left: Pos2,
    right: bool,
    text: &str,
    (size, weight, colour): (Size, Weight, Color32),
) -> f32 {
    let font = look.font(size, weight);
    let painter = ui.painter();
    let cell = painter.layout_no_wrap("0".to_owned(), font.clone(), colour).size().x;
    let galleys: Vec<_> = text
        .chars()
        .map(|c| {
            let galley = painter.layout_no_wrap(c.to_string(), font.clone(), colour);
            let width = if c.is_ascii_digit() { cell } else { galley.size().x };
            (galley, width)
        })
        .collect();
    let whole: f32 = galleys.iter().map(|(_, width)| width).sum();
    let mut x = if right { right_or_left.x - whole } else { right_or_left.x };
    for (galley, width) in galleys {
        let at = pos2(x + (width - galley.size().x) / 2.0, right_or_left.y - galley.size().y / 2.0);
        painter.galley(at, galley, colour);
        x += width;
    }
    whole
}

/// How the public feels: one bar of five parts.
pub fn public_bar(ui: &mut Ui, look: &Look, public: &Public, width: f32, says: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, 12.0), Sense::hover());
    let people = public.people().max(1);
    let parts: Vec<usize> = (0..5).filter(|step| public.by_mood[*step] > 0).collect();
    let gaps = 2.0 * f32::from(u8::try_from(parts.len().saturating_sub(1)).unwrap_or(0));
    let moods = look.palette.moods();
    let mut x = rect.left();
    for step in parts {
        let thousandths = u16::try_from(public.by_mood[step] * 1_000 / people).unwrap_or(1_000);
        let part = (rect.width() - gaps) * f32::from(thousandths) / 1_000.0;
        let piece = Rect::from_min_size(pos2(x, rect.top()), vec2(part.max(2.0), rect.height()));
        ui.painter().rect_filled(piece, CornerRadius::same(3), moods[step]);
        x += part + 2.0;
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, says));
    response
}
