//! A competency profile: whole, unambiguous, and nothing in it that could decide without evidence.

use std::collections::BTreeSet;

use super::inspection::{Inspection, deeper};
use crate::base::Diagnostic;
use crate::base::ron_index::Step;
use crate::profile::{Competencies, Competency, Composite, Confidence};
use crate::scenario::Axis;
use crate::scenario::kinds::Task;
use crate::scenario::load::Loaded;

/// A shorter anchor does not say what one sees.
const SHORTEST_ANCHOR: usize = 40;

/// Everything wrong with a profile.
pub(in crate::profile) fn competencies(file: &Loaded<Competencies>, problems: &mut Vec<Diagnostic>) {
    let raw = &file.raw;
    let mut inspection = Inspection::new(file, problems);
    if !within(&mut inspection) {
        return;
    }
    inspection.head(raw.id.as_str(), &raw.title, &raw.about);
    levels(&mut inspection);
    let mut own = |list: &str, ids: Vec<&str>| inspection.ids(list, ids, &mut BTreeSet::new());
    own("sources", raw.sources.iter().map(|source| source.id.as_str()).collect());
    own("groups", raw.groups.iter().map(|group| group.id.as_str()).collect());
    own("core_skills", raw.core_skills.iter().map(|skill| skill.id.as_str()).collect());
    own("evidence", raw.evidence.iter().map(|evidence| evidence.id.as_str()).collect());
    // A role may ask for either, so that the two share their names.
    let mut seen = BTreeSet::new();
    inspection.ids("competencies", raw.competencies.iter().map(|competency| competency.id.as_str()), &mut seen);
    inspection.ids("composites", raw.composites.iter().map(|composite| composite.id.as_str()), &mut seen);
    inspection.filled(raw.competencies.len(), &["competencies".into()]);
    for (nth, skill) in raw.core_skills.iter().enumerate() {
        sources(&mut inspection, &skill.source, &["core_skills".into(), nth.into(), "source".into()]);
    }
    for (nth, each) in raw.competencies.iter().enumerate() {
        competency(&mut inspection, each, &["competencies".into(), nth.into()]);
    }
    for (nth, each) in raw.composites.iter().enumerate() {
        composite(&mut inspection, each, &["composites".into(), nth.into()]);
    }
    axes(&mut inspection);
    tables(&mut inspection);
    unused(&mut inspection);
}

fn within(inspection: &mut Inspection<'_, Competencies>) -> bool {
    let raw = &inspection.file.raw;
    let named = |name: &str, found: usize| (vec![name.into()], found);
    let mut lists = vec![
        named("levels", raw.levels.len()),
        named("sources", raw.sources.len()),
        named("groups", raw.groups.len()),
        named("core_skills", raw.core_skills.len()),
        named("evidence", raw.evidence.len()),
        named("competencies", raw.competencies.len()),
        named("composites", raw.composites.len()),
        named("kinds", raw.kinds.0.len()),
    ];
    for (nth, skill) in raw.core_skills.iter().enumerate() {
        lists.push((vec!["core_skills".into(), nth.into(), "source".into()], skill.source.len()));
    }
    for (nth, competency) in raw.competencies.iter().enumerate() {
        let path = |field: &str| vec!["competencies".into(), nth.into(), field.into()];
        lists.push((path("source"), competency.source.len()));
        lists.push((path("evidence"), competency.evidence.len()));
        lists.push((path("anchors"), competency.anchors.len()));
    }
    for (nth, composite) in raw.composites.iter().enumerate() {
        lists.push((vec!["composites".into(), nth.into(), "parts".into()], composite.parts.len()));
    }
    for (kind, list) in raw.kinds.iter() {
        lists.push((vec!["kinds".into(), kind.as_str().into()], list.len()));
    }
    for (field, list) in moves(raw) {
        lists.push((vec!["moves".into(), field.into()], list.len()));
    }
    inspection.within(lists)
}

fn moves(raw: &Competencies) -> [(&'static str, &[crate::base::id::CompetencyId]); 3] {
    [("hand_off", &raw.moves.hand_off), ("hold", &raw.moves.hold), ("leave", &raw.moves.leave)]
}

fn levels(inspection: &mut Inspection<'_, Competencies>) {
    let levels = &inspection.file.raw.levels;
    inspection.levels(&["levels".into()], &levels.iter().map(|level| level.level).collect::<Vec<_>>());
    for (nth, level) in levels.iter().enumerate() {
        let path = ["levels".into(), nth.into()];
        inspection.text(&level.name, &deeper(&path, "name"));
        inspection.reason(&level.because, &path);
        inspection.range(level.from, 0..=100, &deeper(&path, "from"));
        inspection.range(level.core_floor, 1..=level.level.max(1), &deeper(&path, "core_floor"));
        let least = match nth.checked_sub(1).and_then(|before| levels.get(before)) {
            Some(before) => before.from.saturating_add(1),
            None => 0,
        };
        // The lowest begins at nothing, so that every score has a level; each further one begins higher.
        if (nth == 0 && level.from != 0) || level.from < least {
            let problem = inspection.error("level-order", &deeper(&path, "from"));
            inspection.say(problem.with("found", level.from).with("expected", least));
        }
    }
}

fn competency(inspection: &mut Inspection<'_, Competencies>, competency: &Competency, path: &[Step]) {
    let raw = &inspection.file.raw;
    for (field, text) in [("name", &competency.name), ("definition", &competency.definition)] {
        inspection.text(text, &deeper(path, field));
    }
    inspection.reason(&competency.because, path);
    sources(inspection, &competency.source, &deeper(path, "source"));
    let groups: Vec<&str> = raw.groups.iter().map(|group| group.id.as_str()).collect();
    if !groups.contains(&competency.group.as_str()) {
        inspection.unknown("unknown-group", competency.group.as_str(), &groups, &deeper(path, "group"));
    }
    let skills: Vec<&str> = raw.core_skills.iter().map(|skill| skill.id.as_str()).collect();
    if let Some(core) = competency.core.as_ref().filter(|core| !skills.contains(&core.as_str())) {
        inspection.unknown("unknown-core-skill", core.as_str(), &skills, &deeper(path, "core"));
    }
    let evidence: Vec<&str> = raw.evidence.iter().map(|evidence| evidence.id.as_str()).collect();
    let list = deeper(path, "evidence");
    inspection.filled(competency.evidence.len(), &list);
    let named = competency.evidence.iter().map(|evidence| evidence.as_str());
    inspection.names("unknown-evidence", &evidence, &list, None, named);
    let exercised = raw.kinds_for(&competency.id).next().is_some() || raw.moves_for(&competency.id);
    if competency.confidence == Confidence::Decides && !exercised {
        let problem = inspection.error("decides-unseen", &deeper(path, "confidence"));
        inspection.say(problem.with("found", &competency.id));
    }
    anchors(inspection, competency, &deeper(path, "anchors"));
}

fn sources(inspection: &mut Inspection<'_, Competencies>, rows: &[String], list: &[Step]) {
    inspection.filled(rows.len(), list);
    inspection.rows(&inspection.file.raw, rows, list);
}

fn anchors(inspection: &mut Inspection<'_, Competencies>, competency: &Competency, list: &[Step]) {
    inspection.levels(list, &competency.anchors.iter().map(|anchor| anchor.level).collect::<Vec<_>>());
    let mut seen = BTreeSet::new();
    for (nth, anchor) in competency.anchors.iter().enumerate() {
        let path = deeper(&deeper(list, nth), "seen");
        let length = anchor.seen.trim().chars().count();
        inspection.text(&anchor.seen, &path);
        if (1..SHORTEST_ANCHOR).contains(&length) {
            let problem = inspection.warning("anchor-short", &path);
            inspection.say(problem.with("found", length).with("expected", SHORTEST_ANCHOR));
        }
        if length > 0 && !seen.insert(anchor.seen.trim()) {
            let problem = inspection.error("anchor-twice", &path);
            inspection.say(problem);
        }
    }
}

fn composite(inspection: &mut Inspection<'_, Competencies>, composite: &Composite, path: &[Step]) {
    let raw = &inspection.file.raw;
    for (field, text) in [("name", &composite.name), ("definition", &composite.definition)] {
        inspection.text(text, &deeper(path, field));
    }
    let list = deeper(path, "parts");
    inspection.filled(composite.parts.len(), &list);
    let named = composite.parts.iter().map(|part| part.competency.as_str());
    inspection.names("unknown-competency", &ids(raw), &list, Some("competency"), named);
    for (nth, part) in composite.parts.iter().enumerate() {
        let entry = deeper(&list, nth);
        inspection.range(part.share, 1..=100, &deeper(&entry, "share"));
        inspection.reason(&part.because, &entry);
        if raw.find(&part.competency).is_some_and(|found| found.confidence == Confidence::Indicative) {
            let problem = inspection.error("indicative-part", &deeper(&entry, "competency"));
            inspection.say(problem.with("found", &part.competency));
        }
    }
    if !composite.parts.is_empty() {
        inspection.hundred("shares-sum", composite.parts.iter().map(|part| part.share), &list);
    }
}

/// Each axis measures one thing.
fn axes(inspection: &mut Inspection<'_, Competencies>) {
    let raw = &inspection.file.raw;
    let competencies = raw.competencies.iter().enumerate().map(|(nth, each)| ("competencies", nth, each.axis));
    let composites = raw.composites.iter().enumerate().map(|(nth, each)| ("composites", nth, each.axis));
    let measured: Vec<_> = competencies.chain(composites).collect();
    for axis in Axis::ALL {
        let mut of_axis = measured.iter().filter(|(_, _, measured)| *measured == Some(*axis));
        if of_axis.next().is_none() {
            let problem = inspection.error("axis-missing", &["competencies".into()]);
            inspection.say(problem.with("found", axis.name()));
        }
        for (list, nth, _) in of_axis {
            let problem = inspection.error("axis-twice", &[(*list).into(), (*nth).into(), "axis".into()]);
            inspection.say(problem.with("found", axis.name()));
        }
    }
}

/// What each kind of work and each move can show.
fn tables(inspection: &mut Inspection<'_, Competencies>) {
    let raw = &inspection.file.raw;
    let known = ids(raw);
    let mut seen = BTreeSet::new();
    for (kind, list) in raw.kinds.iter() {
        let path = ["kinds".into(), kind.as_str().into()];
        inspection.filled(list.len(), &path);
        inspection.names("unknown-competency", &known, &path, None, list.iter().map(|id| id.as_str()));
        let key = ["kinds".into(), Step::KeyOf(kind.clone())];
        if !Task::NAMES.contains(&kind.as_str()) {
            inspection.unknown("unknown-work", kind, Task::NAMES, &key);
        } else if !seen.insert(kind.as_str()) {
            let problem = inspection.error("duplicate-id", &key);
            inspection.say(problem.with("found", kind));
        }
    }
    for kind in Task::NAMES.iter().filter(|kind| !seen.contains(*kind)) {
        let problem = inspection.error("missing-kind", &["kinds".into()]);
        inspection.say(problem.with("expected", kind));
    }
    for (field, list) in moves(raw) {
        let path = ["moves".into(), field.into()];
        inspection.names("unknown-competency", &known, &path, None, list.iter().map(|id| id.as_str()));
    }
}

/// Headings, core skills and evidence that nothing refers to.
fn unused(inspection: &mut Inspection<'_, Competencies>) {
    let raw = &inspection.file.raw;
    let used = |is: &dyn Fn(&Competency) -> bool| raw.competencies.iter().any(is);
    let groups = raw.groups.iter().map(|group| (group.id.as_str(), used(&|each| each.group == group.id)));
    let skills = raw.core_skills.iter().map(|s| (s.id.as_str(), used(&|each| each.core.as_ref() == Some(&s.id))));
    let evidence = raw.evidence.iter().map(|e| (e.id.as_str(), used(&|each| each.evidence.contains(&e.id))));
    let lists: [(&str, Vec<(&str, bool)>); 3] =
        [("groups", groups.collect()), ("core_skills", skills.collect()), ("evidence", evidence.collect())];
    for (list, entries) in lists {
        for (nth, (id, _)) in entries.iter().enumerate().filter(|(_, (_, used))| !used) {
            let problem = inspection.warning("never-used", &[list.into(), nth.into(), "id".into()]);
            inspection.say(problem.with("found", id));
        }
    }
}

fn ids(raw: &Competencies) -> Vec<&str> {
    raw.competencies.iter().map(|competency| competency.id.as_str()).collect()
}
