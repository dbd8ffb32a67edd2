//! What can be at some moment of some shift: which injects come, how far moods, numbers and reach go.
//!
//! **Invariant.** It allows too much rather than too little: every answer is possible, every effect falls together with
//! every other that it can stand beside. What it calls impossible happens in no shift.

use std::collections::BTreeMap;

use crate::base::id::*;
use crate::scenario::raw::*;
use crate::scenario::temper::farthest;
use crate::scenario::ways::{By, sends, ways};
use crate::scenario::{Difficulty, Levels};

/// The bounds of a number, both reached at best.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) low: i64,
    pub(super) high: i64,
}

/// What can be.
pub(super) struct Possible<'a> {
    raw: &'a RawScenario,
    holding: Holding,
    /// Injects that can come, in the order of the scenario.
    comes: Vec<bool>,
    anger: BTreeMap<&'a PersonId, Range>,
    trust: BTreeMap<&'a PersonId, Range>,
    numbers: BTreeMap<&'a VariableId, Range>,
    reach: Range,
    at: BTreeMap<&'a InjectId, usize>,
}

/// Whether a condition can hold.
type CanHold = bool;
/// Whether it can fail to.
type CanFail = bool;

impl<'a> Possible<'a> {
    /// In this scenario, of a brand whose holding lines cost this.
    pub(super) fn of(raw: &'a RawScenario, holding: Holding) -> Self {
        let mut possible = Self {
            raw,
            holding,
            comes: raw.injects.iter().map(|(_, inject)| is_timed(inject.head().arrives)).collect(),
            anger: BTreeMap::new(),
            trust: BTreeMap::new(),
            numbers: BTreeMap::new(),
            reach: Range::default(),
            at: raw.injects.keys().enumerate().map(|(at, id)| (id, at)).collect(),
        };
        // What comes makes more possible, and that lets more come.
        loop {
            possible.measure();
            if !possible.grow() {
                return possible;
            }
        }
    }

    /// Whether the inject can come; yes for one that is not known.
    pub(super) fn comes(&self, id: &InjectId) -> bool {
        self.at.get(id).and_then(|at| self.comes.get(*at)).copied().unwrap_or(true)
    }

    /// Whether a condition can hold, and whether it can fail to.
    pub(super) fn judge(&self, condition: &RawCondition) -> (CanHold, CanFail) {
        match condition {
            RawCondition::Always => (true, false),
            RawCondition::All(inner) => inner
                .iter()
                .map(|condition| self.judge(condition))
                .fold((true, false), |all, one| (all.0 && one.0, all.1 || one.1)),
            RawCondition::Any(inner) => inner
                .iter()
                .map(|condition| self.judge(condition))
                .fold((false, true), |any, one| (any.0 || one.0, any.1 && one.1)),
            RawCondition::Not(inner) => {
                let (hold, fail) = self.judge(inner);
                (fail, hold)
            }
            RawCondition::Arrived(id)
            | RawCondition::Answered(id)
            | RawCondition::Ignored(id)
            | RawCondition::HandedOff(id) => (self.comes(id), true),
            RawCondition::Difficulty(bound) => {
                let holds = |level: &Difficulty| bound.holds(*level);
                (Difficulty::ALL.iter().any(holds), !Difficulty::ALL.iter().all(holds))
            }
            _ => self.asked(condition).map_or((true, true), |(range, bound)| bounded(range, bound)),
        }
    }

    /// The number that a condition asks for, and the bound it sets.
    pub(super) fn asked(&self, condition: &RawCondition) -> Option<(Range, Bound)> {
        let (range, bound) = match condition {
            RawCondition::Anger(who, bound) => (self.anger.get(who), bound),
            RawCondition::Trust(who, bound) => (self.trust.get(who), bound),
            RawCondition::Variable(name, bound) => (self.numbers.get(name), bound),
            RawCondition::Reach(bound) => (Some(&self.reach), bound),
            _ => return None,
        };
        range.map(|range| (*range, *bound))
    }

    /// Lets come what now can; whether anything did.
    fn grow(&mut self) -> bool {
        let mut more = Vec::new();
        for (at, (_, inject)) in self.raw.injects.iter().enumerate() {
            if !self.comes.get(at).copied().unwrap_or(true) {
                if let RawArrival::When(condition) = inject.head().arrives
                    && self.judge(condition).0
                {
                    more.push(at);
                }
                continue;
            }
            for way in ways(inject.head()).filter(|way| way.when.is_none_or(|when| self.judge(when).0)) {
                more.extend(way.then.iter().filter_map(|effect| self.at.get(sends(effect)?.0)));
            }
        }
        let mut grown = false;
        for at in more {
            if let Some(comes) = self.comes.get_mut(at) {
                grown |= !*comes;
                *comes = true;
            }
        }
        grown
    }

    /// How far everything goes by the effects of what can come.
    fn measure(&mut self) {
        let raw = self.raw;
        let against = Levels::of(raw.difficulty).strongest();
        let mut tally = Tally::default();
        for (at, (_, inject)) in raw.injects.iter().enumerate() {
            if !self.comes.get(at).copied().unwrap_or(true) {
                continue;
            }
            // An inject falls silent once, is held once, and is then answered or given away.
            let mut one = Tally::default();
            let mut beside = Tally::default();
            for way in ways(inject.head()).filter(|way| way.when.is_none_or(|when| self.judge(when).0)) {
                let effects = Tally::of(way.then, against);
                match way.by {
                    By::Silence | By::Hold => tally.add(effects),
                    By::Instead | By::Choice => one.or(effects),
                    // Of promises more is allowed than can be: kept and broken.
                    By::Beside | By::Kept | By::Broken => beside.add(effects),
                }
            }
            tally.add(one);
            tally.add(beside);
            let head = inject.head();
            if head.deadline.is_some() {
                // Once for saying that an answer is coming, once for none that comes.
                for trust in [self.holding.costs, self.holding.broken] {
                    let lost = farthest(against, 0, -i8::try_from(trust).unwrap_or(i8::MAX)).1;
                    sum(&mut tally.trust, head.from, span(lost.into()));
                }
            }
        }
        for (id, person) in raw.cast.iter() {
            let around = |value: u8, moved: Range| Range {
                low: (i64::from(value) - i64::from(person.varies) + moved.low).max(0),
                high: (i64::from(value) + i64::from(person.varies) + moved.high).min(100),
            };
            self.anger.insert(id, around(person.anger, tally.anger.get(id).copied().unwrap_or_default()));
            self.trust.insert(id, around(person.trust, tally.trust.get(id).copied().unwrap_or_default()));
        }
        for (name, begins) in raw.variables.iter() {
            let set = tally.set.get(name).map_or(Range { low: *begins, high: *begins }, |set| Range {
                low: set.low.min(*begins),
                high: set.high.max(*begins),
            });
            let moved = tally.numbers.get(name).copied().unwrap_or_default();
            let range = Range { low: set.low.saturating_add(moved.low), high: set.high.saturating_add(moved.high) };
            self.numbers.insert(name, range);
        }
        self.reach = Range { low: 0, high: tally.reach };
    }
}

/// What effects add up to.
#[derive(Default)]
struct Tally<'a> {
    anger: BTreeMap<&'a PersonId, Range>,
    trust: BTreeMap<&'a PersonId, Range>,
    numbers: BTreeMap<&'a VariableId, Range>,
    set: BTreeMap<&'a VariableId, Range>,
    reach: i64,
}

impl<'a> Tally<'a> {
    /// Of effects that go against the trainee by so many percent of what is written.
    fn of(effects: &'a [RawEffect], against: u16) -> Self {
        let mut tally = Self::default();
        for effect in effects {
            match effect {
                RawEffect::Mood { who, anger, trust } => {
                    let (anger, trust) = farthest(against, *anger, *trust);
                    sum(&mut tally.anger, who, span(anger.into()));
                    sum(&mut tally.trust, who, span(trust.into()));
                }
                RawEffect::Add(name, by) => sum(&mut tally.numbers, name, span(*by)),
                RawEffect::Set(name, to) => widen(&mut tally.set, name, Range { low: *to, high: *to }),
                RawEffect::Share(reach) => tally.reach = tally.reach.saturating_add(i64::from(*reach)),
                _ => {}
            }
        }
        tally
    }

    /// Both happen.
    fn add(&mut self, other: Self) {
        other.anger.into_iter().for_each(|(who, range)| sum(&mut self.anger, who, range));
        other.trust.into_iter().for_each(|(who, range)| sum(&mut self.trust, who, range));
        other.numbers.into_iter().for_each(|(name, range)| sum(&mut self.numbers, name, range));
        other.set.into_iter().for_each(|(name, range)| widen(&mut self.set, name, range));
        self.reach = self.reach.saturating_add(other.reach);
    }

    /// One of them happens.
    fn or(&mut self, other: Self) {
        other.anger.into_iter().for_each(|(who, range)| farther(&mut self.anger, who, range));
        other.trust.into_iter().for_each(|(who, range)| farther(&mut self.trust, who, range));
        other.numbers.into_iter().for_each(|(name, range)| farther(&mut self.numbers, name, range));
        other.set.into_iter().for_each(|(name, range)| widen(&mut self.set, name, range));
        self.reach = self.reach.max(other.reach);
    }
}

/// From nothing to this.
fn span(by: i64) -> Range {
    Range { low: by.min(0), high: by.max(0) }
}

fn sum<K: Ord>(ranges: &mut BTreeMap<K, Range>, key: K, by: Range) {
    let range = ranges.entry(key).or_default();
    *range = Range { low: range.low.saturating_add(by.low), high: range.high.saturating_add(by.high) };
}

/// As far as the farther of the two; both reach nothing.
fn farther<K: Ord>(ranges: &mut BTreeMap<K, Range>, key: K, to: Range) {
    let range = ranges.entry(key).or_default();
    *range = Range { low: range.low.min(to.low), high: range.high.max(to.high) };
}

/// As far as either.
fn widen<K: Ord>(ranges: &mut BTreeMap<K, Range>, key: K, to: Range) {
    let range = ranges.entry(key).or_insert(to);
    *range = Range { low: range.low.min(to.low), high: range.high.max(to.high) };
}

fn bounded(range: Range, bound: Bound) -> (CanHold, CanFail) {
    match bound {
        Bound::AtLeast(n) => (range.high >= n, range.low < n),
        Bound::Below(n) => (range.low < n, range.high >= n),
        Bound::Exactly(n) => (range.low <= n && n <= range.high, (range.low, range.high) != (n, n)),
    }
}

fn is_timed(arrives: &RawArrival) -> bool {
    matches!(arrives, RawArrival::At(_) | RawArrival::Between(..))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_judged_both_ways() {
        let range = Range { low: 20, high: 60 };
        assert_eq!(bounded(range, Bound::AtLeast(61)), (false, true));
        assert_eq!(bounded(range, Bound::AtLeast(20)), (true, false));
        assert_eq!(bounded(range, Bound::Below(20)), (false, true));
        assert_eq!(bounded(range, Bound::Below(61)), (true, false));
        assert_eq!(bounded(range, Bound::Exactly(40)), (true, true));
        assert_eq!(bounded(Range { low: 3, high: 3 }, Bound::Exactly(3)), (true, false));
    }

    #[test]
    fn effects_that_exclude_each_other_are_not_added() {
        let name = VariableId::new("n");
        let add = |by| [RawEffect::Add(name.clone(), by)];
        let (two, three, minus) = (add(2), add(3), add(-4));
        let mut one = Tally::of(&two, 100);
        one.or(Tally::of(&three, 100));
        one.or(Tally::of(&minus, 100));
        assert_eq!(one.numbers[&name], Range { low: -4, high: 3 });
        let mut both = Tally::of(&two, 100);
        both.add(Tally::of(&three, 100));
        assert_eq!(both.numbers[&name], Range { low: 0, high: 5 });
    }
}
