//! How far the figures agree with raters: by axis, for the part that rules were developed on and for the part that they
//! were not, with the length of a reply as the baseline beside it.

use super::Problem;
use super::form::RatingForm;
use super::statistics::{count, mean, quadratic_kappa, spearman};
use crate::scenario::Axis;
use crate::scenario::raw::Key;

/// The mean qualities between which replies are neither plainly bad nor plainly good.
const MIDDLE: (f64, f64) = (3.0, 5.5);

/// A text with its figures and its ratings.
#[derive(Clone, Debug, PartialEq)]
pub struct Rated {
    /// Which situation it answers.
    pub situation: String,
    /// What it is worth, 0–100.
    pub worth: Key,
    /// How long it is, in characters.
    pub length: usize,
    /// What raters gave it.
    pub ratings: Ratings,
    /// For dialogues, what each answered turn is worth in patience; none for silence.
    pub calm: Vec<Option<u8>>,
}

/// What raters gave a text, as means, 1–7.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratings {
    /// In the order of [`Axis::ALL`].
    pub axes: [f64; 4],
    /// By turn; none for silence. Empty for single replies.
    pub calm: Vec<Option<f64>>,
}

impl Ratings {
    /// The means of what raters gave.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] outside 1–7; [`Problem::NoRatings`] for an axis nobody rated.
    pub fn of(form: &RatingForm) -> Result<Self, Problem> {
        let turns = form.calm.iter().map(Vec::len).max().unwrap_or_default();
        let calm = (0..turns).map(|turn| {
            let given: Vec<u8> = form.calm.iter().filter_map(|rater| rater.get(turn).copied().flatten()).collect();
            if given.is_empty() { Ok(None) } else { rating("calm", &given).map(Some) }
        });
        Ok(Self {
            axes: [
                rating("patience", &form.patience)?,
                rating("empathy", &form.empathy)?,
                rating("assertiveness", &form.assertiveness)?,
                rating("quality", &form.quality)?,
            ],
            calm: calm.collect::<Result<_, _>>()?,
        })
    }
}

fn rating(field: &'static str, given: &[u8]) -> Result<f64, Problem> {
    given.iter().try_for_each(|rating| Problem::unless_within(field, *rating, 1, 7))?;
    mean(&given.iter().map(|rating| f64::from(*rating)).collect::<Vec<_>>()).ok_or(Problem::NoRatings { field })
}

impl Rated {
    fn rating(&self, axis: Axis) -> f64 {
        let at = Axis::ALL.iter().position(|other| *other == axis);
        at.and_then(|at| self.ratings.axes.get(at)).copied().unwrap_or_default()
    }

    fn is_middling(&self) -> bool {
        (MIDDLE.0..=MIDDLE.1).contains(&self.rating(Axis::Quality))
    }
}

/// How far figures and ratings agree on an axis. A figure is none where too little varies.
#[derive(Clone, Debug, PartialEq)]
pub struct AxisAgreement {
    /// Which axis.
    pub axis: Axis,
    /// Spearman's rank correlation over all texts, −1 to 1.
    pub overall: Option<f64>,
    /// The mean of the rank correlations within situations.
    pub within: Option<f64>,
    /// The rank correlation over texts of middling quality.
    pub middle: Option<f64>,
    /// Kappa with quadratic weights, the figures brought to the raters' scale.
    pub kappa: Option<f64>,
    /// The rank correlation of length with the ratings.
    pub length: Option<f64>,
    /// The rank correlation of length with the figures.
    pub by_length: Option<f64>,
}

/// How far figures and ratings agree.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// How many texts.
    pub texts: usize,
    /// How many of them are of middling quality.
    pub middling: usize,
    /// The four axes.
    pub axes: Vec<AxisAgreement>,
    /// For dialogues, how many turns were rated.
    pub turns: usize,
    /// The rank correlation of patience with calm, turn by turn.
    pub calm: Option<f64>,
}

impl Agreement {
    /// How far these agree.
    pub fn of(texts: &[Rated]) -> Self {
        let turns = texts.iter().flat_map(|text| text.calm.iter().zip(&text.ratings.calm));
        let turns: Vec<(f64, f64)> = turns.filter_map(|(worth, calm)| Some((f64::from((*worth)?), (*calm)?))).collect();
        Self {
            turns: turns.len(),
            calm: spearman(&turns),
            texts: texts.len(),
            middling: texts.iter().filter(|text| text.is_middling()).count(),
            axes: Axis::ALL.iter().map(|axis| on(*axis, texts)).collect(),
        }
    }

    /// The agreement on an axis.
    pub fn axis(&self, axis: Axis) -> Option<&AxisAgreement> {
        self.axes.iter().find(|agreement| agreement.axis == axis)
    }
}

fn on(axis: Axis, texts: &[Rated]) -> AxisAgreement {
    let pair = |text: &Rated| (f64::from(text.worth.of(axis)), text.rating(axis));
    let pairs = |of: &dyn Fn(&Rated) -> bool| texts.iter().filter(|text| of(text)).map(pair).collect::<Vec<_>>();
    let mut by_situation: Vec<&Rated> = texts.iter().collect();
    by_situation.sort_by(|a, b| a.situation.cmp(&b.situation));
    let within: Vec<f64> = by_situation
        .chunk_by(|a, b| a.situation == b.situation)
        .filter_map(|alike| spearman(&alike.iter().map(|text| pair(text)).collect::<Vec<_>>()))
        .collect();
    let steps: Vec<(u8, u8)> =
        texts.iter().map(|text| (to_rating(text.worth.of(axis)), rounded(text.rating(axis)))).collect();
    let lengths = |of: &dyn Fn(&Rated) -> f64| {
        spearman(&texts.iter().map(|text| (count(text.length), of(text))).collect::<Vec<_>>())
    };
    AxisAgreement {
        axis,
        overall: spearman(&pairs(&|_| true)),
        within: mean(&within),
        middle: spearman(&pairs(&Rated::is_middling)),
        kappa: quadratic_kappa(&steps),
        length: lengths(&|text| text.rating(axis)),
        by_length: lengths(&|text| f64::from(text.worth.of(axis))),
    }
}

/// A figure from 0 to 100 as a rating from 1 to 7.
fn to_rating(worth: u8) -> u8 {
    u8::try_from(1 + (u16::from(worth) * 6 + 50) / 100).unwrap_or(7)
}

/// The nearest rating, halves upwards.
fn rounded(rating: f64) -> u8 {
    (1..=7).find(|step| rating < f64::from(*step) + 0.5).unwrap_or(7)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rated(situation: &str, worth: u8, rating: f64) -> Rated {
        let worth = Key { patience: worth, empathy: worth, assertiveness: worth, quality: worth };
        Rated {
            situation: situation.to_owned(),
            worth,
            length: 10,
            ratings: Ratings { axes: [rating; 4], calm: Vec::new() },
            calm: Vec::new(),
        }
    }

    #[test]
    fn situations_are_looked_at_one_by_one() {
        // In each situation the order is right; over both it is not.
        let texts = [rated("a", 10, 4.0), rated("a", 20, 7.0), rated("b", 80, 1.0), rated("b", 90, 3.0)];
        let agreement = Agreement::of(&texts);
        let quality = agreement.axis(Axis::Quality).unwrap();
        assert!((quality.within.unwrap() - 1.0).abs() < 1e-9);
        assert!(quality.overall.unwrap() < 0.0, "{quality:?}");
        assert_eq!(agreement.middling, 2);
        assert!((quality.middle.unwrap() + 1.0).abs() < 1e-9);
        assert_eq!(quality.length, None);
    }

    #[test]
    fn scales_meet_at_their_ends() {
        assert_eq!([0, 8, 9, 50, 91, 92, 100].map(to_rating), [1, 1, 2, 4, 6, 7, 7]);
        assert_eq!([1.0, 1.4, 1.5, 6.5, 7.0].map(rounded), [1, 1, 2, 7, 7]);
    }
}
