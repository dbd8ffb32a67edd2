//! A scenario that is open for writing: its file is watched, and read anew beside the frame whenever it was saved.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use crate::base::Diagnostic;
use crate::base::words::Words;
use crate::host::examine::{Hear, examine, with_needs};
use crate::host::home;
use crate::host::watch::Watch;
use crate::scenario::raw::{Brand, RawScenario};
use crate::scenario::{Scenario, Sound};
use crate::view::author::Version;
use crate::view::{Author, Graph};

/// A scenario that is open for writing.
pub(super) struct Authoring {
    words: Words,
    file: PathBuf,
    /// Where else content is.
    folder: PathBuf,
    watch: Result<Watch, String>,
    /// Where what is being read comes from.
    reading: Option<Receiver<Read>>,
    /// The last version without an error, and what is played of it.
    sound: Option<(Version, Arc<Scenario>)>,
    /// What can be seen of one with errors.
    graph: Option<Arc<Graph>>,
    /// Whether a later version has errors.
    stale: bool,
    problems: Vec<Diagnostic>,
    /// How many versions were read.
    saved: u64,
}

/// What there is to see since one looked last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// Nothing.
    Nothing,
    /// More is known of the same version.
    More,
    /// Another version.
    Version,
}

/// What was read of a version.
#[derive(Default)]
struct Read {
    /// Whether also what the house writes itself was read.
    thorough: bool,
    version: Option<(Version, Arc<Scenario>)>,
    /// What can be seen of one with errors.
    graph: Option<Arc<Graph>>,
    problems: Vec<Diagnostic>,
}

impl Authoring {
    /// Opens a file; `folder` is where its brand book, profiles and courses are.
    pub(super) fn open(words: &Words, file: PathBuf, folder: Option<PathBuf>) -> Self {
        let folder = folder.unwrap_or_else(home::scenario_folder);
        // Watched first, so that nothing is missed that is saved while it is read.
        let watch = Watch::over(&[file.clone(), folder.clone()]);
        let mut authoring = Self {
            words: words.clone(),
            file,
            folder,
            watch,
            reading: None,
            sound: None,
            graph: None,
            stale: false,
            problems: Vec::new(),
            saved: 0,
        };
        authoring.take_in(read(words, &authoring.file, &authoring.folder, false));
        authoring.read_beside(&[true]);
        authoring
    }

    /// What is played: the last version without an error.
    pub(super) fn scenario(&self) -> Option<&Arc<Scenario>> {
        self.sound.as_ref().map(|(_, scenario)| scenario)
    }

    /// What there is to see.
    pub(super) fn view(&self, words: &Words) -> Author {
        let version = self.sound.as_ref().map(|(version, _)| version.clone());
        let name = self.file.display().to_string();
        let mut view = Author::new(words, (&name, self.saved), version, self.stale, &self.problems);
        view.read = self.graph.clone().filter(|_| view.version.is_none());
        view.unwatched = self.watch.as_ref().err().cloned();
        view
    }

    /// Takes in what was saved.
    pub(super) fn look(&mut self) -> Seen {
        if self.watch.as_mut().is_ok_and(Watch::has_saved) {
            self.read_beside(&[false, true]);
        }
        let Some(reader) = &self.reading else { return Seen::Nothing };
        match reader.try_recv() {
            Ok(read) => self.take_in(read),
            Err(TryRecvError::Empty) => Seen::Nothing,
            Err(TryRecvError::Disconnected) => {
                self.reading = None;
                Seen::Nothing
            }
        }
    }

    /// Reads it beside the frame: first what is quick to say, then everything. What is still being read is given up.
    fn read_beside(&mut self, thorough: &'static [bool]) {
        let (told, reader) = channel();
        let (words, file, folder) = (self.words.clone(), self.file.clone(), self.folder.clone());
        std::thread::spawn(move || {
            for thorough in thorough {
                if told.send(read(&words, &file, &folder, *thorough)).is_err() {
                    // It was saved again, or closed: nobody wants to know.
                    return;
                }
            }
        });
        self.reading = Some(reader);
    }

    fn take_in(&mut self, read: Read) -> Seen {
        let same =
            |one: &Scenario, other: &Scenario| one.digest == other.digest && one.brand_digest == other.brand_digest;
        self.problems = read.problems;
        self.graph = read.graph;
        self.stale = read.version.is_none();
        // The thorough reading says more of the same version, unless it was saved in between.
        let mut more = read.thorough;
        if let Some((mut version, scenario)) = read.version {
            more &= self.sound.as_ref().is_some_and(|(_, known)| same(known, &scenario));
            if !more {
                if let Some((before, _)) = &self.sound {
                    version.beside(before);
                }
                self.sound = Some((version, scenario));
            }
        }
        if more {
            return Seen::More;
        }
        self.saved += 1;
        Seen::Version
    }
}

/// Reads a scenario with everything it needs; the other scenarios of the folder are left out.
fn read(words: &Words, file: &Path, folder: &Path, thorough: bool) -> Read {
    let mut hearing = Hearing { words, read: Read { thorough, ..Read::default() } };
    let all = with_needs(file.to_owned(), folder.to_owned());
    examine(&all, thorough, &mut hearing);
    hearing.read
}

struct Hearing<'w> {
    words: &'w Words,
    read: Read,
}

impl Hear for Hearing<'_> {
    fn problems(&mut self, found: &[Diagnostic]) {
        self.read.problems.extend_from_slice(found);
    }

    fn sound(&mut self, scenario: &Sound<'_>) {
        if let Some(model) = scenario.model() {
            self.read.version = Some((Version::of(self.words, scenario, &model), Arc::new(model)));
        }
    }

    fn unsound(&mut self, scenario: &RawScenario, brand: &Brand) {
        self.read.graph = Some(Arc::new(Graph::of(scenario, brand, self.words)));
    }
}
