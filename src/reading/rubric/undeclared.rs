//! What can be asked of an answer where its author declares nothing: that it takes up what was just written, and that it
//! says something which only the desk knows. Both are told by words: of the message, and of the brand book.

use super::{NeedCues, Paraphrase, Rubric};
use crate::base::id::NeedId;
use crate::reading::finding::{Degree, Span};
use crate::reading::matcher::Found;
use crate::reading::text::{Text, Word};
use crate::scenario::NeedKind;

/// So many different words of the message show that it was read.
const TAKEN_UP: usize = 2;
/// So many different words of the book, none of which the person used, are something to go on with.
const ADDED: usize = 3;

/// Words of which some have to be said.
#[derive(Debug)]
pub(in crate::reading) struct Pool {
    /// Their stems, in order.
    stems: Vec<u32>,
    /// How many different ones are enough.
    enough: usize,
}

impl Pool {
    fn of(mut stems: Vec<u32>, enough: usize) -> Self {
        stems.sort_unstable();
        stems.dedup();
        Self { stems, enough }
    }

    /// How far it is said, and where: begun with the first word.
    pub(super) fn met(&self, text: &Text<'_>, found: &Found) -> Option<(Degree, Vec<Span>)> {
        let mut said: Vec<(u32, usize)> = (0..text.words.len())
            .filter(|at| text.words.get(*at).is_some_and(|word| tells(word) && !word.quoted))
            .map(|at| (found.stem(at), at))
            .filter(|(stem, _)| self.stems.binary_search(stem).is_ok())
            .collect();
        said.sort_unstable();
        said.dedup_by_key(|(stem, _)| *stem);
        let degree = if said.len() >= self.enough { Degree::Full } else { Degree::Part };
        (!said.is_empty()).then(|| (degree, said.iter().map(|(_, at)| text.span(*at, at + 1)).collect()))
    }
}

impl Rubric {
    /// The same for a message of which nobody declares what it needs: `latest` is what is answered, `takes_up` and `adds`
    /// are the needs that it is given.
    #[must_use]
    pub fn undeclared(mut self, latest: &str, takes_up: &NeedId, adds: &NeedId) -> Self {
        let message = Text::plain(latest);
        let latest = message.words.iter().filter(|word| tells(word)).map(|word| self.cues.stem(word)).collect();
        let news = self.book.told.iter().copied().filter(|stem| self.facet(*stem).is_none()).collect();
        for (id, kind, pool) in [
            (takes_up, NeedKind::Situation, Pool::of(latest, TAKEN_UP)),
            (adds, NeedKind::Answer, Pool::of(news, ADDED)),
        ] {
            self.needs.retain(|need| need.id != *id);
            let paraphrase = Paraphrase::default();
            let (cues, slots) = (Vec::new(), Vec::new());
            self.needs.push(NeedCues { id: id.clone(), kind, cues, slots, paraphrase, pool: Some(pool) });
        }
        self.cues.finish();
        self
    }
}

/// Whether a word says something by itself.
pub(super) fn tells(word: &Word) -> bool {
    !word.handle && (word.is_weighty() || word.is_number())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::reading::rules::testing::{brand, inject};
    use crate::reading::{Book, Reading};
    use crate::scenario::Visibility;

    fn reading(text: &str) -> Reading {
        let rubric = Rubric::by(&Arc::new(Book::of(&brand())), &inject());
        let rubric = rubric.undeclared("My kids waited at the window.", &NeedId::new("up"), &NeedId::new("adds"));
        rubric.read(text, Visibility::Public)
    }

    #[test]
    fn what_was_written_is_taken_up() {
        let up = |text| reading(text).need(&NeedId::new("up"));
        assert_eq!(up("Children who wait at a window deserve better."), Some(Degree::Full));
        assert_eq!(up("Your kids deserve better."), Some(Degree::Part));
        assert_eq!(up("You wrote \"kids waited at the window\"."), None);
        assert_eq!(up("We are sorry about that."), None);
    }

    #[test]
    fn what_only_the_desk_knows_is_added() {
        let adds = |text| reading(text).need(&NeedId::new("adds"));
        assert_eq!(adds("A box that comes cold is refunded in full within 5 working days."), Some(Degree::Full));
        assert_eq!(adds("It is refunded."), Some(Degree::Part));
        assert_eq!(adds("The croissants came cold on the third Saturday."), None, "that is known");
    }
}
