//! A reply as words: where each stands in the original text, what it is folded and stemmed, in which sentence and clause,
//! whether it is quoted, and what denies it.

mod behind;
mod denial;
mod numbers;
mod writer;

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use super::finding::Span;
use super::fold::{Folded, offset};
use super::lexicon::{Hit, List, bits, english};
use super::table::NONE;

use behind::{deny_before, may_be};
use denial::{deny, unreal};
use writer::Writer;

/// So many words make an addition to the sentence before them.
const AFTERTHOUGHT: usize = 6;
/// So many words across a full stop are as close as across a comma.
const COMMA: usize = 2;
/// Words with which a sentence takes up the one before it.
const POINTS_BACK: &[&str] = &[
    "it", "its", "they", "them", "their", "that", "this", "these", "those", "he", "she", "his", "her", "both", "there",
    "then", "so", "and", "or", "also", "which",
];
/// Words with which a sentence adds to the one before it.
const ADDS: &[&str] = &[
    "by", "at", "before", "after", "within", "in", "on", "to", "for", "from", "with", "via", "today", "tonight",
    "tomorrow", "now",
];

/// A word of a reply.
#[derive(Debug)]
pub(super) struct Word {
    /// The first byte of it in the original text.
    pub(super) from: u32,
    /// The byte behind it.
    pub(super) to: u32,
    /// Its folded form.
    pub(super) fold: Cow<'static, str>,
    /// Its stem.
    pub(super) stem: Cow<'static, str>,
    /// Its number in the lexicon, or [`NONE`].
    pub(super) number: u32,
    /// The number of its stem among those in patterns, or [`NONE`].
    pub(super) stem_number: u32,
    /// What it is (`bits`).
    pub(super) bits: u16,
    /// The sentence it is in.
    pub(super) sentence: u32,
    /// The clause it is in, counted through the text.
    pub(super) clause: u32,
    /// The stretch between marks that it is in, counted through the text.
    pub(super) breath: u32,
    /// The word that denies it, or [`NONE`].
    pub(super) denied_by: u32,
    /// Whether the denial regrets rather than denies: "it should not have happened".
    pub(super) regretted: bool,
    /// Whether it stands in quotation marks.
    pub(super) quoted: bool,
    /// Whether it is what should, could or would have been, and so was not.
    pub(super) unreal: bool,
    /// Whether it may be so or not: behind *if* or *whether*.
    pub(super) supposed: bool,
    /// Whether it is part of a handle.
    pub(super) handle: bool,
    /// Whether it is a second part of a word that was drawn together.
    pub(super) joined: bool,
    /// Whether it is a word that this table knows by its spelling.
    pub(super) known: bool,
}

impl Word {
    /// Whether it is all of these.
    pub(super) fn is(&self, wanted: u16) -> bool {
        self.bits & wanted == wanted
    }

    /// Whether it is content and no grammar.
    pub(super) fn is_content(&self) -> bool {
        !self.is(bits::STOP)
    }

    /// Whether it is content that says something.
    pub(super) fn is_weighty(&self) -> bool {
        self.bits & (bits::STOP | bits::LIGHT) == 0
    }

    /// Whether it holds a digit.
    pub(super) fn is_number(&self) -> bool {
        self.fold.bytes().any(|b| b.is_ascii_digit())
    }
}

/// A sentence: the words from one up to and without another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sentence {
    /// The first word.
    pub(super) from: usize,
    /// The word behind the last.
    pub(super) to: usize,
    /// Whether it ends in a question mark.
    pub(super) question: bool,
}

/// A reply as words.
#[derive(Debug)]
pub(super) struct Text<'t> {
    /// The reply as it was written.
    pub(super) raw: &'t str,
    /// Its words.
    pub(super) words: Vec<Word>,
    /// Its sentences; none is empty.
    pub(super) sentences: Vec<Sentence>,
    hits: Vec<Hit>,
}

impl<'t> Text<'t> {
    /// The words of a text, and what the lists find in it.
    pub(super) fn of(raw: &'t str) -> Self {
        let mut text = Self::words(raw);
        text.look_up();
        text.deny();
        text
    }

    /// The words of a text alone, for whoever asks no list: nothing is looked up that denies nothing.
    pub(super) fn plain(raw: &'t str) -> Self {
        let mut text = Self::words(raw);
        if text.words.iter().any(|word| word.is(bits::NEGATOR)) {
            text.look_up();
        }
        text.deny();
        text
    }

    fn words(raw: &'t str) -> Self {
        let folded = Folded::of(raw);
        let mut writer = Writer::new(&folded, english());
        for (at, piece) in folded.text.split_word_bound_indices() {
            writer.take(at, piece);
        }
        writer.end_sentence(false);
        let Writer { words, sentences, .. } = writer;
        Self { raw, words, sentences, hits: Vec::new() }
    }

    fn look_up(&mut self) {
        let sentences = self.sentences.iter().map(|sentence| (sentence.from, sentence.to));
        self.hits = english().hits(&self.words, sentences);
    }

    /// Marks what is denied, and what would have been and so was not.
    fn deny(&mut self) {
        deny(&mut self.words, &self.sentences, list_of(&self.hits, List::NoNegation));
        deny_before(&mut self.words, &self.sentences);
        unreal(&mut self.words, &self.sentences);
    }

    /// What a list found, in the order of the text.
    pub(super) fn hits(&self, list: List) -> &[Hit] {
        list_of(&self.hits, list)
    }

    /// What a list found that is neither denied from outside nor quoted.
    pub(super) fn said(&self, list: List) -> impl Iterator<Item = Hit> + '_ {
        self.hits(list).iter().copied().filter(|hit| !self.quoted(*hit) && !self.denied(*hit))
    }

    /// What a list found that is not quoted.
    pub(super) fn unquoted(&self, list: List) -> impl Iterator<Item = Hit> + '_ {
        self.hits(list).iter().copied().filter(|hit| !self.quoted(*hit))
    }

    /// Whether a hit begins in quotation marks.
    pub(super) fn quoted(&self, hit: Hit) -> bool {
        self.words.get(hit.from).is_some_and(|word| word.quoted)
    }

    /// Whether a hit is denied by a word in front of it, or by one behind it: "30 % I can't give you".
    pub(super) fn denied(&self, hit: Hit) -> bool {
        self.slice(hit.from, hit.to)
            .iter()
            .filter(|word| word.denied_by != NONE && !word.regretted)
            .any(|word| (word.denied_by as usize) < hit.from || word.denied_by as usize >= hit.to)
    }

    /// Whether what these words say is what may be, or what should or could have been.
    pub(super) fn may_be(&self, from: usize, to: usize) -> bool {
        may_be(&self.words, self.sentence(self.sentence_at(from)), (from, to))
    }

    /// The words of a stretch.
    pub(super) fn slice(&self, from: usize, to: usize) -> &[Word] {
        self.words.get(from..to.min(self.words.len())).unwrap_or_default()
    }

    /// The sentence that a word is in.
    pub(super) fn sentence_at(&self, word: usize) -> usize {
        self.words.get(word).map_or(0, |word| word.sentence as usize)
    }

    /// The stretch of words of a sentence; empty when there is none such.
    pub(super) fn sentence(&self, number: usize) -> (usize, usize) {
        self.sentences.get(number).map_or((0, 0), |sentence| (sentence.from, sentence.to))
    }

    /// The stretch of words of a sentence and its neighbours.
    pub(super) fn around(&self, number: usize) -> (usize, usize) {
        let from = self.sentence(number.saturating_sub(1)).0;
        let to = self.sentences.get(number + 1).map_or(self.words.len(), |sentence| sentence.to);
        (from, to)
    }

    /// Whether what two stretches say belongs together: they stand in one sentence, or in neighbours of which the second
    /// takes up the first, is a short addition to it ("By six at the latest.") or follows in so few words that the full
    /// stop stands for a comma.
    pub(super) fn belong(&self, one: (usize, usize), other: (usize, usize)) -> bool {
        let (before, behind) = (one.min(other), one.max(other));
        let (first, second) = (self.sentence_at(before.0), self.sentence_at(behind.0));
        let (from, to) = self.sentence(second);
        let opening = self.slice(from, to.min(from + 2));
        let points = |word: &Word| POINTS_BACK.contains(&&*word.fold);
        let adds = |word: &Word| word.is_number() || ADDS.contains(&&*word.fold);
        let afterthought = to - from <= AFTERTHOUGHT && opening.first().is_some_and(adds);
        let close = behind.0 <= before.1 + COMMA;
        first == second || second - first == 1 && (close || afterthought || opening.iter().any(points))
    }

    /// Whether the later of two stretches stands in a sentence of its own that says something of *I* or *we* before it: "…
    /// cold again. I can promise …".
    pub(super) fn begins_anew(&self, one: (usize, usize), other: (usize, usize)) -> bool {
        let (before, behind) = (one.min(other), one.max(other));
        let (first, second) = (self.sentence_at(before.0), self.sentence_at(behind.0));
        let led = self.slice(self.sentence(second).0, behind.0);
        first != second && led.iter().any(|word| word.is(bits::FIRST))
    }

    /// Whether a list found something, neither denied nor quoted, between these words.
    pub(super) fn has_within(&self, list: List, (from, to): (usize, usize)) -> bool {
        self.said(list).any(|hit| hit.from >= from && hit.to <= to)
    }

    /// The place of a stretch of words.
    pub(super) fn span(&self, from: usize, to: usize) -> Span {
        let words = self.slice(from, to);
        let from = words.first().map_or(0, |word| word.from);
        let to = words.iter().map(|word| word.to).max().unwrap_or(from);
        Span { from, to }
    }

    /// The words that a person would count.
    pub(super) fn count(&self) -> u32 {
        offset(self.words.iter().filter(|word| !word.joined).count())
    }
}

fn list_of(hits: &[Hit], list: List) -> &[Hit] {
    let from = hits.partition_point(|hit| hit.list < list);
    let to = hits.partition_point(|hit| hit.list <= list);
    hits.get(from..to).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folds(raw: &str) -> Vec<String> {
        Text::of(raw).words.iter().map(|word| word.fold.to_string()).collect()
    }

    fn denied(raw: &str) -> Vec<String> {
        Text::of(raw)
            .words
            .iter()
            .filter(|w| w.denied_by != NONE && w.is_content())
            .map(|w| w.fold.to_string())
            .collect()
    }

    fn quoted(raw: &str) -> Vec<String> {
        Text::of(raw).words.iter().filter(|w| w.quoted).map(|w| w.fold.to_string()).collect()
    }

    #[test]
    fn words_are_taken_apart_and_put_together() {
        assert_eq!(
            folds("We won't, we can’t; it's Marta's"),
            ["we", "will", "not", "we", "can", "not", "it", "is", "marta"]
        );
        assert_eq!(folds("two boxes at 08:00 or 5 pm, 7.30pm"), ["2", "boxes", "at", "8:00", "or", "17:00", "19:30"]);
        assert_eq!(folds("twenty-two of 1,500"), ["22", "of", "1500"]);
        assert_eq!(folds("no one gave €20 or 5 per cent"), ["nobody", "gave", "euro", "20", "or", "5", "percent"]);
        assert_eq!(folds("dont worry"), ["do", "not", "worry"]);
    }

    #[test]
    fn spans_lead_back_to_the_original() {
        let raw = "Oh — we won’t re\u{200b}fünd 🙂 at 08:00";
        let text = Text::of(raw);
        let at = |fold: &str| {
            let word = text.words.iter().find(|word| word.fold == fold).unwrap();
            raw.get(word.from as usize..word.to as usize).unwrap()
        };
        assert_eq!((at("refund"), at("not"), at("8:00")), ("re\u{200b}fünd", "won’t", "08:00"));
    }

    #[test]
    fn sentences_end_where_they_end() {
        let count = |raw: &str| Text::of(raw).sentences.len();
        assert_eq!(count("One. Two? Three!\nFour"), 4);
        assert_eq!(count("See tarnwick.example/mend, e.g. for zips, by 7.30 pm"), 1);
        assert!(Text::of("Which shop?! ").sentences.iter().all(|sentence| sentence.question));
    }

    #[test]
    fn denial_reaches_three_words_within_its_clause() {
        assert_eq!(denied("We do not offer a refund, but a new box"), ["offer", "refund"]);
        assert_eq!(denied("Not only cold, also late"), [""; 0]);
        assert_eq!(denied("No, the box is free"), [""; 0]);
        assert_eq!(denied("No we fixed it"), [""; 0]);
        assert_eq!(denied("We never blamed the courier and we refund you"), ["blamed", "courier"]);
        let text = Text::of("It should never have happened");
        assert!(text.words.iter().all(|word| word.denied_by == NONE || word.regretted));
    }

    #[test]
    fn what_nobody_does_ends_with_its_clause() {
        assert_eq!(denied("No one here opened a map and the picture is down"), ["opened", "map"]);
        assert_eq!(denied("Nothing needed from you, the picture is down"), ["needed"]);
        assert_eq!(denied("Nothing is needed from you so the rider comes"), ["needed"]);
        assert_eq!(denied("We do not offer vouchers and refunds"), ["offer", "vouchers", "refunds"]);
    }

    #[test]
    fn what_is_not_known_before_a_time_is_known_then() {
        assert_eq!(denied("I can't tell you before 14:30, and won't guess"), ["tell", "guess"]);
        assert_eq!(denied("Nobody will know until Friday"), ["know"]);
        assert_eq!(denied("You do not have to wait until Friday"), ["wait", "until", "friday"]);
        assert_eq!(denied("We do not say it before a judge"), ["say", "before", "judge"]);
    }

    #[test]
    fn what_a_relative_clause_denies_ends_with_the_verb_of_its_sentence() {
        assert_eq!(denied("Those who never ask are paid back as well"), ["ask"]);
        assert_eq!(denied("Paying the ones who'd never write is for the office to decide"), ["write"]);
        assert_eq!(denied("A box which is not warm gets replaced"), ["warm"]);
        assert_eq!(denied("I know who is not coming today"), ["coming", "today"]);
        assert_eq!(denied("Those who ask are not paid back"), ["paid", "back"]);
    }

    #[test]
    fn times_are_one_however_they_are_written() {
        for time in ["8.00", "8:00", "08:00", "08.00", "8 o'clock", "8 am", "8am", "eight o'clock", "8.00 am", "8.00am"]
        {
            assert_eq!(folds(&format!("by {time} today")), ["by", "8:00", "today"], "{time}");
        }
        assert_eq!(folds("out at 10.40."), ["out", "at", "10:40"]);
        assert_eq!(folds("it cost £4.50"), ["it", "cost", "pound", "4.50"]);
        assert_eq!(folds("4.50 pounds, 3.25% or 12.50 kg"), ["4.50", "pounds", "3.25", "percent", "or", "12.50", "kg"]);
        assert_eq!(folds("version 1.5"), ["version", "1.5"]);
    }

    #[test]
    fn quotations_are_of_more_than_one_word() {
        assert_eq!(quoted("You wrote “cold and late” and 'again'."), ["cold", "and", "late"]);
        assert_eq!(quoted("'Drawn in our studio' isn't right, don't you think"), ["drawn", "in", "our", "studio"]);
        assert_eq!(quoted("The customers' box and the bakers' van"), [""; 0]);
        assert_eq!(quoted("an open \"quote that never\nends\" here"), [""; 0]);
    }

    #[test]
    fn emoji_and_strange_scripts_are_no_trouble() {
        for raw in
            ["", "🙂🙂", "مرحبا بالعالم", "\u{202e}abc", "'''\"\"\"", "a\u{300}\u{301}", "١٢:٣٤", "1:2:3:4", "..."]
        {
            let text = Text::of(raw);
            for word in &text.words {
                assert!(raw.get(word.from as usize..word.to as usize).is_some(), "{raw:?}");
            }
        }
    }
}
