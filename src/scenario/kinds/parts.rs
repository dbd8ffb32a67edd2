//! What several kinds of work are made of.

use serde::Deserialize;

use super::form::{Ask, Choice, Label, Part};
use super::look::Look;
use crate::base::id::*;
use crate::base::ron_index::Step;
use crate::scenario::Visibility;
use crate::scenario::raw::{Anchor, MustNot, Need, Worth, WrongTurn};

/// Something to choose, and what that is worth.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rated {
    /// Its id.
    pub id: ChoiceId,
    /// What it says.
    pub text: String,
    /// How good it is, 0–100.
    pub worth: u8,
    /// Why.
    pub because: String,
    /// What choosing it shows of the axes beside quality.
    #[serde(default)]
    pub shows: Worth,
}

impl Rated {
    /// The choices of a list.
    pub fn choices(list: &[Self]) -> Vec<Choice> {
        list.iter().map(|rated| Choice { id: rated.id.clone(), label: Label::said(&rated.text) }).collect()
    }

    /// The one with this id.
    pub fn find<'a>(list: &'a [Self], id: &str) -> Option<&'a Self> {
        list.iter().find(|rated| rated.id.as_str() == id)
    }

    /// Says what is wrong with a list under this field: at least two, of which one is right and one is not.
    pub fn check(list: &[Self], field: &str, look: &mut Look<'_>) {
        Self::check_at(list, &[field.into()], look);
    }

    /// The same for a list under this path.
    pub fn check_at(list: &[Self], path: &[Step], look: &mut Look<'_>) {
        look.ids(path, list.iter().map(|rated| rated.id.as_str()));
        look.several(path, list.len());
        for (nth, rated) in list.iter().enumerate() {
            let at = |name: &str| -> Vec<Step> { path.iter().cloned().chain([nth.into(), name.into()]).collect() };
            look.text(&at("text"), &rated.text);
            look.text(&at("because"), &rated.because);
            look.within(&at("worth"), rated.worth.into(), 0, 100);
            look.worth(&at("shows"), &rated.shows);
        }
        look.decides(path, list.iter().map(|rated| rated.worth));
    }
}

/// A text that is asked for, and what a good one is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextAsk {
    /// What is to be written, for the trainee.
    pub ask: String,
    /// The longest, in characters.
    #[serde(default = "usual_limit")]
    pub limit: u32,
    /// What it must say.
    pub needs: Vec<Need>,
    /// What it must not say.
    #[serde(default)]
    pub must_not: Vec<MustNot>,
    /// Tempting misses.
    #[serde(default)]
    pub wrong_turns: Vec<WrongTurn>,
    /// Sample texts by level.
    #[serde(default)]
    pub anchors: Vec<Anchor>,
}

fn usual_limit() -> u32 {
    600
}

impl TextAsk {
    /// Says what is wrong with what the field asks for; what makes a text good is looked at with all others.
    pub fn check(&self, field: &str, look: &mut Look<'_>) {
        look.text(&[field.into(), "ask".into()], &self.ask);
        look.at_least(&[field.into(), "needs".into()], self.needs.len(), 1);
    }

    /// The part that asks for it.
    pub fn part(&self, id: &str, label: &'static str) -> Part {
        Part {
            id: PartId::new(id),
            label: Label::Key(label),
            about: self.ask.clone(),
            ask: Ask::Text(self.limit, Visibility::Private),
            group: None,
            optional: false,
        }
    }
}
