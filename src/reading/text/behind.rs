//! What is denied by what stands behind it, and what is only said to be possible.

use super::{Sentence, Word};
use crate::reading::fold::offset;
use crate::reading::lexicon::bits;
use crate::reading::table::NONE;

/// So many words at the most are what a sentence is about.
const SUBJECT: usize = 6;

/// Denies what a sentence begins with where it ends by refusing it: "a refund is not something I can give", "30 % I can't
/// give you".
pub(super) fn deny_before(words: &mut [Word], sentences: &[Sentence]) {
    for sentence in sentences {
        for at in sentence.from..sentence.to {
            if !words.get(at).is_some_and(|word| word.is(bits::NEGATOR) && !word.quoted) {
                continue;
            }
            let Some(end) = refused(words, sentence, at).or_else(|| fronted(words, sentence, at)) else { continue };
            let Some(from) = subject(words, sentence, end) else { continue };
            for word in words.get_mut(from..end).unwrap_or_default() {
                if word.denied_by == NONE {
                    word.denied_by = offset(at);
                }
            }
        }
    }
}

fn fold(words: &[Word], at: Option<usize>) -> &str {
    at.and_then(|at| words.get(at)).map_or("", |word| &*word.fold)
}

fn is_be(fold: &str) -> bool {
    matches!(fold, "is" | "are" | "was" | "were" | "be")
}

fn is_modal(fold: &str) -> bool {
    matches!(fold, "can" | "could" | "will" | "would" | "may" | "shall" | "do" | "must")
}

/// "… is not something I can", "… is not mine", "… is not in our power": the word behind what is refused.
fn refused(words: &[Word], sentence: &Sentence, at: usize) -> Option<usize> {
    let be = at.checked_sub(1).filter(|be| *be >= sentence.from && is_be(fold(words, Some(*be))))?;
    let behind = |by: usize| fold(words, Some(at + by).filter(|at| *at < sentence.to));
    let ours = |by: usize| matches!(behind(by), "my" | "our" | "mine" | "ours" | "me" | "us");
    let refuses = match behind(1) {
        "possible" | "available" | "allowed" | "permitted" | "mine" | "ours" => true,
        "something" | "anything" => (2..=5).any(|by| is_modal(behind(by)) || matches!(behind(by), "able" | "free")),
        "on" => matches!(behind(2), "offer"),
        "in" | "within" => ours(2),
        "up" => behind(2) == "to" && ours(3),
        "for" => ours(2) && behind(3) == "to",
        _ => false,
    };
    refuses.then_some(be)
}

/// "30 % I can't give you", with nothing behind it that it could be about: the word behind what is refused.
fn fronted(words: &[Word], sentence: &Sentence, at: usize) -> Option<usize> {
    let modal = at.checked_sub(1).filter(|modal| is_modal(fold(words, Some(*modal))))?;
    let who = modal.checked_sub(1).filter(|who| *who > sentence.from)?;
    if !matches!(fold(words, Some(who)), "i" | "we") {
        return None;
    }
    let verb = words.get(at + 1)?;
    let gives = matches!(
        &*verb.fold,
        "give"
            | "offer"
            | "promise"
            | "grant"
            | "pay"
            | "do"
            | "make"
            | "send"
            | "confirm"
            | "accept"
            | "allow"
            | "approve"
    );
    let clause = verb.clause;
    let mut behind = words.get(at + 2..sentence.to).unwrap_or_default().iter().take_while(|word| word.clause == clause);
    (gives && !behind.any(|word| word.is_content() || is_be(&word.fold))).then_some(who)
}

/// Where what is refused begins: the words of the same clause, back to *and* or *or*. None if it is too long or holds a
/// verb that says otherwise.
fn subject(words: &[Word], sentence: &Sentence, end: usize) -> Option<usize> {
    let clause = words.get(end)?.clause;
    let mut from = end;
    while let Some(before) = from.checked_sub(1).filter(|before| *before >= sentence.from) {
        let word = words.get(before)?;
        if word.clause != clause || matches!(&*word.fold, "and" | "or") {
            break;
        }
        if is_be(&word.fold) || is_modal(&word.fold) || word.is(bits::NEGATOR) || matches!(&*word.fold, "have" | "has")
        {
            return None;
        }
        from = before;
        if end - from > SUBJECT {
            return None;
        }
    }
    (from < end).then_some(from)
}

/// Whether these words say what may be, or what should or could have been: a verb of that kind stands before their end in
/// their clause. "You may have a seat" allows, and is said.
pub(super) fn may_be(words: &[Word], (open, end): (usize, usize), (from, to): (usize, usize)) -> bool {
    let Some(clause) = to.checked_sub(1).and_then(|last| words.get(last)).map(|word| word.clause) else { return false };
    let in_clause = |at: &usize| words.get(*at).is_some_and(|word| word.clause == clause);
    let behind = |at: usize, by: usize| fold(words, Some(at + by).filter(|at| *at < end));
    let skips = |at: usize| {
        (1..=3).find(|by| {
            !matches!(behind(at, *by), "not" | "never" | "also" | "well" | "still" | "now" | "just" | "even" | "have")
        })
    };
    (open..to.max(from)).filter(in_clause).any(|at| match fold(words, Some(at)) {
        "should" | "could" | "would" | "ought" | "may" | "might" if has_been(words, at, end) => true,
        "may" | "might" | "could" => {
            let allows = at
                .checked_sub(1)
                .and_then(|before| words.get(before))
                .is_some_and(|word| word.bits & (bits::FIRST | bits::SECOND) != 0);
            let next = skips(at).map_or("", |by| behind(at, by));
            next == "be"
                || !allows && matches!(next, "contain" | "hold" | "include" | "mean" | "differ" | "vary" | "happen")
        }
        _ => false,
    })
}

/// Whether *have* and what was done follow: "should not have left".
fn has_been(words: &[Word], modal: usize, end: usize) -> bool {
    let have = (modal + 1..end.min(modal + 5)).find(|at| fold(words, Some(*at)) == "have");
    have.is_some_and(|have| super::denial::participle_behind(words, have, end))
}
