//! The public: who there is, what one can ask of it, and numbers with which it neither bursts nor stands still.

use super::Subject;
use super::values::out_of_range;
use super::walk::{Met, deeper, walk};
use crate::base::diagnostic::listed;
use crate::base::id::SegmentId;
use crate::base::ron_index::Step;
use crate::base::{Diagnostic, Place};
use crate::scenario::load::Loaded;
use crate::scenario::raw::*;

/// The fewest and the most segments.
const SEGMENTS: (usize, usize) = (2, 8);
/// The most people of all segments together: what a minute of a laptop's core is spent on.
const PEOPLE: u64 = 200_000;
/// How many more of those who follow see what somebody shares than look at the page, in times. It is a figure of the public's
/// models, which stand below this room: a test there keeps the two alike.
pub const HEARS: u64 = 3;
/// How many more, at the most, one who sees something may bring to see it, in the mean and in percent: beyond that every
/// trifle reaches everybody.
const BRINGS: u64 = 300;

/// The place of something in the public.
type At<'a> = &'a dyn Fn(&[Step]) -> Option<Place>;

/// Everything wrong with the public of a brand.
pub(super) fn brand(brand: &Loaded<Brand>, problems: &mut Vec<Diagnostic>) {
    let public = &brand.raw.public;
    if public.is_empty() {
        return;
    }
    let at = |steps: &[Step]| Some(brand.place(&deeper(&["public".into()], steps.iter().cloned())));
    if !(SEGMENTS.0..=SEGMENTS.1).contains(&public.len()) {
        let problem = Diagnostic::error("public-segments", at(&[])).with("found", public.len());
        let few = if public.len() < SEGMENTS.0 { "few" } else { "many" };
        problems.push(problem.with("low", SEGMENTS.0).with("high", SEGMENTS.1).with("hint", few));
    }
    let people: u64 = public.iter().map(|segment| u64::from(segment.people)).sum();
    if people > PEOPLE {
        problems.push(Diagnostic::error("public-people", at(&[])).with("found", people).with("high", PEOPLE));
    }
    for (nth, segment) in public.iter().enumerate() {
        let tastes = segment.tastes;
        let figures: [(&[&str], i64, i64, i64); 14] = [
            (&["people"], segment.people.into(), 10, 100_000),
            (&["opinion"], segment.opinion.into(), -100, 100),
            (&["arousal"], segment.arousal.into(), 0, 35),
            (&["attention"], segment.attention.into(), 1, 80),
            (&["ties"], segment.ties.into(), 1, 50),
            (&["bridges"], segment.bridges.into(), 0, 30),
            (&["shares"], segment.shares.into(), 0, 60),
            (&["catching"], segment.catching.into(), 0, 60),
            (&["feels"], segment.feels.into(), 25, 200),
            (&["tastes", "formality"], tastes.formality.into(), -2, 2),
            (&["tastes", "humour"], tastes.humour.into(), -2, 2),
            (&["tastes", "emoji"], tastes.emoji.into(), -2, 2),
            (&["tastes", "apology"], tastes.apology.into(), -2, 2),
            (&["tastes", "explanation"], tastes.explanation.into(), -2, 2),
        ];
        for (path, found, low, high) in figures {
            if !(low..=high).contains(&found) {
                let path = ["public".into(), nth.into()].into_iter().chain(path.iter().map(|field| (*field).into()));
                problems.push(out_of_range(brand, found, low, high, &path.collect::<Vec<Step>>()));
            }
        }
        behaviours(segment, nth, &at, problems);
        words(segment, nth, &at, problems);
    }
}

/// Those who speak are a part of all, and do not bring more than they can.
fn behaviours(segment: &Segment, nth: usize, at: At<'_>, problems: &mut Vec<Diagnostic>) {
    let Behaviours { regulars, ambassadors, trolls, journalists } = segment.behaviours;
    let speak = u64::from(regulars) + u64::from(ambassadors) + u64::from(trolls) + u64::from(journalists);
    let path = [nth.into(), "behaviours".into()];
    if speak > 1_000 {
        problems.push(Diagnostic::error("public-behaviours", at(&path)).with("found", speak));
        return;
    }
    // At the most: everybody moved as far as can be, trolls twice as ready.
    let ready = u64::from(segment.shares) * (u64::from(regulars + ambassadors + journalists) + 2 * u64::from(trolls));
    let brings = ready * u64::from(segment.ties) * (u64::from(segment.attention) * HEARS).min(90) / 100_000;
    if brings > BRINGS {
        let problem = Diagnostic::error("public-bursts", at(&[nth.into()])).with("found", &segment.id);
        problems.push(problem.with("brings", brings).with("high", BRINGS));
    }
}

/// Words that are either liked or not, and something to say.
fn words(segment: &Segment, nth: usize, at: At<'_>, problems: &mut Vec<Diagnostic>) {
    if let Some(both) = segment.taboo.iter().find(|word| segment.ours.contains(word)) {
        problems.push(Diagnostic::error("public-both", at(&[nth.into(), "taboo".into()])).with("found", both));
    }
    let Comments { angry, uneasy, glad } = &segment.comments;
    for (list, lines) in [("angry", angry), ("uneasy", uneasy), ("glad", glad)] {
        if lines.is_empty() {
            let place = at(&[nth.into(), "comments".into(), list.into()]);
            problems.push(Diagnostic::warning("public-silent", place).with("found", &segment.id));
        }
    }
}

/// The part of the public in a scenario, and what is asked of it.
pub(super) fn pass(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let raw = subject.raw();
    let crowd = &raw.crowd;
    if crowd.strength > 200 {
        problems.push(out_of_range(
            subject.scenario,
            crowd.strength.into(),
            0,
            200,
            &["crowd".into(), "strength".into()],
        ));
    }
    for (id, begins) in crowd.begins.iter() {
        let path = |field: &str| ["crowd".into(), "begins".into(), id.as_str().into(), field.into()];
        if let Some(opinion) = begins.opinion.filter(|opinion| !(-100..=100).contains(opinion)) {
            problems.push(out_of_range(subject.scenario, opinion.into(), -100, 100, &path("opinion")));
        }
        if let Some(arousal) = begins.arousal.filter(|arousal| *arousal > 100) {
            problems.push(out_of_range(subject.scenario, arousal.into(), 0, 100, &path("arousal")));
        }
    }
    let Some(brand) = subject.brand.map(|brand| &brand.raw) else { return };
    let mut known = |id: &SegmentId, path: &[Step]| {
        if brand.public.iter().any(|segment| segment.id == *id) {
            return;
        }
        let names: Vec<&str> = brand.public.iter().map(|segment| segment.id.as_str()).collect();
        let expected = if names.is_empty() { brand.id.as_str().to_owned() } else { listed(&names) };
        let code = if names.is_empty() { "no-public" } else { "unknown-segment" };
        problems.push(
            Diagnostic::error(code, subject.place(path)).with_near(id.as_str(), names).with("expected", expected),
        );
    };
    for id in crowd.begins.keys() {
        known(id, &["crowd".into(), "begins".into(), Step::KeyOf(id.as_str().to_owned())]);
    }
    for (id, person) in raw.cast.iter() {
        if let Some(segment) = &person.among {
            known(segment, &["cast".into(), id.as_str().into(), "among".into()]);
        }
    }
    let mut bounds = Vec::new();
    walk(raw, &mut |_, path, met| {
        let Met::Condition(condition, _) = met else { return };
        let (id, bound, low) = match condition {
            RawCondition::PublicAnger(id, bound) | RawCondition::Upset(id, bound) => (id, bound, 0),
            RawCondition::PublicOpinion(id, bound) => (id, bound, -100),
            RawCondition::Followers(_) | RawCondition::PressCalls(_) if brand.public.is_empty() => {
                bounds.push(Diagnostic::error("no-public", subject.place(path)).with("expected", &brand.id));
                return;
            }
            _ => return,
        };
        known(id, &deeper(path, [0.into()]));
        let (Bound::AtLeast(number) | Bound::Below(number) | Bound::Exactly(number)) = *bound;
        if !(low..=100).contains(&number) {
            bounds.push(out_of_range(subject.scenario, number, low, 100, &deeper(path, [1.into()])));
        }
    });
    problems.extend(bounds);
}
