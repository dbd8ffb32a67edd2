//! A decision: what would you do, and what on no account. A situational judgement test with partial credit by key.

use serde::Deserialize;

use super::{Ask, Form, Label, Look, Order, Part, Rated, Work};
use crate::base::id::PartId;
use crate::scenario::raw::*;

inject! {
    /// What would you do: the best of some ways, and the worst.
    RawDecision => Decision {
        /// What is to be decided.
        pub question: String,
        /// The ways.
        pub options: Vec<Rated>,
        /// Whether the worst is asked for too.
        #[serde(default)]
        pub worst: bool,
        /// Whether what can be chosen is shown in the order in which it is written.
        #[serde(default)]
        pub in_order: bool,
    }
}

impl Decision {
    /// The part that asks for the best.
    pub const BEST: &'static str = "best";
    /// The part that asks for the worst.
    pub const WORST: &'static str = "worst";
}

impl Work for Decision {
    fn form(&self, _brand: &Brand) -> Form {
        let part = |id: &str, label: &'static str| Part {
            id: PartId::new(id),
            label: Label::Key(label),
            about: if id == Self::BEST { self.question.clone() } else { String::new() },
            ask: Ask::One(Rated::choices(&self.options), Order::of(self.in_order)),
            group: Some(0),
            optional: false,
        };
        let worst = self.worst.then(|| part(Self::WORST, "work-worst"));
        Form { parts: std::iter::once(part(Self::BEST, "work-best")).chain(worst).collect(), ..Form::default() }
    }

    fn check(&self, look: &mut Look<'_>) {
        look.text(&["question".into()], &self.question);
        Rated::check(&self.options, "options", look);
        if self.worst {
            look.at_least(&["options".into()], self.options.len(), 3);
        }
    }
}
