//! The question that comes between a shift and its debrief: how do you think it went? Not to answer is as easy as to
//! answer.

use egui::{Rect, Ui, vec2};

use crate::ui::pieces::{self, place};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Button, label, panel, scroll, segmented};
use crate::ui::{Action, Kit, Memory};
use crate::view::Estimate;

/// How wide the question is at the most.
const WIDE: f32 = 680.0;

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: &Estimate, memory: &mut Memory, actions: &mut Vec<Action>) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let screen = ui.max_rect();
    ui.painter().add(pieces::scrim(look, screen));
    let wide = WIDE.min(screen.width() - 2.0 * theme.space.l);
    // As tall as what it holds, in the middle; what does not fit scrolls.
    let room = screen.height() - 2.0 * theme.space.l;
    let tall = pieces::known_height(ui, "estimate/height").map_or(room, |height| height.min(room));
    let area = Rect::from_center_size(screen.center(), vec2(wide, tall));
    let mut inside = place(ui, area);
    let mut wanted = 0.0;
    scroll(&mut inside, "estimate", |ui| {
        let before = ui.cursor().top();
        panel(ui, look, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = theme.space.s;
            label(ui, look.text(kit.words.plain("estimate-title"), Size::Screen, Weight::Semibold, palette.text.0));
            label(ui, look.reading(kit.words.plain("estimate-text")).color(palette.text_2.0));
            for (nth, axis) in view.axes.iter().enumerate() {
                question(ui, kit, view, (nth, axis), memory);
            }
            ui.add_space(theme.space.s);
            answers(ui, kit, view, memory, actions);
        });
        wanted = ui.cursor().top() - before;
    });
    pieces::keep_height(ui, "estimate/height", wanted);
    if pieces::escape(ui) {
        actions.push(Action::Estimate(None));
    }
}

/// An axis: what is asked, and the levels.
fn question(
    ui: &mut Ui,
    kit: Kit<'_>,
    view: &Estimate,
    (nth, (axis, asks)): (usize, &(String, String)),
    memory: &mut Memory,
) {
    let look = kit.look;
    ui.add_space(look.theme.space.s);
    label(ui, look.name(axis));
    label(ui, look.quiet(asks));
    let names: Vec<String> = (0..view.levels.len()).map(|level| format!("estimate/{nth}/{level}")).collect();
    let options: Vec<_> =
        names.iter().zip(&view.levels).map(|(name, (_, level))| (name.as_str(), level.as_str(), None)).collect();
    let Some(chosen) = memory.estimate.get_mut(nth) else { return };
    if let Some(pressed) = segmented(ui, look, &options, chosen.unwrap_or(options.len()), |_| true) {
        *chosen = Some(pressed);
    }
}

/// The two ways on, side by side and of one size.
fn answers(ui: &mut Ui, kit: Kit<'_>, view: &Estimate, memory: &Memory, actions: &mut Vec<Action>) {
    let (look, theme) = (kit.look, &kit.look.theme);
    let score = |chosen: Option<usize>| view.levels.get(chosen?).map(|(score, _)| *score);
    let [a, b, c, d] = memory.estimate.map(score);
    let ready = (|| Some([a?, b?, c?, d?]))();
    let (go, skip) = (kit.words.plain("estimate-show"), kit.words.plain("estimate-skip"));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme.space.m;
        let button = |name, words| Button::plain(name, words).height(theme.height.button_tall);
        let primary = Button::primary("estimate/show", &go).height(theme.height.button_tall);
        if primary.enabled(ready.is_some()).show(ui, look) {
            actions.push(Action::Estimate(ready));
        }
        if button("estimate/skip", &skip).show(ui, look) {
            actions.push(Action::Estimate(None));
        }
    });
}

#[cfg(test)]
mod tests;
