//! Every name that is used exists, and is used where it can be.

use super::Subject;
use super::walk::{Met, Scope, Where, deeper, inject_path, walk};
use crate::base::Diagnostic;
use crate::base::diagnostic::listed;
use crate::base::id::{ChoiceId, InjectId, PartId, VariableId};
use crate::base::ron_index::Step;
use crate::scenario::kinds::{Ask, Form, Judged};
use crate::scenario::raw::*;

pub(super) fn pass(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let raw = subject.raw();
    if subject.brand.is_none() {
        let known = subject.brands.iter().map(|brand| brand.raw.id.as_str());
        unknown(subject, problems, "unknown-brand", raw.brand.as_str(), known, &["brand".into()]);
    }
    for (id, inject) in raw.injects.iter() {
        let head = inject.head();
        let path = |steps: Vec<Step>| inject_path(id, steps);
        if raw.cast.position(head.from).is_none() {
            person(subject, problems, head.from.as_str(), &path(vec!["from".into()]));
        }
        let Some(brand) = subject.brand.map(|brand| &brand.raw) else { continue };
        let on = head.on.as_str();
        // Of a book without channels that has been said.
        if !brand.channels.is_empty() && !brand.channels.iter().any(|channel| channel.id == *head.on) {
            let known = brand.channels.iter().map(|channel| channel.id.as_str());
            unknown(subject, problems, "unknown-channel", on, known, &path(vec!["on".into()]));
        }
        let task = inject.task();
        let texts = Judged::of(inject.conversation(), &task);
        for (nth, promise) in head.promises.iter().enumerate() {
            let known: Vec<&str> = texts.iter().flat_map(|text| text.needs).map(|need| need.id.as_str()).collect();
            if !known.contains(&promise.need.as_str()) {
                let at = path(vec!["promises".into(), nth.into(), "need".into()]);
                unknown(subject, problems, "unknown-need", promise.need.as_str(), known, &at);
            }
        }
        for text in &texts {
            for (nth, need) in text.needs.iter().enumerate() {
                for (fact_nth, fact) in need.facts.iter().enumerate() {
                    if !brand.facts.iter().any(|known| known.id == *fact) {
                        let known = brand.facts.iter().map(|known| known.id.as_str());
                        let at = path(text.at(["needs".into(), nth.into(), "facts".into(), fact_nth.into()]));
                        unknown(subject, problems, "unknown-fact", fact.as_str(), known, &at);
                    }
                }
            }
        }
        for (nth, declared) in head.moves.iter().enumerate() {
            let Move::HandOff(role) = &declared.play else { continue };
            if !brand.roles.iter().any(|known| known.id == *role) {
                let known = brand.roles.iter().map(|known| known.id.as_str());
                let at = path(vec!["moves".into(), nth.into(), "play".into(), 0.into()]);
                unknown(subject, problems, "unknown-role", role.as_str(), known, &at);
            }
        }
    }
    walk(raw, &mut |_, path, met| match met {
        Met::Condition(condition, scope) => check_condition(subject, problems, path, condition, scope),
        Met::Effect(effect) => check_effect(subject, problems, path, effect),
    });
}

fn check_condition(
    subject: &Subject<'_>,
    problems: &mut Vec<Diagnostic>,
    path: &[Step],
    condition: &RawCondition,
    scope: Scope<'_>,
) {
    use RawCondition as C;
    let first = || deeper(path, [0.into()]);
    match condition {
        C::Anger(who, _) | C::Trust(who, _) | C::Slights(who, _) if subject.raw().cast.position(who).is_none() => {
            person(subject, problems, who.as_str(), &first());
        }
        C::Variable(name, _) => check_variable(subject, problems, name, &first),
        C::Arrived(id) | C::Answered(id) | C::Ignored(id) | C::HandedOff(id) => {
            check_inject(subject, problems, id, &first);
        }
        C::Covers(_)
        | C::Does(_)
        | C::Breaches(_)
        | C::Turns(_)
        | C::Says(_)
        | C::IsDraft(_)
        | C::Scores(..)
        | C::Is(_)
        | C::Chose(..)
        | C::Earned(_) => match scope {
            Scope::Reply(inject) => of_the_answer(subject, problems, path, condition, inject),
            Scope::State => problems.push(Diagnostic::error("reply-condition-outside", subject.place(path))),
        },
        _ => {}
    }
}

/// What a condition asks of an answer or of work that was done has to be there to be asked.
fn of_the_answer(
    subject: &Subject<'_>,
    problems: &mut Vec<Diagnostic>,
    path: &[Step],
    condition: &RawCondition,
    inject: &RawInject,
) {
    use RawCondition as C;
    let first = deeper(path, [0.into()]);
    let task = inject.task();
    let texts = Judged::of(inject.conversation(), &task);
    let drafts = inject.conversation().map_or(&[][..], |conversation| &conversation.drafts);
    let (code, found, known): (_, _, Vec<&str>) = match condition {
        C::Covers(need) => {
            let known = texts.iter().flat_map(|text| text.needs).map(|need| need.id.as_str());
            ("unknown-need", need.as_str(), known.collect())
        }
        C::Turns(turn) => {
            let known = texts.iter().flat_map(|text| text.wrong_turns).map(|turn| turn.id.as_str());
            ("unknown-wrong-turn", turn.as_str(), known.collect())
        }
        C::Says(said) => {
            let known = texts.iter().flat_map(|text| text.must_not).map(|must_not| must_not.id.as_str());
            ("unknown-must-not", said.as_str(), known.collect())
        }
        C::IsDraft(draft) => ("unknown-draft", draft.as_str(), drafts.iter().map(|draft| draft.id.as_str()).collect()),
        C::Chose(part, choice) => {
            if let (Some(work), Some(brand)) = (task.work(), subject.brand) {
                chosen(subject, problems, path, (part, choice), &work.form(&brand.raw));
            } else if task.work().is_none() {
                problems.push(Diagnostic::error("not-work", subject.place(path)));
            }
            return;
        }
        C::Earned(_) if task.work().is_none() => {
            problems.push(Diagnostic::error("not-work", subject.place(path)));
            return;
        }
        _ => return,
    };
    if !known.contains(&found) {
        unknown(subject, problems, code, found, known, &first);
    }
}

/// A part of a form, and what can be chosen in it.
fn chosen(
    subject: &Subject<'_>,
    problems: &mut Vec<Diagnostic>,
    path: &[Step],
    (part, choice): (&PartId, &ChoiceId),
    form: &Form,
) {
    let Some(found) = form.part(part) else {
        let known = form.parts.iter().map(|part| part.id.as_str());
        unknown(subject, problems, "unknown-part", part.as_str(), known, &deeper(path, [0.into()]));
        return;
    };
    let choices = if let Ask::One(choices, _) = &found.ask { choices.as_slice() } else { &[] };
    if !choices.iter().any(|known| known.id == *choice) {
        let known = choices.iter().map(|choice| choice.id.as_str());
        unknown(subject, problems, "unknown-choice", choice.as_str(), known, &deeper(path, [1.into()]));
    }
}

fn check_effect(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>, path: &[Step], effect: &RawEffect) {
    match effect {
        RawEffect::Mood { who, .. } | RawEffect::Remark { who, .. } if subject.raw().cast.position(who).is_none() => {
            person(subject, problems, who.as_str(), &deeper(path, ["who".into()]));
        }
        RawEffect::Set(name, _) | RawEffect::Add(name, _) => {
            check_variable(subject, problems, name, &|| deeper(path, [0.into()]));
        }
        RawEffect::Go(id) | RawEffect::GoAfter(id, _) | RawEffect::Cancel(id) => {
            check_inject(subject, problems, id, &|| deeper(path, [0.into()]));
        }
        _ => {}
    }
}

fn check_variable(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>, name: &VariableId, path: Where<'_>) {
    let variables = &subject.raw().variables;
    if variables.position(name).is_none() {
        let known = variables.keys().map(AsRef::as_ref);
        unknown(subject, problems, "unknown-variable", name.as_str(), known, &path());
    }
}

fn check_inject(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>, id: &InjectId, path: Where<'_>) {
    let injects = &subject.raw().injects;
    if injects.position(id).is_none() {
        let known = injects.keys().map(AsRef::as_ref);
        unknown(subject, problems, "unknown-inject", id.as_str(), known, &path());
    }
}

fn person(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>, found: &str, path: &[Step]) {
    let known: Vec<&str> = subject.raw().cast.keys().map(AsRef::as_ref).collect();
    unknown(subject, problems, "unknown-person", found, known, path);
}

fn unknown<'k>(
    subject: &Subject<'_>,
    problems: &mut Vec<Diagnostic>,
    code: &'static str,
    found: &str,
    known: impl IntoIterator<Item = &'k str>,
    path: &[Step],
) {
    let known: Vec<&str> = known.into_iter().collect();
    let expected = listed(&known);
    problems.push(Diagnostic::error(code, subject.place(path)).with_near(found, known).with("expected", expected));
}
