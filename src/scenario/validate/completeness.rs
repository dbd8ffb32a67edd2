//! Nothing is missing that a fair score or a played shift needs.

use super::Subject;
use super::walk::{Where, inject_path};
use crate::base::id::InjectId;
use crate::base::ron_index::Step;
use crate::base::{Diagnostic, Place};
use crate::scenario::kinds::Judged;
use crate::scenario::raw::*;
use crate::scenario::vocabulary::Input;

pub(super) fn pass(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let raw = subject.raw();
    let mut empty = |is_empty: bool, path: Where<'_>| {
        if is_empty {
            problems.push(Diagnostic::error("empty-list", subject.place(&path())));
        }
    };
    empty(raw.cast.0.is_empty(), &|| vec!["cast".into()]);
    empty(raw.injects.0.is_empty(), &|| vec!["injects".into()]);
    empty(raw.competencies.is_empty(), &|| vec!["competencies".into()]);
    for (id, inject) in raw.injects.iter() {
        let head = inject.head();
        let path = |steps: Vec<Step>| inject_path(id, steps);
        empty(head.says.is_empty(), &|| path(vec!["says".into()]));
        for (nth, line) in head.says.iter().enumerate() {
            let (RawLine::When(_, wordings) | RawLine::Always(wordings)) = line;
            empty(wordings.is_empty(), &|| path(vec!["says".into(), nth.into()]));
        }
        let task = inject.task();
        for text in Judged::of(inject.conversation(), &task) {
            let path = |steps: Vec<Step>| inject_path(id, text.at(steps));
            for (nth, need) in text.needs.iter().enumerate() {
                let shown = need.cues.is_empty() && need.slots.is_empty() && need.facts.is_empty();
                empty(shown, &|| path(vec!["needs".into(), nth.into(), "cues".into()]));
                for (slot_nth, slot) in need.slots.iter().enumerate() {
                    let at = || vec!["needs".into(), nth.into(), "slots".into(), slot_nth.into(), "action".into()];
                    empty(slot.action.is_empty(), &|| path(at()));
                }
            }
            for (nth, turn) in text.wrong_turns.iter().enumerate() {
                let shown = turn.cues.is_empty() && turn.slots.is_empty();
                empty(shown, &|| path(vec!["wrong_turns".into(), nth.into(), "cues".into()]));
            }
            for (nth, must_not) in text.must_not.iter().enumerate() {
                empty(must_not.cues.is_empty(), &|| path(vec!["must_not".into(), nth.into(), "cues".into()]));
            }
        }
    }
    for (id, inject) in raw.injects.iter() {
        let head = inject.head();
        let mut say = |problem: Diagnostic| problems.push(problem);
        let at = |field: &str| subject.place(&inject_path(id, [field.into()]));
        if let Some(conversation) = inject.conversation() {
            input(conversation, head, id, &at, &mut say);
            if conversation.provocation >= ABUSIVE && conversation.retold.is_none() {
                say(Diagnostic::warning("abuse-not-retold", at("provocation")).with("found", id));
            }
        }
        if let Some(RawLine::When(..)) = head.says.last() {
            say(Diagnostic::error("nothing-said", at("says")));
        }
        let otherwise = head.reacts.iter().position(|reaction| matches!(reaction, RawReaction::Otherwise(_)));
        let choices = |reaction: &&RawReaction| matches!(reaction, RawReaction::When(..) | RawReaction::Otherwise(_));
        match otherwise {
            Some(nth) => {
                if let Some(more) = head.reacts.iter().skip(nth + 1).position(|r| choices(&r)) {
                    let path = inject_path(id, ["reacts".into(), (nth + 1 + more).into()]);
                    say(Diagnostic::error("after-otherwise", subject.place(&path)));
                }
            }
            None if head.reacts.iter().any(|r| choices(&r)) => {
                say(Diagnostic::warning("no-otherwise", at("reacts")));
            }
            None if head.reacts.is_empty() => {
                say(Diagnostic::warning("dead-end", subject.place(&inject_path(id, []))).with("found", id));
            }
            None => {}
        }
        match (head.deadline, head.silence.is_empty()) {
            (None, false) => say(Diagnostic::error("silence-never", at("silence"))),
            (Some(_), true) => say(Diagnostic::warning("silence-empty", at("deadline")).with("found", id)),
            _ => {}
        }
    }
    endings(subject, problems);
}

/// From this provocation on a message is abusive.
const ABUSIVE: u8 = 3;

/// What the trainee may answer with, against what there is.
fn input(
    conversation: &RawConversation,
    head: Head<'_>,
    id: &InjectId,
    at: &impl Fn(&str) -> Option<Place>,
    say: &mut impl FnMut(Diagnostic),
) {
    match conversation.input {
        Input::Drafts if conversation.drafts.is_empty() => say(Diagnostic::error("drafts-missing", at("input"))),
        Input::Free if !conversation.drafts.is_empty() => say(Diagnostic::warning("drafts-unused", at("drafts"))),
        Input::Any | Input::Free if conversation.needs.is_empty() && head.moves.is_empty() => {
            say(Diagnostic::error("nothing-to-score", at("input")).with("found", id));
        }
        _ => {}
    }
}

fn endings(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let endings = &subject.raw().endings;
    let always = |ending: &RawEnding| matches!(ending.when, RawCondition::Always);
    match endings.last() {
        None => problems.push(Diagnostic::error("no-ending", subject.place(&["endings".into()]))),
        Some(last) if !always(last) => {
            let path: Vec<Step> = vec!["endings".into(), (endings.len() - 1).into(), "when".into()];
            problems.push(Diagnostic::error("last-ending", subject.place(&path)).with("found", &last.id));
        }
        Some(_) => {}
    }
    if let Some(first) = endings.iter().position(always)
        && first + 1 < endings.len()
    {
        let path: Vec<Step> = vec!["endings".into(), (first + 1).into()];
        problems.push(
            Diagnostic::error("ending-never", subject.place(&path))
                .with("found", &endings[first + 1].id)
                .with("first", &endings[first].id),
        );
    }
}
