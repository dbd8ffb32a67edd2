//! Attempts kept and proved: bundles that were tampered with, the commands, and a sentence for everything that can be
//! wrong.

mod bundles;
#[cfg(feature = "store")]
mod commands;
#[cfg(feature = "store")]
mod notes;
mod sentences;

use std::sync::Arc;

use composure::base::{Seed, SimTime, Source};
use composure::record::Attempt;
use composure::scenario::{Library, Visibility};
use composure::shift::{Act, Answer, Command, Desk, Header, Named, Pacing, Shift};

pub(crate) const SCENARIO: &str = include_str!("record/scenario.ron");
pub(crate) const BRAND: &str = include_str!("record/brand.ron");

/// An attempt at the small scenario, played to its end by this very program.
pub(crate) fn attempt() -> Attempt {
    let sources = vec![Source::new("brand.ron", BRAND), Source::new("scenario.ron", SCENARIO)];
    let (library, problems) = Library::load(sources);
    assert!(problems.is_empty(), "{problems:?}");
    let scenario = &library.scenarios[0];
    let mut shift = Shift::open(Arc::new(Desk::new(Arc::clone(scenario))), Seed::new(11));
    let answer = |inject: &str, with| Act::Answer { inject: inject.into(), with, visibility: Visibility::Public };
    let acts: [(u64, Act<Named>); 6] = [
        (5, Act::Wait),
        (45, answer("when", Answer::Draft("curt".into()))),
        (60, Act::Hold { inject: "again".into() }),
        (
            90,
            answer("again", Answer::Text("It sails at ten past eight, Inês. We’re sorry: nobody told you.".to_owned())),
        ),
        (180, Act::HandOff { inject: "ramp".into(), to: "quay".into(), note: "A dry place, please.".to_owned() }),
        (900, Act::Wait),
    ];
    for (secs, act) in acts {
        if shift.is_over() {
            break;
        }
        let command = shift.command(&Command { at: SimTime::from_secs(secs), act }).unwrap();
        shift.execute(command).unwrap();
    }
    let id = "0d4f6a52-3f0e-4d8e-9f59-7c2d0a1f6c11".to_owned();
    let header = Header::new(id, scenario, Seed::new(11), Pacing::Untimed, 1_794_000_000);
    Attempt::chained(header, shift.entries(), SCENARIO.to_owned(), BRAND.to_owned()).unwrap()
}
