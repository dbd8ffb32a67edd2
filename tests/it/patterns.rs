//! Ways of answering that a person should look at.

use std::sync::Arc;

use composure::appraisal::Debrief;
use composure::appraisal::pattern::{Pattern, patterns};
use composure::base::{Seed, SimTime};
use composure::shift::{Act, Answer, Command, Desk, Pacing, Shift};

use crate::plans::played;
use crate::support::house;

/// A shift in which everybody is answered with a draft, so many seconds after they wrote.
fn drafted(scenario: &str, seconds: u64, choose: fn(&[usize]) -> usize) -> Shift {
    let (library, _) = house();
    let desk = Arc::new(Desk::new(Arc::clone(library.find(scenario).unwrap())));
    let mut shift = Shift::open(desk, Seed::new(1));
    for _ in 0..400 {
        let now = shift.state().now;
        let open: Vec<_> = shift.state().waiting().collect();
        let answer = open.into_iter().find_map(|inject| {
            let drafts: Vec<_> = shift.offered(inject).map(|(ix, draft)| (ix, draft.text.chars().count())).collect();
            let lengths: Vec<usize> = drafts.iter().map(|(_, length)| *length).collect();
            let (draft, _) = *drafts.get(choose(&lengths))?;
            let visibility = shift.scenario().inject(inject).channel.visibility;
            Some(Act::Answer { inject, with: Answer::Draft(draft), visibility })
        });
        let (act, after) = answer.map_or((Act::Wait, 20), |act| (act, seconds));
        if shift.execute(Command { at: now.plus(SimTime::from_secs(after)), act }).is_err() {
            break;
        }
    }
    shift
}

fn seen(shift: &Shift, pacing: Pacing) -> Vec<Pattern> {
    patterns(shift.desk(), &Debrief::of(shift.desk(), shift.rows()), pacing)
}

fn longest(lengths: &[usize]) -> usize {
    (0..lengths.len()).max_by_key(|at| lengths[*at]).unwrap_or(0)
}

fn shortest(lengths: &[usize]) -> usize {
    (0..lengths.len()).min_by_key(|at| lengths[*at]).unwrap_or(0)
}

#[test]
fn who_always_takes_the_longest_draft_is_seen() {
    assert_eq!(seen(&drafted("the-wrong-joke", 60, longest), Pacing::Live), [Pattern::AlwaysLongest]);
    assert_eq!(seen(&drafted("the-wrong-joke", 60, shortest), Pacing::Live), []);
}

#[test]
fn who_answers_before_anybody_could_read_is_seen_where_there_is_a_clock() {
    let hasty = drafted("off-the-path", 2, shortest);
    assert_eq!(seen(&hasty, Pacing::Live), [Pattern::TooFast]);
    assert_eq!(seen(&hasty, Pacing::Untimed), []);
}

#[test]
fn whoever_answers_well_is_not_suspected() {
    let (library, _) = house();
    for scenario in &library.scenarios {
        let desk = Arc::new(Desk::new(Arc::clone(scenario)));
        let shift = played(&desk, 1, &format!("{}-well", scenario.id));
        assert_eq!(seen(&shift, Pacing::Untimed), [], "{}", scenario.id);
    }
}
