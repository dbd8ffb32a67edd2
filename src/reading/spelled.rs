//! Which words of a reply are words: asked once, for the rules of spelling and of language.

use super::finding::Unscorable;
use super::fold::{Folded, is_unseen};
use super::language::{Language, Others};
use super::rubric::Rubric;
use super::spelling::Spelling;
use super::text::{Text, Word};

/// Fewer words than these tell no language.
const FEW: usize = 5;
/// The longest stretch around a word that is looked at for marks of links, in bytes.
const AROUND: usize = 48;
/// The most letters of an abbreviation in capitals.
const ABBREVIATION: usize = 5;

/// Syllables in front of words.
const PREFIXES: [&str; 10] = ["un", "re", "mis", "over", "under", "pre", "non", "out", "sub", "multi"];
/// The fewest letters behind them.
const ROOT: usize = 5;

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing to spell: a number, a part of a link, a handle or a hashtag, an abbreviation, a single letter.
    Aside,
    /// Spelled right.
    Right,
    /// Written with a capital and not known: somebody's name.
    Name,
    /// Not known, and common in another language.
    Foreign,
    /// Of letters of several alphabets that look alike.
    Mixed,
    /// Not known.
    Unknown,
}

/// What the words of a reply are.
#[derive(Debug)]
pub(super) struct Spelled {
    /// What each word is; parts of one that were taken apart are [`Kind::Aside`] after the first.
    pub(super) kinds: Vec<Kind>,
    /// Why the reply cannot be scored, if it cannot.
    pub(super) unscorable: Option<Unscorable>,
}

impl Spelled {
    /// Looks at every word of a reply.
    pub(super) fn of(text: &Text<'_>, rubric: &Rubric) -> Self {
        let kinds = kinds(text, rubric.book.language, &|name| rubric.knows_name(name));
        let unscorable = unscorable(text, &kinds);
        Self { kinds, unscorable }
    }
}

/// What the words of a text are; `knows` tells folded words that are right beside those of the language.
pub(super) fn kinds(text: &Text<'_>, language: &Language, knows: &dyn Fn(&str) -> bool) -> Vec<Kind> {
    let mut kinds = Vec::with_capacity(text.words.len());
    for (at, word) in text.words.iter().enumerate() {
        let opens = text.sentence(word.sentence as usize).0 == at;
        let aside = word.joined || word.handle;
        kinds.push(if aside { Kind::Aside } else { kind(text.raw, word, opens, language, knows) });
    }
    kinds
}

/// Whether a reply is in another language or in none: more than half of its words are no words of the language asked for.
/// Fewer than five words are in another language only if they say so themselves, and then they are a greeting.
fn unscorable(text: &Text<'_>, kinds: &[Kind]) -> Option<Unscorable> {
    let count = |wanted: Kind| kinds.iter().filter(|kind| **kind == wanted).count();
    let (right, foreign, names) = (count(Kind::Right), count(Kind::Foreign), count(Kind::Name));
    let unknown = count(Kind::Unknown) + count(Kind::Mixed);
    let spelled = right + foreign + unknown;
    if spelled + names == 0 {
        return (!text.raw.chars().any(char::is_alphanumeric)).then_some(Unscorable::Gibberish);
    }
    if spelled < FEW {
        let nothing = right + foreign == 0 && (names == 0 || names >= FEW) && is_latin(text.raw);
        return nothing.then_some(Unscorable::Gibberish);
    }
    let strange = foreign + unknown;
    let tongue = heard(text, kinds);
    if strange * 2 > spelled {
        let told = tongue >= 2 && tongue * 5 >= spelled || !is_latin(text.raw);
        return Some(if told { Unscorable::OtherLanguage } else { Unscorable::Gibberish });
    }
    (strange * 5 > spelled * 2 && tongue * 4 >= spelled).then_some(Unscorable::OtherLanguage)
}

/// How many words are common in the one other language of which there are most.
fn heard(text: &Text<'_>, kinds: &[Kind]) -> usize {
    let words = text.words.iter().zip(kinds).filter(|(_, kind)| **kind != Kind::Aside);
    let mut votes = [0_usize; 8];
    for (word, _) in words {
        let tongues = Others::built_in().tongues(&word.fold);
        for (bit, votes) in votes.iter_mut().enumerate() {
            *votes += usize::from(tongues >> bit & 1);
        }
    }
    votes.into_iter().max().unwrap_or(0)
}

/// Whether at least half of the letters are Latin.
fn is_latin(raw: &str) -> bool {
    let (mut latin, mut other) = (0_usize, 0_usize);
    for c in raw.chars().filter(|c| c.is_alphabetic()) {
        if c <= '\u{24f}' { latin += 1 } else { other += 1 }
    }
    latin >= other
}

fn kind(raw: &str, word: &Word, opens: bool, language: &Language, knows: &dyn Fn(&str) -> bool) -> Kind {
    let shown = raw.get(word.from as usize..word.to as usize).unwrap_or_default();
    let ascii = shown.is_ascii();
    if !shown.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’') || is_unseen(c))
        || (ascii && shown.len() < 2)
    {
        return Kind::Aside;
    }
    let capitals = shown.chars().filter(|c| c.is_uppercase()).count();
    let capital = shown.chars().next().is_some_and(char::is_uppercase);
    let whole = capitals > 1 && !shown.chars().any(char::is_lowercase);
    if whole && capitals <= ABBREVIATION || capitals > usize::from(capital) && !whole || is_part(raw, word) {
        return Kind::Aside;
    }
    if !ascii && is_mixed(shown) {
        return Kind::Mixed;
    }
    let small = &Folded::of(shown).text;
    let (spelling, lexicon) = (language.spelling(), language.lexicon());
    if spelling.knows(small) || is_derived(small, spelling) || is_long_drawn(small) {
        return Kind::Right;
    }
    let base = small.split_once('\'').map_or(small.as_str(), |(base, end)| match end {
        "s" | "re" | "ll" | "ve" | "d" | "m" => base,
        _ => small,
    });
    if base.len() < small.len() && spelling.knows(base) || knows(base) {
        Kind::Right
    } else if Others::built_in().tongues(base) != 0 && lexicon.entry(base).is_none() {
        Kind::Foreign
    } else if whole {
        // A code or an abbreviation; what is shouted is another rule's.
        Kind::Aside
    } else if capital && (!opens || lexicon.is_far(base)) {
        Kind::Name
    } else {
        Kind::Unknown
    }
}

/// Whether a word stands in a link, an address, a handle or a hashtag.
fn is_part(raw: &str, word: &Word) -> bool {
    let mark = |b: &u8| matches!(b, b'@' | b'#' | b'_' | b'/' | b'\\' | b'=' | b'&' | b'<' | b'>' | b'{' | b'}');
    let blank = |b: &&u8| !b.is_ascii_whitespace();
    let before = raw.as_bytes().get(..word.from as usize).unwrap_or_default();
    let behind = raw.as_bytes().get(word.to as usize..).unwrap_or_default();
    before.iter().rev().take(AROUND).take_while(blank).any(mark)
        || behind.iter().take(AROUND).take_while(blank).any(mark)
}

/// A known word with a syllable in front, which no dictionary lists for every word: "misdelivered", "unshipped". Short
/// words are left out: "untill" is none of them.
fn is_derived(word: &str, spelling: &Spelling) -> bool {
    let rest = PREFIXES.iter().filter_map(|prefix| word.strip_prefix(prefix));
    rest.filter(|rest| rest.len() >= ROOT).any(|rest| spelling.knows(rest))
}

/// A letter three times over is how talk is written: "sooo".
fn is_long_drawn(word: &str) -> bool {
    word.as_bytes().windows(3).any(|three| matches!(three, [a, b, c] if a == b && b == c))
}

/// Latin letters and such of an alphabet that has look-alikes, in one word.
fn is_mixed(shown: &str) -> bool {
    let latin = shown.chars().any(|c| c.is_ascii_alphabetic());
    latin && shown.chars().any(|c| matches!(c, '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{52f}'))
}

#[cfg(test)]
mod tests {
    use super::super::rules::testing::rubric;
    use super::*;

    fn kinds(raw: &str) -> Vec<Kind> {
        Spelled::of(&Text::of(raw), rubric()).kinds
    }

    #[test]
    fn words_are_told_from_what_is_none() {
        for (raw, kind) in [
            ("parcel", Kind::Right),
            ("naïve", Kind::Right),
            ("soooo", Kind::Right),
            ("misdelivered", Kind::Right),
            ("untill", Kind::Unknown),
            ("Crumbcorp", Kind::Right),
            ("Crumbcorp's", Kind::Right),
            ("Xanthe-Lou", Kind::Name),
            ("hola", Kind::Foreign),
            ("pаrcel", Kind::Mixed),
            ("parcle", Kind::Unknown),
            ("Parcle", Kind::Unknown),
            ("парсель", Kind::Unknown),
            ("didnt", Kind::Unknown),
            ("HACCP", Kind::Aside),
            ("08:00", Kind::Aside),
            ("@parcle", Kind::Aside),
            ("#parcle", Kind::Aside),
            ("parcle@post.example", Kind::Aside),
            ("iPhone", Kind::Aside),
        ] {
            assert_eq!(kinds(raw).first(), Some(&kind), "{raw}");
        }
        assert_eq!(kinds("see post.example/parcle now").get(2), Some(&Kind::Aside));
        assert_eq!(kinds("We won't ask Xanthe"), [Kind::Right, Kind::Right, Kind::Aside, Kind::Right, Kind::Name]);
    }
}
