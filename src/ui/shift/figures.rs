//! Figures: how the public feels, how far it was shared, how long people wait for answers.

use egui::{Sense, Ui, pos2, vec2};

use super::Scene;
use crate::say;
use crate::ui::draw;
use crate::ui::lettering::{from_left, from_right, grouped, line, paragraph, spoken};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets;
use crate::view::mood;

/// The height of a line.
const LINE: f32 = 22.0;
/// The angriest steps of the scale.
const UPSET: usize = 3;
const ANGRY: usize = 4;

/// Draws them, with so many targets.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, targets: usize) {
    let (look, view, words) = (scene.look(), scene.view, scene.words());
    let palette = &look.palette;
    let people = say!(words, "desk-people", count = grouped(words, view.public.people()));
    let strong = (Size::Reading, Weight::Semibold, palette.text.0);
    let plain = (Size::Control, Weight::Regular, palette.text_2.0);
    pair(ui, scene, "figures/people", (&scene.word("desk-figures"), strong), (&people, plain));
    if view.public.people() > 0 {
        let says: Vec<String> = (0..mood::STEPS)
            .map(|step| {
                let word = mood::step_word(words, step);
                say!(words, "desk-percent", percent = view.public.percent(step), mood = word)
            })
            .collect();
        let width = ui.available_width();
        widgets::public_bar(ui, look, &view.public, width, &says.join(", "));
        moods(ui, scene, &says);
    }
    if view.public.shared > 0 {
        let shared = grouped(words, view.public.shared);
        let value = (Size::Control, Weight::Semibold, palette.text.0);
        pair(ui, scene, "figures/shared", (&scene.word("desk-shared"), plain), (&shared, value));
    }
    let answer = view.answer_time.map_or_else(|| scene.word("desk-answer-none"), |time| time.to_string());
    let value = if view.answer_time.is_some() { (Size::Control, Weight::Semibold, palette.text.0) } else { plain };
    pair(ui, scene, "figures/answers", (&scene.word("desk-answer-time"), plain), (&answer, value));
    for (what, target) in view.targets.iter().take(targets) {
        let text = say!(words, "desk-target", what = what, target = target);
        paragraph(ui, look, &text, (Size::Small, Weight::Regular, palette.text_3.0), 3);
    }
}

type Text<'a> = (&'a str, crate::ui::lettering::Style);

/// Something and its figure.
fn pair(ui: &mut Ui, scene: &Scene<'_>, name: &str, (label, style): Text<'_>, (value, strong): Text<'_>) {
    let look = scene.look();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover());
    let y = rect.center().y;
    let right = line(ui, look, value, strong, rect.width() * 0.6);
    let left = from_right(ui, &right, pos2(rect.right(), y));
    let text = line(ui, look, label, style, left - rect.left() - 8.0);
    from_left(ui, &text, pos2(rect.left(), y));
    spoken(ui, name, rect, &format!("{label}: {value}"));
}

/// The ends of the scale in words.
fn moods(ui: &mut Ui, scene: &Scene<'_>, says: &[String]) {
    let look = scene.look();
    let palette = &look.palette;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover());
    let y = rect.center().y;
    let scale = palette.moods();
    let calm = line(ui, look, &says[0], (Size::Control, Weight::Regular, palette.text_2.0), rect.width() / 2.0);
    draw::blob(ui.painter(), pos2(rect.left() + 7.0, y), 5.0, 10.0, scale[0]);
    let end = from_left(ui, &calm, pos2(rect.left() + 20.0, y));
    let hot = say!(scene.words(), "desk-hot", angry = says[ANGRY], upset = says[UPSET]);
    let room = rect.right() - end - 34.0;
    let hot = line(ui, look, &hot, (Size::Control, Weight::Regular, palette.text.0), room);
    let left = from_right(ui, &hot, pos2(rect.right(), y));
    draw::blob(ui.painter(), pos2(left - 13.0, y), 6.5, 90.0, scale[ANGRY]);
}
