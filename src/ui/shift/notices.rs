//! What just happened, in quiet lines at the foot of the window that fade after a while.

use std::sync::Arc;

use egui::{Galley, Rect, Ui, pos2, vec2};

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

/// A line, and where it stands.
pub(super) struct Line {
    name: String,
    text: String,
    galley: Arc<Galley>,
    alpha: f32,
    warns: bool,
    pub(super) place: Rect,
}

/// What is to be said now, from below.
pub(super) fn lines(ui: &Ui, scene: &Scene<'_>, memory: &Memory) -> Vec<Line> {
    let most = if scene.plan.low { LINES.1 } else { LINES.0 };
    let shown = told(ui, scene, most);
    let now = ui.input(|input| input.time);
    let waits = shown.iter().map(|(_, since)| since + STAYS - now).fold(f64::INFINITY, f64::min);
    if waits <= 0.0 && !scene.look().still {
        ui.ctx().request_repaint();
    } else if waits.is_finite() {
        ui.ctx().request_repaint_after_secs(fade(waits.max(0.05)));
    }
    let refusal = memory.refusal.as_ref().filter(|_| scene.thread(memory).is_none());
    let refusal = refusal.map(|text| ("desk/refusal".to_owned(), text.clone(), 1.0, true));
    let said = shown.into_iter().enumerate().rev();
    let said = said.map(|(at, (text, since))| (format!("desk/notice/{at}"), text, alpha(now - since), false));
    let mut bottom = scene.plan.window.bottom() - 6.0;
    let line = |(name, text, alpha, warns): (String, String, f32, bool)| {
        let line = Line::new(ui, scene, (name, text), (alpha, warns), bottom);
        bottom -= LINE;
        line
    };
    refusal.into_iter().chain(said).map(line).collect()
}

/// Draws them.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, lines: &[Line]) {
    for line in lines {
        line.show(ui, scene);
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

impl Line {
    /// On a pill whose bottom is given.
    fn new(
        ui: &Ui,
        scene: &Scene<'_>,
        (name, text): (String, String),
        (alpha, warns): (f32, bool),
        bottom: f32,
    ) -> Self {
        let window = scene.plan.window;
        let room = window.width() * WIDTH - 24.0;
        let ink = scene.palette().text.0;
        let galley = line(ui, scene.look(), &text, (Size::Control, Weight::Regular, ink), room);
        let size = vec2(galley.size().x + before(warns) + 12.0, LINE - 3.0);
        let place = Rect::from_min_size(pos2(window.left(), bottom - size.y), size);
        Self { name, text, galley, alpha, warns, place }
    }

    fn show(&self, ui: &mut Ui, scene: &Scene<'_>) {
        let (palette, rect) = (scene.palette(), self.place);
        ui.scope(|ui| {
            ui.multiply_opacity(self.alpha);
            pill(ui, scene, rect);
            if self.warns {
                let at = pos2(rect.left() + 18.0, rect.center().y);
                mark(ui.painter(), at, 15.0, Mark::Warning, palette.text.0, palette.panel.0);
            }
            from_left(ui, &self.galley, pos2(rect.left() + before(self.warns), rect.center().y));
            spoken(ui, &self.name, rect, &self.text).on_hover_text(&self.text);
        });
    }
}

/// What lies before the words.
fn before(warns: bool) -> f32 {
    if warns { 34.0 } else { 12.0 }
}
