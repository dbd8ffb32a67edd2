//! Three shapes that are known of publics, as the built-in figures make them: few things go far and most go nowhere;
//! faster and franker answers shorten a storm; an ambiguous word parts two segments. They show that the models do what
//! they were chosen for, and nothing about any real public.

use std::sync::Arc;

use super::crowd::{Audience, Crowd};
use super::impression::{Notice, Said};
use super::people::Community;
use crate::base::Seed;
use crate::base::id::{RuleId, SegmentId};
use crate::reading::{Finding, Flavour, Found, Reading, Span};
use crate::scenario::raw::{self, Behaviours, Comments, Segment, Tastes};
use crate::scenario::{Act, ApologyGrade, Breach, CrisisCluster};

/// When an answer comes, in minutes after the matter.
pub const ANSWERS: [u32; 6] = [1, 4, 8, 15, 25, 40];
/// For how long a storm is watched, in minutes.
const WATCHED: u32 = 240;
/// People ask again after so many minutes, and give up after so many.
const AGAIN: u32 = 6;
const ASKED: u32 = 60;
/// A storm is over when the mean anger is back within so much of what it was.
const OVER: i16 = 2;
/// What is said without a word of its own.
static PLAIN: Flavour = Flavour::NONE;
/// How many shifts a figure is the middle of.
const RUNS: u64 = 9;

/// How long a storm lasts, in minutes, by when and how it is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Storm {
    /// When the answer comes.
    pub answered: u32,
    /// How long it lasts after a frank one: what happened is named, owned and put right.
    pub frank: u32,
    /// After an evasive one.
    pub evasive: u32,
}

/// How many people a thing reached that one person saw, in so many tries, the farthest first.
pub fn cascades(tries: u32) -> Vec<u32> {
    let community = Arc::new(Community::new(&[segment("one"), segment("two")], 1));
    let mut reached: Vec<u32> = (0..tries)
        .map(|nth| {
            let mut crowd = crowd(&community, nth.into());
            let first = (nth.wrapping_mul(2_654_435_761) >> 7) % community.people().max(1);
            crowd.notice(0, Audience::One(first), &matter());
            let mut reached = 0;
            while crowd.is_spreading() {
                reached += crowd.minute().spreads.iter().flat_map(|spread| &spread.reached).sum::<u32>();
            }
            reached
        })
        .collect();
    reached.sort_unstable_by(|a, b| b.cmp(a));
    reached
}

/// How long a storm lasts without any answer, in minutes, and with one.
pub fn storms() -> (u32, Vec<Storm>) {
    let community = Arc::new(Community::new(&[segment("one"), segment("two")], 1));
    let (frank, evasive) = (frank(), evasive());
    let lasts = |answer: Option<(u32, &Reading)>| {
        let mut runs: Vec<u32> = (0..RUNS).map(|seed| lasts(&mut crowd(&community, seed), answer)).collect();
        runs.sort_unstable();
        runs.get(runs.len() / 2).copied().unwrap_or_default()
    };
    let storm = |answered: u32| Storm {
        answered,
        frank: lasts(Some((answered, &frank))),
        evasive: lasts(Some((answered, &evasive))),
    };
    (lasts(None), ANSWERS.map(storm).to_vec())
}

/// The mean opinions of two segments, minute by minute, after a post with a word that one is fond of and the other cannot
/// bear.
pub fn parting() -> Vec<(i16, i16)> {
    let fond = Segment { ours: vec!["family".to_owned()], ..segment("fond") };
    let rubbed = Segment { taboo: vec!["family".to_owned()], ..segment("rubbed") };
    let community = Arc::new(Community::new(&[fond, rubbed], 1));
    let mut crowd = crowd(&community, 1);
    let text = "We are a family here.";
    let (flavour, reading) = (Flavour::of(text), Reading::default());
    let mut course = Vec::new();
    for minute in 0..30 {
        if minute % 10 == 2 {
            let said = Said { text, flavour: &flavour, reading: &reading, quality: None, late: false };
            crowd.notice(minute, Audience::Page { reach: 0, among: None }, &Notice::Post(said));
        }
        if crowd.is_stirring() {
            crowd.minute();
        }
        if let [one, other] = crowd.tallies() {
            course.push((one.opinion, other.opinion));
        }
    }
    course
}

/// How long the public is hotter than at the opening.
fn lasts(crowd: &mut Crowd, answer: Option<(u32, &Reading)>) -> u32 {
    let anger = |crowd: &Crowd| crowd.tallies().iter().map(|tally| tally.anger).max().unwrap_or_default();
    let before = anger(crowd);
    for minute in 0..WATCHED {
        // Until somebody answers, somebody asks again.
        let asked = minute <= ASKED && answer.is_none_or(|(at, _)| minute < at);
        if asked && minute % AGAIN == 0 {
            crowd.notice(0, Audience::Page { reach: 500, among: None }, &matter());
        }
        if let Some((_, reading)) = answer.filter(|(at, _)| *at == minute) {
            let said = Said { text: "", flavour: &PLAIN, reading, quality: None, late: false };
            crowd.notice(0, Audience::ThreadAndPage, &Notice::Answer(said));
        }
        if crowd.is_stirring() {
            crowd.minute();
        }
        let answered = minute > answer.map_or(ASKED, |(at, _)| at);
        if answered && anger(crowd) <= before + OVER {
            return minute;
        }
    }
    WATCHED
}

/// Something that the brand could have prevented, said sharply.
fn matter() -> Notice<'static> {
    Notice::Arrival { flavour: &PLAIN, provocation: 3, cluster: Some(CrisisCluster::Preventable) }
}

fn reading(found: Vec<Found>) -> Reading {
    let finding = |found| Finding { rule: RuleId::new("shape"), found, spans: vec![Span { from: 0, to: 0 }] };
    Reading { words: 20, findings: found.into_iter().map(finding).collect() }
}

fn frank() -> Reading {
    let acts = [Act::AcknowledgeIssue, Act::Repair, Act::NextStep].map(Found::Act);
    reading(acts.into_iter().chain([Found::Apology(ApologyGrade::Owned)]).collect())
}

fn evasive() -> Reading {
    reading(vec![Found::Apology(ApologyGrade::Conditional), Found::Breach(Breach::Template)])
}

fn crowd(community: &Arc<Community>, seed: u64) -> Crowd {
    Crowd::new(Arc::clone(community), &raw::Crowd::default(), Seed::new(seed), 100)
}

/// A segment like any other: 3,000 people, and what an author need not write.
fn segment(id: &str) -> Segment {
    Segment {
        id: SegmentId::new(id),
        name: id.to_owned(),
        about: String::new(),
        people: 3_000,
        opinion: 10,
        arousal: 6,
        attention: 25,
        ties: 12,
        bridges: 5,
        shares: 30,
        catching: 25,
        feels: 100,
        tastes: Tastes::default(),
        taboo: Vec::new(),
        ours: Vec::new(),
        remembers: Vec::new(),
        behaviours: Behaviours::default(),
        comments: Comments::default(),
        of: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_things_go_far_and_most_go_nowhere() {
        let sizes = cascades(4_000);
        let (largest, middle) = (sizes[0], sizes[sizes.len() / 2]);
        let mean = sizes.iter().sum::<u32>() / 4_000;
        let top: u32 = sizes[..40].iter().sum();
        assert_eq!(middle, 1);
        assert!(largest > 40 * mean.max(1), "{largest} {mean}");
        // The farthest hundredth of all reaches a good part of everybody who is reached; of an even tail it would be a twentieth.
        assert!(top * 100 / sizes.iter().sum::<u32>() > 25, "{top} of {}", sizes.iter().sum::<u32>());
    }

    #[test]
    fn faster_and_franker_answers_shorten_a_storm() {
        let (never, storms) = storms();
        let (first, last) = (storms[0], storms[storms.len() - 1]);
        assert!(first.frank < last.frank && last.frank <= never, "{storms:?} {never}");
        assert!(storms.iter().all(|storm| storm.frank < storm.evasive), "{storms:?}");
        assert!(storms.windows(2).all(|pair| pair[0].frank <= pair[1].frank + 2), "{storms:?}");
    }

    #[test]
    fn an_ambiguous_word_parts_two_segments() {
        let course = parting();
        assert_eq!(course[0].0, course[0].1);
        let (fond, rubbed) = course[course.len() - 1];
        assert!(fond > course[0].0 && rubbed < course[0].1, "{course:?}");
    }
}
