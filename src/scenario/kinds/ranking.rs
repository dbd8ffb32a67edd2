//! A ranking: what comes first. Triage, as a list to put in order.

use serde::Deserialize;

use super::{Ask, Choice, Form, Label, Look, Order, Part, Work};
use crate::base::Diagnostic;
use crate::base::id::{ChoiceId, PartId};
use crate::scenario::raw::*;

inject! {
    /// What comes first.
    RawRanking => Ranking {
        /// By what it is to be put in order.
        pub question: String,
        /// What is to be put in order.
        pub items: Vec<RankedItem>,
        /// Whether it is shown in the order in which it is written.
        #[serde(default)]
        pub in_order: bool,
    }
}

/// Something to be put in order.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RankedItem {
    /// Its id.
    pub id: ChoiceId,
    /// What it is.
    pub text: String,
    /// Where it belongs, from 1; two that share a place may come either way round.
    pub place: u8,
    /// Why.
    pub because: String,
}

impl Ranking {
    /// The part that asks for what comes at this place, from 1.
    pub fn part(place: usize) -> PartId {
        PartId::new(place.to_string())
    }
}

impl Work for Ranking {
    fn form(&self, _brand: &Brand) -> Form {
        let choice = |item: &RankedItem| Choice { id: item.id.clone(), label: Label::said(&item.text) };
        let part = |place: usize| Part {
            id: Self::part(place),
            label: Label::Numbered("work-place", place),
            about: if place == 1 { self.question.clone() } else { String::new() },
            ask: Ask::One(self.items.iter().map(choice).collect(), Order::of(self.in_order)),
            group: Some(0),
            optional: false,
        };
        Form { parts: (1..=self.items.len()).map(part).collect(), ..Form::default() }
    }

    fn check(&self, look: &mut Look<'_>) {
        look.text(&["question".into()], &self.question);
        look.ids(&["items".into()], self.items.iter().map(|item| item.id.as_str()));
        look.at_least(&["items".into()], self.items.len(), 3);
        let most = i64::try_from(self.items.len()).unwrap_or(i64::MAX);
        for (nth, item) in self.items.iter().enumerate() {
            look.text(&["items".into(), nth.into(), "text".into()], &item.text);
            look.text(&["items".into(), nth.into(), "because".into()], &item.because);
            look.within(&["items".into(), nth.into(), "place".into()], item.place.into(), 1, most);
        }
        if self.items.iter().all(|item| Some(item.place) == self.items.first().map(|first| first.place)) {
            look.wrong("nothing-to-rank", &["items".into()]);
        } else if self.in_order && self.items.is_sorted_by_key(|item| item.place) {
            look.say(&["in_order".into()], |place| Diagnostic::warning("ranked-already", place));
        }
    }
}
