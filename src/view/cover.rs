//! Messages that attack, covered for whoever has set it so: told again in calm words, with what they want. Nothing that is
//! scored changes by it: the words are there, and a press away.

use std::collections::BTreeSet;

use crate::base::id::InjectId;
use crate::base::words::Words;
use crate::say;
use crate::scenario::model::Scenario;
use crate::view::{By, Debrief, Shift};

/// From this provocation on a message attacks.
const ATTACKS: u8 = 3;

/// What stands in the place of a message, if it is one to cover.
fn told(words: &Words, scenario: &Scenario, inject: &InjectId) -> Option<String> {
    let conversation = scenario.inject(scenario.inject_ix(inject)?).conversation();
    match &conversation.retold {
        Some(retold) => Some(say!(words, "cover-retold", text = retold)),
        None => (conversation.provocation >= ATTACKS).then(|| words.plain("cover-plain")),
    }
}

/// Covers what is on the desk, but for what was uncovered.
pub fn desk(words: &Words, scenario: &Scenario, uncovered: &BTreeSet<InjectId>, shown: &mut Shift) {
    let told = |inject: &InjectId| if uncovered.contains(inject) { None } else { told(words, scenario, inject) };
    for row in &mut shown.queue {
        if let Some(told) = told(&row.inject) {
            row.text = told;
        }
    }
    for message in shown.threads.iter_mut().flat_map(|thread| &mut thread.messages) {
        if message.by == By::Them
            && let Some(told) = message.about.as_ref().and_then(told)
        {
            message.text = told;
            message.covered = true;
        }
    }
}

/// Covers what was written to each step of a debrief.
pub fn debrief(words: &Words, scenario: &Scenario, shown: &mut Debrief) {
    for step in &mut shown.steps {
        if let Some(told) = told(words, scenario, &step.inject) {
            step.said = told;
        }
    }
}
