//! `composure course coverage`: which rows of the articles on the profession the scenarios exercise and score.

use std::path::PathBuf;

use clap::{ArgMatches, Command};

use crate::base::words::Words;
use crate::base::{Diagnostic, Severity};
use crate::cli::{Desktop, Failure, Verdict, arguments, report};
use crate::host::examine::{Hear, examine};
use crate::host::{content, home};
use crate::profile::Competencies;
use crate::rehearsal::{Met, met};
use crate::scenario::Sound;
use crate::view::coverage::Coverage;

pub(super) fn command(words: &Words) -> Command {
    Command::new("coverage")
        .about(words.plain("cli-course-coverage"))
        .arg(arguments::content("FOLDER", words.plain("cli-course-content")))
        .arg(arguments::format(words.plain("cli-course-format")))
}

/// Hears of scenarios and plays each.
struct Reader<'a> {
    words: &'a Words,
    profile: &'a Competencies,
    met: Vec<(String, Vec<Met>)>,
}

impl Hear for Reader<'_> {
    fn problems(&mut self, found: &[Diagnostic]) {
        for error in found.iter().filter(|problem| problem.severity == Severity::Error) {
            report::warn(report::problem(self.words, error));
        }
    }

    fn sound(&mut self, sound: &Sound<'_>) {
        self.met.push((sound.loaded.raw.id.to_string(), met(sound, self.profile)));
    }
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let folder = matches.get_one::<PathBuf>("content").cloned().unwrap_or_else(home::scenario_folder);
    let (found, _) = content::files(std::slice::from_ref(&folder));
    let (content, _) = content::everything(std::slice::from_ref(&folder));
    let profile = &content.standards.competencies;
    let mut reader = Reader { words, profile, met: Vec::new() };
    examine(&found, false, &mut reader);
    if reader.met.is_empty() {
        return Err(Failure::failed("rehearse-nothing"));
    }
    let coverage = Coverage::of(profile, &reader.met);
    if arguments::is_json(matches) {
        report::say(serde_json::to_string_pretty(&coverage).unwrap_or_default());
    } else {
        coverage.lines(words).iter().for_each(report::say);
    }
    Ok(if coverage.unscored == 0 { Verdict::Yes } else { Verdict::No })
}
