//! Sorting: a point for each matter in the right hands, half a point for hands that would do.

use super::{Done, Grade, Graded, Mark, Why};
use crate::scenario::kinds::Sorting;
use crate::scenario::raw::Worth;

impl Graded for Sorting {
    fn evidence(&self) -> Option<&'static str> {
        Some("right-role")
    }

    fn grade(&self, done: &Done<'_>) -> Grade {
        let mark = |item: &crate::scenario::kinds::SortedItem| {
            let given = done.value(item.id.as_str());
            let earned = match given {
                Some(to) if item.belongs.as_str() == to => 100,
                Some(to) if item.also.iter().any(|role| role.as_str() == to) => 50,
                _ => 0,
            };
            Mark {
                part: item.id.clone(),
                given: given.map(str::to_owned),
                earned,
                weight: 1,
                why: Why::Said(item.because.clone()),
                better: (earned < 100).then(|| item.belongs.to_string()),
            }
        };
        Grade::of(self.items.iter().map(mark).collect(), Worth::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{done, given};
    use super::*;

    #[test]
    fn right_hands_earn_all_and_hands_that_would_do_half() {
        let sorting: Sorting = ron::from_str(
            r#"(items: [(id: "bug", text: "A bug.", belongs: "web", also: ["design"], because: "Their page."),
                (id: "thanks", text: "Thanks.", belongs: "own", because: "Yours.")])"#,
        )
        .unwrap();
        let of = |bug: &str, thanks: &str| sorting.grade(&done(&given(&[("bug", bug), ("thanks", thanks)]))).earned;
        assert_eq!([of("web", "own"), of("design", "own"), of("design", "web"), of("legal", "web")], [100, 75, 25, 0]);
    }
}
