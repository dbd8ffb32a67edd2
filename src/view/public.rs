//! The public behind the desk, segment by segment. Where a brand's book names none, it is everybody who follows somebody
//! in the cast, in circles by what those people are to the brand, each as angry as whom they follow.

use std::borrow::Cow;

use crate::base::words::Words;
use crate::community;
use crate::scenario::model::InjectIx;
use crate::scenario::{Role, Scenario};
use crate::shift::{self, Mood, State};

use super::book::marked;
use super::mood::{STEPS, step};

/// The most points that a picture of the public has at the opening.
pub const MOST_POINTS: u64 = 6_000;
/// From how many upset or angry of a hundred on it is a storm.
const STORM_FROM: u64 = 40;

/// The public.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Public {
    /// Its segments, the largest first; their order never changes.
    pub segments: Vec<Segment>,
    /// How many people feel how, calm first.
    pub by_mood: [u64; STEPS],
    /// How often something was shared, and how many more it was brought to.
    pub shared: u64,
    /// Those of the cast who wait for an answer that all can see.
    pub waiting: Vec<Waiting>,
    /// What has become of the brand's figures; none where the brand's book names no public.
    pub figures: Option<Box<Figures>>,
}

/// A segment of the public.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Its key, stable over a shift.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How many people it has at the opening: its size in the picture.
    pub size: u64,
    /// How many people it has now.
    pub people: u64,
    /// Their mean anger, 0–100.
    pub anger: i16,
    /// How many of them feel how, calm first.
    pub moods: [u64; STEPS],
}

/// Somebody who waits for an answer that all can see.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// Who: stable over a shift.
    pub key: String,
    /// Among whom: a place in [`Public::segments`], the first where that is not known.
    pub segment: usize,
    /// Their anger, 0–100.
    pub anger: i16,
}

/// Figures that move with the public.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many follow the brand.
    pub followers: u64,
    /// How many have gone and come since the opening.
    pub left: u64,
    /// Who has come.
    pub joined: u64,
    /// How often something was liked.
    pub likes: u64,
    /// How often something was shared.
    pub shares: u64,
    /// How often somebody went and looked.
    pub visits: u64,
    /// What they think of the brand in the mean, −100 to 100.
    pub sentiment: i64,
    /// How often a journalist called.
    pub calls: u32,
}

impl Public {
    /// How many people there are.
    pub fn people(&self) -> u64 {
        self.segments.iter().map(|segment| segment.people).sum()
    }

    /// How many people a point of its picture stands for.
    pub fn each_point(&self) -> u64 {
        let people: u64 = self.segments.iter().map(|segment| segment.size).sum();
        people.div_ceil(MOST_POINTS).max(1)
    }

    /// Whether so many are upset or angry that it is a storm.
    pub fn storms(&self) -> bool {
        self.percent(3) + self.percent(4) > STORM_FROM
    }

    /// The share of the people in a mood, in percent.
    pub fn percent(&self, step: usize) -> u64 {
        let people = self.people().max(1);
        self.by_mood.get(step).map_or(0, |count| (count * 100 + people / 2) / people)
    }
}

/// What of a shift the public shows.
struct Now<'a> {
    people: Cow<'a, [Mood]>,
    public: Cow<'a, shift::Public>,
    reach: u64,
    waiting: Vec<InjectIx>,
}

/// The public before a shift, as on the day of a scenario.
pub fn opening(words: &Words, scenario: &Scenario) -> Public {
    let mood = |anger: u8| Mood { anger: i16::from(anger), ..Mood::default() };
    let usual = scenario.brand.public.iter().map(|segment| {
        let begins = scenario.crowd.begins(&segment.id);
        let arousal = begins.arousal.unwrap_or(segment.arousal);
        let anger = community::anger(arousal.into(), begins.opinion.unwrap_or(segment.opinion).into());
        let mut tally = community::Tally { anger, ..community::Tally::default() };
        tally.moods[community::mood(anger)] = segment.people;
        tally
    });
    let now = Now {
        people: scenario.cast.iter().map(|person| mood(person.anger)).collect(),
        public: Cow::Owned(shift::Public { segments: usual.collect(), ..shift::Public::default() }),
        reach: 0,
        waiting: Vec::new(),
    };
    now.public(words, scenario)
}

/// The public of a scenario at this moment.
pub fn public(words: &Words, scenario: &Scenario, state: &State) -> Public {
    let (people, public) = (Cow::Borrowed(&*state.people), Cow::Borrowed(&state.public));
    let now = Now { people, public, reach: state.reach, waiting: state.waiting().collect() };
    now.public(words, scenario)
}

impl Now<'_> {
    fn public(&self, words: &Words, scenario: &Scenario) -> Public {
        let known = &self.public.segments;
        let mut segments = if known.is_empty() { self.circles(words, scenario) } else { named(words, scenario, known) };
        segments.sort_by(|a, b| b.size.cmp(&a.size).then_with(|| a.key.cmp(&b.key)));
        let mut by_mood = [0; STEPS];
        for segment in &segments {
            by_mood.iter_mut().zip(segment.moods).for_each(|(sum, count)| *sum += count);
        }
        let public = &self.public;
        let sum = |of: &dyn Fn(&community::Tally) -> u32| known.iter().map(|tally| u64::from(of(tally))).sum();
        let figures = (!known.is_empty()).then(|| {
            Box::new(Figures {
                followers: public.followers(),
                left: sum(&|tally| tally.left),
                joined: sum(&|tally| tally.joined),
                likes: public.likes,
                shares: public.shares,
                visits: public.visits,
                sentiment: public.sentiment(),
                calls: public.calls,
            })
        });
        let waiting = self.who_waits(scenario, &segments);
        Public { segments, by_mood, shared: self.reach + public.shares, waiting, figures }
    }

    /// Those who follow somebody in the cast, by what that person is to the brand.
    fn circles(&self, words: &Words, scenario: &Scenario) -> Vec<Segment> {
        let mut segments = Vec::new();
        for role in Role::ALL.iter().filter(|role| **role != Role::Colleague) {
            let mut moods = [0; STEPS];
            let mut weighted = 0;
            let cast = scenario.cast.iter().zip(&*self.people).filter(|(person, _)| person.role == *role);
            for (person, mood) in cast {
                moods[step(mood.anger)] += u64::from(person.reach);
                weighted += u64::from(person.reach) * u64::from(mood.anger.unsigned_abs());
            }
            let people: u64 = moods.iter().sum();
            if let Some(anger) = u64::checked_div(weighted, people) {
                let key = circle(*role);
                let anger = i16::try_from(anger).unwrap_or(100);
                segments.push(Segment { name: words.plain(&key), key, size: people, people, anger, moods });
            }
        }
        segments
    }

    /// Who waits for an answer that all can see.
    fn who_waits(&self, scenario: &Scenario, segments: &[Segment]) -> Vec<Waiting> {
        let mut waiting: Vec<Waiting> = Vec::new();
        for inject in self.waiting.iter().map(|ix| scenario.inject(*ix)) {
            let person = scenario.person(inject.from);
            let key = person.id.to_string();
            if !scenario.is_public(inject) || waiting.iter().any(|known| known.key == key) {
                continue;
            }
            let among = match person.among.and_then(|among| scenario.brand.public.get(among.at())) {
                Some(segment) => segment.id.to_string(),
                None => circle(person.role),
            };
            let segment = segments.iter().position(|segment| segment.key == among).unwrap_or_default();
            let anger = self.people.get(inject.from.at()).map_or(0, |mood| mood.anger);
            waiting.push(Waiting { key, segment, anger });
        }
        waiting
    }
}

/// The key of the circle around people who are this to the brand.
fn circle(role: Role) -> String {
    format!("circle-{}", role.name().to_lowercase())
}

/// The name of a segment by its place in the brand's book, with whose account it reads.
pub fn segment_name(words: &Words, scenario: &Scenario, segment: u16) -> Option<String> {
    let segment = scenario.brand.public.get(usize::from(segment))?;
    Some(marked(words, &scenario.brand, segment.of.as_ref(), &segment.name))
}

/// The segments that the brand's book names.
fn named(words: &Words, scenario: &Scenario, tallies: &[community::Tally]) -> Vec<Segment> {
    let segments = scenario.brand.public.iter().zip(tallies);
    segments
        .map(|(segment, tally)| Segment {
            key: segment.id.to_string(),
            name: marked(words, &scenario.brand, segment.of.as_ref(), &segment.name),
            size: segment.people.into(),
            people: tally.people().into(),
            anger: tally.anger,
            moods: tally.moods.map(u64::from),
        })
        .collect()
}
