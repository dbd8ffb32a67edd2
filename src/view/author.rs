//! A scenario as its author has it before her: what comes when and leads where, from where it can be tried and with what,
//! and what is wrong with its file.

use std::sync::Arc;

use crate::base::id::InjectId;
use crate::base::words::{Words, harmless};
use crate::base::{Diagnostic, Digest, Severity};
use crate::scenario::Sound;
use crate::scenario::model::Scenario;

use super::graph::{Edge, Graph, Link};
use super::title::{Problem, problem};

/// A scenario before its author.
#[derive(Clone, Debug, PartialEq)]
pub struct Author {
    /// The file.
    pub file: String,
    /// How many versions of it were read since it was opened, this one included.
    pub saved: u64,
    /// The last version without an error; none if there was none yet.
    pub version: Option<Version>,
    /// What could be read of a file of which there is no such version, as a net.
    pub read: Option<Arc<Graph>>,
    /// Whether a later version has errors.
    pub stale: bool,
    /// What is wrong with the version that was read last, errors first.
    pub problems: Vec<Problem>,
    /// Why the file is not watched, if it is not.
    pub unwatched: Option<String>,
}

/// A version of a scenario without an error.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Its title.
    pub title: String,
    /// Its injects, in the order of the file.
    pub injects: Vec<Row>,
    /// The same as a net; its nodes are in the same order.
    pub graph: Arc<Graph>,
    /// What can be chosen for a try.
    pub settings: Vec<Setting>,
}

/// An inject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id.
    pub id: InjectId,
    /// What it is about.
    pub subject: String,
    /// The name of its kind.
    pub kind: String,
    /// Who writes.
    pub from: String,
    /// Where.
    pub channel: String,
    /// When it comes.
    pub arrives: String,
    /// What is written, every wording of it.
    pub says: Vec<String>,
    /// What brings it about.
    pub before: Vec<Way>,
    /// What it brings about.
    pub after: Vec<Way>,
    /// The lines of the file on which it stands, from 1.
    pub lines: (usize, usize),
    /// How many problems there are on those lines.
    pub problems: usize,
    /// Whether it is not what it was in the version before.
    pub changed: bool,
    text: Digest,
}

/// A way between this inject and another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The other.
    pub id: InjectId,
    /// What that is about.
    pub subject: String,
    /// What the way does.
    pub link: Link,
    /// How long it takes, in words; empty if no time.
    pub delay: String,
    /// When it is taken: any of these; always if none.
    pub when: Vec<String>,
}

/// Something that can be chosen for a try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Its name, as `composure play --with` takes it.
    pub name: String,
    /// What is set.
    pub what: What,
    /// What it begins at where nothing is chosen.
    pub usual: i64,
}

/// What is set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The anger of somebody, 0–100.
    Anger(String),
    /// The trust of somebody, 0–100.
    Trust(String),
    /// A number of the author's.
    Number,
}

impl Version {
    /// What a scenario holds.
    pub fn of(words: &Words, sound: &Sound<'_>, model: &Scenario) -> Self {
        let graph = Graph::of(&sound.loaded.raw, &sound.brand.raw, words);
        let injects = model.injects.iter().zip(&graph.nodes).enumerate().map(|(at, (inject, node))| {
            let place = sound.loaded.place(&["injects".into(), inject.id.as_str().into()]);
            let text = place.source.text.get(place.span.clone()).unwrap_or_default();
            Row {
                id: inject.id.clone(),
                subject: inject.subject.clone(),
                kind: node.kind.clone(),
                from: model.person(inject.from).name.clone(),
                channel: inject.channel.name.clone(),
                arrives: node.arrives.clone(),
                says: inject.says.iter().flat_map(|line| &line.wordings).map(|text| text.to_string()).collect(),
                before: ways(&graph, |edge| (edge.to == at).then_some(edge.from)),
                after: ways(&graph, |edge| (edge.from == at).then_some(edge.to)),
                lines: (place.line, place.line + text.matches('\n').count()),
                problems: 0,
                changed: false,
                text: Digest::of(text),
            }
        });
        let injects = injects.collect();
        Self { title: model.title.clone(), injects, settings: settings(model), graph: Arc::new(graph) }
    }

    /// Marks what is not as it was.
    pub fn beside(&mut self, before: &Self) {
        for row in &mut self.injects {
            row.changed = before.injects.iter().all(|old| old.id != row.id || old.text != row.text);
        }
    }
}

impl Author {
    /// What an author has before her: the last version without an error, and what is wrong with the file `name` and
    /// whatever else was read.
    pub fn new(
        words: &Words,
        (name, saved): (&str, u64),
        version: Option<Version>,
        stale: bool,
        problems: &[Diagnostic],
    ) -> Self {
        let mut sorted: Vec<&Diagnostic> = problems.iter().collect();
        sorted.sort_by_key(|found| found.severity != Severity::Error);
        let lines = problems.iter().filter_map(|found| found.place.as_ref());
        let lines: Vec<usize> = lines.filter(|place| &*place.source.name == name).map(|place| place.line).collect();
        let version = version.map(|mut version| {
            for row in &mut version.injects {
                // The lines of a version with errors are not those of the one that is shown.
                let within = |line: &&usize| !stale && (row.lines.0..=row.lines.1).contains(line);
                row.problems = lines.iter().filter(within).count();
            }
            version
        });
        let problems = sorted.into_iter().map(|found| problem(words, found)).collect();
        Self { file: harmless(name.to_owned()), saved, version, stale, problems, read: None, unwatched: None }
    }
}

fn ways(graph: &Graph, other: impl Fn(&Edge) -> Option<usize>) -> Vec<Way> {
    let way = |edge: &Edge| {
        let node = graph.nodes.get(other(edge)?)?;
        Some(Way {
            id: InjectId::new(&node.id),
            subject: node.subject.clone(),
            link: edge.link,
            delay: edge.after.clone(),
            when: edge.when.clone(),
        })
    };
    graph.edges.iter().filter_map(way).collect()
}

fn settings(model: &Scenario) -> Vec<Setting> {
    let people = model.cast.iter().flat_map(|person| {
        let setting = |axis: &str, what: What, usual: u8| Setting {
            name: format!("{}.{axis}", person.id),
            what,
            usual: usual.into(),
        };
        let name = || person.name.clone();
        [setting("anger", What::Anger(name()), person.anger), setting("trust", What::Trust(name()), person.trust)]
    });
    let numbers = model.variables.iter();
    let numbers = numbers.map(|(id, usual)| Setting { name: id.to_string(), what: What::Number, usual: *usual });
    numbers.chain(people).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Source;
    use crate::scenario::Examination;

    const BRAND: &str = include_str!("../../tests/it/data/brand.ron");
    const SCENARIO: &str = include_str!("../../tests/it/data/scenario.ron");

    fn read(text: &str) -> (Option<Version>, Vec<Diagnostic>) {
        let (mut examination, _) = Examination::of([Source::new("brand.ron", BRAND)]);
        let (sound, problems) = examination.scenario(Source::new("s.ron", text));
        let version = sound.and_then(|sound| {
            let model = sound.model()?;
            Some(Version::of(&Words::english(), &sound, &model))
        });
        (version, problems)
    }

    #[test]
    fn it_says_what_comes_when_and_leads_where() {
        let version = read(SCENARIO).0.unwrap();
        let row = |id: &str| version.injects.iter().find(|row| row.id.as_str() == id).unwrap();
        let dark = row("dark");
        assert_eq!((&*dark.from, &*dark.arrives), ("Ada Roy", "at 0:10"));
        let after: Vec<_> = dark.after.iter().map(|way| (way.id.as_str(), way.link)).collect();
        assert_eq!(after, [("anger", Link::Go), ("anger", Link::Silence), ("thanks", Link::Go)]);
        assert_eq!(row("thanks").before.iter().map(|way| way.id.as_str()).collect::<Vec<_>>(), ["dark"]);
        assert!(SCENARIO.lines().nth(dark.lines.0 - 1).unwrap().contains("\"dark\""));
        assert!(
            version
                .settings
                .iter()
                .any(|setting| setting.name == "ada.anger" && setting.what == What::Anger("Ada Roy".to_owned()))
        );
    }

    #[test]
    fn what_was_changed_is_marked_and_what_is_wrong_stands_with_it() {
        let before = read(SCENARIO).0.unwrap();
        let text = SCENARIO.replacen("subject: \"", "subject: \"Now: ", 1);
        let (after, problems) = read(&text);
        let mut after = after.unwrap();
        after.beside(&before);
        let changed: Vec<&str> = after.injects.iter().filter(|row| row.changed).map(|row| row.id.as_str()).collect();
        assert_eq!(changed, [before.injects[0].id.as_str()]);
        let line = after.injects[1].lines.0;
        let place = Source::new("s.ron", &*text).place(Source::new("s.ron", &*text).offset(line, 1)..text.len());
        let warned = [&problems[..], &[Diagnostic::warning("spelling", Some(place))]].concat();
        let words = Words::english();
        let fresh = Author::new(&words, ("s.ron", 2), Some(after.clone()), false, &warned);
        assert_eq!(fresh.version.unwrap().injects[1].problems, 1);
        let stale = Author::new(&words, ("s.ron", 3), Some(after), true, &warned);
        assert_eq!(stale.version.unwrap().injects[1].problems, 0);
    }
}
