//! Screens: functions over [`egui::Ui`], views in, actions out.
//!
//! **Invariants.** A screen draws and collects [`Action`]s; it changes nothing but the [`Memory`] of what is open, selected
//! and being written. Drawing it twice asks for nothing twice. Everything one can operate has a name of its own
//! ([`widgets::id`]), a label for a screen reader, a focus that shows, and is reached by keyboard. No word, colour or size
//! stands in a screen: words come from the locale, the rest from the [`theme`].
//!
//! **Deliberately absent:** Bevy, shifts, files, clocks.

pub mod action;
pub mod attempts;
pub mod author;
pub mod briefing;
mod card;
mod chips;
mod columns;
pub mod course;
pub mod debrief;
pub mod draw;
pub mod estimate;
mod focus;
mod headed;
mod keys;
mod knowledge;
mod lettering;
pub mod memory;
pub mod notice;
mod page;
pub mod people;
mod pieces;
pub mod problems;
pub mod profile;
mod radar;
pub mod settings;
pub mod shift;
#[cfg(test)]
mod tests_picture;
#[cfg(test)]
mod tests_support;
pub mod theme;
pub mod title;
mod underline;
pub mod widgets;

pub use action::Action;
pub use memory::Memory;
pub use theme::Look;

use std::sync::Arc;

use crate::base::id::ScenarioId;
use crate::base::words::Words;
use crate::view;

/// What there is to see.
#[derive(Clone, Debug)]
pub enum Screen {
    /// The first screen.
    Title(view::Title),
    /// What is wrong with content.
    Problems(Vec<view::Problem>),
    /// What was sat before.
    Attempts(view::attempts::Attempts),
    /// Who sits here.
    People(view::people::People),
    /// What one can set.
    Settings(view::settings::Choices),
    /// What is said before the first attempt is kept.
    Notice(view::people::Notice),
    /// The map of the courses; none while it is being read.
    Course(Option<Arc<view::course::Map>>),
    /// What whoever sits here has shown; none while it is being read.
    Profile(Option<Arc<view::profile::Profile>>),
    /// What one is told before a shift.
    Briefing(Box<view::Briefing>),
    /// A scenario with its file open for writing.
    Author(Box<view::Author>),
    /// The desk.
    Shift(Box<view::Shift>),
    /// How the trainee thinks it went, asked before anything is shown of it.
    Estimate(Box<view::Estimate>),
    /// What a shift came to.
    Debrief(Box<view::Debrief>),
}

impl Screen {
    /// Which screen it is, and of which scenario: what is come to anew begins at its top.
    fn called(&self) -> (std::mem::Discriminant<Self>, Option<&ScenarioId>) {
        let scenario = match self {
            Self::Briefing(view) => Some(&view.scenario),
            _ => None,
        };
        (std::mem::discriminant(self), scenario)
    }

    /// The least room it is made for where so much is free, in points: what folds is higher.
    fn least(&self, free: egui::Vec2) -> egui::Vec2 {
        match self {
            Self::People(_) | Self::Settings(_) | Self::Notice(_) => page::least(true),
            Self::Title(_) => page::folding(free, 60.0),
            Self::Course(_) => page::folding(free, 220.0),
            Self::Briefing(_) => page::folding(free, 240.0),
            Self::Author(_) => page::folding(free, 420.0),
            Self::Shift(_) => page::folding(free, 360.0),
            Self::Debrief(_) => page::folding(free, 160.0),
            _ => page::least(false),
        }
    }
}

/// What every screen is drawn with.
#[derive(Clone, Copy)]
pub struct Kit<'a> {
    /// The look.
    pub look: &'a Look,
    /// The words.
    pub words: &'a Words,
}

/// Draws a screen and returns what it asks for.
pub fn show(ui: &mut egui::Ui, kit: Kit<'_>, screen: &Screen, memory: &mut Memory) -> Vec<Action> {
    let mut actions = Vec::new();
    let late = focus::give(ui);
    settings::obey(ui, kit, &mut actions);
    keys::obey(ui, screen, memory);
    let least = screen.least(ui.max_rect().size());
    let visit = page::visit(ui, screen.called());
    match knowledge::open(screen, memory) {
        Some(cards) => {
            page::on(ui, ("card", visit), page::least(false), |ui| knowledge::show(ui, kit, cards, memory));
        }
        None => page::on(ui, ("page", visit), least, |ui| draw(ui, kit, screen, memory, &mut actions)),
    }
    keys::over(ui, kit, screen, memory);
    focus::take_back(ui, late);
    actions
}

fn draw(ui: &mut egui::Ui, kit: Kit<'_>, screen: &Screen, memory: &mut Memory, actions: &mut Vec<Action>) {
    match screen {
        Screen::Title(view) => title::show(ui, kit, view, memory, actions),
        Screen::Attempts(view) => attempts::show(ui, kit, view, memory, actions),
        Screen::Course(view) => course::show(ui, kit, view.as_deref(), memory, actions),
        Screen::Profile(view) => profile::show(ui, kit, view.as_deref(), memory, actions),
        Screen::People(view) => people::show(ui, kit, view, memory, actions),
        Screen::Settings(view) => settings::show(ui, kit, view, memory, actions),
        Screen::Notice(view) => notice::show(ui, kit, view, memory, actions),
        Screen::Problems(view) => problems::show(ui, kit, view, memory, actions),
        Screen::Briefing(view) => briefing::show(ui, kit, view, memory, actions),
        Screen::Author(view) => author::show(ui, kit, view, memory, actions),
        Screen::Shift(view) => shift::show(ui, kit, view, memory, actions),
        Screen::Estimate(view) => estimate::show(ui, kit, view, memory, actions),
        Screen::Debrief(view) => debrief::show(ui, kit, view, memory, actions),
    }
}
