//! Everything a desk shows while a shift runs.

use crate::base::SimTime;
use crate::base::id::{InjectId, ScenarioId};
use crate::base::words::Words;
use crate::say;
use crate::scenario::Figure;
use crate::scenario::model::{InjectIx, PersonIx};
use crate::scenario::raw::Objective;
use crate::shift::{Event, Pacing, Phase, Purpose};

use super::book::{Book, book, marked};

use super::composer::{Composer, composer};
use super::day::day;
use super::person::Who;
use super::public::{Public, public};
use super::queue::{Row, rows};
use super::thread::{Thread, thread};
use super::why::{Why, why};

/// A desk during a shift.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    /// Which scenario.
    pub scenario: ScenarioId,
    /// Its title.
    pub title: String,
    /// What the attempt is for, in a word.
    pub purpose: String,
    /// The brand's name.
    pub brand: String,
    /// The day, as the clock names it.
    pub day: String,
    /// The shift time.
    pub now: SimTime,
    /// The time of day, hours and minutes.
    pub clock: String,
    /// When the shift closes at the latest.
    pub length: SimTime,
    /// How it stands.
    pub standing: Standing,
    /// Whether time passes by what one does.
    pub untimed: bool,
    /// Whether the clock runs and the desk may be closed for the day.
    pub may_close: bool,
    /// What waits, the most pressing first.
    pub queue: Vec<Row>,
    /// Every thread that was opened by somebody, by inject in the order in which they came.
    pub threads: Vec<Thread>,
    /// What can be done about each inject that waits.
    pub composers: Vec<Composer>,
    /// Everybody who has been heard of.
    pub people: Vec<Who>,
    /// The whole brand book.
    pub book: Book,
    /// The voice, in a few words each.
    pub traits: Vec<String>,
    /// Words the brand does not use.
    pub avoid: Vec<String>,
    /// What the brand wants to reach, and how much of it.
    pub targets: Vec<(String, String)>,
    /// The public.
    pub public: Public,
    /// Why it is as it is, where the purpose of the attempt lets one know.
    pub why: Option<Box<Why>>,
    /// How long people waited for the answers they got, the mean; none before the first.
    pub answer_time: Option<SimTime>,
    /// What happened since the desk was last looked at, in sentences; the latest last.
    pub notices: Vec<String>,
}

/// How a shift stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It runs.
    Running,
    /// Its clock stands.
    Paused,
    /// It is over.
    Over,
}

impl Shift {
    /// The thread of an inject.
    pub fn thread(&self, inject: &InjectId) -> Option<&Thread> {
        self.threads.iter().find(|thread| thread.inject == *inject)
    }

    /// What can be done about an inject.
    pub fn composer(&self, inject: &InjectId) -> Option<&Composer> {
        self.composers.iter().find(|composer| composer.inject == *inject)
    }
}

/// The desk of a shift at this time.
pub fn desk(words: &Words, shift: &crate::shift::Shift, now: SimTime, pacing: Pacing, purpose: Purpose) -> Shift {
    let scenario = shift.scenario();
    let brand = &scenario.brand;
    let state = shift.state();
    let arrived: Vec<InjectIx> = shift
        .rows()
        .iter()
        .filter_map(|row| match row.event {
            Event::Arrived { inject, .. } => Some(inject),
            _ => None,
        })
        .collect();
    Shift {
        scenario: scenario.id.clone(),
        title: scenario.title.clone(),
        purpose: words.plain(&purpose.key()),
        brand: brand.name.clone(),
        day: day(words, scenario, now),
        now,
        clock: scenario.clock(now),
        length: scenario.length,
        standing: match state.phase {
            Phase::Running => Standing::Running,
            Phase::Paused => Standing::Paused,
            Phase::Ended(_) => Standing::Over,
        },
        untimed: !pacing.is_live(),
        may_close: pacing.is_live() && shift.is_done_for_today(now),
        queue: rows(words, shift, now),
        threads: arrived.iter().map(|inject| thread(words, shift, *inject)).collect(),
        composers: state.waiting().map(|inject| composer(words, shift, inject)).collect(),
        people: people(words, shift),
        book: book(words, brand, ""),
        traits: brand.voice.traits.clone(),
        avoid: brand.voice.words_to_avoid.clone(),
        targets: brand.objectives.iter().map(|objective| target(words, shift, objective)).collect(),
        public: public(words, shift.scenario(), shift.state()),
        why: purpose.helps().then(|| why(words, scenario, shift.rows(), now).map(Box::new)).flatten(),
        answer_time: answer_time(shift),
        notices: Vec::new(),
    }
}

/// What the brand wants to reach, and how much of it; with where it stands, if a figure of the shift shows that.
fn target(words: &Words, shift: &crate::shift::Shift, objective: &Objective) -> (String, String) {
    let public = &shift.state().public;
    let whole = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let now = objective.figure.and_then(|figure| match figure {
        Figure::AnswerTime => answer_time(shift).map(|time| whole(time.secs())),
        _ if public.segments.is_empty() => None,
        Figure::Followers => Some(whole(public.followers())),
        Figure::Likes => Some(whole(public.likes)),
        Figure::Shares => Some(whole(public.shares)),
        Figure::Visits => Some(whole(public.visits)),
        Figure::Sentiment => Some(public.sentiment()),
    });
    let what = marked(words, &shift.scenario().brand, objective.of.as_ref(), &objective.what);
    let Some(now) = now else { return (what, objective.target.clone()) };
    let reached = match objective.reached.map(|bound| bound.holds(now)) {
        Some(true) => "yes",
        Some(false) => "no",
        None => "open",
    };
    let shown = if objective.figure == Some(Figure::AnswerTime) {
        SimTime::from_secs(now.unsigned_abs()).to_string()
    } else {
        now.to_string()
    };
    let target = say!(words, "desk-target-now", target = objective.target, now = shown, reached = reached);
    (what, target)
}

/// Everybody who has been heard of, in the order of the cast.
pub fn people(words: &Words, shift: &crate::shift::Shift) -> Vec<Who> {
    let met = |who: PersonIx| {
        shift.rows().iter().any(|row| match &row.event {
            Event::Arrived { inject, .. } => shift.scenario().inject(*inject).from == who,
            Event::Remarked { who: speaker, .. } => *speaker == who,
            _ => false,
        })
    };
    let cast = (0..).map(PersonIx).zip(&shift.scenario().cast);
    cast.filter(|(ix, _)| met(*ix)).map(|(ix, person)| Who::of(words, person, shift.state().mood(ix))).collect()
}

/// How long people waited for the answers they got, the mean.
fn answer_time(shift: &crate::shift::Shift) -> Option<SimTime> {
    let mut came: Vec<(InjectIx, SimTime)> = Vec::new();
    let mut waits = Vec::new();
    for row in shift.rows() {
        match row.event {
            Event::Arrived { inject, .. } => came.push((inject, row.at)),
            Event::Answered { inject, .. } | Event::AnsweredWithDraft { inject, .. } => {
                let arrival = came.iter().find(|(known, _)| *known == inject);
                waits.extend(arrival.map(|(_, at)| row.at.since(*at).millis()));
            }
            _ => {}
        }
    }
    let count = u64::try_from(waits.len()).ok().filter(|count| *count > 0)?;
    Some(SimTime::from_millis(waits.iter().sum::<u64>() / count))
}
