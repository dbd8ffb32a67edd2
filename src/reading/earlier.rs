//! What a reply does with what was said before: whether it takes up something that only an earlier message holds, and
//! whether it asks for a second time what was asked already.

use std::collections::BTreeSet;

use super::finding::Span;
use super::text::{Sentence, Text, Word};

/// Two questions are the same when they share so many hundredths of their weighty words.
const SAME: usize = 60;
/// Shorter questions ("Anything else?") are asked again without harm.
const SHORTEST: usize = 2;

/// A text as it is held against others: cut into words once, however many it is held against.
#[derive(Clone, Debug)]
pub struct Cut {
    /// Stems of its weighty words, in order.
    words: Vec<(String, Span)>,
    /// Its questions with their stems.
    questions: Vec<(Span, BTreeSet<String>)>,
}

impl Cut {
    /// Cuts a text.
    pub fn of(text: &str) -> Self {
        let text = Text::plain(text);
        let words = text.words.iter().filter(|word| counts(word)).map(|word| (word.stem.to_string(), span(word)));
        let asked = questions(&text).into_iter();
        let questions = asked.filter_map(|(sentence, stems)| Some((stretch(&text, sentence)?, stems))).collect();
        Self { words: words.collect(), questions }
    }

    fn stems(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|(stem, _)| stem.as_str())
    }
}

/// The words of a reply that take up earlier messages of the same person: weighty ones that neither the message now
/// answered nor the desk's own replies brought up.
pub fn taken_up(reply: &Cut, earlier: &[&Cut], now: &Cut, own: &[&Cut]) -> Vec<Span> {
    let known: BTreeSet<&str> = own.iter().chain([&now]).flat_map(|text| text.stems()).collect();
    let heard: BTreeSet<&str> =
        earlier.iter().flat_map(|text| text.stems()).filter(|stem| !known.contains(stem)).collect();
    reply.words.iter().filter(|(stem, _)| heard.contains(stem.as_str())).map(|(_, span)| *span).collect()
}

/// The questions of a reply that an earlier reply to the same person asked already.
pub fn asked_again(reply: &Cut, own: &[&Cut]) -> Vec<Span> {
    let before = || own.iter().flat_map(|text| &text.questions);
    let again = reply.questions.iter().filter(|(_, stems)| before().any(|(_, before)| same(stems, before)));
    again.map(|(span, _)| *span).collect()
}

/// Numbers are too often the same by chance, and what is quoted or denied is still taken up.
fn counts(word: &Word) -> bool {
    word.is_weighty() && !word.is_number() && !word.handle && word.fold.len() > 2
}

fn questions(text: &Text<'_>) -> Vec<(Sentence, BTreeSet<String>)> {
    let asked = text.sentences.iter().filter(|sentence| sentence.question).map(|sentence| {
        let words = text.words.get(sentence.from..sentence.to).unwrap_or_default();
        (*sentence, words.iter().filter(|word| counts(word)).map(|word| word.stem.to_string()).collect())
    });
    asked.filter(|(_, stems): &(Sentence, BTreeSet<String>)| stems.len() >= SHORTEST).collect()
}

fn same(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let shared = one.intersection(other).count();
    shared * 100 >= SAME * (one.len() + other.len() - shared)
}

fn stretch(text: &Text<'_>, sentence: Sentence) -> Option<Span> {
    let words = text.words.get(sentence.from..sentence.to)?;
    Some(Span { from: words.first()?.from, to: words.last()?.to })
}

fn span(word: &Word) -> Span {
    Span { from: word.from, to: word.to }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "The boat leaves the moorings at seven and my daughter has never had your rye loaf.";
    const NOW: &str = "So can you deliver on Saturday or not?";

    fn words(reply: &str, own: &[&str]) -> Vec<String> {
        let own: Vec<Cut> = own.iter().map(|text| Cut::of(text)).collect();
        let spans = taken_up(&Cut::of(reply), &[&Cut::of(FIRST)], &Cut::of(NOW), &own.iter().collect::<Vec<_>>());
        spans.iter().map(|span| reply[span.from as usize..span.to as usize].to_owned()).collect()
    }

    #[test]
    fn a_detail_of_an_earlier_message_is_taken_up() {
        assert_eq!(words("Yes: on Saturday, at the moorings before your boat goes.", &[]), ["moorings", "boat"]);
        assert_eq!(words("Your daughter's first loaf will be there.", &[]), ["daughter's", "loaf"]);
    }

    #[test]
    fn what_stands_in_the_message_now_or_was_said_by_the_desk_is_no_listening() {
        assert_eq!(words("Yes, we deliver on Saturday.", &[]), [""; 0]);
        assert_eq!(words("Yes, to the moorings.", &["Which moorings is it?"]), [""; 0]);
    }

    #[test]
    fn a_question_that_was_asked_is_found_again() {
        let own = Cut::of("Which street is it, and which door code?");
        let again = "Thank you. Which street and which door code was it?";
        let spans = asked_again(&Cut::of(again), &[&own]);
        assert_eq!(
            spans.iter().map(|span| &again[span.from as usize..span.to as usize]).collect::<Vec<_>>(),
            ["Which street and which door code was it"]
        );
        assert_eq!(asked_again(&Cut::of("Shall I send a new box tomorrow?"), &[&own]), []);
        assert_eq!(asked_again(&Cut::of("Anything else?"), &[&Cut::of("Anything else?")]), []);
    }
}
