//! What a reader sees of a text: without characters that take no place of their own, which hide words from whoever looks
//! for them and from nobody else. Inside pictures they stay: there they hold the parts together.

use std::borrow::Cow;

use super::finding::Span;
use super::fold::{is_unseen, offset};

/// A text as it is seen.
#[derive(Debug)]
pub(super) struct Seen<'t> {
    /// The text.
    pub(super) text: Cow<'t, str>,
    /// Where something was left out: the byte in the text that follows it, and how many bytes were left out so far.
    gaps: Vec<(u32, u32)>,
}

impl<'t> Seen<'t> {
    /// What is seen of a text; all of it where nothing would be left.
    pub(super) fn of(raw: &'t str) -> Self {
        if raw.is_ascii() || !raw.chars().any(is_unseen) {
            return Self { text: Cow::Borrowed(raw), gaps: Vec::new() };
        }
        let (mut text, mut gaps, mut left_out) = (String::with_capacity(raw.len()), Vec::new(), 0);
        let mut picture = false;
        for c in raw.chars() {
            if is_unseen(c) && !picture {
                left_out += c.len_utf8();
                gaps.push((offset(text.len()), offset(left_out)));
            } else {
                picture = !c.is_ascii() && !c.is_alphanumeric() && (picture || !is_unseen(c));
                text.push(c);
            }
        }
        if text.trim().is_empty() {
            return Self { text: Cow::Borrowed(raw), gaps: Vec::new() };
        }
        Self { text: Cow::Owned(text), gaps }
    }

    /// Where a stretch of the seen text stands in the original.
    pub(super) fn original(&self, span: Span) -> Span {
        let left_out = |count: usize| count.checked_sub(1).and_then(|at| self.gaps.get(at)).map_or(0, |gap| gap.1);
        let from = self.gaps.partition_point(|gap| gap.0 <= span.from);
        let to = self.gaps.partition_point(|gap| gap.0 < span.to);
        Span { from: span.from + left_out(from), to: span.to + left_out(to) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::rules::testing::rubric;
    use super::*;
    use crate::scenario::{Breach, Visibility};

    #[test]
    fn what_takes_no_place_is_left_out() {
        for (raw, seen) in [
            ("re\u{200b}fund", "refund"),
            ("\u{feff}Hello\u{ad}, you\u{2060}.", "Hello, you."),
            ("cafe\u{301}", "cafe"),
            ("👨\u{200d}👩\u{200d}👧 ❤\u{fe0f}", "👨\u{200d}👩\u{200d}👧 ❤\u{fe0f}"),
            ("\u{200b}\u{200b}", "\u{200b}\u{200b}"),
        ] {
            assert_eq!(Seen::of(raw).text, seen, "{raw:?}");
        }
    }

    #[test]
    fn every_stretch_leads_back() {
        let raw = "\u{200b}\u{200b}Oh, re\u{200b}fund\u{200b} now";
        let seen = Seen::of(raw);
        let at = |word: &str| {
            let from = seen.text.find(word).unwrap();
            let span = seen.original(Span { from: offset(from), to: offset(from + word.len()) });
            &raw[span.from as usize..span.to as usize]
        };
        assert_eq!((at("Oh"), at("refund"), at("now")), ("Oh", "re\u{200b}fund", "now"));
    }

    #[test]
    fn nothing_hides_a_breach() {
        let hidden: String = "Write to joe@home.example, Marta.".chars().flat_map(|c| ['\u{200b}', c]).collect();
        let told = |text: &str| rubric().read(text, Visibility::Public).breaches(Breach::PrivateData);
        assert!(told(&hidden) && told("Write to joe@home.example, Marta."));
    }
}
