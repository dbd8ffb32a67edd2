//! Several turns of one conversation: what each answer is worth, and what the conduct as a whole is.
//!
//! Every turn is read against all that was said until then; what one has answered before earns nothing again. The whole is put together as a shift is (SCORING §4): own words,
//! choices, sequence. Three things are particular to it:
//! - **Silence** is worth what undeclared silence is; on patience it counts as a choice.
//! - **A block** before its time is worth nothing: before anybody was abusive, and before a personal attack that followed a
//!   limit. A block in its time is worth its words.
//! - **How it ends**, the mean patience of the last two answers, is evidence of patience as its slope is.

use super::form::{Action, DialogueForm, MAX_TEXT, TurnForm};
use super::{Assessment, Problem, Situation, reply};
use crate::appraisal::{AxisResult, Cell, CellKind, sequence};
use crate::profile::Axes;
use crate::reading::Said;
use crate::scenario::raw::Key;
use crate::scenario::{Act, Axis};

/// What is worth nothing.
const NOTHING: Key = Key { patience: 0, empathy: 0, assertiveness: 0, quality: 0 };

/// The most turns of a dialogue: each is read against all before it.
const MAX_TURNS: usize = 200;

/// How many answers the end is.
const END: usize = 2;

/// A turn and what it comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// 0 calm to 3 abusive.
    pub provocation: u8,
    /// What was done.
    pub action: Action,
    /// Whether it was a block before its time.
    pub too_early: bool,
    /// What its words are worth; none for silence.
    pub assessment: Option<Assessment>,
}

/// The conduct over a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conduct {
    /// The dialogue's id.
    pub id: String,
    /// Turn by turn.
    pub turns: Vec<Turn>,
    /// The four axes over the whole.
    pub axes: Vec<AxisResult>,
    /// How patience goes with provocation, in thousandths of a point for a step of it; none where it does not vary.
    pub slope: Option<i32>,
}

impl Conduct {
    /// The conduct in a dialogue.
    ///
    /// # Errors
    /// [`Problem::NoTurns`], [`Problem::TooManyTurns`], [`Problem::OutOfRange`], [`Problem::TextTooLong`].
    pub fn of(form: &DialogueForm) -> Result<Self, Problem> {
        check(form)?;
        let mut turns: Vec<Turn> = Vec::with_capacity(form.turns.len());
        let mut said = Said::default();
        for (nth, turn) in form.turns.iter().enumerate() {
            let so_far = form.turns.get(..=nth).unwrap_or_default();
            turns.push(read(form, turn, so_far, &turns, &said)?);
            said.add(&turn.reply);
        }
        let answered: Vec<sequence::Turn> = turns.iter().filter_map(Turn::answered).collect();
        let axes = Axis::ALL.iter().map(|axis| result(*axis, &turns, &answered)).collect();
        Ok(Self { id: form.id.clone(), axes, slope: sequence::slope(&answered), turns })
    }

    /// The whole on the four axes, 0–100.
    pub fn worth(&self) -> Key {
        let score = |axis| self.axes.iter().find(|result| result.axis == axis).and_then(|result| result.score);
        let score = |axis| score(axis).unwrap_or_default();
        Key {
            patience: score(Axis::Patience),
            empathy: score(Axis::Empathy),
            assertiveness: score(Axis::Assertiveness),
            quality: score(Axis::Quality),
        }
    }
}

impl Turn {
    /// What the turn is worth.
    pub fn worth(&self) -> Key {
        match &self.assessment {
            _ if self.too_early => NOTHING,
            Some(assessment) => assessment.score.worth(),
            None => Axes::built_in().undeclared.silence,
        }
    }

    /// The calm of its words, 0–100; none for silence.
    pub fn calm(&self) -> Option<u8> {
        self.assessment.as_ref().map(|assessment| assessment.score.worth().patience)
    }

    /// The turn as one of a sequence of answers; none for silence.
    fn answered(&self) -> Option<sequence::Turn> {
        let assessment = self.assessment.as_ref()?;
        Some(sequence::Turn { provocation: self.provocation, worth: assessment.score.worth() })
    }
}

fn check(form: &DialogueForm) -> Result<(), Problem> {
    if form.turns.is_empty() {
        return Err(Problem::NoTurns);
    }
    if form.turns.len() > MAX_TURNS {
        return Err(Problem::TooManyTurns { found: form.turns.len(), limit: MAX_TURNS });
    }
    let written = form.turns.iter().map(|turn| turn.text.len()).sum();
    if written > MAX_TEXT {
        return Err(Problem::TextTooLong { found: written, limit: MAX_TEXT });
    }
    form.turns.iter().try_for_each(|turn| Problem::unless_within("turns.provocation", turn.provocation, 0, 3))
}

/// A turn, read against all that was written to the desk so far, and beside all that was answered.
fn read(
    form: &DialogueForm,
    turn: &TurnForm,
    so_far: &[TurnForm],
    before: &[Turn],
    said: &Said,
) -> Result<Turn, Problem> {
    let assessment = match reply::sound(&turn.reply) {
        Err(Problem::NoText) => None,
        Err(problem) => return Err(problem),
        Ok(()) => {
            let situation = Situation::after(&form.situation, so_far)?;
            Some(Assessment::read(form.id.clone(), &turn.reply, &situation, said))
        }
    };
    let abused = turn.provocation >= 3 || before.iter().any(|turn| turn.provocation >= 3);
    let limit_set = before.iter().filter_map(|turn| turn.assessment.as_ref());
    let warned = turn.provocation >= 2 && limit_set.into_iter().any(|said| said.reading.does(Act::Boundary));
    let too_early = turn.action == Action::Block && !abused && !warned;
    Ok(Turn { provocation: turn.provocation, action: turn.action, too_early, assessment })
}

fn result(axis: Axis, turns: &[Turn], answered: &[sequence::Turn]) -> AxisResult {
    let weights = Axes::built_in().shift.of(axis);
    let worth = |turn: &Turn| i32::from(turn.worth().of(axis));
    let silent = |turn: &&Turn| turn.assessment.is_none();
    let choices = |turn: &&Turn| turn.too_early || axis == Axis::Patience && silent(turn);
    let words: Vec<i32> = match axis {
        Axis::Patience => answered.iter().map(|turn| i32::from(turn.worth.patience)).collect(),
        // Who says nothing neither understands nor settles anything.
        _ => turns.iter().map(worth).collect(),
    };
    let in_order: Vec<i32> = match axis {
        Axis::Patience => {
            let mut values = sequence::calm(answered);
            let end: Vec<i32> = answered.iter().rev().take(END).map(|turn| i32::from(turn.worth.patience)).collect();
            values.extend(sequence::mean(&end));
            values
        }
        Axis::Assertiveness => {
            let own = turns.iter().filter(|turn| !silent(turn)).map(worth);
            sequence::held(&own.collect::<Vec<_>>()).into_iter().collect()
        }
        Axis::Empathy | Axis::Quality => Vec::new(),
    };
    let choices: Vec<i32> = turns.iter().filter(choices).map(worth).collect();
    let cells = [
        Cell::of(CellKind::Choices, weights.choices, &choices),
        Cell::of(CellKind::FreeText, weights.free_text, &words),
        Cell::of(CellKind::Sequence, weights.sequence, &in_order),
    ];
    AxisResult::of(axis, cells)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::form;
    use super::*;

    /// A dialogue of turns: provocation, reply, action.
    fn conduct(turns: &[(u8, &str, &str)]) -> Conduct {
        let turns: Vec<String> = turns
            .iter()
            .map(|(provocation, reply, action)| {
                format!(
                    r#"{{"text": "My parcel is lost, what now?", "provocation": {provocation}, "reply": "{reply}", "action": "{action}"}}"#
                )
            })
            .collect();
        let line = format!(r#"{{"id": "d", "situation": {{"id": "s"}}, "turns": [{}]}}"#, turns.join(", "));
        let form: DialogueForm = form::read(line.as_bytes(), &mut BTreeSet::new()).unwrap();
        Conduct::of(&form).unwrap()
    }

    const CALM: &str = "We will look for your parcel today and write to you by six.";
    const RUDE: &str = "You are an idiot.";

    #[test]
    fn a_late_snap_costs_more_than_a_rough_start() {
        let calm = conduct(&[(0, CALM, "reply"), (2, CALM, "reply"), (3, CALM, "reply")]);
        let rough = conduct(&[(0, RUDE, "reply"), (2, CALM, "reply"), (3, CALM, "reply")]);
        let snap = conduct(&[(0, CALM, "reply"), (2, CALM, "reply"), (3, RUDE, "reply")]);
        assert_eq!(calm.slope, Some(0));
        assert!(snap.slope < Some(0) && rough.slope > Some(0), "{snap:?} {rough:?}");
        let patience = |conduct: &Conduct| conduct.worth().patience;
        assert!(patience(&snap) < patience(&rough) && patience(&rough) < patience(&calm));
    }

    #[test]
    fn a_block_has_its_time() {
        let early = conduct(&[(1, CALM, "reply"), (1, CALM, "block")]);
        let personal = conduct(&[(1, CALM, "reply"), (2, CALM, "block")]);
        let abusive = conduct(&[(1, CALM, "reply"), (3, CALM, "block")]);
        let warned = conduct(&[
            (1, "We can't go on while you insult us, because we read here too.", "reply"),
            (2, CALM, "block"),
        ]);
        let early_ones = [&early, &personal, &abusive, &warned].map(|conduct| conduct.turns[1].too_early);
        assert_eq!(early_ones, [true, true, false, false]);
        assert!(early.worth().patience < abusive.worth().patience);
    }

    #[test]
    fn silence_is_worth_what_silence_is_worth() {
        let silent = conduct(&[(1, "", "none"), (3, " ", "block")]);
        assert_eq!(silent.worth(), Axes::built_in().undeclared.silence);
        assert_eq!((silent.slope, silent.turns[0].calm()), (None, None));
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        let refused = |line: &str| {
            let form: DialogueForm = form::read(line.as_bytes(), &mut BTreeSet::new()).unwrap();
            Conduct::of(&form).unwrap_err()
        };
        assert_eq!(refused(r#"{"id": "d", "situation": {"id": "s"}, "turns": []}"#), Problem::NoTurns);
        let wild = r#"{"id": "d", "situation": {"id": "s"}, "turns": [{"text": "x", "provocation": 4}]}"#;
        assert!(matches!(refused(wild), Problem::OutOfRange { field: "turns.provocation", .. }));
        let turns = [r#"{"text": "x"}"#; MAX_TURNS + 1].join(",");
        let endless = format!(r#"{{"id": "d", "situation": {{"id": "s"}}, "turns": [{turns}]}}"#);
        assert_eq!(refused(&endless), Problem::TooManyTurns { found: MAX_TURNS + 1, limit: MAX_TURNS });
    }
}
