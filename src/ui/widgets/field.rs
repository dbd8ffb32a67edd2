//! What one writes in.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    CornerRadius, Galley, Margin, Painter, Pos2, Response, Stroke, StrokeKind, TextEdit, Ui, Vec2, WidgetInfo,
    WidgetType, vec2,
};

use super::id;
use crate::ui::draw::{Icon, icon};
use crate::ui::theme::{Look, Size, Weight};

/// A field of several lines as it was drawn.
pub struct Field {
    /// What came of it.
    pub response: Response,
    /// How its text is laid out, and where.
    pub galley: (Arc<Galley>, Pos2),
    /// Draws within it.
    pub painter: Painter,
}

/// A field of several lines in a box of this size; longer text scrolls within it. `label` is for screen readers, `hint`
/// stands in it while it is empty.
pub fn field(ui: &mut Ui, look: &Look, name: &str, label: &str, hint: &str, text: &mut String, size: Vec2) -> Field {
    let theme = &look.theme;
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let pad = theme.space.m;
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(rect.shrink(1.0)));
    let focused = ui.memory(|memory| memory.has_focus(id(name)));
    frame(ui, look, rect, focused);
    let format = look.format(Size::Reading, Weight::Regular, look.palette.text.0);
    let mut layouter = |ui: &Ui, buffer: &dyn egui::TextBuffer, width: f32| {
        let mut job = LayoutJob::single_section(buffer.as_str().to_owned(), format.clone());
        job.wrap.max_width = width;
        ui.painter().layout_job(job)
    };
    let edit = TextEdit::multiline(text)
        .layouter(&mut layouter)
        .id(id(name))
        .frame(egui::Frame::NONE)
        .margin(Margin::ZERO)
        .font(look.font(Size::Reading, Weight::Regular))
        .text_color(look.palette.text.0)
        .hint_text(look.text(hint, Size::Reading, Weight::Regular, look.palette.text_3.0))
        .desired_width(f32::INFINITY)
        .desired_rows(1);
    let inside = |ui: &mut Ui| {
        ui.set_min_height(rect.height() - 2.0 * pad - 2.0);
        let least = vec2(ui.available_width(), rect.height() - 2.0 * pad - 4.0);
        let shown = edit.min_size(least).show(ui);
        Field {
            response: shown.response.response,
            galley: (shown.galley, shown.galley_pos),
            painter: ui.painter().clone(),
        }
    };
    let area = egui::ScrollArea::vertical().id_salt(name).auto_shrink([false, false]);
    let shown = area.show(&mut inner, |ui| egui::Frame::NONE.inner_margin(pad).show(ui, inside).inner).inner;
    named(&shown.response, label, text);
    shown
}

/// A field of one line, of this size. `label` is for screen readers.
pub fn line_field(ui: &mut Ui, look: &Look, name: &str, label: &str, text: &mut String, size: Vec2) -> Response {
    let theme = &look.theme;
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let focused = ui.memory(|memory| memory.has_focus(id(name)));
    frame(ui, look, rect, focused);
    let inside = rect.shrink2(egui::vec2(theme.space.m, theme.space.xs));
    let edit = TextEdit::singleline(text)
        .id(id(name))
        .frame(egui::Frame::NONE)
        .margin(Margin::ZERO)
        .font(look.font(Size::Reading, Weight::Regular))
        .text_color(look.palette.text.0)
        .desired_width(inside.width())
        .vertical_align(egui::Align::Center);
    let response = ui.put(inside, edit);
    named(&response, label, text);
    response
}

/// A field of one line with a magnifying glass.
pub fn search_field(ui: &mut Ui, look: &Look, name: &str, label: &str, text: &mut String, width: f32) -> Response {
    let theme = &look.theme;
    let (rect, _) = ui.allocate_exact_size(vec2(width, theme.height.button), egui::Sense::hover());
    let focused = ui.memory(|memory| memory.has_focus(id(name)));
    frame(ui, look, rect, focused);
    let centre = egui::pos2(rect.left() + theme.space.l + 2.0, rect.center().y);
    icon(ui.painter(), centre, 20.0, Icon::Search, look.palette.text_3.0);
    let mut inside = rect.shrink2(vec2(theme.space.s, theme.space.xs));
    inside.min.x = centre.x + theme.space.l;
    let edit = TextEdit::singleline(text)
        .id(id(name))
        .frame(egui::Frame::NONE)
        .margin(Margin::ZERO)
        .font(look.font(Size::Control, Weight::Regular))
        .text_color(look.palette.text.0)
        .hint_text(look.text(label, Size::Control, Weight::Regular, look.palette.text_3.0))
        .desired_width(inside.width())
        .vertical_align(egui::Align::Center);
    let response = ui.put(inside, edit);
    named(&response, label, text);
    response
}

fn frame(ui: &Ui, look: &Look, rect: egui::Rect, focused: bool) {
    let (theme, palette) = (&look.theme, &look.palette);
    let stroke = if focused {
        Stroke::new(theme.stroke.focus, palette.accent.0)
    } else {
        Stroke::new(theme.stroke.outline, palette.edge.0)
    };
    ui.painter().rect(rect, CornerRadius::same(theme.radius.control), palette.field.0, stroke, StrokeKind::Inside);
}

/// What a screen reader says of a field.
fn named(response: &Response, label: &str, text: &str) {
    response.widget_info(|| {
        let mut info = WidgetInfo::text_edit(true, text, text, label);
        info.typ = WidgetType::TextEdit;
        info.label = Some(label.to_owned());
        info
    });
}
