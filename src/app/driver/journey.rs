//! How far whoever sits here has come: read beside the frame, so that neither the start nor any frame waits for it.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};

use crate::appraisal::progress::day_of;
use crate::base::words::Words;
use crate::host::history::History;
use crate::host::keeping::Shelf;
use crate::host::{clock, content};
use crate::view::course::{self, Map};
use crate::view::profile::{self, Profile};
use crate::view::progress::{courses, stars};
use crate::view::title::{self, Journey};

/// What was read: what the title shows, and what the two screens show that tell all of it.
#[derive(Default)]
pub(super) struct Known {
    pub(super) journey: Journey,
    pub(super) map: Arc<Map>,
    pub(super) profile: Arc<Profile>,
}

/// What was read last, and what is being read.
pub(super) struct Following {
    read: Known,
    aside: Option<Aside>,
    /// How many answers were asked for, and how many are still to come.
    asked: usize,
    awaited: usize,
}

/// A thread that reads. It ends when nobody can ask it any more.
struct Aside {
    asks: Sender<PathBuf>,
    answers: Receiver<Known>,
}

impl Following {
    /// With a thread that waits to read a shelf; without a shelf it knows of nothing that was sat.
    pub(super) fn start(words: &Words, shelf: Option<&Shelf>) -> Self {
        Self { read: Known::default(), aside: Aside::start(words.clone(), shelf.cloned()), asked: 0, awaited: 0 }
    }

    /// What was read last.
    pub(super) fn read(&self) -> &Known {
        &self.read
    }

    /// What was read last of something; none while it is read for the first time.
    pub(super) fn known<T>(&self, of: impl FnOnce(&Known) -> &Arc<T>) -> Option<Arc<T>> {
        (self.asked > self.awaited || self.aside.is_none()).then(|| Arc::clone(of(&self.read)))
    }

    /// Whether something is still being read.
    pub(super) fn waits(&self) -> bool {
        self.awaited > 0
    }

    /// Asks for what has been finished to be read, with the courses of this folder.
    pub(super) fn ask(&mut self, folder: PathBuf) {
        let asked = usize::from(self.aside.as_ref().is_some_and(|aside| aside.asks.send(folder).is_ok()));
        self.asked += asked;
        self.awaited += asked;
    }

    /// The same if it was never read and is not being read.
    pub(super) fn ask_once(&mut self, folder: PathBuf) {
        if self.asked == 0 {
            self.ask(folder);
        }
    }

    /// Takes what has been read meanwhile; whether there is an answer.
    pub(super) fn hear(&mut self) -> bool {
        let before = self.awaited;
        while let Some(aside) = &self.aside {
            match aside.answers.try_recv() {
                Ok(read) => {
                    self.read = read;
                    self.awaited = self.awaited.saturating_sub(1);
                }
                Err(TryRecvError::Empty) => break,
                // Nobody reads any more: nothing is to be waited for.
                Err(TryRecvError::Disconnected) => (self.aside, self.awaited) = (None, 0),
            }
        }
        self.awaited < before
    }
}

impl Aside {
    fn start(words: Words, shelf: Option<Shelf>) -> Option<Self> {
        let (asks, asked) = mpsc::channel::<PathBuf>();
        let (tell, answers) = mpsc::channel();
        let work = move || {
            let mut history: Option<History> = None;
            while let Ok(folder) = asked.recv() {
                if tell.send(known(&words, shelf.as_ref(), &mut history, folder)).is_err() {
                    return;
                }
            }
        };
        std::thread::Builder::new().name("journey".to_owned()).spawn(work).ok()?;
        Some(Self { asks, answers })
    }
}

/// What is known. A shelf that cannot be read shows what was read before: why it cannot is told elsewhere.
fn known(words: &Words, shelf: Option<&Shelf>, history: &mut Option<History>, folder: PathBuf) -> Known {
    let (content, _) = content::everything(&[folder]);
    let history = history.get_or_insert_with(|| History::by(content.standards.competencies.clone()));
    let _ = shelf.map(|shelf| history.look(shelf));
    let runs = history.runs();
    let courses = courses(words, &content, &runs, day_of(clock::seconds_since_1970()));
    let came_to = runs.iter().map(|run| (run.attempt.clone(), run.axes.clone())).collect();
    // Where nothing is kept the title has nothing to tell.
    let journey =
        shelf.map_or_else(Journey::default, |_| Journey { came_to, ..title::journey(words, stars(&runs), &courses) });
    let profile = profile::profile(words, &content, &runs);
    let map = course::map(words, &content, courses, &profile);
    Known { journey, map: Arc::new(map), profile: Arc::new(profile) }
}
