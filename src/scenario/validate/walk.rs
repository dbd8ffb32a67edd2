//! One walk over every condition and effect of a scenario, with the path to each.

use crate::base::id::InjectId;
use crate::base::ron_index::Step;
use crate::scenario::raw::*;

/// Where a condition stands: some may only be asked of an answer.
#[derive(Clone, Copy)]
pub(super) enum Scope<'a> {
    /// Nothing has been answered.
    State,
    /// An answer to this, or the doing of it.
    Reply(&'a RawInject),
}

/// Something met on the way.
pub(super) enum Met<'a> {
    Condition(&'a RawCondition, Scope<'a>),
    Effect(&'a RawEffect),
}

/// What is done with everything met: the inject it stands in (none for endings), the path to it, and itself.
pub(super) type Visit<'v, 'a> = dyn FnMut(Option<&'a InjectId>, &[Step], Met<'a>) + 'v;
/// Visits every condition and effect, the inner ones too. The inject is none for endings.
pub(super) fn walk<'a>(raw: &'a RawScenario, visit: &mut Visit<'_, 'a>) {
    for (id, inject) in raw.injects.iter() {
        let mut walker = Walker { inject: Some(id), path: vec!["injects".into(), id.as_str().into()], visit };
        walker.inject(inject);
    }
    for (nth, ending) in raw.endings.iter().enumerate() {
        let path = vec!["endings".into(), nth.into(), "when".into()];
        Walker { inject: None, path, visit }.condition(&ending.when, Scope::State);
    }
}

struct Walker<'a, 'v> {
    inject: Option<&'a InjectId>,
    path: Vec<Step>,
    visit: &'v mut Visit<'v, 'a>,
}

impl<'a> Walker<'a, '_> {
    fn at(&mut self, step: impl Into<Step>, inner: impl FnOnce(&mut Self)) {
        self.path.push(step.into());
        inner(self);
        self.path.pop();
    }

    fn inject(&mut self, inject: &'a RawInject) {
        let raw = inject.head();
        let reply = Scope::Reply(inject);
        if let RawArrival::When(condition) = raw.arrives {
            self.at("arrives", |w| w.at(0, |w| w.condition(condition, Scope::State)));
        }
        self.at("says", |w| {
            for (nth, line) in raw.says.iter().enumerate() {
                if let RawLine::When(condition, _) = line {
                    w.at(nth, |w| w.at(0, |w| w.condition(condition, Scope::State)));
                }
            }
        });
        self.at("drafts", |w| {
            let drafts = inject.conversation().map_or(&[][..], |conversation| &conversation.drafts);
            for (nth, draft) in drafts.iter().enumerate() {
                w.at(nth, |w| w.at("offered", |w| w.condition(&draft.offered, Scope::State)));
            }
        });
        self.at("reacts", |w| {
            for (nth, reaction) in raw.reacts.iter().enumerate() {
                w.at(nth, |w| match reaction {
                    RawReaction::When(condition, then) | RawReaction::Also(condition, then) => {
                        w.at(0, |w| w.condition(condition, reply));
                        w.at(1, |w| w.effects(then));
                    }
                    RawReaction::Otherwise(then) => w.at(0, |w| w.effects(then)),
                });
            }
        });
        self.at("moves", |w| {
            for (nth, declared) in raw.moves.iter().enumerate() {
                w.at(nth, |w| w.at("then", |w| w.effects(&declared.then)));
            }
        });
        self.at("promises", |w| {
            for (nth, promise) in raw.promises.iter().enumerate() {
                w.at(nth, |w| {
                    w.at("kept_when", |w| w.condition(&promise.kept_when, Scope::State));
                    w.at("kept", |w| w.effects(&promise.kept));
                    w.at("broken", |w| w.effects(&promise.broken));
                });
            }
        });
        self.at("silence", |w| w.effects(raw.silence));
    }

    fn condition(&mut self, raw: &'a RawCondition, scope: Scope<'a>) {
        (self.visit)(self.inject, &self.path, Met::Condition(raw, scope));
        match raw {
            RawCondition::All(inner) | RawCondition::Any(inner) => self.at(0, |w| {
                for (nth, condition) in inner.iter().enumerate() {
                    w.at(nth, |w| w.condition(condition, scope));
                }
            }),
            RawCondition::Not(inner) => self.at(0, |w| w.condition(inner, scope)),
            _ => {}
        }
    }

    fn effects(&mut self, raw: &'a [RawEffect]) {
        for (nth, effect) in raw.iter().enumerate() {
            self.at(nth, |w| (w.visit)(w.inject, &w.path, Met::Effect(effect)));
        }
    }
}

/// A path that is made when something is wrong there: of a sound text nobody asks.
pub(super) type Where<'p> = &'p dyn Fn() -> Vec<Step>;

/// The path with more steps behind it.
pub(super) fn deeper(path: &[Step], steps: impl IntoIterator<Item = Step>) -> Vec<Step> {
    path.iter().cloned().chain(steps).collect()
}

/// The path of a field of an inject.
pub(super) fn inject_path(id: &InjectId, steps: impl IntoIterator<Item = Step>) -> Vec<Step> {
    deeper(&["injects".into(), id.as_str().into()], steps)
}
