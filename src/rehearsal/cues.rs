//! What is looked for in a reply, strung together: how somebody writes who has seen the rubric and means nothing by it.

use crate::base::random::Stream;
use crate::scenario::model::Inject;
use crate::scenario::raw::Need;

/// A phrase or two of every need, in any order, with nothing between them that says anything; at most so many characters.
pub(super) fn strung(inject: &Inject, needs: &[Need], limit: usize, stream: &mut Stream) -> String {
    let mut any = |of: usize| usize::try_from(stream.below(of as u64)).unwrap_or_default();
    let mut chosen: Vec<String> = Vec::new();
    for need in needs {
        let mut all: Vec<String> = need.phrases().collect();
        for _ in 0..2 {
            if !all.is_empty() {
                chosen.push(all.swap_remove(any(all.len())));
            }
        }
    }
    chosen.extend(inject.asked.feeling.iter().flat_map(|feeling| feeling.words.first().cloned()));
    for at in (1..chosen.len()).rev() {
        chosen.swap(at, any(at + 1));
    }
    let mut text = String::from("Sorry, we understand");
    for phrase in chosen {
        if text.chars().count() + phrase.chars().count() + 2 < limit {
            text = text + ", " + &phrase;
        }
    }
    text
}
