//! What was read before: the same words to the same message are read once, in however many shifts they are said.
//!
//! **Invariants.** What is remembered is what would be read. It takes bounded room: when it is full, nothing more is kept.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::seen::Seen;
use super::similarity::{Said, Shingles};
use super::text::Text;
use super::{Reading, Rubric};
use crate::scenario::Visibility;

/// So many replies to one message are kept, in public and in private each.
const MOST: usize = 128;

/// Replies to one message that were read before.
#[derive(Debug, Default)]
pub struct Remembered {
    public: Mutex<Kept>,
    private: Mutex<Kept>,
}

type Kept = BTreeMap<Box<str>, Arc<Before>>;

/// A reply by itself.
#[derive(Debug)]
struct Before {
    shingles: Arc<Shingles>,
    /// How it is read when it is like nothing that was said.
    alone: OnceLock<Arc<Reading>>,
}

impl Remembered {
    /// Reads a reply as [`Rubric::read_after`] does, and takes it up in what was said.
    pub fn hear(&self, rubric: &Rubric, said: &mut Said, text: &str, visibility: Visibility) -> Arc<Reading> {
        let kept = if visibility == Visibility::Public { &self.public } else { &self.private };
        let kept = || kept.lock().unwrap_or_else(PoisonError::into_inner);
        let before = kept().get(text).map(Arc::clone);
        let (before, reading) = if let Some(before) = before {
            let reading = if said.is_like(&before.shingles) {
                Arc::new(rubric.read_after(said, text, visibility))
            } else {
                Arc::clone(before.alone.get_or_init(|| Arc::new(rubric.read(text, visibility))))
            };
            (before, reading)
        } else {
            let seen = Seen::of(text);
            let words = Text::of(&seen.text);
            let before = Before { shingles: Arc::new(Shingles::of(&words)), alone: OnceLock::new() };
            let reading = Arc::new(rubric.read_words(said, &seen, words, visibility));
            if !said.is_like(&before.shingles) {
                before.alone.get_or_init(|| Arc::clone(&reading));
            }
            let before = Arc::new(before);
            let mut kept = kept();
            if kept.len() < MOST {
                kept.insert(text.into(), Arc::clone(&before));
            }
            (before, reading)
        };
        said.take(Arc::clone(&before.shingles));
        reading
    }
}

#[cfg(test)]
mod tests {
    use super::super::rules::testing::{SAMPLES, rubric};
    use super::*;
    use crate::reading::{Found, Origin};

    #[test]
    fn what_is_remembered_is_what_would_be_read() {
        let (rubric, remembered) = (rubric(), Remembered::default());
        for visibility in [Visibility::Public, Visibility::Private] {
            // Twice, so that what is kept is asked as well; each sample after all the others, and after itself.
            for _ in 0..2 {
                let (mut said, mut heard) = (Said::default(), Said::default());
                for text in SAMPLES.iter().chain(SAMPLES) {
                    let read = rubric.read_after(&said, text, visibility);
                    said.add(text);
                    assert_eq!(*remembered.hear(rubric, &mut heard, text, visibility), read, "{text}");
                }
            }
        }
        let mut said = Said::default();
        remembered.hear(rubric, &mut said, SAMPLES[0], Visibility::Public);
        let again = remembered.hear(rubric, &mut said, SAMPLES[0], Visibility::Public);
        assert!(again.has(&Found::Copied(Origin::EarlierReply)));
    }

    #[test]
    fn it_takes_bounded_room() {
        let remembered = Remembered::default();
        for nth in 0..MOST + 9 {
            let text = format!("Box {nth} is on its way.");
            remembered.hear(rubric(), &mut Said::default(), &text, Visibility::Public);
        }
        assert_eq!(remembered.public.lock().unwrap().len(), MOST);
    }
}
