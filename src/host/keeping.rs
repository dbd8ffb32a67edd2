//! Where attempts go while they are sat: the store of the data folder. A build without the store keeps nothing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::sitting::{Keep, Nothing, Sitting, Unkept};
use super::{clock, home};
use crate::base::{Seed, SimTime};
use crate::record::{About, Attempt, What};
use crate::scenario::{Difficulty, Library};
use crate::shift::{Desk, Header, Pacing, Purpose, Shift, Start};
#[cfg(feature = "store")]
use crate::{
    base::Digest,
    host::files::{self, Existing},
    record::Note,
    record::bundle,
    record::store::{FILE, Store, StoreError, Summary, Writer},
    shift::Entry,
};

/// Whether attempts are kept at all by this build.
pub const KEEPS: bool = cfg!(feature = "store");

/// The folder of bundles, in the folder of attempts.
#[cfg(feature = "store")]
const EXPORTS: &str = "exports";

/// Where attempts are kept: a folder. A build without the store keeps nothing in it.
#[derive(Clone, Debug)]
pub struct Shelf {
    folder: Option<PathBuf>,
}

/// An attempt in which something happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub attempt: String,
    /// The title of its scenario.
    pub title: String,
    /// When it began, in seconds since 1970.
    pub began: u64,
    /// How hard it was made; none if what it began with cannot be read.
    pub difficulty: Option<Difficulty>,
    /// Whether the shift came to its end.
    pub finished: bool,
    /// The shift time of the last thing that happened.
    pub at: SimTime,
}

impl Shelf {
    /// The data folder of whoever sits here.
    pub fn usual() -> Self {
        Self { folder: home::data_folder() }
    }

    /// This folder.
    pub fn at(folder: PathBuf) -> Self {
        Self { folder: Some(folder) }
    }

    /// The folder, if there is one.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }
}

#[cfg(feature = "store")]
impl Shelf {
    fn open(&self) -> Result<Store, Unkept> {
        let folder = self.folder().ok_or_else(|| Unkept { code: "no-data-folder", args: Vec::new() })?;
        Store::open(folder).map_err(unkept)
    }

    fn begin(&self, header: &Header, texts: (&str, &str)) -> Result<Box<dyn Keep>, Unkept> {
        Ok(Box::new(self.open()?.into_begun(header, texts.0, texts.1).map_err(unkept)?))
    }

    fn resume(&self, id: &str) -> Result<(Attempt, Box<dyn Keep>), Unkept> {
        let (attempt, writer) = self.open()?.into_resumed(id).map_err(unkept)?;
        Ok((attempt, Box::new(writer)))
    }

    /// Everything that was begun, the latest first.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn all(&self) -> Result<Vec<Kept>, Unkept> {
        let all = self.open()?.list().map_err(unkept)?;
        let kept = |found: Summary| Kept {
            title: found.title.unwrap_or_else(|| found.scenario.to_string()),
            attempt: found.id,
            began: found.began,
            difficulty: found.difficulty,
            finished: found.finished,
            at: found.last,
        };
        Ok(all.into_iter().filter(|found| found.entries > 0).map(kept).collect())
    }

    /// The same; looking makes nothing where nothing was ever kept.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn look(&self) -> Result<Vec<Kept>, Unkept> {
        if self.is_bare() { Ok(Vec::new()) } else { self.all() }
    }

    /// Whether nothing was ever kept here. A folder that may not be read is not an empty one: opening it says what is wrong.
    fn is_bare(&self) -> bool {
        self.folder().is_some_and(|folder| matches!(folder.join(FILE).try_exists(), Ok(false)))
    }

    /// Gives every finished attempt that is not among the known ones, with its id; none in the place of one whose record
    /// cannot be read. Looking makes nothing.
    ///
    /// # Errors
    /// If the shelf cannot be read.
    pub fn finished(
        &self,
        known: &BTreeSet<String>,
        mut found: impl FnMut(String, Option<Attempt>),
    ) -> Result<(), Unkept> {
        if self.is_bare() {
            return Ok(());
        }
        let store = self.open()?;
        for summary in store.list().map_err(unkept)? {
            if summary.finished && !known.contains(&summary.id) {
                let attempt = match store.load(&summary.id) {
                    Ok(attempt) => Some(attempt),
                    Err(StoreError::Flaw(_) | StoreError::Note { .. } | StoreError::MissingContent { .. }) => None,
                    Err(error) => return Err(unkept(error)),
                };
                found(summary.id, attempt);
            }
        }
        Ok(())
    }
}

#[cfg(feature = "store")]
impl Shelf {
    /// Writes an attempt into a bundle that goes into the folder `exports` of this one, in the place of one that is there
    /// already: notes may have come since. Returns where it is.
    ///
    /// # Errors
    /// If it is not there, cannot be read or cannot be written.
    pub fn export(&self, id: &str) -> Result<PathBuf, Unkept> {
        let attempt = self.attempt(id)?;
        let bytes = bundle::write(&attempt).map_err(|error| Unkept { code: error.code(), args: error.args() })?;
        let folder = self.folder().unwrap_or(Path::new("")).join(EXPORTS);
        let file = folder.join(bundle::file_name(&attempt));
        files::make_folder(&folder)
            .and_then(|()| files::write(&file, &bytes, Existing::Replace))
            .map_err(|error| Unkept::unwritable(&file, &error))?;
        Ok(file)
    }

    /// An attempt that is kept, with what was noted beside it.
    ///
    /// # Errors
    /// If it is not there or cannot be read.
    pub fn attempt(&self, id: &str) -> Result<Attempt, Unkept> {
        self.open()?.load(id).map_err(unkept)
    }

    /// Writes a note beside an attempt that is kept, now; returns the attempt with it.
    ///
    /// # Errors
    /// If it is no note, there are too many, or it cannot be kept: nothing has changed then.
    pub fn annotate(&self, id: &str, author: &str, about: About, what: What) -> Result<Attempt, Unkept> {
        let mut store = self.open()?;
        let mut attempt = store.load(id).map_err(unkept)?;
        let head = attempt.head().map_err(|flaw| unkept(flaw.into()))?;
        let note = Note::new(author, clock::seconds_since_1970(), head, about, what);
        let note = note.map_err(|bad| unkept(bad.into()))?;
        store.annotate(&attempt.header.attempt, &note).map_err(unkept)?;
        attempt.notes.push(note);
        Ok(attempt)
    }
}

#[cfg(feature = "store")]
impl Keep for Writer {
    fn keep(&mut self, _seq: usize, entry: &Entry) -> Result<Option<Digest>, Unkept> {
        self.append(entry).map(Some).map_err(unkept)
    }
}

#[cfg(feature = "store")]
fn unkept(error: StoreError) -> Unkept {
    Unkept { code: error.code(), args: error.args() }
}

#[cfg(not(feature = "store"))]
impl Shelf {
    fn begin(&self, _header: &Header, _texts: (&str, &str)) -> Result<Box<dyn Keep>, Unkept> {
        Ok(Box::new(Nothing))
    }

    fn resume(&self, id: &str) -> Result<(Attempt, Box<dyn Keep>), Unkept> {
        Err(Unkept { code: "nothing-kept", args: vec![("id", id.to_owned())] })
    }

    /// Writes an attempt into a bundle: none is kept.
    ///
    /// # Errors
    /// Always.
    pub fn export(&self, id: &str) -> Result<PathBuf, Unkept> {
        self.attempt(id).map(|_| PathBuf::new())
    }

    /// An attempt that is kept: none is.
    ///
    /// # Errors
    /// Always.
    pub fn attempt(&self, _id: &str) -> Result<Attempt, Unkept> {
        Err(Unkept { code: "no-store", args: Vec::new() })
    }

    /// Writes a note beside an attempt that is kept: none is.
    ///
    /// # Errors
    /// Always.
    pub fn annotate(&self, id: &str, _author: &str, _about: About, _what: What) -> Result<Attempt, Unkept> {
        self.attempt(id)
    }

    /// Everything that was begun: nothing, since nothing is kept.
    ///
    /// # Errors
    /// Never.
    pub fn all(&self) -> Result<Vec<Kept>, Unkept> {
        Ok(Vec::new())
    }

    /// The same.
    ///
    /// # Errors
    /// Never.
    pub fn look(&self) -> Result<Vec<Kept>, Unkept> {
        self.all()
    }

    /// Gives every finished attempt: none, since nothing is kept.
    ///
    /// # Errors
    /// Never.
    pub fn finished(
        &self,
        _known: &BTreeSet<String>,
        _found: impl FnMut(String, Option<Attempt>),
    ) -> Result<(), Unkept> {
        Ok(())
    }
}

/// A place at a desk: everything a sitting needs.
pub struct Seat {
    /// The shift, as far as it has come.
    pub shift: Shift,
    /// Where its entries go.
    pub keep: Box<dyn Keep>,
    /// How shift time runs.
    pub pacing: Pacing,
    /// What the attempt is for.
    pub purpose: Purpose,
    /// How many entries are in safety.
    pub kept: usize,
    /// The attempt's id; none where nothing is kept.
    pub attempt: Option<String>,
}

impl Seat {
    /// A new attempt of which nothing is kept, for practice.
    pub fn forgotten(desk: Arc<Desk>, seed: Seed, pacing: Pacing) -> Self {
        Self { kept: 0, ..Self::from_here(Shift::open(desk, seed), pacing) }
    }

    /// A rehearsal that begins on the way; nothing of it is kept.
    pub fn rehearsal(desk: Arc<Desk>, seed: Seed, pacing: Pacing, start: &Start) -> Self {
        let shift = Shift::rehearse(Arc::clone(&desk), seed, start);
        Self { shift, ..Self::forgotten(desk, seed, pacing) }
    }

    /// A shift that is gone on with from where it stands; nothing of it is kept.
    pub fn from_here(shift: Shift, pacing: Pacing) -> Self {
        let (kept, purpose) = (shift.command_count() + 1, Purpose::default());
        Self { shift, keep: Box::new(Nothing), pacing, purpose, kept, attempt: None }
    }

    /// A new attempt.
    ///
    /// # Errors
    /// If it cannot be kept.
    pub fn new(
        shelf: &Shelf,
        library: &Library,
        desk: Arc<Desk>,
        seed: Seed,
        pacing: Pacing,
        purpose: Purpose,
    ) -> Result<Self, Unkept> {
        let id = clock::fresh_id();
        let began = clock::seconds_since_1970();
        let (scenario, difficulty) = (&desk.scenario, desk.difficulty());
        let header = Header { purpose, difficulty, ..Header::new(id.clone(), scenario, seed, pacing, began) };
        let Some((scenario_text, brand_text)) = library.texts(&scenario.id) else {
            return Err(Unkept { code: "no-scenarios", args: vec![("folder", scenario.id.to_string())] });
        };
        let keep = shelf.begin(&header, (&scenario_text.text, &brand_text.text))?;
        Ok(Self { keep, purpose, attempt: KEEPS.then_some(id), ..Self::forgotten(desk, seed, pacing) })
    }

    /// Goes on with an attempt where its last kept entry left it, with the content it began with.
    ///
    /// # Errors
    /// If it is not there, does not hold, or was begun with another version of the program.
    pub fn again(shelf: &Shelf, id: &str) -> Result<Self, Unkept> {
        let (attempt, keep) = shelf.resume(id)?;
        let id = attempt.header.attempt.clone();
        let failed = |code| Unkept { code, args: vec![("id", id.clone())] };
        let scenario = attempt.scenario().map_err(|_| failed("attempt-broken"))?;
        let desk = Arc::new(Desk::at(scenario, attempt.header.difficulty));
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
        let Header { pacing, purpose, .. } = attempt.header;
        Ok(Self { shift, keep, pacing, purpose, kept, attempt: Some(id) })
    }

    /// Sits down: the clock runs from now.
    pub fn sit(self) -> Sitting {
        // While the first message is read the dictionary is made ready, so that no answer waits for it.
        drop(std::thread::spawn(crate::reading::prepare));
        Sitting::new(self.shift, self.keep, (self.pacing, self.purpose), self.kept)
    }
}
