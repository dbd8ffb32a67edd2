//! What a kind of work is examined with: the usual questions, asked the same way everywhere.

use crate::base::diagnostic::listed;
use crate::base::ron_index::Step;
use crate::base::time::TimeError;
use crate::base::words::steers;
use crate::base::{Diagnostic, Place, SimTime};
use crate::scenario::raw::{Brand, RawScenario, Worth};
use crate::scenario::{Axis, raw};

/// From this worth on a choice is a right one.
const RIGHT: u8 = 75;
/// Up to this worth it is a wrong one.
const WRONG: u8 = 50;

/// An inject under examination.
pub struct Look<'a> {
    /// The scenario it stands in.
    pub scenario: &'a RawScenario,
    /// The brand's book, if it is known.
    pub brand: Option<&'a Brand>,
    /// Where a path below the inject stands in the file.
    pub(in crate::scenario) place: &'a dyn Fn(&[Step]) -> Option<Place>,
    /// What is wrong so far.
    pub(in crate::scenario) problems: &'a mut Vec<Diagnostic>,
}

impl Look<'_> {
    /// Says that something is wrong at a place below the inject.
    pub fn wrong(&mut self, code: &'static str, path: &[Step]) {
        self.say(path, |place| Diagnostic::error(code, place));
    }

    /// Says something about a place below the inject.
    pub fn say(&mut self, path: &[Step], problem: impl FnOnce(Option<Place>) -> Diagnostic) {
        let place = (self.place)(path);
        self.problems.push(problem(place));
    }

    /// A text has to say something.
    pub fn text(&mut self, path: &[Step], text: &str) {
        if text.trim().is_empty() {
            self.wrong("empty-text", path);
        } else if let Some(control) = text.chars().find(|c| steers(*c) && *c != '\n') {
            let found = format!("U+{:04X}", u32::from(control));
            self.say(path, |place| Diagnostic::error("control-character", place).with("found", found));
        }
    }

    /// A number has to lie in a range, ends included.
    pub fn within(&mut self, path: &[Step], found: i64, low: i64, high: i64) {
        if !(low..=high).contains(&found) {
            self.say(path, |place| {
                Diagnostic::error("out-of-range", place).with("found", found).with("low", low).with("high", high)
            });
        }
    }

    /// What something shows of the axes has to lie between 0 and 100.
    pub fn worth(&mut self, path: &[Step], worth: &Worth) {
        for axis in Axis::ALL {
            let at: Vec<Step> = path.iter().cloned().chain([axis.field().into()]).collect();
            self.within(&at, worth.of(*axis).unwrap_or_default().into(), 0, 100);
        }
    }

    /// A list has to have something to choose from.
    pub fn several(&mut self, path: &[Step], found: usize) {
        self.at_least(path, found, 2);
    }

    /// A list has to have at least so many.
    pub fn at_least(&mut self, path: &[Step], found: usize, least: usize) {
        if found < least {
            self.say(path, |place| Diagnostic::error("too-few", place).with("found", found).with("expected", least));
        }
    }

    /// Of the worths of what can be chosen one has to be right and one wrong: else nothing is decided.
    pub fn decides(&mut self, path: &[Step], worths: impl Iterator<Item = u8>) {
        let worths: Vec<u8> = worths.collect();
        let (best, worst) = (worths.iter().max().copied(), worths.iter().min().copied());
        if let (Some(best), Some(worst)) = (best, worst) {
            if best < RIGHT {
                self.say(path, |place| {
                    Diagnostic::error("nothing-right", place).with("found", best).with("expected", RIGHT)
                });
            }
            if worst > WRONG {
                self.say(path, |place| {
                    Diagnostic::error("nothing-wrong", place).with("found", worst).with("expected", WRONG)
                });
            }
        }
    }

    /// Ids of a list have to be well formed and different.
    pub fn ids<'k>(&mut self, path: &[Step], ids: impl Iterator<Item = &'k str>) {
        let mut seen = std::collections::BTreeSet::new();
        for (nth, id) in ids.enumerate() {
            let at: Vec<Step> = path.iter().cloned().chain([nth.into(), "id".into()]).collect();
            if !raw::is_sound_id(id) {
                self.say(&at, |place| Diagnostic::error("bad-id", place).with_word("found", id, "opens"));
            }
            if !seen.insert(id) {
                self.say(&at, |place| Diagnostic::error("duplicate-id", place).with("found", id));
            }
        }
    }

    /// Something may be named once.
    pub fn twice(&mut self, path: &[Step], found: &str) {
        self.say(path, |place| Diagnostic::error("duplicate-id", place).with("found", found));
    }

    /// A time has to be one.
    pub fn time(&mut self, path: &[Step], text: &str) {
        if let Err(error) = SimTime::parse(text) {
            let code = match error {
                TimeError::Shape => "bad-time",
                TimeError::TooLong => "too-long-time",
            };
            self.say(path, |place| Diagnostic::error(code, place).with("found", text).with("expected", SimTime::MAX));
        }
    }

    /// A name has to be one of these; if not, this says so.
    pub fn known(&mut self, code: &'static str, path: &[Step], found: &str, known: &[&str]) {
        if !known.contains(&found) {
            let expected = listed(known);
            self.say(path, |place| {
                Diagnostic::error(code, place).with_near(found, known.iter().copied()).with("expected", expected)
            });
        }
    }

    /// A role has to be one of the brand's.
    pub fn role(&mut self, path: &[Step], role: &str) {
        let Some(brand) = self.brand else { return };
        let known: Vec<&str> = brand.roles.iter().map(|role| role.id.as_str()).collect();
        self.known("unknown-role", path, role, &known);
    }

    /// Somebody has to be in the cast.
    pub fn person(&mut self, path: &[Step], person: &str) {
        let known: Vec<&str> = self.scenario.cast.keys().map(AsRef::as_ref).collect();
        self.known("unknown-person", path, person, &known);
    }
}
