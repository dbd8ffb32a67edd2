//! What makes a text good, wherever it is asked for: in an answer to a message, or in a piece of work.

use super::Task;
use crate::base::ron_index::Step;
use crate::scenario::raw::{Anchor, MustNot, Need, RawConversation, WrongTurn};

/// What makes one text good.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a> {
    /// The field of the inject that holds it; none where the inject itself does.
    field: Option<&'static str>,
    /// What it must say.
    pub needs: &'a [Need],
    /// What it must not say.
    pub must_not: &'a [MustNot],
    /// Tempting misses.
    pub wrong_turns: &'a [WrongTurn],
    /// Sample texts by level.
    pub anchors: &'a [Anchor],
    /// The longest, in characters, if the work and not the channel sets it.
    pub limit: Option<u32>,
}

impl<'a> Judged<'a> {
    /// The texts of an inject: of its message to answer, or of its work.
    pub fn of(conversation: Option<&'a RawConversation>, task: &'a Task) -> Vec<Self> {
        let message = conversation.map(|raw| Self {
            field: None,
            needs: &raw.needs,
            must_not: &raw.must_not,
            wrong_turns: &raw.wrong_turns,
            anchors: &raw.anchors,
            limit: None,
        });
        let texts = task.work().map_or(Vec::new(), |work| work.texts()).into_iter().map(|(field, text)| Self {
            field: Some(field),
            needs: &text.needs,
            must_not: &text.must_not,
            wrong_turns: &text.wrong_turns,
            anchors: &text.anchors,
            limit: Some(text.limit),
        });
        message.into_iter().chain(texts).collect()
    }

    /// The path below the inject.
    pub fn at(&self, steps: impl IntoIterator<Item = Step>) -> Vec<Step> {
        self.field.map(Step::from).into_iter().chain(steps).collect()
    }
}
