//! The panel at the side: the person, the brand book, the figures. In a small window a rail stands for it, and one part at
//! a time slides over the queue. The list of keys takes its place when asked for.

use egui::{Area, CornerRadius, Order, Rect, Sense, Shape, Stroke, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};

use super::figures::Extent;
use super::{Scene, book, figures, keys, person, state, why};
use crate::ui::Memory;
use crate::ui::draw::{Icon, icon};
use crate::ui::lettering::line;
use crate::ui::memory::Side;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::seconds;
use crate::ui::widgets::{Button, Focus, focus_ring, id};

/// Within the panel.
const PAD: f32 = 18.0;
/// The least height of the brand book.
const BOOK: f32 = 120.0;
/// The height of a part of the rail.
const PART: f32 = 60.0;
/// How far the panel slides in.
const SLIDE: f32 = 16.0;

/// Whether the list of keys shows.
pub(super) fn shows_keys(ui: &Ui) -> bool {
    state::flag(ui, "desk/keys")
}

/// Shows the list of keys, or hides it.
pub(super) fn show_keys(ui: &Ui, shown: bool) {
    state::set_flag(ui, "desk/keys", shown);
}

/// Whether it shows why the public is as it is.
pub(super) fn shows_why(ui: &Ui, scene: &Scene<'_>) -> bool {
    scene.view.why.is_some() && state::flag(ui, "desk/why")
}

/// Shows why the public is as it is, or hides it.
pub(super) fn show_why(ui: &Ui, shown: bool) {
    state::set_flag(ui, "desk/why", shown);
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory) {
    match scene.plan.rail {
        None if shows_keys(ui) => beside(ui, scene, |ui| {
            keys::list(ui, scene);
        }),
        None if shows_why(ui, scene) => beside(ui, scene, |ui| why::show(ui, scene)),
        None => beside(ui, scene, |ui| whole(ui, scene, memory)),
        Some(place) => {
            slide(ui, scene, memory);
            rail(ui, scene, memory, place);
        }
    }
}

/// A panel that stands beside the thread, as tall as what it holds.
fn beside(ui: &mut Ui, scene: &Scene<'_>, content: impl FnOnce(&mut Ui)) {
    let place = scene.plan.side;
    let ground = ui.painter().add(Shape::Noop);
    let mut child = ui.new_child(UiBuilder::new().max_rect(place.shrink(PAD)));
    child.spacing_mut().item_spacing.y = scene.theme().space.s;
    content(&mut child);
    let bottom = (child.min_rect().bottom() + PAD - 8.0).min(place.bottom());
    ui.painter().set(ground, scene.panel(Rect::from_min_max(place.min, pos2(place.right(), bottom))));
}

/// All three parts, and the way to the keys.
fn whole(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory) {
    let bottom = ui.max_rect().bottom();
    if let Some(thread) = scene.thread(memory) {
        person::show(ui, scene, &thread.who);
        divide(ui, scene);
    }
    let below = state::measured(ui, "side/below", 240.0);
    let most = (bottom - ui.cursor().top() - below).max(BOOK);
    book::show(ui, scene, memory, most);
    let top = ui.cursor().top();
    divide(ui, scene);
    figures::show(ui, scene, Extent::Short);
    why_button(ui, scene);
    divide(ui, scene);
    keys_button(ui, scene);
    state::measure_is(ui, "side/below", ui.cursor().top() - top);
}

/// What shows the keys, or hides them.
pub(super) fn keys_button(ui: &mut Ui, scene: &Scene<'_>) {
    let shown = shows_keys(ui);
    let label = scene.word(if shown { "desk-keys-hide" } else { "desk-keys" });
    let key = scene.word("desk-keys-key");
    if quiet(ui, scene, Button::quiet("desk/keys", &label).keys(&key)) {
        show_keys(ui, !shown);
    }
}

/// What shows why the public is as it is, or hides it; nothing where one may not know.
pub(super) fn why_button(ui: &mut Ui, scene: &Scene<'_>) {
    if scene.view.why.is_none() {
        return;
    }
    let shown = shows_why(ui, scene);
    let label = scene.word(if shown { "desk-why-hide" } else { "desk-why" });
    if quiet(ui, scene, Button::quiet("desk/why", &label)) {
        show_why(ui, !shown);
    }
}

/// A quiet button of the panel, whose words begin where everything else does.
fn quiet(ui: &mut Ui, scene: &Scene<'_>, button: Button<'_>) -> bool {
    let look = scene.look();
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), look.theme.height.button));
    let place = rect.translate(vec2(-look.theme.space.m - 2.0, 0.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(place));
    button.show(&mut child, look)
}

/// A line over the whole width of the panel.
pub(super) fn divide(ui: &mut Ui, scene: &Scene<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 9.0), Sense::hover());
    let stroke = Stroke::new(scene.theme().stroke.outline, scene.palette().line.0);
    ui.painter().hline(rect.x_range().expand(PAD), rect.center().y, stroke);
}

/// The rail: a part at a press.
fn rail(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory, place: Rect) {
    let parts = [
        ("side/people", "desk-side-people", Some(Icon::People), Some(Side::People)),
        ("side/book", "desk-side-book", Some(Icon::Book), Some(Side::Book)),
        ("side/figures", "desk-side-figures", Some(Icon::Chart), Some(Side::Figures)),
        ("desk/keys", "desk-keys", None, None),
    ];
    let count = f32::from(u8::try_from(parts.len()).unwrap_or(0));
    let rect = Rect::from_min_size(place.min, vec2(place.width(), count * PART + 8.0));
    ui.painter().add(scene.panel(rect));
    for (at, (name, key, shape, side)) in (0u8..).zip(parts) {
        let top = rect.top() + 4.0 + f32::from(at) * PART;
        let part = Rect::from_min_size(pos2(rect.left() + 4.0, top), vec2(rect.width() - 8.0, PART)).shrink(1.0);
        let chosen = match side {
            Some(side) => memory.desk.side == Some(side) && !shows_keys(ui),
            None => shows_keys(ui),
        };
        if rail_part(ui, scene, name, &scene.word(key), shape, part, chosen) {
            memory.desk.side = side.filter(|_| !chosen);
            show_keys(ui, side.is_none() && !chosen);
        }
    }
}

fn rail_part(
    ui: &mut Ui,
    scene: &Scene<'_>,
    name: &str,
    label: &str,
    shape: Option<Icon>,
    rect: Rect,
    chosen: bool,
) -> bool {
    let look = scene.look();
    let palette = &look.palette;
    let response = ui.interact(rect, id(name), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, chosen, label));
    let radius = CornerRadius::same(look.theme.radius.control);
    if chosen {
        ui.painter().rect_filled(rect, radius, palette.accent_fill.0);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, radius, palette.raised.0);
    }
    let ink = if chosen { palette.text.0 } else { palette.text_2.0 };
    let above = pos2(rect.center().x, rect.top() + 20.0);
    match shape {
        Some(shape) => icon(ui.painter(), above, 20.0, shape, if chosen { palette.accent.0 } else { ink }),
        None => {
            let key = scene.word("desk-keys-key");
            let galley = line(ui, look, &key, (Size::Section, Weight::Medium, ink), rect.width());
            ui.painter().galley(above - galley.size() / 2.0, galley, ink);
        }
    }
    let word = line(ui, look, label, (Size::Small, Weight::Regular, ink), rect.width());
    ui.painter().galley(pos2(rect.center().x - word.size().x / 2.0, rect.top() + 33.0), word, ink);
    focus_ring(ui, look, &response, look.theme.radius.control, Focus::Inside);
    response.clicked()
}

/// The part that is open, over the thread.
fn slide(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory) {
    let listed = shows_keys(ui);
    let time = seconds(scene.look(), scene.theme().motion.drawer);
    let open = listed || memory.desk.side.is_some();
    let part = ui.ctx().animate_bool_with_time(id("side/slide"), open, time);
    // What one looks up while one writes does not lie over what one writes.
    let (place, from) = if listed { (scene.plan.side, SLIDE) } else { (scene.plan.part, -SLIDE) };
    let place = place.translate(vec2(from * (1.0 - part), 0.0));
    let area = Area::new(id("side/panel")).order(Order::Middle).fixed_pos(place.min).constrain(false);
    // It is there while it is closed, too: what egui sees for the first time cannot have the focus.
    area.show(ui.ctx(), |ui| {
        if !open {
            return;
        }
        ui.multiply_opacity(part.max(0.1));
        ui.set_max_size(place.size());
        let ground = ui.painter().add(Shape::Noop);
        let mut child = ui.new_child(UiBuilder::new().max_rect(place.shrink(PAD)));
        child.spacing_mut().item_spacing.y = scene.theme().space.s;
        if listed {
            keys::list(&mut child, scene);
        } else if memory.desk.side == Some(Side::Figures) && shows_why(ui, scene) {
            why::show(&mut child, scene);
        } else {
            one(&mut child, scene, memory);
        }
        let bottom = (child.min_rect().bottom() + PAD).min(place.bottom());
        let rect = Rect::from_min_max(place.min, pos2(place.right(), bottom));
        ui.painter().set(ground, scene.panel(rect));
        ui.allocate_rect(rect, Sense::hover());
    });
}

/// One part.
fn one(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory) {
    let room = ui.max_rect().height();
    match memory.desk.side {
        Some(Side::People) => match scene.thread(memory) {
            Some(thread) => person::show(ui, scene, &thread.who),
            None => {
                let quiet = (Size::Control, Weight::Regular, scene.palette().text_2.0);
                crate::ui::lettering::paragraph(ui, scene.look(), &scene.word("desk-no-person"), quiet, 4);
            }
        },
        Some(Side::Book) => book::show(ui, scene, memory, room),
        Some(Side::Figures) => {
            figures::show(ui, scene, Extent::Whole);
            why_button(ui, scene);
        }
        None => {}
    }
}
