//! The public behind the desk, in its first form: everybody who follows somebody in the cast, in circles by what those
//! people are to the brand. A circle's mood is that of the people it follows; nothing else moves it yet.

use crate::base::words::Words;
use crate::scenario::{Role, Scenario};
use crate::shift::{Mood, Shift};

use super::mood::{STEPS, step};

/// The public.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Public {
    /// Its circles, the largest first.
    pub segments: Vec<Segment>,
    /// How many people feel how, calm first.
    pub by_mood: [u64; STEPS],
    /// How many more it has been shared to.
    pub shared: u64,
}

/// A circle of followers.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// The key of its name, stable over a shift.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How many people.
    pub people: u64,
    /// Their mean anger, 0–100.
    pub anger: i16,
    /// Those they follow: how many follow each, and how angry that one is.
    pub around: Vec<(u64, i16)>,
}

impl Public {
    /// How many people there are.
    pub fn people(&self) -> u64 {
        self.segments.iter().map(|segment| segment.people).sum()
    }

    /// The share of the people in a mood, in percent.
    pub fn percent(&self, step: usize) -> u64 {
        let people = self.people().max(1);
        self.by_mood.get(step).map_or(0, |count| (count * 100 + people / 2) / people)
    }
}

/// The public now.
pub fn public(words: &Words, shift: &Shift) -> Public {
    of(words, shift.scenario(), &shift.state().people, shift.state().reach)
}

/// The public before a shift.
pub fn opening(words: &Words, scenario: &Scenario) -> Public {
    let mood = |anger: u8| Mood { anger: i16::from(anger), ..Mood::default() };
    let moods: Vec<Mood> = scenario.cast.iter().map(|person| mood(person.anger)).collect();
    of(words, scenario, &moods, 0)
}

/// The public of a scenario while its people feel like this.
pub fn of(words: &Words, scenario: &Scenario, moods: &[Mood], shared: u64) -> Public {
    let mut by_mood = [0; STEPS];
    let mut segments = Vec::new();
    for role in Role::ALL.iter().filter(|role| **role != Role::Colleague) {
        let cast = scenario.cast.iter().zip(moods).filter(|(person, _)| person.role == *role && person.reach > 0);
        let around: Vec<(u64, i16)> = cast.map(|(person, mood)| (u64::from(person.reach), mood.anger)).collect();
        let people: u64 = around.iter().map(|(count, _)| count).sum();
        if people == 0 {
            continue;
        }
        for (count, anger) in &around {
            by_mood[step(*anger)] += count;
        }
        let weighted: u64 = around.iter().map(|(count, anger)| count * u64::from(anger.unsigned_abs())).sum();
        let anger = i16::try_from(weighted / people).unwrap_or(100);
        let key = format!("circle-{}", role.name().to_lowercase());
        segments.push(Segment { name: words.plain(&key), key, people, anger, around });
    }
    segments.sort_by(|a, b| b.people.cmp(&a.people).then_with(|| a.key.cmp(&b.key)));
    Public { segments, by_mood, shared }
}
