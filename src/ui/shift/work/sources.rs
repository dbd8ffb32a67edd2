//! Where one can look first: what it is, how long it takes, and what it said.

use egui::{Align, CornerRadius, Layout, Rect, Shape, Ui, UiBuilder, pos2, vec2};

use super::title;
use crate::say;
use crate::ui::Action;
use crate::ui::action::Desk;
use crate::ui::draw::{Icon, Mark, icon, mark};
use crate::ui::lettering::{block, spoken};
use crate::ui::shift::Scene;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::Button;
use crate::view::Work;
use crate::view::work::Source;

/// Within a row.
const PAD: f32 = 10.0;
/// The size of what stands before a name, and the room for it.
const SIGN: (f32, f32) = (16.0, 28.0);

/// Draws them.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, work: &Work, actions: &mut Vec<Action>) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = scene.theme().space.xs;
        title(ui, scene, &scene.word("work-look-first"));
        for source in &work.sources {
            if row(ui, scene, source) {
                actions.push(Action::Desk(Desk::Look { inject: work.inject.clone(), source: source.id.clone() }));
            }
        }
    });
}

/// One of them; whether it is asked.
fn row(ui: &mut Ui, scene: &Scene<'_>, source: &Source) -> bool {
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    let ground = ui.painter().add(Shape::Noop);
    let start = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), 0.0));
    let words = scene.words();
    let (state, shape) = match (&source.told, source.asked) {
        (Some(_), _) => (scene.word("work-source-has"), Some(Mark::Tick)),
        (None, true) => (say!(words, "work-source-waits", takes = source.takes), Some(Mark::Half)),
        (None, false) => (say!(words, "work-source-takes", takes = source.takes), None),
    };
    let name = format!("source/{}", source.id);
    // The button is measured by drawing it first, at the right.
    let mut asked = false;
    let mut right = start.right() - PAD;
    if !source.asked && source.told.is_none() {
        let place =
            Rect::from_min_size(pos2(start.left(), start.top() + PAD), vec2(start.width() - PAD, theme.height.hit));
        let layout = Layout::right_to_left(Align::Center);
        let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
        let (label, says) = (scene.word("work-ask"), say!(words, "work-ask-it", name = source.name));
        let button = Button::plain(&name, &label).says(&says).icon(Icon::Search).enabled(scene.runs());
        asked = button.show(&mut child, look);
        right = child.min_rect().left() - theme.space.m;
    }
    let left = start.left() + PAD + SIGN.1;
    let room = right - left;
    let called = block(ui, look, &source.name, (Size::Reading, Weight::Medium, palette.text.0), room, usize::MAX);
    let how = block(ui, look, &state, (Size::Control, Weight::Regular, palette.text_2.0), room, 2);
    let said = source.told.as_ref().map(|told| {
        let style = (Size::Reading, Weight::Regular, palette.text.0);
        block(ui, look, told, style, start.right() - PAD - left, usize::MAX)
    });
    let mut y = start.top() + PAD;
    let first = y + look.measure(Size::Reading).1 / 2.0;
    let sign = pos2(start.left() + PAD + SIGN.0 / 2.0, first);
    match shape {
        Some(shape) => mark(ui.painter(), sign, SIGN.0, shape, palette.text_2.0, palette.raised.0),
        None => icon(ui.painter(), sign, SIGN.0, Icon::Search, palette.text_3.0),
    }
    for galley in [Some(called), Some(how), said].into_iter().flatten() {
        let height = galley.size().y;
        ui.painter().galley(pos2(left, y), galley, palette.text.0);
        y += height;
    }
    let bottom = (y + PAD).max(start.top() + theme.height.hit + 2.0 * PAD);
    let rect = Rect::from_min_max(start.min, pos2(start.right(), bottom));
    ui.allocate_space(rect.size());
    ui.painter()
        .set(ground, egui::epaint::RectShape::filled(rect, CornerRadius::same(theme.radius.control), palette.raised.0));
    let told = source.told.as_deref().unwrap_or_default();
    let about = Rect::from_min_max(rect.min, pos2(right, rect.bottom()));
    spoken(ui, &format!("{name}/says"), about, format!("{}: {state} {told}", source.name).trim());
    asked
}
