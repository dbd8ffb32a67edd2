//! What every rule looks at, and what several of them ask of it.

use super::fact;
use super::findings::Findings;
use crate::reading::finding::{Degree, Found, Span};
use crate::reading::fold::offset;
use crate::reading::lexicon::{Hit, List};
use crate::reading::matcher;
use crate::reading::rubric::{NeedCues, Rubric, triples};
use crate::reading::similarity::Said;
use crate::reading::spelled::{Kind, Spelled};
use crate::reading::text::{Text, Word};
use crate::scenario::{Act, Breach, NeedKind, Visibility};

/// What every rule looks at.
pub(in crate::reading) struct Reply<'a> {
    pub(in crate::reading) text: Text<'a>,
    pub(in crate::reading) found: matcher::Found,
    pub(in crate::reading) rubric: &'a Rubric,
    pub(in crate::reading) visibility: Visibility,
    pub(in crate::reading) said: &'a Said,
    pub(in crate::reading) spelled: Spelled,
}

impl Reply<'_> {
    /// The places of hits.
    pub(super) fn spans(&self, hits: impl IntoIterator<Item = Hit>) -> Vec<Span> {
        hits.into_iter().map(|hit| self.text.span(hit.from, hit.to)).collect()
    }

    /// The act that a list shows by itself.
    pub(super) fn act(&self, out: &mut Findings, rule: &str, act: Act, hits: impl IntoIterator<Item = Hit>) {
        out.push(rule, Found::Act(act), self.spans(hits));
    }

    /// The breach that a list shows by itself.
    pub(super) fn breach(&self, out: &mut Findings, rule: &str, breach: Breach, hits: impl IntoIterator<Item = Hit>) {
        out.push(rule, Found::Breach(breach), self.spans(hits));
    }

    /// How far a need is met, and where.
    pub(super) fn need(&self, need: &NeedCues) -> Option<(Degree, Vec<Span>)> {
        need.met(&self.text, &self.found)
    }

    /// Whether a need of this kind is wholly met.
    pub(super) fn meets(&self, kind: NeedKind) -> bool {
        let mut needs = self.rubric.needs.iter().filter(|need| need.kind == kind);
        needs.any(|need| self.need(need).is_some_and(|met| met.0 == Degree::Full))
    }

    /// Whether a fact of the brand book is stated between these words.
    pub(super) fn states_fact_within(&self, (from, to): (usize, usize)) -> bool {
        let mut values =
            self.rubric.book.facts.iter().flat_map(|fact| fact.values.iter().map(move |value| (fact, *value)));
        values.any(|(fact, value)| {
            let stated = self.found.full(value).iter().any(|matched| matched.from >= from && matched.to <= to);
            stated && fact::tells(self, fact, value)
        })
    }

    /// The words of a sentence that have to do with what was written or with the circumstances, names left out.
    pub(super) fn facets(&self, (from, to): (usize, usize)) -> impl Iterator<Item = usize> + '_ {
        (from..to).filter(|at| {
            self.text.words.get(*at).is_some_and(|word| word.is_weighty() && !word.quoted && !word.handle)
                && self.rubric.facet(self.found.stem(*at)) == Some(false)
        })
    }

    /// How many words with content of their own stand between these.
    pub(super) fn weight(&self, from: usize, to: usize) -> usize {
        self.text.slice(from, to).iter().filter(|word| word.is_weighty()).count()
    }

    /// The words that are of this kind, quotations left out.
    pub(super) fn spelled(&self, kind: Kind) -> impl Iterator<Item = &Word> {
        let words = self.text.words.iter().zip(&self.spelled.kinds);
        words.filter(move |(word, found)| **found == kind && !word.quoted).map(|(word, _)| word)
    }

    /// The whole reply as one place; none if there is nothing to see.
    pub(super) fn whole(&self) -> Vec<Span> {
        let from = self.text.raw.len() - self.text.raw.trim_start().len();
        let to = self.text.raw.trim_end().len();
        if from < to { vec![Span { from: offset(from), to: offset(to) }] } else { Vec::new() }
    }

    /// Whether more than six tenths of the reply are the post's own words in their order.
    pub(super) fn parrots(&self) -> bool {
        let (mut own, mut theirs) = (0_usize, 0_usize);
        for triple in triples(&self.text) {
            match self.rubric.post.binary_search(&triple) {
                Ok(_) => theirs += 1,
                Err(_) => own += 1,
            }
        }
        own + theirs >= 6 && theirs * 10 > (own + theirs) * 6
    }

    /// The words of a hit with what they are about: on to the next word with content or a number before one pauses, or back
    /// to the one before it. None if nothing is there: an act needs its object, not only its word.
    pub(super) fn object(&self, hit: Hit) -> Option<Hit> {
        let text = &self.text;
        let home = text.words.get(hit.to.checked_sub(1)?)?;
        let (from, to) = text.sentence(home.sentence as usize);
        let tells = |at: &usize| {
            let word = text.words.get(*at);
            word.is_some_and(|word| word.breath == home.breath && (word.is_weighty() || word.is_number()))
        };
        if let Some(at) = (hit.to..to.min(hit.to + 8)).find(tells) {
            return Some(Hit { to: at + 1, ..hit });
        }
        let at = (from.max(hit.from.saturating_sub(8))..hit.from).rev().find(tells)?;
        Some(Hit { from: at, ..hit })
    }

    /// Likewise, or else what is said in the next breath: "in the meantime, the shop …".
    pub(super) fn object_behind(&self, hit: Hit) -> Option<Hit> {
        let end = self.text.sentence(self.text.sentence_at(hit.from)).1;
        let next = || (hit.to..end.min(hit.to + 8)).find(|at| self.weight(*at, at + 1) > 0);
        self.object(hit).or_else(|| next().map(|at| Hit { to: at + 1, ..hit }))
    }

    /// Whether a hit is what should, could or would have been, and so was not.
    pub(super) fn unreal(&self, hit: Hit) -> bool {
        self.text.slice(hit.from, hit.to).iter().any(|word| word.unreal)
    }

    /// Whether a hit tells what somebody was told or asked to do: "that we told you to grow up".
    pub(super) fn reported(&self, hit: Hit) -> bool {
        let opening = self.text.sentence(self.text.sentence_at(hit.from)).0;
        let before = self.text.slice(opening.max(hit.from.saturating_sub(5)), hit.from);
        let told =
            |word: &Word| matches!(&*word.fold, "told" | "tell" | "telling" | "tells" | "asked" | "asking" | "said");
        before.last().is_some_and(|word| word.fold == "to") && before.iter().any(told)
    }

    /// Whether a hit of another list overlaps this one.
    pub(super) fn overlaps(&self, hit: Hit, list: List) -> bool {
        self.text.hits(list).iter().any(|other| other.from < hit.to && hit.from < other.to)
    }
}
