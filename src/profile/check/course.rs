//! A course: every module holds something, and every module can be reached.

use std::collections::BTreeSet;

use super::Claim;
use super::inspection::{Inspection, deeper};
use crate::base::Diagnostic;
use crate::base::id::CardId;
use crate::base::ron_index::Step;
use crate::profile::{Competencies, Course, LEVELS, Module, RoleProfile};
use crate::scenario::load::Loaded;

/// What is read together with a course: role profiles, what scenarios claim, and cards.
#[derive(Clone, Copy)]
pub(in crate::profile) struct Beside<'a> {
    pub(in crate::profile) roles: &'a [RoleProfile],
    pub(in crate::profile) claims: &'a [Claim],
    /// None where one of them could not be read: it may be the one that is named.
    pub(in crate::profile) cards: Option<&'a [CardId]>,
}

/// Everything wrong with a course.
pub(in crate::profile) fn course(
    file: &Loaded<Course>,
    competencies: Option<&Competencies>,
    Beside { roles, claims, cards }: Beside<'_>,
    problems: &mut Vec<Diagnostic>,
) {
    let raw = &file.raw;
    let mut inspection = Inspection::new(file, problems);
    if !within(&mut inspection) {
        return;
    }
    inspection.head(raw.id.as_str(), &raw.title, &raw.about);
    inspection.filled(raw.modules.len(), &["modules".into()]);
    inspection.ids("modules", raw.modules.iter().map(|module| module.id.as_str()), &mut BTreeSet::new());
    let competencies = competencies.filter(|found| inspection.about(raw.profile.as_str(), found));
    let known: Vec<&str> = roles.iter().map(|role| role.id.as_str()).collect();
    if let Some(role) = raw.leads_to.as_ref().map(|role| role.as_str()).filter(|role| !known.contains(role)) {
        inspection.unknown("unknown-role-profile", role, &known, &["leads_to".into()]);
    }
    let mut placed = BTreeSet::new();
    for (nth, module) in raw.modules.iter().enumerate() {
        let path = ["modules".into(), nth.into()];
        texts(&mut inspection, module, &path);
        scenarios(&mut inspection, module, &path, claims, &mut placed);
        opening(&mut inspection, module, &path);
        if let Some(cards) = cards {
            let known: Vec<&str> = cards.iter().map(|card| card.as_str()).collect();
            let named = module.cards.iter().map(|card| card.as_str());
            inspection.names("unknown-card", &known, &deeper(&path, "cards"), None, named);
        }
        if let Some(competencies) = competencies {
            let known: Vec<&str> = competencies.competencies.iter().map(|each| each.id.as_str()).collect();
            let practised = module.competencies.iter().map(|id| id.as_str());
            inspection.names("unknown-competency", &known, &deeper(&path, "competencies"), None, practised);
            let floors = [&path[..], &["opens".into(), "floors".into()]].concat();
            let asked = module.floors().iter().map(|floor| floor.competency.as_str());
            inspection.names("unknown-competency", &known, &floors, Some("competency"), asked);
        }
    }
}

fn within(inspection: &mut Inspection<'_, Course>) -> bool {
    let modules = &inspection.file.raw.modules;
    let mut lists = vec![(vec!["modules".into()], modules.len())];
    for (nth, module) in modules.iter().enumerate() {
        let mut list = |steps: &[&str], found: usize| {
            let path = ["modules".into(), nth.into()].into_iter().chain(steps.iter().map(|step| (*step).into()));
            lists.push((path.collect(), found));
        };
        list(&["competencies"], module.competencies.len());
        list(&["scenarios"], module.scenarios.len());
        list(&["to_come"], module.to_come.len());
        list(&["cards"], module.cards.len());
        list(&["opens", "after"], module.after().len());
        list(&["opens", "floors"], module.floors().len());
    }
    inspection.within(lists)
}

fn texts(inspection: &mut Inspection<'_, Course>, module: &Module, path: &[Step]) {
    inspection.text(&module.title, &deeper(path, "title"));
    inspection.text(&module.learns, &deeper(path, "learns"));
    inspection.filled(module.competencies.len(), &deeper(path, "competencies"));
    for (nth, planned) in module.to_come.iter().enumerate() {
        let entry = deeper(&deeper(path, "to_come"), nth);
        inspection.text(&planned.title, &deeper(&entry, "title"));
        inspection.text(&planned.about, &deeper(&entry, "about"));
    }
    if module.scenarios.is_empty() && module.to_come.is_empty() {
        let problem = inspection.error("module-empty", path);
        inspection.say(problem.with("found", &module.id));
    }
}

fn scenarios<'a>(
    inspection: &mut Inspection<'a, Course>,
    module: &'a Module,
    path: &[Step],
    claims: &[Claim],
    placed: &mut BTreeSet<&'a str>,
) {
    let known: Vec<&str> = claims.iter().map(|(id, _)| id.as_str()).collect();
    for (nth, id) in module.scenarios.iter().enumerate() {
        let at = deeper(&deeper(path, "scenarios"), nth);
        let Some((_, claimed)) = claims.iter().find(|(known, _)| known == id) else {
            inspection.unknown("unknown-scenario", id.as_str(), &known, &at);
            continue;
        };
        if !placed.insert(id.as_str()) {
            let problem = inspection.error("placed-twice", &at);
            inspection.say(problem.with("found", id));
        }
        if !module.competencies.iter().any(|practised| claimed.contains(practised)) {
            let problem = inspection.warning("scenario-beside-module", &at);
            inspection.say(problem.with("found", id).with("module", &module.id));
        }
    }
}

/// What opens a module can come about.
fn opening(inspection: &mut Inspection<'_, Course>, module: &Module, path: &[Step]) {
    let raw = &inspection.file.raw;
    let Some(opens) = &module.opens else { return };
    let path = deeper(path, "opens");
    inspection.reason(&opens.because, &path);
    let after = deeper(&path, "after");
    let known: Vec<&str> = raw.modules.iter().map(|module| module.id.as_str()).collect();
    inspection.names("unknown-module", &known, &after, None, opens.after.iter().map(|id| id.as_str()));
    let before = raw.before(module);
    if before.iter().any(|earlier| earlier.id == module.id) {
        let problem = inspection.error("module-cycle", &after);
        inspection.say(problem.with("found", &module.id));
    }
    for (nth, floor) in opens.floors.iter().enumerate() {
        let entry = deeper(&deeper(&path, "floors"), nth);
        inspection.range(floor.level, LEVELS, &deeper(&entry, "level"));
        if !before.iter().any(|earlier| earlier.competencies.contains(&floor.competency)) {
            let problem = inspection.error("floor-before-practice", &deeper(&entry, "competency"));
            inspection.say(problem.with("found", &floor.competency));
        }
    }
}
