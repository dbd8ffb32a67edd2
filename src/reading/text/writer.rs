//! Takes the pieces of a text and writes words and sentences: contractions apart, numbers and times as values, quotations
//! and clauses marked.

use std::borrow::Cow;

use super::numbers::{clock, dotted, half_day, plain_number, tens};
use super::{Sentence, Word};
use crate::reading::fold::{Folded, offset};
use crate::reading::lexicon::{Entry, Lexicon, bits};
use crate::reading::table::NONE;

/// The longest word, in characters.
const LONGEST_WORD: usize = 48;
/// The longest quotation, in words; more between two marks is a slip of the pen.
const QUOTATION: usize = 60;

/// Takes the pieces of a text and writes words and sentences.
pub(super) struct Writer<'f> {
    lexicon: &'static Lexicon,
    folded: &'f Folded,
    pub(super) words: Vec<Word>,
    pub(super) sentences: Vec<Sentence>,
    /// The first word of the sentence under way.
    opened: usize,
    clause: u32,
    breath: u32,
    supposed: bool,
    /// Marks and blanks since the last word.
    gap: Gap,
    /// Where the piece before ended with an opening that a single quotation mark may follow.
    before: char,
    double_quote: Option<usize>,
    single_quote: Option<usize>,
}

/// What stood between two words.
#[derive(Clone, Copy, Default, PartialEq)]
struct Gap {
    hyphen: bool,
    colon: bool,
    comma: bool,
    at: bool,
    blank: bool,
    other: bool,
}

impl<'f> Writer<'f> {
    pub(super) fn new(folded: &'f Folded, lexicon: &'static Lexicon) -> Self {
        Self {
            lexicon,
            folded,
            words: Vec::with_capacity(folded.text.len() / 4),
            sentences: Vec::new(),
            opened: 0,
            clause: 0,
            breath: 0,
            supposed: false,
            gap: Gap::default(),
            before: ' ',
            double_quote: None,
            single_quote: None,
        }
    }

    pub(super) fn take(&mut self, at: usize, piece: &str) {
        let first = piece.chars().next().unwrap_or(' ');
        if first.is_alphanumeric() {
            self.word(at, piece);
        } else {
            self.mark(at, piece, first);
        }
        self.before = piece.chars().next_back().unwrap_or(' ');
    }

    fn after(&self, at: usize) -> char {
        self.folded.text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or(' ')
    }

    fn mark(&mut self, at: usize, piece: &str, first: char) {
        let after = self.after(at + piece.len());
        match first {
            ' ' | '\t' => self.gap.blank = true,
            '\n' | '\r' | '\u{b}' | '\u{c}' => {
                self.end_sentence(false);
                self.double_quote = None;
                self.single_quote = None;
            }
            '?' => self.end_sentence(true),
            '!' => self.end_sentence(false),
            '.' | '…' => {
                let short = self.words.last().is_some_and(|word| word.is(bits::ABBREVIATION)) && first == '.';
                if !short && (after.is_whitespace() || !after.is_alphanumeric()) {
                    self.end_sentence(false);
                }
            }
            ',' => {
                self.gap.comma = true;
                self.pause();
            }
            ';' | '—' | '(' | ')' | '[' | ']' => {
                self.gap.other = true;
                self.pause();
            }
            ':' => {
                self.gap.colon = true;
                self.pause();
            }
            '-' => {
                self.gap.hyphen = true;
                if self.before == ' ' && after == ' ' {
                    self.pause();
                }
            }
            '@' => self.gap.at = true,
            '"' => self.quote_double(),
            '\'' => self.quote_single(after),
            '€' => self.plain_word(at, piece, "euro"),
            '£' => self.plain_word(at, piece, "pound"),
            '$' => self.plain_word(at, piece, "dollar"),
            '%' => self.plain_word(at, piece, "percent"),
            _ => self.gap.other = true,
        }
    }

    fn quote_double(&mut self) {
        self.gap.other = true;
        match self.double_quote.take() {
            None => self.double_quote = Some(self.words.len()),
            Some(from) => self.quote(from),
        }
    }

    fn quote_single(&mut self, after: char) {
        self.gap.other = true;
        let opens = !self.before.is_alphanumeric() && self.before != '.' && after.is_alphanumeric();
        if opens && self.single_quote.is_none() {
            self.single_quote = Some(self.words.len());
        } else if !after.is_alphanumeric()
            && let Some(from) = self.single_quote.take()
        {
            self.quote(from);
        }
    }

    /// Two words or more between marks are somebody else's.
    fn quote(&mut self, from: usize) {
        let words = self.words.get_mut(from..).unwrap_or_default();
        if (2..=QUOTATION).contains(&words.iter().filter(|word| !word.joined).count()) {
            words.iter_mut().for_each(|word| word.quoted = true);
        }
    }

    /// A mark that one would hear ends the clause.
    fn pause(&mut self) {
        self.breath += 1;
        self.end_clause();
    }

    fn end_clause(&mut self) {
        self.clause += 1;
        self.supposed = false;
    }

    pub(super) fn end_sentence(&mut self, question: bool) {
        self.pause();
        self.gap.other = true;
        if self.opened < self.words.len() {
            self.sentences.push(Sentence { from: self.opened, to: self.words.len(), question });
            self.opened = self.words.len();
        } else if question && let Some(last) = self.sentences.last_mut() {
            // "Really...?", "?!": the mark belongs to the sentence before it.
            last.question |= last.to == self.words.len();
        }
    }

    fn word(&mut self, at: usize, piece: &str) {
        let place = self.folded.original(at, at + piece.len());
        if piece == "o'clock" && self.oclock(place.1) {
            return;
        }
        let rest = self.folded.text.get(at + piece.len()..).unwrap_or_default();
        let is_price = self.words.last().is_some_and(|word| matches!(&*word.fold, "pound" | "euro" | "dollar"));
        if !is_price && let Some(time) = dotted(piece, rest) {
            self.plain_word_at(&time, place);
            return;
        }
        if piece.contains('\'') && self.lexicon.entry(piece).is_none_or(|found| found.2.expands.is_empty()) {
            let (stem, rest) = piece.split_once('\'').unwrap_or((piece, ""));
            let parts: &[&str] = match rest {
                "t" if stem.len() > 2 && stem.ends_with('n') => &[stem.get(..stem.len() - 1).unwrap_or(stem), "not"],
                "re" => &[stem, "are"],
                "ll" => &[stem, "will"],
                "ve" => &[stem, "have"],
                "d" => &[stem, "would"],
                "m" => &[stem, "am"],
                "clock" => &["oclock"],
                _ => &[stem],
            };
            for (nth, part) in parts.iter().enumerate() {
                self.push(part, place, nth > 0);
            }
            return;
        }
        let expands: &[Box<str>] = self.lexicon.entry(piece).map_or(&[], |found| &found.2.expands);
        if expands.is_empty() {
            self.plain_word_at(piece, place);
        } else {
            for (nth, part) in expands.iter().enumerate() {
                self.push(part, place, nth > 0);
            }
        }
    }

    /// Makes a time of the hour before *o'clock*.
    fn oclock(&mut self, to: u32) -> bool {
        let gap = self.gap;
        let Some(before) = self.words.last_mut().filter(|_| !gap.other && !gap.comma && !gap.colon) else {
            return false;
        };
        let Some(time) = clock(&before.fold, "00") else { return false };
        before.to = to;
        (before.number, before.stem_number) = (NONE, NONE);
        before.stem = Cow::Owned(time.clone());
        before.fold = Cow::Owned(time);
        self.gap = Gap::default();
        true
    }

    fn plain_word(&mut self, at: usize, piece: &str, meant: &str) {
        let place = self.folded.original(at, at + piece.len());
        self.push(meant, place, true);
    }

    /// A word, or the second half of the number or the time of day before it.
    fn plain_word_at(&mut self, piece: &str, place: (u32, u32)) {
        let gap = self.gap;
        let before = self.words.last_mut().filter(|word| word.to <= place.0);
        if let Some(before) = before {
            let joined = if piece == "one" && before.fold == "no" {
                Some("nobody".to_owned())
            } else if piece == "cent" && before.fold == "per" {
                Some("percent".to_owned())
            } else if gap == (Gap { colon: true, ..Gap::default() }) {
                clock(&before.fold, piece)
            } else if !gap.other && !gap.comma && !gap.colon && !gap.at {
                half_day(&before.fold, piece).or_else(|| {
                    let entry = self.lexicon.entry(piece)?;
                    tens(&before.fold, entry.2.number.as_deref()?)
                })
            } else {
                None
            };
            if let Some(joined) = joined {
                before.to = place.1;
                if gap.colon {
                    (self.clause, self.breath) = (before.clause, before.breath);
                }
                let known = self.lexicon.entry(&joined).map(|found| (found.0, found.2));
                before.number = known.map_or(NONE, |known| known.0);
                before.bits = known.map_or(0, |known| known.1.bits);
                before.stem_number = known.map_or(NONE, |known| known.1.stem_number);
                before.stem = Cow::Owned(joined.clone());
                before.fold = Cow::Owned(joined);
                self.gap = Gap::default();
                return;
            }
        }
        match plain_number(piece) {
            Some(number) => self.push(&number, place, false),
            None => self.push(piece, place, false),
        }
    }

    fn push(&mut self, fold: &str, (from, to): (u32, u32), joined: bool) {
        let lexicon = self.lexicon;
        // No word is longer; what is, costs no more than a word.
        let fold = fold.char_indices().nth(LONGEST_WORD).map_or(fold, |(at, _)| fold.get(..at).unwrap_or(fold));
        let found = lexicon.entry(fold);
        let (number, entry, fold): (u32, Option<&'static Entry>, Cow<'static, str>) = match found {
            Some((number, word, entry)) => (number, Some(entry), Cow::Borrowed(word)),
            None => match lexicon.meant(fold) {
                Some((number, entry)) => (number, Some(entry), Cow::Owned(fold.to_owned())),
                None => (NONE, None, Cow::Owned(fold.to_owned())),
            },
        };
        let handle = self.gap.at && !self.gap.blank;
        let word_bits = entry.map_or(0, |entry| entry.bits);
        if word_bits & bits::CLAUSE != 0 && self.opened < self.words.len() {
            self.end_clause();
        }
        self.supposed |= word_bits & bits::IF != 0;
        let (fold, stem, stem_number) = match entry {
            Some(entry) => match entry.number.as_deref() {
                Some(number) => (Cow::Borrowed(number), Cow::Borrowed(number), NONE),
                None if found.is_some() => (fold, Cow::Borrowed(&*entry.stem), entry.stem_number),
                None => {
                    let own = lexicon.stem(&fold);
                    (fold, Cow::Owned(own.into()), entry.stem_number)
                }
            },
            None => {
                let stem = lexicon.stem(&fold);
                let number = lexicon.stem_number(&stem);
                (fold, Cow::Owned(stem.into()), number)
            }
        };
        // "… and we": a new clause begins with its subject.
        if word_bits & (bits::FIRST | bits::SECOND | bits::THIRD) != 0
            && self.words.get(self.opened..).and_then(<[Word]>::last).is_some_and(|word| word.fold == "and")
        {
            self.end_clause();
        }
        self.words.push(Word {
            from,
            to,
            fold,
            stem,
            number,
            stem_number,
            bits: word_bits,
            sentence: offset(self.sentences.len()),
            clause: self.clause,
            breath: self.breath,
            denied_by: NONE,
            regretted: false,
            quoted: false,
            unreal: false,
            supposed: self.supposed,
            handle,
            joined,
            known: found.is_some(),
        });
        self.gap = Gap::default();
    }
}
