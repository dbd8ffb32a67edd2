//! What `composure verify` says of critical incidents and of the notes beside an attempt.

use serde_json::{Value as Json, json};

use crate::appraisal::Debrief;
use crate::appraisal::decision::{Incident, Judged};
use crate::base::words::Words;
use crate::record::beside::{Bound, judged};
use crate::record::grades::Folded;
use crate::record::{Attempt, What};
use crate::say;
use crate::scenario::Scenario;
use crate::view::note::{computed, told};

/// Every critical incident with what a person made of it, then the notes, each beside the figure it is about.
pub(super) fn lines(words: &Words, attempt: &Attempt, folded: Option<&Folded>) -> Vec<String> {
    let debrief = debrief(folded);
    let played = played(folded, debrief.as_ref());
    let mut lines: Vec<String> =
        incidents(attempt, played).iter().map(|incident| incident_line(words, incident, played)).collect();
    let notes = told(words, attempt, played);
    if !notes.is_empty() {
        lines.push(words.plain("notes-head"));
    }
    lines.extend(notes.iter().map(|note| note.line(words)));
    lines
}

/// The same incidents as data.
pub(super) fn incidents_json(attempt: &Attempt, folded: Option<&Folded>) -> Json {
    let debrief = debrief(folded);
    let incident = |incident: &Incident| {
        json!({
            "inject": incident.inject,
            "at-ms": incident.at.millis(),
            "breach": incident.breach.typed(),
            "judged": judgement(incident.judged),
        })
    };
    incidents(attempt, played(folded, debrief.as_ref())).iter().map(incident).collect()
}

/// The notes as they were written, with what is to be known of each.
pub(super) fn notes_json(attempt: &Attempt, folded: Option<&Folded>) -> Json {
    let debrief = debrief(folded);
    let played = played(folded, debrief.as_ref());
    let beside = attempt.beside();
    let all = beside.iter().map(|beside| {
        let computed = match &beside.note.what {
            What::Overrule { axis, .. } => computed(played, &beside.note.about, *axis),
            _ => None,
        };
        json!({
            "note": beside.note,
            "about-this-log": match beside.bound {
                Bound::Here => "yes",
                Bound::Earlier => "earlier",
                Bound::Elsewhere => "no",
            },
            "counts": beside.counts(),
            "computed": computed,
        })
    });
    all.collect()
}

fn debrief(folded: Option<&Folded>) -> Option<Debrief> {
    folded.map(|folded| Debrief::of(&folded.desk, &folded.rows))
}

fn played<'a>(folded: Option<&'a Folded>, debrief: Option<&'a Debrief>) -> Option<(&'a Scenario, &'a Debrief)> {
    folded.map(|folded| &*folded.desk.scenario).zip(debrief)
}

fn incidents(attempt: &Attempt, played: Option<(&Scenario, &Debrief)>) -> Vec<Incident> {
    played.map(|(scenario, debrief)| judged(attempt, scenario, &debrief.moments, 0)).unwrap_or_default()
}

fn incident_line(words: &Words, incident: &Incident, played: Option<(&Scenario, &Debrief)>) -> String {
    let time = played.map_or_else(|| incident.at.to_string(), |(scenario, _)| scenario.clock(incident.at));
    say!(
        words,
        "verify-incident",
        breach = words.plain(&incident.breach.key()),
        typed = incident.breach.typed(),
        inject = incident.inject.as_str(),
        time = time,
        judged = judgement(incident.judged)
    )
}

fn judgement(judged: Judged) -> &'static str {
    match judged {
        Judged::NotYet => "not-yet",
        Judged::Confirmed => "confirmed",
        Judged::Dismissed => "dismissed",
    }
}
