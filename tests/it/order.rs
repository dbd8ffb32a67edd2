//! The order in which one sees what can be chosen: drawn by the seed and the same wherever one looks, as it is written
//! where that means something. Plans and logs know nothing of it.

use std::collections::BTreeSet;
use std::sync::Arc;

use composure::base::Seed;
use composure::base::words::Words;
use composure::shift::plan::{LineFailure, carry_out, parse_line};
use composure::shift::{Desk, Shift};
use composure::view::composer::drafts;
use composure::view::work::{Part, Work, are_places, runs, work};

use crate::kinds::{WORK, library};
use crate::support::small_shift;

/// All the work of a shift with this seed, with `change` made to what is written.
fn all(seed: u64, change: impl Fn(String) -> String) -> Vec<Work> {
    let (library, problems) = library(&change(WORK.to_owned()));
    assert!(problems.is_empty(), "{:?}", problems.iter().map(|problem| problem.code).collect::<Vec<_>>());
    let shift = Shift::open(Arc::new(Desk::new(Arc::clone(&library.scenarios[0]))), Seed::new(seed));
    let words = Words::english();
    let injects = (0..).map(composure::scenario::model::InjectIx).zip(&shift.scenario().injects);
    injects.filter_map(|(ix, _)| work(&words, &shift, ix)).collect()
}

fn as_written(seed: u64) -> Vec<Work> {
    all(seed, |text| text)
}

fn of<'w>(all: &'w [Work], inject: &str) -> &'w Work {
    all.iter().find(|work| work.inject.as_str() == inject).unwrap()
}

fn part<'w>(all: &'w [Work], inject: &str, id: &str) -> &'w Part {
    of(all, inject).parts.iter().find(|part| part.id.as_str() == id).unwrap()
}

fn ids(part: &Part) -> Vec<String> {
    part.choices().iter().map(|choice| choice.id.to_string()).collect()
}

#[test]
fn the_seed_draws_it_and_every_place_comes() {
    for (inject, id) in [
        ("lamp-fire", "best"),
        ("triage", "1"),
        ("to-the-workshop", "to"),
        ("say-it", "network"),
        ("is-it-true", "verdict"),
        ("numbers", "missed"),
    ] {
        let orders: Vec<Vec<String>> = (0..40).map(|seed| ids(part(&as_written(seed), inject, id))).collect();
        let first: BTreeSet<&String> = orders.iter().map(|order| &order[0]).collect();
        assert_eq!(first.len(), orders[0].len(), "{inject} {id}: each comes first by some seed");
        assert_eq!(orders[3], ids(part(&as_written(3), inject, id)), "{inject} {id}: and again");
    }
    let sources: BTreeSet<String> =
        (0..40).map(|seed| of(&as_written(seed), "is-it-true").sources[0].id.to_string()).collect();
    assert!(sources.len() > 1, "{sources:?}");
}

#[test]
fn lists_of_the_same_things_stand_alike_and_letters_follow() {
    for seed in 0..20 {
        let all = as_written(seed);
        assert_eq!(part(&all, "lamp-fire", "best").choices(), part(&all, "lamp-fire", "worst").choices());
        let truth = of(&all, "is-it-true");
        let mut named: Vec<String> = truth.sources.iter().map(|source| source.id.to_string()).collect();
        // What the house adds stays last.
        named.push("nothing".to_owned());
        assert_eq!(ids(part(&all, "is-it-true", "rests-on")), named);
        assert!(truth.sources.iter().zip('a'..).all(|(source, letter)| source.letter == letter));
        for part in all.iter().flat_map(|work| &work.parts) {
            assert!(part.choices().iter().zip('a'..).all(|(choice, letter)| choice.letter == letter), "{part:?}");
        }
        assert!(runs(&of(&all, "triage").parts).all(are_places), "a list to put in order stays one");
    }
}

#[test]
fn what_has_an_order_of_its_own_keeps_it() {
    let kept = [("lamp-fire", "best", "worst: true,"), ("triage", "1", "question: \"The most pressing first.\",")];
    let kept = kept.into_iter().chain([("is-it-true", "verdict", "claim: "), ("numbers", "missed", "id: \"missed\",")]);
    for (inject, id, mark) in kept {
        let fixed = |text: String| {
            assert!(text.contains(mark), "{mark}");
            text.replacen(mark, &format!("in_order: true, {mark}"), 1)
        };
        let orders: BTreeSet<Vec<String>> = (0..20).map(|seed| ids(part(&all(seed, fixed), inject, id))).collect();
        assert_eq!(orders.len(), 1, "{inject} {id}: {orders:?}");
        let written: Vec<String> = orders.into_iter().flatten().collect();
        let at = |id: &String| WORK.find(&format!("id: \"{id}\"")).unwrap();
        let from = WORK.find(&format!("\"{inject}\"")).unwrap();
        assert!(written.is_sorted_by_key(|id| at(id).max(from)), "{inject}: {written:?}");
    }
    // Roles of the house, measures and times of day.
    for (inject, id) in [("a-claim", "to"), ("whose", "threat"), ("under-the-post", "insult"), ("two-brands", "tyres")]
    {
        let orders: BTreeSet<Vec<String>> = (0..20).map(|seed| ids(part(&as_written(seed), inject, id))).collect();
        assert_eq!(orders.len(), 1, "{inject} {id}");
    }
}

#[test]
fn drafts_are_drawn_too_and_stay_where_they_are_when_the_shift_goes_on() {
    let jeer = |shift: &Shift| {
        let inject = shift.scenario().inject_ix(&"jeer".into()).unwrap();
        drafts(shift, inject).into_iter().map(|draft| (draft.letter, draft.id.to_string())).collect::<Vec<_>>()
    };
    let first: BTreeSet<String> = (0..20).map(|seed| jeer(&small_shift(seed))[0].1.clone()).collect();
    assert_eq!(first.len(), 2);
    for seed in 0..10 {
        let mut shift = small_shift(seed);
        let before = jeer(&shift);
        assert_eq!(before.iter().map(|(letter, _)| *letter).collect::<String>(), "ab");
        carry_out::<LineFailure>(&mut shift, &parse_line("wait 1:40").unwrap().unwrap(), &mut |_| Ok(())).unwrap();
        assert_eq!(jeer(&shift), before);
    }
}

#[test]
fn a_ranking_that_is_shown_solved_is_told() {
    let (mark, solved) = ("question: \"The most pressing first.\",", "in_order: true, ");
    let fixed = WORK.replacen(mark, &format!("{solved}{mark}"), 1);
    assert!(library(&fixed).1.is_empty(), "it is written in another order");
    let places = fixed.replacen("place: 4", "place: 1", 1);
    let places =
        places.replacen("text: \"What does a lamp cost?\", place: 3", "text: \"What does a lamp cost?\", place: 4", 1);
    let (_, problems) = library(&places);
    let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["ranked-already"]);
}
