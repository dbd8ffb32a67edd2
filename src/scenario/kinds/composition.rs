//! A composition: a post for a network in a format, with what one asks of design, and the words of both.

use serde::Deserialize;

use super::{Ask, Form, Label, Look, Order, Part, Rated, TextAsk, Work};
use crate::base::id::PartId;
use crate::scenario::Visibility;
use crate::scenario::raw::*;

inject! {
    /// A post: network, format, picture, words, and the brief to design.
    RawComposition => Composition {
        /// What the post is for.
        pub purpose: String,
        /// Where it could stand; not asked where there is nothing to choose.
        #[serde(default)]
        pub networks: Vec<Rated>,
        /// As what; likewise.
        #[serde(default)]
        pub formats: Vec<Rated>,
        /// With which picture; likewise.
        #[serde(default)]
        pub visuals: Vec<Rated>,
        /// The words of the post.
        pub post: TextAsk,
        /// What design is asked for.
        #[serde(default)]
        pub brief: Option<TextAsk>,
    }
}

impl Composition {
    /// The part that asks for the words of the post.
    pub const POST: &'static str = "post";
    /// The part that asks for the brief to design.
    pub const BRIEF: &'static str = "brief";

    /// What is chosen, by part, with the field that holds it and what it is called.
    pub fn choices(&self) -> [(&'static str, &'static str, &'static str, &[Rated]); 3] {
        [
            ("network", "networks", "work-network", &self.networks),
            ("format", "formats", "work-format", &self.formats),
            ("visual", "visuals", "work-visual", &self.visuals),
        ]
    }
}

impl Work for Composition {
    fn form(&self, _brand: &Brand) -> Form {
        let asked = self.choices().into_iter().filter(|(.., list)| !list.is_empty());
        let chosen = asked.enumerate().map(|(nth, (part, _, label, list))| Part {
            id: PartId::new(part),
            label: Label::Key(label),
            about: if nth == 0 { self.purpose.clone() } else { String::new() },
            ask: Ask::One(Rated::choices(list), Order::Drawn),
            group: None,
            optional: false,
        });
        let post = self.post.part(Self::POST, "work-words");
        let post = Part { ask: Ask::Text(self.post.limit, Visibility::Public), ..post };
        let brief = self.brief.as_ref().map(|brief| brief.part(Self::BRIEF, "work-brief"));
        Form { parts: chosen.chain([post]).chain(brief).collect(), ..Form::default() }
    }

    fn texts(&self) -> Vec<(&'static str, &TextAsk)> {
        std::iter::once((Self::POST, &self.post)).chain(self.brief.as_ref().map(|brief| (Self::BRIEF, brief))).collect()
    }

    fn check(&self, look: &mut Look<'_>) {
        look.text(&["purpose".into()], &self.purpose);
        for (_, field, _, list) in self.choices() {
            if !list.is_empty() {
                Rated::check(list, field, look);
            }
        }
        self.post.check(Self::POST, look);
        if let Some(brief) = &self.brief {
            brief.check(Self::BRIEF, look);
        }
        let mut seen = std::collections::BTreeSet::new();
        for (field, text) in self.texts() {
            for (nth, need) in text.needs.iter().enumerate() {
                if !seen.insert(need.id.as_str()) {
                    look.twice(&[field.into(), "needs".into(), nth.into(), "id".into()], need.id.as_str());
                }
            }
        }
    }
}
