//! One step of a debrief: what somebody wrote, what the trainee did, and what it was worth.

use serde::Serialize;

use crate::appraisal::{Holding, How, Moment};
use crate::base::SimTime;
use crate::base::id::InjectId;
use crate::base::words::Words;
use crate::say;
use crate::scenario::model::Move;
use crate::scenario::raw::Worth;
use crate::scenario::{Axis, Visibility};
use crate::shift::{Desk, Mood, Row, State};

use super::beside::Incident;
use super::ledger::{Finding, findings};
use crate::view::person::{Place, Who};
use crate::view::why::Noticed;
use crate::view::work::{Marked, given, marks};
use crate::view::{Note, Ways};

/// A step.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Step {
    /// Its number, from 1.
    pub number: usize,
    /// About what.
    pub inject: InjectId,
    /// What it is about, in a few words.
    pub subject: String,
    /// Who wrote, as they were right before the trainee acted.
    pub before: Who,
    /// The same right after.
    pub after: Who,
    /// Where.
    pub place: Place,
    /// When it came.
    pub arrived: SimTime,
    /// When it was settled.
    pub settled: SimTime,
    /// The times of day of both.
    pub clock: (String, String),
    /// What was written.
    pub said: String,
    /// What the trainee did.
    pub did: Did,
    /// Whether the deadline had passed.
    pub late: bool,
    /// The holding line that had been sent, if one was.
    pub held: Option<Held>,
    /// What it was worth.
    pub worth: Worth,
    /// How anger and trust moved right after.
    pub moved: (i32, i32),
    /// What the public noticed of it, and made of it; empty where it saw nothing.
    pub public: Vec<Noticed>,
    /// What was found in own words; empty otherwise.
    pub findings: Vec<Finding>,
    /// What was earned for which part of a piece of work; empty otherwise.
    pub marks: Vec<Marked>,
    /// Why a choice is worth what it is.
    pub because: Option<String>,
    /// Sample answers by level, the best last.
    pub anchors: Vec<(u8, String)>,
    /// What was read as critical, with what a person made of it; known of attempts that are kept.
    pub incidents: Vec<Incident>,
    /// What was noted beside it.
    pub notes: Vec<Note>,
    /// What else could have been done.
    #[serde(skip)]
    pub ways: Ways,
}

/// A holding line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Held {
    /// When it was sent.
    pub at: SimTime,
    /// Whether no answer came although it promised one.
    pub broken: bool,
    /// What it bought, what it cost and what became of it, in sentences.
    pub text: String,
}

/// What the trainee did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Did {
    /// Answered in own words.
    OwnWords(String, Visibility),
    /// Sent a draft as it stands.
    Draft(String, Visibility),
    /// Did the work: for each part what was given.
    Worked(Vec<(String, String)>),
    /// Handed it to a role, with a note.
    HandedTo(String, String),
    /// Left it on purpose.
    Left,
    /// Said nothing.
    Silence,
}

impl Did {
    /// The words that were sent.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::OwnWords(text, _) | Self::Draft(text, _) => Some(text),
            Self::HandedTo(_, note) => Some(note),
            Self::Worked(_) | Self::Left | Self::Silence => None,
        }
    }
}

impl Step {
    /// What the trainee did, in a sentence.
    pub fn done(&self, words: &Words) -> String {
        let time = &self.clock.1;
        match &self.did {
            Did::OwnWords(text, place) => {
                say!(words, "debrief-you-own", time = time, place = words.plain(&place.key()), text = text)
            }
            Did::Draft(text, place) => {
                say!(words, "debrief-you-draft", time = time, place = words.plain(&place.key()), text = text)
            }
            Did::Worked(given) => {
                let given = given.iter().map(|(part, given)| say!(words, "work-given", part = part, given = given));
                let text = given.collect::<Vec<_>>().join("; ");
                say!(words, "debrief-you-worked", time = time, text = text)
            }
            Did::HandedTo(role, note) => say!(words, "debrief-you-handed", time = time, role = role, note = note),
            Did::Left => say!(words, "debrief-you-left", time = time),
            Did::Silence => say!(words, "debrief-you-silent", time = time),
        }
    }

    /// That it came late, if it did.
    pub fn lateness(&self, words: &Words) -> Option<String> {
        (self.late && self.did != Did::Silence).then(|| words.plain("debrief-late"))
    }

    /// How the person's mood moved, if it did.
    pub fn then(&self, words: &Words) -> Option<String> {
        let (anger, trust) = self.moved;
        let name = &self.after.name;
        (self.moved != (0, 0))
            .then(|| say!(words, "debrief-moved", name = name, anger = signed(anger), trust = signed(trust)))
    }

    /// Its figures in a line: of each axis of which it shows anything.
    pub fn figures(&self, words: &Words) -> String {
        let figure = |axis: &Axis| {
            let worth = self.worth.of(*axis)?;
            Some(say!(words, "debrief-figure", axis = words.plain(&axis.key()), worth = worth))
        };
        Axis::ALL.iter().filter_map(figure).collect::<Vec<_>>().join(", ")
    }
}

/// A number of points with its sign.
pub(in crate::view) fn signed(number: i32) -> String {
    let sign = if number < 0 { "−" } else { "+" };
    format!("{sign}{}", number.unsigned_abs())
}

pub(super) fn step(words: &Words, desk: &Desk, rows: &[Row], moment: &Moment, number: usize) -> Step {
    let scenario = &desk.scenario;
    let inject = scenario.inject(moment.inject);
    let person = scenario.person(inject.from);
    let (before, after) = moods(desk, rows, moment);
    let conversation = inject.conversation();
    let mut anchors: Vec<(u8, String)> =
        conversation.anchors.iter().map(|anchor| (anchor.level, anchor.text.clone())).collect();
    anchors.sort_by_key(|(level, _)| *level);
    Step {
        number,
        inject: inject.id.clone(),
        subject: inject.subject.clone(),
        before: Who::of(words, person, before),
        after: Who::of(words, person, after),
        place: Place::of(words, &scenario.brand, &inject.channel),
        arrived: moment.arrived,
        settled: moment.settled,
        clock: (scenario.clock(moment.arrived), scenario.clock(moment.settled)),
        said: moment.line(desk).to_owned(),
        did: did(words, desk, moment),
        late: moment.late,
        held: moment.held.map(|holding| held(words, desk, &person.name, holding)),
        worth: moment.worth,
        moved: moment.moved,
        public: Vec::new(),
        findings: match &moment.how {
            How::OwnWords { text, reading, score, .. } => {
                findings(words, scenario.account(inject), text, score, &reading.findings)
            }
            _ => Vec::new(),
        },
        marks: match &moment.how {
            How::Worked { grade, .. } => marks(words, desk, moment.inject, grade),
            _ => Vec::new(),
        },
        because: because(words, desk, moment),
        anchors,
        incidents: Vec::new(),
        notes: Vec::new(),
        ways: Ways::None,
    }
}

fn held(words: &Words, desk: &Desk, name: &str, holding: Holding) -> Held {
    let (clock, lost) = (|at| desk.scenario.clock(at), |trust: i32| trust.min(0).unsigned_abs());
    let text = say!(
        words,
        "debrief-held",
        time = clock(holding.at),
        until = clock(holding.until),
        name = name,
        cost = lost(holding.cost),
        end = if holding.broken.is_some() { "broken" } else { "kept" },
        more = holding.broken.map_or(0, lost)
    );
    Held { at: holding.at, broken: holding.broken.is_some(), text }
}

fn did(words: &Words, desk: &Desk, moment: &Moment) -> Did {
    let scenario = &desk.scenario;
    match &moment.how {
        How::OwnWords { text, visibility, .. } => Did::OwnWords(text.to_string(), *visibility),
        How::Draft { draft, visibility } => {
            let text = scenario.inject(moment.inject).drafts().get(draft.at()).map(|draft| draft.text.clone());
            Did::Draft(text.unwrap_or_default(), *visibility)
        }
        How::Worked { given: done, .. } => Did::Worked(given(words, desk, moment.inject, done)),
        How::HandedOff { to, note, .. } => {
            let role = scenario.brand.roles.get(to.at()).map(|role| role.name.clone());
            Did::HandedTo(role.unwrap_or_default(), note.to_string())
        }
        How::Left { .. } => Did::Left,
        How::Silence { .. } => Did::Silence,
    }
}

/// Why a choice is worth what it is.
fn because(words: &Words, desk: &Desk, moment: &Moment) -> Option<String> {
    let inject = desk.scenario.inject(moment.inject);
    let declared = |play: &Move| inject.declared_move(play).map(|declared| declared.because.clone());
    match &moment.how {
        How::Draft { draft, .. } => inject.drafts().get(draft.at()).map(|draft| draft.because.clone()),
        How::HandedOff { to, .. } => {
            let role = desk.scenario.brand.roles.get(to.at()).map(|role| role.id.clone());
            role.and_then(|role| declared(&Move::HandOff(role))).or_else(|| Some(words.plain("debrief-not-theirs")))
        }
        How::Left { .. } | How::Silence { .. } if inject.task.work().is_some() => {
            declared(&Move::Leave).or_else(|| Some(words.plain("debrief-undone")))
        }
        How::Left { .. } => declared(&Move::Leave).or_else(|| Some(words.plain("debrief-left-undeclared"))),
        How::Silence { .. } => declared(&Move::Leave).or_else(|| Some(words.plain("debrief-silent-undeclared"))),
        How::OwnWords { .. } | How::Worked { .. } => None,
    }
}

/// How the person felt right before the step was settled, and right after.
fn moods(desk: &Desk, rows: &[Row], moment: &Moment) -> (Mood, Mood) {
    let who = desk.scenario.inject(moment.inject).from;
    let settles = |row: &Row| row.at == moment.settled && row.event.ends_waiting() == Some(&moment.inject);
    let settled = rows.iter().position(settles).unwrap_or(rows.len());
    let mut state = State::new(desk);
    rows.iter().take(settled).for_each(|row| state.apply(row));
    let before = state.mood(who);
    let same_time = rows.iter().skip(settled).take_while(|row| row.at == moment.settled);
    same_time.for_each(|row| state.apply(row));
    (before, state.mood(who))
}
