//! One message, or a note about what was done.

use std::sync::Arc;

use egui::{CornerRadius, Galley, Rect, Sense, Ui, pos2, vec2};

use super::{Scene, named, work};
use crate::say;
use crate::scenario::Visibility;
use crate::ui::draw::{Icon, icon};
use crate::ui::lettering::{block, from_left, line, spoken};
use crate::ui::pieces::place;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::Button;
use crate::view::{By, Message, Thread};

/// The face beside a message and the room it takes.
const FACE: f32 = 40.0;
const BESIDE: f32 = 53.0;
/// Within a bubble.
const PAD: (f32, f32) = (14.0, 9.0);
/// The corner that points to the face.
const NEAR: u8 = 4;
/// The height of the line with the name.
const NAMES: f32 = 21.0;
/// How far a new message comes up.
const RISE: f32 = 8.0;
/// The widest a note gets.
const NOTE: f32 = 520.0;
/// Rows of a note to a colleague that are shown.
const NOTE_ROWS: usize = 8;

/// Draws it; `fresh` is 1 when it has fully arrived. Returns whether it is to be shown as it was written.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, thread: &Thread, said: &Message, at: usize, fresh: f32) -> bool {
    let shown = ui.scope(|ui| {
        if fresh < 1.0 {
            ui.multiply_opacity(fresh);
        }
        let lift = vec2(0.0, RISE * (1.0 - fresh));
        let name = format!("{}/{at}", named("thread", &thread.inject));
        match &said.by {
            By::Them => bubble(ui, scene, thread, said, Speaker::Them, &name, lift),
            By::You(place) => bubble(ui, scene, thread, said, Speaker::You(*place), &name, lift),
            By::Told(source) => bubble(ui, scene, thread, said, Speaker::Source(source), &name, lift),
            _ => note(ui, scene, thread, said, &name, lift),
        }
        said.covered && uncover(ui, scene, &name)
    });
    shown.inner
}

/// The way to the words of what is covered, under it.
fn uncover(ui: &mut Ui, scene: &Scene<'_>, name: &str) -> bool {
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), scene.theme().height.button), Sense::hover());
    let beside = Rect::from_min_max(row.min + vec2(BESIDE, 0.0), row.max);
    Button::quiet(&format!("{name}/uncover"), &scene.word("cover-off")).show(&mut place(ui, beside), scene.look())
}

/// Whose words these are.
#[derive(Clone, Copy)]
enum Speaker<'a> {
    /// The person's.
    Them,
    /// The trainee's, in this place.
    You(Visibility),
    /// Those of a source that was asked.
    Source(&'a str),
}

/// Words that were written.
fn bubble(
    ui: &mut Ui,
    scene: &Scene<'_>,
    thread: &Thread,
    said: &Message,
    by: Speaker<'_>,
    name: &str,
    lift: egui::Vec2,
) {
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    let room = ui.available_width();
    let widest = (room - BESIDE).min(theme.desk.reading) - 2.0 * PAD.0;
    let text = block(ui, look, &said.text, (Size::Reading, Weight::Regular, palette.text.0), widest, usize::MAX);
    let who = match by {
        Speaker::Them => thread.who.name.clone(),
        Speaker::Source(name) => name.to_owned(),
        Speaker::You(_) => say!(scene.words(), "desk-you-as", brand = account(scene, thread)),
    };
    let time = match by {
        Speaker::You(Visibility::Private) if thread.place.public => {
            say!(scene.words(), "desk-privately", time = said.time)
        }
        _ => said.time.clone(),
    };
    let time = line(ui, look, &time, (Size::Control, Weight::Regular, palette.text_3.0), widest / 2.0);
    let gap = theme.space.s;
    let names = line(ui, look, &who, (Size::Control, Weight::Semibold, palette.text.0), widest - time.size().x - gap);
    let wide = text.size().x.max(names.size().x + gap + time.size().x) + 2.0 * PAD.0;
    let tall = NAMES + text.size().y + 2.0 * PAD.1;
    let (place, _) = ui.allocate_exact_size(vec2(room, tall.max(FACE)), Sense::hover());
    let place = place.translate(lift);
    let near = CornerRadius::same(theme.radius.panel);
    let (left, radius, fill) = match by {
        Speaker::Them | Speaker::Source(_) => {
            (place.left() + BESIDE, CornerRadius { nw: NEAR, ..near }, palette.raised.0)
        }
        Speaker::You(_) => (place.right() - BESIDE - wide, CornerRadius { ne: NEAR, ..near }, palette.accent_fill.0),
    };
    let rect = Rect::from_min_size(pos2(left, place.top()), vec2(wide, tall));
    let says = format!("{who}, {}: {}", said.time, said.text);
    spoken(ui, name, rect, &says);
    if !ui.is_rect_visible(place) {
        return;
    }
    let centre = place.top() + FACE / 2.0;
    match by {
        Speaker::Them => scene.face(ui, &thread.who, pos2(place.left() + FACE / 2.0, centre), FACE),
        Speaker::Source(_) => work::tile(ui, scene, Icon::Search, pos2(place.left() + FACE / 2.0, centre), FACE),
        Speaker::You(_) => tile(ui, scene, account(scene, thread), pos2(place.right() - FACE / 2.0, centre)),
    }
    ui.painter().rect_filled(rect, radius, fill);
    let y = rect.top() + PAD.1 + NAMES / 2.0 - 1.0;
    let end = from_left(ui, &names, pos2(rect.left() + PAD.0, y));
    from_left(ui, &time, pos2(end + gap, y));
    ui.painter().galley(pos2(rect.left() + PAD.0, rect.top() + PAD.1 + NAMES), text, palette.text.0);
}

/// In whose name one writes there: a client's, or the brand's.
fn account<'a>(scene: &'a Scene<'_>, thread: &'a Thread) -> &'a str {
    thread.place.account.as_ref().unwrap_or(&scene.view.brand)
}

/// The brand in the place of a face: its initial.
fn tile(ui: &Ui, scene: &Scene<'_>, account: &str, centre: egui::Pos2) {
    let look = scene.look();
    let palette = &look.palette;
    let rect = Rect::from_center_size(centre, vec2(FACE, FACE));
    let stroke = egui::Stroke::new(look.theme.stroke.outline, palette.line_2.0);
    let radius = CornerRadius::same(look.theme.radius.panel);
    ui.painter().rect(rect, radius, palette.raised.0, stroke, egui::StrokeKind::Inside);
    let initial: String = account.chars().take(1).collect();
    let galley = line(ui, look, &initial, (Size::Section, Weight::Semibold, palette.text_2.0), FACE);
    ui.painter().galley(centre - galley.size() / 2.0, galley, palette.text_2.0);
}

/// What was done, or what became of the waiting, in the middle.
fn note(ui: &mut Ui, scene: &Scene<'_>, thread: &Thread, said: &Message, name: &str, lift: egui::Vec2) {
    let look = scene.look();
    let palette = &look.palette;
    let (sentence, shape) = sentence(scene, thread, said);
    let room = ui.available_width();
    let widest = room.min(NOTE) - 28.0;
    let style = (Size::Control, Weight::Regular, palette.text_2.0);
    let head = block(ui, look, &sentence, style, widest, 3);
    // What was given stands as it is; words are quoted.
    let quoted = match said.by {
        By::Worked => said.text.clone(),
        _ => say!(scene.words(), "desk-quoted", text = said.text),
    };
    let body: Option<Arc<Galley>> = (!said.text.is_empty())
        .then(|| block(ui, look, &quoted, (Size::Control, Weight::Regular, palette.text_3.0), widest, NOTE_ROWS));
    let tall = head.size().y + body.as_ref().map_or(0.0, |body| body.size().y + 2.0);
    let (place, _) = ui.allocate_exact_size(vec2(room, tall), Sense::hover());
    let place = place.translate(lift);
    let wide = head.size().x.max(body.as_ref().map_or(0.0, |body| body.size().x)) + 28.0;
    let left = place.center().x - wide / 2.0;
    icon(ui.painter(), pos2(left + 9.0, place.top() + 10.0), 18.0, shape, palette.text_3.0);
    let below = head.size().y + 2.0;
    ui.painter().galley(pos2(left + 28.0, place.top()), head, palette.text_2.0);
    if let Some(body) = body {
        ui.painter().galley(pos2(left + 28.0, place.top() + below), body, palette.text_3.0);
    }
    let says = format!("{sentence} {}", said.text);
    spoken(ui, name, place, says.trim());
}

/// A note in words, and its icon.
fn sentence(scene: &Scene<'_>, thread: &Thread, said: &Message) -> (String, Icon) {
    let words = scene.words();
    match &said.by {
        By::HandedTo(role) => (say!(words, "desk-handed", role = role, time = said.time), Icon::HandOff),
        By::Worked => (say!(words, "desk-worked", time = said.time), Icon::Check),
        By::Asked(source) => (say!(words, "desk-asked", source = source, time = said.time), Icon::Search),
        By::Held => (say!(words, "desk-held", time = said.time), Icon::Hold),
        By::Left => (say!(words, "desk-left-it", time = said.time), Icon::Leave),
        _ => (say!(words, "desk-lapsed", name = thread.who.name, time = said.time), Icon::Clock),
    }
}
