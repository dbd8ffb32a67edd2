//! How somebody answered, apart from what: ways of going through a shift that a person should look at before relying on its
//! figures. SCORING §8. They cost nothing and decide nothing.
//!
//! **Deliberately absent:** which place a draft stood at. The order in which drafts are shown is drawn anew for each attempt,
//! so that always taking the first is no better than chance.

use super::{Debrief, How, Moment};
use crate::reading::Found;
use crate::shift::{Desk, Pacing};

/// Fewer drafts sent than these show no habit.
const HABIT: usize = 6;
/// From so many in a hundred on the longest was taken out of habit.
const MOSTLY: usize = 80;
/// So many answers that nobody could have read for are no accident.
const HASTY: usize = 3;
/// Once is read wrongly now and then, also in good answers.
const AGAIN: usize = 2;
/// The words that a quick reader takes in, in a second; more is skimming.
const WORDS_A_SECOND: u64 = 8;

/// A way of answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pattern {
    /// Nearly always the longest draft.
    AlwaysLongest,
    /// Sooner than what was written could be read, again and again.
    TooFast,
    /// The same words in several answers.
    Repeated,
    /// Written for the score, more than once: phrases without sentences, words in no order, words to whoever scores.
    ForTheScore,
    /// In another language, or in no words.
    NotScorable,
}

impl Pattern {
    /// Its name, as programs know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::AlwaysLongest => "always-longest",
            Self::TooFast => "too-fast",
            Self::Repeated => "repeated",
            Self::ForTheScore => "for-the-score",
            Self::NotScorable => "not-scorable",
        }
    }
}

/// What is to be seen of this in a shift, each once. Without a clock nothing is known of haste.
pub fn patterns(desk: &Desk, debrief: &Debrief, pacing: Pacing) -> Vec<Pattern> {
    let moments = &debrief.moments;
    let mut found = Vec::new();
    if always_longest(desk, moments) {
        found.push(Pattern::AlwaysLongest);
    }
    if pacing.is_live() && moments.iter().filter(|moment| is_hasty(desk, moment, pacing)).count() >= HASTY {
        found.push(Pattern::TooFast);
    }
    let read = |is: fn(&Found) -> bool| {
        let own = moments.iter().filter_map(|moment| match &moment.how {
            How::OwnWords { reading, .. } => Some(reading),
            _ => None,
        });
        own.filter(|reading| reading.findings.iter().any(|finding| is(&finding.found))).count()
    };
    let own_words = [
        (Pattern::Repeated, 1, read(|found| matches!(found, Found::Copied(crate::reading::Origin::EarlierReply)))),
        (Pattern::ForTheScore, AGAIN, read(|found| matches!(found, Found::Gaming(_)))),
        (Pattern::NotScorable, 1, read(|found| matches!(found, Found::NotScorable(_)))),
    ];
    found.extend(own_words.into_iter().filter(|(_, least, count)| count >= least).map(|(pattern, ..)| pattern));
    found
}

fn always_longest(desk: &Desk, moments: &[Moment]) -> bool {
    let sent = moments.iter().filter_map(|moment| match moment.how {
        How::Draft { draft, .. } => {
            let drafts = desk.scenario.inject(moment.inject).drafts();
            let length = |at: usize| drafts.get(at).map_or(0, |draft| draft.text.chars().count());
            let longest = (0..drafts.len()).map(length).max()?;
            (drafts.len() > 1).then(|| length(draft.at()) == longest)
        }
        _ => None,
    });
    let sent: Vec<bool> = sent.collect();
    let longest = sent.iter().filter(|longest| **longest).count();
    sent.len() >= HABIT && longest * 100 >= sent.len() * MOSTLY
}

/// Whether it was answered sooner than the message, and the draft that was sent, could be read.
fn is_hasty(desk: &Desk, moment: &Moment, pacing: Pacing) -> bool {
    let draft = match moment.how {
        How::OwnWords { .. } => "",
        How::Draft { draft, .. } => {
            desk.scenario.inject(moment.inject).drafts().get(draft.at()).map_or("", |draft| draft.text.as_str())
        }
        _ => return false,
    };
    let words = [moment.line(desk), draft].iter().map(|text| text.split_whitespace().count()).sum::<usize>();
    let reading = u64::try_from(words).unwrap_or(0) * 1_000 / WORDS_A_SECOND;
    pacing.on_the_wall(moment.settled.since(moment.arrived)) < reading
}
