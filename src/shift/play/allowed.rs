//! What may be done in the state as it is now.

use super::Shift;
use crate::scenario::model::*;
use crate::scenario::{Input, Visibility};
use crate::shift::event::{Act, Answer, Command};
use crate::shift::rejection::Rejection;
use crate::shift::state::{LookedUp, Phase, Progress};
use crate::shift::working;

/// The longest note of a hand-off, in characters.
pub const NOTE_LIMIT: usize = 1_000;

impl Shift {
    /// Whether the act may be done in the state as it is now.
    pub(super) fn check(&self, command: &Command) -> Result<(), Rejection> {
        if self.is_over() {
            // Waiting into the end is how a shift ends; everything else comes too late.
            let waits = matches!(command.act, Act::Wait);
            return if waits { Ok(()) } else { Err(Rejection::EndsBefore { at: command.at }) };
        }
        match &command.act {
            Act::Answer { inject, with, visibility } => {
                self.check_waiting(*inject)?;
                self.check_answer(*inject, with, *visibility)
            }
            Act::Work { inject, given } => {
                self.check_waiting(*inject)?;
                working::check(&self.form(*inject).ok_or(Rejection::NotWork)?, given)
            }
            Act::Look { inject, source } => {
                self.check_waiting(*inject)?;
                let form = self.form(*inject).ok_or(Rejection::NotWork)?;
                form.source(source).ok_or_else(|| Rejection::NoSource(source.clone()))?;
                let looked = |look: &LookedUp| look.inject == *inject && look.source == *source;
                if self.state.looks.iter().any(looked) {
                    return Err(Rejection::AlreadyLooked(source.clone()));
                }
                Ok(())
            }
            Act::HandOff { inject, to, note } => {
                self.check_waiting(*inject)?;
                if to.at() >= self.desk.scenario.brand.roles.len() {
                    return Err(Rejection::NoRole);
                }
                check_text(note, NOTE_LIMIT)
            }
            Act::Hold { inject } => {
                self.check_waiting(*inject)?;
                match self.state.progress(*inject) {
                    Progress::Open { held: true, .. } => Err(Rejection::AlreadyHeld),
                    Progress::Open { deadline: Some(_), .. } => Ok(()),
                    _ => Err(Rejection::NothingToHold),
                }
            }
            Act::Leave { inject } => self.check_waiting(*inject),
            Act::Wait | Act::Pause => Ok(()),
            Act::Resume if self.state.phase == Phase::Paused => Ok(()),
            Act::Resume => Err(Rejection::NotPaused),
        }
    }

    fn check_waiting(&self, inject: InjectIx) -> Result<(), Rejection> {
        match self.state.progress(inject) {
            progress if progress.is_waiting() => Ok(()),
            progress if progress.has_arrived() => Err(Rejection::Done),
            _ => Err(Rejection::NotHere),
        }
    }

    fn check_answer(&self, inject: InjectIx, with: &Answer, visibility: Visibility) -> Result<(), Rejection> {
        let model = self.desk.scenario.inject(inject);
        if model.task.work().is_some() {
            return Err(Rejection::NotAMessage);
        }
        if model.channel.visibility == Visibility::Private && visibility == Visibility::Public {
            return Err(Rejection::PrivateChannel);
        }
        let input = model.conversation().input;
        match with {
            Answer::Draft(_) if input == Input::Free => Err(Rejection::OwnWordsOnly),
            Answer::Draft(draft) => match model.drafts().get(draft.at()) {
                Some(draft) if self.desk.offers(&self.state, inject, draft) => Ok(()),
                _ => Err(Rejection::NoDraft),
            },
            Answer::Text(_) if input == Input::Drafts => Err(Rejection::DraftsOnly),
            Answer::Text(text) => check_text(text, self.limit(inject, visibility)),
        }
    }
}

pub(in crate::shift) fn check_text(text: &str, limit: usize) -> Result<(), Rejection> {
    let text = text.trim();
    let found = text.chars().count();
    if !text.chars().any(is_seen) {
        Err(Rejection::Empty)
    } else if found > limit {
        Err(Rejection::TooLong { found, limit })
    } else if text.chars().any(|c| c.is_control() && c != '\n') {
        Err(Rejection::ControlCharacter)
    } else {
        Ok(())
    }
}

/// Whether a character says something: a letter, a digit, a picture. Blanks that pass for letters do not.
fn is_seen(c: char) -> bool {
    const BLANK_LETTERS: [char; 4] = ['\u{115f}', '\u{1160}', '\u{3164}', '\u{ffa0}'];
    let picture = matches!(u32::from(c), 0x2190..=0x27bf | 0x2b00..=0x2bff | 0x1f000..=0x1faff);
    (c.is_alphanumeric() && !BLANK_LETTERS.contains(&c)) || picture
}
