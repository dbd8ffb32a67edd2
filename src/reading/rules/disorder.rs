//! # What it does
//! Finds words in no order, by small words that cannot stand where they stand: an article before a preposition, *we*
//! before an article, a sentence that ends in *and*. One such place is a slip and two are too; three in the same few lines
//! are none.
//! # Why
//! The words of a good answer in any order say nothing to anybody.
//! # Example
//! "Box the of we morning a your to and."
//! # Instead
//! Write a sentence: who does what.

use super::{Findings, Reply};
use crate::reading::text::Word;
use crate::reading::{Found, Gaming};

/// So many places at least …
const LEAST: usize = 3;
/// … and so many in a thousand of the places where it could go wrong.
const OFTEN: usize = 80;

pub(super) fn read(reply: &Reply<'_>, out: &mut Findings) {
    let words = &reply.text.words;
    let (mut wrong, mut places) = (Vec::new(), 0);
    for (at, word) in words.iter().enumerate().filter(|(_, word)| !word.quoted) {
        let Some(kind) = Small::of(word) else { continue };
        places += 1;
        let next = words.get(at + 1).filter(|next| next.sentence == word.sentence);
        let before = words.get(at.wrapping_sub(1)).filter(|before| before.breath == word.breath);
        if kind.stands_wrong(word, next) || before.is_some() && begins_large(reply.text.raw, word) {
            wrong.push(reply.text.span(at, (at + 2).min(words.len())));
        }
    }
    if wrong.len() >= LEAST && wrong.len() * 1_000 >= places * OFTEN {
        out.forfeit(&reply.whole(), Found::is_credit);
        out.push_first("disorder", Found::Gaming(Gaming::Disorder), wrong);
    }
}

/// Whether a small word that is no *I* begins with a capital and is not shouted.
fn begins_large(raw: &str, word: &Word) -> bool {
    let mut shown = raw.get(word.from as usize..word.to as usize).unwrap_or_default().chars();
    shown.next().is_some_and(char::is_uppercase) && shown.next().is_some_and(char::is_lowercase) && !word.joined
}

/// Words of which it is known what cannot follow.
#[derive(Clone, Copy, PartialEq)]
enum Small {
    Determiner,
    Subject,
    Pronoun,
    Object,
    Preposition,
    Conjunction,
    Modal,
    Auxiliary,
}

impl Small {
    fn of(word: &Word) -> Option<Self> {
        Some(match &*word.fold {
            "a" | "an" | "the" | "my" | "our" | "your" | "their" | "its" | "every" => Self::Determiner,
            "i" | "we" | "he" | "she" | "they" => Self::Subject,
            "it" | "you" | "this" | "that" | "these" | "those" | "there" => Self::Pronoun,
            "me" | "us" | "him" | "them" => Self::Object,
            "of" | "at" | "from" | "for" | "with" | "into" | "by" | "in" | "on" | "to" => Self::Preposition,
            "and" | "or" | "but" | "because" | "if" | "than" => Self::Conjunction,
            "will" | "would" | "shall" | "should" | "can" | "could" | "must" => Self::Modal,
            "am" | "is" | "are" | "was" | "were" | "do" | "does" | "did" | "has" | "had" | "have" | "be" | "been" => {
                Self::Auxiliary
            }
            _ => return None,
        })
    }

    /// Whether this cannot stand before that. None is the end of the sentence.
    fn stands_wrong(self, word: &Word, next: Option<&Word>) -> bool {
        let Some(next) = next else { return matches!(self, Self::Determiner | Self::Subject | Self::Conjunction) };
        let same_breath = next.breath == word.breath;
        let following = Self::of(next).filter(|_| same_breath);
        match self {
            Self::Determiner => !same_breath || following.is_some(),
            Self::Subject => match following {
                Some(Self::Preposition) => matches!(&*next.fold, "of" | "from" | "by" | "into"),
                Some(Self::Pronoun) => next.fold == "it",
                other => matches!(other, Some(Self::Determiner | Self::Subject | Self::Object)),
            },
            Self::Conjunction => match following {
                Some(Self::Conjunction) => matches!(&*next.fold, "and" | "or" | "but" | "than"),
                other => other == Some(Self::Object),
            },
            Self::Modal => match following {
                Some(Self::Auxiliary) => !matches!(&*next.fold, "be" | "do" | "have"),
                other => matches!(other, Some(Self::Determiner | Self::Modal | Self::Conjunction | Self::Object)),
            },
            Self::Preposition => match following {
                Some(Self::Modal) => true,
                Some(Self::Subject) => word.fold != "for",
                Some(Self::Conjunction) => next.fold != "if" && next.fold != "and" && next.fold != "or",
                Some(Self::Auxiliary) => word.fold != "to",
                Some(Self::Preposition) => matches!(&*word.fold, "of" | "at" | "into" | "with"),
                _ => false,
            },
            Self::Auxiliary => following == Some(Self::Modal),
            Self::Object | Self::Pronoun => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{SAMPLES, flags, ignores};
    use super::*;

    #[test]
    fn order_and_none() {
        let found = Found::Gaming(Gaming::Disorder);
        flags(
            found.clone(),
            &[
                "Box the of we morning a your to and by fresh is our at will Saturday us.",
                "and a at by fresh i in is it its money of of our the to we will your",
            ],
        );
        ignores(found.clone(), SAMPLES);
        ignores(
            found,
            &[
                "We very sorry for the your box, we will to send new box today and the money is come back.",
                "What are you up to? Where it comes from, we don't know, and if I were you I'd ask for it.",
                "The box? It's the one that the van we sent for it took.",
            ],
        );
    }
}
