//! The shift screen: who waits, the thread with one of them, what one can do about it, and what one can look up.
//!
//! Panels lie over the canvas at the places of a layout and are as tall as what they hold; between the strip
//! at the top and the thread the canvas shows. Keys are obeyed before anything is drawn.

mod aside;
mod book;
pub mod columns;
mod composer;
mod coverage;
mod drafts;
mod emoji;
mod figures;
mod foot;
mod guide;
mod hand_off;
mod keys;
mod layout;
mod leave;
mod live;
mod message;
mod notices;
mod person;
mod promise;
mod question;
mod queue;
mod row;
mod side;
mod state;
mod strip;
#[cfg(test)]
mod tests;
mod thread;
mod tools;
mod undo;
mod why;
mod window;
mod work;

use egui::{Color32, Rect, Shape, Stroke, StrokeKind, Ui};

use crate::base::id::InjectId;
use crate::base::words::Words;
use crate::ui::memory::Drawer;
use crate::ui::theme::{Look, Palette, Theme};
use crate::ui::widgets;
use crate::ui::{Action, Kit, Memory};
use crate::view;
use layout::Layout;

/// Between what scrolls things and the edge of their panel.
const SCROLL: f32 = 3.0;

/// The name of what a face, a row or a field of this inject is called by.
fn named(what: &str, inject: &InjectId) -> String {
    format!("{what}/{inject}")
}

/// Everything a part of the desk is drawn from.
#[derive(Clone, Copy)]
struct Scene<'a> {
    kit: Kit<'a>,
    view: &'a view::Shift,
    plan: Layout,
}

impl<'a> Scene<'a> {
    fn look(&self) -> &'a Look {
        self.kit.look
    }

    fn theme(&self) -> &'a Theme {
        &self.kit.look.theme
    }

    fn palette(&self) -> &'a Palette {
        &self.kit.look.palette
    }

    fn words(&self) -> &'a Words {
        self.kit.words
    }

    fn word(&self, key: &str) -> String {
        self.kit.words.plain(key)
    }

    /// Whether one can do anything but look.
    fn runs(&self) -> bool {
        self.view.standing == view::Standing::Running
    }

    /// The thread that is open.
    fn thread(&self, memory: &Memory) -> Option<&'a view::Thread> {
        memory.desk.open.as_ref().and_then(|inject| self.view.thread(inject))
    }

    /// What can be done about the thread that is open.
    fn composer(&self, memory: &Memory) -> Option<&'a view::Composer> {
        memory.desk.open.as_ref().and_then(|inject| self.view.composer(inject))
    }

    /// A panel's ground.
    fn panel(&self, rect: Rect) -> Shape {
        let stroke = Stroke::new(self.theme().stroke.outline, self.palette().line.0);
        let (radius, fill) = (self.theme().radius.panel, self.palette().panel.0);
        egui::epaint::RectShape::new(rect, radius, fill, stroke, StrokeKind::Inside).into()
    }

    /// Somebody's face with its ring.
    fn face(&self, ui: &Ui, who: &view::Who, centre: egui::Pos2, size: f32) {
        let anger = (!who.colleague).then(|| f32::from(who.anger));
        let ring: Color32 = self.palette().mood_at(who.anger);
        crate::ui::draw::Face::of(who.face).paint(ui.painter(), centre, size, anger, ring, self.palette().raised.0);
    }
}

/// Opens a thread.
fn open(memory: &mut Memory, inject: &InjectId) {
    if memory.desk.open.as_ref() != Some(inject) {
        memory.desk.open = Some(inject.clone());
        memory.desk.drawer = Drawer::Composer;
    }
}

/// Puts a thread aside and goes on to the next, or takes it back.
fn put_aside(view: &view::Shift, memory: &mut Memory, inject: &InjectId) {
    aside::turn(view, memory, inject);
    if aside::is(memory, inject)
        && let Some(next) = queue::sorted(memory, view).first()
    {
        open(memory, &next.inject);
    }
}

/// Opens what is most pressing if nothing is open, and goes with somebody who writes again.
fn settle(view: &view::Shift, memory: &mut Memory) {
    aside::settle(view, memory);
    let found = memory.desk.open.as_ref().and_then(|inject| view.thread(inject));
    match found {
        None => match view.queue.iter().find(|row| !aside::is(memory, &row.inject)).or(view.queue.first()) {
            Some(row) => open(memory, &row.inject),
            None => memory.desk.open = None,
        },
        Some(thread) if !thread.waiting => {
            if let Some(row) = view.queue.iter().find(|row| row.who.id == thread.who.id) {
                open(memory, &row.inject);
            }
        }
        Some(_) => {}
    }
    let acts = memory.desk.open.as_ref().is_some_and(|inject| view.composer(inject).is_some());
    if !acts {
        memory.desk.drawer = Drawer::Composer;
    }
}

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: &view::Shift, memory: &mut Memory, actions: &mut Vec<Action>) {
    let storm = ui.ctx().animate_bool_with_time(
        widgets::id("desk/storm"),
        view.public.storms(),
        widgets::seconds(kit.look, kit.look.theme.motion.mood),
    );
    ui.spacing_mut().scroll.bar_outer_margin = SCROLL;
    let mut scene = Scene { kit, view, plan: Layout::of(&kit.look.theme, ui.max_rect(), storm) };
    settle(view, memory);
    scene.plan.queue = guide::show(ui, &scene, memory);
    keys::obey(ui, &scene, memory, actions);
    live::tell(ui, &scene);
    let notices = notices::lines(ui, &scene, memory);
    let taken: Vec<egui::Rect> = notices.iter().map(|line| line.place).collect();
    window::show(ui, &scene, &taken);
    strip::show(ui, &scene, actions);
    queue::show(ui, &scene, memory);
    thread::show(ui, &scene, memory, actions);
    notices::show(ui, &scene, &notices);
    side::show(ui, &scene, memory);
}
