//! What several checks ask in the same way.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use crate::base::Diagnostic;
use crate::base::diagnostic::listed;
use crate::base::ron_index::Step;
use crate::base::words::steers;
use crate::profile::{Competencies, LEVELS};
use crate::scenario::load::Loaded;
use crate::scenario::raw::is_sound_id;

/// The longest list; what is longer nobody has written by hand.
const MOST: usize = 100;

/// A file under inspection.
pub(super) struct Inspection<'a, T> {
    pub(super) file: &'a Loaded<T>,
    pub(super) problems: &'a mut Vec<Diagnostic>,
}

/// A path and one step more.
pub(super) fn deeper<S: Into<Step>>(path: &[Step], step: S) -> Vec<Step> {
    path.iter().cloned().chain([step.into()]).collect()
}

impl<'a, T> Inspection<'a, T> {
    pub(super) fn new(file: &'a Loaded<T>, problems: &'a mut Vec<Diagnostic>) -> Self {
        Self { file, problems }
    }

    /// An error at a path, for values to be added and to be said.
    pub(super) fn error(&self, code: &'static str, path: &[Step]) -> Diagnostic {
        Diagnostic::error(code, Some(self.file.place(path)))
    }

    pub(super) fn warning(&self, code: &'static str, path: &[Step]) -> Diagnostic {
        Diagnostic::warning(code, Some(self.file.place(path)))
    }

    pub(super) fn say(&mut self, problem: Diagnostic) {
        self.problems.push(problem);
    }

    /// Whether lists are of a size to be looked at; if not, it has been said.
    pub(super) fn within(&mut self, lists: impl IntoIterator<Item = (Vec<Step>, usize)>) -> bool {
        let before = self.problems.len();
        for (path, found) in lists {
            if found > MOST {
                let problem = self.error("too-many", &path);
                self.say(problem.with("found", found).with("expected", MOST));
            }
        }
        self.problems.len() == before
    }

    /// What every file begins with.
    pub(super) fn head(&mut self, id: &str, title: &str, about: &str) {
        self.id(id, &["id".into()]);
        self.text(title, &["title".into()]);
        self.text(about, &["about".into()]);
    }

    /// A text that has to be there.
    pub(super) fn text(&mut self, text: &str, path: &[Step]) {
        if text.trim().is_empty() {
            let problem = self.error("empty-text", path);
            self.say(problem);
        } else if let Some(control) = text.chars().find(|c| steers(*c) && *c != '\n') {
            let problem = self.error("control-character", path);
            self.say(problem.with("found", format!("U+{:04X}", u32::from(control))));
        }
    }

    /// The reason of a number.
    pub(super) fn reason(&mut self, because: &str, path: &[Step]) {
        if because.trim().is_empty() {
            let problem = self.error("no-reason", &deeper(path, "because"));
            self.say(problem);
        }
    }

    pub(super) fn filled(&mut self, length: usize, path: &[Step]) {
        if length == 0 {
            let problem = self.error("empty-list", path);
            self.say(problem);
        }
    }

    pub(super) fn id(&mut self, id: &str, path: &[Step]) {
        if !is_sound_id(id) {
            let problem = self.error("bad-id", path);
            self.say(problem.with_word("found", id, "opens"));
        }
    }

    /// Ids of a list of things that have one: sound, and each once.
    pub(super) fn ids<'k>(&mut self, list: &str, ids: impl IntoIterator<Item = &'k str>, seen: &mut BTreeSet<String>) {
        for (nth, id) in ids.into_iter().enumerate() {
            let path = [list.into(), nth.into(), "id".into()];
            self.id(id, &path);
            if !seen.insert(id.to_owned()) {
                let problem = self.error("duplicate-id", &path);
                self.say(problem.with("found", id));
            }
        }
    }

    /// Names of a list of names: known, and each once. `field` is where in an entry the name stands.
    pub(super) fn names<'k>(
        &mut self,
        code: &'static str,
        known: &[&str],
        list: &[Step],
        field: Option<&str>,
        names: impl IntoIterator<Item = &'k str>,
    ) {
        let mut seen = BTreeSet::new();
        for (nth, name) in names.into_iter().enumerate() {
            let entry = deeper(list, nth);
            let path = field.map_or(entry.clone(), |field| deeper(&entry, field));
            if !known.contains(&name) {
                self.unknown(code, name, known, &path);
            } else if !seen.insert(name) {
                let problem = self.error("named-twice", &path);
                self.say(problem.with("found", name));
            }
        }
    }

    /// A name that is not among the known ones, with the near ones.
    pub(super) fn unknown(&mut self, code: &'static str, name: &str, known: &[&str], path: &[Step]) {
        let problem = self.error(code, path);
        self.say(problem.with_near(name, known.iter().copied()).with("expected", listed(known)));
    }

    /// Every row begins with a source that there is.
    pub(super) fn rows(&mut self, profile: &Competencies, rows: &[String], list: &[Step]) {
        let known: Vec<&str> = profile.sources.iter().map(|source| source.id.as_str()).collect();
        for (nth, row) in rows.iter().enumerate() {
            let article = row.rsplit_once('-').map_or(row.as_str(), |(article, _)| article);
            if !known.contains(&article) {
                self.unknown("unknown-source", article, &known, &deeper(list, nth));
            }
        }
    }

    pub(super) fn range(&mut self, value: i64, range: RangeInclusive<i64>, path: &[Step]) {
        if !range.contains(&value) {
            let problem = self.error("out-of-range", path);
            self.say(problem.with("found", value).with("low", range.start()).with("high", range.end()));
        }
    }

    /// Each of the five levels once.
    pub(super) fn levels(&mut self, list: &[Step], levels: &[i64]) {
        for (nth, level) in levels.iter().enumerate() {
            let path = deeper(&deeper(list, nth), "level");
            self.range(*level, LEVELS, &path);
            if levels.iter().take(nth).any(|before| before == level) {
                let problem = self.error("level-twice", &path);
                self.say(problem.with("found", level));
            }
        }
        for level in LEVELS.filter(|level| !levels.contains(level)) {
            let problem = self.error("missing-level", list);
            self.say(problem.with("expected", level));
        }
    }

    /// Percentages that share something out.
    pub(super) fn hundred(&mut self, code: &'static str, parts: impl IntoIterator<Item = i64>, path: &[Step]) {
        let sum = parts.into_iter().fold(0_i64, i64::saturating_add);
        if sum != 100 {
            let problem = self.error(code, path);
            self.say(problem.with("found", sum));
        }
    }

    /// Whether this is about the profile that was read together with it.
    pub(super) fn about(&mut self, profile: &str, competencies: &Competencies) -> bool {
        let known = competencies.id.as_str();
        if profile != known {
            self.unknown("unknown-profile", profile, &[known], &["profile".into()]);
        }
        profile == known
    }
}
