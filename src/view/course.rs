//! The courses as a map: modules with what one learns, what is there and what is to come, and how far somebody has come.

use std::sync::Arc;

use crate::base::id::{CourseId, ModuleId};
use crate::base::words::{Words, harmless};
use crate::profile::Content;
use crate::say;

use super::knowledge::{self, Card};
use super::lock::Lock;
use super::profile::Profile;
use super::progress::{self, Next, Progress, Stars};
use super::radar::Radar;
use super::towards::{Towards, towards};

/// The courses there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Map {
    /// The courses.
    pub courses: Vec<Course>,
    /// What counts most of whoever sits here.
    pub radar: Radar,
}

/// A course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// Which.
    pub id: CourseId,
    /// Its title.
    pub title: String,
    /// What it leads to.
    pub about: String,
    /// Its modules.
    pub modules: Vec<Module>,
    /// What to practise next, the first first.
    pub next: Vec<Next>,
    /// How much of what a certificate rests on has been shown; none where the course leads to no role.
    pub towards: Option<Towards>,
}

/// A module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Which.
    pub id: ModuleId,
    /// Its number and title.
    pub title: String,
    /// What one learns.
    pub learns: String,
    /// What one practises: names in a line.
    pub practises: String,
    /// What opens it, if it is not open, and that it may be played all the same.
    pub lock: Option<Lock>,
    /// That it has been practised enough for now, and when it comes again.
    pub enough: Option<String>,
    /// What can be read with it.
    pub cards: Vec<Arc<Card>>,
    /// Its scenarios.
    pub scenarios: Vec<progress::Scenario>,
    /// What is to come: titles and what happens.
    pub to_come: Vec<(String, String)>,
}

impl Module {
    /// The stars of all its scenarios together; none while none of them was sat.
    pub fn stars(&self) -> Option<Stars> {
        let sat: Vec<Stars> = self.scenarios.iter().filter_map(|found| found.stars).collect();
        let of = sat.first()?.of * self.scenarios.len();
        Some(Stars { stars: sat.iter().map(|found| found.stars).sum(), of })
    }

    /// How many scenarios are there and to come.
    pub fn counts(&self, words: &Words) -> String {
        say!(words, "map-counts", here = self.scenarios.len(), to_come = self.to_come.len())
    }

    /// Whether it is open, and whether it was practised enough for now, in a few words.
    pub fn state(&self, words: &Words) -> String {
        match (&self.lock, &self.enough) {
            (Some(lock), _) => lock.short.clone(),
            (None, Some(_)) => words.plain("map-enough"),
            (None, None) => words.plain("progress-module-open"),
        }
    }
}

/// The map of the courses of this content, with how far somebody has come in each.
pub fn map(words: &Words, content: &Content, progress: Vec<Progress>, mine: &Profile) -> Map {
    let profile = &*content.standards.competencies;
    let role = |id: &Option<_>| content.standards.roles.iter().find(|role| Some(&role.id) == id.as_ref());
    let courses = content.courses.iter().zip(progress).map(|(course, progress)| Course {
        modules: (1_usize..)
            .zip(course.modules.iter().zip(&progress.modules))
            .map(|(number, (module, state))| of(words, content, module, (number, state), progress.lock(words, state)))
            .collect(),
        id: progress.course,
        title: harmless(progress.title),
        about: harmless(course.about.clone()),
        next: progress.next,
        towards: role(&course.leads_to).map(|role| towards(words, profile, role, &mine.standing)),
    });
    Map { courses: courses.collect(), radar: mine.radar.clone() }
}

fn of(
    words: &Words,
    content: &Content,
    module: &crate::profile::Module,
    (number, state): (usize, &progress::Module),
    lock: Option<Lock>,
) -> Module {
    let profile = &content.standards.competencies;
    let names: Vec<&str> = module.competencies.iter().map(|id| profile.name(id)).collect();
    let planned = module.to_come.iter().map(|planned| (planned.title.clone(), planned.about.clone()));
    Module {
        title: say!(words, "course-module", number = number, title = state.title),
        learns: harmless(module.learns.clone()),
        practises: harmless(names.join(", ")),
        lock,
        enough: state.enough_for_days.map(|days| say!(words, "progress-module-enough", days = days)),
        cards: knowledge::of_module(words, content, module),
        scenarios: state.scenarios.clone(),
        to_come: planned.map(|(title, about)| (harmless(title), harmless(about))).collect(),
        id: state.id.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Source;
    use crate::view::progress::courses;

    const COURSE: &str = r#"Course(id: "c", title: "C", about: "Leads on", profile: "composure", leads_to: "community-manager", modules: [
        (id: "first", title: "First", learns: "To begin.", competencies: ["patience", "empathy"],
            scenarios: ["dark-lamp"], to_come: [(title: "More", about: "Of it.")]),
        (id: "second", title: "Second", learns: "To go on.", competencies: ["empathy"],
            to_come: [(title: "Much more", about: "Of that.")],
            opens: (after: ["first"], because: "First things first.")),
    ])"#;

    #[test]
    fn a_module_says_what_is_learnt_what_is_there_and_what_opens_it() {
        let texts = [
            ("brand.ron", include_str!("../../tests/it/data/brand.ron")),
            ("scenario.ron", include_str!("../../tests/it/data/scenario.ron")),
            ("course.ron", COURSE),
        ];
        let (content, problems) = Content::load(texts.map(|(name, text)| Source::new(name, text)).to_vec());
        assert!(!content.courses.is_empty(), "{problems:?}");
        let words = Words::english();
        let found = map(&words, &content, courses(&words, &content, &[], 9), &Profile::default());
        let [course] = found.courses.try_into().unwrap();
        let [first, second] = course.modules.try_into().unwrap();
        let towards = course.towards.unwrap();
        assert_eq!((&*towards.role, towards.parts.iter().map(|part| part.share).max()), ("Community manager", Some(0)));
        assert_eq!((&*first.title, &*first.practises), ("1. First", "Patience, Empathy"));
        assert_eq!((first.state(&words), first.counts(&words)), ("Open".to_owned(), "1 here, 1 to come".to_owned()));
        assert_eq!((first.stars(), first.to_come.len()), (None, 1));
        // There is nothing in it that could be played.
        assert!(second.state(&words).starts_with("Comes when you have sat "), "{:?}", second.lock);
        assert!(!second.state(&words).contains("play"), "{:?}", second.lock);
        assert_eq!(second.counts(&words), "1 to come");
        assert_eq!(course.next[0].scenario.as_str(), "dark-lamp");
    }

    #[test]
    fn stars_are_counted_over_all_that_is_there() {
        let scenario = |stars: Option<usize>| progress::Scenario {
            id: "s".into(),
            title: "S".to_owned(),
            stars: stars.map(|stars| Stars { stars, of: 3 }),
        };
        let with = |stars: &[Option<usize>]| Module {
            id: "m".into(),
            title: String::new(),
            learns: String::new(),
            practises: String::new(),
            lock: None,
            enough: None,
            cards: Vec::new(),
            scenarios: stars.iter().copied().map(scenario).collect(),
            to_come: Vec::new(),
        };
        assert_eq!(with(&[]).stars(), None);
        assert_eq!(with(&[None, None]).stars(), None);
        assert_eq!(with(&[Some(2), None, Some(0)]).stars(), Some(Stars { stars: 2, of: 9 }));
    }
}
