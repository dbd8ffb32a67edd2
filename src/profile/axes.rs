//! How the four axes are weighed.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::scenario::raw::Key;
use crate::scenario::{Axis, Breach};

pub(super) const AXES: &str = include_str!("../../assets/profile/axes.ron");

/// The numbers of the four axes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Axes {
    /// For a reply in own words.
    pub reply: ReplyWeights,
    /// For the evidence of a shift.
    pub shift: ShiftWeights,
    /// For acts that the author did not declare.
    pub undeclared: Undeclared,
}

/// How a reply earns its points.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyWeights {
    /// Patience.
    pub patience: PatienceParts,
    /// Empathy.
    pub empathy: EmpathyParts,
    /// Assertiveness.
    pub assertiveness: AssertivenessParts,
    /// Quality.
    pub quality: QualityParts,
    /// Percent that can be earned without the point of the matter.
    pub gate: i32,
    /// Upper bounds, 0–100.
    pub caps: Caps,
    /// Percent of the voice part that one slip costs.
    pub manner: i32,
    /// Percent of the voice part that one hindrance to reading costs.
    pub reading: i32,
    /// What slips of spelling cost of quality.
    pub spelling: SpellingCost,
    /// What saying things only half costs on each axis.
    pub hedging: HedgingCost,
    /// What an answer costs that neither hears nor helps.
    pub cold: ColdCost,
    /// What it takes from patience to pass by everything that was needed.
    pub passes_by: i32,
    /// Points of quality that the wrong place costs.
    pub wrong_venue: i32,
    /// What each breach takes.
    pub breaches: Vec<BreachWeight>,
}

macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: i32,)* }
    )*};
}

parts! {
    /// Parts of patience, in points.
    PatienceParts {
        /// Nothing hostile was said.
        composed,
        /// The person is spoken to.
        address,
        /// Somebody is there who does something.
        presence,
        /// Something shows that they were heard.
        care,
        /// The issue is taken up.
        takes_up,
        /// Something is still offered.
        still_offers,
    }
    /// Parts of empathy, in points.
    EmpathyParts {
        /// The person's situation is understood.
        interpretation,
        /// What they need is done or said.
        help,
        /// The very matter is named.
        facets,
        /// The person is spoken to.
        address,
        /// Somebody is there who does something.
        presence,
        /// Something shows that they were heard.
        care,
        /// What is missing is asked for.
        exploration,
        /// The feeling is named.
        feeling,
    }
    /// Parts of assertiveness, in points.
    AssertivenessParts {
        /// Neither hard nor soft: of the whole, whatever else applies.
        harmless,
        /// What had to be said is said.
        content,
        /// With facts of the brand book.
        facts,
        /// By somebody who says so.
        presence,
        /// Plainly.
        plain,
        /// Owned or reasoned.
        stance,
    }
    /// Parts of quality, in points.
    QualityParts {
        /// Nothing that does harm: of the whole, whatever else applies.
        harmless,
        /// What is needed.
        needs,
        /// Facts of the brand book.
        facts,
        /// Who does what next.
        next_step,
        /// The question is answered.
        answered,
        /// Somebody is there who does something.
        presence,
        /// Voice and readability.
        voice,
    }
    /// What slips of spelling cost, in points of quality.
    SpellingCost {
        /// For each slip in a hundred words.
        each,
        /// For all slips together, at least.
        least,
        /// For all slips together, at most.
        most,
        /// Replies of fewer words count as if they had so many.
        words,
    }
    /// What saying things only half costs, in points of each axis.
    HedgingCost {
        /// For each time.
        each,
        /// For all of them together, at most.
        most,
    }
    /// What an answer costs that neither hears nor helps, in points of the axis.
    ColdCost {
        /// Of patience.
        patience,
        /// Of empathy.
        empathy,
    }
    /// Upper bounds.
    Caps {
        /// Quality after a leak, a false fact or a promise beyond the powers.
        untrue_quality,
        /// Assertiveness after one.
        untrue_assertiveness,
        /// Quality of an apology with nothing behind it.
        empty_apology,
        /// Quality of an answer that says what this inject must not be answered with.
        must_not,
        /// Empathy, assertiveness and quality of what is written for the score.
        gaming,
    }
}

/// What a breach takes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreachWeight {
    /// Which.
    pub breach: Breach,
    /// Points of patience.
    pub patience: i32,
    /// Points of empathy.
    pub empathy: i32,
    /// Percent of assertiveness lost to aggression.
    pub aggression: i32,
    /// Percent of assertiveness lost to passivity.
    pub passivity: i32,
    /// Percent of quality lost.
    pub quality: i32,
}

/// How much each kind of evidence counts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShiftWeights {
    /// For patience.
    pub patience: Cells,
    /// For empathy.
    pub empathy: Cells,
    /// For assertiveness.
    pub assertiveness: Cells,
    /// For quality.
    pub quality: Cells,
}

impl ShiftWeights {
    /// The weights of an axis.
    pub fn of(&self, axis: Axis) -> &Cells {
        match axis {
            Axis::Patience => &self.patience,
            Axis::Empathy => &self.empathy,
            Axis::Assertiveness => &self.assertiveness,
            Axis::Quality => &self.quality,
        }
    }
}

parts! {
    /// Kinds of evidence (SCORING §4), in percent.
    Cells {
        /// Drafts, moves and silences, by key.
        choices,
        /// Own words.
        free_text,
        /// When.
        timing,
        /// In which order and under what.
        sequence,
    }
}

/// What undeclared acts are worth.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undeclared {
    /// Handing to a role the author did not think of.
    pub hand_off: Key,
    /// Leaving what should have been answered.
    pub leave: Key,
    /// Not answering at all.
    pub silence: Key,
}

impl Axes {
    /// The numbers built into the program. They are sound: a test reads them.
    pub fn built_in() -> &'static Self {
        static AXES_READ: OnceLock<Axes> = OnceLock::new();
        AXES_READ.get_or_init(|| match ron::from_str(AXES) {
            Ok(axes) => axes,
            Err(error) => unreachable!("assets/profile/axes.ron is built in and tested: {error}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_numbers_are_sound() {
        let axes = Axes::built_in();
        for axis in Axis::ALL {
            let cells = axes.shift.of(*axis);
            assert_eq!(cells.choices + cells.free_text + cells.timing + cells.sequence, 100, "{axis:?}");
        }
        for breach in Breach::ALL {
            let found = axes.reply.breaches.iter().filter(|weight| weight.breach == *breach).count();
            assert_eq!(found, 1, "{breach:?} has one weight");
        }
    }
}
