//! A small attempt for tests, played with this very engine.

use std::sync::{Arc, OnceLock};

use super::Attempt;
use crate::base::{Seed, SimTime, Source};
use crate::scenario::{Library, Visibility};
use crate::shift::{Act, Answer, Command, Desk, Entry, Header, Named, Pacing, Shift};

pub(super) const SCENARIO: &str = include_str!("../../tests/it/record/scenario.ron");
pub(super) const BRAND: &str = include_str!("../../tests/it/record/brand.ron");

pub(super) fn desk() -> Arc<Desk> {
    static DESK: OnceLock<Arc<Desk>> = OnceLock::new();
    let made = DESK.get_or_init(|| {
        let sources = vec![Source::new("scenario.ron", SCENARIO), Source::new("brand.ron", BRAND)];
        let (library, problems) = Library::load(sources);
        assert!(problems.is_empty(), "{problems:?}");
        Arc::new(Desk::new(Arc::clone(&library.scenarios[0])))
    });
    Arc::clone(made)
}

fn commands() -> Vec<Command<Named>> {
    let at = |secs| SimTime::from_secs(secs);
    let answer = |inject: &str, with| Act::Answer { inject: inject.into(), with, visibility: Visibility::Public };
    vec![
        Command { at: at(5), act: Act::Wait },
        Command { at: at(40), act: answer("when", Answer::Draft("curt".into())) },
        Command {
            at: at(80),
            act: answer(
                "again",
                Answer::Text("Ten past eight, at last. You “waited”, and we said nothing.".to_owned()),
            ),
        },
        Command {
            at: at(130),
            act: Act::HandOff { inject: "ramp".into(), to: "quay".into(), note: "Dry, please.".to_owned() },
        },
        Command { at: at(900), act: Act::Wait },
    ]
}

/// The shift with the first `count` commands carried out.
pub(super) fn shift(count: usize) -> Shift {
    let mut shift = Shift::open(desk(), Seed::new(7));
    for command in commands().into_iter().take(count) {
        if shift.is_over() {
            break;
        }
        let command = shift.command(&command).unwrap();
        shift.execute(command).unwrap();
    }
    shift
}

pub(super) fn entries() -> Vec<Entry> {
    shift(usize::MAX).entries()
}

pub(super) fn header() -> Header {
    let scenario = &desk().scenario;
    Header::new(
        "5b1e6a0c-7d1f-4a53-9b1e-2f2d7c0c9a11".to_owned(),
        scenario,
        Seed::new(7),
        Pacing::Untimed,
        1_794_000_000,
    )
}

/// The whole attempt, to its end.
pub(super) fn attempt() -> Attempt {
    Attempt::chained(header(), entries(), SCENARIO.to_owned(), BRAND.to_owned()).unwrap()
}
