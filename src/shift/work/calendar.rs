//! The calendar: each post earns what its time is worth, half of it where another of the same account already goes out
//! then. Whose account it goes out on counts a third; on the wrong one nothing of the time counts.

use super::{Done, Grade, Graded, Mark, Why};
use crate::scenario::kinds::{Calendar, Planned};
use crate::scenario::raw::Worth;

const TIME: u16 = 2;
const ACCOUNT: u16 = 1;

impl Graded for Calendar {
    fn evidence(&self) -> Option<&'static str> {
        Some("calendar-plan")
    }

    fn grade(&self, done: &Done<'_>) -> Grade {
        let marks = self.posts.iter().enumerate().flat_map(|(nth, post)| {
            let account = (self.accounts.len() > 1).then(|| account(post, done)).flatten();
            let astray = account.as_ref().is_some_and(|mark| mark.earned == 0);
            let time = self.time(nth, post, done);
            let time = if astray { Mark { earned: 0, ..time } } else { time };
            std::iter::once(time).chain(account)
        });
        Grade::of(marks.collect(), Worth::default())
    }
}

impl Calendar {
    fn time(&self, nth: usize, post: &Planned, done: &Done<'_>) -> Mark {
        let given = done.value(post.id.as_str());
        let found = given.and_then(|at| post.times.iter().find(|rated| rated.at.as_str() == at));
        let best = post.times.iter().max_by_key(|rated| rated.worth);
        let whose = |post: &Planned| done.value(Self::account_part(&post.id).as_str());
        let before = self.posts.iter().take(nth);
        let clashes = given.is_some_and(|at| at != Self::PAUSE)
            && before.clone().any(|other| done.value(other.id.as_str()) == given && whose(other) == whose(post));
        let worth = found.map_or(0, |rated| rated.worth);
        Mark {
            part: post.id.clone(),
            given: given.map(str::to_owned),
            earned: if clashes { worth / 2 } else { worth },
            weight: TIME,
            why: match found {
                _ if clashes => Why::key("work-clash"),
                Some(rated) => Why::Said(rated.because.clone()),
                None => Why::key("work-time-wrong"),
            },
            better: best.filter(|best| worth < best.worth).map(|best| best.at.to_string()),
        }
    }
}

/// The mark of the account; none for what is kept back.
fn account(post: &Planned, done: &Done<'_>) -> Option<Mark> {
    let expected = post.account.as_ref()?;
    let part = Calendar::account_part(&post.id);
    let given = done.value(part.as_str());
    if done.value(post.id.as_str()) == Some(Calendar::PAUSE) {
        return None;
    }
    let right = given == Some(expected.as_str());
    Some(Mark {
        part,
        given: given.map(str::to_owned),
        earned: if right { 100 } else { 0 },
        weight: ACCOUNT,
        why: Why::key(if right { "work-account-right" } else { "work-account-wrong" }),
        better: (!right).then(|| expected.to_string()),
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{done, given};
    use super::*;

    fn calendar() -> Calendar {
        ron::from_str(
            r#"#![enable(implicit_some)]
            (slots: [(id: "mon", text: "Monday"), (id: "tue", text: "Tuesday")],
                accounts: [(id: "one", name: "One"), (id: "two", name: "Two")],
                posts: [
                    (id: "sale", text: "A sale.", account: "one", times: [
                        (at: "mon", worth: 100, because: "People shop."), (at: "tue", worth: 40, because: "Late.")]),
                    (id: "joke", text: "A joke.", account: "one", times: [
                        (at: "pause", worth: 100, because: "Not today."), (at: "mon", worth: 20, because: "It stings.")]),
                ])"#,
        )
        .unwrap()
    }

    fn earned(pairs: &[(&str, &str)]) -> u8 {
        calendar().grade(&done(&given(pairs))).earned
    }

    #[test]
    fn the_right_time_on_the_right_account_earns_all() {
        assert_eq!(earned(&[("sale", "mon"), ("sale-account", "one"), ("joke", "pause")]), 100);
    }

    #[test]
    fn what_goes_out_on_the_wrong_account_earns_nothing() {
        assert_eq!(earned(&[("sale", "mon"), ("sale-account", "two"), ("joke", "pause")]), 40);
    }

    #[test]
    fn two_at_once_cost_the_second_half() {
        let marks = calendar()
            .grade(&done(&given(&[("sale", "mon"), ("sale-account", "one"), ("joke", "mon"), ("joke-account", "one")])))
            .marks;
        assert_eq!((marks[2].earned, &marks[2].why), (10, &Why::key("work-clash")));
    }
}
