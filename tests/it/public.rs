//! The public of the house's scenarios: calm comes of good play, a storm of bad, and silence lies between; it never floods a
//! good shift, and what it says fits where it is said.

use std::collections::BTreeSet;
use std::sync::Arc;

use composure::base::words::Words;
use composure::community::{Impression, Tally};
use composure::reading::{Flavour, Phrases};
use composure::scenario::Visibility;
use composure::scenario::model::{Arrival, Inject, Scenario};
use composure::shift::{Desk, Event, Shift};

use crate::plans::played;
use crate::support::house;

/// The seeds that everything is played with.
const SEEDS: [u64; 3] = [1, 5, 9];

/// What became of the public in a shift.
struct Story {
    /// How the segments were, whenever they changed.
    course: Vec<Vec<Tally>>,
    /// How much was said, and how much of it in anger.
    comments: usize,
    angry: usize,
    /// How often something was handed on, and how often a journalist called.
    shares: u64,
    calls: u32,
    /// How many messages came because of the public.
    brought: usize,
}

impl Story {
    fn of(shift: &Shift) -> Self {
        let tallies = |row: &composure::shift::Row| match &row.event {
            Event::Gathered { segments } | Event::Stirred { segments } => Some(segments.to_vec()),
            _ => None,
        };
        let (scenario, state) = (&shift.desk().scenario, shift.state());
        let said = || {
            shift.rows().iter().filter_map(|row| match &row.event {
                Event::Murmured { segment, text } => Some((usize::from(*segment), text)),
                _ => None,
            })
        };
        let in_anger =
            |segment: usize, text: &str| scenario.brand.public[segment].comments.angry.iter().any(|line| line == text);
        let came = scenario.injects.iter().zip(&state.injects).filter(|(_, progress)| progress.has_arrived());
        Self {
            course: shift.rows().iter().filter_map(tallies).collect(),
            comments: said().count(),
            angry: said().filter(|(segment, text)| in_anger(*segment, text)).count(),
            shares: state.public.shares,
            calls: state.public.calls,
            brought: came.filter(|(inject, _)| is_brought(inject)).count(),
        }
    }

    /// The most that a figure of a segment was.
    fn peak(&self, segment: usize, figure: impl Fn(&Tally) -> i64) -> i64 {
        self.course.iter().map(|tallies| figure(&tallies[segment])).max().unwrap()
    }

    /// Its figure at the opening and at the end.
    fn ends(&self, segment: usize, figure: impl Fn(&Tally) -> i64) -> (i64, i64) {
        (figure(&self.course[0][segment]), figure(&self.course[self.course.len() - 1][segment]))
    }
}

/// Whether an inject comes because of the public.
pub(crate) fn is_brought(inject: &Inject) -> bool {
    matches!(&inject.arrives, Arrival::When(when) if when.asks_the_public())
}

/// Each scenario to which the public may bring somebody, played well, badly and silently, with each seed. The others (a first
/// day) have nothing that could make a storm.
fn stories() -> Vec<(Arc<Scenario>, u64, [Story; 3])> {
    let (library, _) = house();
    let mut stories = Vec::new();
    for scenario in library.scenarios.iter().filter(|scenario| scenario.injects.iter().any(is_brought)) {
        let desk = Arc::new(Desk::new(Arc::clone(scenario)));
        for seed in SEEDS {
            let story = |how| Story::of(&played(&desk, seed, &format!("{}-{how}", scenario.id)));
            stories.push((Arc::clone(scenario), seed, ["well", "badly", "silently"].map(story)));
        }
    }
    assert!(!stories.is_empty());
    stories
}

fn anger(tally: &Tally) -> i64 {
    tally.anger.into()
}

#[test]
fn good_play_calms_bad_play_makes_a_storm_and_silence_lies_between() {
    for (scenario, seed, [well, badly, silently]) in stories() {
        let mut hottest = (0, 0);
        for (segment, named) in scenario.brand.public.iter().enumerate() {
            let told = format!("{}, seed {seed}, {}", scenario.id, named.id);
            let peaks = [&well, &silently, &badly].map(|story| story.peak(segment, anger));
            assert!(peaks.is_sorted() && peaks[0] + 5 <= peaks[2], "{told}: anger at its height {peaks:?}");
            let (began, ended) = well.ends(segment, anger);
            assert!(ended <= began.max(12), "{told}: a good shift ends at {ended}, and began at {began}");
            let thought = |story: &Story| story.ends(segment, |tally| tally.opinion.into());
            assert!(thought(&well).1 > thought(&well).0, "{told}: they think more of it: {:?}", thought(&well));
            assert!(thought(&badly).1 < thought(&badly).0, "{told}: they think less of it: {:?}", thought(&badly));
            let upset = badly.peak(segment, Tally::upset);
            hottest = hottest.max((upset, well.peak(segment, Tally::upset)));
        }
        let told = format!("{}, seed {seed}: {hottest:?} of a hundred upset", scenario.id);
        let storm = if scenario.id.as_str() == "off-the-path" { 60 } else { 34 };
        assert!(hottest.0 >= storm && hottest.1 <= 15, "{told}");
    }
}

#[test]
fn a_storm_is_heard_and_brings_somebody_and_nothing_floods_a_good_shift() {
    for (scenario, seed, [well, badly, silently]) in stories() {
        let told = format!("{}, seed {seed}", scenario.id);
        for loud in [&badly, &silently] {
            assert!(loud.comments >= 8, "{told}: {} said", loud.comments);
            assert!(loud.shares >= 150 && loud.calls >= 1, "{told}: {} shares, {} calls", loud.shares, loud.calls);
            assert!(loud.brought >= 1, "{told}: nobody comes because of it");
        }
        assert!(well.calls <= 1 && well.brought <= 1, "{told}: {} calls, {} more messages", well.calls, well.brought);
        // The more comes, the more is said.
        let most = scenario.injects.len() * 3 / 2;
        assert!(well.comments <= most && well.angry <= 2, "{told}: {} comments, {} angry", well.comments, well.angry);
        for (began, ended) in well.course[0].iter().zip(&well.course[well.course.len() - 1]) {
            assert!(ended.left * 100 <= began.people(), "{told}: of {} {} go", began.people(), ended.left);
        }
    }
}

#[test]
fn what_a_public_says_fits_where_it_is_said_and_is_said_by_one_only() {
    let (library, _) = house();
    let mut said = BTreeSet::new();
    for scenario in &library.scenarios {
        let public = scenario.brand.channels.iter().filter(|channel| channel.visibility == Visibility::Public);
        let shortest = public.map(|channel| channel.limit as usize).min().unwrap().min(280);
        for segment in &scenario.brand.public {
            let comments = &segment.comments;
            for lines in [&comments.angry, &comments.uneasy, &comments.glad] {
                assert!((5..=8).contains(&lines.len()), "{}: {} lines of a mood", segment.id, lines.len());
                for line in lines {
                    let told = format!("{}: {line}", segment.id);
                    assert!(line.chars().count() < shortest, "{told}");
                    assert_eq!(line.trim(), line, "{told}");
                    assert!(said.insert(line.clone()), "{told}: said elsewhere too");
                }
            }
        }
    }
}

#[test]
fn segments_read_the_same_words_in_several_ways() {
    let (library, _) = house();
    for scenario in &library.scenarios {
        let public = &scenario.brand.public;
        let divides = public.iter().any(|one| {
            let loves =
                |other: &composure::scenario::raw::Segment| one.taboo.iter().any(|word| other.ours.contains(word));
            public.iter().any(loves)
        });
        assert!(divides, "{}: a word that one likes and another cannot bear", scenario.id);
        let desk = Arc::new(Desk::new(Arc::clone(scenario)));
        let shift = played(&desk, 1, &format!("{}-badly", scenario.id));
        let apart = |impressions: &[Impression]| {
            let moved = impressions.iter().map(|impression| impression.arousal);
            moved.clone().max().unwrap_or_default() - moved.min().unwrap_or_default()
        };
        let most = shift.rows().iter().filter_map(|row| match &row.event {
            Event::Noticed { impressions, .. } => Some(apart(impressions)),
            _ => None,
        });
        assert!(most.max() >= Some(10), "{}: all take everything alike", scenario.id);
    }
}

#[test]
fn everybody_outside_the_house_is_somebody_of_its_public() {
    let (library, _) = house();
    for scenario in &library.scenarios {
        let outside = scenario.cast.iter().filter(|person| person.role != composure::scenario::Role::Colleague);
        for person in outside {
            assert!(person.among.is_some(), "{}: {} is of no segment", scenario.id, person.id);
        }
    }
}

#[test]
fn what_a_segment_remembers_is_brought_back_by_somebody() {
    let (library, _) = house();
    for scenario in &library.scenarios {
        let wordings = |inject: &Inject| -> Vec<String> {
            let says = inject.says.iter().flat_map(|line| line.wordings.iter());
            says.map(|said| format!("{} {said}", inject.subject)).collect()
        };
        let public = scenario.injects.iter().filter(|inject| inject.channel.visibility == Visibility::Public);
        let said: Vec<Flavour> = public.flat_map(wordings).map(|said| Flavour::of(&said)).collect();
        for segment in &scenario.brand.public {
            for memory in &segment.remembers {
                let words = Phrases::of(&memory.words);
                let back = said.iter().any(|said| words.find(said).is_some());
                assert!(back, "{}: nobody brings back {}", segment.id, memory.what);
            }
        }
    }
}

#[test]
fn at_a_desk_of_two_clients_each_account_is_read_by_its_own() {
    let (library, _) = house();
    let desk = Arc::new(Desk::new(Arc::clone(library.find("two-desks").unwrap())));
    let shift = played(&desk, 1, "two-desks-badly");
    let scenario = shift.scenario();
    let why = composure::view::why::why(&Words::english(), scenario, shift.rows(), shift.state().now).unwrap();
    let (mut own, mut carried, mut met) = (0, 0, BTreeSet::new());
    for noticed in &why.noticed {
        let Some(account) = &scenario.find_inject(&noticed.inject).unwrap().channel.of else { continue };
        met.insert(account.clone());
        for take in &noticed.takes {
            let segment = scenario.brand.public.iter().find(|segment| segment.id.as_str() == take.id).unwrap();
            let client = segment.of.as_ref().and_then(|of| scenario.brand.client(of)).unwrap();
            assert!(take.segment.starts_with(&format!("{}: ", client.name)), "{}", take.segment);
            if client.id == *account {
                own += take.reached;
            } else {
                assert!(take.reached > 0, "{}: what nobody of {} saw is not told", noticed.inject, take.segment);
                carried += take.reached;
            }
        }
    }
    assert_eq!(met.len(), 2, "both accounts were seen");
    // Even in a storm, and though both have about as many readers.
    assert!(carried * 2 < own, "{carried} beside {own}");
}
