//! Numbers within their ranges.

use super::Subject;
use super::walk::{Met, Where, deeper, inject_path, walk};
use crate::base::Diagnostic;
use crate::base::ron_index::Step;
use crate::scenario::kinds::Judged;
use crate::scenario::load::Loaded;
use crate::scenario::raw::*;
use crate::scenario::{Axis, Difficulty};

/// The largest absolute value of an author's number: far inside what JSON carries exactly.
const VARIABLE_MAX: i64 = 1_000_000_000;

/// The shortest and the longest limit of a channel, in characters.
const LIMIT_MIN: u32 = 40;
const LIMIT_MAX: u32 = 10_000;

/// Whether a channel can have this limit.
pub(super) fn is_limit(characters: u32) -> bool {
    (LIMIT_MIN..=LIMIT_MAX).contains(&characters)
}

pub(super) fn pass(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let raw = subject.raw();
    let mut range = |value: i64, low: i64, high: i64, path: Where<'_>| {
        if !(low..=high).contains(&value) {
            problems.push(out_of_range(subject.scenario, value, low, high, &path()));
        }
    };
    range(i64::from(raw.level), 1, 5, &|| vec!["level".into()]);
    range(i64::from(raw.pace), 1, 60, &|| vec!["pace".into()]);
    for (id, person) in raw.cast.iter() {
        let path = |field: &str| vec!["cast".into(), id.as_str().into(), field.into()];
        range(i64::from(person.anger), 0, 100, &|| path("anger"));
        range(i64::from(person.trust), 0, 100, &|| path("trust"));
        range(i64::from(person.varies), 0, 30, &|| path("varies"));
    }
    let RawLevels { gentle, hard } = raw.difficulty;
    for (level, field, value, low, high) in [
        ("gentle", "deadlines", gentle.deadlines, 100, 400),
        ("gentle", "against", gentle.against, 0, 100),
        ("hard", "deadlines", hard.deadlines, 25, 100),
        ("hard", "against", hard.against, 100, 200),
    ] {
        let path = || vec!["difficulty".into(), level.into(), field.into()];
        range(value.map_or(low, i64::from), low, high, &path);
    }
    for (name, value) in raw.variables.iter() {
        range(*value, -VARIABLE_MAX, VARIABLE_MAX, &|| vec!["variables".into(), name.as_str().into()]);
    }
    for (id, inject) in raw.injects.iter() {
        let mut key = |list: &str, nth: usize, key: &Key| {
            for axis in Axis::ALL {
                let path = || inject_path(id, [list.into(), nth.into(), "key".into(), axis.field().into()]);
                range(i64::from(key.of(*axis)), 0, 100, &path);
            }
        };
        for (nth, declared) in inject.head().moves.iter().enumerate() {
            key("moves", nth, &declared.key);
        }
        if let Some(conversation) = inject.conversation() {
            for (nth, draft) in conversation.drafts.iter().enumerate() {
                key("drafts", nth, &draft.key);
            }
            range(i64::from(conversation.provocation), 0, 3, &|| inject_path(id, ["provocation".into()]));
        }
        let task = inject.task();
        for text in Judged::of(inject.conversation(), &task) {
            for (nth, need) in text.needs.iter().enumerate() {
                let at = || text.at(["needs".into(), nth.into(), "weight".into()]);
                range(i64::from(need.weight), 1, 5, &|| inject_path(id, at()));
            }
            for (nth, turn) in text.wrong_turns.iter().enumerate() {
                let at = || text.at(["wrong_turns".into(), nth.into(), "cap".into()]);
                range(i64::from(turn.cap), 0, 100, &|| inject_path(id, at()));
            }
            if let Some(limit) = text.limit {
                range(i64::from(limit), 40, 10_000, &|| inject_path(id, text.at(["limit".into()])));
            }
        }
    }
    for (id, inject) in raw.injects.iter() {
        let task = inject.task();
        for text in Judged::of(inject.conversation(), &task) {
            for (nth, anchor) in text.anchors.iter().enumerate() {
                if anchor.level % 25 != 0 || anchor.level > 100 {
                    let path = inject_path(id, text.at(["anchors".into(), nth.into(), "level".into()]));
                    problems.push(Diagnostic::error("anchor-level", subject.place(&path)).with("found", anchor.level));
                }
            }
        }
    }
    walk(raw, &mut |_, path, met| match met {
        Met::Condition(RawCondition::Anger(_, bound) | RawCondition::Trust(_, bound), _) => {
            let number = match bound {
                Bound::AtLeast(n) | Bound::Below(n) | Bound::Exactly(n) => *n,
            };
            let path = || deeper(path, [1.into()]);
            if !(0..=100).contains(&number) {
                problems.push(out_of_range(subject.scenario, number, 0, 100, &path()));
            } else if matches!(bound, Bound::AtLeast(0) | Bound::Below(0)) {
                problems.push(Diagnostic::warning("bound-decided", subject.place(&path())));
            }
        }
        Met::Condition(RawCondition::Difficulty(bound), _) => {
            let mut kept = Difficulty::ALL.iter().map(|level| bound.holds(*level));
            let first = kept.next();
            if kept.all(|holds| Some(holds) == first) {
                problems.push(Diagnostic::warning("bound-decided", subject.place(&deeper(path, [0.into()]))));
            }
        }
        Met::Effect(RawEffect::Mood { anger, trust, .. }) => {
            for (field, value) in [("anger", *anger), ("trust", *trust)] {
                if !(-100..=100).contains(&value) {
                    let path = deeper(path, [field.into()]);
                    problems.push(out_of_range(subject.scenario, i64::from(value), -100, 100, &path));
                }
            }
        }
        Met::Effect(RawEffect::Set(_, value) | RawEffect::Add(_, value))
            if !(-VARIABLE_MAX..=VARIABLE_MAX).contains(value) =>
        {
            let path = deeper(path, [1.into()]);
            problems.push(out_of_range(subject.scenario, *value, -VARIABLE_MAX, VARIABLE_MAX, &path));
        }
        _ => {}
    });
}

pub(super) fn brand(brand: &Loaded<Brand>, problems: &mut Vec<Diagnostic>) {
    let own = (Vec::new(), &brand.raw.voice);
    let clients = brand.raw.clients.iter().enumerate();
    let clients = clients.map(|(nth, client)| (vec!["clients".into(), nth.into()], &client.voice));
    for (at, voice) in std::iter::once(own).chain(clients) {
        let formality = i64::from(voice.formality);
        if !(1..=5).contains(&formality) {
            let path = deeper(&at, ["voice".into(), "formality".into()]);
            problems.push(out_of_range(brand, formality, 1, 5, &path));
        }
    }
    let holding = brand.raw.holding;
    for (field, value, low, high) in [
        ("buys", i64::from(holding.buys), 1, 200),
        ("costs", i64::from(holding.costs), 0, 50),
        ("broken", i64::from(holding.broken), 0, 100),
    ] {
        if !(low..=high).contains(&value) {
            problems.push(out_of_range(brand, value, low, high, &["holding".into(), field.into()]));
        }
    }
    for (nth, channel) in brand.raw.channels.iter().enumerate() {
        let limit = i64::from(channel.limit);
        if !is_limit(channel.limit) {
            let path = ["channels".into(), nth.into(), "limit".into()];
            problems.push(out_of_range(brand, limit, i64::from(LIMIT_MIN), i64::from(LIMIT_MAX), &path));
        }
    }
}

pub(super) fn out_of_range<T>(loaded: &Loaded<T>, found: i64, low: i64, high: i64, path: &[Step]) -> Diagnostic {
    Diagnostic::error("out-of-range", Some(loaded.place(path))).with("found", found).with("low", low).with("high", high)
}
