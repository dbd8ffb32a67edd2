//! The first steps of somebody who has never sat here: what to do next, beside the doing of it. Each gives way to the next
//! when it is done, and all of them when one would rather not.

use egui::{Rect, Ui, pos2, vec2};

use super::Scene;
use crate::say;
use crate::ui::Memory;
use crate::ui::lettering::{block, paragraph};
use crate::ui::pieces::place;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::Button;
use crate::view::By;

/// How many there are.
const STEPS: usize = 4;
/// A text has so many rows at the most.
const ROWS: usize = 9;

/// What comes next, from 1.
fn step(scene: &Scene<'_>, memory: &Memory) -> usize {
    let view = scene.view;
    let did = |by: &By| !matches!(by, By::Them | By::Lapsed | By::Told(_));
    let acted = view.threads.iter().any(|thread| thread.messages.iter().any(|message| did(&message.by)));
    let writes = memory.desk.unsent.values().any(|unsent| !unsent.is_empty());
    match () {
        () if acted => 4,
        () if writes => 3,
        () if memory.desk.open.is_some() => 2,
        () => 1,
    }
}

/// Draws it at the foot of the queue's column and returns what is left of that.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory) -> Rect {
    let column = scene.plan.queue;
    if !memory.guide {
        return column;
    }
    let (look, theme, palette) = (scene.look(), scene.theme(), scene.palette());
    let at = step(scene, memory);
    let title = say!(scene.words(), "guide-title", step = at, of = STEPS);
    let text = match (at, scene.view.untimed) {
        (1, true) => scene.word("guide-1-untimed"),
        _ => scene.word(&format!("guide-{at}")),
    };
    let wide = column.width() - 2.0 * theme.space.l;
    let (bold, plain) =
        ((Size::Control, Weight::Semibold, palette.text.0), (Size::Control, Weight::Regular, palette.text_2.0));
    let high = block(ui, look, &title, bold, wide, 1).size().y + block(ui, look, &text, plain, wide, ROWS).size().y;
    let whole = high + theme.height.button + 2.0 * theme.space.m + 2.0 * theme.space.s;
    let card = Rect::from_min_max(pos2(column.left(), column.bottom() - whole), column.max);
    ui.painter().add(scene.panel(card));
    let mut inside = place(ui, card.shrink2(vec2(theme.space.l, theme.space.m)));
    inside.spacing_mut().item_spacing.y = theme.space.s;
    paragraph(&mut inside, look, &title, bold, 1);
    paragraph(&mut inside, look, &text, plain, ROWS);
    let end = scene.word(if at == STEPS { "guide-done" } else { "guide-skip" });
    let foot = inside.cursor().min - vec2(theme.space.m, 0.0);
    let mut foot = place(&mut inside, Rect::from_min_max(foot, card.max));
    if Button::quiet("desk/guide", &end).show(&mut foot, look) {
        memory.guide = false;
    }
    Rect::from_min_max(column.min, pos2(column.right(), card.top() - theme.desk.gap_small))
}
