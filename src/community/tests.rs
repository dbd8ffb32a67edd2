//! What holds of every public, over a matrix of sizes, densities, moods and of what is noticed.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::base::Seed;
use crate::base::id::ClientId;
use crate::profile::{PublicFigures, PublicRule};
use crate::reading::{Flavour, Reading};
use crate::scenario::CrisisCluster;
use crate::scenario::raw::{self, Segment};

/// A segment as an author writes the least of it.
pub(super) fn segment(id: &str, people: u32, more: &str) -> Segment {
    let comments = r#"comments: (angry: ["Again?", "Enough."], uneasy: ["Hm."], glad: ["Good."])"#;
    let text = format!(r#"(id: "{id}", name: "{id}", about: "a", people: {people}, {comments}, {more})"#);
    crate::scenario::load::ron(&crate::base::Source::new("segment", text)).unwrap()
}

fn crowd_of(segments: &[Segment], seed: u64) -> Crowd {
    Crowd::new(Arc::new(Community::new(segments, 11)), &raw::Crowd::default(), Seed::new(seed), 100)
}

static PLAIN: Flavour = Flavour::NONE;
const STORM: Notice<'static> =
    Notice::Arrival { flavour: &PLAIN, provocation: 3, cluster: Some(CrisisCluster::Preventable) };
/// So many runs say what happens in the mean.
const RUNS: u64 = 8;
const PAGE: Audience = Audience::Page { reach: 0, among: None };

fn good<'a>(reading: &'a Reading) -> Notice<'a> {
    Notice::Answer(Said { text: "We owe you that.", flavour: &PLAIN, reading, quality: Some(90), late: false })
}

/// Runs until nothing moves; the minutes.
fn run(crowd: &mut Crowd) -> Vec<Minute> {
    let mut minutes = Vec::new();
    while crowd.is_stirring() {
        minutes.push(crowd.minute());
        assert!(minutes.len() < 2_000, "calm never returns");
    }
    minutes
}

fn matrix() -> impl Strategy<Value = (Vec<Segment>, u64, Vec<u8>)> {
    let one = (20_u32..600, 1_u8..30, 1_u8..60, 0_u8..60, 0_u8..60, 0_u8..30);
    let segments = proptest::collection::vec(one, 2..5).prop_map(|list| {
        let one = |(nth, (people, ties, attention, shares, catching, bridges)): (usize, (u32, u8, u8, u8, u8, u8))| {
            let more = format!(
                "ties: {ties}, attention: {attention}, shares: {shares}, catching: {catching}, bridges: {bridges},
                 opinion: {}, behaviours: (regulars: 200, ambassadors: 20, trolls: 30, journalists: 5)",
                i32::try_from(nth).unwrap() * 30 - 40
            );
            segment(&format!("s{nth}"), people, &more)
        };
        list.into_iter().enumerate().map(one).collect()
    });
    (segments, any::<u64>(), proptest::collection::vec(0_u8..6, 1..8))
}

/// One of the things that can be noticed.
fn noticed<'a>(kind: u8, reading: &'a Reading) -> (Audience, Notice<'a>) {
    match kind {
        0 => (PAGE, STORM),
        1 => (Audience::ThreadAndPage, good(reading)),
        2 => (Audience::Thread, Notice::Unanswered),
        3 => (Audience::ThreadAndPage, Notice::Measures { took_down: 2, left_abuse: 1, cleared: 0 }),
        4 => (Audience::ThreadAndPage, Notice::Calendar { went_out: 1, held_back: 0 }),
        _ => (Audience::Page { reach: 100_000, among: Some(0) }, STORM),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nobody_appears_or_vanishes_and_calm_returns((segments, seed, kinds) in matrix()) {
        let mut crowd = crowd_of(&segments, seed);
        let reading = Reading::default();
        let before: Vec<u32> = crowd.tallies().iter().map(Tally::people).collect();
        let near: Vec<u32> = segments.iter().map(|s| s.people * PublicFigures::built_in().following.near / 100).collect();
        let mut reached = std::collections::BTreeMap::<u32, Vec<u32>>::new();
        let mut notices = 0;
        for (about, kind) in (0_u32..).zip(&kinds) {
            let (audience, notice) = noticed(*kind, &reading);
            notices += u32::from(crowd.notice(about / 2, audience, &notice).is_some());
            if *kind == 5 {
                crowd.share(50);
            }
            for _ in 0..7 {
                if crowd.is_stirring() {
                    check(&crowd.minute(), &mut reached, notices)?;
                }
            }
        }
        for minute in run(&mut crowd) {
            check(&minute, &mut reached, notices)?;
        }
        let rest = |segment: &Segment| i16::from(segment.arousal) * 2 / 3;
        for (nth, tally) in crowd.tallies().iter().enumerate() {
            prop_assert_eq!(tally.people() + tally.left, before[nth] + tally.joined);
            prop_assert!(tally.joined <= near[nth]);
            prop_assert!(tally.anger <= rest(&segments[nth]) * 2 + 2, "{} is no calm", tally.anger);
        }
        for reached in reached.values() {
            for (count, segment) in reached.iter().zip(&segments) {
                prop_assert!(*count <= segment.people + segment.people * 6 / 100, "{count} of {}", segment.people);
            }
        }
    }

    #[test]
    fn all_and_those_alone_whom_anything_moves_come_to_the_same(
        (people, ties, catching, key) in (30_u32..800, 1_u8..20, 0_i16..600, any::<u64>()),
        pushes in proptest::collection::vec((any::<u32>(), -3_000_i32..9_000, -9_000_i32..9_000), 1..40),
    ) {
        let graph = Graph::draw(&[Ties { people, each: ties, bridges: 10 }, Ties { people: 40, each: 3, bridges: 20 }], key);
        let tempers = vec![Temper { rest: 600, catching }, Temper { rest: 0, catching: 300 }];
        let mut one = Moods::new(&graph, tempers, &[1_000, -2_000], PublicFigures::built_in().mood);
        for (person, arousal, opinion) in pushes {
            one.push(&graph, person % graph.people(), arousal, opinion);
        }
        let (mut other, mut either) = (one.clone(), one.clone());
        for _ in 0..25 {
            one.dense(&graph);
            other.sparse(&graph);
            either.step(&graph);
            for person in 0..graph.people() {
                let of = |moods: &Moods| (moods.arousal(person), moods.opinion(person));
                prop_assert_eq!(of(&one), of(&other));
                prop_assert_eq!(of(&one), of(&either));
            }
            let mut stirred: Vec<u32> = one.stirred().to_vec();
            stirred.sort_unstable();
            prop_assert_eq!(&stirred, &other.stirred().to_vec());
        }
    }
}

/// Nothing is shared or liked by more than have seen it, and nothing was seen that was not noticed.
fn check(
    minute: &Minute,
    reached: &mut std::collections::BTreeMap<u32, Vec<u32>>,
    notices: u32,
) -> Result<(), TestCaseError> {
    for spread in &minute.spreads {
        let seen: u32 = spread.reached.iter().sum();
        prop_assert!(spread.notice < notices, "a rumour without a source");
        prop_assert!(spread.shares <= seen && spread.likes <= seen && spread.visits <= seen);
        let sums = reached.entry(spread.notice).or_insert_with(|| vec![0; spread.reached.len()]);
        sums.iter_mut().zip(&spread.reached).for_each(|(sum, more)| *sum += more);
    }
    Ok(())
}

#[test]
fn the_same_seed_gives_the_same_and_another_does_not() {
    let segments = [segment("one", 400, ""), segment("two", 300, "")];
    let play = |seed| {
        let mut crowd = crowd_of(&segments, seed);
        crowd.notice(0, PAGE, &STORM);
        run(&mut crowd)
    };
    assert_eq!(play(1), play(1));
    assert_ne!(play(1), play(2));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// What they make of anything is the same at once; whom it happens to reach differs, but not in the mean.
    #[test]
    fn segments_alike_react_alike(
        (ties, attention, shares, catching, bridges) in (2_u8..30, 5_u8..60, 0_u8..60, 0_u8..60, 0_u8..30),
        opinion in -60_i8..60,
        seed in any::<u32>(),
        kinds in proptest::collection::vec(0_u8..5, 1..5),
    ) {
        let more = format!(
            "ties: {ties}, attention: {attention}, shares: {shares}, catching: {catching}, bridges: {bridges},
             opinion: {opinion}"
        );
        let segments = [segment("one", 900, &more), segment("two", 900, &more)];
        let reading = Reading::default();
        let mut apart = [0_i64; 2];
        for run in 0..RUNS {
            let key = u64::from(seed) + run;
            let community = Arc::new(Community::new(&segments, key));
            let mut crowd = Crowd::new(community, &raw::Crowd::default(), Seed::new(key), 100);
            for (about, kind) in (0_u32..).zip(&kinds) {
                let (audience, notice) = noticed(*kind, &reading);
                if let Some(impressions) = crowd.notice(about / 2, audience, &notice) {
                    prop_assert_eq!(&impressions[0], &impressions[1]);
                }
                for _ in 0..4 {
                    crowd.minute();
                }
                let [one, two] = crowd.tallies() else { panic!("two") };
                let away = [i64::from(one.anger) - i64::from(two.anger), i64::from(one.opinion) - i64::from(two.opinion)];
                apart = [apart[0] + away[0], apart[1] + away[1]];
            }
        }
        let times = i64::try_from(RUNS).unwrap() * i64::try_from(kinds.len()).unwrap();
        prop_assert!(apart.iter().all(|sum| sum.abs() <= 5 * times), "{:?} in {} times", apart, times);
    }
}

/// The mean anger of all, minute by minute.
fn course(segments: &[Segment], seed: u64, mut act: impl FnMut(u32, &mut Crowd)) -> Vec<i64> {
    let mut crowd = crowd_of(segments, seed);
    let mut course = Vec::new();
    for minute in 0..120 {
        act(minute, &mut crowd);
        if crowd.is_stirring() {
            crowd.minute();
        }
        course.push(crowd.tallies().iter().map(|tally| i64::from(tally.anger)).sum());
    }
    course
}

#[test]
fn what_is_deleted_comes_back_louder_and_silence_costs() {
    let segments = [segment("one", 1_500, "attention: 30"), segment("two", 900, "attention: 30")];
    let peak = |notice: Option<Notice<'static>>| {
        let course = course(&segments, 5, |minute, crowd| match (minute, notice) {
            (0, _) => drop(crowd.notice(0, PAGE, &STORM)),
            (4, Some(notice)) => drop(crowd.notice(0, Audience::ThreadAndPage, &notice)),
            _ => {}
        });
        course.into_iter().max().unwrap()
    };
    let nothing = peak(None);
    let deleted = peak(Some(Notice::Measures { took_down: 1, left_abuse: 0, cleared: 0 }));
    assert!(deleted > nothing * 5 / 4, "{deleted} {nothing}");
    assert!(peak(Some(Notice::Unanswered)) > nothing);
}

#[test]
fn a_word_that_one_loves_and_another_cannot_bear_parts_them() {
    let segments = [
        segment("old", 800, r#"attention: 40, ours: ["the herd"]"#),
        segment("new", 800, r#"attention: 40, taboo: ["the herd"]"#),
    ];
    let mut crowd = crowd_of(&segments, 2);
    let reading = Reading::default();
    let text = "Welcome to the herd.";
    let said = Said { text, flavour: &Flavour::of(text), reading: &reading, quality: Some(50), late: false };
    let impressions = crowd.notice(0, PAGE, &Notice::Post(said)).unwrap();
    let why = |nth: usize| (impressions[nth].because[0].rule, impressions[nth].because[0].words.as_deref());
    assert_eq!(why(0), (PublicRule::Ours, Some("the herd")));
    assert_eq!(why(1), (PublicRule::Taboo, Some("the herd")));
    for _ in 0..5 {
        crowd.minute();
    }
    assert!(crowd.tallies()[0].opinion > crowd.tallies()[1].opinion, "{:?}", crowd.tallies());
}

#[test]
fn late_answers_do_less_and_slights_add_up() {
    let reader = Reader::new(&segment("one", 100, ""));
    let standing = Standing { strength: 100, against: 100, ..Standing::default() };
    let reading = Reading::default();
    let said = |late| {
        Notice::Answer(Said {
            text: "It goes back today.",
            flavour: &PLAIN,
            reading: &reading,
            quality: Some(80),
            late,
        })
    };
    let (early, late) = (reader.impression(&said(false), standing), reader.impression(&said(true), standing));
    assert_eq!((early.arousal, late.arousal), (-6, -3));
    assert_eq!(late.because.last().map(|part| part.rule), Some(PublicRule::Late));
    let slighted = Standing { slights: 3, ..standing };
    let (fresh, again) =
        (reader.impression(&Notice::Unanswered, standing), reader.impression(&Notice::Unanswered, slighted));
    assert_eq!((fresh.arousal, again.arousal), (8, 10));
    let gentle = Standing { against: 50, ..standing };
    assert_eq!(reader.impression(&Notice::Unanswered, gentle).arousal, 4);
    assert_eq!(reader.impression(&said(false), gentle).arousal, -6);
}

#[test]
fn those_who_watch_cool_more_than_whoever_complained() {
    let segments = [segment("one", 500, "attention: 60"), segment("two", 500, "attention: 60")];
    let mut silent = crowd_of(&segments, 8);
    let reading = Reading::default();
    silent.notice(4, Audience::Page { reach: 500, among: Some(0) }, &STORM);
    while silent.is_spreading() {
        silent.minute();
    }
    let mut answered = silent.clone();
    answered.notice(4, Audience::ThreadAndPage, &good(&reading));
    silent.minute();
    answered.minute();
    let cooled = |person| i64::from(silent.arousal_of(person)) - i64::from(answered.arousal_of(person));
    let complains = 4;
    let others: Vec<i64> = (20..400).map(cooled).filter(|cooled| *cooled > 0).collect();
    let mean = others.iter().sum::<i64>() / i64::try_from(others.len()).unwrap();
    assert!(others.len() > 150, "they see it: {}", others.len());
    let own = cooled(complains);
    assert!(own > 0 && own * 5 < mean * 4, "{own} of {mean}");
}

#[test]
fn nothing_reaches_all_of_a_following_at_once() {
    let mut crowd = crowd_of(&[segment("one", 4_000, "attention: 1, shares: 0")], 6);
    crowd.notice(0, Audience::Page { reach: 1_000_000, among: Some(0) }, &STORM);
    let reached: u32 = crowd.minute().spreads.iter().flat_map(|spread| &spread.reached).sum();
    assert!((1_200..1_700).contains(&reached), "{reached} of 4000");
}

#[test]
fn a_journalist_calls_once_about_a_matter() {
    let journalists = "attention: 60, behaviours: (regulars: 90, ambassadors: 0, trolls: 0, journalists: 20)";
    let mut crowd = crowd_of(&[segment("one", 800, journalists), segment("two", 200, "")], 4);
    let mut calls = Vec::new();
    for notice in [STORM, Notice::Unanswered, Notice::Unanswered] {
        crowd.notice(7, Audience::ThreadAndPage, &notice);
        calls.extend(crowd.minute().calls);
    }
    assert_eq!(calls.len(), 1, "{calls:?}");
    crowd.notice(8, PAGE, &STORM);
    assert_eq!(crowd.minute().calls.len(), 1, "another matter");
}

#[test]
fn who_was_fond_of_a_brand_is_not_glad_before_there_is_something_to_be_glad_of() {
    let fond = "opinion: 60, attention: 60, feels: 150, behaviours: (regulars: 100, ambassadors: 40, trolls: 0, journalists: 0)";
    let segments = [segment("one", 600, fond), segment("two", 600, "opinion: 60, attention: 60")];
    let mut crowd = crowd_of(&segments, 4);
    let said = |minutes: Vec<Minute>| -> Vec<String> {
        minutes.iter().flat_map(|minute| &minute.comments).map(|(_, text)| text.to_string()).collect()
    };
    crowd.notice(0, PAGE, &STORM);
    let before = said((0..9).map(|_| crowd.minute()).collect());
    assert!(!before.is_empty() && !before.contains(&"Good.".to_owned()), "{before:?}");
    let reading = Reading::default();
    let post = Said { text: "Open till eight.", flavour: &PLAIN, reading: &reading, quality: Some(90), late: false };
    let posts = (1..12).map(|about| {
        crowd.notice(about, PAGE, &Notice::Post(post));
        crowd.minute()
    });
    let after = said(posts.collect());
    assert!(after.contains(&"Good.".to_owned()), "{after:?}");
}

#[test]
fn an_account_is_read_by_its_own_and_by_nobodys_and_others_hear_of_it() {
    let segments = |more: &str| {
        [("ink", "of: \"ink\","), ("care", "of: \"care\","), ("town", "")]
            .map(|(id, of)| segment(id, 600, &format!("{of} attention: 40, {more}")))
    };
    let reached = |crowd: &mut Crowd| {
        let spreads: Vec<Spread> = run(crowd).into_iter().flat_map(|minute| minute.spreads).collect();
        [0, 1, 2].map(|nth| spreads.iter().map(|spread| spread.reached[nth]).sum::<u32>())
    };
    let (ink, care) = (ClientId::new("ink"), ClientId::new("care"));
    let post = |account: Option<&ClientId>, more: &str, audience: Audience| {
        let mut crowd = crowd_of(&segments(more), 3);
        crowd.notice_on(account, 0, audience, &STORM);
        reached(&mut crowd)
    };
    let alone = "shares: 0, bridges: 0";
    for (account, silent) in [(&ink, 1), (&care, 0)] {
        for audience in [PAGE, Audience::ThreadAndPage, Audience::Page { reach: 900, among: None }] {
            let counts = post(Some(account), alone, audience);
            assert_eq!(counts[silent], 0, "{account} {audience:?}: {counts:?}");
            assert!(counts[2] > 150 && counts[1 - silent] > 150, "{account} {audience:?}: {counts:?}");
        }
    }
    assert!(post(None, alone, PAGE).iter().all(|count| *count > 150), "the house's is read by all");
    let carried = post(Some(&ink), "shares: 60, bridges: 30, ties: 20, feels: 150", PAGE);
    assert!(carried[1] > 20, "it gets about: {carried:?}");
}

#[test]
fn who_does_not_read_an_account_is_not_slighted_by_it() {
    let segments = [segment("ink", 300, "of: \"ink\""), segment("care", 300, "of: \"care\"")];
    let (ink, mut crowd) = (ClientId::new("ink"), crowd_of(&segments, 5));
    let fresh = crowd.preview().impressions(&Notice::Unanswered).map(|made| made.arousal).collect::<Vec<_>>();
    for about in 0..3 {
        crowd.notice_on(Some(&ink), about, Audience::Thread, &Notice::Unanswered);
    }
    let after = crowd.preview().impressions(&Notice::Unanswered).map(|made| made.arousal).collect::<Vec<_>>();
    assert!(after[0] > fresh[0], "{fresh:?} {after:?}");
    assert_eq!(after[1], fresh[1]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn without_clients_an_account_makes_no_difference((segments, seed, steps) in matrix()) {
        let account = ClientId::new("any");
        let played = |account: Option<&ClientId>| {
            let mut crowd = crowd_of(&segments, seed);
            steps.iter().zip(0..).flat_map(|(step, about)| {
                crowd.notice_on(account, about / 2, Audience::Page { reach: u32::from(*step) * 30, among: None }, &STORM);
                let minute = crowd.minute();
                minute.spreads
            }).collect::<Vec<Spread>>()
        };
        prop_assert_eq!(played(None), played(Some(&account)));
    }
}
