//! What was sat before: the list of it, and the debrief of one of them.

use std::sync::Arc;

use super::ways::Untaken;
use super::{Driver, Place, Scene};
use crate::appraisal::{self, alternative};
use crate::base::Seed;
use crate::base::id::InjectId;
use crate::host::keeping::{Kept, Seat};
use crate::host::sitting::Unkept;
use crate::record::{Attempt, Failing};
use crate::shift::{Desk, Pacing, Purpose, Row, Shift};
use crate::ui::Screen;
use crate::view::attempts::{Attempts, Facts, sat};
use crate::view::debrief::Said;

/// A finished attempt that is looked at again.
pub(super) struct Past {
    id: String,
    seed: Seed,
    desk: Arc<Desk>,
    rows: Vec<Row>,
    pacing: Pacing,
    purpose: Purpose,
}

/// What a debrief is made of.
pub(super) struct Played<'a> {
    /// The attempt's id; none where nothing is kept.
    pub(super) attempt: Option<&'a str>,
    pub(super) desk: &'a Arc<Desk>,
    pub(super) rows: &'a [Row],
    /// Whether it was practice.
    pub(super) practice: bool,
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
        let (pacing, purpose) = (header.pacing, header.purpose);
        Ok(Self { id: header.attempt.clone(), seed: header.seed, desk, rows, pacing, purpose })
    }

    pub(super) fn played(&self) -> Played<'_> {
        let practice = self.purpose == Purpose::Practice;
        Played { attempt: Some(&self.id), desk: &self.desk, rows: &self.rows, practice }
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
                self.untaken = Untaken::start(&self.words, move || log.recompute(&desk).ok());
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

    /// Goes back to where something was still to be done, and tries it from there; nothing of it is kept.
    pub(super) fn go_back_to(&mut self, inject: &InjectId) {
        let found = match &self.place {
            Place::Debrief(desk) => Ok((desk.shift().clone(), desk.pacing())),
            Place::Past(past) => self.again(past).map(|shift| (shift, past.pacing)),
            _ => return,
        };
        let (shift, pacing) = match found {
            Ok(found) => found,
            Err(unkept) => {
                self.memory.refusal = Some(self.sentence(&unkept));
                return;
            }
        };
        let appraised = appraisal::Debrief::of(shift.desk(), shift.rows());
        let is_meant = |moment: &&appraisal::Moment| shift.scenario().inject(moment.inject).id == *inject;
        let Some(moment) = appraised.moments.iter().find(is_meant) else { return };
        let back = alternative::before(&shift, moment);
        self.sit(Ok(Seat::from_here(back, pacing)));
        self.memory.desk.open = Some(inject.clone());
    }

    /// The shift of a finished attempt, decided anew.
    fn again(&self, past: &Past) -> Result<Shift, Unkept> {
        let log = self.shelf.attempt(&past.id)?.log();
        log.recompute(&past.desk).map_err(|error| {
            let failing = Failing::from(error);
            Unkept { code: failing.code(), args: failing.args() }
        })
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
