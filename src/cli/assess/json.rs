//! Assessments as JSON lines.

use serde::Serialize;

use crate::appraisal::AxisResult;
use crate::assess::{Assessment, Conduct, Turn};
use crate::base::words::Words;
use crate::scenario::Axis;
use crate::scenario::raw::Key;
use crate::view::debrief;

/// What is written about a reply, a turn, a dialogue.
#[derive(Serialize)]
struct Row<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(flatten)]
    worth: Key,
    acts: Vec<&'a str>,
    breaches: Vec<&'a str>,
    flags: Vec<&'a str>,
    findings: Vec<Finding>,
    #[serde(flatten)]
    dialogue: Option<Whole<'a>>,
}

/// What a dialogue has besides.
#[derive(Serialize)]
struct Whole<'a> {
    /// Points of patience for a step of provocation.
    slope: Option<f64>,
    turns: Vec<Row<'a>>,
}

/// A point given or taken.
#[derive(Serialize)]
struct Finding {
    rule: &'static str,
    axis: String,
    /// Points of 100.
    points: f64,
    /// Bytes of the text, from the first, up to and without the second.
    spans: Vec<[u32; 2]>,
    sentence: String,
}

/// The flags of a block before its time and of silence.
const EARLY: &str = "blocked-early";
const SILENT: &str = "silence";

/// The line of a reply.
pub(super) fn reply(words: &Words, assessment: &Assessment) -> String {
    line(&Row { id: Some(&assessment.id), ..assessed(words, assessment) })
}

/// The line of a dialogue.
pub(super) fn dialogue(words: &Words, conduct: &Conduct) -> String {
    let turns: Vec<Row<'_>> = conduct.turns.iter().map(|one| turn(words, one)).collect();
    line(&Row {
        id: Some(&conduct.id),
        worth: conduct.worth(),
        acts: each_once(turns.iter().flat_map(|turn| &turn.acts)),
        breaches: each_once(turns.iter().flat_map(|turn| &turn.breaches)),
        flags: each_once(turns.iter().flat_map(|turn| &turn.flags)),
        findings: conduct.axes.iter().flat_map(|axis| cells(words, axis)).collect(),
        dialogue: Some(Whole { slope: conduct.slope.map(|slope| f64::from(slope) / 1_000.0), turns }),
    })
}

/// In the order in which they come first.
fn each_once<'a, 'r>(names: impl Iterator<Item = &'r &'a str>) -> Vec<&'a str>
where
    'a: 'r,
{
    let mut seen = Vec::new();
    for name in names {
        if !seen.contains(name) {
            seen.push(*name);
        }
    }
    seen
}

fn turn<'a>(words: &Words, turn: &'a Turn) -> Row<'a> {
    let read = turn.assessment.as_ref().map(|assessment| assessed(words, assessment));
    let (acts, breaches, mut flags, findings) = read.map_or_else(
        || (vec![], vec![], vec![SILENT], vec![]),
        |row| (row.acts, row.breaches, row.flags, row.findings),
    );
    if turn.too_early {
        flags.push(EARLY);
    }
    Row { id: None, worth: turn.worth(), acts, breaches, flags, findings, dialogue: None }
}

fn assessed<'a>(words: &Words, assessment: &'a Assessment) -> Row<'a> {
    let lines = assessment.score.axes.iter().flat_map(|axis| axis.lines.iter().map(move |line| (axis.axis, line)));
    let findings = lines.map(|(axis, line)| Finding {
        rule: line.reason,
        axis: key(axis),
        points: f64::from(line.points) / 1_000.0,
        spans: line.spans.iter().map(|span| [span.from, span.to]).collect(),
        sentence: debrief::sentence(words, line),
    });
    Row {
        id: None,
        worth: assessment.score.worth(),
        acts: assessment.acts(),
        breaches: assessment.breaches(),
        flags: assessment.flags(),
        findings: findings.collect(),
        dialogue: None,
    }
}

/// What the cells of an axis contribute.
fn cells(words: &Words, result: &AxisResult) -> Vec<Finding> {
    let whole: i64 = result.cells.iter().map(|cell| i64::from(cell.weight)).sum();
    let rests_on = debrief::axis(words, result).rests_on;
    let cells = result.cells.iter().zip(rests_on).map(|(cell, sentence)| {
        let points = i64::from(cell.value) * i64::from(cell.weight) / whole.max(1);
        Finding {
            rule: cell.kind.name(),
            axis: key(result.axis),
            points: f64::from(i32::try_from(points).unwrap_or_default()) / 1_000.0,
            spans: Vec::new(),
            sentence,
        }
    });
    cells.collect()
}

/// Plain strings and numbers: there is nothing that could fail.
fn line(row: &Row<'_>) -> String {
    serde_json::to_string(row).unwrap_or_default()
}

fn key(axis: Axis) -> String {
    axis.name().to_lowercase()
}
