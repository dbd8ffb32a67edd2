//! How far the figures agree with raters, held against floors: a change of rules may not lose what was reached.
//!
//! The rated texts lie beside the repository and not in it; where they are absent there is nothing to hold against.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use composure::assess::agreement::{Agreement, Rated, Ratings};
use composure::assess::form::{self, DialogueForm, RatingForm, ReplyForm, SituationForm};
use composure::assess::{Assessment, Conduct, Situation};
use composure::scenario::Axis;
use serde::de::DeserializeOwned;

use crate::support::root;

/// The least that is held on an axis.
struct Floor {
    axis: Axis,
    overall: f64,
    within: f64,
    kappa: f64,
}

const fn floor(axis: Axis, overall: f64, within: f64, kappa: f64) -> Floor {
    Floor { axis, overall, within, kappa }
}

/// Replies to situations that rules were developed on.
const DEVELOP: &[Floor] = &[
    floor(Axis::Patience, 0.77, 0.77, 0.68),
    floor(Axis::Empathy, 0.78, 0.80, 0.70),
    floor(Axis::Assertiveness, 0.78, 0.79, 0.74),
    floor(Axis::Quality, 0.77, 0.75, 0.77),
];

/// Replies to situations that no rule was made by.
const CHECK: &[Floor] = &[
    floor(Axis::Patience, 0.68, 0.68, 0.58),
    floor(Axis::Empathy, 0.77, 0.80, 0.70),
    floor(Axis::Assertiveness, 0.71, 0.74, 0.70),
    floor(Axis::Quality, 0.72, 0.71, 0.74),
];

/// Dialogues, all but the last five situations.
const DIALOGUES: &[Floor] = &[
    floor(Axis::Patience, 0.85, 0.94, 0.66),
    floor(Axis::Empathy, 0.81, 0.87, 0.50),
    floor(Axis::Assertiveness, 0.83, 0.92, 0.52),
    floor(Axis::Quality, 0.87, 0.93, 0.46),
];

/// Dialogues, the last five situations: fifteen texts, so that one of them moves much.
const CHECK_DIALOGUES: &[Floor] = &[
    floor(Axis::Patience, 0.25, 0.15, 0.12),
    floor(Axis::Empathy, 0.50, 0.55, 0.20),
    floor(Axis::Assertiveness, 0.65, 0.55, 0.28),
    floor(Axis::Quality, 0.55, 0.55, 0.30),
];

/// The rank correlation of patience with calm, turn by turn: developed on, check.
const CALM: [f64; 2] = [0.72, 0.38];

fn folder(name: &str) -> Option<PathBuf> {
    let folder = root().join("../shared/data").join(name);
    folder.is_dir().then_some(folder)
}

fn read<T: DeserializeOwned>(path: PathBuf) -> Vec<T> {
    let mut unknown = BTreeSet::new();
    let text = fs::read_to_string(path).unwrap();
    let forms = text.lines().map(|line| form::read(line.as_bytes(), &mut unknown).unwrap()).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    forms
}

fn ratings(path: PathBuf) -> BTreeMap<String, Ratings> {
    let forms = read::<RatingForm>(path);
    forms.iter().map(|form| (form.id.clone(), Ratings::of(form).unwrap())).collect()
}

fn hold(part: &str, texts: &[Rated], floors: &[Floor]) -> Agreement {
    let agreement = Agreement::of(texts);
    for floor in floors {
        let found = agreement.axis(floor.axis).unwrap();
        let figures = [
            ("overall", found.overall, floor.overall),
            ("within", found.within, floor.within),
            ("kappa", found.kappa, floor.kappa),
        ];
        for (name, figure, least) in figures {
            assert!(figure >= Some(least), "{part}, {:?}, {name}: {figure:?} is less than {least}", floor.axis);
        }
    }
    agreement
}

#[test]
fn figures_of_replies_agree_with_raters() {
    let Some(folder) = folder("replies") else { return };
    let situations: BTreeMap<String, Situation> = read::<SituationForm>(folder.join("situations.jsonl"))
        .iter()
        .map(|form| (form.id.clone(), Situation::of(form).unwrap()))
        .collect();
    let ratings = ratings(folder.join("ratings.jsonl"));
    let rated = read::<ReplyForm>(folder.join("replies.jsonl")).into_iter().map(|reply| Rated {
        worth: Assessment::of(&reply, &situations[&reply.situation]).unwrap().score.worth(),
        length: reply.text.chars().count(),
        ratings: ratings[&reply.id].clone(),
        situation: reply.situation,
        calm: Vec::new(),
    });
    let (check, develop): (Vec<Rated>, Vec<Rated>) = rated.partition(|text| text.situation.starts_with('D'));
    assert_eq!((develop.len(), check.len()), (560, 280));
    hold("develop", &develop, DEVELOP);
    hold("check", &check, CHECK);
}

#[test]
fn figures_of_dialogues_agree_with_raters() {
    let Some(folder) = folder("dialogues") else { return };
    let ratings = ratings(folder.join("ratings.jsonl"));
    let rated = read::<DialogueForm>(folder.join("dialogues.jsonl")).into_iter().map(|dialogue| {
        let conduct = Conduct::of(&dialogue).unwrap();
        Rated {
            worth: conduct.worth(),
            length: dialogue.turns.iter().map(|turn| turn.reply.chars().count()).sum(),
            ratings: ratings[&dialogue.id].clone(),
            calm: conduct.turns.iter().map(composure::assess::Turn::calm).collect(),
            situation: dialogue.situation.id,
        }
    });
    let (check, develop): (Vec<Rated>, Vec<Rated>) = rated.partition(|text| text.situation.as_str() >= "F12");
    assert_eq!((develop.len(), check.len()), (33, 15));
    let developed = hold("dialogues", &develop, DIALOGUES);
    let checked = hold("check of dialogues", &check, CHECK_DIALOGUES);
    assert!(developed.calm >= Some(CALM[0]) && checked.calm >= Some(CALM[1]), "{developed:?} {checked:?}");
}
