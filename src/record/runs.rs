//! Finished attempts as runs: what each shows of whoever sat it. The one place that turns one into the other.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::attempt::{Attempt, Failing};
use crate::appraisal::progress::Run;
use crate::base::Digest;
use crate::profile::Competencies;
use crate::scenario::Scenario;
use crate::shift::Desk;

/// Reads attempts by a competency profile. A scenario that several attempts carry is built once.
#[derive(Debug)]
pub struct Runs {
    profile: Cow<'static, Competencies>,
    scenarios: BTreeMap<(Digest, Digest), Arc<Scenario>>,
}

impl Runs {
    /// By this profile.
    pub fn by(profile: Cow<'static, Competencies>) -> Self {
        Self { profile, scenarios: BTreeMap::new() }
    }

    /// What a finished attempt shows, from its events as they were kept.
    ///
    /// # Errors
    /// Why its content or its log cannot be read.
    pub fn read(&mut self, attempt: &Attempt) -> Result<Run, Failing> {
        let header = &attempt.header;
        let texts = (header.scenario_digest, header.brand_digest);
        let scenario = match self.scenarios.get(&texts) {
            Some(scenario) => Arc::clone(scenario),
            None => attempt.scenario()?,
        };
        let desk = Desk::at(Arc::clone(&scenario), header.difficulty);
        let (_, rows) = attempt.log().fold(&desk)?;
        self.scenarios.insert(texts, scenario);
        Ok(Run::of(&self.profile, &desk, &rows, header.began, &header.attempt))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::sample;
    use crate::scenario::Difficulty;
    use crate::shift::{Header, Pacing};

    fn attempt(scenario: &str) -> Attempt {
        let desk = sample::desk();
        let header = Header::new("one".to_owned(), &desk.scenario, crate::base::Seed::new(7), Pacing::Live, 86_400);
        Attempt::chained(header, sample::entries(), scenario.to_owned(), sample::BRAND.to_owned()).unwrap()
    }

    #[test]
    fn an_attempt_is_read_from_what_it_carries() {
        let mut runs = Runs::by(Cow::Borrowed(Competencies::built_in()));
        let found = runs.read(&attempt(sample::SCENARIO)).unwrap();
        assert_eq!((found.scenario.as_str(), found.attempt.as_str(), found.began), ("late-ferry", "one", 86_400));
        assert_eq!((found.difficulty, found.axes.len()), (Difficulty::Standard, 4));
        assert!(found.observed.contains_key(&"patience".into()), "{found:?}");
        assert_eq!(runs.read(&attempt(sample::SCENARIO)).unwrap(), found, "read from the same scenario");
        let mut gentle = attempt(sample::SCENARIO);
        gentle.header.difficulty = Difficulty::Gentle;
        assert_eq!(runs.read(&gentle).unwrap().difficulty, Difficulty::Gentle, "as hard as it was made");
        let changed = attempt(&sample::SCENARIO.replace("ferry", "Ferry"));
        let mut fresh = Runs::by(Cow::Borrowed(Competencies::built_in()));
        assert!(matches!(fresh.read(&changed), Err(Failing::Content { .. })));
    }
}
