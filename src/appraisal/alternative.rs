//! Ways not taken, and what each would have led to: the engine plays the shift again with that one act changed and
//! everything else done as it was, as far as it can still be done.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{How, Moment};
use crate::base::SimTime;
use crate::scenario::model::{DraftIx, EndingIx, InjectIx, Move};
use crate::scenario::raw::Worth;
use crate::shift::work::Given;
use crate::shift::{Act, Answer, Command, Event, Mood, Row, Shift};

/// A way that was not taken.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Which.
    pub way: Way,
    /// What it is worth by the author's key; for work, by its grade.
    pub worth: Worth,
    /// What it would have led to; none where it could not have been done then.
    pub led: Option<Led>,
}

/// A way.
#[derive(Clone, Debug, PartialEq)]
pub enum Way {
    /// Sending a draft as it stands.
    Draft(DraftIx),
    /// What the author thought about beside answering.
    Move(Move),
    /// Giving what would have earned the most.
    Work(Vec<Given>),
}

/// What a way would have led to, beside what came to pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Led {
    /// How the person's anger and trust would have moved right after, in points.
    pub moved: (i32, i32),
    /// What would have come that did not.
    pub comes: Vec<InjectIx>,
    /// What would not have come that did.
    pub spared: Vec<InjectIx>,
    /// To how many more it would have been shared; below 0 for fewer.
    pub shared: i64,
    /// How many of a hundred of the public were upset or angry at the end, and would have been, where that differs.
    pub public: Option<(i64, i64)>,
    /// How the shift would have ended, where it ended otherwise.
    pub ending: Option<EndingIx>,
}

/// The ways not taken at a moment of a shift, in the author's order. Holding lines are none: they only put off.
pub fn alternatives(shift: &Shift, moment: &Moment) -> Vec<Alternative> {
    let (before, at, after) = around(shift, moment);
    let mut base = Shift::open(Arc::clone(shift.desk()), shift.seed());
    for (command, _) in shift.commands().take(before) {
        // What was taken once is taken again.
        let _ = base.execute(command.clone());
    }
    let inject = shift.scenario().inject(moment.inject);
    let offered = base.offered(moment.inject).map(|(ix, draft)| (Way::Draft(ix), Worth::from(draft.key)));
    let moves = inject.moves.iter().filter(|declared| declared.play != Move::Hold);
    let moves = moves.map(|declared| (Way::Move(declared.play.clone()), Worth::from(declared.key)));
    let best = better(moment).map(|given| (Way::Work(given), Worth { quality: Some(100), ..Worth::default() }));
    let ways: Vec<(Way, Worth)> =
        offered.chain(moves).chain(best).filter(|(way, _)| !is_taken(shift, moment, way)).collect();
    let alternative = |(way, worth): (Way, Worth)| {
        let act = act(shift, moment, &way);
        let led = act.and_then(|act| {
            let at = at.max(base.state().now);
            led(shift, base.clone(), Command { at, act }, moment.inject, after)
        });
        Alternative { way, worth, led }
    };
    ways.into_iter().map(alternative).collect()
}

/// How many commands came before a moment was settled, when it was, and which command is the first after it.
fn around(shift: &Shift, moment: &Moment) -> (usize, SimTime, usize) {
    let settles = |row: &Row| row.event.settles() == Some(&moment.inject);
    match shift.commands().position(|(_, rows)| rows.iter().any(settles)) {
        Some(nth) => (nth, moment.settled, nth + 1),
        // Nobody did anything: it could have been done right before it was too late.
        None => {
            let nth = shift.commands().take_while(|(command, _)| command.at < moment.settled).count();
            let last = SimTime::from_millis(moment.settled.millis().saturating_sub(1_000));
            (nth, last.max(moment.arrived), nth)
        }
    }
}

fn is_taken(shift: &Shift, moment: &Moment, way: &Way) -> bool {
    match (&moment.how, way) {
        (How::Draft { draft, .. }, Way::Draft(other)) => draft == other,
        (How::HandedOff { to, .. }, Way::Move(Move::HandOff(role))) => shift.scenario().role_ix(role) == Some(*to),
        (How::Left { .. } | How::Silence { .. }, Way::Move(Move::Leave)) => true,
        _ => false,
    }
}

/// What would have earned the most, where something else was given.
fn better(moment: &Moment) -> Option<Vec<Given>> {
    let How::Worked { given, grade, .. } = &moment.how else { return None };
    let better: Vec<Given> = given
        .iter()
        .map(|given| {
            let mark = grade.marks.iter().find(|mark| mark.part == given.part);
            match mark.and_then(|mark| mark.better.as_deref()) {
                Some(value) => Given { part: given.part.clone(), value: Arc::from(value) },
                None => given.clone(),
            }
        })
        .collect();
    (better[..] != given[..]).then_some(better)
}

fn act(shift: &Shift, moment: &Moment, way: &Way) -> Option<Act> {
    let inject = moment.inject;
    Some(match way {
        Way::Draft(draft) => {
            let visibility = match &moment.how {
                How::OwnWords { visibility, .. } | How::Draft { visibility, .. } => *visibility,
                _ => shift.scenario().inject(inject).channel.visibility,
            };
            Act::Answer { inject, with: Answer::Draft(*draft), visibility }
        }
        Way::Move(Move::HandOff(role)) => {
            // Nobody wrote a note: what it is about has to do.
            let note = shift.scenario().inject(inject).subject.clone();
            Act::HandOff { inject, to: shift.scenario().role_ix(role)?, note }
        }
        Way::Move(Move::Leave) => Act::Leave { inject },
        Way::Move(Move::Hold) => return None,
        Way::Work(given) => Act::Work { inject, given: given.clone() },
    })
}

/// Does it, and then everything that was done afterwards about anything else.
fn led(shift: &Shift, mut again: Shift, command: Command, inject: InjectIx, after: usize) -> Option<Led> {
    let who = shift.scenario().inject(inject).from;
    let before = again.state().mood(who);
    again.execute(command).ok()?;
    let right_after = again.state().mood(who);
    for (command, _) in shift.commands().skip(after).filter(|(command, _)| command.act.about() != Some(&inject)) {
        // What cannot be done any more is left out: perhaps it never came.
        let _ = again.execute(command.clone());
    }
    let (came, would) = (arrived(shift.rows()), arrived(again.rows()));
    let missing = |from: &BTreeSet<InjectIx>, of: &BTreeSet<InjectIx>| from.difference(of).copied().collect();
    let moved = |of: fn(&Mood) -> i16| i32::from(of(&right_after)) - i32::from(of(&before));
    let ending = ended(again.rows()).filter(|ending| ended(shift.rows()) != Some(*ending));
    Some(Led {
        moved: (moved(|mood| mood.anger), moved(|mood| mood.trust)),
        comes: missing(&would, &came),
        spared: missing(&came, &would),
        shared: reach(again.rows()) - reach(shift.rows()),
        public: Some((shift.state().public.upset(), again.state().public.upset())).filter(|(is, would)| is != would),
        ending,
    })
}

fn arrived(rows: &[Row]) -> BTreeSet<InjectIx> {
    let arrived = rows.iter().filter_map(|row| match row.event {
        Event::Arrived { inject, .. } => Some(inject),
        _ => None,
    });
    arrived.collect()
}

fn ended(rows: &[Row]) -> Option<EndingIx> {
    rows.iter().rev().find_map(|row| match row.event {
        Event::Ended { ending } => Some(ending),
        _ => None,
    })
}

fn reach(rows: &[Row]) -> i64 {
    let reach = rows.iter().map(|row| match row.event {
        Event::Shared { reach } => i64::from(reach),
        _ => 0,
    });
    reach.sum()
}
