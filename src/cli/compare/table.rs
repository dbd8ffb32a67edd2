//! The comparison as text: no line over a hundred characters, as many columns side by side as there is room for.

use crate::base::words::Words;
use crate::cli::terminal::{Tone, bullet, wrap};
use crate::say;
use crate::view::comparison::{Comparison, Row};

/// The widest line.
const WIDEST: usize = 100;
/// The widest a name of a competency gets.
const NAME: usize = 30;

/// A column: its heading, and what stands under it.
type Column = (String, Vec<String>);

pub(super) fn text(words: &Words, comparison: &Comparison) -> Vec<String> {
    let mut lines = vec![Tone::Title.paint(&say!(
        words,
        "compare-title",
        count = comparison.candidates.len(),
        role = comparison.role.as_str()
    ))];
    for (number, one) in (1..).zip(&comparison.candidates) {
        lines.push(wrap(
            &say!(words, "compare-candidate", number = number, name = one.name, scenarios = one.scenarios),
            2,
        ));
    }
    let names: Vec<&str> = comparison.rows.iter().map(|row| row.name.as_str()).collect();
    lines.push(String::new());
    lines.extend(blocks(&names, scores(words, comparison)));
    lines.extend([String::new(), Tone::Title.paint(&words.plain("compare-differences"))]);
    lines.extend(blocks(&names, pairs(words, comparison)));
    lines.push(String::new());
    let indicative = comparison.rows.iter().filter(|row| row.indicative).map(|row| row.name.as_str());
    let indicative = indicative.collect::<Vec<_>>().join(", ");
    if !indicative.is_empty() {
        lines.push(wrap(&say!(words, "compare-indicative", list = indicative), 0));
    }
    let (all, alone) = (comparison.comparisons, comparison.alone);
    for key in ["compare-scores", "compare-errors", "compare-several", "compare-nothing"] {
        lines.push(wrap(&say!(words, key, all = all, alone = alone), 0));
    }
    let aside = comparison.candidates.iter().flat_map(|one| &one.not_counted);
    let aside: Vec<String> = aside.map(|aside| bullet(&aside.sentence(words), 2)).collect();
    if !aside.is_empty() {
        lines.extend([String::new(), Tone::Title.paint(&words.plain("decide-not-counted"))]);
        lines.extend(aside);
    }
    lines
}

fn scores(words: &Words, comparison: &Comparison) -> Vec<Column> {
    let column = |at: usize| {
        let cell = |row: &Row| match row.figures.get(at) {
            Some(Some(figure)) => {
                let (score, low, high) = (figure.score, figure.low, figure.high);
                say!(words, "compare-cell", score = score, low = low, high = high)
            }
            _ => words.plain("compare-none"),
        };
        ((at + 1).to_string(), comparison.rows.iter().map(cell).collect())
    };
    (0..comparison.candidates.len()).map(column).collect()
}

fn pairs(words: &Words, comparison: &Comparison) -> Vec<Column> {
    let all = comparison.candidates.len();
    let pairs = (1..=all).flat_map(|first| (first + 1..=all).map(move |second| (first, second)));
    let column = |(first, second): (usize, usize)| {
        let cell = |row: &Row| {
            let found = row.differences.iter().find(|pair| (pair.first, pair.second) == (first, second));
            found.map_or_else(
                || words.plain("compare-none"),
                |pair| {
                    let is = if pair.is_one { "yes" } else { "no" };
                    say!(words, "compare-pair", by = format!("{:+}", pair.by), error = pair.error, is = is)
                },
            )
        };
        (say!(words, "compare-heading", first = first, second = second), comparison.rows.iter().map(cell).collect())
    };
    pairs.map(column).collect()
}

/// Rows with as many columns as fit, then the same rows with the next.
fn blocks(names: &[&str], columns: Vec<Column>) -> Vec<String> {
    let name_width = names.iter().map(|name| name.chars().count()).max().unwrap_or_default().min(NAME);
    let cells = |column: &Column| column.1.iter().chain([&column.0]).map(|cell| cell.chars().count()).max();
    let width = columns.iter().filter_map(cells).max().unwrap_or_default() + 2;
    let fit = ((WIDEST - name_width) / width).max(1);
    let mut lines = Vec::new();
    for block in columns.chunks(fit) {
        let heading: String = block.iter().map(|(heading, _)| format!("{heading:>width$}")).collect();
        lines.push(format!("{:name_width$}{heading}", ""));
        for (at, name) in names.iter().enumerate() {
            let name: String = name.chars().take(name_width).collect();
            let row = block.iter().map(|(_, rows)| format!("{:>width$}", rows.get(at).map_or("", String::as_str)));
            lines.push(format!("{name:name_width$}{}", row.collect::<String>()));
        }
    }
    lines
}
