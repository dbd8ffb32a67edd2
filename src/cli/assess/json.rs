//! Assessments as JSON lines.

use serde::Serialize;

use crate::assess::Assessment;
use crate::base::words::Words;
use crate::scenario::Axis;
use crate::view::debrief;

/// What is written about a reply.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    patience: u8,
    empathy: u8,
    assertiveness: u8,
    quality: u8,
    acts: Vec<&'static str>,
    breaches: Vec<&'static str>,
    flags: Vec<&'static str>,
    findings: Vec<Finding>,
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

/// The line of a reply.
pub(super) fn reply(words: &Words, assessment: &Assessment) -> String {
    let worth = assessment.score.worth();
    let lines = assessment.score.axes.iter().flat_map(|axis| axis.lines.iter().map(move |line| (axis.axis, line)));
    let row = Row {
        id: &assessment.id,
        patience: worth.patience,
        empathy: worth.empathy,
        assertiveness: worth.assertiveness,
        quality: worth.quality,
        acts: assessment.acts(),
        breaches: assessment.breaches(),
        flags: Vec::new(),
        findings: lines
            .map(|(axis, line)| Finding {
                rule: line.reason,
                axis: key(axis),
                points: f64::from(line.points) / 1_000.0,
                spans: line.spans.iter().map(|span| [span.from, span.to]).collect(),
                sentence: debrief::sentence(words, line),
            })
            .collect(),
    };
    // Plain strings and numbers: there is nothing that could fail.
    serde_json::to_string(&row).unwrap_or_default()
}

fn key(axis: Axis) -> String {
    axis.name().to_lowercase()
}
