//! `composure new scenario|brand|course|card NAME`: a commented skeleton that checks clean. What is to be written is examined first,
//! together with what stands there already: what would not check is told and not written.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::{Desktop, Failure, Verdict, report};
use crate::base::words::{Value, Words};
use crate::base::{Diagnostic, Severity, Source};
use crate::host::files::{self, Existing};
use crate::host::{content, home};
use crate::scenario::raw::{Brand, is_sound_id};
use crate::scenario::{Library, Visibility, load};

const SCENARIO: &str = include_str!("../../assets/skeletons/scenario.ron");
const BRAND: &str = include_str!("../../assets/skeletons/brand.ron");
const COURSE: &str = include_str!("../../assets/skeletons/course.ron");
const CARD: &str = include_str!("../../assets/skeletons/card.ron");

/// The names that the skeletons use, which those of the author take the place of; titles are made of ids.
const SCENARIO_ID: &str = "my-scenario";
const BRAND_ID: &str = "my-brand";
const COURSE_ID: &str = "my-course";
const CARD_ID: &str = "my-card";
const PUBLIC_CHANNEL: &str = "square";
const PRIVATE_CHANNEL: &str = "message";

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let option = |name: &'static str, value: &'static str| {
        Arg::new(name).long(name).value_name(value).help(words.plain(&format!("cli-new-{name}")))
    };
    command
        .arg(
            Arg::new("kind")
                .required(true)
                .value_name("KIND")
                .value_parser(["scenario", "brand", "course", "card"])
                .help(words.plain("cli-new-kind")),
        )
        .arg(Arg::new("name").required(true).value_name("NAME").help(words.plain("cli-new-name")))
        .arg(option("out", "FOLDER").value_parser(value_parser!(PathBuf)).default_value("scenarios"))
        .arg(option("brand", "ID"))
        .arg(Arg::new("force").long("force").action(ArgAction::SetTrue).help(words.plain("cli-new-force")))
}

pub(super) fn run(desktop: &Desktop, matches: &ArgMatches) -> Result<Verdict, Failure> {
    let words = &desktop.words;
    let asked = Asked::of(matches)?;
    let shelf = Shelf::of(asked.out);
    let new = asked.files(&shelf)?;
    for file in &new {
        file.refuse_taken()?;
    }
    let problems = shelf.problems(&new);
    for problem in &problems {
        report::say(report::problem(words, problem));
    }
    if problems.iter().any(|problem| problem.severity == Severity::Error) {
        return Err(Failure::failed("new-not-sound").with("found", asked.name));
    }
    write(&new)?;
    for file in &new {
        report::say(words.say("new-wrote", &[("file", &file.path.display().to_string() as &dyn Value)]));
    }
    report::say(words.plain("new-next"));
    asked.next(words).iter().for_each(|command| report::say(format!("  {command}")));
    Ok(Verdict::Yes)
}

/// What is to be made.
enum Kind<'a> {
    /// A scenario, for this brand.
    Scenario(&'a str),
    Brand,
    Course,
    Card,
}

/// What was asked for.
struct Asked<'a> {
    name: &'a str,
    kind: Kind<'a>,
    out: &'a Path,
    existing: Existing,
}

impl<'a> Asked<'a> {
    fn of(matches: &'a ArgMatches) -> Result<Self, Failure> {
        let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
        let name = sound(text("name").unwrap_or_default())?;
        let kind = match (text("kind"), text("brand")) {
            (Some("brand" | "course" | "card"), Some(_)) => return Err(Failure::misused("new-brand-of-brand")),
            (Some("brand"), None) => Kind::Brand,
            (Some("course"), None) => Kind::Course,
            (Some("card"), None) => Kind::Card,
            (_, brand) => Kind::Scenario(sound(brand.unwrap_or(BRAND_ID))?),
        };
        let out = matches.get_one::<PathBuf>("out").map_or(Path::new(""), PathBuf::as_path);
        let existing = if matches.get_flag("force") { Existing::Replace } else { Existing::Keep };
        Ok(Self { name, kind, out, existing })
    }

    /// The files that it takes.
    fn files(&self, shelf: &Shelf) -> Result<Vec<New>, Failure> {
        let brand = match self.kind {
            Kind::Scenario(brand) => brand,
            Kind::Brand => return Ok(vec![brand_book(self.out, self.name, self.existing)]),
            Kind::Course => return Ok(vec![self.file(put(COURSE, &[(COURSE_ID, self.name)]))]),
            Kind::Card => return Ok(vec![self.card()]),
        };
        if let Some(book) = book_of(&shelf.sources, brand) {
            return Ok(vec![self.scenario(brand, Some(&book))?]);
        }
        let book = brand_book(self.out, brand, Existing::Keep);
        Ok(match house_book(brand) {
            // The folder then holds all it needs.
            Some((text, house)) => vec![New { text, ..book }, self.scenario(brand, Some(&house))?],
            None => vec![book, self.scenario(brand, None)?],
        })
    }

    /// The scenario, on the channels of its brand if that is there already.
    fn scenario(&self, brand: &str, book: Option<&Brand>) -> Result<New, Failure> {
        let mut names = vec![(SCENARIO_ID, self.name), (BRAND_ID, brand)];
        if let Some(book) = book {
            let first = |wanted| book.channels.iter().find(|channel| channel.visibility == wanted);
            let (public, private) = (first(Visibility::Public), first(Visibility::Private));
            let (Some(public), Some(private)) = (public.or(private), private.or(public)) else {
                return Err(Failure::failed("new-no-channel").with("found", brand));
            };
            names.extend([(PUBLIC_CHANNEL, public.id.as_str()), (PRIVATE_CHANNEL, private.id.as_str())]);
        }
        Ok(self.file(put(SCENARIO, &names)))
    }

    fn file(&self, text: String) -> New {
        New { path: self.out.join(format!("{}.ron", self.name)), text, existing: self.existing }
    }

    /// A card, in the folder of cards.
    fn card(&self) -> New {
        let file = self.file(put(CARD, &[(CARD_ID, self.name)]));
        New { path: self.out.join("cards").join(format!("{}.ron", self.name)), ..file }
    }

    /// What to do next, as commands.
    fn next(&self, words: &Words) -> [String; 3] {
        let folder = quoted(&self.out.display().to_string());
        let (scenario, brand) = match self.kind {
            Kind::Scenario(brand) => (self.name, brand),
            Kind::Brand => (SCENARIO_ID, self.name),
            Kind::Course | Kind::Card => (SCENARIO_ID, BRAND_ID),
        };
        let args: [(&str, &dyn Value); 4] =
            [("folder", &folder), ("scenario", &scenario), ("brand", &brand), ("name", &self.name)];
        let keys = match self.kind {
            Kind::Scenario(_) => ["new-next-check", "new-next-play", "new-next-window"],
            Kind::Brand => ["new-next-check", "new-next-scenario", "new-next-play"],
            Kind::Course => ["new-next-check", "new-next-profile", "new-next-scenario"],
            Kind::Card => ["new-next-check", "new-next-card", "new-next-profile"],
        };
        keys.map(|key| words.say(key, &args))
    }
}

/// A file that is to be there.
struct New {
    path: PathBuf,
    text: String,
    existing: Existing,
}

impl New {
    fn refuse_taken(&self) -> Result<(), Failure> {
        if self.existing == Existing::Keep && files::is_there(&self.path) {
            return Err(Failure::failed("new-taken").with("file", self.path.display()));
        }
        Ok(())
    }

    fn source(&self) -> Source {
        Source::new(self.path.display().to_string(), &self.text)
    }
}

/// Everything or nothing: what was written before something that could not be is taken back.
fn write(new: &[New]) -> Result<(), Failure> {
    let mut written: Vec<&Path> = Vec::new();
    for file in new {
        let folder = file.path.parent().unwrap_or(Path::new(""));
        let outcome = if folder.as_os_str().is_empty() { Ok(()) } else { files::make_folder(folder) };
        if let Err(error) = outcome.and_then(|()| files::write(&file.path, file.text.as_bytes(), file.existing)) {
            for path in written {
                // The reason that counts is why the other could not be written.
                let _ = files::remove(path);
            }
            return Err(match error.kind() {
                ErrorKind::AlreadyExists if files::is_there(&file.path) => Failure::failed("new-taken"),
                _ => Failure::failed("new-unwritable").with("found", error),
            }
            .with("file", file.path.display()));
        }
        // What was there before cannot be taken back, and is no worse for it.
        if file.existing == Existing::Keep {
            written.push(&file.path);
        }
    }
    Ok(())
}

/// What stands in the folder already.
struct Shelf {
    sources: Vec<Source>,
}

impl Shelf {
    fn of(out: &Path) -> Self {
        Self { sources: content::read(&[out.to_owned()]).0 }
    }

    /// What would be wrong with the new files beside the others.
    fn problems(&self, new: &[New]) -> Vec<Diagnostic> {
        let sources: Vec<Source> = new.iter().map(New::source).collect();
        let named = |source: &Source| sources.iter().any(|new| new.name == source.name);
        let beside = self.sources.iter().filter(|source| !named(source)).cloned();
        let (_, problems) = Library::load(beside.chain(sources.iter().cloned()).collect());
        let ours = |problem: &Diagnostic| problem.place.as_ref().is_some_and(|place| named(&place.source));
        problems.into_iter().filter(ours).collect()
    }
}

/// The brand book with this id among these texts.
fn book_of(sources: &[Source], id: &str) -> Option<Brand> {
    let mut books = sources.iter().filter(|source| load::is_brand(&source.text));
    books.find_map(|source| load::ron::<Brand>(source).ok().filter(|book| book.id.as_str() == id))
}

/// One of the house's own, with its text.
fn house_book(id: &str) -> Option<(String, Brand)> {
    let sources = content::read(&[home::scenario_folder().join("brands")]).0;
    sources.iter().find_map(|source| Some((source.text.to_string(), book_of(std::slice::from_ref(source), id)?)))
}

fn brand_book(out: &Path, id: &str, existing: Existing) -> New {
    let text = put(BRAND, &[(BRAND_ID, id)]);
    New { path: out.join("brands").join(format!("{id}.ron")), text, existing }
}

/// A skeleton with other ids, and the titles made of them, in the places of its own; all at once, so that a new name that
/// is another's old one stays.
fn put(skeleton: &str, names: &[(&str, &str)]) -> String {
    let other = |text: &str| {
        let id = names.iter().find(|(from, _)| text == *from).map(|(_, to)| (*to).to_owned());
        id.or_else(|| names.iter().find(|(from, _)| text == title(from)).map(|(_, to)| title(to)))
    };
    let pieces = skeleton.split('"').map(|piece| other(piece).unwrap_or_else(|| piece.to_owned()));
    pieces.collect::<Vec<_>>().join("\"")
}

/// `late-train` as `Late train`.
fn title(id: &str) -> String {
    let words = id.replace('-', " ");
    let mut letters = words.trim().chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// A name that can be an id.
fn sound(name: &str) -> Result<&str, Failure> {
    if is_sound_id(name) {
        return Ok(name);
    }
    let letters =
        name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect::<String>();
    let near = letters.split_whitespace().collect::<Vec<_>>().join("-");
    let near = near.get(..near.len().min(60)).unwrap_or_default().trim_end_matches('-');
    let hint = if near.is_empty() { "none" } else { "near" };
    Err(Failure::misused("new-bad-name").with("found", name).with("near", near).with("hint", hint))
}

/// A path as a shell takes it.
fn quoted(path: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+=:,@%\\".contains(c);
    if !path.is_empty() && path.chars().all(plain) {
        path.to_owned()
    } else {
        format!("'{}'", path.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_titles_and_paths_are_quoted() {
        assert_eq!(title("late-train"), "Late train");
        assert_eq!((quoted("a/b-c"), quoted("my shifts")), ("a/b-c".to_owned(), "'my shifts'".to_owned()));
        assert!(sound("late-train").is_ok());
        for (name, near) in [("Late train!", "late-train"), ("", ""), ("-x", "x"), ("é", ""), ("../x", "x")] {
            let failure = sound(name).unwrap_err();
            assert!(failure.args.contains(&("near", near.to_owned())), "{name}: {failure:?}");
        }
    }

    #[test]
    fn a_new_name_may_be_an_old_one_of_another() {
        let names = [(SCENARIO_ID, PUBLIC_CHANNEL), (BRAND_ID, SCENARIO_ID), (PUBLIC_CHANNEL, "pond")];
        let text = put(SCENARIO, &names);
        for told in ["id: \"square\"", "title: \"Square\"", "brand: \"my-scenario\"", "on: \"pond\""] {
            assert!(text.contains(told), "{told}");
        }
    }

    #[test]
    fn the_skeletons_use_the_names_that_are_replaced() {
        for (skeleton, name) in [
            (SCENARIO, SCENARIO_ID),
            (SCENARIO, title(SCENARIO_ID).as_str()),
            (SCENARIO, BRAND_ID),
            (SCENARIO, PUBLIC_CHANNEL),
            (SCENARIO, PRIVATE_CHANNEL),
            (COURSE, COURSE_ID),
            (COURSE, title(COURSE_ID).as_str()),
            (CARD, CARD_ID),
            (CARD, title(CARD_ID).as_str()),
            (BRAND, BRAND_ID),
            (BRAND, title(BRAND_ID).as_str()),
            (BRAND, PUBLIC_CHANNEL),
            (BRAND, PRIVATE_CHANNEL),
        ] {
            assert!(skeleton.contains(&format!("\"{name}\"")), "{name}");
        }
        let sources = vec![Source::new("b.ron", BRAND), Source::new("s.ron", SCENARIO)];
        let (library, problems) = Library::load(sources);
        assert!(problems.is_empty() && library.scenarios.len() == 1, "{problems:?}");
    }
}
