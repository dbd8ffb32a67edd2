//! How far whoever sits here has come: read beside the frame, so that neither the start nor any frame waits for it.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};

use crate::appraisal::progress::day_of;
use crate::base::words::Words;
use crate::host::history::History;
use crate::host::keeping::{KEEPS, Shelf};
use crate::host::{clock, content};
use crate::view::progress::{courses, stars};
use crate::view::title::{self, Journey};

/// What was read last, and what is being read.
#[derive(Default)]
pub(super) struct Following {
    read: Journey,
    aside: Option<Aside>,
    /// How many answers are still to come.
    awaited: usize,
}

/// A thread that reads. It ends when nobody can ask it any more.
struct Aside {
    asks: Sender<PathBuf>,
    answers: Receiver<Journey>,
}

impl Following {
    /// With a thread that waits to read a shelf; without one where nothing is kept.
    pub(super) fn start(shelf: &Shelf) -> Self {
        Self { aside: KEEPS.then(|| Aside::start(shelf.clone())).flatten(), ..Self::default() }
    }

    /// What was read last.
    pub(super) fn read(&self) -> &Journey {
        &self.read
    }

    /// Whether something is still being read.
    pub(super) fn waits(&self) -> bool {
        self.awaited > 0
    }

    /// Asks for what has been finished to be read, with the courses of this folder.
    pub(super) fn ask(&mut self, folder: PathBuf) {
        let asked = self.aside.as_ref().is_some_and(|aside| aside.asks.send(folder).is_ok());
        self.awaited += usize::from(asked);
    }

    /// Takes what has been read meanwhile; whether there is something new.
    pub(super) fn hear(&mut self) -> bool {
        let before = self.read.clone();
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
        self.read != before
    }
}

impl Aside {
    fn start(shelf: Shelf) -> Option<Self> {
        let (asks, asked) = mpsc::channel::<PathBuf>();
        let (tell, answers) = mpsc::channel();
        let work = move || {
            let words = Words::english();
            let mut history: Option<History> = None;
            while let Ok(folder) = asked.recv() {
                if tell.send(journey(&words, &shelf, &mut history, folder)).is_err() {
                    return;
                }
            }
        };
        std::thread::Builder::new().name("journey".to_owned()).spawn(work).ok()?;
        Some(Self { asks, answers })
    }
}

/// What the title shows. A shelf that cannot be read shows what was read before: why it cannot is told elsewhere.
fn journey(words: &Words, shelf: &Shelf, history: &mut Option<History>, folder: PathBuf) -> Journey {
    let (content, _) = content::everything(&[folder]);
    let history = history.get_or_insert_with(|| History::by(content.standards.competencies.clone()));
    let _ = history.look(shelf);
    let runs = history.runs();
    let courses = courses(words, &content, &runs, day_of(clock::seconds_since_1970()));
    let came_to = runs.iter().map(|run| (run.attempt.clone(), run.axes.clone())).collect();
    Journey { came_to, ..title::journey(words, stars(&runs), &courses) }
}
