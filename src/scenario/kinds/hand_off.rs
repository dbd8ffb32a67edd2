//! A hand-off: whose matter it is, and the note that lets them act. To keep it at the desk can be right too.

use serde::Deserialize;

use super::form::{OWN, roles};
use super::{Ask, Form, Label, Look, Order, Part, TextAsk, Work};
use crate::base::id::{PartId, RoleId};
use crate::scenario::raw::*;

inject! {
    /// Whose matter it is, and the note that lets them act.
    RawHandOff => HandOff {
        /// What is the matter.
        pub question: String,
        /// What it is worth to give it to each; a role that is not named is worth nothing.
        pub roles: Vec<RatedRole>,
        /// What it is worth to keep it.
        #[serde(default)]
        pub own: Option<RatedOwn>,
        /// The note.
        pub note: TextAsk,
    }
}

/// A role and what it is worth to give it to them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatedRole {
    /// Which.
    pub role: RoleId,
    /// How good that is, 0–100.
    pub worth: u8,
    /// Why.
    pub because: String,
}

/// What it is worth to keep something at the desk.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatedOwn {
    /// How good that is, 0–100.
    pub worth: u8,
    /// Why.
    pub because: String,
}

impl HandOff {
    /// The part that asks to whom.
    pub const TO: &'static str = "to";
    /// The part that asks for the note.
    pub const NOTE: &'static str = "note";

    /// What it is worth to give it there, and why; none for what the author did not name.
    pub fn rated(&self, to: &str) -> Option<(u8, &str)> {
        if to == OWN {
            return self.own.as_ref().map(|own| (own.worth, own.because.as_str()));
        }
        let found = self.roles.iter().find(|rated| rated.role.as_str() == to);
        found.map(|rated| (rated.worth, rated.because.as_str()))
    }

    /// Where it belongs, as it would be given.
    pub fn best(&self) -> Option<&str> {
        let own = self.own.as_ref().map(|own| (OWN, own.worth));
        let all = self.roles.iter().map(|rated| (rated.role.as_str(), rated.worth)).chain(own);
        all.max_by_key(|(_, worth)| *worth).map(|(to, _)| to)
    }
}

impl Work for HandOff {
    fn form(&self, brand: &Brand) -> Form {
        let to = Part {
            id: PartId::new(Self::TO),
            label: Label::Key("work-whose"),
            about: self.question.clone(),
            ask: Ask::One(roles(brand), Order::Written),
            group: None,
            optional: false,
        };
        // Who keeps it has nobody to write to.
        let note = Part { optional: self.own.is_some(), ..self.note.part(Self::NOTE, "work-note") };
        Form { parts: vec![to, note], ..Form::default() }
    }

    fn texts(&self) -> Vec<(&'static str, &TextAsk)> {
        vec![(Self::NOTE, &self.note)]
    }

    fn check(&self, look: &mut Look<'_>) {
        look.text(&["question".into()], &self.question);
        look.at_least(&["roles".into()], self.roles.len(), 1);
        for (nth, rated) in self.roles.iter().enumerate() {
            let at = |field: &str| vec!["roles".into(), nth.into(), field.into()];
            look.role(&at("role"), rated.role.as_str());
            look.within(&at("worth"), rated.worth.into(), 0, 100);
            look.text(&at("because"), &rated.because);
            if self.roles.iter().take(nth).any(|before| before.role == rated.role) {
                look.twice(&at("role"), rated.role.as_str());
            }
        }
        if let Some(own) = &self.own {
            look.within(&["own".into(), "worth".into()], own.worth.into(), 0, 100);
            look.text(&["own".into(), "because".into()], &own.because);
        }
        let own = self.own.iter().map(|own| own.worth);
        look.decides(&["roles".into()], self.roles.iter().map(|rated| rated.worth).chain(own).chain([0]));
        self.note.check(Self::NOTE, look);
    }
}
