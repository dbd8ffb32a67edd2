//! What the driver does for whoever writes a scenario: opens its file, shows what became of it, lets it be tried.

use std::path::PathBuf;
use std::sync::Arc;

use super::author::{Authoring, Seen};
use super::desk::Outcome;
use super::{Driver, Place, Scene};
use crate::base::id::{InjectId, ScenarioId};
use crate::host::clock;
use crate::host::content;
use crate::host::keeping::Seat;
use crate::host::sitting::Unkept;
use crate::shift::{Desk, Pacing, SettingError, Start};
use crate::ui::Screen;
use crate::view::{self, knowledge::Cards};

impl Driver {
    /// Opens the file of a scenario that was read.
    pub(super) fn write_scenario(&mut self, id: &ScenarioId) {
        let file = self.content.texts(id).map(|(scenario, _)| PathBuf::from(&*scenario.name));
        match file {
            Some(file) => self.write(file),
            None => self.brief(id.as_str()),
        }
    }

    /// Opens a file.
    pub(super) fn write(&mut self, file: PathBuf) {
        self.leave();
        self.memory.author = Default::default();
        self.memory.difficulty = Default::default();
        let opened = Authoring::open(&self.words, file, self.options.content.clone());
        self.author = Some(Box::new(opened));
        self.go_to_author();
    }

    /// One step back: from a try to the file, from the file to the title.
    pub(super) fn go_back(&mut self) {
        if self.author.is_some() && matches!(self.place, Place::Desk(_) | Place::Debrief(_)) {
            self.leave();
            return self.go_to_author();
        }
        if self.author.take().is_some() {
            // It was read before it was changed.
            self.read_content();
        }
        if matches!(self.place, Place::Past(_)) {
            return self.list_attempts(None);
        }
        self.go_to_title();
    }

    /// Reads everything that can be played.
    pub(super) fn read_content(&mut self) {
        let folder = self.options.content_folder();
        let (content, problems) = content::everything(&[folder]);
        self.cards = Cards::of(&self.words, &content);
        (self.content, self.problems) = (content.playable, problems);
    }

    /// Shows what became of the file, as soon as it has been saved.
    pub(super) fn look_at_file(&mut self) {
        let seen = self.author.as_mut().map_or(Seen::Nothing, |author| author.look());
        match &mut self.place {
            Place::Author if seen != Seen::Nothing => self.go_to_author(),
            // A try keeps the version it began with.
            Place::Desk(desk) if seen == Seen::Version => {
                desk.say(self.words.plain("author-saved-meanwhile"));
                self.settle(Outcome::Done);
            }
            _ => {}
        }
    }

    /// Tries the last version without an error. Nothing of it is kept.
    pub(super) fn try_out(&mut self, from: Option<&InjectId>, with: &[(String, String)], untimed: bool) {
        let scenario = self.author.as_ref().and_then(|author| author.scenario()).cloned();
        let Some(scenario) = scenario else { return };
        let seed = self.options.seed.unwrap_or_else(clock::fresh_seed);
        let pacing = Pacing::of(untimed, self.memory.more_time);
        let start = from.map(|from| {
            let mut start = Start::with(&scenario, from.as_str())?;
            for (name, number) in with {
                start.set(&scenario, &format!("{name}={number}"))?;
            }
            Ok(start)
        });
        let desk = Arc::new(Desk::at(scenario, self.memory.difficulty));
        let seat = match start.transpose() {
            Ok(Some(start)) => Seat::rehearsal(desk, seed, pacing, &start),
            Ok(None) => Seat::forgotten(desk, seed, pacing),
            Err(error) => {
                self.memory.refusal = Some(self.refused(&error));
                return;
            }
        };
        self.sit(Ok::<_, Unkept>(seat));
    }

    fn refused(&self, error: &SettingError) -> String {
        let (code, found) = match error {
            SettingError::OutOfRange(found) => ("play-with-range", found.clone()),
            SettingError::Form(found) => ("play-with", found.clone()),
            SettingError::Unknown(_) => return self.words.plain("author-gone"),
        };
        view::sentences::failure(&self.words, code, &[("found", found)]).0
    }

    /// Shows the file that is open.
    pub(super) fn go_to_author(&mut self) {
        let Some(author) = &self.author else { return };
        let shown = author.view(&self.words);
        let public = author.scenario().map(|scenario| view::public::opening(&self.words, scenario));
        self.backdrop.public = public.unwrap_or_default();
        self.backdrop.scene = Scene::Briefing;
        self.backdrop.changed += 1;
        self.screen = Screen::Author(Box::new(shown));
        self.place = Place::Author;
    }
}
