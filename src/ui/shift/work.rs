//! A piece of work in the composer's place: figures, where one can look, and a part for everything that is asked for.
//! It scrolls within the thread's panel; what is still open and what one can do about it stay in sight below.

mod blocks;
mod board;
mod chips;
mod exhibits;
mod fields;
mod fold;
mod foot;
mod given;
mod keys;
mod look;
mod marks;
mod order;
mod post;
mod radio;
mod sources;

use egui::{Margin, Rect, ScrollArea, Ui, UiBuilder, vec2};

use super::{Scene, named};
use crate::base::id::InjectId;
use crate::ui::lettering::paragraph;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::rule;
use crate::ui::{Action, Memory};
use crate::view::work::Part;
use crate::view::{Composer, Work};
use blocks::{Block, blocks};

pub(super) use given::ready;
pub(super) use keys::{first, letters};
pub(super) use look::{icon_of, tile};

/// What stands below the form: the buttons with the blank above them.
const BELOW: f32 = 52.0;
/// Room for the ring of the focus, and at the right for the bar one scrolls with.
const BESIDE: f32 = 13.0;
const INSET: Margin = Margin { left: 13, right: 13, top: 4, bottom: 8 };

/// Draws it in so much height.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (composer, work): (&Composer, &Work),
    room: f32,
    memory: &mut Memory,
    actions: &mut Vec<Action>,
) {
    let above = ui.cursor().top() - ui.max_rect().top();
    let (from, wide) = (ui.cursor().min, ui.available_width());
    let most = room - above - BELOW;
    // It reaches into the panel's margin on both sides, so that what stands in it is flush with what stands below.
    let place = Rect::from_min_size(from - vec2(BESIDE, 0.0), vec2(wide + 2.0 * BESIDE, most));
    let mut child = ui.new_child(UiBuilder::new().max_rect(place));
    let scroll = &mut child.spacing_mut().scroll;
    (scroll.floating, scroll.floating_width) = (true, scroll.bar_width);
    (scroll.dormant_handle_opacity, scroll.active_handle_opacity) = (1.0, 1.0);
    let area = ScrollArea::vertical().id_salt(named("work", &work.inject)).max_height(most).auto_shrink([false, true]);
    area.show(&mut child, |ui| {
        egui::Frame::NONE.inner_margin(INSET).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = scene.theme().space.l;
            form(ui, scene, work, memory, actions);
        });
    });
    ui.allocate_space(vec2(wide, child.min_rect().height()));
    foot::show(ui, scene, (composer, work), memory, actions);
}

fn form(ui: &mut Ui, scene: &Scene<'_>, work: &Work, memory: &mut Memory, actions: &mut Vec<Action>) {
    if !work.exhibits.is_empty() {
        exhibits::show(ui, scene, &work.exhibits);
    }
    if !work.sources.is_empty() {
        sources::show(ui, scene, work, actions);
    }
    let mut follows = false;
    for (nth, block) in blocks(work).into_iter().enumerate() {
        // What is about something else begins anew; what is about nothing belongs to what stands before it. A post has a
        // frame of its own.
        if nth > 0 && block.is_about() && !matches!(block, Block::Post(..)) {
            rule(ui, scene.look());
        }
        follows |= block.is_about();
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = scene.theme().space.s;
            match block {
                Block::Board(parts, back) => board::show(ui, scene, &work.inject, (parts, back), memory),
                Block::Post(_, by, _) => post::show(ui, scene, &work.inject, (block, by), memory, actions),
                _ => plain(ui, scene, &work.inject, (block, follows), memory),
            }
        });
    }
}

/// What is shown in the same way whatever it belongs to.
fn plain(ui: &mut Ui, scene: &Scene<'_>, inject: &InjectId, (block, follows): (Block<'_>, bool), memory: &mut Memory) {
    match block {
        Block::Board(..) | Block::Post(..) => {}
        Block::Order(parts) => order::show(ui, scene, inject, parts, memory),
        Block::Marks(parts) => marks::show(ui, scene, inject, parts, memory),
        Block::Few(parts) => chips::show(ui, scene, inject, (parts, follows), memory),
        Block::One(part) => radio::show(ui, scene, inject, (part, follows), memory),
        Block::Number(part, unit) => fields::number(ui, scene, inject, (part, unit, follows), memory),
        Block::Text(part, limit) => fields::text(ui, scene, inject, (part, limit), memory),
    }
}

/// What a part is about, and what it is called. Where it is about nothing, what it is called is what is asked, unless it
/// `follows` what it is about.
fn heading(ui: &mut Ui, scene: &Scene<'_>, part: &Part, follows: bool) {
    if part.about.is_empty() {
        let text = called(scene, part);
        return if follows { caption(ui, scene, &text) } else { title(ui, scene, &text) };
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = scene.theme().space.xs;
        title(ui, scene, &part.about);
        caption(ui, scene, &called(scene, part));
    });
}

/// What a part is called, under what it is about.
fn caption(ui: &mut Ui, scene: &Scene<'_>, text: &str) {
    let look = scene.look();
    paragraph(ui, look, text, (Size::Control, Weight::Regular, look.palette.text_2.0), usize::MAX);
}

/// What stands above something that is asked for.
fn title(ui: &mut Ui, scene: &Scene<'_>, text: &str) {
    let look = scene.look();
    paragraph(ui, look, text, (Size::Reading, Weight::Semibold, look.palette.text.0), usize::MAX);
}

/// What a part is called, and whether it may be left open.
fn called(scene: &Scene<'_>, part: &Part) -> String {
    let optional = if part.optional { "yes" } else { "no" };
    crate::say!(scene.words(), "work-called", label = part.label, optional = optional)
}
