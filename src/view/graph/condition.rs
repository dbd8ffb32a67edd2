//! Conditions, arrivals and ways in words.

use crate::base::SimTime;
use crate::base::id::{InjectId, NeedId, PersonId, RoleId, SegmentId};
use crate::base::words::{Value, Words};
use crate::say;
use crate::scenario::raw::*;

/// Puts into words what an author wrote.
pub(super) struct Sentences<'a> {
    pub(super) raw: &'a RawScenario,
    pub(super) brand: &'a Brand,
    pub(super) words: &'a Words,
}

impl Sentences<'_> {
    pub(super) fn arrival(&self, arrives: &RawArrival) -> String {
        match arrives {
            RawArrival::At(at) => say!(self.words, "graph-at", at = at),
            RawArrival::Between(from, to) => say!(self.words, "graph-between", from = from, to = to),
            RawArrival::When(condition) => say!(self.words, "graph-when", when = self.condition(condition)),
            RawArrival::OnCall => self.words.plain("graph-on-call"),
        }
    }

    /// How long it takes; nothing for no time at all.
    pub(super) fn delay(&self, after: Option<(SimTime, SimTime)>) -> String {
        match after {
            None => String::new(),
            Some((_, SimTime::ZERO)) => String::new(),
            Some((SimTime::ZERO, to)) => say!(self.words, "graph-up-to", to = to),
            Some((from, to)) if from == to => say!(self.words, "graph-later", after = from),
            Some((from, to)) => say!(self.words, "graph-from-to", from = from, to = to),
        }
    }

    pub(super) fn play(&self, play: &Move) -> String {
        match play {
            Move::HandOff(role) => say!(self.words, "graph-handed", to = self.role(role)),
            Move::Hold => self.words.plain("graph-held"),
            Move::Leave => self.words.plain("graph-left"),
        }
    }

    /// What became of a promise, and when that is.
    pub(super) fn promise(&self, key: &str, need: Option<&NeedId>, when: Option<&RawCondition>) -> String {
        let said = say!(self.words, key, need = need.map_or("", NeedId::as_str));
        match when {
            Some(when) => say!(self.words, "graph-and", first = said, second = self.condition(when)),
            None => said,
        }
    }

    pub(super) fn condition(&self, condition: &RawCondition) -> String {
        self.told(condition, Told { answer: true, inside: false })
    }

    /// The injects that a condition waits for, and what has to become of them.
    pub(super) fn awaited<'c>(&self, condition: &'c RawCondition) -> Vec<(&'c InjectId, String)> {
        match condition {
            RawCondition::All(inner) | RawCondition::Any(inner) => {
                inner.iter().flat_map(|condition| self.awaited(condition)).collect()
            }
            RawCondition::Arrived(id)
            | RawCondition::Answered(id)
            | RawCondition::Ignored(id)
            | RawCondition::HandedOff(id) => vec![(id, self.condition(condition))],
            _ => Vec::new(),
        }
    }

    fn told(&self, condition: &RawCondition, how: Told) -> String {
        let words = self.words;
        let inject = |key: &str, id: &InjectId| say!(words, key, inject = id.as_str());
        let person = |key: &str, who: &PersonId, bound: &Bound| {
            say!(words, key, who = self.person(who), bound = self.bound(*bound))
        };
        let public = |key: &str, segment: &SegmentId, bound: &Bound| {
            say!(words, key, segment = segment.as_str(), bound = self.bound(*bound))
        };
        match condition {
            RawCondition::Always => words.plain("graph-always"),
            RawCondition::All(inner) => self.row(inner, "graph-and", how),
            RawCondition::Any(inner) => self.row(inner, "graph-or", how),
            RawCondition::Not(inner) => {
                let inner = self.told(inner, Told { answer: true, inside: true });
                say!(words, "graph-not", inner = inner)
            }
            RawCondition::Anger(who, bound) => person("graph-anger", who, bound),
            RawCondition::Trust(who, bound) => person("graph-trust", who, bound),
            RawCondition::Slights(who, bound) => person("graph-slights", who, bound),
            RawCondition::Variable(name, bound) => {
                say!(words, "graph-number", name = name.as_str(), bound = self.bound(*bound))
            }
            RawCondition::Reach(bound) => say!(words, "graph-reach", bound = self.bound(*bound)),
            RawCondition::PublicAnger(segment, bound) => public("graph-public-anger", segment, bound),
            RawCondition::PublicOpinion(segment, bound) => public("graph-public-opinion", segment, bound),
            RawCondition::Upset(segment, bound) => public("graph-upset", segment, bound),
            RawCondition::Followers(bound) => say!(words, "graph-followers", bound = self.bound(*bound)),
            RawCondition::PressCalls(bound) => say!(words, "graph-press-calls", bound = self.bound(*bound)),
            RawCondition::Arrived(id) => inject("graph-arrived", id),
            RawCondition::Answered(id) => inject("graph-answered", id),
            RawCondition::Ignored(id) => inject("graph-ignored", id),
            RawCondition::HandedOff(id) => inject("graph-handed-off", id),
            RawCondition::After(at) => say!(words, "graph-after", at = at),
            RawCondition::Difficulty(bound) => {
                let (key, level) = match bound {
                    Bound::AtLeast(level) => ("at-least", level),
                    Bound::Below(level) => ("below", level),
                    Bound::Exactly(level) => ("exactly", level),
                };
                say!(words, "graph-difficulty", bound = key, level = words.plain(&level.key()))
            }
            _ => {
                let said = self.answer(condition);
                if how.answer { say!(words, "graph-answer", said = said) } else { said }
            }
        }
    }

    /// What an answer has to be, to follow "the answer".
    fn answer(&self, condition: &RawCondition) -> String {
        let words = self.words;
        let named = |key: &str, name: &str| say!(words, key, name = name);
        match condition {
            RawCondition::Covers(need) => named("graph-covers", need.as_str()),
            RawCondition::Does(act) => words.plain(&act.key()),
            RawCondition::Breaches(breach) => named("graph-breaches", &words.plain(&breach.key())),
            RawCondition::Turns(turn) => named("graph-turns", turn.as_str()),
            RawCondition::Says(must_not) => named("graph-says", must_not.as_str()),
            RawCondition::IsDraft(draft) => named("graph-is-draft", draft.as_str()),
            RawCondition::Scores(axis, bound) => {
                say!(words, "graph-scores", axis = words.plain(&axis.key()), bound = self.bound(*bound))
            }
            RawCondition::Chose(part, choice) => {
                say!(words, "graph-chose", part = part.as_str(), choice = choice.as_str())
            }
            RawCondition::Earned(bound) => say!(words, "graph-earned", bound = self.bound(*bound)),
            RawCondition::Is(visibility) => named("graph-is", &words.plain(&visibility.key())),
            _ => String::new(),
        }
    }

    /// Several in a row; inside another row in brackets. "The answer" is said once where they are all about it.
    fn row(&self, inner: &[RawCondition], key: &str, how: Told) -> String {
        let mut said = String::new();
        let mut about_answer = false;
        for condition in inner {
            let row = matches!(condition, RawCondition::All(_) | RawCondition::Any(_));
            let told = self.told(condition, Told { answer: !about_answer, inside: inner.len() > 1 });
            about_answer = !row && !self.answer(condition).is_empty();
            said = match said.as_str() {
                "" => told,
                first => say!(self.words, key, first = first, second = told),
            };
        }
        if how.inside && inner.len() > 1 { format!("({said})") } else { said }
    }

    fn bound(&self, bound: Bound) -> String {
        let (key, number): (&str, i64) = match bound {
            Bound::AtLeast(number) => ("graph-at-least", number),
            Bound::Below(number) => ("graph-below", number),
            Bound::Exactly(number) => ("graph-exactly", number),
        };
        // As text: how a language groups digits is of no use in a picture.
        self.words.say(key, &[("number", &number.to_string() as &dyn Value)])
    }

    fn person(&self, id: &PersonId) -> String {
        let known = self.raw.cast.iter().find(|(person, _)| *person == id);
        known.map_or_else(|| id.to_string(), |(_, person)| person.name.clone())
    }

    fn role(&self, id: &RoleId) -> String {
        let known = self.brand.roles.iter().find(|role| role.id == *id);
        known.map_or_else(|| id.to_string(), |role| role.name.clone())
    }
}

/// How a condition is told.
#[derive(Clone, Copy)]
struct Told {
    /// Whether it has to be said that it is about the answer.
    answer: bool,
    /// Whether it stands inside another.
    inside: bool,
}
