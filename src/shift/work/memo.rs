//! A memo: a third for whom it goes to, where that is asked, the rest for what it says.

use super::{Done, Grade, Graded, Mark, text};
use crate::scenario::kinds::Memo;
use crate::scenario::raw::Worth;

const TO: u16 = 1;
const TEXT: u16 = 2;

impl Graded for Memo {
    fn evidence(&self) -> Option<&'static str> {
        Some("note-quality")
    }

    fn grade(&self, done: &Done<'_>) -> Grade {
        let to = (!self.to.is_empty()).then(|| Mark::choice(Self::TO, done.value(Self::TO), &self.to, TO));
        let text = text::mark(Self::TEXT, &self.text, done, TEXT);
        Grade::of(to.into_iter().chain([text]).collect(), Worth::default())
    }
}
