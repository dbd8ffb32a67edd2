//! The competency profile: what there is to be shown, what one sees of it at five levels, and what counts as evidence.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::base::Source;
use crate::base::id::*;
use crate::scenario::ordered::Ordered;
use crate::scenario::raw::{Move, RawScenario};
use crate::scenario::{Axis, load};

pub(super) const COMPETENCIES: &str = include_str!("../../assets/profile/competencies.ron");

/// The levels of a competency, from the lowest.
pub const LEVELS: std::ops::RangeInclusive<i64> = 1..=5;

/// A competency profile as a file holds it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename = "Profile", deny_unknown_fields)]
pub struct Competencies {
    /// Its id; role profiles and courses say which profile they speak of.
    pub id: ProfileId,
    /// Its title.
    pub title: String,
    /// What it is and where it comes from.
    pub about: String,
    /// What the five levels are called and where they begin.
    pub levels: Vec<Level>,
    /// Where competencies are asked for.
    pub sources: Vec<Article>,
    /// Headings.
    pub groups: Vec<Group>,
    /// The skills without which nobody has the profession.
    pub core_skills: Vec<CoreSkill>,
    /// What a shift can show.
    pub evidence: Vec<Evidence>,
    /// The competencies, in the order they are shown in.
    pub competencies: Vec<Competency>,
    /// What is scored as one figure and is no competency of its own.
    #[serde(default)]
    pub composites: Vec<Composite>,
    /// Which competencies each kind of work can give evidence of, by the name that authors write.
    pub kinds: Ordered<String, Vec<CompetencyId>>,
    /// And which the ways other than answering can.
    pub moves: Moves,
}

/// A level that a score of 0–100 belongs to.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// From 1 to 5.
    pub level: i64,
    /// What it is called.
    pub name: String,
    /// The lowest score that belongs to it, 0–100; the first begins at 0.
    pub from: i64,
    /// The level below which none of the core skills may lie for somebody to be called this as a whole, 1 to `level`.
    pub core_floor: i64,
    /// Why.
    pub because: String,
}

/// An article, book or standard that asks for competencies.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// What rows of it begin with.
    pub id: ArticleId,
    /// What it is about.
    pub title: String,
    /// What it names, in its order: a row is the article, a hyphen, and the place here, from 1.
    #[serde(default)]
    pub rows: Vec<String>,
}

/// A heading.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// What is put together here.
    pub about: String,
}

/// A skill that the source names as necessary.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CoreSkill {
    /// Its id.
    pub id: CoreSkillId,
    /// Its name.
    pub name: String,
    /// What is meant.
    pub about: String,
    /// Where it is asked for: the id of a source, a hyphen, and the place in it.
    pub source: Vec<String>,
}

/// Something that a shift can show.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Its id.
    pub id: EvidenceId,
    /// The section of the scoring guide that says how it is counted.
    pub scoring: String,
    /// What is looked at.
    pub what: String,
    /// Whether it is what an answer is worth to an inject that exercises the competency.
    #[serde(default)]
    pub keyed: bool,
    /// How much a piece of it weighs beside one of another rule, 1–10.
    #[serde(default = "one")]
    pub weight: i64,
}

fn one() -> i64 {
    1
}

/// One competency.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Competency {
    /// Its id.
    pub id: CompetencyId,
    /// Its name.
    pub name: String,
    /// Under which heading it stands.
    pub group: GroupId,
    /// The core skill it belongs to.
    #[serde(default)]
    pub core: Option<CoreSkillId>,
    /// The axis that measures it.
    #[serde(default)]
    pub axis: Option<Axis>,
    /// What is meant.
    pub definition: String,
    /// Where it is asked for: the id of a source, a hyphen, and the place in it.
    pub source: Vec<String>,
    /// What counts for and against it.
    pub evidence: Vec<EvidenceId>,
    /// What a figure for it may be used for.
    pub confidence: Confidence,
    /// Why it may or may not.
    pub because: String,
    /// What one sees at each level.
    pub anchors: Vec<BehaviouralAnchor>,
}

/// What a figure may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Confidence {
    /// It may decide about a person.
    Decides,
    /// It is shown and never decides.
    Indicative,
}

/// What one sees somebody do at a level.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct BehaviouralAnchor {
    /// From 1 to 5.
    pub level: i64,
    /// What one sees.
    pub seen: String,
}

/// A figure that is put together from competencies.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Composite {
    /// Its id; role profiles may ask for it like for a competency, scenarios claim its parts.
    pub id: CompetencyId,
    /// Its name.
    pub name: String,
    /// The axis that measures it.
    #[serde(default)]
    pub axis: Option<Axis>,
    /// What is meant.
    pub definition: String,
    /// What it is put together from; the shares sum to 100.
    pub parts: Vec<Share>,
}

/// A part of a composite.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// Of which competency.
    pub competency: CompetencyId,
    /// How much, in percent, 1–100.
    pub share: i64,
    /// Why.
    pub because: String,
}

/// Which competencies the ways other than answering can give evidence of.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Moves {
    /// Giving it to a colleague with a note.
    pub hand_off: Vec<CompetencyId>,
    /// Saying that an answer is coming.
    pub hold: Vec<CompetencyId>,
    /// Leaving it on purpose.
    pub leave: Vec<CompetencyId>,
}

impl Moves {
    fn of(&self, play: &Move) -> &[CompetencyId] {
        match play {
            Move::HandOff(_) => &self.hand_off,
            Move::Hold => &self.hold,
            Move::Leave => &self.leave,
        }
    }
}

impl Competencies {
    /// The profile built into the program. It is sound: a test reads it.
    pub fn built_in() -> &'static Self {
        static READ: OnceLock<Competencies> = OnceLock::new();
        READ.get_or_init(|| match load::ron(&Source::new("competencies.ron", COMPETENCIES)) {
            Ok(competencies) => competencies,
            Err(problem) => unreachable!("assets/profile/competencies.ron is built in and tested: {problem:?}"),
        })
    }

    /// The competency with this id.
    pub fn find(&self, id: &CompetencyId) -> Option<&Competency> {
        self.competencies.iter().find(|competency| competency.id == *id)
    }

    /// The rule by which an inject that exercises a competency is evidence of it; none if the profile has none for it.
    pub fn keyed<'a>(&self, competency: &'a Competency) -> Option<&'a EvidenceId> {
        // What an axis measures takes its figure from there, with every inject.
        let own = competency.evidence.iter().filter(|_| competency.axis.is_none());
        own.into_iter().find(|id| self.rule(id).is_some_and(|rule| rule.keyed))
    }

    /// The rule of evidence with this id.
    pub fn rule(&self, id: &EvidenceId) -> Option<&Evidence> {
        self.evidence.iter().find(|rule| rule.id == *id)
    }

    /// Every row of the articles: its name, and what it says.
    pub fn rows(&self) -> impl Iterator<Item = (String, &str)> {
        self.sources.iter().flat_map(|article| {
            (1..).zip(&article.rows).map(|(place, what)| (format!("{}-{place}", article.id), what.as_str()))
        })
    }

    /// The competencies that a row asks for.
    pub fn asked_by<'a>(&'a self, row: &'a str) -> impl Iterator<Item = &'a Competency> + 'a {
        self.competencies.iter().filter(move |competency| competency.source.iter().any(|source| source == row))
    }

    /// The composite with this id.
    pub fn composite(&self, id: &CompetencyId) -> Option<&Composite> {
        self.composites.iter().find(|composite| composite.id == *id)
    }

    /// The name of a competency or composite; its id if there is none of this id.
    pub fn name<'a>(&'a self, id: &'a CompetencyId) -> &'a str {
        let composite = || self.composite(id).map(|composite| composite.name.as_str());
        self.find(id).map(|found| found.name.as_str()).or_else(composite).unwrap_or(id.as_str())
    }

    /// The level that a score of 0–100 belongs to; none only if the profile has no levels.
    pub fn level(&self, score: i64) -> Option<&Level> {
        self.levels.iter().filter(|level| level.from <= score.max(0)).max_by_key(|level| level.from)
    }

    /// What a level from 1 to 5 is called; empty if there is none of this number.
    pub fn level_name(&self, level: i64) -> &str {
        self.levels.iter().find(|named| named.level == level).map_or("", |named| named.name.as_str())
    }

    /// The kinds of work that can give evidence of a competency, in the order of the profile.
    pub fn kinds_for<'a>(&'a self, id: &'a CompetencyId) -> impl Iterator<Item = &'a str> + 'a {
        self.kinds.iter().filter(|(_, list)| list.contains(id)).map(|(kind, _)| kind.as_str())
    }

    /// Whether a way other than answering can give evidence of a competency.
    pub fn moves_for(&self, id: &CompetencyId) -> bool {
        [&self.moves.hand_off, &self.moves.hold, &self.moves.leave].iter().any(|list| list.contains(id))
    }

    /// Everything that a scenario can give evidence of, by the kinds of its injects, the moves they declare, and what they
    /// say they exercise.
    pub fn exercised<'a>(&'a self, scenario: &'a RawScenario) -> BTreeSet<&'a CompetencyId> {
        let injects = || scenario.injects.iter().map(|(_, inject)| inject);
        let kinds: BTreeSet<&str> = injects().map(|inject| inject.kind()).collect();
        let by_kind = self.kinds.iter().filter(|(kind, _)| kinds.contains(kind.as_str())).flat_map(|(_, list)| list);
        let moves = injects().flat_map(|inject| inject.head().moves);
        let by_word = injects().flat_map(|inject| inject.head().exercises);
        by_kind.chain(moves.flat_map(|declared| self.moves.of(&declared.play))).chain(by_word).collect()
    }
}
