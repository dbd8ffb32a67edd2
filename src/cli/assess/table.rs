//! The agreement with raters as a table.

use super::super::report;
use crate::assess::agreement::{Agreement, AxisAgreement, Rated};
use crate::base::words::Words;
use crate::say;

/// Columns: the key of the heading, and what stands under it.
type Column = (&'static str, fn(&AxisAgreement) -> Option<f64>);

const COLUMNS: &[Column] = &[
    ("assess-overall", |axis| axis.overall),
    ("assess-within", |axis| axis.within),
    ("assess-middle", |axis| axis.middle),
    ("assess-kappa", |axis| axis.kappa),
    ("assess-length", |axis| axis.length),
    ("assess-by-length", |axis| axis.by_length),
];

/// Prints the table of each part that has texts.
pub(super) fn say(words: &Words, develop: &[Rated], check: &[Rated]) {
    report::say(words.plain("assess-raters"));
    for (key, part) in [("assess-develop", develop), ("assess-check", check)] {
        if part.is_empty() {
            continue;
        }
        let agreement = Agreement::of(part);
        report::say("");
        report::say(say!(words, key, texts = agreement.texts, middling = agreement.middling));
        for line in lines(words, &agreement) {
            report::say(line);
        }
        if let Some(calm) = agreement.calm {
            report::say(say!(words, "assess-calm", calm = format!("{calm:.3}"), turns = agreement.turns));
        }
    }
    report::say("");
    report::say(words.plain("assess-columns"));
}

fn lines(words: &Words, agreement: &Agreement) -> Vec<String> {
    let headings: Vec<String> = COLUMNS.iter().map(|(key, _)| words.plain(key)).collect();
    let names: Vec<String> = agreement.axes.iter().map(|axis| words.plain(&axis.axis.key())).collect();
    let first = names.iter().map(|name| name.chars().count()).max().unwrap_or_default();
    let mut lines = vec![format!("{:first$}  {}", "", headings.join("  "))];
    for (axis, name) in agreement.axes.iter().zip(&names) {
        let cells = COLUMNS.iter().zip(&headings).map(|((_, of), heading)| {
            let width = heading.chars().count();
            of(axis).map_or_else(|| format!("{:>width$}", "–"), |figure| format!("{figure:>width$.3}"))
        });
        lines.push(format!("{name:first$}  {}", cells.collect::<Vec<_>>().join("  ")));
    }
    lines
}
