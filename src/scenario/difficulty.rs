//! Levels of difficulty: what each changes. Only declared things change, and only by what is declared here; how answers are
//! read and scored is the same at every level.

use std::sync::OnceLock;

use serde::Deserialize;

use super::raw::{RawLevel, RawLevels};
use super::vocabulary::Difficulty;
use crate::base::SimTime;

/// The built-in levels.
const LEVELS: &str = include_str!("../../assets/difficulty.ron");

/// What a level of difficulty changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// How long people wait, in percent of the deadline that is written.
    pub deadlines: u16,
    /// How strongly anger rises and trust falls, in percent of what is written.
    pub against: u16,
    /// Whether ready-made answers are on offer where one may write one's own.
    pub drafts: bool,
}

impl Level {
    /// As the author wrote it.
    pub const AS_WRITTEN: Self = Self { deadlines: 100, against: 100, drafts: true };

    /// How long somebody waits of whom this is written.
    pub fn deadline(&self, written: SimTime) -> SimTime {
        SimTime::from_millis(written.millis().saturating_mul(self.deadlines.into()) / 100)
    }

    fn or(self, raw: RawLevel) -> Self {
        Self {
            deadlines: raw.deadlines.unwrap_or(self.deadlines),
            against: raw.against.unwrap_or(self.against),
            drafts: raw.drafts.unwrap_or(self.drafts),
        }
    }
}

/// What the levels change that are not as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Levels {
    /// Played gently.
    pub gentle: Level,
    /// Played hard.
    pub hard: Level,
}

impl Levels {
    /// The levels built into the program. They are sound: a test reads them.
    pub fn built_in() -> Self {
        static LEVELS_READ: OnceLock<Levels> = OnceLock::new();
        *LEVELS_READ.get_or_init(|| match ron::from_str(LEVELS) {
            Ok(levels) => levels,
            Err(error) => unreachable!("assets/difficulty.ron is built in and tested: {error}"),
        })
    }

    /// The levels of a scenario: the built-in ones, with what it sets for itself.
    pub fn of(raw: RawLevels) -> Self {
        let Self { gentle, hard } = Self::built_in();
        Self { gentle: gentle.or(raw.gentle), hard: hard.or(raw.hard) }
    }

    /// What a level changes.
    pub fn level(&self, difficulty: Difficulty) -> Level {
        match difficulty {
            Difficulty::Gentle => self.gentle,
            Difficulty::Standard => Level::AS_WRITTEN,
            Difficulty::Hard => self.hard,
        }
    }

    /// The shortest time that anybody waits at any level, of whom this is written.
    pub fn shortest(&self, written: SimTime) -> SimTime {
        let waits = Difficulty::ALL.iter().map(|difficulty| self.level(*difficulty).deadline(written));
        waits.min().unwrap_or(written)
    }

    /// How strongly anything can go against the trainee at any level, in percent of what is written.
    pub fn strongest(&self) -> u16 {
        Difficulty::ALL.iter().map(|difficulty| self.level(*difficulty).against).max().unwrap_or(100)
    }
}

impl Default for Difficulty {
    /// What an attempt is played at that says nothing of it.
    fn default() -> Self {
        Self::Standard
    }
}

impl Difficulty {
    /// Its name, as one types it.
    pub fn typed(self) -> String {
        self.name().to_lowercase()
    }

    /// The level of this name, as one types it.
    pub fn of(typed: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|difficulty| difficulty.typed() == typed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_levels_stand_on_either_side_of_what_is_written() {
        let Levels { gentle, hard } = Levels::built_in();
        assert!(gentle.deadlines > 100 && gentle.against < 100 && gentle.drafts);
        assert!(hard.deadlines < 100 && hard.against > 100);
    }

    #[test]
    fn a_scenario_sets_what_it_names_and_nothing_else() {
        let raw = RawLevels {
            hard: RawLevel { deadlines: Some(50), ..RawLevel::default() },
            gentle: RawLevel { drafts: Some(false), ..RawLevel::default() },
        };
        let (set, usual) = (Levels::of(raw), Levels::built_in());
        assert_eq!(set.hard, Level { deadlines: 50, ..usual.hard });
        assert_eq!(set.gentle, Level { drafts: false, ..usual.gentle });
        assert_eq!(set.level(Difficulty::Standard), Level::AS_WRITTEN);
        assert_eq!(set.shortest(SimTime::from_secs(60)), SimTime::from_secs(30));
    }

    #[test]
    fn levels_have_an_order_and_a_name_to_type() {
        assert!(Difficulty::Gentle < Difficulty::Standard && Difficulty::Standard < Difficulty::Hard);
        for difficulty in Difficulty::ALL {
            assert_eq!(Difficulty::of(&difficulty.typed()), Some(*difficulty));
        }
        assert_eq!(Difficulty::of("Hard"), None);
    }
}
