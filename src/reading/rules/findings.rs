//! What the rules found so far, and how they add to it and take from it.

use crate::base::id::RuleId;
use crate::reading::rubric::tidy;
use crate::reading::{Finding, Found, Manner, Span};

/// The most places that one finding shows, and the most findings of one apology or thanks after the other: more tell
/// nobody anything, and findings are kept in the log.
pub(super) const PLACES: usize = 12;

/// What the rules found so far.
#[derive(Default)]
pub(super) struct Findings(pub(super) Vec<Finding>);

impl Findings {
    /// A finding, if there are words that show it.
    pub(super) fn push(&mut self, rule: &str, found: Found, spans: Vec<Span>) {
        let mut spans = tidy(spans);
        spans.truncate(PLACES);
        if !spans.is_empty() {
            self.0.push(Finding { rule: RuleId::new(rule), found, spans });
        }
    }

    /// Something of voice or writing.
    pub(super) fn manner(&mut self, manner: Manner, spans: Vec<Span>) {
        self.push(manner.rule(), Found::Manner(manner), spans);
    }

    /// The same with the first of these places, where there are too many to show; they are in the order of their weight.
    pub(super) fn push_first(&mut self, rule: &str, found: Found, mut spans: Vec<Span>) {
        spans.truncate(PLACES);
        self.push(rule, found, spans);
    }

    /// Takes away what was found of this kind in these places. What is held against a reply stays.
    pub(super) fn forfeit(&mut self, places: &[Span], kind: fn(&Found) -> bool) {
        // None lies in another, so of those that begin before a span the last one reaches furthest.
        let places = tidy(places.to_vec());
        let within = |span: &Span| {
            let before = places.partition_point(|place| place.from <= span.from);
            before.checked_sub(1).and_then(|at| places.get(at)).is_some_and(|place| span.to <= place.to)
        };
        self.0.retain_mut(|finding| {
            if kind(&finding.found) {
                finding.spans.retain(|span| !within(span));
            }
            !finding.spans.is_empty()
        });
    }
}
