//! Notes beside an attempt in sentences, each beside the figure it is about, never instead of it.

use serde::Serialize;

use crate::appraisal::Debrief;
use crate::base::id::InjectId;
use crate::base::words::Words;
use crate::record::Attempt;
use crate::record::beside::{Beside, Bound};
use crate::record::note::{About, Judgement, What};
use crate::say;
use crate::scenario::raw::Key;
use crate::scenario::{Axis, Scenario};
use crate::view::date;

pub use crate::record::note::{MAX_AUTHOR, MAX_TEXT};

/// A note as it is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Note {
    /// The moment it is about; none for the whole attempt.
    pub moment: Option<InjectId>,
    /// What that moment is about, in a few words.
    pub subject: Option<String>,
    /// Who wrote it.
    pub author: String,
    /// When, by the clock of whoever wrote it.
    pub written: String,
    /// What it says, in sentences.
    pub text: String,
    /// Why.
    pub reason: Option<String>,
    /// Why it does not count, or what else is to be known of it.
    pub aside: Option<String>,
}

impl Note {
    /// All of it in a line.
    pub fn line(&self, words: &Words) -> String {
        let about = match &self.subject {
            Some(subject) => say!(words, "note-line-moment", subject = subject),
            None => words.plain("note-line-whole"),
        };
        let reason = self.reason.as_ref().map(|reason| say!(words, "note-reason", reason = reason));
        let line =
            say!(words, "note-line", written = self.written, author = self.author, about = about, text = self.text);
        [Some(line), reason, self.aside.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// The notes beside an attempt, in their order; figures stand beside them where there are any.
pub fn told(words: &Words, attempt: &Attempt, played: Option<(&Scenario, &Debrief)>) -> Vec<Note> {
    let tell = |beside: &Beside<'_>| {
        let note = beside.note;
        let moment = match &note.about {
            About::Attempt => None,
            About::Moment(inject) => Some(inject.clone()),
        };
        let subject = moment.as_ref().map(|id| {
            let inject = played.and_then(|(scenario, _)| scenario.find_inject(id));
            inject.map_or_else(|| id.to_string(), |inject| inject.subject.clone())
        });
        let computed = |axis| computed(played, &note.about, axis);
        let (text, reason) = said(words, &note.what, computed);
        let author = match &note.what {
            What::SelfEstimate(_) => words.plain("note-trainee"),
            _ => note.author.clone(),
        };
        Note {
            moment,
            subject,
            author,
            written: date::told(words, note.written),
            text,
            reason,
            aside: aside(words, beside),
        }
    };
    attempt.beside().iter().map(tell).collect()
}

/// The figure that a note about an axis stands beside: of the moment, or of the whole attempt.
pub fn computed(played: Option<(&Scenario, &Debrief)>, about: &About, axis: Axis) -> Option<u8> {
    let (scenario, debrief) = played?;
    match about {
        About::Attempt => debrief.axis(axis)?.score,
        About::Moment(inject) => {
            let ix = scenario.inject_ix(inject)?;
            debrief.moments.iter().find(|moment| moment.inject == ix)?.worth.of(axis)
        }
    }
}

/// What a note says, and why.
fn said(words: &Words, what: &What, computed: impl Fn(Axis) -> Option<u8>) -> (String, Option<String>) {
    match what {
        What::Comment(text) => (text.clone(), None),
        What::Overrule { axis, score, reason } => {
            let computed = computed(*axis);
            let text = say!(
                words,
                "note-overrule",
                axis = words.plain(&axis.key()),
                score = *score,
                known = if computed.is_some() { "some" } else { "none" },
                computed = computed.unwrap_or_default()
            );
            (text, Some(reason.clone()))
        }
        What::Incident { breach, judgement, reason } => {
            let judgement = match judgement {
                Judgement::Confirmed => "confirmed",
                Judgement::Dismissed => "dismissed",
            };
            let breach = words.plain(&breach.key());
            (say!(words, "note-judged", judgement = judgement, breach = breach), Some(reason.clone()))
        }
        What::SelfEstimate(own) => (say!(words, "note-estimate", list = list(words, own)), None),
    }
}

fn list(words: &Words, own: &Key) -> String {
    let axis = |axis: &Axis| {
        let name = words.plain(&axis.key()).to_lowercase();
        say!(words, "note-estimate-axis", axis = name, score = own.of(*axis))
    };
    Axis::ALL.iter().map(axis).collect::<Vec<_>>().join(", ")
}

fn aside(words: &Words, beside: &Beside<'_>) -> Option<String> {
    match (beside.bound, beside.replaced) {
        (Bound::Elsewhere, _) => Some(words.plain("note-elsewhere")),
        (_, true) => Some(words.plain("note-replaced")),
        (Bound::Earlier, false) => Some(words.plain("note-earlier")),
        (Bound::Here, false) => None,
    }
}
