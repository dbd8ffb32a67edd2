//! Why the public is as it is: what it noticed up to a moment, what each segment made of that by which rule, and how many
//! it reached. Read from the rows alone.

use serde::Serialize;

use crate::base::SimTime;
use crate::base::id::InjectId;
use crate::base::words::Words;
use crate::community::{Impression, Stimulus, Tally};
use crate::profile::PublicRule;
use crate::say;
use crate::scenario::Scenario;
use crate::scenario::model::InjectIx;
use crate::scenario::raw::counts;
use crate::shift::{Event, Row};
use crate::view::book::marked;
use crate::view::debrief::signed;
use crate::view::mood;

/// Why the public is as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Why {
    /// At which moment, counted from the opening.
    pub at: SimTime,
    /// The time of day.
    pub clock: String,
    /// How the segments are then, in the order of the brand book.
    pub segments: Vec<SegmentNow>,
    /// What was noticed up to then, the latest first.
    pub noticed: Vec<Noticed>,
}

/// How a segment is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct SegmentNow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many people follow.
    pub people: u32,
    /// Their mean anger, 0–100.
    pub anger: i16,
    /// The word for it.
    pub mood: String,
    /// What they think of the brand, −100 to 100.
    pub opinion: i16,
    /// How many of a hundred are upset or angry.
    pub upset: i64,
    /// How many have gone since the opening.
    pub left: u32,
    /// How many have come.
    pub joined: u32,
}

/// Something that was noticed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Noticed {
    /// When, counted from the opening.
    pub at: SimTime,
    /// The time of day.
    pub clock: String,
    /// About what.
    pub inject: InjectId,
    /// What kind of thing it was.
    pub stimulus: Stimulus,
    /// What it was, in a sentence.
    pub what: String,
    /// How many have seen it by the moment that is asked for.
    pub reached: u64,
    /// How many of them shared it.
    pub shares: u64,
    /// How many liked it.
    pub likes: u64,
    /// What each segment that it means anything to made of it.
    pub takes: Vec<Take>,
}

/// What a segment made of something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Take {
    /// The segment's id.
    pub id: String,
    /// Its name.
    pub segment: String,
    /// How many of it have seen it.
    pub reached: u64,
    /// How far that moved whoever saw it, in points of arousal.
    pub arousal: i16,
    /// Likewise of opinion.
    pub opinion: i16,
    /// Why.
    pub because: Vec<Reason>,
}

/// A reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Reason {
    /// The rule.
    pub rule: PublicRule,
    /// In a sentence.
    pub text: String,
    /// What it moved, in points of arousal.
    pub arousal: i16,
    /// Likewise of opinion.
    pub opinion: i16,
    /// The words it lies in, where it lies in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// Why the public is as it is at a moment; none where no public plays.
pub fn why(words: &Words, scenario: &Scenario, rows: &[Row], at: SimTime) -> Option<Why> {
    let mut why = Why { at, clock: scenario.clock(at), ..Why::default() };
    let mut noticed: Vec<Noticed> = Vec::new();
    let mut now: Option<&[Tally]> = None;
    for row in rows.iter().take_while(|row| row.at <= at) {
        match &row.event {
            Event::Gathered { segments } | Event::Stirred { segments } => now = Some(segments),
            Event::Noticed { inject, stimulus, impressions } => {
                noticed.push(taken(words, scenario, row.at, (*inject, *stimulus), impressions));
            }
            Event::Spread(spread) => {
                let Some(known) = noticed.get_mut(spread.notice as usize) else { continue };
                known.reached += spread.reached.iter().map(|count| u64::from(*count)).sum::<u64>();
                known.shares += u64::from(spread.shares);
                known.likes += u64::from(spread.likes);
                for (segment, count) in scenario.brand.public.iter().zip(&spread.reached) {
                    if let Some(take) = known.takes.iter_mut().find(|take| take.id == segment.id.as_str()) {
                        take.reached += u64::from(*count);
                    }
                }
            }
            _ => {}
        }
    }
    let segments = scenario.brand.public.iter().zip(now?).map(|(segment, tally)| SegmentNow {
        id: segment.id.to_string(),
        name: marked(words, &scenario.brand, segment.of.as_ref(), &segment.name),
        people: tally.people(),
        anger: tally.anger,
        mood: mood::word(words, tally.anger),
        opinion: tally.opinion,
        upset: tally.upset(),
        left: tally.left,
        joined: tally.joined,
    });
    why.segments = segments.collect();
    for known in &mut noticed {
        let account = scenario.find_inject(&known.inject).and_then(|inject| inject.channel.of.as_ref());
        // Who does not read that account made something of it only if somebody brought it to them.
        let reads = |id: &str| {
            let segment = scenario.brand.public.iter().find(|segment| segment.id.as_str() == id);
            segment.is_none_or(|segment| counts(segment.of.as_ref(), account))
        };
        known.takes.retain(|take| take.reached > 0 || reads(&take.id));
    }
    why.noticed = noticed.into_iter().rev().collect();
    Some(why)
}

/// Something that was noticed, before anybody saw it.
fn taken(
    words: &Words,
    scenario: &Scenario,
    at: SimTime,
    (inject, stimulus): (InjectIx, Stimulus),
    impressions: &[Impression],
) -> Noticed {
    let model = scenario.inject(inject);
    let (name, subject) = (&scenario.person(model.from).name, &model.subject);
    Noticed {
        at,
        clock: scenario.clock(at),
        inject: model.id.clone(),
        stimulus,
        what: say!(words, &format!("public-noticed-{}", stimulus.name()), name = name, subject = subject),
        reached: 0,
        shares: 0,
        likes: 0,
        takes: takes(words, scenario, impressions),
    }
}

/// What segments make of something, told; those it means nothing to are left out.
pub fn takes(words: &Words, scenario: &Scenario, impressions: &[Impression]) -> Vec<Take> {
    let all = scenario.brand.public.iter().zip(impressions);
    let moved = all.filter(|(_, impression)| !impression.because.is_empty());
    moved
        .map(|(segment, impression)| Take {
            id: segment.id.to_string(),
            segment: marked(words, &scenario.brand, segment.of.as_ref(), &segment.name),
            reached: 0,
            arousal: impression.arousal,
            opinion: impression.opinion,
            because: impression.because.iter().map(|because| reason(words, because)).collect(),
        })
        .collect()
}

fn reason(words: &Words, because: &crate::community::Because) -> Reason {
    let reason = words.plain(&format!("public-{}", because.rule.id()));
    let quote = because.words.as_deref().unwrap_or_default();
    let quoted = if quote.is_empty() { "none" } else { "some" };
    Reason {
        rule: because.rule,
        text: say!(words, "public-reason", reason = reason, words = quote, quoted = quoted),
        arousal: because.arousal,
        opinion: because.opinion,
        words: because.words.as_deref().map(str::to_owned),
    }
}

impl SegmentNow {
    /// All of it in a line.
    pub fn line(&self, words: &Words) -> String {
        say!(
            words,
            "why-segment",
            name = self.name,
            people = self.people,
            mood = self.mood,
            anger = self.anger,
            upset = self.upset,
            opinion = signed(self.opinion.into()),
            moved = if self.left + self.joined > 0 { "some" } else { "none" },
            left = self.left,
            joined = self.joined
        )
    }
}

impl Noticed {
    /// How far it went, in a line.
    pub fn spread(&self, words: &Words) -> String {
        say!(words, "why-spread", reached = self.reached, shares = self.shares, likes = self.likes)
    }
}

impl Reason {
    /// All of it in a line.
    pub fn line(&self, words: &Words) -> String {
        let (arousal, opinion) = (signed(self.arousal.into()), signed(self.opinion.into()));
        say!(words, "why-because", arousal = arousal, opinion = opinion, reason = self.text)
    }
}

impl Take {
    /// How far it moved how many, in a line.
    pub fn moved(&self, words: &Words) -> String {
        say!(
            words,
            "why-take",
            segment = self.segment,
            reached = self.reached,
            turn = self.turn(),
            arousal = signed(self.arousal.into()),
            opinion = signed(self.opinion.into())
        )
    }

    /// What rubs them: what moves them against the brand. What stirs them and pleases them does not.
    pub fn rubs(&self) -> impl Iterator<Item = &Reason> {
        self.because.iter().filter(|reason| reason.opinion < 0 || reason.arousal > 0 && reason.opinion == 0)
    }

    /// All of it in a line: who, how it moves them, and what rubs.
    pub fn line(&self, words: &Words) -> String {
        let rubs: Vec<&str> = self.rubs().map(|reason| &*reason.text).collect();
        say!(
            words,
            "public-take",
            segment = self.segment,
            turn = self.turn(),
            rubbed = if rubs.is_empty() { "none" } else { "some" },
            rubs = rubs.join(" ")
        )
    }

    /// Towards which mood it moves: hotter, calmer, or neither.
    pub fn turn(&self) -> &'static str {
        match (self.arousal, self.opinion) {
            (1.., _) => "hotter",
            (..=-1, _) => "calmer",
            (0, 1..) => "fonder",
            (0, ..=-1) => "colder",
            (0, 0) => "same",
        }
    }
}
