//! How much of something is there, and the words that show it.

use super::ledger::{Ledger, line};
use super::{Line, Reply};
use crate::reading::{Degree, Found, MannerKind, Span, Tone};
use crate::scenario::raw::Need;
use crate::scenario::{Act, ApologyGrade, Breach, NeedKind};

/// How much of something is there, in thousandths, and the words that show it.
pub(super) struct Share {
    pub(super) thousandths: i32,
    pub(super) spans: Vec<Span>,
}

impl Share {
    /// All of it, with nothing to show.
    pub(super) fn whole() -> Self {
        Self { thousandths: 1_000, spans: Vec::new() }
    }
}

impl Reply<'_> {
    /// Thousandths by how often it was found: once, and more than once.
    pub(super) fn tone(&self, tone: Tone, (once, more): (i32, i32)) -> Share {
        let spans = self.spans(|found| *found == Found::Tone(tone));
        let thousandths = match spans.len() {
            0 => 0,
            1 => once,
            _ => more,
        };
        Share { thousandths, spans }
    }

    /// What shows that somebody was heard: the first sign counts more than the second, further ones nothing.
    pub(super) fn care(&self) -> Share {
        let signs = [
            self.act(Act::AcknowledgeFeeling),
            self.found(&Found::Apology(ApologyGrade::Owned)),
            self.found(&Found::Tone(Tone::Concession)),
            self.act(Act::Thanks),
            self.tone(Tone::Sympathy, (1_000, 1_000)),
        ];
        let mut spans: Vec<Span> = Vec::new();
        let mut kinds = 0;
        for sign in signs.into_iter().filter(|sign| sign.thousandths > 0) {
            // The same words are one sign.
            if sign.spans.iter().any(|span| !spans.iter().any(|known| known.from < span.to && span.from < known.to)) {
                kinds += 1;
                spans.extend(sign.spans);
            }
        }
        spans.sort();
        spans.dedup();
        Share { thousandths: [0, 600, 1_000].get(kinds).copied().unwrap_or(1_000), spans }
    }

    /// Words of this very matter: five of them are all one needs.
    pub(super) fn facets(&self) -> Share {
        let spans = self.act(Act::AcknowledgeIssue).spans;
        Share { thousandths: (count(&spans) * 200).min(1_000), spans }
    }

    /// Facts of the brand book, rightly stated: two of them are enough.
    pub(super) fn facts(&self) -> Share {
        let stated = self.reading.findings.iter().filter(|finding| matches!(finding.found, Found::Fact(_))).count();
        let spans = self.spans(|found| matches!(found, Found::Fact(_)));
        Share { thousandths: [0, 600].get(stated).copied().unwrap_or(1_000), spans }
    }

    /// Something to go on with.
    pub(super) fn offers(&self) -> Share {
        let acts = [
            Act::NextStep,
            Act::Repair,
            Act::Alternative,
            Act::Explanation,
            Act::InformationRequest,
            Act::ChannelMove,
            Act::Correction,
            Act::Invitation,
        ];
        let covered = self.covered(|kind| kind != NeedKind::Situation);
        best(acts.map(|act| self.act(act)).into_iter().chain([covered]))
    }

    pub(super) fn needs(&self, of: impl Fn(NeedKind) -> bool) -> impl Iterator<Item = &Need> {
        self.conversation.needs.iter().filter(move |need| of(need.kind))
    }

    /// One line a need of these kinds, sharing `of` points by weight.
    pub(super) fn need_lines(
        &self,
        ledger: &mut Ledger,
        (there, missing): (&'static str, &'static str),
        of: i32,
        kinds: impl Fn(NeedKind) -> bool + Copy,
    ) {
        let weights: i32 = self.needs(kinds).map(|need| i32::from(need.weight)).sum();
        if weights == 0 {
            return;
        }
        ledger.most += of;
        for need in self.needs(kinds) {
            let most = of * 1_000 * i32::from(need.weight) / weights;
            let (reason, points) = match self.reading.need(&need.id) {
                Some(Degree::Full) => (there, most),
                Some(Degree::Part) => ("begun", most / 2),
                None => (missing, 0),
            };
            let spans = self.spans(|found| matches!(found, Found::Need(id, _) if *id == need.id));
            let what = Some(need.what.clone());
            ledger.push(Line { points, of: most, spans, need: Some(need.id.clone()), what, ..line(reason) });
        }
    }

    /// The share of the needs of these kinds that is covered, by weight.
    pub(super) fn covered(&self, of: impl Fn(NeedKind) -> bool + Copy) -> Share {
        self.covered_of(self.needs(of))
    }

    /// The share of all needs that an author declares. What is made of the words alone shows work, and calm without it is
    /// calm still.
    pub(super) fn declared_covered(&self) -> Share {
        self.covered_of(self.needs(|_| true).filter(|need| is_declared(need)))
    }

    /// What they need is done or said; where nobody declares what that is, something is done.
    pub(super) fn help(&self) -> Share {
        let of = |kind| kind != NeedKind::Situation;
        if self.needs(of).any(is_declared) {
            return self.covered(of);
        }
        best([Act::NextStep, Act::Repair, Act::Alternative].map(|act| self.act(act)))
    }

    fn covered_of<'n>(&self, needs: impl Iterator<Item = &'n Need>) -> Share {
        let mut share = Share { thousandths: 0, spans: Vec::new() };
        let (mut earned, mut most) = (0, 0);
        for need in needs {
            most += 2 * i32::from(need.weight);
            earned += i32::from(need.weight)
                * match self.reading.need(&need.id) {
                    Some(Degree::Full) => 2,
                    Some(Degree::Part) => 1,
                    None => 0,
                };
            share.spans.extend(self.spans(|found| matches!(found, Found::Need(id, _) if *id == need.id)));
        }
        if most > 0 {
            share.thousandths = earned * 1_000 / most;
        }
        share
    }

    pub(super) fn manner(&self, kind: MannerKind) -> Vec<Span> {
        self.spans(|found| matches!(found, Found::Manner(manner) if manner.kind() == kind))
    }

    pub(super) fn act(&self, act: Act) -> Share {
        self.found(&Found::Act(act))
    }

    pub(super) fn found(&self, wanted: &Found) -> Share {
        let spans = self.spans(|found| found == wanted);
        Share { thousandths: if spans.is_empty() { 0 } else { 1_000 }, spans }
    }

    pub(super) fn breach_spans(&self, breach: Breach) -> Vec<Span> {
        self.spans(|found| match found {
            Found::Breach(found) | Found::MustNot(_, found) => *found == breach,
            _ => false,
        })
    }

    pub(super) fn spans(&self, of: impl Fn(&Found) -> bool) -> Vec<Span> {
        let findings = self.reading.findings.iter().filter(|finding| of(&finding.found));
        let mut spans: Vec<Span> = findings.flat_map(|finding| finding.spans.iter().copied()).collect();
        spans.sort();
        spans.dedup();
        spans
    }
}

/// Whether an author says what it takes to meet a need.
pub(super) fn is_declared(need: &Need) -> bool {
    !need.cues.is_empty() || !need.slots.is_empty() || !need.facts.is_empty()
}

/// How many places there are; findings show few enough.
pub(super) fn count(spans: &[Span]) -> i32 {
    i32::try_from(spans.len()).unwrap_or(i32::MAX)
}

/// The largest share; the first of equals.
pub(super) fn best(shares: impl IntoIterator<Item = Share>) -> Share {
    shares.into_iter().fold(Share { thousandths: 0, spans: Vec::new() }, |best, next| {
        if next.thousandths > best.thousandths { next } else { best }
    })
}
