//! What was written last, said to whoever listens: a screen reader tells it when it has finished what it is saying.

use egui::accesskit::Live;
use egui::{Rect, Ui, vec2};

use super::Scene;
use crate::say;
use crate::ui::lettering::spoken;
use crate::view::By;

/// Tells it; nothing is drawn.
pub(super) fn tell(ui: &Ui, scene: &Scene<'_>) {
    let written = |thread: &'_ crate::view::Thread| {
        let messages = thread.messages.iter().filter(|message| message.by == By::Them);
        messages.max_by_key(|message| message.at).map(|message| (message.at, message.text.clone()))
    };
    let all = scene.view.threads.iter().filter_map(|thread| Some((thread, written(thread)?)));
    let latest = all.max_by_key(|(_, (at, _))| *at);
    let says = latest.map_or_else(String::new, |(thread, (_, text))| {
        say!(scene.words(), "desk-live", name = thread.who.name, text = text)
    });
    // It is there before anybody writes, too: only what changes is told.
    let place = Rect::from_min_size(scene.plan.strip.min, vec2(1.0, 1.0));
    let response = spoken(ui, "desk/live", place, &says);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}
