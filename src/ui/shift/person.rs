//! The person in the thread: who they are, how angry, how trusting.

use egui::{Rect, Sense, Ui, pos2, vec2};

use super::Scene;
use crate::say;
use crate::ui::lettering::{block, capital, followers, from_left, line, paragraph, share, spoken};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets;
use crate::view::Who;

/// The face.
const FACE: f32 = 76.0;
/// Where values begin.
const VALUES: f32 = 56.0;
/// The height of a line with a value.
const LINE: f32 = 26.0;
/// Rows of what is said about somebody.
const ABOUT: usize = 4;

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, who: &Who) {
    let look = scene.look();
    let palette = &look.palette;
    let words = scene.words();
    let room = ui.available_width() - FACE - look.theme.space.m;
    let name = block(ui, look, &who.name, (Size::Section, Weight::Semibold, palette.text.0), room, 2);
    let style = (Size::Control, Weight::Regular, palette.text_2.0);
    let reach = followers(words, u64::from(who.reach));
    let second = if who.reach > 0 {
        say!(words, "desk-handle", handle = who.handle, followers = reach)
    } else {
        who.handle.clone()
    };
    let second = line(ui, look, &second, style, room);
    let third = line(ui, look, &capital(&who.role), style, room);
    let tall = name.size().y + second.size().y + third.size().y + 4.0;
    let size = vec2(ui.available_width(), tall.max(FACE + 4.0));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    scene.face(ui, who, pos2(rect.left() + FACE / 2.0, rect.center().y), FACE);
    let left = rect.right() - room;
    let mut y = rect.center().y - tall / 2.0;
    for galley in [name, second, third] {
        let height = galley.size().y;
        ui.painter().galley(pos2(left, y), galley, palette.text.0);
        y += height + 2.0;
    }
    spoken(ui, "person/name", rect, &say!(words, "desk-person", name = who.name, handle = who.handle, role = who.role));
    if !who.about.is_empty() {
        paragraph(ui, look, &who.about, style, ABOUT);
    }
    if who.colleague {
        return;
    }
    anger(ui, scene, who);
    trust(ui, scene, who);
}

/// A line with its name; returns the place of its value.
fn value(ui: &mut Ui, scene: &Scene<'_>, key: &str, figure: i16) -> Rect {
    let look = scene.look();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover());
    let y = rect.center().y;
    let ink = look.palette.text_2.0;
    let label = line(ui, look, &scene.word(key), (Size::Control, Weight::Regular, ink), VALUES);
    from_left(ui, &label, pos2(rect.left(), y));
    let at = pos2(rect.right(), y);
    let text = figure.to_string();
    let wide =
        widgets::digits(ui, look, at, true, &text, (Size::Control, Weight::Semibold, look.palette.text.0)).max(24.0);
    Rect::from_min_max(pos2(rect.left() + VALUES, rect.top()), pos2(rect.right() - wide - 8.0, rect.bottom()))
}

fn anger(ui: &mut Ui, scene: &Scene<'_>, who: &Who) {
    let look = scene.look();
    let place = value(ui, scene, "desk-anger", who.anger);
    let y = place.center().y;
    widgets::bars(ui, look, pos2(place.left(), y + 8.0), who.anger, 1.0);
    let style = (Size::Control, Weight::Regular, look.palette.text.0);
    let mood = line(ui, look, &capital(&who.mood), style, place.width() - 40.0);
    from_left(ui, &mood, pos2(place.left() + 38.0, y));
    spoken(ui, "person/anger", place, &say!(scene.words(), "desk-anger-says", mood = who.mood, anger = who.anger));
}

fn trust(ui: &mut Ui, scene: &Scene<'_>, who: &Who) {
    let look = scene.look();
    let place = value(ui, scene, "desk-trust", who.trust);
    let mut child =
        ui.new_child(egui::UiBuilder::new().max_rect(Rect::from_center_size(place.center(), vec2(place.width(), 6.0))));
    let part = share(u64::from(who.trust.unsigned_abs()), 100);
    let says = say!(scene.words(), "desk-trust-says", trust = who.trust);
    widgets::meter(&mut child, look, place.width(), part, look.palette.text_2.0, &says);
}
