//! Ids: well formed, and each used once where it must be.

use std::collections::BTreeMap;

use super::Subject;
use super::walk::{Where, deeper, inject_path};
use crate::base::Diagnostic;
use crate::base::ron_index::Step;
use crate::scenario::kinds::Judged;
use crate::scenario::load::Loaded;
use crate::scenario::raw::*;

pub(super) fn pass(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let raw = subject.raw();
    let mut names = Names { loaded: subject.scenario, problems };
    names.one(raw.id.as_str(), &|| vec!["id".into()]);
    names.keys("cast", raw.cast.keys().map(AsRef::as_ref));
    names.keys("variables", raw.variables.keys().map(AsRef::as_ref));
    names.keys("injects", raw.injects.keys().map(AsRef::as_ref));
    names.list(&|| vec!["endings".into()], raw.endings.iter().map(|ending| ending.id.as_str()));
    for (id, inject) in raw.injects.iter() {
        let task = inject.task();
        for text in Judged::of(inject.conversation(), &task) {
            let path = |list: &str| inject_path(id, text.at([list.into()]));
            names.list(&|| path("needs"), text.needs.iter().map(|need| need.id.as_str()));
            names.list(&|| path("must_not"), text.must_not.iter().map(|must_not| must_not.id.as_str()));
            names.list(&|| path("wrong_turns"), text.wrong_turns.iter().map(|turn| turn.id.as_str()));
        }
        let drafts = inject.conversation().map_or(&[][..], |conversation| &conversation.drafts);
        names.list(&|| inject_path(id, ["drafts".into()]), drafts.iter().map(|draft| draft.id.as_str()));
    }
}

pub(super) fn brand(brand: &Loaded<Brand>, problems: &mut Vec<Diagnostic>) {
    let raw = &brand.raw;
    let mut names = Names { loaded: brand, problems };
    names.one(raw.id.as_str(), &|| vec!["id".into()]);
    names.list(&|| vec!["clients".into()], raw.clients.iter().map(|client| client.id.as_str()));
    names.list(&|| vec!["facts".into()], raw.facts.iter().map(|fact| fact.id.as_str()));
    names.list(&|| vec!["powers".into()], raw.powers.iter().map(|power| power.id.as_str()));
    names.list(&|| vec!["secrets".into()], raw.secrets.iter().map(|secret| secret.id.as_str()));
    names.list(&|| vec!["roles".into()], raw.roles.iter().map(|role| role.id.as_str()));
    names.list(&|| vec!["public".into()], raw.public.iter().map(|segment| segment.id.as_str()));
    names.list(&|| vec!["channels".into()], raw.channels.iter().map(|channel| channel.id.as_str()));
}

pub(super) fn unique_brands(brands: &[Loaded<Brand>], problems: &mut Vec<Diagnostic>) {
    let mut seen = BTreeMap::new();
    for brand in brands {
        let id = brand.raw.id.as_str();
        if let Some(first) = seen.insert(id, &brand.source.name) {
            problems.push(taken(brand, id, first));
        }
    }
}

/// An id that another file has taken.
pub(super) fn taken<T>(file: &Loaded<T>, id: &str, first: &str) -> Diagnostic {
    Diagnostic::error("duplicate-file-id", Some(file.place(&["id".into()]))).with("found", id).with("first", first)
}

struct Names<'a, T> {
    loaded: &'a Loaded<T>,
    problems: &'a mut Vec<Diagnostic>,
}

impl<T> Names<'_, T> {
    fn one(&mut self, id: &str, path: Where<'_>) {
        if !is_sound_id(id) {
            let problem = Diagnostic::error("bad-id", Some(self.loaded.place(&path())));
            self.problems.push(problem.with_word("found", id, "opens"));
        }
    }

    fn keys<'k>(&mut self, map: &str, keys: impl Iterator<Item = &'k str>) {
        let mut seen = std::collections::BTreeSet::new();
        for key in keys {
            let path = || vec![map.into(), Step::KeyOf(key.to_owned())];
            self.one(key, &path);
            if !seen.insert(key) {
                self.duplicate(key, &path());
            }
        }
    }

    fn list<'k>(&mut self, path: Where<'_>, ids: impl Iterator<Item = &'k str>) {
        let mut seen = std::collections::BTreeSet::new();
        for (nth, id) in ids.enumerate() {
            let path = || deeper(&path(), [nth.into(), "id".into()]);
            self.one(id, &path);
            if !seen.insert(id) {
                self.duplicate(id, &path());
            }
        }
    }

    fn duplicate(&mut self, id: &str, path: &[Step]) {
        self.problems.push(Diagnostic::error("duplicate-id", Some(self.loaded.place(path))).with("found", id));
    }
}
