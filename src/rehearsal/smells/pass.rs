//! # What it does
//! Plays the scenario by rules that need no judgement: nothing at all, always the first, always the longest, one apology for
//! everybody, the inject's own cues strung together; and looks whether any of them reaches the lowest cut score of a role.
//! First is the draft that stands first in the file, and the choice that the screen shows first, which is drawn for each
//! shift: several are played by each rule.
//! # Why
//! A certificate that such a rule could earn says nothing about anybody.

use std::sync::Arc;

use super::Scene;
use crate::appraisal::Debrief;
use crate::base::{Diagnostic, Seed};
use crate::profile::RoleProfile;
use crate::rehearsal::cues;
use crate::rehearsal::run::{axes, mean};
use crate::scenario::Input;
use crate::scenario::kinds::{Ask, Choice, Label, Order};
use crate::scenario::model::InjectIx;
use crate::shift::work::Given;
use crate::shift::{Act, Answer, Shift};

const SORRY: &str = "We are so sorry. We sincerely apologise for any inconvenience and we are truly sorry about this.";
/// So many shifts are played by a rule to which the order matters that is drawn for each.
const SHIFTS: u64 = 3;
/// Of fewer decisions nobody is certified: a scenario with less is a lesson.
const LEAST: usize = 6;

/// What a rule does at an inject.
type Rule<'r> = &'r dyn Fn(&Shift, InjectIx) -> Option<Act>;

pub(super) fn smell(scene: &Scene<'_>, found: &mut Vec<Diagnostic>) {
    if scene.scenario.injects.len() < LEAST {
        return;
    }
    let cut = RoleProfile::built_in().iter().map(|role| role.cut.score).min().unwrap_or(100);
    let say = |inject: InjectIx, text: String| {
        let visibility = scene.scenario.inject(inject).channel.visibility;
        Some(Act::Answer { inject, with: Answer::Text(text), visibility })
    };
    let first = |shift: &Shift, inject: InjectIx| {
        let id = &scene.scenario.inject(inject).id;
        let drawn = |name: &str| shift.seed().stream(&format!("first/{id}/{name}")).below(u64::MAX);
        chosen(scene, shift, inject, &|of: Offer<'_>| if of.drawn { drawn(of.id) } else { 0 })
    };
    let length = |of: Offer<'_>| u64::try_from(of.text.chars().count()).unwrap_or(u64::MAX);
    let longest = |shift: &Shift, inject: InjectIx| {
        let is_message = scene.scenario.inject(inject).task.work().is_none();
        if is_message { chosen(scene, shift, inject, &length) } else { first(shift, inject) }
    };
    let apology = |shift: &Shift, inject: InjectIx| {
        if writes(scene, inject) { say(inject, SORRY.to_owned()) } else { first(shift, inject) }
    };
    let strung = |shift: &Shift, inject: InjectIx| {
        let model = scene.scenario.inject(inject);
        if !writes(scene, inject) {
            return first(shift, inject);
        }
        let limit = shift.limit(inject, model.channel.visibility);
        let mut stream = shift.seed().stream(&format!("strung/{}", model.id));
        say(inject, cues::strung(model, &model.conversation().needs, limit, &mut stream))
    };
    let silence = |_: &Shift, _: InjectIx| None;
    let rules: [(&'static str, Rule<'_>, u64); 5] = [
        ("smell-pass-by-silence", &silence, 1),
        ("smell-pass-by-first", &first, SHIFTS),
        ("smell-pass-by-longest", &longest, SHIFTS),
        ("smell-pass-by-apology", &apology, 1),
        ("smell-pass-by-cues", &strung, 1),
    ];
    for (code, rule, shifts) in rules {
        let reached = reached(scene, rule, shifts);
        if reached >= cut {
            found.push(scene.smell(code, &["id".into()]).with("found", reached).with("expected", cut));
        }
    }
}

/// The mean of what a rule reaches.
fn reached(scene: &Scene<'_>, rule: Rule<'_>, shifts: u64) -> i64 {
    let played = (1..=shifts).map(|seed| scene.quiet.follow(Seed::new(seed), 0, rule));
    let means = played.map(|shift| mean(&axes(&Debrief::of(shift.desk(), shift.rows()))).map_or(0, i64::from));
    let means: Vec<i64> = means.collect();
    means.iter().sum::<i64>() / i64::try_from(means.len()).unwrap_or(1).max(1)
}

fn writes(scene: &Scene<'_>, inject: InjectIx) -> bool {
    let model = scene.scenario.inject(inject);
    model.task.work().is_none() && model.conversation().input != Input::Drafts
}

/// Something that can be chosen.
#[derive(Clone, Copy)]
struct Offer<'a> {
    id: &'a str,
    text: &'a str,
    /// Whether its place on the screen is drawn and the file tells nothing of it.
    drawn: bool,
}

/// The draft on offer that is largest by this, the first of equals; for a piece of work the largest of everything.
fn chosen(scene: &Scene<'_>, shift: &Shift, inject: InjectIx, by: &dyn Fn(Offer<'_>) -> u64) -> Option<Act> {
    if let Some(form) = shift.form(inject) {
        let mut given: Vec<Given> = Vec::new();
        for part in &form.parts {
            let value = match &part.ask {
                Ask::One(choices, order) => {
                    let free = |choice: &&Choice| {
                        part.group.is_none() || given.iter().all(|one| *one.value != *choice.id.as_str())
                    };
                    let size = |choice: &&Choice| {
                        let text = if let Label::Said(text) = &choice.label { text.as_str() } else { "" };
                        by(Offer { id: choice.id.as_str(), text, drawn: *order == Order::Drawn })
                    };
                    largest(choices.iter().filter(free), size)?.id.as_str()
                }
                Ask::Number(_) => "1",
                Ask::Text(..) => SORRY,
            };
            given.push(Given { part: part.id.clone(), value: Arc::from(value) });
        }
        return Some(Act::Work { inject, given });
    }
    let offered = shift.offered(inject);
    let best = largest(offered, |(_, draft)| by(Offer { id: draft.id.as_str(), text: &draft.text, drawn: false }));
    let visibility = scene.scenario.inject(inject).channel.visibility;
    best.map(|(draft, _)| Act::Answer { inject, with: Answer::Draft(draft), visibility })
}

/// The largest, and the first of equals.
fn largest<T>(list: impl Iterator<Item = T>, size: impl Fn(&T) -> u64) -> Option<T> {
    let mut best: Option<(u64, T)> = None;
    for one in list {
        let size = size(&one);
        if best.as_ref().is_none_or(|(most, _)| size > *most) {
            best = Some((size, one));
        }
    }
    best.map(|(_, one)| one)
}
