//! Sorting: whose job is it? Several matters, each of which belongs to a role or to the desk itself.

use serde::Deserialize;

use super::form::{OWN, roles};
use super::{Ask, Form, Label, Look, Order, Part, Work};
use crate::base::id::{PartId, RoleId};
use crate::scenario::raw::*;

inject! {
    /// Whose job is it?
    RawSorting => Sorting {
        /// What is to be sorted.
        pub items: Vec<SortedItem>,
    }
}

/// A matter and whose it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SortedItem {
    /// Its id.
    pub id: PartId,
    /// What it is.
    pub text: String,
    /// Whose it is: a role, or `own` for the desk itself.
    pub belongs: RoleId,
    /// Who could take it too, at half the worth.
    #[serde(default)]
    pub also: Vec<RoleId>,
    /// Why.
    pub because: String,
}

impl Work for Sorting {
    fn form(&self, brand: &Brand) -> Form {
        let roles = roles(brand);
        let part = |item: &SortedItem| Part {
            id: item.id.clone(),
            label: Label::Key("work-matter"),
            about: item.text.clone(),
            ask: Ask::One(roles.clone(), Order::Written),
            group: None,
            optional: false,
        };
        Form { parts: self.items.iter().map(part).collect(), ..Form::default() }
    }

    fn check(&self, look: &mut Look<'_>) {
        look.ids(&["items".into()], self.items.iter().map(|item| item.id.as_str()));
        look.several(&["items".into()], self.items.len());
        for (nth, item) in self.items.iter().enumerate() {
            let at = |field: &str| vec!["items".into(), nth.into(), field.into()];
            look.text(&at("text"), &item.text);
            look.text(&at("because"), &item.because);
            if item.belongs.as_str() != OWN {
                look.role(&at("belongs"), item.belongs.as_str());
            }
            for role in item.also.iter().filter(|role| role.as_str() != OWN) {
                look.role(&at("also"), role.as_str());
            }
        }
    }
}
