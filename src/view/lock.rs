//! What opens a module of a course: said whole, and briefly where that would name too much to be taken in at a glance.

use crate::appraisal::progress::Missing;
use crate::base::id::ScenarioId;
use crate::base::words::Words;
use crate::say;

use super::progress::{Module, Progress};

/// So many things are named one by one; of more it is said where they are, or how many.
const NAMED: usize = 2;

/// What opens a module that is not open, and that what is there may be played all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// Briefly: what stands on a card.
    pub short: String,
    /// Everything by its name.
    pub whole: String,
}

impl Progress {
    /// What opens this module of the course, if it is not open.
    pub fn lock(&self, words: &Words, module: &Module) -> Option<Lock> {
        let key = if module.scenarios.is_empty() { "map-lock" } else { "title-choice-lock" };
        let said = |parts: Vec<String>| say!(words, key, missing = parts.join("; "));
        let whole = || said(module.missing.iter().map(|missing| missing.says.clone()).collect());
        (!module.open).then(|| Lock { short: said(self.briefly(words, module)), whole: whole() })
    }

    /// What is missing before a module, in few words.
    fn briefly(&self, words: &Words, module: &Module) -> Vec<String> {
        let (sit, reach): (Vec<_>, Vec<_>) =
            module.missing.iter().partition(|missing| matches!(missing.what, Missing::Sit { .. }));
        let mut parts = Vec::new();
        for (found, many) in
            [(sit, Self::scenarios as fn(&Self, &Words, &Module, usize) -> String), (reach, Self::levels)]
        {
            if found.len() > NAMED {
                parts.push(many(self, words, module, found.len()));
            } else {
                parts.extend(found.iter().map(|missing| missing.says.clone()));
            }
        }
        parts
    }

    /// So many scenarios to sit, and in which modules they are.
    fn scenarios(&self, words: &Words, module: &Module, count: usize) -> String {
        let wanted = |id: &ScenarioId| {
            module.missing.iter().any(|missing| missing.what == Missing::Sit { scenario: id.clone() })
        };
        let holds = |other: &&Module| other.scenarios.iter().any(|found| wanted(&found.id));
        let titles: Vec<&str> = self.modules.iter().filter(holds).map(|module| module.title.as_str()).collect();
        let title = |nth: usize| titles.get(nth).copied().unwrap_or_default();
        let (modules, first, second) = (titles.len(), title(0), title(1));
        say!(words, "progress-missing-many", count = count, modules = modules, first = first, second = second)
    }

    /// So many levels to reach.
    fn levels(&self, words: &Words, _: &Module, count: usize) -> String {
        say!(words, "progress-missing-levels", count = count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::{CompetencyId, ModuleId};
    use crate::view::progress::{Scenario, Told};

    fn module(id: &str, scenarios: &[&str], missing: Vec<Told<Missing>>) -> Module {
        let scenario = |id: &&str| Scenario { id: ScenarioId::new(id), title: id.to_uppercase(), stars: None };
        Module {
            id: ModuleId::new(id),
            title: format!("Module {id}"),
            open: missing.is_empty(),
            missing,
            enough_for_days: None,
            scenarios: scenarios.iter().map(scenario).collect(),
            to_come: 0,
        }
    }

    fn sit(ids: &[&str]) -> Vec<Told<Missing>> {
        let sit = |id: &&str| Told {
            says: format!("have sat {}", id.to_uppercase()),
            what: Missing::Sit { scenario: ScenarioId::new(id) },
        };
        ids.iter().map(sit).collect()
    }

    fn reach(ids: &[&str]) -> Vec<Told<Missing>> {
        let reach = |id: &&str| Told {
            says: format!("show {id}"),
            what: Missing::Reach { competency: CompetencyId::new(id), level: 2, now: None },
        };
        ids.iter().map(reach).collect()
    }

    /// What is said of the last module, briefly and whole, without what stands before every reason.
    fn said(missing: Vec<Told<Missing>>) -> (String, String) {
        let modules = vec![
            module("one", &["a", "b", "c"], Vec::new()),
            module("two", &["d", "e"], Vec::new()),
            module("three", &["f"], Vec::new()),
            module("four", &["g"], missing),
        ];
        let (core, badges, next) = (Vec::new(), Vec::new(), Vec::new());
        let course = Progress { course: "c".into(), title: "C".to_owned(), level: None, core, badges, modules, next };
        let lock = course.lock(&Words::english(), &course.modules[3]).unwrap();
        let bare = |text: String| text.split_once("when you ").map(|(_, reason)| reason.to_owned()).unwrap();
        (bare(lock.short), bare(lock.whole))
    }

    #[test]
    fn few_are_named_and_of_many_it_is_said_where_they_are_or_how_many() {
        let few = [sit(&["a", "d"]), reach(&["patience"])].concat();
        assert_eq!(
            said(few),
            ("have sat A; have sat D; show patience.".to_owned(), "have sat A; have sat D; show patience.".to_owned())
        );
        let (short, whole) = said(sit(&["a", "b", "c"]));
        assert_eq!(short, "have sat the 3 scenarios left in “Module one”.");
        assert_eq!(whole, "have sat A; have sat B; have sat C.");
        assert_eq!(said(sit(&["a", "b", "e"])).0, "have sat the 3 scenarios left in “Module one” and “Module two”.");
        let all = [sit(&["a", "b", "c", "d", "f"]), reach(&["patience", "empathy", "humour"])].concat();
        let (short, whole) = said(all);
        assert_eq!(
            short,
            "have sat the 5 scenarios left in 3 modules before it; show 3 competencies at the level it asks for."
        );
        assert!(whole.contains("have sat F; show patience; show empathy; show humour"), "{whole}");
    }

    #[test]
    fn what_is_open_has_no_lock() {
        let course = Progress {
            course: "c".into(),
            title: "C".to_owned(),
            level: None,
            core: Vec::new(),
            badges: Vec::new(),
            modules: vec![module("one", &["a"], Vec::new())],
            next: Vec::new(),
        };
        assert_eq!(course.lock(&Words::english(), &course.modules[0]), None);
    }
}
