//! Ways not taken, and what each would have led to: the engine plays the shift again with that one act changed and
//! everything else done as it was, as far as it can still be done.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use unicode_segmentation::UnicodeSegmentation;

use super::moment::undone;
use super::{How, Moment};
use crate::base::SimTime;
use crate::scenario::model::{DraftIx, EndingIx, InjectIx, Move};
use crate::scenario::raw::Worth;
use crate::scenario::{Axis, Visibility};
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
    /// The same words without one of their sentences: these bytes.
    Without(Range<usize>),
    /// The same words in the other place.
    Elsewhere(Visibility),
    /// Letting it wait until it is too late.
    Silence,
}

/// Of so many sentences at the most one is left out, to see which was the dearest.
const SENTENCES: usize = 12;

/// What a way would have led to, beside what came to pass.
#[derive(Clone, Debug, PartialEq)]
pub struct Led {
    /// How the person's anger and trust would have moved right after, in points.
    pub moved: (i32, i32),
    /// How the person would have felt at the end.
    pub ends: Mood,
    /// Everything that would have happened.
    pub rows: Vec<Row>,
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

/// The ways not taken at a moment of a shift: the same words otherwise, then what was on offer in the author's order, then
/// silence. Holding lines are none: they only put off.
pub fn alternatives(shift: &Shift, moment: &Moment) -> Vec<Alternative> {
    let (before, at, after) = around(shift, moment);
    let base = until(shift, before);
    let inject = shift.scenario().inject(moment.inject);
    let offered = base.offered(moment.inject).map(|(ix, draft)| (Way::Draft(ix), Worth::from(draft.key)));
    let moves = inject.moves.iter().filter(|declared| declared.play != Move::Hold);
    let moves = moves.map(|declared| (Way::Move(declared.play.clone()), Worth::from(declared.key)));
    let best = better(moment).map(|given| (Way::Work(given), Worth { quality: Some(100), ..Worth::default() }));
    // Where leaving it is a way of its own, silence is no other.
    let silence = inject.declared_move(&Move::Leave).is_none();
    let silence = silence.then(|| (Way::Silence, undone(shift.desk(), moment.inject)));
    let at = at.max(base.state().now);
    let mut ways: Vec<(Way, Worth)> = otherwise(shift, &base, at, moment);
    ways.extend(offered.chain(moves).chain(best).chain(silence).filter(|(way, _)| !is_taken(shift, moment, way)));
    let alternative = |(way, worth): (Way, Worth)| {
        let command = match act(shift, moment, &way) {
            Some(act) => Some(Command { at, act }),
            None if way == Way::Silence => None,
            None => return Alternative { way, worth, led: None },
        };
        let led = led(shift, base.clone(), command, moment.inject, after);
        Alternative { way, worth, led }
    };
    ways.into_iter().map(alternative).collect()
}

/// The shift as it was when a moment had come and nothing had been done about it: right before the command that settled it.
pub fn before(shift: &Shift, moment: &Moment) -> Shift {
    let mut back = until(shift, around(shift, moment).0);
    if back.state().now < moment.arrived {
        let _ = back.execute(Command { at: moment.arrived, act: Act::Wait });
    }
    back
}

/// The first so many commands of a shift, done again.
fn until(shift: &Shift, commands: usize) -> Shift {
    let mut again = Shift::open(Arc::clone(shift.desk()), shift.seed());
    for (command, _) in shift.commands().take(commands) {
        // What was taken once is taken again.
        let _ = again.execute(command.clone());
    }
    again
}

/// The same words without the sentence that cost the most, and in the other place, where either can be sent.
fn otherwise(shift: &Shift, base: &Shift, at: SimTime, moment: &Moment) -> Vec<(Way, Worth)> {
    let worth = |way: &Way| {
        let act = act(shift, moment, way)?;
        let mut again = base.clone();
        let rows = again.execute(Command { at, act }).ok()?;
        rows.iter().find_map(|row| match &row.event {
            Event::Answered { worth, .. } => Some(Worth::from(*worth)),
            Event::AnsweredWithDraft { .. } => Some(moment.worth),
            _ => None,
        })
    };
    let tried = |way: Way| worth(&way).map(|worth| (way, worth));
    let sentences = sentences(moment).into_iter().filter_map(|sentence| tried(Way::Without(sentence)));
    let best = sentences.max_by_key(|(_, worth)| whole(worth)).filter(|(_, worth)| whole(worth) > whole(&moment.worth));
    let place = match &moment.how {
        How::OwnWords { visibility, .. } | How::Draft { visibility, .. } => Some(match visibility {
            Visibility::Public => Visibility::Private,
            Visibility::Private => Visibility::Public,
        }),
        _ => None,
    };
    best.into_iter().chain(place.and_then(|place| tried(Way::Elsewhere(place)))).collect()
}

/// All figures together.
fn whole(worth: &Worth) -> u32 {
    Axis::ALL.iter().filter_map(|axis| worth.of(*axis)).map(u32::from).sum()
}

/// The sentences of an answer in own words of which one can be left out.
fn sentences(moment: &Moment) -> Vec<Range<usize>> {
    let How::OwnWords { text, .. } = &moment.how else { return Vec::new() };
    let found = text.split_sentence_bound_indices().filter(|(_, words)| !words.trim().is_empty());
    let found: Vec<Range<usize>> = found.map(|(from, words)| from..from + words.len()).collect();
    if (2..=SENTENCES).contains(&found.len()) { found } else { Vec::new() }
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
        (How::Left { .. } | How::Silence { .. }, Way::Move(Move::Leave) | Way::Silence) => true,
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
        Way::Without(sentence) => {
            let How::OwnWords { text, visibility, .. } = &moment.how else { return None };
            let left = [text.get(..sentence.start)?, text.get(sentence.end..)?].concat().trim().to_owned();
            Act::Answer { inject, with: Answer::Text(left), visibility: *visibility }
        }
        Way::Elsewhere(visibility) => {
            let with = match &moment.how {
                How::OwnWords { text, .. } => Answer::Text(text.to_string()),
                How::Draft { draft, .. } => Answer::Draft(*draft),
                _ => return None,
            };
            Act::Answer { inject, with, visibility: *visibility }
        }
        Way::Silence => return None,
    })
}

/// Does it, if anything is done, and then everything that was done afterwards about anything else.
fn led(shift: &Shift, mut again: Shift, command: Option<Command>, inject: InjectIx, after: usize) -> Option<Led> {
    let who = shift.scenario().inject(inject).from;
    let before = again.state().mood(who);
    if let Some(command) = command {
        again.execute(command).ok()?;
    }
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
        ends: again.state().mood(who),
        comes: missing(&would, &came),
        spared: missing(&came, &would),
        shared: reach(again.rows()) - reach(shift.rows()),
        public: Some((shift.state().public.upset(), again.state().public.upset())).filter(|(is, would)| is != would),
        ending,
        rows: again.rows().to_vec(),
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
