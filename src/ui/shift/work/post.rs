//! Somebody's post, as it stands under a page, and below it what happens to it.

use egui::{Frame, Margin, Rect, Sense, Stroke, Ui, pos2, vec2};

use super::blocks::{Block, apart};
use super::{called, caption, chips, fold, given, plain, radio};
use crate::base::id::InjectId;
use crate::say;
use crate::ui::lettering::{block, from_left, line, spoken};
use crate::ui::shift::Scene;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Button, rule};
use crate::ui::{Action, Memory};
use crate::view::Who;
use crate::view::cover::Covered;
use crate::view::work::{Part, are_few};

/// The face beside a post and the room it takes.
const FACE: f32 = 40.0;
const BESIDE: f32 = 53.0;
/// Around it.
const PAD: Margin = Margin::symmetric(14, 12);

/// Draws it.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    inject: &InjectId,
    (block, by): (Block<'_>, &Who),
    memory: &mut Memory,
    actions: &mut Vec<Action>,
) {
    let (theme, palette) = (scene.theme(), scene.palette());
    let Some(first) = block.parts().first() else { return };
    let frame = Frame::NONE
        .fill(palette.field.0)
        .stroke(Stroke::new(theme.stroke.outline, palette.line.0))
        .corner_radius(theme.radius.item)
        .inner_margin(PAD);
    frame.show(ui, |ui| {
        written(ui, scene, &format!("post/{}", first.id), (by, &first.about));
        uncover(ui, scene, inject, first, actions);
        rule(ui, scene.look());
        caption(ui, scene, &called(scene, first));
        if are_few(first.choices()) {
            chips::pick(ui, scene, inject, (std::slice::from_ref(first), first), memory);
        } else {
            radio::pick(ui, scene, inject, first, memory);
        }
        let more = given::asked(memory, inject, block).get(1..).unwrap_or_default();
        for part in apart(more) {
            match part {
                Block::One(part) if block.folds(part) => fold::show(ui, scene, inject, (part, &first.about), memory),
                _ => plain(ui, scene, inject, (part, true), memory),
            }
        }
    });
}

/// Who wrote it, and what.
fn written(ui: &mut Ui, scene: &Scene<'_>, name: &str, (by, text): (&Who, &str)) {
    let look = scene.look();
    let palette = &look.palette;
    let gap = look.theme.space.s;
    let room = ui.available_width() - BESIDE;
    let who = line(ui, look, &by.name, (Size::Control, Weight::Semibold, palette.text.0), room);
    let left = room - who.size().x - gap;
    let handle = line(ui, look, &by.handle, (Size::Control, Weight::Regular, palette.text_3.0), left);
    let says = block(ui, look, text, (Size::Reading, Weight::Regular, palette.text.0), room, usize::MAX);
    let names = look.measure(Size::Control).1;
    let height = (names + says.size().y).max(FACE);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    spoken(ui, name, rect, &say!(scene.words(), "work-post-by", name = by.name, handle = by.handle, text = text));
    if !ui.is_rect_visible(rect) {
        return;
    }
    scene.face(ui, by, pos2(rect.left() + FACE / 2.0, rect.top() + FACE / 2.0), FACE);
    let beside = Rect::from_min_max(pos2(rect.left() + BESIDE, rect.top()), rect.max);
    let end = from_left(ui, &who, pos2(beside.left(), beside.top() + names / 2.0));
    // What is left of a narrow line is no place for a name.
    if left > FACE {
        from_left(ui, &handle, pos2(end + gap, beside.top() + names / 2.0));
    }
    ui.painter().galley(pos2(beside.left(), beside.top() + names), says, palette.text.0);
}

/// The way to the words of a post, where they are covered.
fn uncover(ui: &mut Ui, scene: &Scene<'_>, inject: &InjectId, part: &Part, actions: &mut Vec<Action>) {
    if !part.covered {
        return;
    }
    let name = format!("work/{}/uncover", part.id);
    let says = scene.word("cover-off");
    // Several may stand in one form: each is told by its post.
    let whole = format!("{says}: {}", part.about);
    if Button::quiet(&name, &says).says(&whole).show(ui, scene.look()) {
        actions.push(Action::Uncover(Covered { inject: inject.clone(), post: Some(part.id.clone()) }));
    }
}
