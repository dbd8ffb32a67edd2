//! Moderation: what happens to each of some posts, and by which house rule.

use serde::Deserialize;

use super::{Ask, Choice, Form, Label, Look, Order, Part, Retold, Shape, Work};
use crate::base::id::{ChoiceId, PartId, PersonId};
use crate::scenario::Measure;
use crate::scenario::raw::*;

inject! {
    /// What happens to each of some posts, and by which house rule.
    RawModeration => Moderation {
        /// The posts.
        pub posts: Vec<Post>,
    }
}

/// A post that may break a rule.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// Its id.
    pub id: PartId,
    /// Who wrote it.
    pub by: PersonId,
    /// What it says.
    pub text: String,
    /// What it says, told again in calm words: for whoever has what attacks covered.
    #[serde(default)]
    pub retold: Option<String>,
    /// What each measure is worth here; one that is not named is worth nothing.
    pub measures: Vec<RatedMeasure>,
    /// The house rule that it breaks, by its number in the book from 1. It is asked of every post where one post breaks
    /// one, so that the question does not answer itself.
    #[serde(default)]
    pub rule: Option<u8>,
}

/// A measure and what it is worth.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RatedMeasure {
    /// Which.
    pub measure: Measure,
    /// How good it is here, 0–100.
    pub worth: u8,
    /// Why.
    pub because: String,
    /// What taking it shows of the axes beside quality.
    #[serde(default)]
    pub shows: Worth,
}

impl Moderation {
    /// The part that asks for the rule a post breaks.
    pub fn rule_part(post: &PartId) -> PartId {
        PartId::new(format!("{post}-rule"))
    }

    /// A measure as it is given.
    pub fn spelled(measure: Measure) -> String {
        measure.name().to_lowercase()
    }
}

impl Work for Moderation {
    fn form(&self, brand: &Brand) -> Form {
        let measures = Measure::ALL.iter().map(|measure| Choice {
            id: ChoiceId::new(Self::spelled(*measure)),
            label: Label::Key(measure.sentence()),
        });
        let measures: Vec<Choice> = measures.collect();
        let rules = (1..).zip(brand.numbered_rules()).map(|(number, rule): (usize, String)| Choice {
            id: ChoiceId::new(number.to_string()),
            label: Label::Said(rule),
        });
        let rules: Vec<Choice> = rules.collect();
        let asks = self.posts.iter().any(|post| post.rule.is_some());
        let parts = self.posts.iter().flat_map(|post| {
            let measure = Part {
                id: post.id.clone(),
                label: Label::Key("work-post"),
                about: post.text.clone(),
                ask: Ask::One(measures.clone(), Order::Written),
                group: None,
                optional: false,
            };
            let rule = asks.then(|| Part {
                id: Self::rule_part(&post.id),
                label: Label::Key("work-rule"),
                about: String::new(),
                ask: Ask::One(rules.clone(), Order::Written),
                group: None,
                optional: true,
            });
            std::iter::once(measure).chain(rule)
        });
        let by = self.posts.iter().map(|post| post.by.clone()).collect();
        // What is left as it is breaks no rule.
        let shape = Shape::Posts(by, ChoiceId::new(Self::spelled(Measure::Keep)));
        Form { parts: parts.collect(), shape, ..Form::default() }
    }

    fn retold(&self) -> Vec<Retold<'_>> {
        let posts = self.posts.iter().filter_map(|post| Some((post, post.retold.as_deref()?)));
        posts.map(|(post, told)| Retold { part: &post.id, written: &post.text, told }).collect()
    }

    fn check(&self, look: &mut Look<'_>) {
        look.ids(&["posts".into()], self.posts.iter().map(|post| post.id.as_str()));
        look.at_least(&["posts".into()], self.posts.len(), 1);
        for (nth, post) in self.posts.iter().enumerate() {
            let at = |field: &str| vec!["posts".into(), nth.into(), field.into()];
            look.text(&at("text"), &post.text);
            if let Some(retold) = &post.retold {
                look.text(&at("retold"), retold);
            }
            look.person(&at("by"), post.by.as_str());
            for (measure_nth, rated) in post.measures.iter().enumerate() {
                let at =
                    |field: &str| vec!["posts".into(), nth.into(), "measures".into(), measure_nth.into(), field.into()];
                look.within(&at("worth"), rated.worth.into(), 0, 100);
                look.text(&at("because"), &rated.because);
                look.worth(&at("shows"), &rated.shows);
                if post.measures.iter().take(measure_nth).any(|before| before.measure == rated.measure) {
                    look.twice(&at("measure"), rated.measure.name());
                }
            }
            // What is not named is worth nothing, so that something is wrong unless all are named.
            let unnamed = (post.measures.len() < Measure::ALL.len()).then_some(0);
            look.decides(&at("measures"), post.measures.iter().map(|rated| rated.worth).chain(unnamed));
            let rules = look.brand.map(|brand| brand.house_rules.len());
            if let (Some(rule), Some(rules)) = (post.rule, rules) {
                look.within(&at("rule"), rule.into(), 1, i64::try_from(rules).unwrap_or(i64::MAX));
            }
        }
    }
}
