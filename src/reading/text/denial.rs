//! What denies which words, and which words are of something that did not happen.

use super::{Sentence, Word};
use crate::reading::fold::offset;
use crate::reading::lexicon::{Hit, bits, english};
use crate::reading::table::NONE;

/// How many words with content a denial reaches over.
const REACH: u8 = 3;
/// How many words in all.
const REACH_WORDS: usize = 7;

/// Finds for each word the one that denies it.
pub(super) fn deny(words: &mut [Word], sentences: &[Sentence], exempt: &[Hit]) {
    for sentence in sentences {
        let mut by: Option<(u32, u32, bool)> = None;
        let (mut left, mut since) = (0_u8, 0_usize);
        let (mut subject, mut relative, mut known) = (false, false, false);
        for at in sentence.from..sentence.to {
            let follows_subject = words.get(at + 1).is_some_and(|next| {
                at + 1 < sentence.to && next.bits & (bits::FIRST | bits::SECOND | bits::THIRD) != 0
            });
            let regrets = regrets(words, at, sentence);
            // "Not only" says more than what follows, and nothing against it.
            let adds = words.get(at + 1).is_some_and(|next| matches!(&*next.fold, "only" | "merely" | "solely"));
            let about_somebody = relates(words, at);
            // "I can't tell you before 14:30" tells when one can.
            let then = known && is_before(words, at, sentence.to);
            let Some(word) = words.get_mut(at) else { continue };
            // "Nobody opened a map and the picture is down": what nobody does ends with what else is done; "those who never
            // ask are paid": what somebody does not, with the verb of the sentence.
            let goes_on =
                since > 0 && (subject && GOES_ON.contains(&&*word.fold) || relative && MAIN.contains(&&*word.fold));
            if by.is_some_and(|(_, clause, _)| clause != word.clause)
                || since >= REACH_WORDS
                || left == 0
                || goes_on
                || then
            {
                by = None;
            }
            known = by.is_some() && (known || KNOWS.contains(&&*word.fold));
            if let Some((negator, _, regretted)) = by {
                word.denied_by = negator;
                word.regretted = regretted;
                since += 1;
                if word.is_weighty() {
                    left -= 1;
                }
            }
            let exempted = exempt.iter().any(|hit| hit.from <= at && at < hit.to);
            let opens = word.is(bits::NEGATOR) && !(word.fold == "no" && follows_subject) && !exempted;
            if exempted && adds {
                word.bits &= !bits::NEGATOR;
            }
            if opens {
                by = Some((offset(at), word.clause, regrets));
                (left, since) = (REACH, 0);
                subject = matches!(&*word.fold, "no" | "nobody" | "nothing" | "none" | "neither");
                relative = about_somebody;
            }
        }
    }
}

/// Words with which another clause begins, behind one about nobody or nothing.
const GOES_ON: &[&str] = &["and", "before", "after", "when", "until", "till", "so", "then", "that", "where", "as"];

/// What one can do at a time and not before.
const KNOWS: &[&str] = &["tell", "say", "know", "knows", "promise", "answer", "hear", "decide", "decided"];

/// Whether "before" or "until" and a time stand here.
fn is_before(words: &[Word], at: usize, end: usize) -> bool {
    let before = words.get(at).is_some_and(|word| matches!(&*word.fold, "before" | "until" | "till"));
    let time = |word: &Word| {
        word.is_number()
            || word.fold.ends_with("day")
            || matches!(&*word.fold, "tomorrow" | "tonight" | "half" | "quarter")
    };
    before && words.get(at + 1..end).and_then(<[Word]>::first).is_some_and(time)
}

/// Verbs with which a sentence goes on behind a relative clause.
const MAIN: &[&str] = &["is", "are", "was", "were", "will", "can", "may", "must", "gets"];

/// Whether the clause of a word has opened with *who* or *which* just before it.
fn relates(words: &[Word], at: usize) -> bool {
    let clause = words.get(at).map_or(NONE, |word| word.clause);
    let before = words.get(at.saturating_sub(2)..at).unwrap_or_default();
    before.iter().any(|word| word.clause == clause && matches!(&*word.fold, "who" | "which"))
}

/// Marks what stands behind *should have*, *could have*, *would have*, *ought to have*: to the end of the clause it did not
/// happen. What should **not** have been did.
pub(super) fn unreal(words: &mut [Word], sentences: &[Sentence]) {
    for sentence in sentences {
        let mut modal: Option<(usize, u32)> = None;
        let mut open: Option<u32> = None;
        for at in sentence.from..sentence.to {
            let Some(word) = words.get(at) else { continue };
            if open.is_some_and(|clause| clause != word.clause) {
                open = None;
            }
            let (clause, denied) = (word.clause, word.denied_by != NONE);
            let begins = word.fold == "have"
                && modal.is_some_and(|(from, of)| of == clause && at - from <= 5)
                && participle_behind(words, at, sentence.to);
            if matches!(&*word.fold, "should" | "could" | "would" | "ought") {
                modal = Some((at, clause));
            }
            let opens = begins && !(denied && word.regretted) && !modal_denied(words, modal, at);
            if let Some(word) = words.get_mut(at) {
                word.unreal = open.is_some();
                word.supposed |= open.is_some();
            }
            if opens {
                open = Some(clause);
                // "Should a person have read it": also what stands between.
                let from = modal.map_or(at, |(from, _)| from);
                words.get_mut(from..at).unwrap_or_default().iter_mut().for_each(|word| word.unreal = true);
            }
        }
    }
}

/// Whether *not* or the like stands between the verb and *have*.
fn modal_denied(words: &[Word], modal: Option<(usize, u32)>, at: usize) -> bool {
    let from = modal.map_or(at, |(from, _)| from);
    let next_is_not = words.get(from + 1).is_some_and(|word| word.is(bits::NEGATOR));
    // "Shouldn't somebody have read it?" asks for what was not.
    let asks = words.get(from + 2).is_some_and(|word| from + 2 < at && word.fold != "have");
    words.get(from..at).unwrap_or_default().iter().any(|word| word.is(bits::NEGATOR)) && !(next_is_not && asks)
}

/// Whether behind *have*, adverbs aside, stands what was or was not done: "have read", not "have a box" or "have to".
pub(super) fn participle_behind(words: &[Word], have: usize, end: usize) -> bool {
    let behind = words.get(have + 1..end.min(have + 4)).unwrap_or_default();
    let next = behind.iter().find(|word| {
        !(word.fold.ends_with("ly") || matches!(&*word.fold, "at" | "least" | "also" | "just" | "now" | "better"))
    });
    next.is_some_and(|word| {
        word.fold.ends_with("ed")
            || english().is_form(&word.fold)
            || matches!(
                &*word.fold,
                "read"
                    | "put"
                    | "let"
                    | "set"
                    | "cut"
                    | "hit"
                    | "hurt"
                    | "done"
                    | "gone"
                    | "had"
                    | "got"
                    | "come"
                    | "run"
            )
    })
}

/// "should not have", "should never be": what is denied did happen.
fn regrets(words: &[Word], at: usize, sentence: &Sentence) -> bool {
    let fold =
        |at: usize| words.get(at).filter(|_| at >= sentence.from && at < sentence.to).map_or("", |word| &*word.fold);
    let before = at.checked_sub(1).map_or("", fold);
    matches!(before, "should" | "ought") && matches!(fold(at + 1), "have" | "be" | "ever" | "happen" | "to")
}
