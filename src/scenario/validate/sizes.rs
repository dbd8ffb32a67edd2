//! Lists of a size that somebody can have written and somebody can play. What is larger is refused before anything
//! else looks at it: every other pass may then take its time.

use super::walk::{Where, inject_path};
use crate::base::Diagnostic;
use crate::scenario::kinds::Judged;
use crate::scenario::load::Loaded;
use crate::scenario::raw::*;

/// The most injects, people, variables and endings.
const MOST: usize = 300;
/// The most needs, drafts, reactions, … of one inject; reactions are counted in one machine word.
const MOST_OF_ONE: usize = 60;
/// The most clients, facts, powers, secrets and roles of a brand.
const MOST_OF_A_BRAND: usize = 500;

/// Whether a scenario is of a size to be looked at; if not, it has been said.
pub(super) fn within(scenario: &Loaded<RawScenario>, problems: &mut Vec<Diagnostic>) -> bool {
    let raw = &scenario.raw;
    let before = problems.len();
    let mut most = |found: usize, bound: usize, path: Where<'_>| check(scenario, found, bound, path, problems);
    most(raw.cast.0.len(), MOST, &|| vec!["cast".into()]);
    most(raw.variables.0.len(), MOST, &|| vec!["variables".into()]);
    most(raw.injects.0.len(), MOST, &|| vec!["injects".into()]);
    most(raw.endings.len(), MOST, &|| vec!["endings".into()]);
    for (id, inject) in raw.injects.iter().take(MOST) {
        let head = inject.head();
        let shared = [
            ("says", head.says.len()),
            ("moves", head.moves.len()),
            ("reacts", head.reacts.len()),
            ("promises", head.promises.len()),
            ("silence", head.silence.len()),
        ];
        for (list, found) in shared {
            most(found, MOST_OF_ONE, &|| inject_path(id, [list.into()]));
        }
        let drafts = inject.conversation().map_or(0, |conversation| conversation.drafts.len());
        most(drafts, MOST_OF_ONE, &|| inject_path(id, ["drafts".into()]));
        let task = inject.task();
        for text in Judged::of(inject.conversation(), &task) {
            let lists = [
                ("needs", text.needs.len()),
                ("must_not", text.must_not.len()),
                ("wrong_turns", text.wrong_turns.len()),
                ("anchors", text.anchors.len()),
            ];
            for (list, found) in lists {
                most(found, MOST_OF_ONE, &|| inject_path(id, text.at([list.into()])));
            }
        }
    }
    problems.len() == before
}

/// Likewise for a brand book.
pub(super) fn brand_within(brand: &Loaded<Brand>, problems: &mut Vec<Diagnostic>) -> bool {
    let raw = &brand.raw;
    let before = problems.len();
    let lists = [
        ("clients", raw.clients.len()),
        ("facts", raw.facts.len()),
        ("powers", raw.powers.len()),
        ("secrets", raw.secrets.len()),
        ("roles", raw.roles.len()),
        ("channels", raw.channels.len()),
    ];
    for (list, found) in lists {
        check(brand, found, MOST_OF_A_BRAND, &|| vec![list.into()], problems);
    }
    for (nth, segment) in raw.public.iter().enumerate().take(MOST_OF_ONE) {
        let Comments { angry, uneasy, glad } = &segment.comments;
        let lists = [
            ("taboo", segment.taboo.len()),
            ("ours", segment.ours.len()),
            ("remembers", segment.remembers.len()),
            ("comments", angry.len().max(uneasy.len()).max(glad.len())),
        ];
        for (list, found) in lists {
            check(brand, found, MOST_OF_ONE, &|| vec!["public".into(), nth.into(), list.into()], problems);
        }
    }
    problems.len() == before
}

fn check<T>(loaded: &Loaded<T>, found: usize, most: usize, path: Where<'_>, problems: &mut Vec<Diagnostic>) {
    if found > most {
        problems.push(
            Diagnostic::error("too-many", Some(loaded.place(&path()))).with("found", found).with("expected", most),
        );
    }
}
