//! What a trainee is told before a shift.

use std::sync::Arc;

use crate::base::SimTime;
use crate::base::id::ScenarioId;
use crate::base::words::Words;
use crate::say;
use crate::scenario::{Difficulty, Level, Scenario};
use crate::shift::Purpose;

use super::book::{Book, book, marked};
use super::composer::{Role, role};
use super::knowledge::Card;
use super::public::{Public, opening};

/// What a trainee is told before a shift.
#[derive(Clone, Debug, PartialEq)]
pub struct Briefing {
    /// Which scenario.
    pub scenario: ScenarioId,
    /// Its title.
    pub title: String,
    /// The brand's name.
    pub brand: String,
    /// What the brand does.
    pub sector: String,
    /// The kind of situation, in words.
    pub family: String,
    /// From 1 to 5.
    pub level: u8,
    /// The day, as the clock names it.
    pub day: String,
    /// The time of day at which it opens.
    pub opens: String,
    /// The time of day at which it closes at the latest.
    pub closes: String,
    /// How long it takes at the most, in minutes.
    pub minutes: u64,
    /// Whether its file may be opened for writing from here.
    pub writable: bool,
    /// What the attempt is for, and what help there is in it.
    pub purpose: String,
    /// The levels of difficulty, the easiest first, each with what it means here; one where it is settled.
    pub levels: Vec<(Difficulty, String)>,
    /// What some would rather know beforehand.
    pub warnings: Vec<String>,
    /// What is going on.
    pub text: String,
    /// What can be read before.
    pub cards: Vec<Arc<Card>>,
    /// What one learns.
    pub objectives: Vec<String>,
    /// The voice, in a few words each.
    pub traits: Vec<String>,
    /// Words the brand does not use.
    pub avoid: Vec<String>,
    /// The whole brand book.
    pub book: Book,
    /// Who does what in the house.
    pub team: Vec<Role>,
    /// The rules of its rooms.
    pub house_rules: Vec<String>,
    /// What the brand wants to reach, and how much of it.
    pub targets: Vec<(String, String)>,
    /// Who watches, before anything has happened.
    pub public: Public,
}

/// The briefing of an attempt at a scenario, without cards: which there are the course knows. In practice one chooses how
/// hard it is made, otherwise that is settled.
pub fn briefing(words: &Words, scenario: &Scenario, purpose: Purpose, settled: Difficulty) -> Briefing {
    let levels = if purpose == Purpose::Practice { Difficulty::ALL } else { &[settled] };
    let brand = &scenario.brand;
    Briefing {
        scenario: scenario.id.clone(),
        title: scenario.title.clone(),
        brand: brand.name.clone(),
        sector: brand.sector.clone(),
        family: words.plain(&scenario.family.key()),
        level: scenario.level,
        day: scenario.day.clone(),
        opens: scenario.clock(SimTime::ZERO),
        closes: scenario.clock(scenario.length),
        minutes: scenario.minutes(),
        writable: purpose == Purpose::Practice,
        purpose: words.plain(&format!("{}-means", purpose.key())),
        levels: levels.iter().map(|level| (*level, means(words, scenario, *level))).collect(),
        warnings: scenario.content_warnings.clone(),
        text: scenario.briefing.clone(),
        cards: Vec::new(),
        objectives: scenario.objectives.clone(),
        traits: brand.voice.traits.clone(),
        avoid: brand.voice.words_to_avoid.clone(),
        book: book(words, brand, ""),
        team: brand.roles.iter().map(|found| role(words, scenario, found)).collect(),
        house_rules: brand.house_rules.clone(),
        targets: brand
            .objectives
            .iter()
            .map(|o| (marked(words, brand, o.of.as_ref(), &o.what), o.target.clone()))
            .collect(),
        public: opening(words, scenario),
    }
}

/// A level of difficulty, and what it means in a scenario, in a sentence.
pub fn means(words: &Words, scenario: &Scenario, difficulty: Difficulty) -> String {
    let Level { deadlines, against, drafts } = scenario.levels.level(difficulty);
    say!(
        words,
        "difficulty-means",
        level = words.plain(&difficulty.key()),
        kind = if difficulty == Difficulty::Standard { "written" } else { "other" },
        deadlines = deadlines,
        against = against,
        drafts = if drafts { "offered" } else { "none" }
    )
}
