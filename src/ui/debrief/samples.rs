//! Sample answers to what was asked in a step, by level.

use egui::{Rect, Ui};

use super::column::Panel;
use crate::say;
use crate::ui::Kit;
use crate::ui::memory::DebriefMemory;
use crate::ui::widgets::{label, segmented};
use crate::view::Step;

/// The name of the choice of a level.
pub(super) fn name(level: u8) -> String {
    format!("after/level/{level}")
}

/// Draws the panel.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, step: &Step, memory: &mut DebriefMemory, rect: Rect) {
    let look = kit.look;
    let levels: Vec<(String, String)> =
        step.anchors.iter().map(|(level, _)| (name(*level), level.to_string())).collect();
    let wanted = |level: u8| step.anchors.iter().position(|(known, _)| *known == level);
    // Unless one was chosen, the best is shown.
    let best = step.anchors.len().saturating_sub(1);
    let chosen = memory.level.and_then(wanted).unwrap_or(best);
    let mut pressed = None;
    Panel { name: "after/samples", title: "after-samples", rect, place: step.number * step.anchors.len() + chosen }
        .show(
            ui,
            kit,
            |ui| {
                ui.spacing_mut().item_spacing.y = look.theme.space.s;
                label(ui, look.section(kit.words.plain("after-samples")));
                let options: Vec<_> =
                    levels.iter().map(|(name, label)| (name.as_str(), label.as_str(), None)).collect();
                pressed = segmented(ui, look, &options, chosen, |_| true);
            },
            |ui| {
                if let Some((_, text)) = step.anchors.get(chosen) {
                    label(ui, look.reading(say!(kit.words, "after-quote", text = text)));
                }
            },
            None::<fn(&mut Ui)>,
        );
    if let Some((level, _)) = pressed.and_then(|at| step.anchors.get(at)) {
        memory.level = Some(*level);
    }
}
