//! What stands beside a debrief: notes, what a person made of critical incidents, and what the trainee had thought.

use serde::Serialize;

use super::Debrief;
use crate::appraisal;
use crate::appraisal::decision::{self, Judged};
use crate::base::words::Words;
use crate::record::Attempt;
use crate::record::beside::judged;
use crate::record::note::What;
use crate::say;
use crate::scenario::raw::Key;
use crate::scenario::{Breach, Scenario};
use crate::view::note::told;

/// Something critical that was read in an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Incident {
    /// As what.
    pub breach: Breach,
    /// The same in words.
    pub name: String,
    /// What it was read as and what a person made of it, in a sentence.
    pub text: String,
    /// Whether nobody has judged it yet.
    pub open: bool,
}

/// Puts beside a debrief what stands beside its attempt.
pub(super) fn add(
    words: &Words,
    debrief: &mut Debrief,
    attempt: &Attempt,
    (scenario, appraised): (&Scenario, &appraisal::Debrief),
) {
    debrief.attempt = Some(attempt.header.attempt.clone());
    for incident in judged(attempt, scenario, &appraised.moments, 0) {
        let step = debrief.steps.iter_mut().find(|step| step.inject == incident.inject);
        step.into_iter().for_each(|step| step.incidents.push(shown(words, &incident)));
    }
    for note in told(words, attempt, Some((scenario, appraised))) {
        let of_step = note.moment.as_ref().and_then(|at| debrief.steps.iter_mut().find(|step| step.inject == *at));
        of_step.map_or(&mut debrief.notes, |step| &mut step.notes).push(note);
    }
    let own = attempt.beside().into_iter().rev().filter(|beside| beside.counts());
    let own = own.filter_map(|beside| match &beside.note.what {
        What::SelfEstimate(own) => Some(*own),
        _ => None,
    });
    if let Some(own) = own.into_iter().next() {
        estimated(words, debrief, own);
    }
}

fn shown(words: &Words, incident: &decision::Incident) -> Incident {
    let name = words.plain(&incident.breach.key());
    let judged = match incident.judged {
        Judged::NotYet => "open",
        Judged::Confirmed => "confirmed",
        Judged::Dismissed => "dismissed",
    };
    let text = say!(words, "debrief-incident", breach = name, judged = judged);
    Incident { breach: incident.breach, name, text, open: incident.judged == Judged::NotYet }
}

/// What the trainee thought beside each figure, and how far that was off on average.
fn estimated(words: &Words, debrief: &mut Debrief, own: Key) {
    let mut away = Vec::new();
    for axis in &mut debrief.axes {
        let thought = own.of(axis.axis);
        away.extend(axis.score.map(|score| u32::from(score.abs_diff(thought))));
        axis.thought = Some(say!(
            words,
            "debrief-thought",
            thought = thought,
            known = if axis.score.is_some() { "some" } else { "none" },
            measured = axis.score.unwrap_or_default()
        ));
    }
    let (sum, count) = (away.iter().sum::<u32>(), u32::try_from(away.len()).unwrap_or_default());
    debrief.off = (count > 0).then(|| say!(words, "debrief-off", points = (sum + count / 2) / count.max(1)));
}
