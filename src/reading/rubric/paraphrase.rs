//! The same in other words: a need is begun where a sentence holds several of the words that its cues are made of, though
//! none of the cues itself.

use super::NeedCues;
use crate::reading::finding::Span;
use crate::reading::matcher::{CueId, Cues, Found};
use crate::reading::table::NONE;
use crate::reading::text::Text;

/// So many different words of a need in one sentence begin it, if the person had not used one of them …
const SEVERAL: usize = 3;
/// … or so many that belong to no other need and that the person had not used.
const OWN: usize = 2;

/// The words that a need's cues are made of.
#[derive(Debug, Default)]
pub(super) struct Paraphrase {
    /// Their stems, in order.
    stems: Vec<Stem>,
    /// Whether a cue of it denies something: then a word may be denied.
    denies: bool,
}

#[derive(Clone, Copy, Debug)]
struct Stem {
    number: u32,
    /// Whether it stands in no other need's cues.
    own: bool,
    /// Whether the person had not used it.
    new: bool,
}

impl Paraphrase {
    /// Of these cues.
    pub(super) fn of(cues: &Cues, of: &[CueId]) -> Self {
        let mut numbers: Vec<u32> = of.iter().flat_map(|cue| cues.content(*cue)).copied().collect();
        numbers.sort_unstable();
        numbers.dedup();
        let stems = numbers.into_iter().map(|number| Stem { number, own: true, new: true }).collect();
        Self { stems, denies: of.iter().any(|cue| cues.denies(*cue)) }
    }

    /// The words that begin the need in the first sentence that does.
    pub(super) fn said(&self, text: &Text<'_>, found: &Found) -> Option<Vec<Span>> {
        text.sentences.iter().find_map(|sentence| {
            let mut said: Vec<(Stem, usize)> = Vec::new();
            for at in sentence.from..sentence.to {
                let counts = text.words.get(at).is_some_and(|word| {
                    let denied = word.denied_by != NONE && !word.regretted;
                    word.is_weighty() && !word.quoted && !word.supposed && (self.denies || !denied)
                });
                let stem = self.stems.binary_search_by_key(&found.stem(at), |stem| stem.number);
                let Some(stem) = stem.ok().filter(|_| counts).and_then(|stem| self.stems.get(stem)) else { continue };
                if said.iter().all(|(other, _)| other.number != stem.number) {
                    said.push((*stem, at));
                }
            }
            let own = said.iter().filter(|(stem, _)| stem.own && stem.new).count();
            let several = said.len() >= SEVERAL && said.iter().any(|(stem, _)| stem.new);
            (several || own >= OWN).then(|| said.iter().map(|(_, at)| text.span(*at, at + 1)).collect())
        })
    }
}

/// Notes which words stand in the cues of one need alone, and which the person had not used.
pub(super) fn tell_apart(needs: &mut [NeedCues], cues: &Cues) {
    let mut all: Vec<u32> =
        needs.iter().flat_map(|need| need.paraphrase.stems.iter().map(|stem| stem.number)).collect();
    all.sort_unstable();
    let alone = |number: u32| {
        let from = all.partition_point(|other| *other < number);
        all.get(from + 1) != Some(&number)
    };
    for stem in needs.iter_mut().flat_map(|need| &mut need.paraphrase.stems) {
        stem.own = alone(stem.number);
        stem.new = !cues.is_given(stem.number);
    }
}
