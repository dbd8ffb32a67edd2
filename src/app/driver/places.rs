//! Going from place to place: leaving, to the title, to a briefing, to a desk; and saying why one did not get there.

use std::sync::Arc;

use super::desk::{AtDesk, Outcome};
use super::people::Pending;
use super::ways::Untaken;
use super::{Driver, Place, Scene};
use crate::host::clock;
use crate::host::keeping::{Kept, Seat};
use crate::host::sitting::Unkept;
use crate::scenario::{Difficulty, Scenario};
use crate::shift::{Desk, Pacing, Purpose};
use crate::ui::Screen;
use crate::view::{self, Unfinished};

impl Driver {
    /// Leaves where one is; a shift that runs is kept as it is.
    pub(super) fn leave(&mut self) {
        if let Place::Desk(desk) = &mut self.place {
            desk.keep_unsent(&self.memory.desk.unsent, 0);
            if let Err(unkept) = desk.leave() {
                self.say_unkept(&unkept);
            }
        }
        self.place = Place::Title;
        self.untaken = Untaken::default();
    }

    /// Goes to the title.
    pub(super) fn go_to_title(&mut self) {
        self.leave();
        let kept = self.kept();
        let sat = !kept.is_empty();
        let open = kept.into_iter().filter(|kept| !kept.finished);
        let unfinished = open.map(|kept| Unfinished { attempt: kept.attempt, title: kept.title, at: kept.at });
        let mut title = view::title::title(&self.words, &self.content, &self.problems, unfinished.collect());
        title.sat = sat;
        title.who = self.seated.called(&self.words);
        title.notices = self.notices.clone();
        *title.journey = self.following.read().journey.clone();
        if self.keeps() {
            let folder = self.options.content_folder();
            self.following.ask(folder);
        }
        self.backdrop.public = title.public.clone();
        self.backdrop.scene = Scene::Title;
        self.backdrop.changed += 1;
        self.screen = Screen::Title(title);
    }

    /// What was begun.
    fn kept(&mut self) -> Vec<Kept> {
        if self.options.forget {
            return Vec::new();
        }
        self.shelf.all().unwrap_or_else(|unkept| {
            self.say_unkept(&unkept);
            Vec::new()
        })
    }

    /// Goes to the briefing of a scenario; to the title where there is none of this name.
    pub(super) fn brief(&mut self, wanted: &str) {
        let Some(scenario) = self.content.find(wanted).map(Arc::clone) else {
            self.notices.push(crate::say!(self.words, "title-not-there", found = wanted));
            return self.go_to_title();
        };
        self.leave();
        let (purpose, settled) = (self.purpose(&scenario), self.settled(&scenario));
        self.memory.difficulty = settled;
        let mut briefing = view::briefing::briefing(&self.words, &scenario, purpose, settled);
        briefing.cards = self.cards.for_scenario(&scenario.id).to_vec();
        self.backdrop.public = briefing.public.clone();
        self.backdrop.scene = Scene::Briefing;
        self.backdrop.changed += 1;
        self.screen = Screen::Briefing(Box::new(briefing));
        self.place = Place::Briefing(scenario);
    }

    /// What an attempt at a scenario is for: what was asked for with it.
    pub(super) fn purpose(&self, scenario: &Scenario) -> Purpose {
        let asked = self.options.scenario.as_deref() == Some(scenario.id.as_str());
        if asked { self.options.purpose } else { Purpose::default() }
    }

    /// How hard a scenario is made unless one says otherwise.
    fn settled(&self, scenario: &Scenario) -> Difficulty {
        let asked = self.options.scenario.as_deref() == Some(scenario.id.as_str());
        if asked { self.options.difficulty } else { Difficulty::default() }
    }

    /// Begins a shift, unless it has to be said first what is kept.
    pub(super) fn start(&mut self, wanted: &str, untimed: bool, difficulty: Difficulty) {
        let briefed = match &self.place {
            Place::Briefing(scenario) if scenario.id.as_str() == wanted => Some(Arc::clone(scenario)),
            _ => self.content.find(wanted).map(Arc::clone),
        };
        let Some(scenario) = briefed else { return };
        let pending = Pending { scenario, untimed, difficulty };
        if !self.say_what_is_kept(pending.clone()) {
            self.begin_with(pending, true);
        }
    }

    /// Begins a shift.
    pub(super) fn begin_with(&mut self, pending: Pending, keep: bool) {
        let Pending { scenario, untimed, difficulty } = pending;
        let pacing = Pacing::of(untimed, self.memory.more_time);
        let purpose = self.purpose(&scenario);
        let seed = self.options.seed.unwrap_or_else(clock::fresh_seed);
        // What is handed in is as hard as it was asked for.
        let difficulty = if purpose == Purpose::Practice { difficulty } else { self.settled(&scenario) };
        let desk = Arc::new(Desk::at(Arc::clone(&scenario), difficulty));
        let seat = if self.options.forget || !keep {
            Ok(Seat { purpose, ..Seat::forgotten(desk, seed, pacing) })
        } else {
            Seat::new(&self.shelf, &self.content, desk, seed, pacing, purpose)
        };
        self.sit(seat);
    }

    /// Sits down at a desk; says why and goes to the title where that cannot be.
    pub(super) fn sit(&mut self, seat: Result<Seat, Unkept>) {
        self.leave();
        let sat = seat.and_then(|seat| AtDesk::sit(&self.words, &self.shelf, seat));
        match sat {
            Ok(desk) => {
                self.notices.clear();
                self.memory.desk = Default::default();
                self.memory.desk.unsent = desk.found_unsent();
                self.backdrop.seed = desk.shift().seed();
                self.place = Place::Desk(Box::new(desk));
                self.settle(Outcome::Done);
            }
            Err(unkept) => {
                self.say_unkept(&unkept);
                self.go_to_title();
            }
        }
    }

    /// Why something could not be kept or read, and what to do.
    pub(super) fn sentence(&self, unkept: &Unkept) -> String {
        let (sentence, help) = view::sentences::failure(&self.words, unkept.code, &unkept.args);
        std::iter::once(sentence).chain(help).collect::<Vec<_>>().join(" ")
    }

    /// Says at the title why something could not be kept or read, once.
    pub(super) fn say_unkept(&mut self, unkept: &Unkept) {
        let notice = self.sentence(unkept);
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }
}
