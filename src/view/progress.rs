//! How far somebody who practises has come in a course, in words: the map with its stars and locks, levels, badges, and what
//! to practise next. A file can hold it; the terminal and the title show it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::appraisal::progress::{self, Day, Measure, Missing, Run, Why};
use crate::base::id::*;
use crate::base::words::Words;
use crate::profile::{Competencies, Content, Course, Errors, Progression};
use crate::say;
use crate::scenario::Library;

/// How far somebody has come in a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// The course.
    pub course: CourseId,
    /// Its title.
    pub title: String,
    /// The level as a whole; none while there is not enough evidence.
    pub level: Option<Level>,
    /// The core skills.
    pub core: Vec<Core>,
    /// Badges that are held.
    pub badges: Vec<Badge>,
    /// The modules.
    pub modules: Vec<Module>,
    /// What to practise next, the first first.
    pub next: Vec<Next>,
}

/// The level as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Level {
    /// Which, 1–5.
    pub level: i64,
    /// What it is called.
    pub name: String,
    /// The mean that it rests on, in points of 100.
    pub mean: i64,
    /// What the mean alone would be called.
    pub by_mean: String,
    /// The names of core skills that keep the next level away.
    pub held_back: Vec<String>,
}

/// A core skill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Core {
    /// Its id.
    pub id: CoreSkillId,
    /// Its name.
    pub name: String,
    /// What it comes to; none while there is not enough evidence.
    pub figure: Option<Figure>,
    /// Whether enough scenarios exercise it for there ever to be one; otherwise it keeps nobody back.
    pub can_be_shown: bool,
}

/// A score and its level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// In points of 100.
    pub score: i64,
    /// The name of the level.
    pub level: String,
}

/// A badge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Badge {
    /// In which competency.
    pub id: CompetencyId,
    /// The competency's name.
    pub competency: String,
    /// What the badge is called.
    pub badge: String,
    /// The level that was reached at least.
    pub level: String,
    /// Whether a figure for it may never decide.
    pub indicative: bool,
}

impl Badge {
    /// A badge in a sentence.
    pub fn line(&self, words: &Words) -> String {
        let kind = if self.indicative { "indicative" } else { "decides" };
        let Self { competency, badge, level, .. } = self;
        say!(words, "progress-badge-row", competency = competency, badge = badge, level = level, kind = kind)
    }
}

/// A module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Module {
    /// Its id.
    pub id: ModuleId,
    /// Its title.
    pub title: String,
    /// Whether it is open.
    pub open: bool,
    /// What opens it, if it is not.
    pub missing: Vec<Told<Missing>>,
    /// In how many days it comes again, if it has been practised enough for now.
    pub enough_for_days: Option<Day>,
    /// Its scenarios.
    pub scenarios: Vec<Scenario>,
    /// How many more are still to be written.
    pub to_come: usize,
}

/// A scenario of a module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scenario {
    /// Its id.
    pub id: ScenarioId,
    /// Its title.
    pub title: String,
    /// The stars of its best run; none if it was never sat.
    pub stars: Option<Stars>,
}

/// Stars that were earned, and how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Stars {
    /// Earned.
    pub stars: usize,
    /// In all.
    pub of: usize,
}

/// Something to practise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Next {
    /// Which scenario.
    pub scenario: ScenarioId,
    /// Its title.
    pub title: String,
    /// In how many days; 0 for today.
    pub in_days: Day,
    /// Why, what weighs most first.
    pub why: Vec<Told<Why>>,
}

/// Something with the words for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told<T> {
    /// In words.
    pub says: String,
    /// For programs.
    #[serde(flatten)]
    pub what: T,
}

/// What each scenario claims to exercise.
pub(super) type Claims = BTreeMap<ScenarioId, Vec<CompetencyId>>;

/// What the scenarios of this content claim.
pub(super) fn claims(content: &Content) -> Claims {
    let claimed = content.playable.scenarios.iter();
    claimed.map(|found| (found.id.clone(), found.competencies.clone())).collect()
}

/// What runs are held against with this content.
pub(super) fn measure<'a>(content: &'a Content, claims: &'a Claims) -> Measure<'a> {
    let (profile, errors, rules) = (&*content.standards.competencies, Errors::built_in(), Progression::built_in());
    Measure { profile, errors, rules, claims }
}

/// How far these runs have brought somebody in each course of this content, today.
pub fn courses(words: &Words, content: &Content, runs: &[Run], today: Day) -> Vec<Progress> {
    let claims = claims(content);
    let measure = measure(content, &claims);
    let courses = content.courses.iter().map(|course| {
        let found = progress::progress(runs, course, measure, today);
        told(&Teller { words, course, playable: &content.playable, measure }, &found, today)
    });
    courses.collect()
}

/// The best stars at each scenario that was sat.
pub fn stars(runs: &[Run]) -> BTreeMap<ScenarioId, Stars> {
    let rules = Progression::built_in();
    let best = progress::stars(runs, rules).into_iter();
    best.map(|(id, stars)| (id, Stars { stars, of: rules.stars.len() })).collect()
}

/// What was found, in words.
fn told(teller: &Teller<'_>, found: &progress::Progress, today: Day) -> Progress {
    let (course, profile) = (teller.course, teller.measure.profile);
    let modules = course.modules.iter().zip(&found.modules).map(|(module, state)| Module {
        id: module.id.clone(),
        title: module.title.clone(),
        open: state.missing.is_empty(),
        missing: state.missing.iter().map(|what| Told { says: teller.missing(what), what: what.clone() }).collect(),
        enough_for_days: state.enough_until.map(|until| until.saturating_sub(today)),
        scenarios: module.scenarios.iter().map(|id| teller.scenario(id, found)).collect(),
        to_come: module.to_come.len(),
    });
    let next = found.next.iter().map(|next| Next {
        scenario: next.scenario.clone(),
        title: teller.title(&next.scenario),
        in_days: next.when.saturating_sub(today),
        why: next.why.iter().map(|why| Told { says: teller.why(&next.scenario, why), what: why.clone() }).collect(),
    });
    Progress {
        course: course.id.clone(),
        title: course.title.clone(),
        level: found.level.as_ref().map(|level| Level::told(profile, level)),
        core: cores(profile, &found.core),
        badges: badges(profile, &found.badges),
        modules: modules.collect(),
        next: next.collect(),
    }
}

impl Level {
    /// A level in words.
    pub(super) fn told(profile: &Competencies, found: &progress::Level) -> Self {
        Self {
            level: found.level,
            name: profile.level_name(found.level).to_owned(),
            mean: found.mean,
            by_mean: profile.level_name(found.by_mean).to_owned(),
            held_back: found.held_back.iter().map(|id| skill(profile, id)).collect(),
        }
    }
}

/// What is said of the level as a whole, and what keeps the next one away.
pub fn level_lines(words: &Words, level: Option<&Level>) -> Vec<String> {
    let Some(level) = level else {
        let least = &Errors::built_in().least;
        return vec![say!(words, "progress-level-none", scenarios = least.scenarios, decisions = least.decisions)];
    };
    let mut lines = vec![say!(words, "progress-level", name = level.name, level = level.level)];
    if !level.held_back.is_empty() {
        let skills = level.held_back.join(", ");
        let (mean, name) = (level.mean, &level.by_mean);
        lines.push(say!(words, "progress-level-held", mean = mean, name = name, skills = skills));
    }
    lines
}

/// The core skills in words.
pub(super) fn cores(profile: &Competencies, found: &[progress::Core]) -> Vec<Core> {
    let core = profile.core_skills.iter().zip(found).map(|(skill, core)| Core {
        id: skill.id.clone(),
        name: skill.name.clone(),
        figure: core.figure.map(|(score, level)| Figure { score, level: profile.level_name(level).to_owned() }),
        can_be_shown: core.can_be_shown,
    });
    core.collect()
}

/// Badges in words.
pub(super) fn badges(profile: &Competencies, found: &[progress::Badge]) -> Vec<Badge> {
    let badges = found.iter().map(|badge| Badge {
        id: badge.competency.clone(),
        competency: profile.name(&badge.competency).to_owned(),
        badge: badge.name.clone(),
        level: profile.level_name(badge.level).to_owned(),
        indicative: badge.indicative,
    });
    badges.collect()
}

/// The name of a core skill; its id if there is none of this id.
fn skill(profile: &Competencies, id: &CoreSkillId) -> String {
    let skill = profile.core_skills.iter().find(|skill| skill.id == *id);
    skill.map_or_else(|| id.to_string(), |skill| skill.name.clone())
}

/// The title of a scenario; its id if it is not there.
pub(super) fn title(playable: &Library, id: &ScenarioId) -> String {
    playable.find(id.as_str()).map_or_else(|| id.to_string(), |scenario| scenario.title.clone())
}

/// What names and sentences are taken from.
struct Teller<'a> {
    words: &'a Words,
    course: &'a Course,
    playable: &'a Library,
    measure: Measure<'a>,
}

impl Teller<'_> {
    fn title(&self, id: &ScenarioId) -> String {
        title(self.playable, id)
    }

    fn scenario(&self, id: &ScenarioId, found: &progress::Progress) -> Scenario {
        let of = self.measure.rules.stars.len();
        let stars = found.stars.get(id).map(|stars| Stars { stars: *stars, of });
        Scenario { id: id.clone(), title: self.title(id), stars }
    }

    fn missing(&self, missing: &Missing) -> String {
        match missing {
            Missing::Sit { scenario } => say!(self.words, "progress-missing-sit", title = self.title(scenario)),
            Missing::Reach { competency, level, now } => {
                let profile = self.measure.profile;
                let (competency, name) = (profile.name(competency), profile.level_name(*level));
                let floor = say!(self.words, "course-floor", competency = competency, level = *level, name = name);
                let seen = if now.is_some() { "some" } else { "none" };
                let now = now.map_or("", |now| profile.level_name(now));
                say!(self.words, "progress-missing-reach", floor = floor, seen = seen, now = now)
            }
        }
    }

    fn why(&self, scenario: &ScenarioId, why: &Why) -> String {
        match why {
            Why::Again { days } => say!(self.words, "progress-why-again", days = *days),
            Why::New => {
                let module = self.course.modules.iter().find(|module| module.scenarios.contains(scenario));
                say!(self.words, "progress-why-new", module = module.map_or("", |module| module.title.as_str()))
            }
            Why::Weakest { skill } => {
                say!(self.words, "progress-why-weakest", skill = self::skill(self.measure.profile, skill))
            }
            Why::Stars { stars } => {
                say!(self.words, "progress-why-stars", stars = *stars, of = self.measure.rules.stars.len())
            }
        }
    }
}
