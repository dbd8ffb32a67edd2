//! `composure profile [ROLE | --competency ID]`: what there is to be shown, and what a role asks for.

mod simulate;

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};
use serde_json::json;

use super::terminal::{Tone, bullet, wrap};
use super::{Desktop, Failure, Verdict, arguments, report};
use crate::base::id::CompetencyId;
use crate::base::words::Words;
use crate::base::{Severity, diagnostic};
use crate::host::content;
use crate::profile::{Competencies, Competency, Composite, Confidence, Content, RoleProfile, Standards};
use crate::say;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command
        .args_conflicts_with_subcommands(true)
        .subcommand(simulate::command(words))
        .arg(Arg::new("role").value_name("ROLE").help(words.plain("cli-profile-role")))
        .arg(
            Arg::new("competency")
                .long("competency")
                .value_name("ID")
                .conflicts_with("role")
                .help(words.plain("cli-profile-competency")),
        )
        .arg(arguments::content("PATH", words.plain("cli-profile-content")))
        .arg(arguments::format(words.plain("cli-profile-format")))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    if let Some((simulate::NAME, matches)) = matches.subcommand() {
        return simulate::run(desktop, matches);
    }
    let words = &desktop.words;
    let standards = standards(words, matches)?;
    let shown = Shown { words, competencies: &standards.competencies, roles: &standards.roles };
    let as_json = arguments::is_json(matches);
    let asked = (matches.get_one::<String>("role"), matches.get_one::<String>("competency"));
    let (text, value) = match asked {
        (Some(wanted), _) => {
            let role = role(shown.roles, wanted)?;
            (shown.role(role), json!(role))
        }
        (None, Some(wanted)) => {
            let id = CompetencyId::new(wanted);
            match (shown.competencies.find(&id), shown.competencies.composite(&id)) {
                (Some(competency), _) => (shown.competency(competency), json!(competency)),
                (None, Some(composite)) => (shown.composite(composite), json!(composite)),
                (None, None) => return Err(unknown("unknown-competency", wanted, shown.ids())),
            }
        }
        (None, None) => (shown.overview(), json!({ "profile": shown.competencies, "roles": shown.roles })),
    };
    if as_json {
        report::say(serde_json::to_string_pretty(&value).unwrap_or_default());
    } else {
        report::say(text.join("\n"));
    }
    Ok(Verdict::Yes)
}

/// What is built in, and what stands under `--content` beside or in place of it.
///
/// # Errors
/// `standards-broken` if something there is: nobody is shown or judged by another standard than was asked for.
pub(super) fn standards(words: &Words, matches: &ArgMatches) -> Result<Standards, Failure> {
    let Some(path) = matches.get_one::<PathBuf>("content") else {
        return Ok(Content::load(Vec::new()).0.standards);
    };
    let (content, problems) = content::everything(std::slice::from_ref(path));
    report::errors(words, &problems);
    if problems.iter().any(|problem| problem.severity == Severity::Error) {
        return Err(Failure::failed("standards-broken").with("folder", path.display()));
    }
    Ok(content.standards)
}

/// The role profile of this name.
///
/// # Errors
/// `unknown-role-profile`.
pub(super) fn role<'a>(roles: &'a [RoleProfile], wanted: &str) -> Result<&'a RoleProfile, Failure> {
    let known = roles.iter().map(|role| role.id.as_str());
    let role = roles.iter().find(|role| role.id.as_str() == wanted);
    role.ok_or_else(|| unknown("unknown-role-profile", wanted, known.collect()))
}

fn unknown(code: &'static str, wanted: &str, known: Vec<&str>) -> Failure {
    let near = diagnostic::near(wanted, known.iter().copied()).join(", ");
    let hint = if near.is_empty() { "none" } else { "some" };
    let failure = Failure::misused(code).with("found", wanted).with("known", known.join(", "));
    failure.with("near", near).with("hint", hint)
}

/// What is shown, as lines.
struct Shown<'a> {
    words: &'a Words,
    competencies: &'a Competencies,
    roles: &'a [RoleProfile],
}

impl Shown<'_> {
    fn ids(&self) -> Vec<&str> {
        let composites = self.competencies.composites.iter().map(|composite| composite.id.as_str());
        self.competencies.competencies.iter().map(|competency| competency.id.as_str()).chain(composites).collect()
    }

    fn title(&self, key: &str) -> String {
        Tone::Title.paint(&self.words.plain(key))
    }

    fn overview(&self) -> Vec<String> {
        let (words, competencies) = (self.words, self.competencies);
        let count = competencies.competencies.len();
        let mut lines = vec![
            Tone::Title.paint(&say!(words, "profile-title", title = competencies.title, count = count)),
            wrap(&competencies.about, 0),
        ];
        for group in &competencies.groups {
            lines.extend([String::new(), Tone::Title.paint(&wrap(&group.name, 0)), wrap(&group.about, 2)]);
            let inside = competencies.competencies.iter().filter(|competency| competency.group == group.id);
            lines.extend(inside.map(|competency| bullet(&self.entry(competency), 2)));
        }
        lines.extend([String::new(), self.title("profile-levels")]);
        for level in &competencies.levels {
            let (number, floor) = (level.level, level.core_floor);
            let (name, from, because) = (&level.name, level.from, &level.because);
            let row = say!(
                words,
                "profile-level",
                level = number,
                name = name,
                from = from,
                floor = floor,
                because = because
            );
            lines.push(bullet(&row, 2));
        }
        lines.extend([String::new(), self.title("profile-composites")]);
        for composite in &competencies.composites {
            let entry = say!(words, "profile-entry", name = composite.name, id = composite.id.as_str());
            lines.push(bullet(&entry, 2));
        }
        lines.extend([String::new(), self.title("profile-roles")]);
        for role in self.roles {
            let entry = say!(words, "profile-entry", name = role.title, id = role.id.as_str());
            lines.extend([bullet(&entry, 2), wrap(&role.about, 4)]);
        }
        lines.extend([String::new(), self.title("profile-sources")]);
        for article in &competencies.sources {
            let row = say!(words, "profile-source-title", id = article.id.as_str(), title = article.title);
            lines.push(bullet(&row, 2));
        }
        lines.extend([
            String::new(),
            wrap(&words.plain("profile-provisional"), 0),
            wrap(&words.plain("profile-more"), 0),
        ]);
        lines
    }

    fn entry(&self, competency: &Competency) -> String {
        let key = match (competency.core.is_some(), competency.confidence) {
            (false, Confidence::Decides) => "profile-entry",
            (true, Confidence::Decides) => "profile-entry-core",
            (false, Confidence::Indicative) => "profile-entry-indicative",
            (true, Confidence::Indicative) => "profile-entry-core-indicative",
        };
        say!(self.words, key, name = competency.name, id = competency.id.as_str())
    }

    fn competency(&self, competency: &Competency) -> Vec<String> {
        let words = self.words;
        let mut lines =
            vec![Tone::Title.paint(&self.entry(competency)), wrap(&competency.definition, 0), String::new()];
        let group = self.competencies.groups.iter().find(|group| group.id == competency.group);
        lines.extend(group.map(|group| wrap(&say!(words, "profile-group", group = group.name), 0)));
        let core = self.competencies.core_skills.iter().find(|skill| Some(&skill.id) == competency.core.as_ref());
        lines.extend(core.map(|core| wrap(&say!(words, "profile-core", skill = core.name), 0)));
        lines.extend(competency.axis.map(|axis| say!(words, "profile-axis", axis = words.plain(&axis.key()))));
        lines.push(wrap(&say!(words, "profile-source", rows = competency.source.join(", ")), 0));
        let statement = words.plain(match competency.confidence {
            Confidence::Decides => "profile-confidence-decides",
            Confidence::Indicative => "profile-confidence-indicative",
        });
        lines.push(wrap(&say!(words, "profile-because", statement = statement, because = competency.because), 0));
        lines.extend([String::new(), self.title("profile-anchors")]);
        for anchor in &competency.anchors {
            let name = self.competencies.level_name(anchor.level);
            let line = say!(words, "profile-anchor", level = anchor.level, name = name, seen = anchor.seen);
            lines.push(wrap(&line, 2));
        }
        lines.extend([String::new(), self.title("profile-evidence")]);
        let named = self.competencies.evidence.iter().filter(|evidence| competency.evidence.contains(&evidence.id));
        lines.extend(named.map(|evidence| bullet(&evidence.what, 2)));
        lines.extend([wrap(&self.exercised_by(&competency.id), 2), String::new()]);
        lines.extend(self.asked_by(&competency.id));
        lines
    }

    fn exercised_by(&self, id: &CompetencyId) -> String {
        let kinds =
            self.competencies.kinds_for(id).map(|kind| self.words.plain(&format!("kind-{}", kind.to_lowercase())));
        let moves = self.competencies.moves_for(id).then(|| self.words.plain("profile-moves"));
        let kinds: Vec<String> = kinds.chain(moves).collect();
        match kinds.is_empty() {
            true => self.words.plain("profile-kinds-none"),
            false => say!(self.words, "profile-kinds", kinds = kinds.join("; ")),
        }
    }

    fn asked_by(&self, id: &CompetencyId) -> Vec<String> {
        let words = self.words;
        let mut lines = Vec::new();
        for role in self.roles {
            let title = &role.title;
            for asked in role.essential.iter().filter(|asked| asked.competency == *id) {
                let (floor, weight) = (asked.floor, asked.weight);
                let row = say!(words, "profile-asked-essential", role = title, floor = floor, weight = weight);
                lines.push(bullet(&row, 2));
            }
            for asked in role.desirable.iter().filter(|asked| asked.competency == *id) {
                let row = say!(words, "profile-asked-desirable", role = title, weight = asked.weight);
                lines.push(bullet(&row, 2));
            }
        }
        if lines.is_empty() {
            lines.push(bullet(&words.plain("profile-asked-nobody"), 2));
        }
        lines.insert(0, self.title("profile-asked-by"));
        lines
    }

    fn composite(&self, composite: &Composite) -> Vec<String> {
        let words = self.words;
        let entry = say!(words, "profile-entry", name = composite.name, id = composite.id.as_str());
        let mut lines = vec![Tone::Title.paint(&entry), wrap(&composite.definition, 0)];
        lines.extend(composite.axis.map(|axis| say!(words, "profile-axis", axis = words.plain(&axis.key()))));
        lines.extend([String::new(), self.title("profile-composites")]);
        for part in &composite.parts {
            let name = self.competencies.name(&part.competency);
            let row = say!(words, "profile-part", share = part.share, name = name, because = part.because);
            lines.push(bullet(&row, 2));
        }
        lines.push(String::new());
        lines.extend(self.asked_by(&composite.id));
        lines
    }

    fn role(&self, role: &RoleProfile) -> Vec<String> {
        let words = self.words;
        let entry = say!(words, "profile-entry", name = role.title, id = role.id.as_str());
        let mut lines = vec![Tone::Title.paint(&entry), wrap(&role.about, 0), String::new()];
        lines.push(self.title("profile-role-essential"));
        for asked in &role.essential {
            let name = self.competencies.name(&asked.competency);
            let level = self.competencies.level(asked.floor).map(|level| level.name.as_str()).unwrap_or_default();
            let (floor, weight, because) = (asked.floor, asked.weight, &asked.because);
            let row = say!(
                words,
                "profile-role-essential-row",
                name = name,
                floor = floor,
                level = level,
                weight = weight,
                because = because
            );
            lines.push(bullet(&row, 2));
        }
        if !role.desirable.is_empty() {
            lines.extend([String::new(), self.title("profile-role-desirable")]);
        }
        for asked in &role.desirable {
            let name = self.competencies.name(&asked.competency);
            let (weight, because) = (asked.weight, &asked.because);
            let row = say!(words, "profile-role-desirable-row", name = name, weight = weight, because = because);
            lines.push(bullet(&row, 2));
        }
        let (cut, least, sure) = (&role.cut, &role.evidence, &role.decision);
        let (scenarios, decisions, free) = (least.scenarios, least.decisions, least.free_text);
        let rows = [
            say!(words, "profile-role-cut", score = cut.score, error = cut.error, because = cut.because),
            say!(
                words,
                "profile-role-least",
                scenarios = scenarios,
                decisions = decisions,
                free = free,
                because = least.because
            ),
            say!(
                words,
                "profile-role-sureness",
                pass = sure.pass,
                floor = sure.floor,
                fail = sure.fail,
                because = sure.because
            ),
            words.plain("profile-provisional"),
        ];
        lines.push(String::new());
        lines.extend(rows.iter().map(|row| wrap(row, 0)));
        lines
    }
}
