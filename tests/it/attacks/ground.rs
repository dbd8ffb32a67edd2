//! What attacks are made from and held against: every message of the house's scenarios and of the small one, and the rated
//! situations where they lie beside the repository.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;

use composure::assess::Situation;
use composure::assess::form::{self, EmojiForm, RatingForm, ReplyForm, SituationForm};
use composure::reading::score::{Score, score};
use composure::reading::{Books, Reading, Rubric};
use composure::scenario::model::Inject;
use composure::scenario::raw::{Fact, Key, Power, counts};
use composure::scenario::{Emoji, Scenario, Visibility};
use serde::de::DeserializeOwned;

use crate::support::{house, root, small};

/// A message to answer, with what its author declared and some answers to it.
pub(crate) struct Ground {
    /// Where it comes from.
    pub(crate) name: String,
    inject: Inject,
    rubric: Rubric,
    /// What is written, the longest wording.
    pub(crate) post: String,
    /// The phrases of each need, and whether it is critical.
    pub(crate) needs: Vec<(bool, Vec<String>)>,
    /// Words of the brand's facts.
    pub(crate) facts: Vec<String>,
    /// Words of what the desk may do.
    pub(crate) powers: Vec<String>,
    /// Answers that are decent and incomplete.
    pub(crate) decent: Vec<String>,
    /// Whether the voice takes emoji.
    pub(crate) emoji: bool,
    /// Answers of the best.
    pub(crate) best: Vec<String>,
    /// Answers that raters called good (the mean of their quality is 4 or more), to see that nothing fires on them.
    pub(crate) good: Vec<String>,
}

impl Ground {
    /// What is read in a reply.
    pub(crate) fn read(&self, text: &str) -> Reading {
        self.rubric.read(text, self.visibility())
    }

    /// Its ledger.
    pub(crate) fn score(&self, text: &str) -> Score {
        score(&self.read(text), self.inject.conversation(), self.visibility())
    }

    /// What it is worth.
    pub(crate) fn worth(&self, text: &str) -> Key {
        self.score(text).worth()
    }

    fn visibility(&self) -> Visibility {
        self.inject.channel.visibility
    }
}

/// All of them: the house's first.
pub(crate) fn grounds() -> Vec<Ground> {
    let (library, problems) = house();
    assert!(problems.is_empty(), "{problems:?}");
    let scenarios = library.scenarios.iter().cloned().chain([small()]);
    scenarios.flat_map(|scenario| of_scenario(&scenario)).chain(of_yardstick()).collect()
}

fn of_scenario(scenario: &Arc<Scenario>) -> Vec<Ground> {
    let brand = &scenario.brand;
    let books = Books::of(scenario);
    let ground = |inject: &Inject| {
        let task = inject.conversation();
        let at = |level: u8| task.anchors.iter().filter(move |anchor| anchor.level == level).map(|a| a.text.clone());
        let said = inject.says.iter().flat_map(|line| line.wordings.iter().map(|wording| wording.to_string()));
        Ground {
            name: format!("{}/{}", scenario.id, inject.id),
            rubric: Rubric::by(books.book(scenario, inject), inject),
            post: said.max_by_key(String::len).unwrap_or_default(),
            needs: task.needs.iter().map(|need| (need.critical, need.phrases().collect())).collect(),
            facts: values(brand.facts.iter().filter(|fact| counts(fact.of.as_ref(), inject.channel.of.as_ref()))),
            powers: cues(brand.powers.iter().filter(|power| counts(power.of.as_ref(), inject.channel.of.as_ref()))),
            decent: at(50).collect(),
            best: at(100).collect(),
            emoji: brand.voice_on(inject.channel.of.as_ref()).emoji != Emoji::Never,
            good: at(75).chain(at(100)).collect(),
            inject: inject.clone(),
        }
    };
    scenario.injects.iter().map(ground).collect()
}

fn values<'f>(facts: impl Iterator<Item = &'f Fact>) -> Vec<String> {
    facts.flat_map(|fact| fact.values.iter().cloned()).collect()
}

fn cues<'p>(powers: impl Iterator<Item = &'p Power>) -> Vec<String> {
    powers.flat_map(|power| power.cues.iter().cloned()).collect()
}

/// The rated situations that rules are developed on; none where they are absent.
fn of_yardstick() -> Vec<Ground> {
    let folder = root().join("../shared/data/replies");
    if !folder.is_dir() {
        return Vec::new();
    }
    let rated: BTreeMap<String, RatingForm> =
        lines(&folder.join("ratings.jsonl")).into_iter().map(|form: RatingForm| (form.id.clone(), form)).collect();
    let replies: Vec<(ReplyForm, String)> = lines(&folder.join("replies.jsonl"))
        .into_iter()
        .map(|row: serde_json::Value| (serde_json::from_value(row.clone()).unwrap(), style(&row)))
        .collect();
    let of = |situation: &str, wanted: &dyn Fn(&ReplyForm, &str) -> bool| -> Vec<String> {
        let here = replies.iter().filter(|(reply, style)| reply.situation == situation && wanted(reply, style));
        here.map(|(reply, _)| reply.text.clone()).collect()
    };
    let is_good = |reply: &ReplyForm, _: &str| {
        let quality = &rated[&reply.id].quality;
        quality.iter().map(|rating| usize::from(*rating)).sum::<usize>() >= 4 * quality.len()
    };
    let forms = lines::<SituationForm>(&folder.join("situations.jsonl")).into_iter();
    forms
        .filter(|form| form.id.starts_with(['A', 'C']))
        .map(|form| Ground {
            post: form.thread.last().map(|post| post.text.clone()).unwrap_or_default(),
            needs: form.needs.iter().map(|need| (need.critical, need.cues.clone())).collect(),
            facts: form.brand.facts.iter().flat_map(|fact| fact.values.clone()).collect(),
            powers: form.powers.iter().flat_map(|power| power.cues.clone()).collect(),
            decent: of(&form.id, &|_, style| style == "decent_but_incomplete"),
            best: of(&form.id, &|_, style| style.starts_with("expert")),
            emoji: !matches!(form.voice.emoji.or(form.brand.emoji), Some(EmojiForm::None)),
            good: of(&form.id, &is_good),
            name: form.id.clone(),
            ..ground_of(Situation::of(&form).unwrap())
        })
        .collect()
}

fn ground_of(Situation { id, inject, rubric }: Situation) -> Ground {
    let none = Vec::new;
    let (post, needs, facts, powers) = (String::new(), Vec::new(), none(), none());
    let (decent, best, good) = (none(), none(), none());
    Ground { name: id, inject, rubric, post, needs, facts, powers, decent, best, good, emoji: false }
}

fn style(row: &serde_json::Value) -> String {
    row["style"].as_str().unwrap().to_owned()
}

fn lines<T: DeserializeOwned>(path: &std::path::Path) -> Vec<T> {
    let mut unknown = BTreeSet::new();
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(|line| form::read(line.as_bytes(), &mut unknown).unwrap()).collect()
}
