//! `composure attempts annotate`: a note beside an attempt, kept or in a file. Nothing that was played is changed by it.

use std::path::Path;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgGroup, ArgMatches, Command};

use super::{as_file, find, plain, short_id};
use crate::appraisal::Debrief;
use crate::appraisal::incident::CRITICAL;
use crate::base::id::InjectId;
use crate::base::words::Words;
use crate::cli::{Desktop, Failure, Verdict, report};
use crate::host::clock;
use crate::host::files::{self, Existing};
use crate::host::keeping::Shelf;
use crate::record::beside::{check_place, may_be_noted};
use crate::record::note::{Judgement, TRAINEE};
use crate::record::{About, Attempt, BadNote, Note, What, bundle, verify};
use crate::say;
use crate::scenario::raw::Key;
use crate::scenario::{Axis, Breach};
use crate::view;

/// What a note can say: one of these.
const SAYS: [&str; 5] = ["comment", "overrule", "confirm", "dismiss", "estimate"];

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let option = |name: &'static str, value: &'static str| {
        Arg::new(name).long(name).value_name(value).help(words.plain(&format!("cli-annotate-{name}")))
    };
    let breaches = || PossibleValuesParser::new(CRITICAL.map(Breach::typed));
    let judgement = |name| option(name, "BREACH").value_parser(breaches()).requires_all(["reason", "moment"]);
    command
        .after_help(words.attribute("cli-attempts-annotate", "example", &[]).unwrap_or_default())
        .arg(option("moment", "INJECT").conflicts_with("estimate"))
        .arg(option("author", "NAME").required_unless_present("estimate").conflicts_with("estimate"))
        .arg(option("comment", "TEXT"))
        .arg(option("overrule", "AXIS=SCORE").requires("reason"))
        .arg(judgement("confirm"))
        .arg(judgement("dismiss"))
        .arg(option("estimate", "N,N,N,N"))
        .arg(option("reason", "TEXT").conflicts_with_all(["comment", "estimate"]))
        .group(ArgGroup::new("says").args(SAYS).required(true))
}

pub(super) fn run(desktop: &Desktop, wanted: &str, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let given = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let about = given("moment").map_or(About::Attempt, |inject| About::Moment(InjectId::new(inject)));
    let what = what(&given)?;
    let attempt = find(&desktop.shelf(), wanted).map_err(super::Unfound::into_failure)?;
    let checked = verify(&attempt);
    let (true, Ok(folded)) = (may_be_noted(&checked), &checked.fold) else {
        return Err(Failure::failed("note-not-holding").with("attempt", plain(wanted)));
    };
    let debrief = Debrief::of(&folded.desk, &folded.rows);
    check_place(&folded.desk.scenario, &debrief, &about, &what)
        .map_err(|misplaced| Failure { exit: 2, ..Failure::of_record(misplaced.code(), misplaced.args()) })?;
    let head = attempt.head().map_err(|flaw| Failure::of_record(flaw.code(), flaw.args()))?;
    let author = given("author").unwrap_or(TRAINEE);
    let note = Note::new(author, clock::seconds_since_1970(), head, about, what)?;
    let mut noted = attempt;
    noted.annotate(note.clone())?;
    match as_file(wanted) {
        Some(path) => rewrite(path, &noted)?,
        None => keep(&desktop.shelf(), &noted.header.attempt, &note)?,
    }
    if !checked.holds() {
        report::warn(words.plain("note-other-version"));
    }
    report::say(say!(words, "note-added", id = short_id(&noted.header.attempt)));
    if let Some(told) = view::note::told(words, &noted, Some((&folded.desk.scenario, &debrief))).last() {
        report::say(plain(&told.line(words)));
    }
    Ok(Verdict::Yes)
}

/// What the note says.
fn what<'a>(given: &impl Fn(&str) -> Option<&'a str>) -> Result<What, Failure> {
    let reason = || given("reason").unwrap_or_default().to_owned();
    let judged = |breach: &str, judgement| {
        let breach = CRITICAL.into_iter().find(|known| known.typed() == breach);
        breach.map(|breach| What::Incident { breach, judgement, reason: reason() })
    };
    if let Some(text) = given("comment") {
        return Ok(What::Comment(text.to_owned()));
    }
    if let Some(typed) = given("overrule") {
        let (axis, score) = overrule(typed)?;
        return Ok(What::Overrule { axis, score, reason: reason() });
    }
    let confirmed = given("confirm").and_then(|breach| judged(breach, Judgement::Confirmed));
    let dismissed = given("dismiss").and_then(|breach| judged(breach, Judgement::Dismissed));
    match (confirmed.or(dismissed), given("estimate")) {
        (Some(judged), _) => Ok(judged),
        (None, typed) => Ok(What::SelfEstimate(estimate(typed.unwrap_or_default())?)),
    }
}

/// `AXIS=SCORE`.
fn overrule(typed: &str) -> Result<(Axis, u8), Failure> {
    let parts = typed.split_once('=').and_then(|(axis, score)| Some((axis.trim(), score.trim().parse().ok()?)));
    let (axis, score) = parts.ok_or_else(|| Failure::misused("note-overrule-form").with("found", plain(typed)))?;
    let known = Axis::ALL.iter().find(|known| known.field().eq_ignore_ascii_case(axis));
    match known {
        Some(known) => Ok((*known, score)),
        None => {
            let known = Axis::ALL.iter().map(|axis| axis.field()).collect::<Vec<_>>().join(", ");
            Err(Failure::misused("note-no-axis").with("found", plain(axis)).with("known", known))
        }
    }
}

/// Four scores: patience, empathy, assertiveness, quality.
fn estimate(typed: &str) -> Result<Key, Failure> {
    let scores: Vec<u8> = typed.split(',').map_while(|score| score.trim().parse().ok()).collect();
    match (scores.as_slice(), typed.split(',').count()) {
        (&[patience, empathy, assertiveness, quality], 4) => Ok(Key { patience, empathy, assertiveness, quality }),
        _ => Err(Failure::misused("note-estimate-form").with("found", plain(typed))),
    }
}

/// Puts the attempt with its notes in the place of the file, as a whole.
fn rewrite(path: &Path, attempt: &Attempt) -> Result<(), Failure> {
    let bytes = bundle::write(attempt)?;
    files::write(path, &bytes, Existing::Replace)
        .map_err(|error| Failure::failed("note-unwritable").with("file", path.display()).with("found", error))
}

#[cfg(feature = "store")]
fn keep(shelf: &Shelf, id: &str, note: &Note) -> Result<(), Failure> {
    match super::kept(shelf)? {
        Some(mut store) => Ok(store.annotate(id, note)?),
        None => Err(crate::record::StoreError::NoAttempt { id: id.to_owned() }.into()),
    }
}

#[cfg(not(feature = "store"))]
fn keep(_shelf: &Shelf, _id: &str, _note: &Note) -> Result<(), Failure> {
    Err(Failure::failed("no-store"))
}

impl From<BadNote> for Failure {
    fn from(bad: BadNote) -> Self {
        let exit = if bad == BadNote::TooMany { 3 } else { 2 };
        Self { exit, ..Self::of_record(bad.code(), bad.args()) }
    }
}
