//! What a reply that is being written holds already, told without giving the answer away: of what is still open only the
//! number, and no worth of anything.
//!
//! That it is in another language than the channel's is told: nobody is to find that out when it is sent.
//!
//! **Deliberately absent:** what is copied, or cannot be scored otherwise; wrong turns, since knowing at once which way is
//! wrong is knowing the way; scores.

use super::finding::{Degree, Found, Reading, Span, Unscorable};
use crate::base::id::RuleId;
use crate::scenario::Breach;
use crate::scenario::model::Conversation;

/// From so many words on it can be said in which language something is being written.
const TELLS_LANGUAGE: u32 = 6;

/// What can be told of a reply before it is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// Points that are there, in the order of the author.
    pub covered: Vec<Covered>,
    /// The words that begin a point, one entry a point. Which point is not told.
    pub begun: Vec<Vec<Span>>,
    /// How many points are neither there nor begun.
    pub open: usize,
    /// Limits that are touched, and slips of manner, in the order of the rules.
    pub remarks: Vec<Remark>,
}

/// A point that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    /// The rule that found it.
    pub rule: RuleId,
    /// What it is, in the author's words.
    pub what: String,
    /// The words that show it.
    pub spans: Vec<Span>,
}

/// A limit that is touched, or a slip. The same limit stands once, however many rules found it; the rule is that of the
/// limit itself, if it is one of them, and not that of what an author does not want said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The rule that found it.
    pub rule: RuleId,
    /// The limit; none for a slip of manner.
    pub breach: Option<Breach>,
    /// The words it was found in.
    pub spans: Vec<Span>,
}

impl Hints {
    /// What can be told of a reading. Points are the needs and, where there is one, the question that has to be asked.
    /// Where nothing is written, nothing is told, not even how many points there are.
    pub fn of(reading: &Reading, conversation: &Conversation) -> Self {
        let mut hints = Self::default();
        if reading.words == 0 && reading.findings.is_empty() {
            return hints;
        }
        for need in &conversation.needs {
            let met = reading.findings.iter().find_map(|finding| match &finding.found {
                Found::Need(id, degree) if *id == need.id => Some((finding, *degree)),
                _ => None,
            });
            match met {
                Some((finding, Degree::Full)) => {
                    let (rule, spans) = (finding.rule.clone(), finding.spans.clone());
                    hints.covered.push(Covered { rule, what: need.what.clone(), spans });
                }
                Some((finding, Degree::Part)) => hints.begun.push(finding.spans.clone()),
                None => hints.open += 1,
            }
        }
        if let Some(explore) = &conversation.explore {
            match reading.findings.iter().find(|finding| finding.found == Found::Explored) {
                Some(finding) => {
                    let (rule, spans) = (finding.rule.clone(), finding.spans.clone());
                    hints.covered.push(Covered { rule, what: explore.what.clone(), spans });
                }
                None => hints.open += 1,
            }
        }
        for finding in &reading.findings {
            let breach = match &finding.found {
                Found::Breach(breach) | Found::MustNot(_, breach) => Some(*breach),
                Found::Manner(_) => None,
                Found::NotScorable(Unscorable::OtherLanguage) if reading.words >= TELLS_LANGUAGE => None,
                _ => continue,
            };
            let (rule, spans) = (finding.rule.clone(), finding.spans.clone());
            let same = |remark: &&mut Remark| match breach {
                Some(_) => remark.breach == breach,
                None => remark.breach.is_none() && remark.rule == rule,
            };
            match hints.remarks.iter_mut().find(same) {
                Some(remark) => {
                    remark.spans = joined(remark.spans.iter().copied().chain(spans).collect());
                    if matches!(finding.found, Found::Breach(_)) {
                        remark.rule = rule;
                    }
                }
                None => hints.remarks.push(Remark { rule, breach, spans: joined(spans) }),
            }
        }
        hints
    }

    /// Without slips in the word at the end of a text that is still being written: it may not be finished.
    #[must_use]
    pub fn unfinished(mut self, text: &str) -> Self {
        let end = text.trim_end_matches(|c: char| !c.is_whitespace()).len();
        let finished = |span: &Span| span.from as usize != end || end == text.len();
        for remark in self.remarks.iter_mut().filter(|remark| remark.breach.is_none()) {
            remark.spans.retain(finished);
        }
        self.remarks.retain(|remark| !remark.spans.is_empty());
        self
    }
}

/// Spans in order, those that overlap as one.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match joined.last_mut() {
            Some(last) if span.from < last.to => last.to = last.to.max(span.to),
            _ => joined.push(span),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::super::rules::testing::{inject, rubric};
    use super::*;
    use crate::scenario::Visibility;

    fn hints(text: &str) -> Hints {
        Hints::of(&rubric().read(text, Visibility::Public), inject().conversation())
    }

    #[test]
    fn what_is_there_is_told_and_what_is_open_is_counted() {
        // Four needs and a question to ask.
        let hints = hints("Three cold Saturdays, and your money back. Please call them now.");
        let covered: Vec<&str> = hints.covered.iter().map(|covered| covered.what.as_str()).collect();
        assert_eq!(covered, ["that it is the third time", "a refund or a fresh box"]);
        assert_eq!((hints.begun.len(), hints.open), (1, 2));
        assert!(hints.covered.iter().all(|covered| !covered.spans.is_empty()));
        assert_eq!(hints.remarks, []);
    }

    #[test]
    fn nothing_written_tells_not_even_how_much_there_is() {
        for nothing in ["", "   \n"] {
            assert_eq!(hints(nothing), Hints::default());
        }
        assert_eq!(hints("Hello.").open, 5);
    }

    #[test]
    fn limits_and_slips_stand_once_with_all_their_words() {
        let blamed = "It was the courier's fault. Rest assured, it was the driver's fault.";
        let hints = hints(blamed);
        let blame: Vec<&Remark> =
            hints.remarks.iter().filter(|remark| remark.breach == Some(Breach::BlamesOthers)).collect();
        assert_eq!(blame.len(), 1, "{hints:?}");
        assert_eq!(blame[0].spans.len(), 2, "{hints:?}");
        let slips: Vec<&str> = hints.remarks.iter().filter(|r| r.breach.is_none()).map(|r| r.rule.as_str()).collect();
        assert_eq!(slips, ["avoided-word", "register"]);
    }

    #[test]
    fn what_two_rules_find_is_told_once_and_by_the_limits_own_rule() {
        let finding = |rule: &str, found: Found, from: u32, to: u32| super::super::Finding {
            rule: RuleId::new(rule),
            found,
            spans: vec![Span { from, to }],
        };
        let must_not = Found::MustNot(crate::base::id::MustNotId::new("m"), Breach::BlamesOthers);
        let findings = vec![
            finding("must-not", must_not, 4, 10),
            finding("blames-others", Found::Breach(Breach::BlamesOthers), 0, 6),
            finding("command", Found::Breach(Breach::Command), 0, 6),
        ];
        let hints = Hints::of(&Reading { words: 3, findings }, inject().conversation());
        let told: Vec<(&str, &[Span])> = hints.remarks.iter().map(|r| (r.rule.as_str(), &*r.spans)).collect();
        assert_eq!(told, [("blames-others", &[Span { from: 0, to: 10 }][..]), ("command", &[Span { from: 0, to: 6 }])]);
    }

    #[test]
    fn a_word_that_is_being_written_is_no_slip_yet() {
        let slips = |text: &str| hints(text).unfinished(text).remarks.len();
        assert_eq!(slips("Your box comes tommo"), 0);
        assert_eq!((slips("Your box comes tommo "), slips("Your tommo box")), (1, 1));
        assert_eq!(hints("Your box comes tommo").remarks.len(), 1);
        let spanish = "La furgoneta ha salido y llega dentro de un cuarto de hora, perdone la espera ";
        let rules =
            |text: &str| hints(text).unfinished(text).remarks.into_iter().map(|found| found.rule).collect::<Vec<_>>();
        assert!(rules(spanish).iter().any(|rule| rule.as_str() == "other-language"), "{:?}", rules(spanish));
        assert!(rules("La furgoneta ha ").iter().all(|rule| rule.as_str() != "other-language"), "too little to tell");
        assert!(slips("It was the courier's fault") >= 1, "a limit is one at once");
    }

    #[test]
    fn wrong_turns_are_left_to_the_debrief() {
        let reading = rubric().read("Bread is cold by nature.", Visibility::Public);
        let turned = Reading {
            findings: vec![super::super::Finding {
                rule: RuleId::new("wrong-turn"),
                found: Found::WrongTurn(crate::base::id::WrongTurnId::new("w")),
                spans: vec![Span { from: 0, to: 5 }],
            }],
            ..reading
        };
        let hints = Hints::of(&turned, inject().conversation());
        assert!(hints.remarks.is_empty() && hints.covered.is_empty(), "{hints:?}");
    }
}
