//! Finds the phrases that authors declare: all words with content of a cue close together in one sentence, in any order
//! and inflection, a slip of the pen forgiven, not quoted, and denied exactly if the cue is. A cue of several words of which
//! only one has content is looked for as it is written: that one word alone would be met by chance.
//!
//! Every cue of a rubric is looked for in one sweep over the reply; a word leads to the cues that hold it.

mod cue;

use std::sync::Arc;

use cue::{Cue, Look, Place, Window, is_us};

use super::lexicon::bits;
use super::table::{NONE, Slips, WordIndex};
use super::text::{Text, Word};

/// How often a cue is looked for.
const MATCHES: usize = 4;
/// The most words with content that a cue can have; further ones are not looked at.
const LONGEST: usize = 12;

/// How strictly a cue is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Care {
    /// Something hoped for: content in any order, if there is more than one word of it.
    Loose,
    /// Something held against the reply: whoever is the subject counts, and so does grammar where there is little content.
    Strict,
    /// Part of a slot: found denied or not, the slot decides.
    Slot,
    /// The very words in their order, denied or not.
    Exact,
}

/// The number of a cue in its rubric.
pub(super) type CueId = usize;

/// All cues of a rubric.
#[derive(Clone, Debug, Default)]
pub(super) struct Cues {
    stems: WordIndex,
    /// Words filed by the slips of the pen that lead to them: those of the book, and those that were added to it.
    slips: Vec<Arc<Slips>>,
    /// How many stems are filed.
    filed: usize,
    /// For each stem the cues that hold it.
    holders: Vec<Vec<CueId>>,
    cues: Vec<Cue>,
    /// Words as they are spelled in cues, with the numbers of their stems, that are not filed yet.
    spelled: Vec<(u32, Box<str>)>,
    /// Stems that stand in cues for what they are worth.
    weighty: Vec<bool>,
    /// Stems of what was written: to say one of them again is to begin nothing.
    given: Vec<bool>,
}

/// A cue found in a reply.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match {
    /// The first word.
    pub(super) from: usize,
    /// The word behind the last.
    pub(super) to: usize,
    /// Whether it is denied, which only slots see.
    pub(super) denied: bool,
    /// Whether it stands behind *if* or *whether*.
    pub(super) supposed: bool,
    /// Whether it stands behind *should have* and so did not happen.
    pub(super) unreal: bool,
}

/// What a sweep found.
#[derive(Debug)]
pub(super) struct Found {
    full: Vec<Vec<Match>>,
    part: Vec<Option<(usize, usize)>>,
    /// For each word of the reply the number of its stem among those of the rubric.
    stems: Vec<u32>,
}

impl Found {
    /// Where a cue was found.
    pub(super) fn full(&self, cue: CueId) -> &[Match] {
        self.full.get(cue).map_or(&[], |matches| matches)
    }

    /// Where about half of a cue of three words with content or more was found.
    pub(super) fn part(&self, cue: CueId) -> Option<(usize, usize)> {
        self.part.get(cue).copied().flatten()
    }

    /// The number of a word's stem among those of the rubric, or [`NONE`].
    pub(super) fn stem(&self, word: usize) -> u32 {
        self.stems.get(word).copied().unwrap_or(NONE)
    }
}

impl Cues {
    /// Adds a cue; none if there is nothing in it to look for.
    pub(super) fn add(&mut self, phrase: &str, care: Care) -> Option<CueId> {
        let text = Text::plain(phrase);
        let denied = text.words.iter().any(|word| word.is(bits::NEGATOR));
        let mut content: Vec<u32> = Vec::new();
        let mut sequence: Vec<Place> = Vec::new();
        let mut one = None;
        let single = text.words.iter().filter(|word| !word.is(bits::ARTICLE)).count() == 1;
        for (at, word) in text.words.iter().enumerate() {
            // "The form" is not "form": where an article is all the grammar there is, it counts.
            if word.is(bits::ARTICLE) && !(single && matches!(care, Care::Loose | Care::Slot)) {
                continue;
            }
            let dated = care == Care::Strict && word.fold == "by" && text.words.get(at + 1).is_some_and(is_date);
            // "The warm pool to yourself" is not "your hour: the warm pool".
            let reflexive = care == Care::Strict && word.is(bits::REFLEXIVE);
            let stem = if word.is_content() || dated || reflexive { self.stem(word) } else { NONE };
            if stem != NONE && !content.contains(&stem) && content.len() < LONGEST {
                content.push(stem);
            }
            let before = text.slice(at.saturating_sub(1), at).first();
            let unit = matches!(&*word.stem, "day" | "hour" | "week" | "minut" | "month" | "year");
            if before.is_some_and(|before| unit && before.is(bits::ARTICLE) || matches!(&*before.fold, "one" | "1")) {
                one = Some(stem);
            }
            let denies = word.is(bits::NEGATOR) && matches!(care, Care::Loose | Care::Slot);
            // "Can't", "didn't": that it is denied counts, and not how.
            if denies && text.slice(at.saturating_sub(1), at).iter().any(is_auxiliary) {
                sequence.pop();
            }
            sequence.push(Place { stem, fold: (&*word.fold).into(), denies });
        }
        if sequence.is_empty() {
            return None;
        }
        let in_order = content.is_empty() || care == Care::Exact || (content.len() == 1 && sequence.len() > 1);
        let subject =
            text.words.iter().map(|word| word.bits & (bits::FIRST | bits::SECOND)).find(|subject| *subject != 0);
        let id = self.cues.len();
        let led_by = if content.is_empty() {
            // Grammar alone: its first word leads to it.
            sequence.first().map(|place| place.fold.clone()).map_or_else(Vec::new, |fold| vec![self.leader(&fold)])
        } else if in_order {
            content.first().copied().into_iter().collect()
        } else {
            content.clone()
        };
        for stem in led_by {
            if let Some(holders) = self.holders.get_mut(stem as usize) {
                holders.push(id);
            }
        }
        let subject = if care == Care::Strict { subject.unwrap_or(0) } else { 0 };
        let unreal = text.words.iter().any(|word| word.unreal);
        let length = text.words.len();
        let hedged = text.may_be(0, length);
        let strict = |found: bool| found && care == Care::Strict;
        let past = strict(text.words.iter().any(|word| matches!(&*word.fold, "was" | "were" | "been" | "had")));
        let to_us = strict(text.words.iter().any(is_us));
        self.cues.push(Cue {
            content,
            sequence,
            single,
            unreal,
            hedged,
            in_order,
            denied,
            length,
            subject,
            past,
            to_us,
            care,
            one,
        });
        Some(id)
    }

    /// The number of a word's stem, which is added if it is new.
    pub(super) fn stem(&mut self, word: &Word) -> u32 {
        let number = self.leader(&word.stem);
        if word.fold.len() >= 5 {
            self.spelled.push((number, (&*word.fold).into()));
        }
        if let Some(weighty) = self.weighty.get_mut(number as usize) {
            *weighty |= word.is_weighty();
        }
        number
    }

    fn leader(&mut self, stem: &str) -> u32 {
        let number = self.stems.add(stem);
        self.holders.resize_with(self.stems.len(), Vec::new);
        self.weighty.resize(self.stems.len(), false);
        number
    }

    /// Notes a stem of what was written.
    pub(super) fn give(&mut self, stem: u32) {
        self.given.resize(self.stems.len(), false);
        if let Some(given) = self.given.get_mut(stem as usize) {
            *given = true;
        }
    }

    /// Files what is new for slips of the pen; the last thing done before a sweep, or before cues are added to a copy.
    pub(super) fn finish(&mut self) {
        self.spelled.sort_unstable();
        self.spelled.dedup();
        let stems = (0..).zip(0..self.stems.len()).map(|(number, _)| (number, self.stems.word(number)));
        let spelled = self.spelled.iter().map(|(number, word)| (*number, &**word));
        let slips = Slips::of(spelled.chain(stems.skip(self.filed)), 4);
        self.slips.push(Arc::new(slips));
        self.filed = self.stems.len();
        self.spelled.clear();
    }

    /// Whether a cue is one word and no more.
    pub(super) fn is_word(&self, cue: CueId) -> bool {
        self.cues.get(cue).is_some_and(|cue| cue.content.len() == 1 && cue.single)
    }

    /// The distinct words with content of a cue.
    pub(super) fn content(&self, cue: CueId) -> &[u32] {
        self.cues.get(cue).map_or(&[], |cue| &cue.content)
    }

    /// Whether a cue is itself a denial.
    pub(super) fn denies(&self, cue: CueId) -> bool {
        self.cues.get(cue).is_some_and(|cue| cue.denied)
    }

    /// Whether a stem stands in what was written.
    pub(super) fn is_given(&self, stem: u32) -> bool {
        self.given.get(stem as usize).copied().unwrap_or(false)
    }

    /// Whether a cue is itself about what may be or should have been.
    pub(super) fn is_hedged(&self, cue: CueId) -> bool {
        self.cues.get(cue).is_some_and(|cue| cue.hedged)
    }

    /// How many words with content a cue has.
    pub(super) fn weight(&self, cue: CueId) -> usize {
        self.cues.get(cue).map_or(0, |cue| cue.content.len())
    }

    /// Whether a cue holds a number or a word long enough to stand for itself.
    pub(super) fn tells(&self, cue: CueId) -> bool {
        let Some(cue) = self.cues.get(cue) else { return false };
        cue.content.iter().any(|stem| {
            let word = self.stems.word(*stem);
            word.contains(|c: char| c.is_ascii_digit()) || word.contains('.')
        })
    }

    /// Whether these words, with so much grammar that they are `length`, are one cue and nothing else: all its content, in
    /// any order, denied or not.
    pub(super) fn is_one(&self, content: impl Iterator<Item = u32>, length: usize) -> bool {
        let mut stems: Vec<u32> = content.collect();
        stems.sort_unstable();
        stems.dedup();
        let holders = stems.first().and_then(|stem| self.holders.get(*stem as usize));
        holders.into_iter().flatten().filter_map(|id| self.cues.get(*id)).any(|cue| {
            let own = |stem: &u32| cue.content.contains(stem);
            cue.care == Care::Loose
                && length <= cue.length
                && stems.iter().all(own)
                && stems.len() + usize::from(cue.denied) >= cue.content.len()
        })
    }

    /// Looks for every cue.
    pub(super) fn sweep(&self, text: &Text<'_>) -> Found {
        let stems: Vec<u32> = text.words.iter().map(|word| self.number(word)).collect();
        let mut found = Found {
            full: (0..self.cues.len()).map(|_| Vec::new()).collect(),
            part: vec![None; self.cues.len()],
            stems: Vec::new(),
        };
        let mut parts = vec![0_usize; self.cues.len()];
        for sentence in &text.sentences {
            for at in sentence.from..sentence.to {
                let Some(holders) = stems.get(at).and_then(|stem| self.holders.get(*stem as usize)) else { continue };
                for id in holders {
                    let (Some(cue), Some(full)) = (self.cues.get(*id), found.full.get_mut(*id)) else { continue };
                    if full.len() >= MATCHES || full.last().is_some_and(|last| last.to > at) {
                        continue;
                    }
                    let window = Window { text, stems: &stems, at, end: sentence.to };
                    match cue.look(&window) {
                        Look::Full(matched) => full.push(matched),
                        Look::Part(share, from, to)
                            if cue.care == Care::Loose && self.half(cue, share, (from, to), &stems, text) =>
                        {
                            if let (Some(best), Some(part)) = (parts.get_mut(*id), found.part.get_mut(*id))
                                && share > *best
                            {
                                *best = share;
                                *part = Some((from, to));
                            }
                        }
                        Look::Part(..) | Look::Nothing => {}
                    }
                }
            }
        }
        found.stems = stems;
        found
    }

    /// Whether so many words with content are about half of a cue, more than one, and say something that the post did not.
    fn half(&self, cue: &Cue, share: usize, (from, to): (usize, usize), stems: &[u32], text: &Text<'_>) -> bool {
        let is = |marks: &[bool], stem: u32| marks.get(stem as usize).copied().unwrap_or(false);
        let tells = (from..to).any(|at| {
            let stem = stems.get(at).copied().unwrap_or(NONE);
            let weighty = text.words.get(at).is_some_and(Word::is_weighty) && is(&self.weighty, stem);
            cue.content.contains(&stem) && weighty && !is(&self.given, stem)
        });
        tells && share >= 2 && share * 2 >= cue.content.len() && cue.content.len() >= 3
    }

    fn number(&self, word: &Word) -> u32 {
        if let Some(number) = self.stems.find(&word.stem) {
            return number;
        }
        if word.known || word.fold.len() < 5 {
            return NONE;
        }
        let near = |spelled: &str| self.slips.iter().find_map(|slips| slips.near(spelled));
        near(&word.fold).or_else(|| near(&word.stem)).unwrap_or(NONE)
    }
}

/// Whether "by" before it sets a date, which is more than grammar.
fn is_date(word: &Word) -> bool {
    word.is_number() || word.fold.ends_with("day") || matches!(&*word.fold, "tomorrow" | "tonight" | "next")
}

/// Whether it is the verb that *not* leans on.
fn is_auxiliary(word: &Word) -> bool {
    matches!(
        &*word.fold,
        "can"
            | "could"
            | "do"
            | "does"
            | "did"
            | "is"
            | "are"
            | "was"
            | "were"
            | "am"
            | "will"
            | "would"
            | "should"
            | "have"
            | "has"
            | "had"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(cue: &str, care: Care, reply: &str) -> bool {
        let mut cues = Cues::default();
        let id = cues.add(cue, care).unwrap();
        cues.finish();
        !cues.sweep(&Text::of(reply)).full(id).is_empty()
    }

    fn finds(cue: &str, reply: &str) {
        assert!(found(cue, Care::Loose, reply), "{cue:?} in {reply:?}");
    }

    fn misses(cue: &str, reply: &str) {
        assert!(!found(cue, Care::Loose, reply), "{cue:?} not in {reply:?}");
    }

    #[test]
    fn any_order_and_inflection() {
        finds("three saturdays", "That makes 3 Saturday mornings");
        finds("refund the box", "Your box has been refunded");
        finds("your grandmother wove", "what your grandmother has woven");
        misses("three saturdays", "Saturday. Three more");
        misses("refund the box", "A refund takes a while, and when you next come by the shop we keep a box");
    }

    #[test]
    fn slips_are_forgiven_in_long_words_only() {
        finds("croissants", "about the croissents");
        finds("mobility desk", "ask the mobilty desk");
        misses("form", "we are from here");
        misses("quiet evening", "quite an evening");
    }

    #[test]
    fn denied_and_quoted_words_do_not_count() {
        misses("refund", "We cannot offer a refund");
        misses("refund", "You asked for \"a full refund now\"");
        finds("refund", "We cannot do that, but you get a refund");
        finds("third time", "It should not have been the third time");
        finds("not on Friday", "Nothing stops on Friday");
        misses("not on Friday", "It stops on Friday");
        finds("can't move", "you were unable to move");
    }

    #[test]
    fn strict_cues_mind_grammar_and_subject() {
        let strict = |cue, reply| found(cue, Care::Strict, reply);
        assert!(strict("the warm pool to yourself", "You'd have the warm pool all to yourself."));
        assert!(!strict("the warm pool to yourself", "Your hour: warm pool, open till eight."));
        assert!(strict("he can drink it", "Yes, he can drink it"));
        assert!(!strict("he can drink it", "The drink he had this morning"));
        assert!(strict("we support the levy", "We fully support the levy"));
        assert!(!strict("we support the levy", "You support the levy and we take no side"));
        assert!(strict("on us", "that one is on us"));
        assert!(strict("send us a message", "Just send us a message"));
        assert!(strict("send us a message", "Do send me a short message"));
        assert!(!strict("send us a message", "I've sent you a message"));
    }

    #[test]
    fn what_was_done_is_not_said_by_what_will_be() {
        let strict = |cue, reply| found(cue, Care::Strict, reply);
        assert!(strict("your tap was tested", "We have tested your tap"));
        assert!(strict("your tap was tested", "Your tap was tested, so it will be fine"));
        assert!(!strict("your tap was tested", "They will come and test your tap"));
        assert!(strict("your tap will be tested", "They will come and test your tap"));
    }

    #[test]
    fn one_word_with_content_is_met_as_it_is_written() {
        misses("till 11", "11 boxes were cold");
        finds("till 11", "you can order till 11");
        misses("the form", "we form a view");
        finds("the form", "you filled in the form");
        misses("she is right", "We'll put it right");
        finds("she is right", "She's quite right");
        finds("form", "in whatever form");
        finds("we didn't check", "because we never checked");
        finds("can't move", "you cannot move");
        finds("cannot move", "you can not move");
        finds("can not move", "you can't move");
        assert!(!found("before ten", Care::Slot, "ten of them"));
        assert!(found("by ten", Care::Slot, "it comes by 10"));
        assert!(!found("by ten", Care::Slot, "it weighs 10"));
    }

    #[test]
    fn a_number_that_names_is_no_other_figure() {
        let slot = |cue, reply| found(cue, Care::Slot, reply);
        assert!(slot("clock is four minutes fast", "The clock on coach 31 is four minutes fast"));
        assert!(!slot("clock is four minutes fast", "The clock is 31 minutes late and not four minutes fast"));
        finds("four minutes fast", "Clock on coach 31 is four minutes fast since Thursday");
        assert!(!found("within five days", Care::Strict, "within 30 or five days"));
    }

    #[test]
    fn not_only_denies_nothing() {
        misses("not a recording", "It is not only a recording, there is a film as well");
        finds("not a recording", "It is not a recording");
        finds("recording", "It is not only a recording, there is a film as well");
    }

    #[test]
    fn what_is_denied_behind_it_does_not_count() {
        misses("30 percent", "30 % I can't give you");
        misses("refund", "A refund is not something I can give");
        misses("a new box", "A new box is not in my power, I'm afraid");
        finds("refund", "The refund is not late, it is on its way");
        finds("refund", "A refund I can give you");
        finds("refund", "The refund I could not find this morning is on your card");
        finds("today", "Today I can give you the first half");
        finds("new box", "I have sent you a new box and cannot do more today");
    }

    #[test]
    fn what_should_have_been_was_not() {
        let strict = |cue, reply| found(cue, Care::Strict, reply);
        assert!(strict("a person read it", "Yes, a person read it"));
        for reply in [
            "A person should have read it.",
            "A person ought to have read it",
            "A person could at least have read it",
            "A person would've read it",
            "Shouldn't a person have read it?",
        ] {
            assert!(!strict("a person read it", reply), "{reply}");
        }
        assert!(strict("you should have read it", "You should have read it"));
        assert!(strict("could not have known", "We could not have known"));
        assert!(strict("free boxes", "You could have free boxes"));
        finds("a person read it", "A person should have read it");
    }

    #[test]
    fn exact_words_are_met_in_their_inflections_only() {
        let exact = |cue, reply| found(cue, Care::Exact, reply);
        assert!(exact("kindly", "Kindly write to us"));
        assert!(!exact("kindly", "You are very kind"));
        assert!(exact("customer", "our customers"));
        assert!(!exact("help", "that is helpful"));
    }

    #[test]
    fn a_part_needs_two_words_of_three() {
        let part = |cue: &str, reply: &str| {
            let mut cues = Cues::default();
            let id = cues.add(cue, Care::Loose).unwrap();
            cues.finish();
            cues.sweep(&Text::of(reply)).part(id).is_some()
        };
        assert!(part("loan chair tonight", "a chair comes tonight"));
        assert!(!part("loan chair tonight", "a chair comes tomorrow"));
        assert!(!part("mobility desk", "the mobility team"));
        assert!(!part("same day", "have a nice day"));
        assert!(!part("full refund", "the full story"));
    }
}
