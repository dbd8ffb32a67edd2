//! How good decisions are where the truth is known: simulated candidates whose true scores and whose chances follow the
//! model of SCORING §6, decided about by [`decide`] itself.
//!
//! A true score is the mean of people and a normal deviation; a scenario shows it with an error of task, decisions and
//! reading. Competencies go together, in people as in errors, by the share that the profile names for errors: for people
//! that is an assumption. Every scenario shows everything that the role asks for, nothing critical happens, and scores end
//! at 0 and 100. A normal deviate is the sum of twelve uniform draws less its mean: whole numbers, and tails that end at
//! six standard deviations.
//!
//! **Deliberately absent:** whether the model is true of anybody. No study with people has been made.

use std::collections::BTreeMap;

use serde::Serialize;

use super::decision::{Evidence, Outcome, decide};
use super::estimate::Observed;
use crate::base::Seed;
use crate::base::id::CompetencyId;
use crate::base::random::Stream;
use crate::profile::{Errors, RoleProfile};

/// How much evidence there is, in percent of the least that the role asks for.
pub const AMOUNTS: [usize; 3] = [100, 150, 200];

/// A point, in thousandths.
const POINT: i64 = 1_000;
/// Uniform draws from so many numbers …
const DRAW: u64 = 1 << 16;
/// … of which twelve have this mean; their standard deviation is [`DRAW`].
const MIDDLE: i64 = 6 * ((1 << 16) - 1);
/// From so many points on somebody is far from the cut.
const FAR: i64 = 10 * POINT;

/// Candidates for a role.
#[derive(Clone, Copy, Debug)]
pub struct Simulation<'a> {
    /// The role.
    pub role: &'a RoleProfile,
    /// The model.
    pub errors: &'a Errors,
    /// The same seed gives the same candidates, however many there are.
    pub seed: Seed,
}

/// Where somebody truly stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Truly {
    /// Ten points and more below the cut.
    FarBelow,
    /// Below the cut.
    Below,
    /// At the cut or above it, and below a floor.
    UnderAFloor,
    /// At the cut or above it, and no floor missed.
    Fit,
    /// The same, ten points and more above the cut.
    FarAbove,
}

impl Truly {
    /// Every standing, from below.
    pub const ALL: [Self; 5] = [Self::FarBelow, Self::Below, Self::UnderAFloor, Self::Fit, Self::FarAbove];

    /// Whether a pass would be right.
    pub fn is_fit(self) -> bool {
        matches!(self, Self::Fit | Self::FarAbove)
    }

    /// The name in keys of sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::FarBelow => "far-below",
            Self::Below => "below",
            Self::UnderAFloor => "under-a-floor",
            Self::Fit => "fit",
            Self::FarAbove => "far-above",
        }
    }
}

/// What became of a candidate who was decided about twice, on different scenarios, for each of [`AMOUNTS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decided {
    /// Where they truly stand.
    pub truly: Truly,
    /// What was decided, twice for each amount.
    pub outcomes: [[Outcome; 2]; AMOUNTS.len()],
}

impl Simulation<'_> {
    /// One candidate, by number.
    pub fn candidate(&self, number: u64) -> Decided {
        let mut stream = self.seed.stream(&format!("simulation/{number}"));
        let common = deviate(&mut stream);
        let people = &self.errors.people;
        let middle = i64::from(people.mean) * POINT;
        let asked = self.role.essential.iter().map(|asked| &asked.competency);
        let asked = asked.chain(self.role.desirable.iter().map(|asked| &asked.competency));
        let truth: BTreeMap<&CompetencyId, i64> = asked
            .map(|id| {
                let deviation = self.scaled(i64::from(people.sd) * POINT, common, deviate(&mut stream));
                (id, (middle + deviation).clamp(0, 100 * POINT))
            })
            .collect();
        let outcomes = AMOUNTS.map(|percent| {
            [0, 1].map(|form| {
                let mut stream = self.seed.stream(&format!("simulation/{number}/{percent}/{form}"));
                decide(&self.form(&truth, percent, &mut stream), self.role, self.errors).outcome
            })
        });
        Decided { truly: self.truly(&truth), outcomes }
    }

    /// How many scenarios, decisions and decisions in own words an amount is.
    pub fn amount(&self, percent: usize) -> [usize; 3] {
        let least = &self.role.evidence;
        let of = |number: i64| (usize::try_from(number).unwrap_or(0) * percent).div_ceil(100);
        [least.scenarios, least.decisions, least.free_text].map(of)
    }

    /// What somebody shows on scenarios drawn for this.
    fn form(&self, truth: &BTreeMap<&CompetencyId, i64>, percent: usize, stream: &mut Stream) -> Evidence {
        let [scenarios, decisions, own_words] = self.amount(percent);
        let mut evidence = Evidence::default();
        for nth in 0..scenarios {
            let (decisions, own_words) = (share(decisions, scenarios, nth), share(own_words, scenarios, nth));
            let error = self.error(decisions, own_words);
            let common = deviate(stream);
            for (id, truth) in truth {
                let mean = (truth + self.scaled(error, common, deviate(stream))).clamp(0, 100 * POINT);
                let observed = Observed { mean, decisions, own_words };
                evidence.observed.entry((*id).clone()).or_default().insert(nth, observed);
            }
        }
        evidence
    }

    fn truly(&self, truth: &BTreeMap<&CompetencyId, i64>) -> Truly {
        let of = |id: &CompetencyId| truth.get(id).copied().unwrap_or_default();
        let essential = self.role.essential.iter().map(|asked| (&asked.competency, asked.weight));
        let weighed = essential.chain(self.role.desirable.iter().map(|asked| (&asked.competency, asked.weight)));
        let (sum, whole) = weighed.fold((0, 0), |(sum, whole), (id, weight)| (sum + weight * of(id), whole + weight));
        let above = sum / whole.max(1) - self.role.cut.score * POINT;
        let missed = self.role.essential.iter().any(|asked| of(&asked.competency) < asked.floor * POINT);
        match above {
            ..0 if above <= -FAR => Truly::FarBelow,
            ..0 => Truly::Below,
            _ if missed => Truly::UnderAFloor,
            FAR.. => Truly::FarAbove,
            _ => Truly::Fit,
        }
    }

    /// The error with which a scenario shows something, in thousandths of a point.
    fn error(&self, decisions: usize, own_words: usize) -> i64 {
        let square = |sd: u8| (i64::from(sd) * POINT).pow(2);
        let decisions = i64::try_from(decisions.max(1)).unwrap_or(1);
        let text = if own_words > 0 { square(self.errors.text.sd) } else { 0 };
        (square(self.errors.task.sd) + square(self.errors.turn.sd) / decisions + text).isqrt()
    }

    /// A deviation of this standard deviation, of which a part is common to all competencies.
    fn scaled(&self, sd: i64, common: i64, own: i64) -> i64 {
        let shared = i64::from(self.errors.shared.percent);
        let root = |percent: i64| (percent * 10_000).isqrt();
        let together = root(shared) * common + root(100 - shared) * own;
        // Roots are in thousandths, deviates in units of [`DRAW`].
        (i128::from(together) * i128::from(sd) / (1_000 << 16)).try_into().unwrap_or(0)
    }
}

/// A normal deviate, in units of [`DRAW`].
fn deviate(stream: &mut Stream) -> i64 {
    let sum: u64 = (0..12).map(|_| stream.below(DRAW)).sum();
    i64::try_from(sum).unwrap_or(MIDDLE) - MIDDLE
}

/// The share of one of several among whom a number is dealt out.
fn share(number: usize, among: usize, nth: usize) -> usize {
    let (each, rest) = (number / among.max(1), number % among.max(1));
    each + usize::from(nth < rest)
}

/// How often what was decided, by where somebody truly stands; and how often twice the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Tally {
    /// How many candidates.
    pub candidates: u64,
    /// How many of them were decided about alike both times.
    pub alike: u64,
    /// How many passed once and failed once.
    pub opposite: u64,
    /// Decisions, two a candidate, by where they truly stand.
    pub by_standing: BTreeMap<Truly, Counts>,
}

/// How often what was decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Counts {
    /// Passed.
    pub pass: u64,
    /// Failed.
    pub fail: u64,
    /// Not decided yet.
    pub not_yet: u64,
}

impl Tally {
    /// Counts what was decided on one amount.
    pub fn add(&mut self, truly: Truly, outcomes: [Outcome; 2]) {
        self.candidates += 1;
        let [first, second] = outcomes;
        self.alike += u64::from(first == second);
        let decided = first != Outcome::Open && second != Outcome::Open;
        self.opposite += u64::from(decided && first != second);
        let counts = self.by_standing.entry(truly).or_default();
        for outcome in outcomes {
            *match outcome {
                Outcome::Pass => &mut counts.pass,
                Outcome::Fail => &mut counts.fail,
                Outcome::Open => &mut counts.not_yet,
            } += 1;
        }
    }

    /// All decisions about those who stand so.
    pub fn of(&self, stands: impl Fn(Truly) -> bool) -> Counts {
        let found = self.by_standing.iter().filter(|(truly, _)| stands(**truly));
        found.fold(Counts::default(), |sum, (_, one)| Counts {
            pass: sum.pass + one.pass,
            fail: sum.fail + one.fail,
            not_yet: sum.not_yet + one.not_yet,
        })
    }
}

impl Counts {
    /// All of them.
    pub fn all(&self) -> u64 {
        self.pass + self.fail + self.not_yet
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn simulation(seed: u64) -> Simulation<'static> {
        let role = RoleProfile::built_in().iter().find(|role| role.id.as_str() == "community-manager").unwrap();
        Simulation { role, errors: Errors::built_in(), seed: Seed::new(seed) }
    }

    fn tallies(seed: u64, people: u64) -> [Tally; 3] {
        let mut tallies: [Tally; 3] = Default::default();
        for decided in (0..people).map(|number| simulation(seed).candidate(number)) {
            for (tally, outcomes) in tallies.iter_mut().zip(decided.outcomes) {
                tally.add(decided.truly, outcomes);
            }
        }
        tallies
    }

    #[test]
    fn deviates_are_normal() {
        let mut stream = Seed::new(1).stream("deviates");
        let drawn: Vec<i64> = (0..40_000).map(|_| deviate(&mut stream)).collect();
        let count = drawn.len() as i64;
        let mean = drawn.iter().sum::<i64>() / count;
        let sd = (drawn.iter().map(|one| one * one).sum::<i64>() / count).isqrt();
        assert!(mean.abs() < 1_000 && (sd - 65_536).abs() < 700, "{mean} {sd}");
        // Φ(1.96) − Φ(−1.96) = .95.
        let within = drawn.iter().filter(|one| one.abs() * 100 < 196 * 65_536).count();
        assert!(within.abs_diff(38_000) < 200, "{within}");
    }

    #[test]
    fn what_is_shown_has_the_error_that_the_model_says() {
        let simulation = simulation(3);
        let id = &simulation.role.essential[0].competency;
        let truth = BTreeMap::from([(id, 50_000)]);
        let mut stream = Seed::new(3).stream("form");
        let mut means = Vec::new();
        for _ in 0..400 {
            let form = simulation.form(&truth, 100, &mut stream);
            means.extend(form.observed[id].values().map(|one| one.mean - 50_000));
        }
        let sd = (means.iter().map(|one| one * one).sum::<i64>() / means.len() as i64).isqrt();
        // √(12² + 28²/3 + 7²) = 21.3 points; a little is cut off at 0 and 100.
        assert!((20_300..21_900).contains(&sd), "{sd}");
        assert_eq!(simulation.amount(150), [15, 45, 24]);
        assert_eq!((0..10).map(|nth| share(16, 10, nth)).sum::<usize>(), 16);
    }

    #[test]
    fn a_small_run_stays_what_it_was() {
        let [least, _, twice] = tallies(1, 60);
        assert_eq!(tallies(1, 60)[0], least);
        assert_ne!(tallies(2, 60)[0], least);
        let told = |tally: &Tally| {
            let counts = tally.of(|_| true);
            [tally.alike, tally.opposite, counts.pass, counts.fail, counts.not_yet]
        };
        assert_eq!([told(&least), told(&twice)], PINNED);
    }
    const PINNED: [[u64; 5]; 2] = [[44, 1, 8, 77, 35], [51, 0, 8, 85, 27]];

    #[test]
    fn one_more_candidate_changes_no_other() {
        let decided = |number| simulation(4).candidate(number);
        assert_eq!(decided(7), decided(7));
        let all: std::collections::BTreeSet<Truly> = (0..60).map(|number| decided(number).truly).collect();
        assert!(all.len() >= 4, "{all:?}");
    }
}
