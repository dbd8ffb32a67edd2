//! Where attempts go while they are sat: the store of the data folder. A build without the store keeps nothing.

use std::sync::Arc;

use super::clock;
use super::sitting::{Keep, Nothing, Sitting, Unkept};
use crate::base::Seed;
use crate::record::Attempt;
use crate::scenario::{Library, Scenario};
use crate::shift::{Desk, Header, Pacing, Shift};

#[cfg(feature = "store")]
mod store {
    use super::{Attempt, Header, Keep, Unkept};
    use crate::base::Digest;
    use crate::host::home;
    use crate::record::store::{Store, StoreError, Summary, Writer};
    use crate::shift::Entry;

    impl Keep for Writer {
        fn keep(&mut self, _seq: usize, entry: &Entry) -> Result<Option<Digest>, Unkept> {
            self.append(entry).map(Some).map_err(unkept)
        }
    }

    /// What a failing store means to who asked.
    pub fn unkept(error: StoreError) -> Unkept {
        Unkept { code: error.code(), args: error.args() }
    }

    /// The store of the data folder.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub fn open() -> Result<Store, Unkept> {
        let folder = home::data_folder().ok_or_else(|| Unkept { code: "no-data-folder", args: Vec::new() })?;
        Store::open(&folder).map_err(unkept)
    }

    pub(super) fn begin(header: &Header, texts: (&str, &str)) -> Result<Box<dyn Keep>, Unkept> {
        let writer = open()?.into_begun(header, texts.0, texts.1).map_err(unkept)?;
        Ok(Box::new(writer))
    }

    pub(super) fn resume(id: &str) -> Result<(Attempt, Box<dyn Keep>), Unkept> {
        let (attempt, writer) = open()?.into_resumed(id).map_err(unkept)?;
        Ok((attempt, Box::new(writer)))
    }

    /// What was begun and not finished, the latest first.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn unfinished() -> Result<Vec<Summary>, Unkept> {
        let all = open()?.list().map_err(unkept)?;
        Ok(all.into_iter().filter(|attempt| !attempt.finished && attempt.entries > 0).collect())
    }
}

#[cfg(feature = "store")]
pub use store::{open, unfinished, unkept};

/// Whether attempts are kept at all by this build.
pub const KEEPS: bool = cfg!(feature = "store");

fn begin(header: &Header, texts: (&str, &str)) -> Result<Box<dyn Keep>, Unkept> {
    #[cfg(feature = "store")]
    return store::begin(header, texts);
    #[cfg(not(feature = "store"))]
    {
        let _ = (header, texts);
        Ok(Box::new(Nothing))
    }
}

fn resume(id: &str) -> Result<(Attempt, Box<dyn Keep>), Unkept> {
    #[cfg(feature = "store")]
    return store::resume(id);
    #[cfg(not(feature = "store"))]
    return Err(Unkept { code: "nothing-kept", args: vec![("id", id.to_owned())] });
}

/// A place at a desk: everything a sitting needs.
pub struct Seat {
    /// The shift, as far as it has come.
    pub shift: Shift,
    /// Where its entries go.
    pub keep: Box<dyn Keep>,
    /// How shift time runs.
    pub pacing: Pacing,
    /// How many entries are in safety.
    pub kept: usize,
    /// The attempt's id; none where nothing is kept.
    pub attempt: Option<String>,
}

impl Seat {
    /// A new attempt of which nothing is kept.
    pub fn forgotten(scenario: &Arc<Scenario>, seed: Seed, pacing: Pacing) -> Self {
        let shift = Shift::open(Arc::new(Desk::new(Arc::clone(scenario))), seed);
        Self { shift, keep: Box::new(Nothing), pacing, kept: 0, attempt: None }
    }

    /// A new attempt.
    ///
    /// # Errors
    /// If it cannot be kept.
    pub fn new(library: &Library, scenario: &Arc<Scenario>, seed: Seed, pacing: Pacing) -> Result<Self, Unkept> {
        let id = clock::fresh_id();
        let header = Header::new(id.clone(), scenario, seed, pacing, clock::seconds_since_1970());
        let Some((scenario_text, brand_text)) = library.texts(&scenario.id) else {
            return Err(Unkept { code: "no-scenarios", args: vec![("folder", scenario.id.to_string())] });
        };
        let keep = begin(&header, (&scenario_text.text, &brand_text.text))?;
        Ok(Self { keep, attempt: KEEPS.then_some(id), ..Self::forgotten(scenario, seed, pacing) })
    }

    /// Goes on with an attempt where its last kept entry left it, with the content it began with.
    ///
    /// # Errors
    /// If it is not there, does not hold, or was begun with another version of the program.
    pub fn again(id: &str) -> Result<Self, Unkept> {
        let (attempt, keep) = resume(id)?;
        let id = attempt.header.attempt.clone();
        let failed = |code| Unkept { code, args: vec![("id", id.clone())] };
        let scenario = attempt.scenario().map_err(|_| failed("attempt-broken"))?;
        let desk = Arc::new(Desk::new(scenario));
        let log = attempt.log();
        let kept = log.entries.len();
        let shift = if kept == 0 {
            // It was killed before anything counted: it begins.
            Shift::open(desk, log.header.seed)
        } else if log.header.differences().is_empty() {
            log.recompute(&desk).map_err(|_| failed("attempt-broken"))?
        } else {
            return Err(failed("attempt-older"));
        };
        Ok(Self { shift, keep, pacing: attempt.header.pacing, kept, attempt: Some(id) })
    }

    /// Sits down: the clock runs from now.
    pub fn sit(self) -> Sitting {
        Sitting::new(self.shift, self.keep, self.pacing, self.kept)
    }
}
