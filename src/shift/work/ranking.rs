//! A ranking: the share of pairs in the right order, each as heavy as the two are far apart in the key. Swapping
//! neighbours costs little, taking the last first costs much, and a shared place costs nothing either way.

use super::{Done, Grade, Graded, Mark, Why};
use crate::scenario::kinds::{RankedItem, Ranking};
use crate::scenario::raw::Worth;

impl Graded for Ranking {
    fn evidence(&self) -> Option<&'static str> {
        Some("triage-order")
    }

    fn grade(&self, done: &Done<'_>) -> Grade {
        let order: Vec<Option<&RankedItem>> = (1..=self.items.len())
            .map(|place| {
                let given = done.value(Self::part(place).as_str())?;
                self.items.iter().find(|item| item.id.as_str() == given)
            })
            .collect();
        let marks = (1..).zip(&order).map(|(place, item)| self.mark(place, *item, &order)).collect();
        Grade::of(marks, Worth::default())
    }
}

impl Ranking {
    /// The mark of what stands at a place, from 1: its pairs that are right, by weight.
    fn mark(&self, place: usize, item: Option<&RankedItem>, order: &[Option<&RankedItem>]) -> Mark {
        let part = Self::part(place);
        let mut key: Vec<&RankedItem> = self.items.iter().collect();
        key.sort_by_key(|item| item.place);
        let Some(item) = item else {
            let why = Why::key("work-nothing-given");
            let better = key.get(place - 1).map(|item| item.id.to_string());
            return Mark { part, given: None, earned: 0, weight: 1, why, better };
        };
        let (mut right, mut all) = (0_u32, 0_u32);
        for (at, other) in (1..).zip(order) {
            let Some(other) = other.filter(|other| other.id != item.id) else { continue };
            let apart = u32::from(other.place.abs_diff(item.place));
            all += apart;
            if (at < place) == (other.place < item.place) {
                right += apart;
            }
        }
        // As many places as others that belong before it, and those that may stand there instead of it.
        let before = key.iter().filter(|other| other.place < item.place).count();
        let beside = key.iter().filter(|other| other.place == item.place).count();
        let fits = (before + 1..=before + beside).contains(&place);
        let earned = (right * 100).checked_div(all).and_then(|earned| u8::try_from(earned).ok()).unwrap_or(100);
        let better = key.get(place - 1).filter(|_| !fits).map(|item| item.id.to_string());
        let weight = u16::try_from(all).unwrap_or(u16::MAX);
        Mark { part, given: Some(item.id.to_string()), earned, weight, why: Why::Said(item.because.clone()), better }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{done, given};
    use super::*;

    fn ranking() -> Ranking {
        ron::from_str(
            r#"(question: "What first?", items: [
                (id: "fire", text: "Smoke.", place: 1, because: "Somebody may be hurt."),
                (id: "price", text: "A price.", place: 3, because: "It can wait."),
                (id: "cold", text: "Cold food.", place: 2, because: "She waits."),
                (id: "praise", text: "Praise.", place: 3, because: "It can wait too."),
            ])"#,
        )
        .unwrap()
    }

    fn earned(order: [&str; 4]) -> u8 {
        let pairs: Vec<(String, &str)> = (1..).map(|n: usize| n.to_string()).zip(order).collect();
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(place, id)| (place.as_str(), *id)).collect();
        ranking().grade(&done(&given(&pairs))).earned
    }

    #[test]
    fn neighbours_cost_little_and_ends_much() {
        assert_eq!(earned(["fire", "cold", "price", "praise"]), 100);
        assert_eq!(earned(["fire", "cold", "praise", "price"]), 100, "a shared place may come either way");
        let swapped = earned(["cold", "fire", "price", "praise"]);
        let last_first = earned(["price", "fire", "cold", "praise"]);
        assert!(100 > swapped && swapped > last_first && last_first > 0, "{swapped} {last_first}");
        assert_eq!(earned(["price", "praise", "cold", "fire"]), 0);
    }

    #[test]
    fn what_is_missing_is_a_mark_too() {
        let grade = ranking().grade(&done(&given(&[("1", "fire")])));
        assert_eq!(grade.marks.len(), 4);
        assert_eq!(grade.marks[1].why, Why::key("work-nothing-given"));
        assert_eq!(grade.marks[1].better.as_deref(), Some("cold"));
    }
}
