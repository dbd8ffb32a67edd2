//! What the reply that is being written covers, read whenever it changes: a short one at once; a longer one, and the first
//! to each inject, beside the frame, so that no frame waits for it.

use std::sync::mpsc::{self, Receiver, Sender};

use crate::base::words::Words;
use crate::scenario::model::InjectIx;
use crate::scenario::{Scenario, Visibility};
use crate::shift::{Help, Helped};
use crate::view::Hints;
use crate::view::hints::helped;

/// Up to so many bytes are read at once.
const AT_ONCE: usize = 280;

/// A reply as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) inject: InjectIx,
    pub(super) place: Visibility,
    pub(super) text: String,
}

/// What has been read, and what is being read.
#[derive(Default)]
pub(super) struct Coverage {
    /// The reply that was last seen.
    seen: Option<Written>,
    /// The inject of the reply that was last read, and what it holds.
    read: Option<(InjectIx, Hints)>,
    /// Whether what was last seen is being read.
    waits: bool,
    /// The injects to which something was read: everything that takes long the first time has been made for them.
    ready: Vec<InjectIx>,
    aside: Option<Aside>,
}

/// A thread that reads. It ends when nobody can ask it any more.
struct Aside {
    asks: Sender<(Help, Written)>,
    answers: Receiver<(Written, Helped)>,
}

impl Coverage {
    /// With a thread that waits to read.
    pub(super) fn start() -> Self {
        Self { aside: Aside::start(), ..Self::default() }
    }

    /// Whether something is still being read.
    pub(super) fn waits(&self) -> bool {
        self.waits
    }

    /// What to show for an inject.
    pub(super) fn of(&self, inject: InjectIx) -> Hints {
        let read = self.read.as_ref().filter(|(read, _)| *read == inject);
        read.map(|(_, hints)| hints.clone()).unwrap_or_default()
    }

    /// Looks at what is written, and for what has been read meanwhile; whether there is something new to show. `help` is
    /// asked for when something has changed.
    pub(super) fn follow(
        &mut self,
        (words, scenario): (&Words, &Scenario),
        help: impl FnOnce() -> Option<Help>,
        (inject, place, text): (InjectIx, Visibility, &str),
    ) -> bool {
        let same = |seen: &Written| seen.inject == inject && seen.place == place && seen.text == text;
        if !self.seen.as_ref().is_some_and(same) {
            let Some(help) = help() else { return false };
            let written = Written { inject, place, text: text.to_owned() };
            self.seen = Some(written.clone());
            let at_once = text.len() <= AT_ONCE && self.ready.contains(&inject);
            self.waits = !at_once && self.ask(&help, &written);
            if !self.waits {
                let read = read(&help, &written);
                self.show((words, scenario), &written, &read);
                return true;
            }
        }
        self.waits && self.hear((words, scenario))
    }

    /// Asks for a reply to be read beside the frame; false if nobody can.
    fn ask(&self, help: &Help, written: &Written) -> bool {
        self.aside.as_ref().is_some_and(|aside| aside.asks.send((help.clone(), written.clone())).is_ok())
    }

    /// Takes what has been read; what has been written on since is of no use any more.
    fn hear(&mut self, told: (&Words, &Scenario)) -> bool {
        let answers = self.aside.iter().flat_map(|aside| aside.answers.try_iter());
        let Some((written, read)) = answers.filter(|(written, _)| self.seen.as_ref() == Some(written)).last() else {
            return false;
        };
        self.waits = false;
        self.show(told, &written, &read);
        true
    }

    fn show(&mut self, (words, scenario): (&Words, &Scenario), written: &Written, read: &Helped) {
        if !self.ready.contains(&written.inject) {
            self.ready.push(written.inject);
        }
        self.read = Some((written.inject, helped(words, scenario, written.inject, &written.text, read)));
    }
}

impl Aside {
    fn start() -> Option<Self> {
        let (asks, asked) = mpsc::channel();
        let (tell, answers) = mpsc::channel();
        let work = move || {
            while let Ok(asks) = asked.recv() {
                // Only the latest counts.
                let (help, written): (Help, Written) = asked.try_iter().last().unwrap_or(asks);
                let read = read(&help, &written);
                if tell.send((written, read)).is_err() {
                    return;
                }
            }
        };
        std::thread::Builder::new().name("coverage".to_owned()).spawn(work).ok()?;
        Some(Self { asks, answers })
    }
}

fn read(help: &Help, written: &Written) -> Helped {
    help.read_along(written.inject, &written.text, written.place)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::{Seed, Source};
    use crate::scenario::Library;
    use crate::shift::{Desk, Purpose, Shift};
    use crate::view::FindingKind;

    const BRAND: &str = include_str!("../../../tests/it/data/brand.ron");
    const SCENARIO: &str = include_str!("../../../tests/it/data/scenario.ron");
    const ADA: InjectIx = InjectIx(0);

    #[test]
    fn what_was_written_on_since_is_not_shown() {
        let (library, _) = Library::load(vec![Source::new("brand.ron", BRAND), Source::new("scenario.ron", SCENARIO)]);
        let shift = Shift::open(Arc::new(Desk::new(Arc::clone(&library.scenarios[0]))), Seed::new(1));
        // A thread that answers when it is told to.
        let (asks, asked) = mpsc::channel();
        let (tell, answers) = mpsc::channel();
        let mut coverage = Coverage { aside: Some(Aside { asks, answers }), ..Coverage::default() };
        let words = Words::english();
        let follow = |coverage: &mut Coverage, place, text: &str| {
            coverage.follow(
                (&words, shift.scenario()),
                || Help::in_shift(&shift, Purpose::Practice),
                (ADA, place, text),
            )
        };
        let answer = || {
            let (help, written): (Help, Written) = asked.recv().unwrap();
            tell.send((written.clone(), read(&help, &written))).unwrap();
        };
        let public = Visibility::Public;
        let [first, second] = ["Twice. ".repeat(60), "Once. ".repeat(60)];
        assert!(!follow(&mut coverage, public, &first) && coverage.waits());
        assert!(!follow(&mut coverage, public, &second));
        answer();
        assert!(!follow(&mut coverage, public, &second) && coverage.waits());
        assert_eq!(coverage.of(ADA), Hints::default());
        answer();
        assert!(follow(&mut coverage, public, &second) && !coverage.waits());
        let shown = coverage.of(ADA);
        assert_eq!((shown.count(FindingKind::Credit), shown.open), (0, Some(2)));
        // Short again: at once, and anew for another place.
        assert!(follow(&mut coverage, public, "Twice."));
        assert!(!follow(&mut coverage, public, "Twice."));
        assert!(follow(&mut coverage, Visibility::Private, "Twice."));
        assert_eq!(coverage.of(ADA).count(FindingKind::Credit), 1);
        assert_eq!(coverage.of(InjectIx(1)), Hints::default());
    }
}
