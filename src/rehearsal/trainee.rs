//! Synthetic trainees: habits, as a table.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::scenario::Axis;

const TRAINEES: &str = include_str!("../../assets/rehearsal/trainees.ron");

/// Somebody who plays by habit. What its fields mean, and why they are as they are, stands in the table.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trainee {
    /// Its id; its name is `trainee-<id>`, and what it stands for the `about` of that.
    pub id: String,
    /// Whether it should do well.
    #[serde(default)]
    pub good: bool,
    /// The axis on which it should stand below the good.
    #[serde(default)]
    pub fails: Option<Axis>,
    /// Whose words it writes, by weight.
    pub styles: Vec<(String, u64)>,
    /// How often it writes where it could choose, in percent.
    pub words: u64,
    /// What it likes in ready-made answers, by axis.
    pub taste: (i64, i64, i64, i64),
    /// How often a choice in a piece of work is the best, in percent.
    pub skill: u64,
    /// How often it looks before it decides, in percent.
    pub looks: u64,
    /// How often an answer goes where it belongs, in percent.
    pub place: u64,
    /// How often it leaves something, in percent.
    pub leaves: u64,
    /// How often it hands something to anybody, in percent.
    pub hands: u64,
    /// How much of the time that is given goes by first, from and to, in percent.
    pub waits: (i64, i64),
    /// How many words of a hundred are misspelt.
    pub slips: u64,
}

impl Trainee {
    /// All of them, the good first.
    pub fn all() -> &'static [Self] {
        static ALL: OnceLock<Vec<Trainee>> = OnceLock::new();
        ALL.get_or_init(|| {
            let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
            // A table of the house that cannot be read would be an empty one: a test holds it.
            options.from_str(TRAINEES).unwrap_or_default()
        })
    }

    /// The one with this id.
    pub fn find(id: &str) -> Option<&'static Self> {
        Self::all().iter().find(|trainee| trainee.id == id)
    }

    /// Whether it chooses alone and neither does well nor ill by intent.
    pub fn only_chooses(&self) -> bool {
        !self.good && self.fails.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_that_the_scoring_guide_names_is_there() {
        let ids: Vec<&str> = Trainee::all().iter().map(|trainee| trainee.id.as_str()).collect();
        let named = "expert misspeller short slow novice passive aggressive indifferent copy-paste stuffer courteous liar silent random chooser";
        assert_eq!(ids, named.split(' ').collect::<Vec<_>>());
        assert_eq!(Trainee::find("passive").and_then(|trainee| trainee.fails), Some(Axis::Assertiveness));
        assert_eq!(Trainee::all().iter().filter(|trainee| trainee.only_chooses()).count(), 1);
        for trainee in Trainee::all() {
            let shares = [trainee.words, trainee.skill, trainee.looks, trainee.place, trainee.leaves, trainee.hands];
            assert!(shares.iter().all(|share| *share <= 100), "{}", trainee.id);
            assert!(trainee.waits.0 <= trainee.waits.1, "{}", trainee.id);
        }
    }
}
