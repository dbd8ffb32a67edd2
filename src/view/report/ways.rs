//! Ways not taken, in words.

use serde::Serialize;

use crate::appraisal::Moment;
use crate::appraisal::alternative::{Alternative, Led, Way, alternatives};
use crate::base::words::Words;
use crate::say;
use crate::scenario::model::{InjectIx, Move};
use crate::scenario::raw::Worth;
use crate::shift::{Desk, Shift};
use crate::view::debrief::signed;
use crate::view::work::given;

/// A way that was not taken.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Other {
    /// What it is, in words.
    pub what: String,
    /// What it is worth.
    pub worth: Worth,
    /// Why, in the author's words; none for work, of which every part says its own.
    pub because: Option<String>,
    /// What it would have led to, in sentences; one that says so where it could not have been done.
    pub led: Vec<String>,
}

pub(super) fn ways(words: &Words, shift: &Shift, moment: &Moment) -> Vec<Other> {
    let desk = shift.desk();
    alternatives(shift, moment).iter().map(|way| other(words, desk, moment.inject, way)).collect()
}

fn other(words: &Words, desk: &Desk, inject: InjectIx, alternative: &Alternative) -> Other {
    let scenario = &desk.scenario;
    let model = scenario.inject(inject);
    let (what, because) = match &alternative.way {
        Way::Draft(draft) => {
            let draft = model.drafts().get(draft.at());
            let text = draft.map(|draft| draft.text.as_str()).unwrap_or_default();
            (say!(words, "report-way-draft", text = text), draft.map(|draft| draft.because.clone()))
        }
        Way::Move(play) => {
            let what = match play {
                Move::HandOff(role) => {
                    let role = scenario.brand.roles.iter().find(|known| known.id == *role);
                    let name = role.map(|role| role.name.as_str()).unwrap_or_default();
                    say!(words, "report-way-hand-off", role = name)
                }
                Move::Leave => words.plain("report-way-leave"),
                Move::Hold => words.plain("report-way-hold"),
            };
            (what, model.declared_move(play).map(|declared| declared.because.clone()))
        }
        Way::Work(best) => {
            let best = given(words, desk, inject, best);
            let parts = best.iter().map(|(part, given)| say!(words, "work-given", part = part, given = given));
            let list = parts.collect::<Vec<_>>().join("; ");
            (say!(words, "report-way-work", list = list), None)
        }
    };
    let led = match &alternative.led {
        Some(led) => consequences(words, desk, inject, led),
        None => vec![words.plain("report-led-not")],
    };
    Other { what, worth: alternative.worth, because, led }
}

fn consequences(words: &Words, desk: &Desk, inject: InjectIx, led: &Led) -> Vec<String> {
    let scenario = &desk.scenario;
    let name = scenario.person(scenario.inject(inject).from).name.as_str();
    let subjects = |injects: &[InjectIx]| {
        let one = |ix: &InjectIx| {
            let inject = scenario.inject(*ix);
            say!(words, "report-led-inject", name = scenario.person(inject.from).name, subject = inject.subject)
        };
        injects.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    let mut sentences = Vec::new();
    if led.moved != (0, 0) {
        let (anger, trust) = (signed(led.moved.0), signed(led.moved.1));
        sentences.push(say!(words, "report-led-moved", name = name, anger = anger, trust = trust));
    }
    if !led.comes.is_empty() {
        sentences.push(say!(words, "report-led-comes", list = subjects(&led.comes)));
    }
    if !led.spared.is_empty() {
        sentences.push(say!(words, "report-led-spared", list = subjects(&led.spared)));
    }
    if let Some((is, would)) = led.public {
        sentences.push(say!(words, "report-led-public", is = is, would = would));
    }
    if led.shared != 0 {
        let more = if led.shared > 0 { "more" } else { "fewer" };
        sentences.push(say!(
            words,
            "report-led-shared",
            kind = more,
            people = words.grouped(led.shared.unsigned_abs())
        ));
    }
    if let Some(ending) = led.ending.and_then(|ix| scenario.endings.get(ix.at())) {
        sentences.push(say!(words, "report-led-ending", title = ending.title));
    }
    if sentences.is_empty() {
        sentences.push(words.plain("report-led-same"));
    }
    sentences
}
