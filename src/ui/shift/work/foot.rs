//! Below a form: what is still open, what else one can do, and sending.

use egui::{Rect, Ui, pos2, vec2};

use super::blocks::{Block, blocks};
use super::{given, order};
use crate::say;
use crate::ui::draw::Icon;
use crate::ui::lettering::{from_right, line, spoken};
use crate::ui::memory::Drawer;
use crate::ui::shift::Scene;
use crate::ui::shift::composer::{hold, pull};
use crate::ui::shift::tools::{self, Tool};
use crate::ui::theme::{Size, Weight};
use crate::ui::{Action, Memory};
use crate::view::{Composer, Work};

/// The least room for what is still open.
const STATUS: f32 = 116.0;

/// Draws it.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (composer, work): (&Composer, &Work),
    memory: &mut Memory,
    actions: &mut Vec<Action>,
) {
    let (look, runs) = (scene.look(), scene.runs());
    let height = look.theme.height.button_tall;
    let gap = look.theme.space.s;
    let ready = given::ready(scene, composer, memory);
    let tool = |name, label, icon| Tool::new(name, label, icon, height);
    let (can_hold, word) = hold(scene, composer);
    let mut row = vec![
        tool("composer/hand-off", scene.word("desk-hand-off"), Icon::HandOff).enabled(runs),
        tool("composer/leave", scene.word("desk-leave"), Icon::Leave).enabled(runs),
        tool("composer/hold", scene.word(word), Icon::Hold).hint(composer.hold.clone()).enabled(can_hold),
        tool("work/send", scene.word("work-send"), Icon::Send)
            .primary(scene.word("desk-send-keys"))
            .enabled(ready.is_some()),
    ];
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let order = ["composer/leave", "composer/hold", "composer/hand-off"];
    tools::fit(ui, look, &mut row, &order, rect.width() - STATUS - gap);
    let tail = row.split_off(row.len() - 1);
    let end = Rect::from_min_max(pos2(rect.right() - tools::width(ui, look, &tail), rect.top()), rect.max);
    let start = Rect::from_min_max(rect.min, pos2(rect.left() + tools::width(ui, look, &row), rect.bottom()));
    let status = status(scene, work, memory);
    let style = (Size::Control, Weight::Regular, look.palette.text_2.0);
    let place = Rect::from_min_max(pos2(start.right() + gap, rect.top()), pos2(end.left() - gap - 4.0, rect.bottom()));
    from_right(ui, &line(ui, look, &status, style, place.width()), place.right_center());
    spoken(ui, "work/status", place, &status);
    match tools::row(ui, look, start, &row).or(tools::row(ui, look, end, &tail)) {
        Some("composer/hand-off") => pull(ui, composer, memory, Drawer::HandOff),
        Some("composer/leave") => pull(ui, composer, memory, Drawer::Leave),
        Some("composer/hold") => pull(ui, composer, memory, Drawer::Hold),
        Some(_) => actions.extend(ready),
        None => {}
    }
}

/// How much is done; of a list that is all there is to do, whether it is still as it came.
fn status(scene: &Scene<'_>, work: &Work, memory: &Memory) -> String {
    if let [Block::Order(places)] = blocks(work)[..] {
        let moved = order::is_moved(memory, &work.inject, places);
        return scene.word(if moved { "work-order-yours" } else { "work-order-came" });
    }
    let (done, all) = given::progress(memory, work);
    say!(scene.words(), "work-done", done = done, all = all)
}
