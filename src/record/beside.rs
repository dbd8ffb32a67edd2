//! What notes mean for the attempt they stand beside: whether they are about this very log, which of them count, and
//! what a person made of its critical incidents.

use super::attempt::{Attempt, opening};
use super::grades::Report;
use super::note::{About, Judgement, Note, What};
use crate::appraisal::decision::{Incident, Judged};
use crate::appraisal::incident::{Read, incidents};
use crate::appraisal::{Debrief, Moment};
use crate::base::diagnostic::near;
use crate::base::id::InjectId;
use crate::scenario::{Breach, Scenario};

/// Which log a note was written about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// This one as it is.
    Here,
    /// This one before it went on.
    Earlier,
    /// Another one: it is shown, and does not count.
    Elsewhere,
}

/// A note as it stands beside an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beside<'a> {
    /// The note.
    pub note: &'a Note,
    /// Which log it was written about.
    pub bound: Bound,
    /// Whether its author has said it anew.
    pub replaced: bool,
}

impl Beside<'_> {
    /// Whether it counts: it is about this log, and its author has not said it anew.
    pub fn counts(&self) -> bool {
        self.bound != Bound::Elsewhere && !self.replaced
    }
}

impl Attempt {
    /// Which log a note was written about.
    pub fn bound(&self, note: &Note) -> Bound {
        let opening = || opening(&self.header).is_ok_and(|chain| chain.head() == note.head);
        match self.hashes.split_last() {
            Some((head, _)) if *head == note.head => Bound::Here,
            None if opening() => Bound::Here,
            Some((_, before)) if before.contains(&note.head) || opening() => Bound::Earlier,
            _ => Bound::Elsewhere,
        }
    }

    /// The notes as they stand beside it, in their order.
    pub fn beside(&self) -> Vec<Beside<'_>> {
        let replaced = |nth: usize, note: &Note| self.notes.iter().skip(nth).any(|later| note.is_replaced_by(later));
        let beside = |(next, note)| Beside { note, bound: self.bound(note), replaced: replaced(next, note) };
        (1..).zip(&self.notes).map(beside).collect()
    }
}

/// The critical incidents of an attempt, which is the `nth` of several, with what a person made of each: the last
/// judgement of anybody counts.
pub fn judged(attempt: &Attempt, scenario: &Scenario, moments: &[Moment], nth: usize) -> Vec<Incident> {
    let beside = attempt.beside();
    let judged = |inject: &InjectId, read: &Read| {
        let last = beside.iter().rev().filter(|beside| beside.counts()).find_map(|beside| match &beside.note.what {
            What::Incident { breach, judgement, .. } if *breach == read.breach => {
                (beside.note.about == About::Moment(inject.clone())).then_some(*judgement)
            }
            _ => None,
        });
        match last {
            None => Judged::NotYet,
            Some(Judgement::Confirmed) => Judged::Confirmed,
            Some(Judgement::Dismissed) => Judged::Dismissed,
        }
    };
    let incident = |read: Read| {
        let inject = scenario.inject(read.inject).id.clone();
        let judged = judged(&inject, &read);
        Incident { attempt: nth, inject, at: read.at, breach: read.breach, judged }
    };
    incidents(moments).into_iter().map(incident).collect()
}

/// Whether notes may be written beside an attempt: it holds, or another version decides otherwise about a log that is
/// whole and leads somewhere.
pub fn may_be_noted(checked: &Report) -> bool {
    checked.holds() || checked.chain.is_ok() && checked.fold.is_ok() && !checked.differences.is_empty()
}

/// Why a note does not belong beside an attempt.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misplaced {
    /// No inject is called that.
    #[error("no inject is called {found}")]
    NoInject {
        /// What was asked for.
        found: String,
        /// Those it may have meant.
        near: Vec<String>,
        /// Those of which something came.
        known: Vec<InjectId>,
    },
    /// Nothing has come of that inject.
    #[error("nothing came of {inject}")]
    NoMoment {
        /// Which.
        inject: InjectId,
        /// Those of which something came.
        known: Vec<InjectId>,
    },
    /// Nothing of that kind was read there.
    #[error("no such incident was read at {inject}")]
    NotRead {
        /// Where.
        inject: InjectId,
        /// As what.
        breach: Breach,
        /// Where what was read.
        read: Vec<(InjectId, Breach)>,
    },
}

impl Misplaced {
    /// The name of its sentence: `error-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoInject { .. } => "note-no-inject",
            Self::NoMoment { .. } => "note-no-moment",
            Self::NotRead { .. } => "note-not-read",
        }
    }

    /// What its sentence needs.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let list = |ids: &[InjectId]| ids.iter().map(InjectId::as_str).collect::<Vec<_>>().join(", ");
        let hint = |list: &str| ("hint", if list.is_empty() { "none" } else { "some" }.to_owned());
        match self {
            Self::NoInject { found, near, known } => {
                let near = near.join(", ");
                vec![("found", found.clone()), hint(&near), ("near", near), ("known", list(known))]
            }
            Self::NoMoment { inject, known } => {
                let known = list(known);
                vec![("inject", inject.to_string()), hint(&known), ("known", known)]
            }
            Self::NotRead { inject, breach, read } => {
                let read = read.iter().map(|(inject, breach)| format!("{} ({inject})", breach.typed()));
                let read = read.collect::<Vec<_>>().join(", ");
                vec![("inject", inject.to_string()), ("breach", breach.typed()), hint(&read), ("read", read)]
            }
        }
    }
}

/// Refuses a note about something that is not in the attempt, or a judgement of something that nobody read there.
///
/// # Errors
/// Why it does not belong there.
pub fn check_place(scenario: &Scenario, debrief: &Debrief, about: &About, what: &What) -> Result<(), Misplaced> {
    let About::Moment(inject) = about else { return Ok(()) };
    let id = |moment: &Moment| scenario.inject(moment.inject).id.clone();
    if scenario.inject_ix(inject).is_none() {
        let all = scenario.injects.iter().map(|inject| inject.id.as_str());
        let near = near(inject.as_str(), all).into_iter().map(str::to_owned).collect();
        let known = debrief.moments.iter().map(id).collect();
        return Err(Misplaced::NoInject { found: super::canon::short(inject.as_str()), near, known });
    }
    if !debrief.moments.iter().any(|moment| id(moment) == *inject) {
        let known = debrief.moments.iter().map(id).collect();
        return Err(Misplaced::NoMoment { inject: inject.clone(), known });
    }
    if let What::Incident { breach, .. } = what {
        let read = incidents(&debrief.moments).into_iter();
        let read: Vec<_> = read.map(|read| (scenario.inject(read.inject).id.clone(), read.breach)).collect();
        if !read.contains(&(inject.clone(), *breach)) {
            return Err(Misplaced::NotRead { inject: inject.clone(), breach: *breach, read });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::{Digest, Seed, SimTime};
    use crate::record::sample;
    use crate::scenario::Visibility;
    use crate::shift::{Act, Answer, Command, Shift};

    /// An attempt in which the first message is answered with an insult.
    fn rude() -> (Attempt, Debrief, Arc<Scenario>) {
        let mut shift = Shift::open(sample::desk(), Seed::new(7));
        let with = Answer::Text("Stop whining, you idiot.".to_owned());
        let answer = Act::Answer { inject: "when".into(), with, visibility: Visibility::Public };
        for (secs, act) in [(5, Act::Wait), (40, answer), (900, Act::Wait)] {
            let command = shift.command(&Command { at: SimTime::from_secs(secs), act }).unwrap();
            shift.execute(command).unwrap();
        }
        let texts = (sample::SCENARIO.to_owned(), sample::BRAND.to_owned());
        let attempt = Attempt::chained(sample::header(), shift.entries(), texts.0, texts.1).unwrap();
        (attempt, Debrief::of(shift.desk(), shift.rows()), Arc::clone(&sample::desk().scenario))
    }

    fn note(attempt: &Attempt, author: &str, judgement: Judgement) -> Note {
        let about = About::Moment(InjectId::new("when"));
        let what = What::Incident { breach: Breach::Insult, judgement, reason: "It is plain.".to_owned() };
        Note::new(author, 9, attempt.head().unwrap(), about, what).unwrap()
    }

    #[test]
    fn the_last_judgement_about_this_log_counts() {
        let (mut attempt, debrief, scenario) = rude();
        let now = |attempt: &Attempt| {
            let [only] = judged(attempt, &scenario, &debrief.moments, 3).try_into().unwrap();
            assert_eq!((only.attempt, only.breach, only.inject.as_str()), (3, Breach::Insult, "when"));
            only.judged
        };
        assert_eq!(now(&attempt), Judged::NotYet);
        attempt.notes.push(note(&attempt, "A", Judgement::Confirmed));
        assert_eq!(now(&attempt), Judged::Confirmed);
        attempt.notes.push(note(&attempt, "B", Judgement::Dismissed));
        assert_eq!(now(&attempt), Judged::Dismissed);
        attempt.notes.push(Note { head: Digest::of("another"), ..note(&attempt, "A", Judgement::Confirmed) });
        assert_eq!(now(&attempt), Judged::Dismissed, "it is about another log");
        let elsewhere = About::Moment(InjectId::new("ramp"));
        attempt.notes.push(Note { about: elsewhere, ..note(&attempt, "A", Judgement::Confirmed) });
        assert_eq!(now(&attempt), Judged::Dismissed, "it is about another moment");
        attempt.notes.push(note(&attempt, "A", Judgement::Confirmed));
        assert_eq!(now(&attempt), Judged::Confirmed);
        let counting: Vec<bool> = attempt.beside().iter().map(Beside::counts).collect();
        assert_eq!(counting, [false, true, false, true, true]);
    }

    #[test]
    fn a_note_knows_which_log_it_is_about() {
        let (mut attempt, ..) = rude();
        let about = |head| Note { head, ..note(&rude().0, "A", Judgement::Confirmed) };
        let header = opening(&attempt.header).unwrap().head();
        assert_eq!(attempt.bound(&about(attempt.hashes[1])), Bound::Earlier);
        assert_eq!(attempt.bound(&about(header)), Bound::Earlier);
        assert_eq!(attempt.bound(&about(*attempt.hashes.last().unwrap())), Bound::Here);
        assert_eq!(attempt.bound(&about(Digest::of("another"))), Bound::Elsewhere);
        (attempt.entries, attempt.hashes) = (Vec::new(), Vec::new());
        assert_eq!(attempt.bound(&about(header)), Bound::Here);
    }

    #[test]
    fn a_note_belongs_to_something_that_is_there() {
        let (_, debrief, scenario) = rude();
        let check = |inject: &str, breach: Option<Breach>| {
            let what = breach.map_or_else(
                || What::Comment("x".to_owned()),
                |breach| What::Incident { breach, judgement: Judgement::Dismissed, reason: "x".to_owned() },
            );
            check_place(&scenario, &debrief, &About::Moment(inject.into()), &what).map_err(|error| error.code())
        };
        assert_eq!(check("when", None), Ok(()));
        assert_eq!(check("when", Some(Breach::Insult)), Ok(()));
        assert_eq!(check("when", Some(Breach::Threat)), Err("note-not-read"));
        assert_eq!(check("ramp", Some(Breach::Insult)), Err("note-not-read"));
        assert_eq!(check("wen", None), Err("note-no-inject"));
        let nothing = Debrief { moments: Vec::new(), ..debrief.clone() };
        let about = About::Moment("when".into());
        let refused = check_place(&scenario, &nothing, &about, &What::Comment("x".to_owned()));
        assert_eq!(refused.unwrap_err().code(), "note-no-moment");
    }
}
