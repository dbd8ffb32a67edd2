//! What was sat before: the list of it, and the debrief of one of them.

use std::sync::Arc;

use super::ways::Untaken;
use super::{Driver, Place, Scene};
use crate::base::Seed;
use crate::host::keeping::Kept;
use crate::host::sitting::Unkept;
use crate::record::{Attempt, Failing};
use crate::shift::{Desk, Row};
use crate::ui::Screen;
use crate::view::attempts::{Attempts, Facts, sat};
use crate::view::debrief::Said;

/// A finished attempt that is looked at again.
pub(super) struct Past {
    id: String,
    seed: Seed,
    desk: Arc<Desk>,
    rows: Vec<Row>,
}

/// What a debrief is made of.
pub(super) struct Played<'a> {
    /// The attempt's id; none where nothing is kept.
    pub(super) attempt: Option<&'a str>,
    pub(super) desk: &'a Arc<Desk>,
    pub(super) rows: &'a [Row],
}

impl Past {
    fn of(attempt: &Attempt) -> Result<Self, Unkept> {
        if !attempt.is_finished() {
            return Err(Unkept { code: "debrief-unfinished", args: Vec::new() });
        }
        let told = |failing: Failing| Unkept { code: failing.code(), args: failing.args() };
        let desk = Arc::new(Desk::at(attempt.scenario().map_err(told)?, attempt.header.difficulty));
        let (_, rows) = attempt.log().fold(&desk).map_err(|error| told(error.into()))?;
        let header = &attempt.header;
        Ok(Self { id: header.attempt.clone(), seed: header.seed, desk, rows })
    }

    pub(super) fn played(&self) -> Played<'_> {
        Played { attempt: Some(&self.id), desk: &self.desk, rows: &self.rows }
    }
}

impl Driver {
    /// Lists what was sat.
    pub(super) fn list_attempts(&mut self, said: Option<String>) {
        self.leave();
        let kept = match self.shelf.all() {
            Ok(kept) => kept,
            Err(unkept) => {
                self.memory.refusal = Some(self.sentence(&unkept));
                Vec::new()
            }
        };
        let came_to = &self.following.read().journey.came_to;
        let shown = |kept: Kept| {
            let Kept { attempt, title, began, difficulty, finished, at } = kept;
            let came_to = came_to.get(&attempt);
            sat(&self.words, Facts { attempt, title, began, difficulty, finished, at }, came_to)
        };
        let attempts = Attempts { sat: kept.into_iter().map(shown).collect(), said };
        self.screen = Screen::Attempts(attempts);
        self.place = Place::Attempts;
        self.backdrop.scene = Scene::Title;
        self.backdrop.changed += 1;
    }

    /// Shows the debrief of a finished attempt; says why if it cannot be.
    pub(super) fn look_back_at(&mut self, id: &str) {
        match self.shelf.attempt(id).and_then(|attempt| Ok((Past::of(&attempt)?, attempt.log()))) {
            Ok((past, log)) => {
                let desk = Arc::clone(&past.desk);
                self.untaken = Untaken::start(move || log.recompute(&desk).ok());
                self.memory.debrief = Default::default();
                self.backdrop.seed = past.seed;
                self.backdrop.scene = Scene::Still;
                self.backdrop.changed += 1;
                self.place = Place::Past(Box::new(past));
                self.show_debrief();
            }
            Err(unkept) => self.memory.refusal = Some(self.sentence(&unkept)),
        }
    }

    /// Writes an attempt as a file and says where, or why it cannot be: where it was asked for.
    pub(super) fn export(&mut self, id: &str) {
        let (done, text) = match self.shelf.export(id) {
            Ok(file) => (true, crate::say!(self.words, "sat-exported", file = file.display().to_string())),
            Err(unkept) => (false, self.sentence(&unkept)),
        };
        match (&mut self.screen, done) {
            (Screen::Debrief(debrief), done) => debrief.said = Some(Said { done, text }),
            (_, true) => self.list_attempts(Some(text)),
            (_, false) => self.memory.refusal = Some(text),
        }
    }
}
