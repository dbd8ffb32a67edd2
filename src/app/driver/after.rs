//! What comes after a shift: how the trainee thinks it went, the debrief, and notes beside it.

use std::sync::Arc;

use super::past::Played;
use super::{Driver, Place};
use crate::appraisal;
use crate::host::sitting::Unkept;
use crate::record::beside::check_place;
use crate::record::note::{Judgement, TRAINEE};
use crate::record::{About, Attempt, What};
use crate::scenario::raw::Key;
use crate::ui::Screen;
use crate::ui::action::{Note, Says};
use crate::view;

impl Driver {
    /// Asks once, where an attempt is kept that an answer can stand beside; otherwise the debrief is shown at once.
    pub(super) fn ask_how_it_went(&mut self) {
        let Place::Debrief(desk) = &self.place else { return };
        if desk.attempt().is_none() {
            return self.show_debrief();
        }
        self.memory.estimate = Default::default();
        self.screen = Screen::Estimate(Box::new(view::estimate::estimate(&self.words, desk.shift().scenario())));
    }

    /// Keeps what the trainee thinks, if they say it, and shows the debrief.
    pub(super) fn estimate(&mut self, own: Option<[u8; 4]>) {
        if let Some([patience, empathy, assertiveness, quality]) = own {
            let own = What::SelfEstimate(Key { patience, empathy, assertiveness, quality });
            if let Err(unkept) = self.annotate(TRAINEE, About::Attempt, own) {
                self.say_unkept(&unkept);
            }
        }
        self.show_debrief();
    }

    /// Keeps a note and shows the debrief with it; says why if it cannot be.
    pub(super) fn note(&mut self, note: &Note) {
        match self.annotate(&note.author, About::Moment(note.moment.clone()), says(note)) {
            Ok(_) => {
                self.memory.debrief.notes.remove(&note.moment);
                self.show_debrief();
            }
            Err(unkept) => self.memory.refusal = Some(self.sentence(&unkept)),
        }
    }

    /// Shows the debrief, with what stands beside the attempt where it is kept.
    pub(super) fn show_debrief(&mut self) {
        let (Some(played), words) = (self.played(), &self.words) else { return };
        let kept = played.attempt.map(|id| self.shelf.attempt(id));
        let mut shown = match &kept {
            Some(Ok(attempt)) => view::debrief::with_notes(words, played.desk, played.rows, attempt),
            Some(Err(_)) | None => view::debrief::debrief(words, played.desk, played.rows),
        };
        shown.again = played.practice;
        shown.cards = self.cards.for_scenario(&played.desk.scenario.id).to_vec();
        self.untaken.tell(&mut shown);
        if self.memory.cover {
            view::cover::debrief(words, &played.desk.scenario, &mut shown);
        }
        self.screen = Screen::Debrief(Box::new(shown));
        if let Some(Err(unkept)) = kept {
            self.say_unkept(&unkept);
        }
    }

    /// Puts the ways that are known by now into the debrief that is shown.
    pub(super) fn tell_ways(&mut self) {
        let scenario = self.played().map(|played| Arc::clone(&played.desk.scenario));
        let Screen::Debrief(debrief) = &mut self.screen else { return };
        self.untaken.tell(debrief);
        if let Some(scenario) = scenario.filter(|_| self.memory.cover) {
            view::cover::debrief(&self.words, &scenario, debrief);
        }
    }

    /// The canvas shows the public at the moment that the debrief shows: when the step was settled.
    pub(super) fn look_back(&mut self) {
        let Screen::Debrief(debrief) = &self.screen else { return };
        let moment = crate::ui::debrief::moment(debrief, self.memory.debrief.step);
        let Some(public) = debrief.past.at(moment) else { return };
        if self.backdrop.public != *public {
            self.backdrop.public = public.clone();
            self.backdrop.changed += 1;
        }
    }

    /// What the debrief is made of.
    fn played(&self) -> Option<Played<'_>> {
        match &self.place {
            Place::Debrief(desk) => {
                let shift = desk.shift();
                let practice = desk.is_practice();
                Some(Played { attempt: desk.attempt(), desk: shift.desk(), rows: shift.rows(), practice })
            }
            Place::Past(past) => Some(past.played()),
            _ => None,
        }
    }

    /// Writes a note beside the attempt that was sat.
    fn annotate(&self, author: &str, about: About, what: What) -> Result<Attempt, Unkept> {
        let played = self.played().ok_or_else(nowhere)?;
        let id = played.attempt.ok_or_else(nowhere)?;
        let appraised = appraisal::Debrief::of(played.desk, played.rows);
        check_place(&played.desk.scenario, &appraised, &about, &what)
            .map_err(|misplaced| Unkept { code: misplaced.code(), args: misplaced.args() })?;
        self.shelf.annotate(id, author, about, what)
    }
}

/// Nothing is kept beside which it could stand.
fn nowhere() -> Unkept {
    Unkept { code: "note-nowhere", args: Vec::new() }
}

fn says(note: &Note) -> What {
    let reason = note.text.clone();
    match note.says {
        Says::Remark => What::Comment(reason),
        Says::Overrule(axis, score) => What::Overrule { axis, score, reason },
        Says::Judge(breach, so) => {
            let judgement = if so { Judgement::Confirmed } else { Judgement::Dismissed };
            What::Incident { breach, judgement, reason }
        }
    }
}
