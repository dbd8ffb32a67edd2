//! Moderation: each post earns what its measure is worth; the rule it breaks, where it is asked for, counts a quarter of
//! that.

use super::{Done, Grade, Graded, Mark, Why, mean_shown};
use crate::scenario::kinds::{Moderation, Post, RatedMeasure};

const MEASURE: u16 = 4;
const RULE: u16 = 1;

impl Graded for Moderation {
    fn evidence(&self) -> Option<&'static str> {
        Some("sanction-fits")
    }

    fn grade(&self, done: &Done<'_>) -> Grade {
        let marks = self.posts.iter().flat_map(|post| {
            let given = done.value(post.id.as_str());
            let found = taken(post, done);
            let best = post.measures.iter().max_by_key(|rated| rated.worth);
            let better = best.filter(|best| found.is_none_or(|found| found.worth < best.worth));
            let measure = Mark {
                part: post.id.clone(),
                given: given.map(str::to_owned),
                earned: found.map_or(0, |rated| rated.worth),
                weight: MEASURE,
                why: match found {
                    Some(rated) => Why::Said(rated.because.clone()),
                    None => Why::key("work-measure-wrong"),
                },
                better: better.map(|best| Self::spelled(best.measure)),
            };
            std::iter::once(measure).chain(rule(post, done))
        });
        let marks = marks.collect();
        Grade::of(marks, mean_shown(self.posts.iter().filter_map(|post| taken(post, done)).map(|rated| rated.shows)))
    }
}

/// The measure that was taken about a post, if the author named it.
fn taken<'a>(post: &'a Post, done: &Done<'_>) -> Option<&'a RatedMeasure> {
    let given = done.value(post.id.as_str())?;
    post.measures.iter().find(|rated| Moderation::spelled(rated.measure) == given)
}

fn rule(post: &Post, done: &Done<'_>) -> Option<Mark> {
    let expected = post.rule?.to_string();
    let part = Moderation::rule_part(&post.id);
    let given = done.value(part.as_str());
    let right = given == Some(expected.as_str());
    let why = match (right, given) {
        (true, _) => "work-rule-right",
        (false, Some(_)) => "work-rule-wrong",
        (false, None) => "work-rule-none",
    };
    Some(Mark {
        part,
        given: given.map(str::to_owned),
        earned: if right { 100 } else { 0 },
        weight: RULE,
        why: Why::key(why),
        better: (!right).then_some(expected),
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{done, given};
    use super::*;

    fn moderation() -> Moderation {
        ron::from_str(
            r#"#![enable(implicit_some)]
            (posts: [
                (id: "slur", by: "ben", text: "…", rule: 2, measures: [
                    (measure: Remove, worth: 100, because: "It hurts people.", shows: (assertiveness: 90)),
                    (measure: Hide, worth: 60, because: "It is out of sight."),
                ]),
                (id: "fair", by: "ada", text: "…", measures: [(measure: Keep, worth: 100, because: "It is fair.")]),
            ])"#,
        )
        .unwrap()
    }

    #[test]
    fn the_measure_counts_most_and_the_rule_too() {
        let of = |pairs: &[(&str, &str)]| moderation().grade(&done(&given(pairs))).earned;
        assert_eq!(of(&[("slur", "remove"), ("slur-rule", "2"), ("fair", "keep")]), 100);
        assert_eq!(of(&[("slur", "remove"), ("slur-rule", "1"), ("fair", "keep")]), 89);
        assert_eq!(of(&[("slur", "hide"), ("slur-rule", "2"), ("fair", "keep")]), 82);
        assert_eq!(of(&[("slur", "keep"), ("fair", "ban")]), 0);
    }

    #[test]
    fn a_measure_nobody_named_is_told_so() {
        let grade = moderation().grade(&done(&given(&[("slur", "keep"), ("fair", "ban")])));
        assert_eq!(grade.marks[0].why, Why::key("work-measure-wrong"));
        assert_eq!(grade.marks[0].better.as_deref(), Some("remove"));
        assert_eq!(grade.marks[1].why, Why::key("work-rule-none"));
    }

    #[test]
    fn what_it_shows_is_the_mean() {
        let grade = moderation().grade(&done(&given(&[("slur", "remove"), ("fair", "keep")])));
        assert_eq!((grade.worth.assertiveness, grade.worth.patience), (Some(90), None));
    }
}
