//! The calendar: when each of some posts goes out, for which brand, and which of them is paused.

use serde::Deserialize;

use super::{Ask, Choice, Form, Label, Look, Order, Part, Shape, Work};
use crate::base::id::{ChoiceId, PartId};
use crate::scenario::raw::*;

inject! {
    /// When each of some posts goes out, for which brand, and which of them is paused.
    RawCalendar => Calendar {
        /// When something can go out.
        pub slots: Vec<Slot>,
        /// The brands whose accounts the desk runs; asked for where there are two or more.
        #[serde(default)]
        pub accounts: Vec<Account>,
        /// The posts.
        pub posts: Vec<Planned>,
    }
}

/// A time at which something can go out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Its id.
    pub id: ChoiceId,
    /// When.
    pub text: String,
}

/// An account of a brand.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Its id.
    pub id: ChoiceId,
    /// What it is called.
    pub name: String,
}

/// A post that is to go out, or had better not.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    /// Its id.
    pub id: PartId,
    /// What it says.
    pub text: String,
    /// What each time is worth; one that is not named is worth nothing. `pause` is to keep it back.
    pub times: Vec<RatedTime>,
    /// The account it belongs to, where there are several.
    #[serde(default)]
    pub account: Option<ChoiceId>,
}

/// A time and what it is worth.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatedTime {
    /// A slot, or `pause`.
    pub at: ChoiceId,
    /// How good that is, 0–100.
    pub worth: u8,
    /// Why.
    pub because: String,
}

impl Calendar {
    /// What keeps a post back.
    pub const PAUSE: &'static str = "pause";

    /// The part that asks whose account a post goes out on.
    pub fn account_part(post: &PartId) -> PartId {
        PartId::new(format!("{post}-account"))
    }
}

impl Work for Calendar {
    fn form(&self, _brand: &Brand) -> Form {
        let slots = self.slots.iter().map(|slot| Choice { id: slot.id.clone(), label: Label::said(&slot.text) });
        let pause = Choice { id: ChoiceId::new(Self::PAUSE), label: Label::Key("work-pause") };
        let times: Vec<Choice> = slots.chain([pause]).collect();
        let accounts = self.accounts.iter();
        let accounts: Vec<Choice> =
            accounts.map(|account| Choice { id: account.id.clone(), label: Label::said(&account.name) }).collect();
        let parts = self.posts.iter().flat_map(|post| {
            let when = Part {
                id: post.id.clone(),
                label: Label::Key("work-when"),
                about: post.text.clone(),
                ask: Ask::One(times.clone(), Order::Written),
                group: None,
                optional: false,
            };
            let account = (accounts.len() > 1).then(|| Part {
                id: Self::account_part(&post.id),
                label: Label::Key("work-account"),
                about: String::new(),
                ask: Ask::One(accounts.clone(), Order::Written),
                group: None,
                // What is kept back goes out nowhere.
                optional: true,
            });
            std::iter::once(when).chain(account)
        });
        Form { parts: parts.collect(), shape: Shape::Board(ChoiceId::new(Self::PAUSE)), ..Form::default() }
    }

    fn check(&self, look: &mut Look<'_>) {
        look.ids(&["slots".into()], self.slots.iter().map(|slot| slot.id.as_str()));
        look.at_least(&["slots".into()], self.slots.len(), 1);
        look.ids(&["accounts".into()], self.accounts.iter().map(|account| account.id.as_str()));
        look.ids(&["posts".into()], self.posts.iter().map(|post| post.id.as_str()));
        look.at_least(&["posts".into()], self.posts.len(), 1);
        let slots: Vec<&str> = self.slots.iter().map(|slot| slot.id.as_str()).chain([Self::PAUSE]).collect();
        let accounts: Vec<&str> = self.accounts.iter().map(|account| account.id.as_str()).collect();
        for (nth, post) in self.posts.iter().enumerate() {
            let at = |field: &str| vec!["posts".into(), nth.into(), field.into()];
            look.text(&at("text"), &post.text);
            for (time_nth, rated) in post.times.iter().enumerate() {
                let at = |field: &str| vec!["posts".into(), nth.into(), "times".into(), time_nth.into(), field.into()];
                look.known("unknown-choice", &at("at"), rated.at.as_str(), &slots);
                look.within(&at("worth"), rated.worth.into(), 0, 100);
                look.text(&at("because"), &rated.because);
                if post.times.iter().take(time_nth).any(|before| before.at == rated.at) {
                    look.twice(&at("at"), rated.at.as_str());
                }
            }
            let unnamed = (post.times.len() < slots.len()).then_some(0);
            look.decides(&at("times"), post.times.iter().map(|rated| rated.worth).chain(unnamed));
            match &post.account {
                Some(account) => look.known("unknown-choice", &at("account"), account.as_str(), &accounts),
                None if accounts.len() > 1 => look.wrong("account-missing", &["posts".into(), nth.into()]),
                None => {}
            }
        }
    }
}
