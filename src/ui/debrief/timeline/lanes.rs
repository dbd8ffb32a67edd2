//! The two lanes of things to press: faces where somebody wrote, pills where the trainee settled it.

use egui::{
    Color32, CornerRadius, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::Plot;
use crate::say;
use crate::scenario::Visibility;
use crate::ui::Kit;
use crate::ui::debrief::spread::{room, spread};
use crate::ui::debrief::step::what;
use crate::ui::draw::{Face, Icon, icon};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Focus, focus_ring, id};
use crate::view::{Debrief, Did, Step};

/// The size of a face and how far apart faces lie where there is room.
const FACE: f32 = 30.0;
const FACES_APART: f32 = 33.0;
/// Heights of a pill and of the one that is selected.
const PILL: f32 = 26.0;
const SELECTED: f32 = 30.0;
/// Widths of a pill with its icon, of one with its number alone, of a dot; and how much wider the selected one is.
const WITH_ICON: f32 = 46.0;
const NUMBER: f32 = 30.0;
const DOT: f32 = 10.0;
const WIDER: f32 = 6.0;
/// The size of the mark of a holding line.
const HOLD: f32 = 16.0;
/// The blank between pills.
const BLANK: f32 = 4.0;

/// The name of the face of a step.
pub(in crate::ui::debrief) fn face_name(number: usize) -> String {
    format!("arrival/{number}")
}

/// The name of the pill of a step.
pub(in crate::ui::debrief) fn pill_name(number: usize) -> String {
    format!("step/{number}")
}

/// How much of a pill there is room for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Whole,
    Number,
    Dot,
}

/// Draws the faces; returns the step that was chosen.
pub(super) fn faces(ui: &Ui, kit: Kit<'_>, view: &Debrief, plot: &Plot, selected: usize) -> Option<usize> {
    let palette = &kit.look.palette;
    let wanted: Vec<f32> = view.steps.iter().map(|step| plot.x(step.arrived)).collect();
    let (from, to) = plot.ends();
    let places = spread(&wanted, FACES_APART, from, to);
    let wide = room(places.len(), from, to).min(FACES_APART);
    let y = plot.faces.top() + FACE / 2.0 + 2.0;
    let mut chosen = None;
    for (nth, step) in in_front(&view.steps, selected) {
        let centre = pos2(places[nth], y);
        let (width, ink) = stem(kit, nth == selected);
        let foot = [pos2(places[nth], y + FACE / 2.0 + 2.0), pos2(wanted[nth], plot.faces.bottom() + 2.0)];
        ui.painter().line_segment(foot, Stroke::new(width, ink));
        let area = Rect::from_center_size(centre, vec2(wide.max(DOT), kit.look.theme.height.hit));
        let label = say!(
            kit.words,
            "after-face",
            name = step.before.name,
            time = step.clock.0,
            mood = step.before.mood.to_lowercase(),
            subject = step.subject
        );
        let response = press(ui, &face_name(step.number), area, nth == selected, &label);
        let anger = (!step.before.colleague).then(|| f32::from(step.before.anger));
        let ring = palette.mood_at(step.before.anger);
        ui.painter().circle_filled(centre, FACE / 2.0 + 1.0, palette.panel.0);
        Face::of(step.before.face).paint(ui.painter(), centre, FACE, anger, ring, palette.raised.0);
        ring_about(ui, kit, &response, centre, vec2(FACE, FACE));
        if response.clicked() {
            chosen = Some(nth);
        }
        response.on_hover_text(label);
    }
    chosen
}

/// Draws the pills; returns the step that was chosen.
pub(super) fn pills(ui: &Ui, kit: Kit<'_>, view: &Debrief, plot: &Plot, selected: usize) -> Option<usize> {
    let look = kit.look;
    let wanted: Vec<f32> = view.steps.iter().map(|step| plot.x(step.settled)).collect();
    let (from, to) = plot.ends();
    let each = room(wanted.len(), from, to);
    let (form, wide) = match each {
        each if each >= WITH_ICON + BLANK => (Form::Whole, WITH_ICON),
        each if each >= NUMBER + BLANK => (Form::Number, NUMBER),
        _ => (Form::Dot, DOT),
    };
    let places = spread(&wanted, wide + BLANK, from, to);
    let y = plot.pills.center().y + 1.0;
    let mut chosen = None;
    for (nth, step) in in_front(&view.steps, selected) {
        let is_selected = nth == selected;
        let (form, size) = match (form, is_selected) {
            (Form::Dot, false) => (form, vec2(DOT, DOT)),
            (Form::Dot, true) => (Form::Number, vec2(NUMBER + WIDER, SELECTED)),
            (_, false) => (form, vec2(wide, PILL)),
            (_, true) => (form, vec2(wide + WIDER, SELECTED)),
        };
        let centre = pos2(places[nth], y);
        let (width, ink) = stem(kit, is_selected);
        let head = [pos2(wanted[nth], plot.moods.bottom()), pos2(places[nth], y - size.y / 2.0)];
        ui.painter().line_segment(head, Stroke::new(width, ink));
        let hit = vec2(size.x.min(each.max(DOT)).max(DOT), look.theme.height.hit);
        let label = say!(kit.words, "after-pill", n = step.number, time = step.clock.1, what = what(kit, step));
        let response = press(ui, &pill_name(step.number), Rect::from_center_size(centre, hit), is_selected, &label);
        pill(ui, kit, Rect::from_center_size(centre, size), form, is_selected, &response, step);
        ring_about(ui, kit, &response, centre, size);
        if response.clicked() {
            chosen = Some(nth);
        }
        response.on_hover_text(label);
    }
    chosen
}

/// Draws where the trainee said that an answer was coming.
pub(super) fn holds(ui: &Ui, kit: Kit<'_>, view: &Debrief, plot: &Plot) {
    let palette = &kit.look.palette;
    for (step, held) in view.steps.iter().filter_map(|step| Some((step, step.held.as_ref()?))) {
        let centre = pos2(plot.x(held.at), plot.moods.bottom() - HOLD / 2.0);
        let area = Rect::from_center_size(centre, vec2(HOLD, HOLD));
        let response = ui.interact(area, id(&format!("held/{}", step.number)), Sense::hover());
        let label = say!(kit.words, "after-held", n = step.number, text = held.text);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &label));
        ui.painter().circle_filled(centre, HOLD / 2.0, palette.panel.0);
        icon(ui.painter(), centre, HOLD, Icon::Hold, if held.broken { palette.text.0 } else { palette.text_2.0 });
        response.on_hover_text(label);
    }
}

/// The steps with the selected one at the end, on top of all others.
fn in_front(steps: &[Step], selected: usize) -> impl Iterator<Item = (usize, &Step)> {
    let others = steps.iter().enumerate().filter(move |(nth, _)| *nth != selected);
    others.chain(steps.get(selected).map(|step| (selected, step)))
}

fn stem(kit: Kit<'_>, selected: bool) -> (f32, Color32) {
    let (stroke, palette) = (&kit.look.theme.stroke, &kit.look.palette);
    if selected { (stroke.focus, palette.accent.0) } else { (stroke.outline, palette.line_2.0) }
}

fn press(ui: &Ui, name: &str, area: Rect, selected: bool, label: &str) -> Response {
    let response = ui.interact(area, id(name), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, selected, label));
    response
}

/// The ring of the focus around what is drawn, which may be less high than what can be hit.
fn ring_about(ui: &Ui, kit: Kit<'_>, response: &Response, centre: Pos2, size: egui::Vec2) {
    let mut drawn = response.clone();
    drawn.rect = Rect::from_center_size(centre, size);
    focus_ring(ui, kit.look, &drawn, 15, Focus::Outside);
}

/// What was done, as an icon.
fn sign(did: &Did) -> Icon {
    match did {
        Did::OwnWords(_, Visibility::Public) => Icon::Comment,
        Did::OwnWords(_, Visibility::Private) => Icon::Message,
        Did::Draft(..) => Icon::Document,
        Did::Worked(_) => Icon::List,
        Did::HandedTo(..) => Icon::HandOff,
        Did::Left => Icon::Leave,
        Did::Silence => Icon::Clock,
    }
}

fn pill(ui: &Ui, kit: Kit<'_>, rect: Rect, form: Form, selected: bool, response: &Response, step: &Step) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let (fill, ink) = match (selected, response.hovered()) {
        (true, _) => (palette.accent.0, palette.on_accent.0),
        (false, true) => (palette.accent_fill.0, palette.text.0),
        (false, false) => (palette.raised.0, palette.text.0),
    };
    let edge = if selected { palette.accent.0 } else { palette.edge.0 };
    let round = CornerRadius::same(15);
    ui.painter().rect(rect, round, fill, Stroke::new(theme.stroke.outline, edge), StrokeKind::Inside);
    if form == Form::Dot {
        return;
    }
    let text = step.number.to_string();
    let font = look.font(Size::Control, Weight::Semibold);
    let number = ui.painter().layout_no_wrap(text, font, ink);
    let wide = number.size().x;
    let sign_size = if form == Form::Whole { theme.space.l } else { 0.0 };
    let blank = if form == Form::Whole { theme.space.xs } else { 0.0 };
    let left = rect.center().x - (sign_size + blank + wide) / 2.0;
    if form == Form::Whole {
        icon(ui.painter(), pos2(left + sign_size / 2.0, rect.center().y), sign_size, sign(&step.did), ink);
    }
    let place = pos2(left + sign_size + blank, rect.center().y - number.size().y / 2.0);
    ui.painter().galley(place, number, ink);
}
