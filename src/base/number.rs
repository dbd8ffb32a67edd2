//! Numbers as people write them: exact to a thousandth, so that comparing never depends on a machine.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::{Serialize, Serializer};

/// A number in thousandths, within ±10^12.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(i64);

/// The largest whole number.
const MOST: i64 = 1_000_000_000_000;

impl Number {
    /// A whole number; nearest to it within the range.
    pub fn whole(value: i64) -> Self {
        Self(value.clamp(-MOST, MOST) * 1_000)
    }

    /// In thousandths.
    pub fn thousandths(self) -> i64 {
        self.0
    }

    /// How far apart two are.
    pub fn distance(self, other: Self) -> Self {
        Self((self.0 - other.0).abs())
    }

    /// A number as somebody typed it: `12`, `-3.5`, `3,5`, `1,200`, `12 %`, `€ 40`, `1 200`. A comma or a point before
    /// exactly three digits at the end groups thousands if it is a comma, and is a decimal point otherwise. None if it is
    /// no number, or one with more than three decimals or too large.
    pub fn parse(text: &str) -> Option<Self> {
        let is_unit = |c: char| c.is_whitespace() || "%€$£¥".contains(c);
        let text = text.trim_matches(is_unit);
        let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest.trim_start_matches(is_unit)),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let spaced: String =
            digits.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '_')).collect();
        let (whole, decimals) = split(&spaced)?;
        let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<i64>().ok()).flatten();
        let whole = if whole.is_empty() && !decimals.is_empty() { 0 } else { number(&whole)? };
        if whole > MOST || decimals.len() > 3 {
            return None;
        }
        let thousandths = if decimals.is_empty() { 0 } else { number(&format!("{decimals:0<3}"))? };
        let value = whole * 1_000 + thousandths;
        Some(Self(if negative { -value } else { value }))
    }
}

/// The digits before and behind the decimal sign; groups of thousands taken together.
fn split(digits: &str) -> Option<(String, String)> {
    let plain = |text: &str| text.to_owned();
    if let Some((whole, decimals)) = digits.split_once('.') {
        let ungrouped = ungroup(whole)?;
        return Some((ungrouped, plain(decimals)));
    }
    match digits.rsplit_once(',') {
        None => Some((plain(digits), String::new())),
        Some((whole, last)) if last.len() == 3 && !whole.is_empty() && whole != "0" => {
            Some((ungroup(digits)?, String::new()))
        }
        Some((whole, last)) => Some((plain(whole), plain(last))),
    }
}

/// Digits without the commas that group them by threes.
fn ungroup(text: &str) -> Option<String> {
    let mut groups = text.split(',');
    let first = groups.next()?;
    let sound = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
    (!text.contains(',') || sound).then(|| text.replace(',', ""))
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, decimals) = (self.0.unsigned_abs() / 1_000, self.0.unsigned_abs() % 1_000);
        write!(f, "{sign}{whole}")?;
        if decimals > 0 {
            write!(f, ".{}", format!("{decimals:03}").trim_end_matches('0'))?;
        }
        Ok(())
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Written)
    }
}

struct Written;

impl Visitor<'_> for Written {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number with at most three decimals")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Number, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Number, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Number, E> {
        // The shortest text that means this float is what the author wrote.
        self.visit_str(&value.to_string())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Number, E> {
        Number::parse(text).ok_or_else(|| E::custom(format!("{text} is no number with at most three decimals")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numbers_as_people_write_them() {
        let cases = [
            ("12", "12"),
            ("-3.5", "-3.5"),
            ("3,5", "3.5"),
            ("1,200", "1200"),
            ("12 %", "12"),
            ("€ 40", "40"),
            ("1 200", "1200"),
            ("1,234,567.25", "1234567.25"),
            ("0,125", "0.125"),
            (".5", "0.5"),
            ("+7", "7"),
            ("−2", "-2"),
        ];
        for (text, shown) in cases {
            assert_eq!(Number::parse(text).map(|n| n.to_string()).as_deref(), Some(shown), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_number() {
        for text in ["", "twelve", "1.2345", "12,34,5", "1,2,3", "--3", "9999999999999999", "3 or 4", "1e5", ",", "%"] {
            assert_eq!(Number::parse(text), None, "{text}");
        }
    }

    #[test]
    fn authors_write_it_bare_or_in_quotes() {
        let numbers: Vec<Number> = ron::from_str("[12, -3.5, \"1,200\", 0.1]").unwrap();
        assert_eq!(numbers.iter().map(ToString::to_string).collect::<Vec<_>>(), ["12", "-3.5", "1200", "0.1"]);
        assert!(ron::from_str::<Number>("1.23456").is_err());
    }
}
