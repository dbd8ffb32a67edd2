//! A form: everything a piece of work asks for, as one list that a terminal, a window and a log share.

use std::sync::Arc;

use crate::base::id::{ChoiceId, PartId, PersonId, SourceId};
use crate::base::{Number, SimTime};
use crate::scenario::Visibility;
use crate::scenario::raw::Brand;

/// What doing a piece of work consists of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// What is asked for, in the order in which one goes through it.
    pub parts: Vec<Part>,
    /// Where one can look first.
    pub sources: Vec<Source>,
    /// What there is to read.
    pub exhibits: Vec<Exhibit>,
    /// What its parts are together.
    pub shape: Shape,
}

/// What the parts of a form are together, for whoever shows them. What is given and what it is worth have nothing to do
/// with it. Of a board and of posts, a part that is about something begins one, and what is about nothing belongs to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shape {
    /// Nothing more than they are by themselves.
    #[default]
    Apart,
    /// A plan: cards, each of which goes to one of the same places or is kept back, which this choice does.
    Board(ChoiceId),
    /// Posts that were written by these people, one for each.
    Posts(Vec<PersonId>, ChoiceId),
}

impl Form {
    /// The part with this id.
    pub fn part(&self, id: &PartId) -> Option<&Part> {
        self.parts.iter().find(|part| part.id == *id)
    }

    /// The source with this id, and its position.
    pub fn source(&self, id: &SourceId) -> Option<(usize, &Source)> {
        self.sources.iter().enumerate().find(|(_, source)| source.id == *id)
    }
}

/// One thing that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its id.
    pub id: PartId,
    /// What it is called.
    pub label: Label,
    /// What it is about: a question, a post, a task; empty where the label says it all.
    pub about: String,
    /// What may be given.
    pub ask: Ask,
    /// Parts of one group take different choices.
    pub group: Option<u8>,
    /// Whether it may be left open.
    pub optional: bool,
}

/// What may be given for a part.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// One of these, shown in this order.
    One(Vec<Choice>, Order),
    /// A number, in this unit.
    Number(String),
    /// A text of at most so many characters, for everybody to see or not.
    Text(u32, Visibility),
}

/// In which order choices are shown. What is given and what it is worth have nothing to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// As it is written: a scale, the rules of the house, times of day.
    Written,
    /// As the seed of the shift draws it, so that nothing can be told by its place.
    Drawn,
}

impl Order {
    /// By what an author says of a list.
    pub fn of(in_order: bool) -> Self {
        if in_order { Self::Written } else { Self::Drawn }
    }
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its id.
    pub id: ChoiceId,
    /// What it says.
    pub label: Label,
}

/// What something is called.
#[derive(Clone, Debug, PartialEq)]
pub enum Label {
    /// In the author's words.
    Said(String),
    /// In ours: the key of a sentence.
    Key(&'static str),
    /// In ours, with a number from 1 as `$number`.
    Numbered(&'static str, usize),
}

impl Label {
    /// In the author's words.
    pub fn said(text: &str) -> Self {
        Self::Said(text.to_owned())
    }
}

/// Somewhere to look before one decides.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// What it is.
    pub name: String,
    /// How long it takes to answer.
    pub takes: SimTime,
    /// What it says.
    pub says: Arc<str>,
}

/// Figures to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Exhibit {
    /// What they are of.
    pub title: String,
    /// What they are counted in.
    pub unit: String,
    /// A value for each label, in order.
    pub values: Vec<(String, Number)>,
    /// What they should reach.
    pub target: Option<Number>,
}

/// What stands for the desk itself among roles.
pub const OWN: &str = "own";

/// The roles of the house to choose from, and the desk itself.
pub(super) fn roles(brand: &Brand) -> Vec<Choice> {
    let role = brand.roles.iter().map(|role| Choice { id: ChoiceId::new(&role.id), label: Label::said(&role.name) });
    let own = Choice { id: ChoiceId::new(OWN), label: Label::Key("work-own") };
    role.filter(|role| role.id != own.id).chain([own.clone()]).collect()
}
