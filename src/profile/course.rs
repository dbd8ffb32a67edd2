//! A course: its modules, the scenarios placed in them, and what opens each.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::id::*;

/// A course as a file holds it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// Its id.
    pub id: CourseId,
    /// Its title.
    pub title: String,
    /// What it leads to.
    pub about: String,
    /// The competency profile it speaks of.
    pub profile: ProfileId,
    /// The role profile whose evidence is gathered on the way.
    #[serde(default)]
    pub leads_to: Option<RoleProfileId>,
    /// Its parts, in the order they are shown in.
    pub modules: Vec<Module>,
}

/// A part of a course.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// Its id.
    pub id: ModuleId,
    /// Its title.
    pub title: String,
    /// What one learns.
    pub learns: String,
    /// What one practises.
    pub competencies: Vec<CompetencyId>,
    /// Scenarios that are there, in the order to sit them in.
    #[serde(default)]
    pub scenarios: Vec<ScenarioId>,
    /// Cards to read before and after, in this order.
    #[serde(default)]
    pub cards: Vec<CardId>,
    /// Scenarios that are still to be written.
    #[serde(default)]
    pub to_come: Vec<Planned>,
    /// What has to be so before it opens; open from the beginning if nothing.
    #[serde(default)]
    pub opens: Option<Opening>,
}

/// A scenario that is still to be written.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    /// Its title.
    pub title: String,
    /// What happens in it.
    pub about: String,
}

/// What opens a module. Only what can be had counts: a module without scenarios is passed through (what stands before
/// it stands before those behind it), and a floor waits only where a placed scenario of an earlier module practises it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// Modules whose scenarios have to be sat before.
    #[serde(default)]
    pub after: Vec<ModuleId>,
    /// Levels that have to be reached before.
    #[serde(default)]
    pub floors: Vec<LevelFloor>,
    /// Why.
    pub because: String,
}

/// A level to be reached.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LevelFloor {
    /// In which competency.
    pub competency: CompetencyId,
    /// Which, 1–5.
    pub level: i64,
}

impl Course {
    /// The module with this id.
    pub fn module(&self, id: &ModuleId) -> Option<&Module> {
        self.modules.iter().find(|module| module.id == *id)
    }

    /// All modules that come before this one, directly or through others, in the order of the course.
    pub fn before(&self, module: &Module) -> Vec<&Module> {
        let mut found: BTreeSet<&ModuleId> = BTreeSet::new();
        let mut ahead: Vec<&ModuleId> = module.after().iter().collect();
        while let Some(id) = ahead.pop() {
            if found.insert(id) {
                ahead.extend(self.module(id).map_or(&[][..], Module::after));
            }
        }
        self.modules.iter().filter(|module| found.contains(&module.id)).collect()
    }
}

impl Module {
    /// The modules that it names as coming before it.
    pub fn after(&self) -> &[ModuleId] {
        self.opens.as_ref().map_or(&[], |opens| &opens.after)
    }

    /// The levels it asks for.
    pub fn floors(&self) -> &[LevelFloor] {
        self.opens.as_ref().map_or(&[], |opens| &opens.floors)
    }
}
