//! A dashboard: figures to read, and questions about them that have an answer.

use serde::Deserialize;

use super::{Ask, Exhibit, Form, Label, Look, Order, Part, Rated, Work};
use crate::base::Number;
use crate::base::id::PartId;
use crate::scenario::raw::*;

inject! {
    /// Figures to read, and questions about them.
    RawDashboard => Dashboard {
        /// The figures.
        pub figures: Vec<Figures>,
        /// What is asked about them.
        pub questions: Vec<Question>,
    }
}

/// One row of figures.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// What they are of.
    pub title: String,
    /// What they are counted in.
    #[serde(default)]
    pub unit: String,
    /// A value for each label, in order.
    pub values: Vec<(String, Number)>,
    /// What they should reach.
    #[serde(default)]
    pub target: Option<Number>,
}

/// A question about figures.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id.
    pub id: PartId,
    /// What is asked.
    pub ask: String,
    /// Its answer.
    pub answer: Answer,
    /// How one finds it.
    pub because: String,
    /// Whether what can be chosen is shown in the order in which it is written.
    #[serde(default)]
    pub in_order: bool,
}

/// The answer to a question about figures.
#[derive(Clone, Debug, Deserialize)]
pub enum Answer {
    /// A number.
    Number {
        /// Which.
        is: Number,
        /// How far off it may be; twice as far earns half.
        #[serde(default)]
        within: Number,
        /// What it is counted in.
        #[serde(default)]
        unit: String,
    },
    /// One of these.
    OneOf(Vec<Rated>),
}

impl Work for Dashboard {
    fn form(&self, _brand: &Brand) -> Form {
        let part = |question: &Question| Part {
            id: question.id.clone(),
            label: Label::said(&question.ask),
            about: String::new(),
            ask: match &question.answer {
                Answer::Number { unit, .. } => Ask::Number(unit.clone()),
                Answer::OneOf(choices) => Ask::One(Rated::choices(choices), Order::of(question.in_order)),
            },
            group: None,
            optional: false,
        };
        let exhibit = |figures: &Figures| Exhibit {
            title: figures.title.clone(),
            unit: figures.unit.clone(),
            values: figures.values.clone(),
            target: figures.target,
        };
        Form {
            parts: self.questions.iter().map(part).collect(),
            exhibits: self.figures.iter().map(exhibit).collect(),
            ..Form::default()
        }
    }

    fn check(&self, look: &mut Look<'_>) {
        look.at_least(&["figures".into()], self.figures.len(), 1);
        for (nth, figures) in self.figures.iter().enumerate() {
            look.text(&["figures".into(), nth.into(), "title".into()], &figures.title);
            look.at_least(&["figures".into(), nth.into(), "values".into()], figures.values.len(), 1);
        }
        look.at_least(&["questions".into()], self.questions.len(), 1);
        look.ids(&["questions".into()], self.questions.iter().map(|question| question.id.as_str()));
        for (nth, question) in self.questions.iter().enumerate() {
            look.text(&["questions".into(), nth.into(), "ask".into()], &question.ask);
            look.text(&["questions".into(), nth.into(), "because".into()], &question.because);
            match &question.answer {
                Answer::OneOf(list) => {
                    Rated::check_at(list, &["questions".into(), nth.into(), "answer".into(), 0.into()], look)
                }
                Answer::Number { within, .. } if *within < Number::default() => {
                    let at = ["questions".into(), nth.into(), "answer".into(), "within".into()];
                    look.within(&at, within.thousandths() / 1_000, 0, i64::MAX);
                }
                Answer::Number { .. } => {}
            }
        }
    }
}
