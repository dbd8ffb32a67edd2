//! How many errors and warnings there are, each with its mark.

use std::sync::Arc;

use egui::{Color32, Galley, Pos2, Ui, pos2};

use crate::say;
use crate::ui::Kit;
use crate::ui::draw::{Mark, mark};
use crate::ui::theme::{Size, Weight};
use crate::view::Problem;

/// The size of a mark.
const MARK: f32 = 16.0;

/// Counts, laid out.
pub(in crate::ui) struct Counts {
    parts: Vec<(Mark, String, Arc<Galley>)>,
    gaps: (f32, f32),
}

impl Counts {
    /// The counts of these problems; nothing is said of what there is none of.
    pub(in crate::ui) fn of(ui: &Ui, kit: Kit<'_>, problems: &[Problem], ink: Color32) -> Self {
        let errors = problems.iter().filter(|problem| problem.error).count();
        let warnings = problems.len() - errors;
        let kinds = [(Mark::Error, "problems-errors", errors), (Mark::Warning, "problems-warnings", warnings)];
        let kinds = kinds.into_iter().filter(|(_, _, count)| *count > 0);
        let parts = kinds.map(|(mark, key, count)| {
            let words = say!(kit.words, key, count = count);
            let font = kit.look.font(Size::Control, Weight::Medium);
            let galley = ui.painter().layout_no_wrap(words.clone(), font, ink);
            (mark, words, galley)
        });
        Self { parts: parts.collect(), gaps: (kit.look.theme.space.s, kit.look.theme.space.l) }
    }

    /// How wide they are.
    pub(in crate::ui) fn width(&self) -> f32 {
        let words: f32 =
            self.parts.iter().map(|(_, _, galley)| MARK + self.gaps.0 + galley.size().x + self.gaps.1).sum();
        (words - self.gaps.1).max(0.0)
    }

    /// The same for a screen reader.
    pub(in crate::ui) fn says(&self) -> String {
        let words: Vec<&str> = self.parts.iter().map(|(_, words, _)| words.as_str()).collect();
        words.join(", ")
    }

    /// Paints them from the middle of their left edge.
    pub(in crate::ui) fn paint(&self, ui: &Ui, kit: Kit<'_>, left: Pos2) {
        let palette = &kit.look.palette;
        let mut x = left.x;
        for (shape, _, galley) in &self.parts {
            paint_mark(ui, kit, pos2(x + MARK / 2.0, left.y), *shape);
            x += MARK + self.gaps.0;
            ui.painter().galley(pos2(x, left.y - galley.size().y / 2.0), galley.clone(), palette.text.0);
            x += galley.size().x + self.gaps.1;
        }
    }
}

/// The mark of an error or a warning.
pub(super) fn paint_mark(ui: &Ui, kit: Kit<'_>, centre: Pos2, shape: Mark) {
    let palette = &kit.look.palette;
    let colour = if shape == Mark::Error { palette.moods()[4] } else { palette.text.0 };
    mark(ui.painter(), centre, MARK, shape, colour, palette.panel.0);
}
