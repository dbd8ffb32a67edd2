//! Verification: is it true? Sources of different worth, each of which takes its time to answer; then a verdict, and what
//! it rests on.

use serde::Deserialize;

use super::{Ask, Choice, Form, Label, Look, Order, Part, Rated, Source, Work};
use crate::base::SimTime;
use crate::base::id::{ChoiceId, PartId, SourceId};
use crate::scenario::raw::*;

inject! {
    /// Is it true? Sources of different worth, and a verdict.
    RawVerification => Verification {
        /// What is claimed.
        pub claim: String,
        /// Where one can look.
        pub sources: Vec<RatedSource>,
        /// What one can say of it.
        pub verdicts: Vec<Rated>,
        /// Whether the verdicts are shown in the order in which it is written.
        #[serde(default)]
        pub in_order: bool,
    }
}

/// A source and what it is worth.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatedSource {
    /// Its id.
    pub id: SourceId,
    /// What it is.
    pub name: String,
    /// How long it takes to answer.
    pub takes: TimeText,
    /// What it says.
    pub says: String,
    /// How much can be built on it, 0–100.
    pub worth: u8,
    /// Why.
    pub because: String,
}

impl Verification {
    /// The part that asks for the verdict.
    pub const VERDICT: &'static str = "verdict";
    /// The part that asks what it rests on.
    pub const RESTS_ON: &'static str = "rests-on";
    /// What rests on nothing.
    pub const NOTHING: &'static str = "nothing";
}

impl Work for Verification {
    fn form(&self, _brand: &Brand) -> Form {
        let verdict = Part {
            id: PartId::new(Self::VERDICT),
            label: Label::Key("work-verdict"),
            about: self.claim.clone(),
            ask: Ask::One(Rated::choices(&self.verdicts), Order::of(self.in_order)),
            group: None,
            optional: false,
        };
        let sources = self.sources.iter();
        let named = sources.map(|source| Choice { id: ChoiceId::new(&source.id), label: Label::said(&source.name) });
        let nothing = Choice { id: ChoiceId::new(Self::NOTHING), label: Label::Key("work-nothing") };
        let rests_on = Part {
            id: PartId::new(Self::RESTS_ON),
            label: Label::Key("work-rests-on"),
            about: String::new(),
            ask: Ask::One(named.chain([nothing]).collect(), Order::Drawn),
            group: None,
            optional: false,
        };
        let source = |source: &RatedSource| Source {
            id: source.id.clone(),
            name: source.name.clone(),
            takes: SimTime::parse(&source.takes).unwrap_or_default(),
            says: source.says.as_str().into(),
        };
        Form { parts: vec![verdict, rests_on], sources: self.sources.iter().map(source).collect(), ..Form::default() }
    }

    fn check(&self, look: &mut Look<'_>) {
        look.text(&["claim".into()], &self.claim);
        look.ids(&["sources".into()], self.sources.iter().map(|source| source.id.as_str()));
        look.several(&["sources".into()], self.sources.len());
        for (nth, source) in self.sources.iter().enumerate() {
            let at = |field: &str| vec!["sources".into(), nth.into(), field.into()];
            look.text(&at("name"), &source.name);
            look.text(&at("says"), &source.says);
            look.text(&at("because"), &source.because);
            look.within(&at("worth"), source.worth.into(), 0, 100);
            look.time(&at("takes"), &source.takes);
            if source.id.as_str() == Self::NOTHING {
                look.wrong("bad-id", &at("id"));
            }
        }
        look.decides(&["sources".into()], self.sources.iter().map(|source| source.worth));
        Rated::check(&self.verdicts, "verdicts", look);
    }
}
