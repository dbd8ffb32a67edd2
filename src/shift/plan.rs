//! What a trainee does, as text that a writer can read: plan files, pipes, the line one types in the terminal.
//!
//! ```text
//! # A calm morning
//! wait for late
//! reply late: Marta, three Saturdays is three too many. …
//! draft again own-it privately
//! hand stock to web-team: The page shows boxes we do not have.
//! finish
//! expect ending regained
//! ```

use super::event::{Act, Answer, Command, Event, Row};
use super::names::{Ix, Named};
use super::pacing;
use super::play::Shift;
use super::rejection::Rejection;
use super::state::{Phase, Progress};
use super::work::Given;
use crate::base::SimTime;
use crate::base::id::*;
use crate::base::time::TimeError;
use crate::scenario::Visibility;
use crate::scenario::model::InjectIx;
use crate::scenario::raw::{Bound, is_sound_id};

/// One line of a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// Something the trainee does. Without a visibility an answer stands where the message does.
    Do(Act<Named>, Option<Visibility>),
    /// Lets so much time pass.
    Wait(SimTime),
    /// Lets time pass until something new has come, or somebody has waited in vain.
    WaitForNext,
    /// Lets time pass until this has come.
    WaitFor(InjectId),
    /// Lets time pass until the shift is over.
    Finish,
    /// Something that must be so now.
    Expect(Expectation),
}

/// Something that must be so.
#[derive(Clone, Debug, PartialEq)]
pub enum Expectation {
    /// The shift has ended in this way.
    Ending(EndingId),
    /// Somebody's anger.
    Anger(PersonId, Bound),
    /// Somebody's trust.
    Trust(PersonId, Bound),
    /// An inject has come.
    Arrived(InjectId),
    /// An inject was answered.
    Answered(InjectId),
    /// An inject was left or its deadline passed.
    Ignored(InjectId),
}

/// Why a line is no line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanError {
    /// It begins with no known word.
    UnknownWord(String),
    /// It lacks what must follow; the form it should have.
    Incomplete(&'static str),
    /// Something stands behind a word that stands alone.
    Alone(&'static str),
    /// This is no time.
    BadTime(String, TimeError),
}

/// The words a line can begin with, and the form of such a line.
pub const FORMS: &[(&str, &str)] = &[
    ("reply", "reply INJECT: text"),
    ("draft", "draft INJECT DRAFT"),
    ("do", "do INJECT PART=CHOICE PART=\"text\""),
    ("look", "look INJECT SOURCE"),
    ("hold", "hold INJECT"),
    ("hand", "hand INJECT to ROLE: note"),
    ("leave", "leave INJECT"),
    ("wait", "wait 0:30"),
    ("pause", "pause"),
    ("resume", "resume"),
    ("finish", "finish"),
    ("expect", "expect ending ENDING"),
];

/// Reads a line; none for an empty line or a comment.
///
/// # Errors
/// Why it is no line.
pub fn parse_line(text: &str) -> Result<Option<Line>, PlanError> {
    // Some editors begin a file with a mark of the order of its bytes.
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() || text.starts_with('#') {
        return Ok(None);
    }
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let rest = rest.trim();
    let form = FORMS.iter().find(|(known, _)| *known == word).map(|(_, form)| *form);
    let Some(form) = form else { return Err(PlanError::UnknownWord(word.to_owned())) };
    let incomplete = || PlanError::Incomplete(form);
    let one = || -> Result<InjectId, PlanError> {
        let mut words = rest.split_whitespace();
        match (words.next(), words.next()) {
            (Some(id), None) => Ok(InjectId::new(id)),
            _ => Err(incomplete()),
        }
    };
    let line = match word {
        "pause" | "resume" | "finish" if !rest.is_empty() => return Err(PlanError::Alone(form)),
        "reply" => {
            let (to, text) = rest.split_once(':').ok_or_else(incomplete)?;
            let (inject, visibility) = addressee(to.split_whitespace()).ok_or_else(incomplete)?;
            answer(inject, Answer::Text(text.trim().to_owned()), visibility)
        }
        "draft" => {
            let mut words = rest.split_whitespace();
            let (Some(inject), Some(draft)) = (words.next(), words.next()) else { return Err(incomplete()) };
            let (_, visibility) = addressee(std::iter::once(inject).chain(words)).ok_or_else(incomplete)?;
            answer(InjectId::new(inject), Answer::Draft(DraftId::new(draft)), visibility)
        }
        "hand" => {
            let (to, note) = rest.split_once(':').ok_or_else(incomplete)?;
            let words: Vec<&str> = to.split_whitespace().collect();
            let [inject, "to", role] = words.as_slice() else { return Err(incomplete()) };
            let note = note.trim().to_owned();
            Line::Do(Act::HandOff { inject: InjectId::new(inject), to: RoleId::new(role), note }, None)
        }
        "do" => {
            let (inject, rest) = rest.split_once(char::is_whitespace).ok_or_else(incomplete)?;
            let given = given(rest).filter(|given| !given.is_empty()).ok_or_else(incomplete)?;
            Line::Do(Act::Work { inject: InjectId::new(inject), given }, None)
        }
        "look" => {
            let words: Vec<&str> = rest.split_whitespace().collect();
            let [inject, source] = words.as_slice() else { return Err(incomplete()) };
            Line::Do(Act::Look { inject: InjectId::new(inject), source: SourceId::new(source) }, None)
        }
        "hold" => Line::Do(Act::Hold { inject: one()? }, None),
        "leave" => Line::Do(Act::Leave { inject: one()? }, None),
        "wait" => match rest.strip_prefix("for ") {
            Some(id) => Line::WaitFor(InjectId::new(id.trim())),
            None if rest.is_empty() => Line::WaitForNext,
            None => Line::Wait(SimTime::parse(rest).map_err(|error| PlanError::BadTime(rest.to_owned(), error))?),
        },
        "pause" => Line::Do(Act::Pause, None),
        "resume" => Line::Do(Act::Resume, None),
        "finish" => Line::Finish,
        _ => Line::Expect(expectation(rest).ok_or_else(incomplete)?),
    };
    Ok(Some(line))
}

/// `part=value` by `part=value`; a value with blanks stands in quotes, as in JSON.
fn given(text: &str) -> Option<Vec<Given>> {
    let mut given = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (part, behind) = rest.split_once('=')?;
        if !is_sound_id(part) {
            return None;
        }
        let (value, end) = if behind.starts_with('"') {
            let mut values = serde_json::Deserializer::from_str(behind).into_iter::<String>();
            let value = values.next()?.ok()?;
            (value, values.byte_offset())
        } else {
            let end = behind.find(char::is_whitespace).unwrap_or(behind.len());
            (behind.get(..end)?.to_owned(), end)
        };
        given.push(Given { part: PartId::new(part), value: value.into() });
        let after = behind.get(end..)?;
        rest = after.trim_start();
        if rest.len() == after.len() && !rest.is_empty() {
            return None;
        }
    }
    Some(given)
}

/// What is given as `part=value` by `part=value`, as [`parse_line`] reads it.
pub fn spelled(given: &[Given]) -> String {
    let bare = |value: &str| !value.is_empty() && !value.starts_with('"') && !value.contains(char::is_whitespace);
    let one = |given: &Given| {
        let value = &given.value;
        if bare(value) {
            format!("{}={value}", given.part)
        } else {
            format!("{}={}", given.part, serde_json::json!(**value))
        }
    };
    given.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn answer(inject: InjectId, with: Answer<Named>, visibility: Option<Visibility>) -> Line {
    // Where it stands is settled when it is played: the channel decides unless the line does.
    Line::Do(Act::Answer { inject, with, visibility: Visibility::Public }, visibility)
}

/// An inject, and `privately` or `publicly` behind it.
fn addressee<'a>(mut words: impl Iterator<Item = &'a str>) -> Option<(InjectId, Option<Visibility>)> {
    let inject = InjectId::new(words.next()?);
    let visibility = match words.next() {
        None => None,
        Some("privately") => Some(Visibility::Private),
        Some("publicly") => Some(Visibility::Public),
        Some(_) => return None,
    };
    words.next().is_none().then_some((inject, visibility))
}

fn expectation(text: &str) -> Option<Expectation> {
    let words: Vec<&str> = text.split_whitespace().collect();
    Some(match words.as_slice() {
        ["ending", id] => Expectation::Ending(EndingId::new(id)),
        ["arrived", id] => Expectation::Arrived(InjectId::new(id)),
        ["answered", id] => Expectation::Answered(InjectId::new(id)),
        ["ignored", id] => Expectation::Ignored(InjectId::new(id)),
        ["anger", who, "below", n] => Expectation::Anger(PersonId::new(who), Bound::Below(n.parse().ok()?)),
        ["anger", who, "at", "least", n] => Expectation::Anger(PersonId::new(who), Bound::AtLeast(n.parse().ok()?)),
        ["trust", who, "below", n] => Expectation::Trust(PersonId::new(who), Bound::Below(n.parse().ok()?)),
        ["trust", who, "at", "least", n] => Expectation::Trust(PersonId::new(who), Bound::AtLeast(n.parse().ok()?)),
        _ => return None,
    })
}

/// Why a line could not be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineFailure {
    /// It names something this scenario does not have: what kind of thing, the name, and the names there are.
    UnknownName(Naming, String, Vec<String>),
    /// The shift did not take it.
    Rejected(Rejection),
    /// What was waited for never came.
    NeverCame(InjectId),
    /// What was expected is not so; what is, as a number, an id, or the key of its words.
    NotSo(String),
}

/// What kind of thing a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// Something that arrives.
    Inject,
    /// A draft of it.
    Draft,
    /// A role in the house.
    Role,
    /// Somebody in the cast.
    Person,
    /// A number the author keeps.
    Variable,
    /// A way the shift can end.
    Ending,
}

pub(super) fn unknown(kind: Naming, found: impl AsRef<str>, known: impl Iterator<Item = impl ToString>) -> LineFailure {
    LineFailure::UnknownName(kind, found.as_ref().to_owned(), known.map(|name| name.to_string()).collect())
}

fn inject_of(shift: &Shift, id: &InjectId) -> Result<InjectIx, LineFailure> {
    let scenario = shift.scenario();
    let known = || scenario.injects.iter().map(|inject| &inject.id);
    scenario.inject_ix(id).ok_or_else(|| unknown(Naming::Inject, id, known()))
}

/// The first name in an act that means nothing here.
fn unknown_in(shift: &Shift, act: &Act<Named>) -> Result<(), LineFailure> {
    let scenario = shift.scenario();
    match act {
        Act::Answer { inject, with, .. } => {
            let model = scenario.inject(inject_of(shift, inject)?);
            match with {
                Answer::Draft(draft) if model.draft_ix(draft).is_none() => {
                    Err(unknown(Naming::Draft, draft, model.drafts().iter().map(|draft| &draft.id)))
                }
                _ => Ok(()),
            }
        }
        Act::HandOff { inject, to, .. } => {
            inject_of(shift, inject)?;
            let known = || scenario.brand.roles.iter().map(|role| &role.id);
            scenario.role_ix(to).map(|_| ()).ok_or_else(|| unknown(Naming::Role, to, known()))
        }
        Act::Work { inject, .. } | Act::Look { inject, .. } | Act::Hold { inject } | Act::Leave { inject } => {
            inject_of(shift, inject).map(|_| ())
        }
        Act::Wait | Act::Pause | Act::Resume => Ok(()),
    }
}

/// The command a line stands for at a moment of a shift, in untimed pacing.
///
/// # Errors
/// [`LineFailure::UnknownName`].
pub fn command(shift: &Shift, act: &Act<Named>, visibility: Option<Visibility>) -> Result<Command, LineFailure> {
    let now = shift.state().now;
    // What was begun before the close is finished just before it: nobody's answer is taken out of their hands.
    let last = shift.scenario().last_moment();
    command_at(shift, act, visibility, now.plus(pacing::cost(act)).min(last).max(now))
}

/// The command a line stands for at a given time.
///
/// # Errors
/// [`LineFailure::UnknownName`].
pub fn command_at(
    shift: &Shift,
    act: &Act<Named>,
    visibility: Option<Visibility>,
    at: SimTime,
) -> Result<Command, LineFailure> {
    unknown_in(shift, act)?;
    let named = Command::<Named> { at, act: act.clone() };
    let mut command = shift.command(&named).ok_or_else(|| unknown(Naming::Inject, "", [""].iter()))?;
    if let Act::<Ix>::Answer { inject, visibility: place, .. } = &mut command.act {
        *place = visibility.unwrap_or(shift.scenario().inject(*inject).channel.visibility);
    }
    Ok(command)
}

/// Carries out a line in untimed pacing and calls `taken` after every command that was.
///
/// # Errors
/// Why it could not be carried out; commands taken on the way (waiting) stay taken.
pub fn carry_out<E: From<LineFailure>>(
    shift: &mut Shift,
    line: &Line,
    taken: &mut dyn FnMut(&Shift) -> Result<(), E>,
) -> Result<(), E> {
    let mut execute = |shift: &mut Shift, command: Command| -> Result<(), E> {
        shift.execute(command).map_err(LineFailure::Rejected)?;
        taken(shift)
    };
    match line {
        Line::Do(act, visibility) => {
            let command = command(shift, act, *visibility)?;
            execute(shift, command)
        }
        Line::Wait(span) => {
            let at = shift.state().now.plus(*span);
            execute(shift, Command { at, act: Act::Wait })
        }
        Line::WaitForNext => {
            let seen = calls(shift);
            wait_until(shift, &mut execute, |shift| calls(shift) > seen).map(|_| ())
        }
        Line::WaitFor(id) => {
            let inject = inject_of(shift, id)?;
            let came = |shift: &Shift| shift.state().progress(inject).has_arrived();
            if wait_until(shift, &mut execute, came)? { Ok(()) } else { Err(LineFailure::NeverCame(id.clone()).into()) }
        }
        Line::Finish => wait_until(shift, &mut execute, |_| false).map(|_| ()),
        Line::Expect(expected) => check(shift, expected).map_err(E::from),
    }
}

/// Waits from one thing that time brings to the next until it is so or the shift is over; whether it became so.
fn wait_until<E>(
    shift: &mut Shift,
    execute: &mut dyn FnMut(&mut Shift, Command) -> Result<(), E>,
    is_so: impl Fn(&Shift) -> bool,
) -> Result<bool, E> {
    while !is_so(shift) {
        let Some(due) = shift.next_due().filter(|_| !shift.is_over()) else { return Ok(is_so(shift)) };
        execute(shift, Command { at: due.max(shift.state().now), act: Act::Wait })?;
    }
    Ok(true)
}

/// The key of the words for how far an inject is.
fn progress_key(progress: Progress) -> String {
    let name = match progress {
        Progress::Pending | Progress::Scheduled => "not-here",
        Progress::Open { .. } => "open",
        Progress::Lapsed { .. } => "lapsed",
        Progress::Answered { .. } => "answered",
        Progress::HandedOff => "handed-off",
        Progress::Left => "left",
        Progress::Cancelled => "cancelled",
    };
    format!("progress-{name}")
}

/// How often something has happened that one would look up at: somebody came, or waited in vain.
fn calls(shift: &Shift) -> usize {
    let looks = |row: &&Row| matches!(row.event, Event::Arrived { .. } | Event::Lapsed { .. });
    shift.rows().iter().filter(looks).count()
}

fn check(shift: &Shift, expected: &Expectation) -> Result<(), LineFailure> {
    let scenario = shift.scenario();
    let state = shift.state();
    let progress = |id: &InjectId| inject_of(shift, id).map(|ix| state.progress(ix));
    let mood = |id: &PersonId| {
        let known = || scenario.cast.iter().map(|person| &person.id);
        scenario.person_ix(id).map(|ix| state.mood(ix)).ok_or_else(|| unknown(Naming::Person, id, known()))
    };
    let (so, found) = match expected {
        Expectation::Ending(id) => {
            let wanted = scenario
                .ending_ix(id)
                .ok_or_else(|| unknown(Naming::Ending, id, scenario.endings.iter().map(|ending| &ending.id)))?;
            let found = match state.phase {
                Phase::Ended(ending) => scenario.endings[ending.at()].id.to_string(),
                _ => "progress-running".to_owned(),
            };
            (state.phase == Phase::Ended(wanted), found)
        }
        Expectation::Anger(who, bound) => {
            let anger = i64::from(mood(who)?.anger);
            (bound.holds(anger), anger.to_string())
        }
        Expectation::Trust(who, bound) => {
            let trust = i64::from(mood(who)?.trust);
            (bound.holds(trust), trust.to_string())
        }
        Expectation::Arrived(id) => (progress(id)?.has_arrived(), progress_key(progress(id)?)),
        Expectation::Answered(id) => (matches!(progress(id)?, Progress::Answered { .. }), progress_key(progress(id)?)),
        Expectation::Ignored(id) => {
            (matches!(progress(id)?, Progress::Lapsed { .. } | Progress::Left), progress_key(progress(id)?))
        }
    };
    if so { Ok(()) } else { Err(LineFailure::NotSo(found)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_form() {
        assert_eq!(parse_line("  # nothing"), Ok(None));
        assert_eq!(
            parse_line("reply late privately: Two: parts"),
            Ok(Some(Line::Do(
                Act::Answer {
                    inject: "late".into(),
                    with: Answer::Text("Two: parts".into()),
                    visibility: Visibility::Public
                },
                Some(Visibility::Private)
            )))
        );
        assert!(matches!(parse_line("draft late own-it"), Ok(Some(Line::Do(Act::Answer { .. }, None)))));
        assert!(matches!(parse_line("hand late to legal: Please."), Ok(Some(Line::Do(Act::HandOff { .. }, None)))));
        for marked in ["wait for late", "\u{feff}wait for late"] {
            assert_eq!(parse_line(marked), Ok(Some(Line::WaitFor("late".into()))));
        }
        assert_eq!(parse_line("wait 0:30"), Ok(Some(Line::Wait(SimTime::from_secs(30)))));
        assert_eq!(
            parse_line("expect anger marta at least 60"),
            Ok(Some(Line::Expect(Expectation::Anger("marta".into(), Bound::AtLeast(60)))))
        );
    }

    #[test]
    fn says_what_a_line_lacks() {
        assert_eq!(parse_line("repyl late"), Err(PlanError::UnknownWord("repyl".into())));
        assert_eq!(parse_line("reply late"), Err(PlanError::Incomplete("reply INJECT: text")));
        assert_eq!(parse_line("hand late legal: x"), Err(PlanError::Incomplete("hand INJECT to ROLE: note")));
        assert_eq!(parse_line("draft late a b c"), Err(PlanError::Incomplete("draft INJECT DRAFT")));
        assert!(matches!(parse_line("wait soon"), Err(PlanError::BadTime(..))));
        assert_eq!(parse_line("finish the draft for her first"), Err(PlanError::Alone("finish")));
        assert_eq!(parse_line("pause now please"), Err(PlanError::Alone("pause")));
    }
}
