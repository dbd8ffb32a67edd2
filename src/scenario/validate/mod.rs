//! Everything that can be wrong with a file that RON accepts, one pass a file. A pass reads raw shapes and adds
//! diagnostics; it changes nothing and trusts no other pass.

mod clients;
mod completeness;
mod earliest;
mod names;
mod never;
mod possible;
mod public;
mod reach;
mod references;
mod sizes;
mod texts;
mod timeline;
mod values;
mod walk;
mod work;

use super::load::Loaded;
use super::raw::{Brand, RawScenario};
use crate::base::ron_index::Step;
use crate::base::{Diagnostic, Place, Severity};

pub use earliest::earliest;
pub use public::HEARS;
pub use timeline::time_of_day;

/// One pass over a scenario.
type Pass = fn(&Subject<'_>, &mut Vec<Diagnostic>);

const PASSES: &[Pass] = &[
    names::pass,
    references::pass,
    clients::pass,
    values::pass,
    public::pass,
    timeline::pass,
    completeness::pass,
    texts::pass,
    work::pass,
    reach::pass,
];

/// What no shift can come to; asked of what could be played, or every mistake would be told by what follows from it too.
const IN_PLAY: &[Pass] = &[never::pass, earliest::pass];

/// A scenario under examination, with its brand if that is known.
struct Subject<'a> {
    scenario: &'a Loaded<RawScenario>,
    brand: Option<&'a Loaded<Brand>>,
    brands: &'a [Loaded<Brand>],
}

impl<'a> Subject<'a> {
    fn raw(&self) -> &'a RawScenario {
        &self.scenario.raw
    }

    fn place(&self, path: &[Step]) -> Option<Place> {
        Some(self.scenario.place(path))
    }
}

/// Everything wrong with a scenario.
pub fn scenario(
    scenario: &Loaded<RawScenario>,
    brand: Option<&Loaded<Brand>>,
    brands: &[Loaded<Brand>],
    problems: &mut Vec<Diagnostic>,
) {
    if !sizes::within(scenario, problems) {
        return;
    }
    let subject = Subject { scenario, brand, brands };
    let before = problems.len();
    for pass in PASSES {
        pass(&subject, problems);
    }
    if !problems.iter().skip(before).any(|problem| problem.severity == Severity::Error) {
        for pass in IN_PLAY {
            pass(&subject, problems);
        }
    }
}

/// Everything wrong with the brand books, each and together.
pub fn brands(brands: &[Loaded<Brand>], problems: &mut Vec<Diagnostic>) {
    names::unique_brands(brands, problems);
    for brand in brands {
        if !sizes::brand_within(brand, problems) {
            continue;
        }
        names::brand(brand, problems);
        clients::brand(brand, problems);
        values::brand(brand, problems);
        public::brand(brand, problems);
        texts::brand(brand, problems);
    }
}

/// The id of a file that another has taken.
pub fn taken(scenario: &Loaded<RawScenario>, id: &str, first: &str) -> Diagnostic {
    names::taken(scenario, id, first)
}
