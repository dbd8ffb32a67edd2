//! A memo: a note inside the company. To whom it goes, and what it has to say.

use serde::Deserialize;

use super::{Ask, Form, Label, Look, Order, Part, Rated, TextAsk, Work};
use crate::base::id::PartId;
use crate::scenario::raw::*;

inject! {
    /// A note inside the company.
    RawMemo => Memo {
        /// To whom it could go; not asked where there is nothing to choose.
        #[serde(default)]
        pub to: Vec<Rated>,
        /// What is to be written.
        pub text: TextAsk,
    }
}

impl Memo {
    /// The part that asks to whom.
    pub const TO: &'static str = "to";
    /// The part that asks for the note.
    pub const TEXT: &'static str = "text";
}

impl Work for Memo {
    fn form(&self, _brand: &Brand) -> Form {
        let to = (!self.to.is_empty()).then(|| Part {
            id: PartId::new(Self::TO),
            label: Label::Key("work-to"),
            about: String::new(),
            ask: Ask::One(Rated::choices(&self.to), Order::Drawn),
            group: None,
            optional: false,
        });
        let text = self.text.part(Self::TEXT, "work-note");
        Form { parts: to.into_iter().chain([text]).collect(), ..Form::default() }
    }

    fn texts(&self) -> Vec<(&'static str, &TextAsk)> {
        vec![(Self::TEXT, &self.text)]
    }

    fn check(&self, look: &mut Look<'_>) {
        if !self.to.is_empty() {
            Rated::check(&self.to, "to", look);
        }
        self.text.check(Self::TEXT, look);
    }
}
