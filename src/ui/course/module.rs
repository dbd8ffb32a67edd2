//! What a module holds: what one learns, what there is to read and to play, and what is to come.

use egui::{Rect, Ui, vec2};

use crate::say;
use crate::ui::card::Card;
use crate::ui::columns::{Column, halves, page};
use crate::ui::draw::{Icon, Mark, icon};
use crate::ui::memory::OpenCard;
use crate::ui::pieces::{self, hanging, marked};
use crate::ui::widgets::label;
use crate::ui::{Action, Kit, knowledge};
use crate::view::course::Module;
use crate::view::progress::Scenario;

/// The size of a lock.
const LOCK: f32 = 18.0;

/// Draws the panel, as tall as what it holds.
pub(super) fn show(
    ui: &mut Ui,
    kit: Kit<'_>,
    module: Option<&Module>,
    room: Rect,
    open: &mut Option<OpenCard>,
    actions: &mut Vec<Action>,
) {
    let Some(module) = module else { return };
    let tall = pieces::known_height(ui, "map/height").map_or(room.height(), |height| height.min(room.height()));
    let rect = Rect::from_min_size(room.min, vec2(room.width(), tall));
    let column = Column { name: "map/module", title: "map-module", part: 1.0 };
    let wanted = page(ui, kit, rect, column, |ui| {
        halves(ui, kit, |ui, at| match at {
            0 => learns(ui, kit, module, open),
            _ => holds(ui, kit, module, actions),
        });
    });
    pieces::keep_height(ui, "map/height", wanted);
}

fn learns(ui: &mut Ui, kit: Kit<'_>, module: &Module, open: &mut Option<OpenCard>) {
    let (look, palette) = (kit.look, &kit.look.palette);
    label(ui, look.section(&module.title));
    label(ui, look.reading(&module.learns));
    if !module.practises.is_empty() {
        label(ui, look.supporting(say!(kit.words, "map-practises", list = module.practises)));
    }
    if let Some(lock) = &module.lock {
        hanging(ui, look, LOCK, look.supporting(&lock.whole), |painter, rect| {
            icon(painter, rect.center(), LOCK, Icon::Lock, palette.text_2.0);
        });
    }
    if let Some(enough) = &module.enough {
        marked(ui, look, Mark::Tick, look.supporting(enough));
    }
    knowledge::rows(ui, kit, "map/card", &module.cards, open);
}

fn holds(ui: &mut Ui, kit: Kit<'_>, module: &Module, actions: &mut Vec<Action>) {
    let look = kit.look;
    if !module.scenarios.is_empty() {
        label(ui, look.quiet(kit.words.plain("map-here")));
        module.scenarios.iter().for_each(|found| scenario(ui, kit, found, actions));
    }
    if !module.to_come.is_empty() {
        label(ui, look.quiet(kit.words.plain("map-to-come")));
        for (title, about) in &module.to_come {
            label(ui, look.name(title));
            label(ui, look.supporting(about));
        }
    }
}

/// One that can be played.
fn scenario(ui: &mut Ui, kit: Kit<'_>, found: &Scenario, actions: &mut Vec<Action>) {
    let line = match found.stars {
        Some(stars) => say!(kit.words, "progress-stars", stars = stars.stars, of = stars.of),
        None => kit.words.plain("progress-stars-none"),
    };
    let name = format!("map/play/{}", found.id);
    let says = say!(kit.words, "map-play-says", title = found.title, stars = line);
    let card =
        Card { name: &name, says: &says, title: &found.title, line: &line, stars: found.stars, ..Card::default() };
    if card.show(ui, kit) {
        actions.push(Action::Brief(found.id.clone()));
    }
}
