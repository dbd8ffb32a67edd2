//! A dashboard: each question counts the same. A number within its tolerance earns all, within twice that half.

use super::{Done, Grade, Graded, Mark, Why};
use crate::base::Number;
use crate::scenario::kinds::{Answer, Dashboard, Question};
use crate::scenario::raw::Worth;

impl Graded for Dashboard {
    fn evidence(&self) -> Option<&'static str> {
        Some("figures-read")
    }

    fn grade(&self, done: &Done<'_>) -> Grade {
        Grade::of(self.questions.iter().map(|question| mark(question, done)).collect(), Worth::default())
    }
}

fn mark(question: &Question, done: &Done<'_>) -> Mark {
    let given = done.value(question.id.as_str());
    match &question.answer {
        Answer::OneOf(choices) => Mark::choice(question.id.as_str(), given, choices, 1),
        Answer::Number { is, within, .. } => {
            let off = given.and_then(Number::parse).map(|found| found.distance(*is).thousandths());
            let earned = match off {
                Some(off) if off <= within.thousandths() => 100,
                Some(off) if off <= 2 * within.thousandths() => 50,
                _ => 0,
            };
            Mark {
                part: question.id.clone(),
                given: given.map(str::to_owned),
                earned,
                weight: 1,
                why: Why::Said(question.because.clone()),
                better: (earned < 100).then(|| is.to_string()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{done, given};
    use super::*;

    #[test]
    fn numbers_are_compared_as_values_with_a_tolerance() {
        let dashboard: Dashboard = ron::from_str(
            r#"(figures: [(title: "Likes", values: [("Mon", 12)])], questions: [
                (id: "rate", ask: "Rate?", answer: Number(is: 4.2, within: 0.1, unit: "%"), because: "42 of 1,000.")])"#,
        )
        .unwrap();
        let of = |rate: &str| dashboard.grade(&done(&given(&[("rate", rate)]))).earned;
        assert_eq!(["4.2", "4,3 %", "4.1", "4.4", "4.5", "42", "-4.2"].map(of), [100, 100, 100, 50, 0, 0, 0]);
    }
}
