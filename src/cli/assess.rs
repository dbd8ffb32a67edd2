//! `composure assess`: replies from files, a line of figures for each, and how far the figures agree with raters.

mod feed;
mod json;
mod table;

use std::collections::BTreeMap;
use std::io::{BufWriter, Write, stdout};
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use self::feed::Feed;
use super::{Desktop, Failure, Verdict};
use crate::assess::agreement::Rated;
use crate::assess::form::{RatingForm, ReplyForm, SituationForm};
use crate::assess::{Assessment, Problem, Situation};
use crate::base::diagnostic::near;
use crate::base::words::Words;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let file = |name: &'static str| {
        let help = words.plain(&format!("cli-assess-{name}"));
        Arg::new(name).long(name).value_name("FILE").help(help).value_parser(value_parser!(PathBuf))
    };
    command
        .arg(file("situations").required(true))
        .arg(file("replies").required(true))
        .arg(file("ratings"))
        .arg(
            Arg::new("agreement")
                .long("agreement")
                .action(ArgAction::SetTrue)
                .requires("ratings")
                .help(words.plain("cli-assess-agreement")),
        )
        .arg(
            Arg::new("check-prefix")
                .long("check-prefix")
                .value_name("PREFIX")
                .default_value("D")
                .help(words.plain("cli-assess-check-prefix")),
        )
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned().unwrap_or_default();
    let mut sound = true;
    let mut situations: BTreeMap<String, Situation> = BTreeMap::new();
    sound &= Feed::open(words, &path("situations"))?.each(|form: SituationForm| {
        situations.insert(form.id.clone(), Situation::of(&form, None)?);
        Ok(())
    })?;
    let assess = |reply: &ReplyForm| match situations.get(&reply.situation) {
        Some(situation) => Assessment::of(reply, situation),
        None => Err(unknown_situation(reply, &situations)),
    };
    let mut replies = Feed::open(words, &path("replies"))?;
    if matches.get_flag("agreement") {
        let mut ratings: BTreeMap<String, RatingForm> = BTreeMap::new();
        sound &= Feed::open(words, &path("ratings"))?.each(|form: RatingForm| {
            ratings.insert(form.id.clone(), form);
            Ok(())
        })?;
        let mut rated = Vec::new();
        sound &= replies.each(|reply: ReplyForm| {
            let worth = assess(&reply)?.score.worth();
            let length = reply.text.chars().count();
            let found = ratings.get(&reply.id).and_then(|r| Rated::of(&reply.situation, worth, length, r));
            rated.extend(found);
            Ok(())
        })?;
        let prefix = matches.get_one::<String>("check-prefix").cloned().unwrap_or_default();
        let (check, develop): (Vec<Rated>, Vec<Rated>) =
            rated.into_iter().partition(|text| text.situation.starts_with(&prefix));
        table::say(words, &develop, &check);
    } else {
        let mut out = BufWriter::new(stdout().lock());
        sound &= replies.each(|reply: ReplyForm| {
            let row = json::reply(words, &assess(&reply)?);
            // A closed pipe is no error: whoever read had enough.
            let _ = writeln!(out, "{row}");
            Ok(())
        })?;
        let _ = out.flush();
    }
    Ok(if sound { Verdict::Yes } else { Verdict::No })
}

fn unknown_situation(reply: &ReplyForm, situations: &BTreeMap<String, Situation>) -> Problem {
    let near = near(&reply.situation, situations.keys().map(String::as_str)).join(", ");
    Problem::UnknownSituation { found: reply.situation.clone(), near }
}
