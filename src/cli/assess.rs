//! `composure assess`: replies or dialogues from files, a line of figures for each, and how far the figures agree with
//! raters.

mod feed;
mod json;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use self::feed::Feed;
use super::{Desktop, Failure, Verdict, report};
use crate::assess::agreement::{Rated, Ratings};
use crate::assess::form::{DialogueForm, RatingForm, ReplyForm, SituationForm};
use crate::assess::{Assessment, Conduct, Problem, Situation};
use crate::base::diagnostic::near;
use crate::base::words::Words;

/// Of dialogues, so many situations at the end of the file are the check, if no prefix is given.
const CHECK_DIALOGUES: usize = 5;

/// Of replies, situations whose id begins so are the check, if no other prefix is given.
const CHECK_REPLIES: &str = "D";

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let file = |name: &'static str| {
        let help = words.plain(&format!("cli-assess-{name}"));
        Arg::new(name).long(name).value_name("FILE").help(help).value_parser(value_parser!(PathBuf))
    };
    command
        .arg(file("situations").requires("replies"))
        .arg(file("replies").requires("situations").required_unless_present("dialogues"))
        .arg(file("dialogues").conflicts_with_all(["situations", "replies"]))
        .arg(file("ratings").requires("agreement"))
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
                .requires("agreement")
                .help(words.plain("cli-assess-check-prefix")),
        )
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let asked = Asked { words, matches };
    let sound = match (matches.contains_id("dialogues"), matches.get_flag("agreement")) {
        (false, false) => asked.replies()?,
        (false, true) => asked.rated_replies()?,
        (true, false) => asked.dialogues()?,
        (true, true) => asked.rated_dialogues()?,
    };
    Ok(if sound { Verdict::Yes } else { Verdict::No })
}

/// What is asked for. Its methods say whether every line could be read.
struct Asked<'a> {
    words: &'a Words,
    matches: &'a ArgMatches,
}

impl Asked<'_> {
    fn replies(&self) -> Result<bool, Failure> {
        let mut out = report::Bulk::new();
        self.each_reply(|_, assessment| out.say(json::reply(self.words, &assessment)))
    }

    fn rated_replies(&self) -> Result<bool, Failure> {
        let (sound, ratings) = self.ratings()?;
        let mut rated = Vec::new();
        let all = self.each_reply(|reply, assessment| {
            rated.extend(ratings.get(&reply.id).map(|ratings| Rated {
                situation: reply.situation.clone(),
                worth: assessment.score.worth(),
                length: reply.text.chars().count(),
                ratings: ratings.clone(),
                calm: Vec::new(),
            }));
        })?;
        self.table(rated, |id| id.starts_with(CHECK_REPLIES));
        Ok(sound && all)
    }

    fn dialogues(&self) -> Result<bool, Failure> {
        let mut out = report::Bulk::new();
        self.each_dialogue(|_, conduct| out.say(json::dialogue(self.words, &conduct)))
    }

    fn rated_dialogues(&self) -> Result<bool, Failure> {
        let (sound, ratings) = self.ratings()?;
        let mut rated = Vec::new();
        let all = self.each_dialogue(|dialogue, conduct| {
            rated.extend(ratings.get(&dialogue.id).map(|ratings| Rated {
                situation: dialogue.situation.id.clone(),
                worth: conduct.worth(),
                length: dialogue.turns.iter().map(|turn| turn.reply.chars().count()).sum(),
                ratings: ratings.clone(),
                calm: conduct.turns.iter().map(|turn| turn.calm()).collect(),
            }));
        })?;
        let mut ids: Vec<String> = Vec::new();
        for text in &rated {
            if !ids.contains(&text.situation) {
                ids.push(text.situation.clone());
            }
        }
        let last: BTreeSet<String> = ids.into_iter().rev().take(CHECK_DIALOGUES).collect();
        self.table(rated, |id| last.contains(id));
        Ok(sound && all)
    }

    fn each_reply(&self, mut take: impl FnMut(&ReplyForm, Assessment)) -> Result<bool, Failure> {
        let mut situations: BTreeMap<String, Situation> = BTreeMap::new();
        let sound = self.open("situations")?.each(|form: SituationForm| {
            situations.insert(form.id.clone(), Situation::of(&form)?);
            Ok(())
        })?;
        let all = self.open("replies")?.each(|reply: ReplyForm| {
            let situation = situations.get(&reply.situation);
            let situation = situation.ok_or_else(|| unknown_situation(&reply, &situations))?;
            take(&reply, Assessment::of(&reply, situation)?);
            Ok(())
        })?;
        Ok(sound && all)
    }

    fn each_dialogue(&self, mut take: impl FnMut(&DialogueForm, Conduct)) -> Result<bool, Failure> {
        self.open("dialogues")?.each(|dialogue: DialogueForm| {
            take(&dialogue, Conduct::of(&dialogue)?);
            Ok(())
        })
    }

    fn ratings(&self) -> Result<(bool, BTreeMap<String, Ratings>), Failure> {
        let mut ratings = BTreeMap::new();
        let sound = self.open("ratings")?.each(|form: RatingForm| {
            ratings.insert(form.id.clone(), Ratings::of(&form)?);
            Ok(())
        })?;
        Ok((sound, ratings))
    }

    fn open(&self, name: &str) -> Result<Feed<'_>, Failure> {
        let path = self.matches.get_one::<PathBuf>(name).cloned().unwrap_or_default();
        Feed::open(self.words, &path)
    }

    /// Prints the table; `is_check` decides where no prefix is given.
    fn table(&self, rated: Vec<Rated>, is_check: impl Fn(&str) -> bool) {
        let prefix = self.matches.get_one::<String>("check-prefix");
        let is_check = |text: &Rated| match prefix {
            Some(prefix) => text.situation.starts_with(prefix.as_str()),
            None => is_check(&text.situation),
        };
        let (check, develop): (Vec<Rated>, Vec<Rated>) = rated.into_iter().partition(is_check);
        table::say(self.words, &develop, &check);
    }
}

fn unknown_situation(reply: &ReplyForm, situations: &BTreeMap<String, Situation>) -> Problem {
    let near = near(&reply.situation, situations.keys().map(String::as_str)).join(", ");
    Problem::UnknownSituation { found: reply.situation.clone(), near }
}
