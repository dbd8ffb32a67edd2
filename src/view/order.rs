//! In which order one sees what can be chosen, and by which letters: drawn by the seed of the shift, so that nothing can be
//! told by its place. Of presentation alone: plans, logs and figures know ids.

use crate::base::Seed;
use crate::scenario::model::InjectIx;
use crate::shift::Shift;

/// The order that is drawn for everything that can be chosen about one inject.
pub(super) struct Drawn {
    seed: Seed,
    purpose: String,
}

impl Drawn {
    pub(super) fn of(shift: &Shift, inject: InjectIx) -> Self {
        Self { seed: shift.seed(), purpose: format!("order/{}", shift.scenario().inject(inject).id) }
    }

    /// Puts things in it by their ids.
    pub(super) fn put<T>(&self, things: &mut [T], id: impl Fn(&T) -> &str) {
        self.seed.order(&self.purpose, things, id);
    }
}

/// What stands for what is shown, from a; a question mark once they have run out.
pub(super) fn letters() -> impl Iterator<Item = char> {
    ('a'..='z').chain(std::iter::repeat('?'))
}
