//! How a person thinks it went, asked once before the debrief, where an answer can be kept beside the attempt.

use super::{Heard, Input, Session, print, report};
use crate::cli::terminal::Tone;
use crate::record::note::TRAINEE;
use crate::record::{About, Attempt, What};
use crate::say;
use crate::scenario::raw::Key;
use crate::view::estimate::levels;
use crate::view::sentences::failure;

impl Session<'_> {
    /// Asks and keeps the answer; an empty line skips it. The attempt with what stands beside it, where it is kept.
    pub(super) fn ask_how_it_went(&self, input: &mut Input) -> Option<Attempt> {
        let id = self.attempt.as_deref()?;
        let own = self.asked(input).map(What::SelfEstimate);
        let shelf = &self.shelf;
        let kept = match own {
            Some(own) => shelf.annotate(id, TRAINEE, About::Attempt, own),
            None => shelf.attempt(id),
        };
        // What cannot be kept is said; the debrief is shown all the same.
        let said =
            |unkept: &crate::host::sitting::Unkept| report::warn(failure(self.words, unkept.code, &unkept.args).0);
        kept.inspect_err(said).ok()
    }

    fn asked(&self, input: &mut Input) -> Option<Key> {
        let levels = levels();
        let named: Vec<&str> = levels.iter().map(|(_, name)| name.as_str()).collect();
        let (first, last) = (named.first()?, named.last()?);
        print(Tone::Title, 0, &self.words.plain("estimate-title"));
        print(Tone::Plain, 0, &say!(self.words, "play-estimate", most = levels.len(), first = first, last = last));
        loop {
            let Heard::Line(line) = input.listen("> ", "", None) else { return None };
            if line.trim().is_empty() {
                return None;
            }
            match chosen(&line, &levels) {
                Some(own) => return Some(own),
                None => report::warn(say!(self.words, "play-estimate-form", most = levels.len())),
            }
        }
    }
}

/// Four levels, from 1, as the scores they stand for.
fn chosen(line: &str, levels: &[(u8, String)]) -> Option<Key> {
    let typed = line.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty());
    let score = |word: &str| levels.get(word.parse::<usize>().ok()?.checked_sub(1)?).map(|(score, _)| *score);
    let scores: Option<Vec<u8>> = typed.map(score).collect();
    let &[patience, empathy, assertiveness, quality] = scores.as_deref()? else { return None };
    Some(Key { patience, empathy, assertiveness, quality })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_levels_are_four_scores_and_nothing_else_is() {
        let levels = levels();
        let own = Key { patience: 0, empathy: 100, assertiveness: 50, quality: 75 };
        for line in ["1 5 3 4", " 1, 5,3 ,4 "] {
            assert_eq!(chosen(line, &levels), Some(own), "{line:?}");
        }
        for line in ["1 5 3", "1 5 3 4 2", "0 1 1 1", "6 1 1 1", "good", "1 5 3 four", "-1 1 1 1"] {
            assert_eq!(chosen(line, &levels), None, "{line:?}");
        }
    }
}
