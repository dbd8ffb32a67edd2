//! What acts cost in untimed play: an accommodation, plans and pipes. The engine sees only times in commands; live and
//! untimed shifts are scored alike.

use super::event::{Act, Answer};
use super::names::Names;
use crate::base::SimTime;

/// Reading a message and sending a draft.
const DRAFT: u64 = 30;
/// Reading a message, before the first own word.
const OWN_WORDS: u64 = 15;
/// Each own word: sixty a minute, brisker than most type, since this is meant to take the pressure off.
const PER_WORD: u64 = 1;
/// Reading what is asked for, before the first thing that is given; each thing that is chosen counts as a word.
const WORK: u64 = 40;
/// Finding out where to look; the answer takes what it takes.
const LOOK: u64 = 10;
/// Handing off with a note.
const HAND_OFF: u64 = 40;
/// A holding line.
const HOLD: u64 = 20;
/// Deciding to leave something.
const LEAVE: u64 = 10;

/// What an act costs.
pub fn cost<N: Names>(act: &Act<N>) -> SimTime {
    SimTime::from_secs(match act {
        Act::Answer { with: Answer::Draft(_), .. } => DRAFT,
        Act::Answer { with: Answer::Text(text), .. } => {
            OWN_WORDS + PER_WORD * u64::try_from(text.split_whitespace().count()).unwrap_or(u64::MAX / 4)
        }
        Act::Work { given, .. } => {
            let words = given.iter().map(|given| given.value.split_whitespace().count()).sum::<usize>();
            WORK + PER_WORD * u64::try_from(words).unwrap_or(u64::MAX / 4)
        }
        Act::Look { .. } => LOOK,
        Act::HandOff { .. } => HAND_OFF,
        Act::Hold { .. } => HOLD,
        Act::Leave { .. } => LEAVE,
        Act::Wait | Act::Pause | Act::Resume => 0,
    })
}
