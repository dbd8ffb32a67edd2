//! Ways not taken, worked out beside the frame: each of them is the whole shift played again.

use std::sync::mpsc::{self, Receiver, TryRecvError};

use crate::appraisal;
use crate::base::words::Words;
use crate::shift::Shift;
use crate::view::Debrief;
use crate::view::ways::{Other, Ways, ways};

/// What has been worked out of a shift, step by step, and what is still to come.
#[derive(Default)]
pub(super) struct Untaken {
    found: Vec<Vec<Other>>,
    /// Ends when everything has come, or when nobody wants to know any more.
    aside: Option<Receiver<Vec<Other>>>,
}

impl Untaken {
    /// Begins to work them out; `again` decides the shift anew where it can be.
    pub(super) fn start(words: &Words, again: impl FnOnce() -> Option<Shift> + Send + 'static) -> Self {
        let (tell, answers) = mpsc::channel();
        let words = words.clone();
        let work = move || {
            let Some(shift) = again() else { return };
            for moment in &appraisal::Debrief::of(shift.desk(), shift.rows()).moments {
                if tell.send(ways(&words, &shift, moment)).is_err() {
                    return;
                }
            }
        };
        let started = std::thread::Builder::new().name("ways".to_owned()).spawn(work);
        Self { found: Vec::new(), aside: started.ok().map(|_| answers) }
    }

    /// Whether something is still being worked out.
    pub(super) fn waits(&self) -> bool {
        self.aside.is_some()
    }

    /// Takes what has been worked out meanwhile; whether there is something new.
    pub(super) fn hear(&mut self) -> bool {
        let before = self.found.len();
        while let Some(aside) = &self.aside {
            match aside.try_recv() {
                Ok(found) => self.found.push(found),
                Err(TryRecvError::Empty) => return self.found.len() > before,
                Err(TryRecvError::Disconnected) => {
                    self.aside = None;
                    return true;
                }
            }
        }
        false
    }

    /// Puts into a debrief what is known.
    pub(super) fn tell(&self, debrief: &mut Debrief) {
        for (nth, step) in debrief.steps.iter_mut().enumerate() {
            step.ways = match self.found.get(nth) {
                Some(found) => Ways::Known(found.clone()),
                None if self.waits() => Ways::Awaited,
                None => Ways::None,
            };
        }
    }
}
