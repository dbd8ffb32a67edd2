//! A role profile: asks for what exists and may decide, each number within its range and with its reason.

use super::inspection::{Inspection, deeper};
use crate::base::Diagnostic;
use crate::base::ron_index::Step;
use crate::profile::{Competencies, Confidence, RoleProfile};
use crate::scenario::load::Loaded;

/// Everything wrong with a role profile; what it asks for only if the profile it speaks of could be read.
pub(in crate::profile) fn role(
    file: &Loaded<RoleProfile>,
    competencies: Option<&Competencies>,
    problems: &mut Vec<Diagnostic>,
) {
    let raw = &file.raw;
    let mut inspection = Inspection::new(file, problems);
    let (essential, desirable): ([Step; 1], [Step; 1]) = (["essential".into()], ["desirable".into()]);
    if !inspection.within([(essential.to_vec(), raw.essential.len()), (desirable.to_vec(), raw.desirable.len())]) {
        return;
    }
    inspection.head(raw.id.as_str(), &raw.title, &raw.about);
    inspection.filled(raw.essential.len(), &essential);
    if let Some(competencies) = competencies
        && inspection.about(raw.profile.as_str(), competencies)
    {
        asked(&mut inspection, competencies);
    }
    for (nth, asked) in raw.essential.iter().enumerate() {
        let path = deeper(&essential, nth);
        let floor = deeper(&path, "floor");
        inspection.range(asked.floor, 0..=100, &floor);
        if asked.floor > raw.cut.score {
            let problem = inspection.error("floor-over-cut", &floor);
            inspection.say(problem.with("found", asked.floor).with("expected", raw.cut.score));
        }
        inspection.range(asked.weight, 1..=100, &deeper(&path, "weight"));
        inspection.reason(&asked.because, &path);
    }
    for (nth, asked) in raw.desirable.iter().enumerate() {
        let path = deeper(&desirable, nth);
        inspection.range(asked.weight, 1..=100, &deeper(&path, "weight"));
        inspection.reason(&asked.because, &path);
    }
    let weights = raw.essential.iter().map(|asked| asked.weight);
    inspection.hundred("weights-sum", weights.chain(raw.desirable.iter().map(|asked| asked.weight)), &essential);
    numbers(&mut inspection);
}

/// Which competencies are asked for.
fn asked(inspection: &mut Inspection<'_, RoleProfile>, competencies: &Competencies) {
    let raw = &inspection.file.raw;
    let known = competencies.competencies.iter().map(|competency| competency.id.as_str());
    let known: Vec<&str> = known.chain(competencies.composites.iter().map(|each| each.id.as_str())).collect();
    let field = Some("competency");
    let essential = raw.essential.iter().map(|asked| asked.competency.as_str());
    inspection.names("unknown-competency", &known, &["essential".into()], field, essential);
    let desirable = raw.desirable.iter().map(|asked| asked.competency.as_str());
    inspection.names("unknown-competency", &known, &["desirable".into()], field, desirable);
    for (nth, asked) in raw.essential.iter().enumerate() {
        if competencies.find(&asked.competency).is_some_and(|found| found.confidence == Confidence::Indicative) {
            let problem =
                inspection.error("indicative-essential", &["essential".into(), nth.into(), "competency".into()]);
            inspection.say(problem.with("found", &asked.competency));
        }
    }
    for (nth, asked) in raw.desirable.iter().enumerate() {
        if raw.essential.iter().any(|essential| essential.competency == asked.competency) {
            let problem = inspection.error("named-twice", &["desirable".into(), nth.into(), "competency".into()]);
            inspection.say(problem.with("found", &asked.competency));
        }
    }
}

fn numbers(inspection: &mut Inspection<'_, RoleProfile>) {
    let raw = &inspection.file.raw;
    let path = |part: &str, field: &str| -> [Step; 2] { [part.into(), field.into()] };
    inspection.range(raw.cut.score, 1..=99, &path("cut", "score"));
    if raw.cut.error == 0 {
        let problem = inspection.error("cut-without-error", &path("cut", "error"));
        inspection.say(problem);
    } else {
        inspection.range(raw.cut.error, 1..=30, &path("cut", "error"));
    }
    inspection.range(raw.evidence.scenarios, 4..=100, &path("evidence", "scenarios"));
    inspection.range(raw.evidence.decisions, 10..=1000, &path("evidence", "decisions"));
    inspection.range(raw.evidence.free_text, 0..=raw.evidence.decisions.max(0), &path("evidence", "free_text"));
    inspection.range(raw.decision.pass, 51..=99, &path("decision", "pass"));
    inspection.range(raw.decision.fail, 1..=49, &path("decision", "fail"));
    inspection.range(raw.decision.floor, 51..=99, &path("decision", "floor"));
    for (part, because) in
        [("cut", &raw.cut.because), ("evidence", &raw.evidence.because), ("decision", &raw.decision.because)]
    {
        inspection.reason(because, &[part.into()]);
    }
}
