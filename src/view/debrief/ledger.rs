//! What a reply earned and lost: lines of all axes that are about the same thing told together, so that each thing is
//! said and quoted once; and advice on how to write it better.

use serde::Serialize;

use std::ops::Range;

use crate::base::words::{Value, Words};
use crate::reading::score::{Line, Score};
use crate::reading::{self, Found, Span};
use crate::say;
use crate::scenario::Axis;

/// Something found in a reply, or missing from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Finding {
    /// Its number, from 1, in the order of the list.
    pub number: usize,
    /// Of which kind.
    pub kind: Kind,
    /// Bytes of the reply, on character boundaries, in order; empty for what is missing.
    pub spans: Vec<Range<usize>>,
    /// The words of these spans.
    pub quote: String,
    /// What was found or is missing, in a sentence.
    pub text: String,
    /// What it earned of how much on each axis it touches.
    pub shares: Vec<Share>,
    /// Why it matters and what would be better; for advice.
    pub more: Vec<String>,
}

/// What kind of finding it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// It earned all there was.
    Credit,
    /// Begun, or missing: it earned part or nothing of what there was.
    Open,
    /// It cost points.
    Against,
    /// Something to look at; its points, if any, stand in another finding.
    Advice,
}

impl Kind {
    /// The name in keys of sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Credit => "earned",
            Self::Open => "open",
            Self::Against => "cost",
            Self::Advice => "advice",
        }
    }
}

/// What something earned on an axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Share {
    /// Which.
    pub axis: Axis,
    /// Thousandths of a point, given or taken.
    pub points: i32,
    /// What could have been earned, in thousandths; 0 for what only takes.
    pub of: i32,
}

impl Share {
    /// As a word and a figure.
    pub fn text(&self, words: &Words) -> String {
        say!(
            words,
            "debrief-share",
            axis = words.plain(&self.axis.key()).to_lowercase(),
            earned = amount(self.points),
            of = amount(self.of),
            points = points(self.points),
            part = if self.of > 0 && self.points < self.of { "part" } else { "whole" }
        )
    }
}

/// Everything found in a reply under this name: what was earned, what is open, what it cost, and advice.
pub(super) fn findings(
    words: &Words,
    account: &str,
    text: &str,
    score: &Score,
    found: &[reading::Finding],
) -> Vec<Finding> {
    let mut findings = ledger(words, text, score);
    findings.extend(advice(words, account, text, found));
    for (number, finding) in (1..).zip(&mut findings) {
        finding.number = number;
    }
    findings
}

fn ledger(words: &Words, text: &str, score: &Score) -> Vec<Finding> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for axis in &score.axes {
        for line in &axis.lines {
            match entries.iter_mut().find(|entry| entry.is_about(line)) {
                Some(entry) => entry.lines.push((axis.axis, line)),
                None => entries.push(Entry { first: line, lines: vec![(axis.axis, line)] }),
            }
        }
    }
    entries.sort_by_key(Entry::kind);
    entries.iter().map(|entry| entry.finding(words, text)).collect()
}

/// What a line of a ledger is about, in a sentence.
pub fn sentence(words: &Words, line: &Line) -> String {
    let breach = line.breach.map(|breach| words.plain(&breach.key())).unwrap_or_default();
    let what = match &line.what {
        Some(what) if words.has(what) => words.plain(what),
        Some(what) => what.clone(),
        None => String::new(),
    };
    let values: [(&str, &dyn Value); 2] = [("what", &what), ("breach", &breach)];
    let missing = format!("score-{}-not", line.reason);
    let key =
        if line.of > 0 && line.points == 0 && words.has(&missing) { missing } else { format!("score-{}", line.reason) };
    words.say(&key, &values)
}

/// Lines of a ledger about the same thing.
struct Entry<'a> {
    first: &'a Line,
    lines: Vec<(Axis, &'a Line)>,
}

impl Entry<'_> {
    fn is_about(&self, line: &Line) -> bool {
        let first = self.first;
        match (&first.need, &line.need) {
            (Some(a), Some(b)) => a == b && first.reason.starts_with("gate") == line.reason.starts_with("gate"),
            (None, None) => first.reason == line.reason && first.what == line.what && first.breach == line.breach,
            _ => false,
        }
    }

    fn kind(&self) -> Kind {
        let taken = self.lines.iter().any(|(_, line)| line.of == 0);
        let whole = self.lines.iter().all(|(_, line)| line.points >= line.of);
        match (taken, whole) {
            (false, true) => Kind::Credit,
            (false, false) => Kind::Open,
            (true, _) => Kind::Against,
        }
    }

    fn shares(&self) -> Vec<Share> {
        let mut sums: Vec<Share> = Vec::new();
        for (axis, line) in &self.lines {
            match sums.iter_mut().find(|share| share.axis == *axis) {
                Some(share) => {
                    share.points += line.points;
                    share.of += line.of;
                }
                None => sums.push(Share { axis: *axis, points: line.points, of: line.of }),
            }
        }
        sums
    }

    fn finding(&self, words: &Words, text: &str) -> Finding {
        let line = self.first;
        let (spans, quote) = quoted(text, &line.spans);
        Finding {
            number: 0,
            kind: self.kind(),
            spans,
            quote,
            text: sentence(words, line),
            shares: self.shares(),
            more: Vec::new(),
        }
    }
}

/// Findings that say how to write it better: breaches, wrong turns, manner. The same advice is given once.
fn advice(words: &Words, account: &str, text: &str, found: &[reading::Finding]) -> Vec<Finding> {
    let mut advice = Vec::new();
    let mut seen = Vec::new();
    for finding in found {
        let shown = matches!(
            finding.found,
            Found::Breach(_)
                | Found::MustNot(..)
                | Found::WrongTurn(_)
                | Found::Manner(_)
                | Found::Copied(_)
                | Found::Gaming(_)
                | Found::NotScorable(_)
        );
        if !shown || seen.contains(&&finding.rule) {
            continue;
        }
        seen.push(&finding.rule);
        let key = format!("reading-{}", finding.rule);
        let (spans, quote) = quoted(text, &finding.spans);
        let what = match &finding.found {
            Found::Breach(breach) | Found::MustNot(_, breach) => words.plain(&breach.key()),
            _ => String::new(),
        };
        let values: [(&str, &dyn Value); 3] = [("words", &quote), ("what", &what), ("account", &account)];
        let more = ["why", "instead"].into_iter().filter_map(|part| words.attribute(&key, part, &values)).collect();
        let text = words.say(&key, &values);
        advice.push(Finding { number: 0, kind: Kind::Advice, spans, quote, text, shares: Vec::new(), more });
    }
    advice
}

/// The spans that lie in the text, without the blanks at their ends, and their words.
pub(in crate::view) fn quoted(text: &str, spans: &[Span]) -> (Vec<Range<usize>>, String) {
    let trimmed = |span: &Span| {
        let piece = text.get(span.from as usize..span.to as usize)?;
        let from = span.from as usize + (piece.len() - piece.trim_start().len());
        let piece = piece.trim();
        (!piece.is_empty()).then(|| (from..from + piece.len(), piece))
    };
    let pieces: Vec<(Range<usize>, &str)> = spans.iter().filter_map(trimmed).collect();
    let quote = pieces.iter().map(|(_, piece)| *piece).collect::<Vec<_>>().join(" … ");
    (pieces.into_iter().map(|(range, _)| range).collect(), quote)
}

/// Thousandths of a point as points, with a decimal where there is one.
fn amount(thousandths: i32) -> String {
    let tenths = (thousandths.unsigned_abs() + 50) / 100;
    if tenths.is_multiple_of(10) { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

/// The same with its sign.
fn points(thousandths: i32) -> String {
    format!("{}{}", if thousandths < 0 { "−" } else { "+" }, amount(thousandths))
}
