//! The comparison as a sheet: a line a score, then a line a difference.

use crate::cli::Failure;
use crate::cli::verify::table::{harmless, unwritable, write};
use crate::view::comparison::{Comparison, Row};

/// The columns. Their names stay.
const COLUMNS: [&str; 10] = ["kind", "id", "name", "candidate", "other", "points", "error", "from", "to", "difference"];

/// The composite has no id of a competency.
const COMPOSITE: &str = "composite";

/// The sheet as text.
///
/// # Errors
/// `record-unwritable`, which memory never gives.
pub(super) fn csv(comparison: &Comparison) -> Result<String, Failure> {
    let mut sheet = csv::Writer::from_writer(Vec::new());
    write(&mut sheet, COLUMNS.map(str::to_owned).to_vec())?;
    let name = |number: usize| {
        let found = number.checked_sub(1).and_then(|at| comparison.candidates.get(at));
        harmless(found.map(|one| one.name.clone()).unwrap_or_default())
    };
    let head = |kind: &str, row: &Row| {
        let id = row.id.as_ref().map_or(COMPOSITE, |id| id.as_str());
        vec![kind.to_owned(), harmless(id.to_owned()), harmless(row.name.clone())]
    };
    for row in &comparison.rows {
        for (number, figure) in (1..).zip(&row.figures) {
            let Some(figure) = figure else { continue };
            let points = [figure.score, figure.error, figure.low, figure.high].map(|number| number.to_string());
            let mut line = head("score", row);
            line.extend([name(number), String::new()].into_iter().chain(points).chain([String::new()]));
            write(&mut sheet, line)?;
        }
    }
    for row in &comparison.rows {
        for pair in &row.differences {
            let points = [pair.by, pair.error, pair.low, pair.high].map(|number| number.to_string());
            let is = if pair.is_one { "yes" } else { "no" }.to_owned();
            let mut line = head("difference", row);
            line.extend([name(pair.first), name(pair.second)].into_iter().chain(points).chain([is]));
            write(&mut sheet, line)?;
        }
    }
    let bytes = sheet.into_inner().map_err(|error| unwritable(error.error()))?;
    Ok(String::from_utf8_lossy(&bytes).trim_end().to_owned())
}
