//! A reply as words: where each stands in the original text, what it is folded and stemmed, in which sentence and clause,
//! whether it is quoted, and what denies it.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use super::finding::Span;
use super::fold::{Folded, offset};
use super::lexicon::{Entry, Hit, Lexicon, List, bits, english};
use super::table::NONE;

/// How many words with content a denial reaches over.
const REACH: u8 = 3;
/// How many words in all.
const REACH_WORDS: usize = 7;
/// The longest quotation, in words; more between two marks is a slip of the pen.
const QUOTATION: usize = 60;

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
    /// The words of a text.
    pub(super) fn of(raw: &'t str) -> Self {
        let lexicon = english();
        let folded = Folded::of(raw);
        let mut writer = Writer::new(&folded, lexicon);
        for (at, piece) in folded.text.split_word_bound_indices() {
            writer.take(at, piece);
        }
        writer.end_sentence(false);
        let Writer { mut words, sentences, .. } = writer;
        let hits = lexicon.hits(&words, sentences.iter().map(|sentence| (sentence.from, sentence.to)));
        deny(&mut words, &sentences, list_of(&hits, List::NoNegation));
        unreal(&mut words, &sentences);
        Self { raw, words, sentences, hits }
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

    /// Whether a hit is denied by a word in front of it.
    pub(super) fn denied(&self, hit: Hit) -> bool {
        self.slice(hit.from, hit.to)
            .iter()
            .any(|word| word.denied_by != NONE && (word.denied_by as usize) < hit.from && !word.regretted)
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

/// Takes the pieces of a text and writes words and sentences.
struct Writer<'f> {
    lexicon: &'static Lexicon,
    folded: &'f Folded,
    words: Vec<Word>,
    sentences: Vec<Sentence>,
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
    fn new(folded: &'f Folded, lexicon: &'static Lexicon) -> Self {
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

    fn take(&mut self, at: usize, piece: &str) {
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

    fn end_sentence(&mut self, question: bool) {
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

/// `08` and `00` as `8:00`.
fn clock(hours: &str, minutes: &str) -> Option<String> {
    let (minutes, half) = match minutes.len() {
        2 => (minutes, ""),
        4 => minutes.split_at_checked(2)?,
        _ => return None,
    };
    let hour: u8 = hours.parse().ok().filter(|hour| *hour < 25 && hours.len() < 3)?;
    let minute: u8 = minutes.parse().ok().filter(|minute| *minute < 60)?;
    let time = format!("{hour}:{minute:02}");
    if half.is_empty() { Some(time) } else { half_day(&time, half) }
}

/// `10.40` as `10:40`, if what follows does not make it a price or a measure.
fn dotted(piece: &str, rest: &str) -> Option<String> {
    const MEASURES: [&str; 20] = [
        "pound", "euro", "dollar", "pence", "percent", "per", "quid", "kg", "km", "g", "m", "cm", "mm", "mile",
        "metre", "litre", "l", "kilo", "times", "out",
    ];
    let (hours, minutes) = piece.split_once('.')?;
    let next = rest.trim_start_matches([' ', '-']);
    let word: &str = next.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or("");
    let measured = next.starts_with(['£', '€', '$', '%']) || MEASURES.contains(&word.strip_suffix('s').unwrap_or(word));
    if measured || !(minutes.len() == 2 && hours.len() <= 2) { None } else { clock(hours, minutes) }
}

/// `5` and `pm` as `17:00`.
fn half_day(time: &str, half: &str) -> Option<String> {
    let afternoon = match half {
        "pm" | "p.m" => true,
        "am" | "a.m" => false,
        _ => return None,
    };
    let (hours, minutes) = time.split_once([':', '.']).unwrap_or((time, "00"));
    let hour: u8 = hours.parse().ok().filter(|hour| (1..=12).contains(hour))?;
    let minute: u8 = minutes.parse().ok().filter(|minute| *minute < 60 && minutes.len() == 2)?;
    Some(format!("{}:{minute:02}", hour % 12 + if afternoon { 12 } else { 0 }))
}

/// `20` and `2` as `22`.
fn tens(tens: &str, unit: &str) -> Option<String> {
    let tens: u8 = tens.parse().ok().filter(|n| (20..100).contains(n) && n % 10 == 0)?;
    let unit: u8 = unit.parse().ok().filter(|n| (1..10).contains(n))?;
    Some((tens + unit).to_string())
}

/// A piece with digits in its plain form: `1,500` as `1500`, `08` as `8`, `8am` as `8:00`.
fn plain_number(piece: &str) -> Option<String> {
    if !piece.starts_with(|c: char| c.is_ascii_digit()) || piece.len() > 24 {
        return None;
    }
    if let Some(time) = piece.char_indices().rev().nth(1).and_then(|(at, _)| {
        let (time, half) = piece.split_at_checked(at)?;
        half_day(time, half)
    }) {
        return Some(time);
    }
    if piece.bytes().all(|b| b.is_ascii_digit() || b == b',') {
        let digits: String = piece.chars().filter(char::is_ascii_digit).collect();
        // A telephone number keeps its zero.
        let short = digits.trim_start_matches('0');
        return Some(if digits.len() == 2 && !short.is_empty() { short.to_owned() } else { digits });
    }
    None
}

/// Finds for each word the one that denies it.
fn deny(words: &mut [Word], sentences: &[Sentence], exempt: &[Hit]) {
    for sentence in sentences {
        let mut by: Option<(u32, u32, bool)> = None;
        let (mut left, mut since) = (0_u8, 0_usize);
        let mut subject = false;
        for at in sentence.from..sentence.to {
            let follows_subject = words.get(at + 1).is_some_and(|next| {
                at + 1 < sentence.to && next.bits & (bits::FIRST | bits::SECOND | bits::THIRD) != 0
            });
            let regrets = regrets(words, at, sentence);
            let Some(word) = words.get_mut(at) else { continue };
            // "Nobody opened a map and the picture is down": what nobody does ends with what else is done.
            let goes_on = subject && since > 0 && GOES_ON.contains(&&*word.fold);
            if by.is_some_and(|(_, clause, _)| clause != word.clause) || since >= REACH_WORDS || left == 0 || goes_on {
                by = None;
            }
            if let Some((negator, _, regretted)) = by {
                word.denied_by = negator;
                word.regretted = regretted;
                since += 1;
                if word.is_weighty() {
                    left -= 1;
                }
            }
            let opens = word.is(bits::NEGATOR)
                && !(word.fold == "no" && follows_subject)
                && !exempt.iter().any(|hit| hit.from <= at && at < hit.to);
            if opens {
                by = Some((offset(at), word.clause, regrets));
                (left, since) = (REACH, 0);
                subject = matches!(&*word.fold, "no" | "nobody" | "nothing" | "none" | "neither");
            }
        }
    }
}

/// Words with which another clause begins, behind one about nobody or nothing.
const GOES_ON: &[&str] = &["and", "before", "after", "when", "until", "till", "so", "then", "that", "where", "as"];

/// Marks what stands behind *should have*, *could have*, *would have*, *ought to have*: to the end of the clause it did not
/// happen. What should **not** have been did.
fn unreal(words: &mut [Word], sentences: &[Sentence]) {
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
fn participle_behind(words: &[Word], have: usize, end: usize) -> bool {
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
