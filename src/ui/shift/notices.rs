//! What just happened, in quiet lines at the foot of the window that fade after a while.

use egui::{Rect, Ui, pos2, vec2};

use super::Scene;
use super::window::pill;
use crate::ui::Memory;
use crate::ui::draw::{Mark, mark};
use crate::ui::lettering::{from_left, line, spoken};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::id;

/// How long a line stays and how long it fades, in seconds.
const STAYS: f64 = 8.0;
const FADES: f64 = 1.4;
/// Lines in the window, and in a low one.
const LINES: (usize, usize) = (3, 1);
/// The height of a line, with the gap to the next.
const LINE: f32 = 28.0;
/// The share of the window's width that a line may take.
const WIDTH: f32 = 0.6;

/// What was said when.
#[derive(Clone, Default)]
struct Told {
    /// What the desk said when it was last drawn.
    seen: Vec<String>,
    /// What still shows, and since when.
    shown: Vec<(String, f64)>,
}

/// Draws them.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, memory: &Memory) {
    let lines = if scene.plan.low { LINES.1 } else { LINES.0 };
    let shown = told(ui, scene, lines);
    let window = scene.plan.window;
    let mut bottom = window.bottom() - 6.0;
    let now = ui.input(|input| input.time);
    if let Some(refusal) = memory.refusal.as_ref().filter(|_| scene.thread(memory).is_none()) {
        told_line(ui, scene, "desk/refusal", refusal, bottom, 1.0, true);
        bottom -= LINE;
    }
    for (at, (text, since)) in shown.iter().enumerate().rev() {
        told_line(ui, scene, &format!("desk/notice/{at}"), text, bottom, alpha(now - since), false);
        bottom -= LINE;
    }
    let waits = shown.iter().map(|(_, since)| since + STAYS - now).fold(f64::INFINITY, f64::min);
    if waits <= 0.0 && !scene.look().still {
        ui.ctx().request_repaint();
    } else if waits.is_finite() {
        ui.ctx().request_repaint_after_secs(fade(waits.max(0.05)));
    }
}

/// What shows now: what was said and is new, for a while.
fn told(ui: &Ui, scene: &Scene<'_>, lines: usize) -> Vec<(String, f64)> {
    let key = id("desk/notices");
    let now = ui.input(|input| input.time);
    let mut told = ui.data(|data| data.get_temp::<Told>(key)).unwrap_or_default();
    let said = &scene.view.notices;
    if told.seen != *said {
        // What was said before and still stands is not new.
        let kept = (0..=told.seen.len()).find(|from| said.starts_with(&told.seen[*from..]));
        let known = kept.map_or(0, |from| told.seen.len() - from);
        told.shown.extend(said.iter().skip(known).map(|text| (text.clone(), now)));
        told.seen.clone_from(said);
    }
    let lasts = if scene.look().still { STAYS } else { STAYS + FADES };
    told.shown.retain(|(_, since)| now - since < lasts);
    let past = told.shown.len().saturating_sub(lines);
    told.shown.drain(..past);
    let shown = told.shown.clone();
    ui.data_mut(|data| data.insert_temp(key, told));
    shown
}

/// How much of a line is left after so many seconds.
fn alpha(age: f64) -> f32 {
    1.0 - fade(((age - STAYS) / FADES).clamp(0.0, 1.0))
}

fn fade(seconds: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a few seconds")]
    let seconds = seconds as f32;
    seconds
}

/// One line on a pill whose bottom is given.
fn told_line(ui: &mut Ui, scene: &Scene<'_>, name: &str, text: &str, bottom: f32, alpha: f32, warns: bool) {
    let look = scene.look();
    let palette = &look.palette;
    let window = scene.plan.window;
    ui.scope(|ui| {
        ui.multiply_opacity(alpha);
        let room = window.width() * WIDTH - 24.0;
        let galley = line(ui, look, text, (Size::Control, Weight::Regular, palette.text.0), room);
        let before = if warns { 34.0 } else { 12.0 };
        let size = vec2(galley.size().x + before + 12.0, LINE - 3.0);
        let rect = Rect::from_min_size(pos2(window.left(), bottom - size.y), size);
        pill(ui, scene, rect);
        if warns {
            let at = pos2(rect.left() + 18.0, rect.center().y);
            mark(ui.painter(), at, 15.0, Mark::Warning, palette.text.0, palette.panel.0);
        }
        from_left(ui, &galley, pos2(rect.left() + before, rect.center().y));
        spoken(ui, name, rect, text).on_hover_text(text);
    });
}
