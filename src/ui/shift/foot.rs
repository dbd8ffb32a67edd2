//! The foot of a thread: the composer, what has taken its place, or how the thread was settled.

use egui::{Rect, Ui, UiBuilder, pos2, vec2};

use super::{Scene, composer, drafts, hand_off, leave, named, promise, queue, row, state, work};
use crate::base::id::InjectId;
use crate::say;
use crate::ui::draw::{Icon, Mark, icon, mark};
use crate::ui::lettering::{self, paragraph};
use crate::ui::memory::Drawer;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::Button;
use crate::ui::{Action, Memory};
use crate::view::{Composer, Standing, Thread};

/// Above and below the content.
const PAD: (f32, f32) = (12.0, 16.0);
/// The tallest that what takes the composer's place gets.
pub(super) const DRAWER: f32 = 385.0;
/// What stays free for the thread above; above a form up to this share of the panel, if that much was said.
const THREAD: f32 = 96.0;
const SAID: f32 = 0.26;

/// How tall the content of what takes the composer's place may be.
pub(super) fn room(scene: &Scene<'_>) -> f32 {
    DRAWER.min(scene.plan.thread.height() - 48.0 - THREAD) - PAD.0 - PAD.1
}

/// How tall a form may be: what the last messages leave of the panel.
fn form_room(ui: &Ui, scene: &Scene<'_>, thread: &InjectId) -> f32 {
    let panel = scene.plan.thread.height();
    let said = state::measured(ui, &named("thread/content", thread), THREAD).min(panel * SAID).max(THREAD);
    panel - 48.0 - said - PAD.0 - PAD.1
}

/// Draws it from the top of a place and returns how tall it is.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    thread: &Thread,
    memory: &mut Memory,
    place: Rect,
    actions: &mut Vec<Action>,
) -> f32 {
    let inside = Rect::from_min_max(
        place.min + vec2(scene.plan.pad, PAD.0),
        pos2(place.right() - scene.plan.pad, place.top() + DRAWER.max(place.height()).max(scene.plan.thread.height())),
    );
    let mut child = ui.new_child(UiBuilder::new().max_rect(inside));
    child.spacing_mut().item_spacing.y = scene.theme().space.s + 2.0;
    match scene.view.composer(&thread.inject) {
        Some(composer) => act(&mut child, scene, composer, memory, actions),
        None => settled(&mut child, scene, thread, memory),
    }
    child.min_rect().height() + PAD.0 + PAD.1
}

/// What one can do.
fn act(ui: &mut Ui, scene: &Scene<'_>, composer: &Composer, memory: &mut Memory, actions: &mut Vec<Action>) {
    if scene.view.standing == Standing::Paused {
        let key = if scene.plan.words { "desk-paused" } else { "desk-paused-short" };
        notice(ui, scene, &scene.word(key), Some(Icon::Pause));
    }
    if let Some(refusal) = &memory.refusal {
        notice(ui, scene, refusal, None);
    }
    match memory.desk.drawer {
        Drawer::Composer => match &composer.work {
            Some(work) => {
                let room = form_room(ui, scene, &composer.inject);
                work::show(ui, scene, (composer, work), room, memory, actions);
            }
            None => composer::show(ui, scene, composer, memory, actions),
        },
        Drawer::Drafts => drafts::show(ui, scene, composer, memory, actions),
        Drawer::HandOff => hand_off::show(ui, scene, composer, memory, actions),
        Drawer::Hold => promise::show(ui, scene, composer, memory, actions),
        Drawer::Leave => leave::show(ui, scene, composer, memory, actions),
    }
}

/// A line about how things stand: with an icon, or with the mark of a warning.
fn notice(ui: &mut Ui, scene: &Scene<'_>, text: &str, shape: Option<Icon>) {
    let look = scene.look();
    let palette = &look.palette;
    let name = if shape.is_some() { "desk/paused" } else { "desk/refusal" };
    let room = ui.available_width() - 28.0;
    let galley = lettering::block(ui, look, text, (Size::Control, Weight::Medium, palette.text.0), room, 3);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), galley.size().y), egui::Sense::hover());
    let centre = pos2(rect.left() + 9.0, rect.top() + 10.0);
    match shape {
        Some(shape) => icon(ui.painter(), centre, 18.0, shape, palette.text.0),
        None => mark(ui.painter(), centre, 16.0, Mark::Warning, palette.text.0, palette.panel.0),
    }
    ui.painter().galley(pos2(rect.left() + 28.0, rect.top()), galley, palette.text.0);
    lettering::spoken(ui, name, rect, text);
}

/// What became of the thread, and who is next.
fn settled(ui: &mut Ui, scene: &Scene<'_>, thread: &Thread, memory: &mut Memory) {
    let look = scene.look();
    let said = format!("{}-said", row::outcome(thread));
    let mut text = say!(scene.words(), &said, name = thread.who.name);
    if scene.view.standing == Standing::Over {
        text = format!("{text} {}", scene.word("desk-ended"));
    }
    if let Some(refusal) = &memory.refusal {
        notice(ui, scene, refusal, None);
    }
    let style = (Size::Control, Weight::Regular, look.palette.text_2.0);
    let Some(next) = queue::sorted(memory, scene.view).first().copied() else {
        paragraph(ui, look, &text, style, 3);
        return;
    };
    let label = say!(scene.words(), "desk-next", name = short(&next.who.name));
    ui.horizontal(|ui| {
        if Button::plain("desk/next", &label).icon(Icon::ArrowRight).show(ui, look) {
            super::open(memory, &next.inject);
            state::focus(ui, &super::named("queue", &next.inject));
        }
        ui.add_space(scene.theme().space.s);
        let galley = lettering::block(ui, look, &text, style, ui.available_width(), 2);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), galley.size().y), egui::Sense::hover());
        ui.painter().galley(rect.min, galley, style.2);
        lettering::spoken(ui, "thread/settled", rect, &text);
    });
}

/// A name that fits a button.
fn short(name: &str) -> String {
    const LONGEST: usize = 24;
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    name.chars().take(LONGEST).chain(['…']).collect()
}
