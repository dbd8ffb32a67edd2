//! A decision: two thirds for the best, at the author's key, one third for the worst, the closer the better.

use super::{Done, Grade, Graded, Mark, Why};
use crate::base::id::PartId;
use crate::scenario::kinds::{Decision, Rated};

const BEST: u16 = 2;
const WORST: u16 = 1;

impl Graded for Decision {
    fn evidence(&self) -> Option<&'static str> {
        // What it shows depends on what it is about.
        None
    }

    fn grade(&self, done: &Done<'_>) -> Grade {
        let chosen = done.value(Self::BEST);
        let best = Mark::choice(Self::BEST, chosen, &self.options, BEST);
        let worst = self.worst.then(|| worst(&self.options, done.value(Self::WORST)));
        let shows = chosen.and_then(|chosen| Rated::find(&self.options, chosen)).map(|rated| rated.shows);
        Grade::of(std::iter::once(best).chain(worst).collect(), shows.unwrap_or_default())
    }
}

/// The mark of the worst: how far it lies from the best of all, of as far as one can.
fn worst(options: &[Rated], given: Option<&str>) -> Mark {
    let found = given.and_then(|given| Rated::find(options, given));
    let least = options.iter().min_by_key(|rated| rated.worth);
    let most = options.iter().map(|rated| rated.worth).max().unwrap_or_default();
    let span = least.map_or(0, |least| u32::from(most - least.worth));
    let far = found.map_or(0, |found| u32::from(most.saturating_sub(found.worth)));
    let better = least.filter(|least| found.is_none_or(|found| found.worth > least.worth));
    Mark {
        part: PartId::new(Decision::WORST),
        given: given.map(str::to_owned),
        earned: (far * 100).checked_div(span).and_then(|earned| u8::try_from(earned).ok()).unwrap_or_default(),
        weight: WORST,
        why: found.map_or_else(|| Why::key("work-nothing-given"), |rated| Why::Said(rated.because.clone())),
        better: better.map(|least| least.id.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{done, given};
    use super::*;

    fn decision() -> Decision {
        ron::from_str(
            r#"(question: "And now?", worst: true, options: [
                (id: "call", text: "Call her.", worth: 100, because: "She asked for it.", shows: (empathy: Some(80))),
                (id: "wait", text: "Wait.", worth: 50, because: "It buys time."),
                (id: "hide", text: "Hide it.", worth: 0, because: "It is fair criticism."),
            ])"#,
        )
        .unwrap()
    }

    #[test]
    fn the_best_earns_two_thirds_and_the_worst_one() {
        let of = |best: &str, worst: &str| decision().grade(&done(&given(&[("best", best), ("worst", worst)]))).earned;
        assert_eq!([of("call", "hide"), of("wait", "hide"), of("call", "wait"), of("hide", "call")], [100, 67, 83, 0]);
    }

    #[test]
    fn marks_say_why_and_what_would_have_been_better() {
        let grade = decision().grade(&done(&given(&[("best", "wait"), ("worst", "hide")])));
        assert_eq!(grade.marks[0].why, Why::Said("It buys time.".to_owned()));
        assert_eq!(grade.marks[0].better.as_deref(), Some("call"));
        assert_eq!(grade.marks[1].better, None);
    }

    #[test]
    fn what_the_best_shows_of_other_axes_counts() {
        let grade = decision().grade(&done(&given(&[("best", "call"), ("worst", "hide")])));
        assert_eq!((grade.worth.empathy, grade.worth.quality, grade.worth.patience), (Some(80), Some(100), None));
    }
}
