//! Help while one writes: what a reply covers before it is sent. Nothing of it is recorded.

use std::sync::Arc;

use super::desk::Desk;
use super::play::Shift;
use super::purpose::Purpose;
use crate::reading::{Hints, Said};
use crate::scenario::Visibility;
use crate::scenario::model::InjectIx;

/// What reads a reply before it is sent, as it would be read if it were sent now. Can be taken to another thread.
#[derive(Clone, Debug)]
pub struct Help {
    desk: Arc<Desk>,
    said: Said,
}

impl Help {
    /// The help in a shift as far as it has come, where the purpose of the attempt allows any.
    pub fn in_shift(shift: &Shift, purpose: Purpose) -> Option<Self> {
        purpose.helps().then(|| Self { desk: Arc::clone(shift.desk()), said: shift.said().clone() })
    }

    /// What a reply holds as it stands.
    pub fn read(&self, inject: InjectIx, text: &str, visibility: Visibility) -> Hints {
        let reading = self.desk.rubric(inject).read_after(&self.said, text, visibility);
        Hints::of(&reading, self.desk.scenario.inject(inject).conversation())
    }
}
