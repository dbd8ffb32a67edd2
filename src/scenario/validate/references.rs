//! Every name that is used exists, and is used where it can be.

use super::Subject;
use super::walk::{Met, Scope, deeper, inject_path, walk};
use crate::base::Diagnostic;
use crate::base::diagnostic::listed;
use crate::base::ron_index::Step;
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
        if !brand.channels.iter().any(|channel| channel.id == *head.on) {
            let known = brand.channels.iter().map(|channel| channel.id.as_str());
            unknown(subject, problems, "unknown-channel", on, known, &path(vec!["on".into()]));
        }
        for (nth, need) in inject.conversation().map_or(&[][..], |conversation| &conversation.needs).iter().enumerate()
        {
            for (fact_nth, fact) in need.facts.iter().enumerate() {
                if !brand.facts.iter().any(|known| known.id == *fact) {
                    let known = brand.facts.iter().map(|known| known.id.as_str());
                    let at = path(vec!["needs".into(), nth.into(), "facts".into(), fact_nth.into()]);
                    unknown(subject, problems, "unknown-fact", fact.as_str(), known, &at);
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
    let first = deeper(path, [0.into()]);
    match condition {
        C::Anger(who, _) | C::Trust(who, _) if subject.raw().cast.position(who).is_none() => {
            person(subject, problems, who.as_str(), &first);
        }
        C::Variable(name, _) => check_variable(subject, problems, name.as_str(), &first),
        C::Arrived(id) | C::Answered(id) | C::Ignored(id) | C::HandedOff(id) => {
            check_inject(subject, problems, id.as_str(), &first);
        }
        C::Covers(_)
        | C::Does(_)
        | C::Breaches(_)
        | C::Turns(_)
        | C::Says(_)
        | C::IsDraft(_)
        | C::Scores(..)
        | C::Is(_) => {
            let Scope::Reply(inject) = scope else {
                problems.push(Diagnostic::error("reply-condition-outside", subject.place(path)));
                return;
            };
            let Some(conversation) = inject.conversation() else { return };
            let (code, found, known): (_, _, Vec<&str>) = match condition {
                C::Covers(need) => {
                    ("unknown-need", need.as_str(), conversation.needs.iter().map(|n| n.id.as_str()).collect())
                }
                C::Turns(turn) => (
                    "unknown-wrong-turn",
                    turn.as_str(),
                    conversation.wrong_turns.iter().map(|t| t.id.as_str()).collect(),
                ),
                C::Says(said) => {
                    ("unknown-must-not", said.as_str(), conversation.must_not.iter().map(|m| m.id.as_str()).collect())
                }
                C::IsDraft(draft) => {
                    ("unknown-draft", draft.as_str(), conversation.drafts.iter().map(|d| d.id.as_str()).collect())
                }
                _ => return,
            };
            if !known.contains(&found) {
                unknown(subject, problems, code, found, known, &first);
            }
        }
        _ => {}
    }
}

fn check_effect(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>, path: &[Step], effect: &RawEffect) {
    match effect {
        RawEffect::Mood { who, .. } | RawEffect::Remark { who, .. } if subject.raw().cast.position(who).is_none() => {
            person(subject, problems, who.as_str(), &deeper(path, ["who".into()]));
        }
        RawEffect::Set(name, _) | RawEffect::Add(name, _) => {
            check_variable(subject, problems, name.as_str(), &deeper(path, [0.into()]));
        }
        RawEffect::Go(id) | RawEffect::GoAfter(id, _) | RawEffect::Cancel(id) => {
            check_inject(subject, problems, id.as_str(), &deeper(path, [0.into()]));
        }
        _ => {}
    }
}

fn check_variable(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>, name: &str, path: &[Step]) {
    let known: Vec<&str> = subject.raw().variables.keys().map(AsRef::as_ref).collect();
    if !known.contains(&name) {
        unknown(subject, problems, "unknown-variable", name, known, path);
    }
}

fn check_inject(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>, id: &str, path: &[Step]) {
    let known: Vec<&str> = subject.raw().injects.keys().map(AsRef::as_ref).collect();
    if !known.contains(&id) {
        unknown(subject, problems, "unknown-inject", id, known, path);
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
