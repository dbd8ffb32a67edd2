//! What a reply that is being written holds already: for the composer of a window and for a terminal, in practice only.

use std::ops::Range;

use crate::base::words::{Value, Words};
use crate::reading::{self, Remark, Span};
use crate::say;
use crate::scenario::Scenario;
use crate::scenario::model::InjectIx;
use crate::shift::Helped;

use super::debrief::{Kind, quoted};
use super::why::{Take, takes};

/// What a reply holds already. The default is that of a reply in which nothing is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// Limits that are touched, points that are there, points that are begun, slips of manner; in this order.
    pub found: Vec<Hint>,
    /// How many points are neither there nor begun; none while nothing is written.
    pub open: Option<usize>,
    /// How each segment of the public would read it, where one may see that.
    pub public: Vec<Take>,
}

/// Something that a reply holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Against: a limit is touched. Advice: a slip. Credit: a point is there. Open: a point is begun.
    pub kind: Kind,
    /// Bytes of the reply, on character boundaries, in order.
    pub spans: Vec<Range<usize>>,
    /// In a few words.
    pub label: String,
    /// In a sentence, with the words it was found in.
    pub text: String,
    /// What would be better, where something is amiss.
    pub instead: Option<String>,
}

impl Hints {
    /// How many there are of a kind.
    pub fn count(&self, kind: Kind) -> usize {
        self.found.iter().filter(|hint| hint.kind == kind).count()
    }

    /// All of it in a sentence or two; nothing where nothing is written.
    pub fn summary(&self, words: &Words) -> Option<String> {
        let open = self.open?;
        let (there, begun) = (self.count(Kind::Credit), self.count(Kind::Open));
        let points =
            say!(words, "hints-points", there = there, all = there + begun + open, begun = begun, open = begun + open);
        let (against, slips) = (self.count(Kind::Against), self.count(Kind::Advice));
        if against + slips == 0 {
            return Some(points);
        }
        let remarks = say!(words, "hints-remarks", against = against, slips = slips);
        Some(format!("{points} {remarks}"))
    }
}

impl Hint {
    /// All of it: what kind of thing it is, the sentence, and what would be better.
    pub fn says(&self, words: &Words) -> String {
        let kind = match self.kind {
            Kind::Against => "against",
            Kind::Advice => "slip",
            Kind::Credit => "there",
            Kind::Open => "begun",
        };
        let instead = self.instead.as_deref().unwrap_or_default();
        say!(words, "hints-found", kind = kind, text = self.text, instead = instead).trim_end().to_owned()
    }
}

/// What a text under this name holds by these hints.
pub fn hints(words: &Words, account: &str, text: &str, read: &reading::Hints) -> Hints {
    if text.trim().is_empty() {
        return Hints::default();
    }
    let remark = |remark: &Remark| {
        let key = format!("reading-{}", remark.rule);
        let (spans, quote) = quoted(text, &remark.spans);
        let (kind, label, what) = match remark.breach {
            Some(breach) => {
                let what = words.plain(&breach.key());
                (Kind::Against, what.clone(), what)
            }
            None => (Kind::Advice, words.attribute(&key, "short", &[]).unwrap_or_default(), String::new()),
        };
        let values: [(&str, &dyn Value); 3] = [("words", &quote), ("what", &what), ("account", &account)];
        let instead = words.attribute(&key, "instead", &values);
        Hint { kind, spans, label, text: words.say(&key, &values), instead }
    };
    let begun = |begun: &Vec<Span>| {
        let (spans, quote) = quoted(text, begun);
        let label = say!(words, "hints-begun", words = quote);
        Hint { kind: Kind::Open, spans, label, text: say!(words, "hints-begun-says", words = quote), instead: None }
    };
    let (limits, slips): (Vec<&Remark>, Vec<&Remark>) = read.remarks.iter().partition(|remark| remark.breach.is_some());
    let mut found: Vec<Hint> = limits.into_iter().map(remark).collect();
    found.extend(read.covered.iter().map(|covered| {
        let (spans, quote) = quoted(text, &covered.spans);
        let values: [(&str, &dyn Value); 2] = [("words", &quote), ("what", &covered.what)];
        let says = words.say(&format!("reading-{}", covered.rule), &values);
        Hint { kind: Kind::Credit, spans, label: covered.what.clone(), text: says, instead: None }
    }));
    found.extend(read.begun.iter().map(begun));
    found.extend(slips.into_iter().map(remark));
    Hints { found, open: Some(read.open), public: Vec::new() }
}

/// Likewise, and how the public of the scenario would read it.
pub fn helped(words: &Words, scenario: &Scenario, inject: InjectIx, text: &str, helped: &Helped) -> Hints {
    let account = scenario.account(scenario.inject(inject));
    Hints { public: takes(words, scenario, &helped.impressions), ..hints(words, account, text, &helped.hints) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::RuleId;
    use crate::reading::{Covered, Manner, rule_ids};
    use crate::scenario::Breach;

    fn span(text: &str, words: &str) -> Vec<Span> {
        let from = text.find(words).unwrap();
        vec![Span { from: u32::try_from(from).unwrap(), to: u32::try_from(from + words.len()).unwrap() }]
    }

    const TEXT: &str = "Thrice cold. It will never happen again. A warm box. REALLY.";

    fn read() -> reading::Hints {
        let rule = RuleId::new;
        reading::Hints {
            covered: vec![Covered {
                rule: rule("need"),
                what: "that it is the third".into(),
                spans: span(TEXT, "Thrice"),
            }],
            begun: vec![span(TEXT, "warm box")],
            open: 2,
            remarks: vec![
                Remark { rule: rule("shouting"), breach: None, spans: span(TEXT, "REALLY") },
                Remark {
                    rule: rule("overpromise"),
                    breach: Some(Breach::Overpromise),
                    spans: span(TEXT, "will never happen again"),
                },
            ],
        }
    }

    #[test]
    fn limits_come_first_and_every_one_has_its_sentence_and_its_words() {
        let words = Words::english();
        let hints = hints(&words, "Crumb", TEXT, &read());
        let kinds: Vec<Kind> = hints.found.iter().map(|hint| hint.kind).collect();
        assert_eq!(kinds, [Kind::Against, Kind::Credit, Kind::Open, Kind::Advice]);
        for (hint, quote) in hints.found.iter().zip(["will never happen again", "Thrice", "warm box", "REALLY"]) {
            assert!(hint.text.contains(&format!("“{quote}”")), "{hint:?}");
            assert_eq!(TEXT.get(hint.spans[0].clone()), Some(quote));
            assert!(!hint.label.is_empty() && !hint.says(&words).contains('⟨'), "{hint:?}");
        }
        assert!(hints.found[0].label.contains("powers"));
        assert!(hints.found[0].instead.is_some() && hints.found[1].instead.is_none());
        assert_eq!(hints.open, Some(2));
        let summary = hints.summary(&words).unwrap();
        assert_eq!(
            summary,
            "1 of 4 points are in your reply, 1 more is begun. 1 limit is touched. 1 thing to look at in how it is written."
        );
    }

    #[test]
    fn nothing_written_shows_nothing() {
        let words = Words::english();
        let nothing = hints(&words, "Crumb", " \n", &reading::Hints::default());
        assert_eq!((nothing.clone(), nothing.summary(&words)), (Hints::default(), None));
    }

    #[test]
    fn every_slip_has_a_short_name() {
        let words = Words::english();
        let short = |id: &&str| words.attribute(&format!("reading-{id}"), "short", &[]).is_some();
        let named: Vec<&str> = rule_ids().filter(short).collect();
        let mut slips: Vec<&str> = Manner::ALL.iter().map(|manner| manner.rule()).collect();
        // What is not scored at all is told while it is written, too.
        slips.push("other-language");
        assert!(named.len() == slips.len() && slips.iter().all(|slip| named.contains(slip)), "{named:?}");
    }
}
