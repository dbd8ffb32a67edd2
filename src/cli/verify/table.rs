//! `composure verify FOLDER --csv`: every attempt of a folder in a line, checked, with its figures.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::appraisal::decision::Judged;
use crate::appraisal::estimate::{Observed, Purpose, estimate};
use crate::appraisal::pattern::{Pattern, patterns};
use crate::appraisal::{AxisResult, Debrief, How};
use crate::base::words::Words;
use crate::cli::attempts::{Unfound, in_file, plain};
use crate::cli::{Failure, Verdict, report};
use crate::host::files;
use crate::profile::Errors;
use crate::record::beside::judged;
use crate::record::grades::Folded;
use crate::record::{Attempt, Report, Sittings, What, bundle, verify};
use crate::scenario::Axis;
use crate::shift::Pacing;
use crate::view::date;
use crate::view::decision::{Standard, decision};

/// The columns; those of the axes follow, three each: the score, and from where to where it may lie. Their names stay.
const COLUMNS: [&str; 19] = [
    "file",
    "attempt",
    "scenario",
    "title",
    "purpose",
    "difficulty",
    "pacing",
    "began",
    "finished",
    "holds",
    "why",
    "decisions",
    "to-confirm",
    "confirmed",
    "dismissed",
    "overruled",
    "comments",
    "flags",
    "decision",
];

/// The flag of an attempt that several candidates handed in.
const SHARED: &str = "handed-in-by-several";

/// Where nothing counts for a decision.
const NONE: &str = "none";

/// Checks every attempt under a folder and prints the table, with what is decided about each candidate for a role: a folder
/// in it is one candidate, and so is a file beside those.
pub(super) fn run(words: &Words, folder: &Path, standard: Standard<'_>) -> Result<Verdict, Failure> {
    let found = files::under(folder, bundle::EXTENSION)
        .map_err(|error| Failure::failed("record-unreadable").with("file", folder.display()).with("found", error))?;
    if found.is_empty() {
        return Err(Failure::failed("verify-no-files").with("folder", folder.display()));
    }
    let mut table = csv::Writer::from_writer(Vec::new());
    let axes = Axis::ALL.iter().flat_map(|axis| {
        let name = axis.name().to_lowercase();
        [name.clone(), format!("{name}-from"), format!("{name}-to")]
    });
    write(&mut table, COLUMNS.iter().map(|name| (*name).to_owned()).chain(axes).collect())?;
    let mut candidates: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
    for path in found {
        let whose = path.parent().filter(|parent| *parent != folder).unwrap_or(&path).to_owned();
        candidates.entry(whose).or_default().push(path);
    }
    let mut sound = true;
    let mut rows = Vec::new();
    // Who handed in an attempt, by its id.
    let mut whose: BTreeMap<String, BTreeSet<&PathBuf>> = BTreeMap::new();
    for (candidate, paths) in &candidates {
        let lines: Vec<Line> = paths.iter().map(|path| row(words, folder, path)).collect();
        let decision = decided(words, standard, &lines);
        for Line { mut cells, attempt, holds } in lines {
            sound &= holds;
            let own = if attempt.is_some() { decision } else { "" };
            cells.insert(COLUMNS.len() - 1, own.to_owned());
            let id = attempt.map(|attempt| attempt.header.attempt);
            whose.entry(id.clone().unwrap_or_default()).or_default().insert(candidate);
            rows.push((cells, id));
        }
    }
    let flags = COLUMNS.iter().position(|column| *column == "flags");
    for (mut cells, id) in rows {
        let shared = id.and_then(|id| whose.get(&id)).is_some_and(|whose| whose.len() > 1);
        if let Some(flags) = flags.and_then(|at| cells.get_mut(at)).filter(|_| shared) {
            *flags = [flags.as_str(), SHARED].join(" ").trim_start().to_owned();
        }
        write(&mut table, cells)?;
    }
    let text = table.into_inner().map_err(|error| unwritable(error.error()))?;
    report::say(String::from_utf8_lossy(&text).trim_end());
    Ok(if sound { Verdict::Yes } else { Verdict::No })
}

pub(in crate::cli) fn write<W: Write>(table: &mut csv::Writer<W>, row: Vec<String>) -> Result<(), Failure> {
    table.write_record(row).map_err(|error| unwritable(&error))
}

pub(in crate::cli) fn unwritable(error: &dyn std::error::Error) -> Failure {
    Failure::failed("record-unwritable").with("file", "-").with("found", error)
}

/// What is decided about whose lines these are.
fn decided(words: &Words, standard: Standard<'_>, lines: &[Line]) -> &'static str {
    let read = lines.iter().filter_map(|line| Some((String::new(), line.attempt.clone()?)));
    let sittings = Sittings::of(read.collect());
    if sittings.counted.is_empty() {
        return NONE;
    }
    decision(words, standard, &sittings, Vec::new()).outcome.name()
}

/// The line of a file.
struct Line {
    /// All cells but the decision.
    cells: Vec<String>,
    /// The attempt, if it could be read.
    attempt: Option<Attempt>,
    /// Whether all of it holds.
    holds: bool,
}

fn row(words: &Words, folder: &Path, path: &Path) -> Line {
    let name = path.strip_prefix(folder).unwrap_or(path).display().to_string();
    let attempt = match in_file(path) {
        Ok(attempt) => attempt,
        Err(unfound) => return Line { cells: unread(words, &name, unfound), attempt: None, holds: false },
    };
    let checked = verify(&attempt);
    Line { cells: read(words, &name, &attempt, &checked), holds: checked.holds(), attempt: Some(attempt) }
}

/// The line of a file that cannot be read or was changed.
fn unread(words: &Words, name: &str, unfound: Unfound) -> Vec<String> {
    let (holds, failure) = match unfound {
        Unfound::Changed { .. } => ("no", unfound.into_failure()),
        Unfound::Unreadable(failure) => ("unread", failure),
    };
    let why = super::sentence(words, failure.code, &failure.args);
    let told = COLUMNS.iter().take(COLUMNS.len() - 1).map(|column| match *column {
        "file" => name.to_owned(),
        "holds" => holds.to_owned(),
        "why" => why.clone(),
        _ => String::new(),
    });
    let figures = std::iter::repeat_n(String::new(), 3 * Axis::ALL.len());
    told.chain(figures).map(harmless).collect()
}

fn read(words: &Words, name: &str, attempt: &Attempt, checked: &Report) -> Vec<String> {
    let header = &attempt.header;
    let folded = checked.fold.as_ref().ok();
    let debrief = folded.map(|folded| Debrief::of(&folded.desk, &folded.rows));
    let title = folded.map(|folded| folded.desk.scenario.title.clone()).unwrap_or_default();
    let yes = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let elsewhere = !checked.holds() && checked.chain.is_ok() && folded.is_some() && !checked.differences.is_empty();
    let holds = if elsewhere { "another-version".to_owned() } else { yes(checked.holds()) };
    let why = match (checked.holds(), elsewhere) {
        (true, _) => String::new(),
        (_, true) => words.plain("verify-elsewhere"),
        _ => checked.refusal().map(|failing| super::why(words, &failing)).unwrap_or_default(),
    };
    let decisions = debrief.as_ref().map_or(0, |debrief| debrief.moments.len());
    let [to_confirm, confirmed, dismissed] = judgements(attempt, folded, debrief.as_ref());
    let noted = |says: fn(&What) -> bool| {
        attempt.beside().iter().filter(|beside| beside.counts() && says(&beside.note.what)).count()
    };
    let row = vec![
        name.to_owned(),
        header.attempt.clone(),
        header.scenario.to_string(),
        title,
        header.purpose.name().to_owned(),
        header.difficulty.typed(),
        header.pacing.name().to_owned(),
        date::utc(header.began),
        yes(checked.finished),
        holds,
        why,
        decisions.to_string(),
        to_confirm.to_string(),
        confirmed.to_string(),
        dismissed.to_string(),
        noted(|what| matches!(what, What::Overrule { .. })).to_string(),
        noted(|what| matches!(what, What::Comment(_))).to_string(),
        flags(header.pacing, folded, debrief.as_ref()),
    ];
    let axes = Axis::ALL.iter().flat_map(|axis| {
        let found = debrief.as_ref().and_then(|debrief| figures(debrief, debrief.axis(*axis)?));
        found.map_or_else(|| [const { String::new() }; 3], |figures| figures.map(|figure| figure.to_string()))
    });
    row.into_iter().chain(axes).map(harmless).collect()
}

/// What a person should look at, by name.
fn flags(pacing: Pacing, folded: Option<&Folded>, debrief: Option<&Debrief>) -> String {
    let found = folded.zip(debrief).map(|(folded, debrief)| patterns(&folded.desk, debrief, pacing));
    found.unwrap_or_default().into_iter().map(Pattern::name).collect::<Vec<_>>().join(" ")
}

/// How many critical incidents nobody has judged, and how many are confirmed and dismissed.
fn judgements(attempt: &Attempt, folded: Option<&Folded>, debrief: Option<&Debrief>) -> [usize; 3] {
    let Some((folded, debrief)) = folded.zip(debrief) else { return [0; 3] };
    let incidents = judged(attempt, &folded.desk.scenario, &debrief.moments, 0);
    [Judged::NotYet, Judged::Confirmed, Judged::Dismissed]
        .map(|as_what| incidents.iter().filter(|incident| incident.judged == as_what).count())
}

/// A score, and from where to where it may lie, in points: one shift says little.
fn figures(debrief: &Debrief, result: &AxisResult) -> Option<[i64; 3]> {
    let showing = || debrief.moments.iter().filter(|moment| moment.worth.of(result.axis).is_some());
    let own_words = showing().filter(|moment| matches!(moment.how, How::OwnWords { .. })).count();
    let observed = Observed { mean: i64::from(result.score?) * 1_000, decisions: showing().count().max(1), own_words };
    let band = estimate(&[observed], Purpose::Decision, Errors::built_in())?.band();
    Some([band.score, band.low, band.high])
}

/// Without control characters, and never a formula for whoever opens the table: a file may come from anybody.
pub(in crate::cli) fn harmless(text: String) -> String {
    let text = plain(&text);
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text }
}

/// Whether a path is a folder whose attempts are wanted.
pub(super) fn folder(wanted: &str) -> Option<PathBuf> {
    Some(PathBuf::from(wanted)).filter(|path| path.is_dir())
}
