//! How one inject leads to what follows: everything it may bring about, by what brings it about.

use crate::base::SimTime;
use crate::base::id::InjectId;
use crate::base::ron_index::Step;
use crate::scenario::raw::*;

/// What brings effects about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The deadline passes.
    Silence,
    /// A holding line: something else can follow.
    Hold,
    /// Handing it on or leaving it: nothing else follows.
    Instead,
    /// An answer: one of these.
    Choice,
    /// An answer, whatever else it brings about.
    Beside,
}

/// Effects that come together.
pub struct Way<'a> {
    /// What brings them about.
    pub by: By,
    /// What the answer has to be; none where nothing is asked.
    pub when: Option<&'a RawCondition>,
    /// What comes.
    pub then: &'a [RawEffect],
    /// The way other than answering, if it is one.
    pub play: Option<&'a Move>,
    list: &'static str,
    nth: usize,
}

impl Way<'_> {
    /// The path of an effect of it, from the inject on.
    pub fn path(&self, effect: usize) -> Vec<Step> {
        let mut path: Vec<Step> = vec![self.list.into()];
        match self.list {
            "silence" => {}
            "moves" => path.extend([self.nth.into(), "then".into()]),
            _ => path.extend([self.nth.into(), usize::from(self.when.is_some()).into()]),
        }
        path.push(effect.into());
        path
    }
}

/// Everything an inject may bring about.
pub fn ways<'a>(head: Head<'a>) -> impl Iterator<Item = Way<'a>> {
    let silence = Way { by: By::Silence, when: None, then: head.silence, play: None, list: "silence", nth: 0 };
    let moves = head.moves.iter().enumerate().map(|(nth, declared)| {
        let by = if declared.play == Move::Hold { By::Hold } else { By::Instead };
        Way { by, when: None, then: &declared.then, play: Some(&declared.play), list: "moves", nth }
    });
    let reacts = head.reacts.iter().enumerate().map(|(nth, reaction)| {
        let (by, when, then) = match reaction {
            RawReaction::When(when, then) => (By::Choice, Some(when), then),
            RawReaction::Otherwise(then) => (By::Choice, None, then),
            RawReaction::Also(when, then) => (By::Beside, Some(when), then),
        };
        Way { by, when, then, play: None, list: "reacts", nth }
    });
    std::iter::once(silence).chain(moves).chain(reacts)
}

/// Where an effect sends for an inject, and how long that takes; a time that cannot be read takes none.
pub fn sends(effect: &RawEffect) -> Option<(&InjectId, SimTime)> {
    match effect {
        RawEffect::Go(to) => Some((to, SimTime::ZERO)),
        RawEffect::GoAfter(to, after) => Some((to, SimTime::parse(after).unwrap_or_default())),
        _ => None,
    }
}
