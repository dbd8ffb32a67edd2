//! The three grades of checking: the chain is whole; the events fold to a state; every command decided anew gives the
//! same events.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::attempt::{Attempt, Failing, opening};
use super::canon::{self, Flaw};
use crate::base::Digest;
use crate::scenario::Scenario;
use crate::shift::log::Difference;
use crate::shift::{Desk, Log, LogError, Phase, Progress, Row, Shift, State};

/// What checking an attempt came to.
#[derive(Debug)]
pub struct Report {
    /// How many entries it has.
    pub entries: usize,
    /// Whether the shift came to its end.
    pub finished: bool,
    /// What of this program differs from what it was played with.
    pub differences: Vec<Difference>,
    /// First grade: every entry is linked to all before it. The head.
    pub chain: Result<Digest, Failing>,
    /// Second grade: the events fold to a state.
    pub fold: Result<Folded, Failing>,
    /// Third grade: every command was decided anew.
    pub again: Result<Recomputed, Failing>,
}

impl Report {
    /// Whether all three grades hold.
    pub fn holds(&self) -> bool {
        self.chain.is_ok() && self.fold.is_ok() && self.again.as_ref().is_ok_and(|again| again.departs.is_none())
    }

    /// Why it does not hold, by the first grade by which it does not.
    pub fn refusal(&self) -> Option<Failing> {
        let failing = [self.chain.as_ref().err(), self.fold.as_ref().err(), self.again.as_ref().err()];
        let departs = self.again.as_ref().ok().and_then(|again| again.departs);
        let follows = departs.map(|entry| Failing::Log(LogError::DoesNotFollow { entry }));
        failing.into_iter().flatten().next().cloned().or(follows)
    }

    /// The first entry that is wrong by any grade.
    pub fn first_wrong(&self) -> Option<usize> {
        let failing = [self.chain.as_ref().err(), self.fold.as_ref().err(), self.again.as_ref().err()];
        let departs = self.again.as_ref().ok().and_then(|again| again.departs);
        failing.into_iter().flatten().filter_map(Failing::entry).chain(departs).min()
    }
}

/// Where the events lead.
#[derive(Debug)]
pub struct Folded {
    /// The desk it was played at.
    pub desk: Arc<Desk>,
    /// The state they lead to.
    pub state: State,
    /// All of them.
    pub rows: Vec<Row>,
    /// The digest of the state.
    pub digest: Digest,
}

/// Where the commands lead with this program.
#[derive(Debug)]
pub struct Recomputed {
    /// The shift they lead to.
    pub shift: Shift,
    /// The digest of its state.
    pub digest: Digest,
    /// The first entry that comes out otherwise; none if the attempt is what this program would have recorded.
    pub departs: Option<usize>,
}

/// Checks an attempt by all three grades, each as far as it can be.
pub fn verify(attempt: &Attempt) -> Report {
    let log = attempt.log();
    let fold = attempt.scenario().and_then(|scenario| {
        let desk = Arc::new(Desk::at(scenario, attempt.header.difficulty));
        let (state, rows) = log.fold(&desk)?;
        let digest = state_digest(&desk.scenario, &state)?;
        Ok(Folded { desk, state, rows, digest })
    });
    let again = match &fold {
        Ok(folded) => decide_again(&log, &folded.desk),
        Err(_) => Err(Failing::NotReached),
    };
    Report {
        entries: attempt.entries.len(),
        finished: attempt.is_finished(),
        differences: attempt.header.differences(),
        chain: check_chain(attempt),
        fold,
        again,
    }
}

/// The head, if every entry is linked to all before it.
pub(super) fn check_chain(attempt: &Attempt) -> Result<Digest, Failing> {
    canon::check_header(&attempt.header)?;
    let mut chain = opening(&attempt.header)?;
    for ((nth, entry), hash) in attempt.entries.iter().enumerate().zip(&attempt.hashes) {
        let seq = nth as u64;
        if chain.link(seq, &canon::encode(seq, entry)?) != *hash {
            return Err(Failing::Unlinked { entry: nth });
        }
    }
    let (entries, links) = (attempt.entries.len(), attempt.hashes.len());
    if entries == links { Ok(chain.head()) } else { Err(Failing::Links { entries, links }) }
}

fn decide_again(log: &Log, desk: &Arc<Desk>) -> Result<Recomputed, Failing> {
    let (shift, departs) = match log.recompute(desk) {
        Ok(shift) => (shift, None),
        Err(LogError::DoesNotFollow { entry }) => (decide_onwards(log, desk), Some(entry)),
        Err(error) => return Err(error.into()),
    };
    let digest = state_digest(&desk.scenario, shift.state())?;
    Ok(Recomputed { shift, digest, departs })
}

/// Every command that this program takes, whatever it brings about: where the trainee would have got to with it.
fn decide_onwards(log: &Log, desk: &Arc<Desk>) -> Shift {
    let mut shift = Shift::open(Arc::clone(desk), log.header.seed);
    for command in log.entries.iter().filter_map(|entry| entry.command.as_ref()) {
        if let Some(command) = shift.command(command) {
            // One that is not taken changes nothing: the next may be.
            let _ = shift.execute(command);
        }
    }
    shift
}

/// The digest of a state in the author's names, the same on every machine and for every order of positions.
///
/// # Errors
/// If it cannot be written as JSON.
pub fn state_digest(scenario: &Scenario, state: &State) -> Result<Digest, Flaw> {
    let phase = match state.phase {
        Phase::Running => json!("running"),
        Phase::Paused => json!("paused"),
        Phase::Ended(ending) => json!({ "ended": scenario.endings.get(ending.at()).map(|ending| ending.id.as_str()) }),
    };
    let injects = scenario.injects.iter().zip(&state.injects);
    let people = scenario.cast.iter().zip(&state.people);
    let variables = scenario.variables.iter().zip(&state.variables);
    let spoken = json!({
        "now": state.now.millis(),
        "phase": phase,
        "injects": injects.map(|(inject, progress)| (inject.id.to_string(), spoken(*progress))).collect::<Map<_, _>>(),
        "people": people
            .map(|(person, mood)| {
                (person.id.to_string(), json!({ "anger": mood.anger, "trust": mood.trust, "slights": mood.slights }))
            })
            .collect::<Map<_, _>>(),
        // As text: no reader rounds it.
        "variables": variables
            .map(|((name, _), value)| (name.to_string(), json!(value.to_string())))
            .collect::<Map<_, _>>(),
        "reach": state.reach.to_string(),
    });
    match serde_jcs::to_string(&spoken) {
        Ok(text) => Ok(Digest::of(&text)),
        Err(error) => Err(Flaw::Header { found: error.to_string() }),
    }
}

fn spoken(progress: Progress) -> Value {
    match progress {
        Progress::Pending => json!("pending"),
        Progress::Scheduled => json!("scheduled"),
        Progress::Open { since, deadline, held } => {
            json!({ "open": { "since": since, "deadline": deadline, "held": held } })
        }
        Progress::Lapsed { since } => json!({ "lapsed": { "since": since } }),
        Progress::Answered { late } => json!({ "answered": { "late": late } }),
        Progress::HandedOff => json!("handed-off"),
        Progress::Left => json!("left"),
        Progress::Cancelled => json!("cancelled"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::attempt::Content;
    use super::super::sample;
    use super::*;
    use crate::base::SimTime;
    use crate::shift::{Entry, Event};

    #[test]
    fn what_was_played_holds_by_all_grades() {
        let attempt = sample::attempt();
        let report = verify(&attempt);
        assert!(report.holds(), "{report:?}");
        assert!(report.finished && report.differences.is_empty());
        assert_eq!(report.chain.as_ref().unwrap(), attempt.hashes.last().unwrap());
        assert_eq!(report.first_wrong(), None);
        let (folded, again) = (report.fold.unwrap(), report.again.unwrap());
        assert_eq!(folded.digest, again.digest);
        assert_eq!(folded.state, *again.shift.state());
    }

    #[test]
    fn unfinished_is_no_error() {
        let shift = sample::shift(2);
        let attempt = chained(shift.entries());
        let report = verify(&attempt);
        assert!(report.holds() && !report.finished, "{report:?}");
        assert_eq!(attempt.last_time(), SimTime::from_secs(40));
    }

    #[test]
    fn each_grade_names_the_entry_that_is_wrong() {
        // A link changed: the chain knows, folding and recomputing do not.
        let mut attempt = sample::attempt();
        attempt.hashes[3] = Digest::of("another");
        let report = verify(&attempt);
        assert!(matches!(report.chain, Err(Failing::Unlinked { entry: 3 })));
        assert!(report.fold.is_ok() && report.again.is_ok());
        assert!(!report.holds());
        assert_eq!(report.first_wrong(), Some(3));

        // A mood changed and chained anew by somebody careful: only deciding again knows.
        let mut entries = sample::entries();
        let row = entries[2].rows.iter_mut().find(|row| matches!(row.event, Event::MoodMoved { .. })).unwrap();
        let Event::MoodMoved { anger, .. } = &mut row.event else { panic!("a mood") };
        *anger = -40;
        let report = verify(&chained(entries));
        assert!(report.chain.is_ok() && report.fold.is_ok());
        assert_eq!(report.again.as_ref().unwrap().departs, Some(2));
        assert!(!report.holds());
        assert_ne!(report.fold.unwrap().digest, report.again.unwrap().digest);

        // A name that is not there: folding knows.
        let mut entries = sample::entries();
        entries[1].rows.insert(0, Row { at: SimTime::ZERO, event: Event::Lapsed { inject: "nobody".into() } });
        let report = verify(&chained(entries));
        assert!(matches!(report.fold, Err(Failing::Log(LogError::UnknownName { entry: 1 }))));
        assert!(matches!(report.again, Err(Failing::NotReached)));
    }

    #[test]
    fn other_texts_are_refused() {
        let mut attempt = sample::attempt();
        attempt.brand_text.push(' ');
        assert!(matches!(verify(&attempt).fold, Err(Failing::Content { content: Content::Brand })));
        let mut attempt = sample::attempt();
        attempt.scenario_text = attempt.scenario_text.replace("skerry-line", "another");
        assert!(matches!(verify(&attempt).fold, Err(Failing::Content { content: Content::Scenario })));
        attempt.header.scenario_digest = Digest::of(&attempt.scenario_text);
        let report = verify(&attempt);
        assert!(matches!(report.chain, Err(Failing::Unlinked { entry: 0 })));
        assert!(matches!(report.fold, Err(Failing::Unsound { .. })));
    }

    #[test]
    fn another_program_is_said_and_both_outcomes_are_given() {
        let mut header = sample::header();
        header.engine = "0.0.1".to_owned();
        let same = Attempt::chained(header.clone(), sample::entries(), sample::SCENARIO.into(), sample::BRAND.into());
        let report = verify(&same.unwrap());
        assert_eq!(report.differences, [Difference::Engine]);
        assert!(report.holds());

        let mut entries = sample::entries();
        entries[2].rows.retain(|row| !matches!(row.event, Event::Shared { .. }));
        let other = Attempt::chained(header, entries, sample::SCENARIO.into(), sample::BRAND.into()).unwrap();
        let report = verify(&other);
        assert_eq!(report.again.as_ref().unwrap().departs, Some(2));
        assert!(!report.holds());
        let (folded, again) = (report.fold.unwrap(), report.again.unwrap());
        assert_eq!(folded.state.reach + 300, again.shift.state().reach);
    }

    #[test]
    fn nothing_at_all_is_said() {
        let report = verify(&chained(Vec::new()));
        assert!(report.chain.is_ok());
        assert!(matches!(report.fold, Err(Failing::Log(LogError::Empty))));
        let mut attempt = sample::attempt();
        attempt.hashes.pop();
        assert!(matches!(verify(&attempt).chain, Err(Failing::Links { .. })));
    }

    fn chained(entries: Vec<Entry>) -> Attempt {
        Attempt::chained(sample::header(), entries, sample::SCENARIO.to_owned(), sample::BRAND.to_owned()).unwrap()
    }
}
