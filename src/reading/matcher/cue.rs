//! One cue, and whether the words from a place of a reply on say it.

use super::{Care, LONGEST, Match};
use crate::reading::lexicon::bits;
use crate::reading::table::NONE;
use crate::reading::text::{Text, Word};

/// How far apart the words of a cue may stand beyond its own length.
const SLACK: usize = 3;
/// Likewise for what is held against a reply.
const STRICT_SLACK: usize = 2;

/// How far before the words one looks for *will*.
const BEFORE: usize = 6;

/// A phrase to look for.
#[derive(Clone, Debug)]
pub(super) struct Cue {
    /// Distinct stems with content.
    pub(super) content: Vec<u32>,
    /// Every word but articles, for cues whose grammar counts.
    pub(super) sequence: Vec<Place>,
    /// Whether it is one word and no more, articles aside.
    pub(super) single: bool,
    /// Whether it is itself about what should have been.
    pub(super) unreal: bool,
    /// Whether it is itself about what may be.
    pub(super) hedged: bool,
    /// Whether the words have to stand in this order.
    pub(super) in_order: bool,
    /// Whether it is itself a denial.
    pub(super) denied: bool,
    /// How many words it has.
    pub(super) length: usize,
    /// Who is its subject (`bits`); none if nobody is.
    pub(super) subject: u16,
    /// Whether it tells what was done.
    pub(super) past: bool,
    /// Whether it is done to those who write: "send us".
    pub(super) to_us: bool,
    pub(super) care: Care,
    /// A unit that it has one of: "a day".
    pub(super) one: Option<u32>,
}

/// A word of a cue whose grammar counts.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The number of its stem if it has content, or [`NONE`].
    pub(super) stem: u32,
    /// Its folded form.
    pub(super) fold: Box<str>,
    /// Whether any word that denies will do.
    pub(super) denies: bool,
}

/// What a look at a place of a reply came to.
pub(super) enum Look {
    Full(Match),
    Part(usize, usize, usize),
    Nothing,
}

/// The words from one on to the end of its sentence.
pub(super) struct Window<'w> {
    pub(super) text: &'w Text<'w>,
    pub(super) stems: &'w [u32],
    pub(super) at: usize,
    pub(super) end: usize,
}

/// The ending that makes another word of a word, rather than another form of it.
fn ending(word: &str) -> &'static str {
    const ENDINGS: [&str; 9] = ["ly", "ness", "ment", "ful", "less", "able", "ation", "ity", "ive"];
    ENDINGS.into_iter().find(|ending| word.ends_with(ending)).unwrap_or("")
}

impl Cue {
    /// Whether the words from one on say it.
    pub(super) fn look(&self, window: &Window<'_>) -> Look {
        if self.in_order {
            return self.look_in_order(window);
        }
        let slack = if self.care == Care::Strict { STRICT_SLACK } else { SLACK };
        let end = (window.at + self.length + slack).min(window.end);
        let (mut seen, mut share, mut last) = (0_u16, 0, window.at);
        let mut words = [0_usize; LONGEST];
        for at in window.at..end {
            let Some(stem) = window.stems.get(at) else { break };
            let Some(which) = self.content.iter().position(|wanted| wanted == stem) else { continue };
            if seen & (1 << which) == 0 && !window.text.words.get(at).is_some_and(|word| word.quoted) {
                seen |= 1 << which;
                if let Some(place) = words.get_mut(share) {
                    *place = at;
                }
                share += 1;
                last = at;
                if share == self.content.len() {
                    break;
                }
            }
        }
        let matched = words.get(..share).unwrap_or_default();
        if matched.first() != Some(&window.at) {
            return Look::Nothing;
        }
        let Some(found) = self.judge(window, matched, last + 1) else { return Look::Nothing };
        if share == self.content.len() { Look::Full(found) } else { Look::Part(share, window.at, last + 1) }
    }

    /// Every word but articles, one after the other, with at most one other between two.
    fn look_in_order(&self, window: &Window<'_>) -> Look {
        // The word that led here is the first with content; what stands before it in the cue stands before it in the text.
        let leading = self.sequence.iter().position(|place| place.stem != NONE).unwrap_or(0);
        let earliest = window.text.sentence(window.text.sentence_at(window.at)).0;
        let first = window.at.saturating_sub(leading * 2).max(earliest);
        for start in first..=window.at {
            let mut at = start;
            let mut matched: Vec<usize> = Vec::with_capacity(self.sequence.len());
            for place in &self.sequence {
                let is_it = |at: &usize| {
                    window.text.words.get(*at).is_some_and(|word| {
                        if place.denies {
                            word.is(bits::NEGATOR)
                        } else if place.stem == NONE {
                            word.fold == *place.fold
                        } else {
                            window.stems.get(*at) == Some(&place.stem)
                                && (self.care != Care::Exact || ending(&word.fold) == ending(&place.fold))
                        }
                    })
                };
                let within = if matched.is_empty() { at..at + 1 } else { at..(at + 3).min(window.end) };
                let mut others = 0;
                let next = within.take_while(|at| {
                    let past = others;
                    others += usize::from(!window.text.words.get(*at).is_some_and(|word| word.is(bits::ARTICLE)));
                    past < 2
                });
                let Some(next) = next.into_iter().find(is_it) else { break };
                matched.push(next);
                at = next + 1;
            }
            if matched.len() == self.sequence.len()
                && !matched.iter().any(|at| window.text.words.get(*at).is_some_and(|word| word.quoted))
                && let Some(found) = self.judge(window, &matched, at)
            {
                return Look::Full(found);
            }
        }
        Look::Nothing
    }

    /// Whether another figure, day or month than the cue's stands among these words.
    fn rivals(&self, window: &Window<'_>, matched: &[usize]) -> bool {
        let word = |at: usize| window.text.words.get(at);
        let (Some(from), Some(to)) = (matched.first(), matched.last()) else { return false };
        let kinds: Vec<Value> = matched.iter().filter_map(|at| word(*at).and_then(Value::of)).collect();
        (*from..*to).any(|at| {
            let rival = word(at).and_then(Value::of).is_some_and(|value| kinds.contains(&value));
            rival && !matched.contains(&at) && !labels(window, at)
        })
    }

    /// Whether these words are denied as the cue wants it, and by whom they are said.
    fn judge(&self, window: &Window<'_>, matched: &[usize], to: usize) -> Option<Match> {
        let from = matched.first().copied()?;
        let words = || matched.iter().filter_map(|at| window.text.words.get(*at));
        let near = window.text.slice(from.saturating_sub(2), to);
        let negator_inside = near.iter().any(|word| word.is(bits::NEGATOR) && word.clause == near_clause(&words));
        let hard = words().any(|word| word.denied_by != NONE && !word.regretted);
        let any = words().any(|word| word.denied_by != NONE) || (self.denied && negator_inside);
        let supposed = words().any(|word| word.supposed);
        let unreal = !self.unreal && words().any(|word| word.unreal);
        let found = Match { from, to, denied: any, supposed, unreal };
        if self.care == Care::Slot {
            return Some(Match { denied: any != self.denied, ..found });
        }
        if self.care == Care::Exact {
            return Some(found);
        }
        if if self.denied { !any } else { hard } {
            return None;
        }
        // What is held against a reply is said in one breath.
        let breath = words().next().map_or(NONE, |word| word.breath);
        if self.care == Care::Strict && words().any(|word| word.breath != breath) {
            return None;
        }
        // "A person should have read it": nobody did.
        if self.care == Care::Strict && unreal {
            return None;
        }
        // "Within a day" is not said by "within 5 days".
        let several = |at: &usize| {
            let before = window.text.slice(at.saturating_sub(2), *at);
            window.stems.get(*at).copied() == self.one && before.iter().any(|word| word.is_number() && word.fold != "1")
        };
        if self.one.is_some() && matched.iter().any(several) {
            return None;
        }
        // "January was the last" is not said by "January makes February the last".
        if self.care != Care::Loose && self.rivals(window, matched) {
            return None;
        }
        // "Free months aren't part of it".
        if self.care == Care::Strict && !self.denied && denied_behind(window, matched, to) {
            return None;
        }
        let opening = window.text.sentence(window.text.sentence_at(from)).0;
        // "Your tap was tested" is not said by "we will test your tap".
        if self.past && is_to_come(window.text.slice(from.saturating_sub(BEFORE).max(opening), to)) {
            return None;
        }
        // "Send us a message" is not said by "I've sent you a message".
        let inner = window.text.slice(from, to);
        if self.to_us && !inner.iter().any(is_us) && inner.iter().any(|word| word.is(bits::SECOND)) {
            return None;
        }
        if self.subject != 0 {
            let within = window.text.slice(from.saturating_sub(4).max(opening), to);
            if !within.iter().any(|word| word.is(self.subject)) {
                return None;
            }
        }
        Some(found)
    }
}

/// Whether these words tell what will be done, and not what was.
fn is_to_come(words: &[Word]) -> bool {
    words.iter().any(|word| matches!(&*word.fold, "will" | "shall"))
        && !words.iter().any(|word| matches!(&*word.fold, "was" | "were" | "been" | "has" | "have" | "had" | "did"))
}

/// Those who write, to whom something is done.
pub(super) fn is_us(word: &Word) -> bool {
    matches!(&*word.fold, "us" | "me")
}

/// Whether a number is part of a name rather than a figure: "the clock on coach 31 is …".
fn labels(window: &Window<'_>, at: usize) -> bool {
    let word = |at: usize| window.text.words.get(at);
    let Some(number) = word(at).filter(|word| word.is_number() && !word.fold.contains([':', '.'])) else {
        return false;
    };
    let names = |other: &&Word| other.breath == number.breath && other.is_weighty() && !other.is_number();
    let counts = |other: &&Word| other.breath == number.breath && other.is_content();
    let named = at.checked_sub(1).and_then(word).filter(names).is_some();
    named && word(at + 1).filter(|_| at + 1 < window.end).filter(counts).is_none()
}

/// What is compared by its value.
#[derive(Clone, Copy, PartialEq)]
enum Value {
    Number,
    Day,
    Month,
}

impl Value {
    fn of(word: &Word) -> Option<Self> {
        const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
        let full = |month: &&str| word.fold.len() > 3 && word.fold.starts_with(*month) && !word.fold.ends_with("ing");
        if word.is_number() {
            Some(Self::Number)
        } else if word.fold.ends_with("day") && word.fold.len() > 5 {
            Some(Self::Day)
        } else if MONTHS.iter().any(full) && word.is_content() {
            Some(Self::Month)
        } else {
            None
        }
    }
}

/// Whether a verb that is denied follows at once in the same clause: "… aren't part of it".
fn denied_behind(window: &Window<'_>, matched: &[usize], to: usize) -> bool {
    let clause = matched.last().and_then(|at| window.text.words.get(*at)).map_or(NONE, |word| word.clause);
    let mut behind = window.text.slice(to, (to + 3).min(window.end)).iter().take_while(|word| word.clause == clause);
    let verb = behind.next().is_some_and(|word| {
        matches!(&*word.fold, "is" | "are" | "was" | "were" | "do" | "does" | "did" | "will" | "can" | "has" | "have")
    });
    verb && behind.next().is_some_and(|word| word.is(bits::NEGATOR))
}

fn near_clause<'w, I: Iterator<Item = &'w Word>>(words: &impl Fn() -> I) -> u32 {
    words().next().map_or(NONE, |word| word.clause)
}
