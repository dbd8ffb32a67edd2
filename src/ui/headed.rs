//! What quiet screens of one column begin with: the way back, their name, what they are for, and what came of the last thing
//! that was asked for.

use egui::{Rect, Ui, pos2, vec2};

use super::draw::Mark;
use super::pieces::{self, marked, place};
use super::theme::{Size, Weight};
use super::{Action, Kit, Memory, widgets};

/// How far the ground behind the head fades out.
const FADE: f32 = 120.0;

/// Draws it; `name` begins the keys of its words and the names of its parts, `sub` ends that of what it is for. Returns the
/// place under it.
pub(super) fn headed(
    ui: &mut Ui,
    kit: Kit<'_>,
    (name, sub, widest): (&str, &str, f32),
    (memory, said): (&Memory, Option<&String>),
    actions: &mut Vec<Action>,
) -> Rect {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let screen = ui.max_rect();
    let width = widest.min(screen.width() - 2.0 * theme.space.giant);
    let column = Rect::from_center_size(screen.center(), vec2(width, screen.height()));
    let behind = ui.painter().add(egui::Shape::Noop);
    let mut head = place(ui, Rect::from_min_max(column.min + vec2(0.0, theme.space.l), column.max));
    let words = |part: &str| kit.words.plain(&format!("{name}-{part}"));
    if pieces::back(&mut head, look, &format!("{name}/back"), &words("back")) || pieces::escape(ui) {
        actions.push(Action::Title);
    }
    widgets::label(&mut head, look.text(words("title"), Size::Screen, Weight::Semibold, palette.text.0));
    widgets::label(&mut head, look.supporting(words(sub)));
    for (said, mark) in [(memory.refusal.as_ref(), Mark::Warning), (said, Mark::Tick)] {
        if let Some(said) = said {
            head.add_space(theme.space.s);
            marked(&mut head, look, mark, look.supporting(pieces::short(said)));
        }
    }
    let under = Rect::from_min_max(
        pos2(column.left(), head.min_rect().bottom() + theme.space.l),
        column.max - vec2(0.0, theme.space.xxl),
    );
    let corner = Rect::from_min_max(screen.min, pos2(column.right(), under.top()));
    ui.painter().set(behind, pieces::veil(look, corner, vec2(FADE, FADE)));
    under
}
