//! Ways not taken, in words: in a report, and beside the step of a debrief that is looked at.

use serde::Serialize;

use crate::appraisal::alternative::{Alternative, Led, Way, alternatives};
use crate::appraisal::{How, Moment};
use crate::base::words::Words;
use crate::say;
use crate::scenario::model::{InjectIx, Move};
use crate::scenario::raw::Worth;
use crate::scenario::{Axis, Visibility};
use crate::shift::{Desk, Shift};
use crate::view::debrief::{Curve, course, signed};
use crate::view::mood;
use crate::view::work::given;

/// A way that was not taken.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Other {
    /// What it is, in words.
    pub what: String,
    /// What it is worth.
    pub worth: Worth,
    /// So many points more than what was done, in the mean of the axes that both show; none where they share none.
    pub points: Option<i32>,
    /// Why, in the author's words; none for work, of which every part says its own.
    pub because: Option<String>,
    /// What it would have led to, in sentences; one that says so where it could not have been done.
    pub led: Vec<String>,
    /// How the person would have felt at the end, in a sentence; none where it could not have been done.
    pub ends: Option<String>,
    /// How the public would have felt; none likewise.
    #[serde(skip)]
    pub curve: Option<Curve>,
}

impl Other {
    /// The points with their sign.
    pub fn difference(&self) -> Option<String> {
        self.points.map(signed)
    }
}

/// Ways that were not taken at a step, as far as they are known.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Ways {
    /// They cannot be: it cannot be played again.
    #[default]
    None,
    /// They are being worked out.
    Awaited,
    /// These.
    Known(Vec<Other>),
}

/// The ways not taken at a moment of a shift.
pub fn ways(words: &Words, shift: &Shift, moment: &Moment) -> Vec<Other> {
    alternatives(shift, moment).iter().map(|way| other(words, shift.desk(), moment, way)).collect()
}

fn other(words: &Words, desk: &Desk, moment: &Moment, alternative: &Alternative) -> Other {
    let (scenario, inject) = (&desk.scenario, moment.inject);
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
        Way::Without(sentence) => {
            let text = match &moment.how {
                How::OwnWords { text, .. } => text.get(sentence.clone()).unwrap_or_default().trim(),
                _ => "",
            };
            (say!(words, "report-way-without", text = text), None)
        }
        Way::Elsewhere(Visibility::Public) => (words.plain("report-way-public"), None),
        Way::Elsewhere(Visibility::Private) => (words.plain("report-way-private"), None),
        Way::Silence => (words.plain("report-way-silence"), None),
    };
    let name = scenario.person(model.from).name.as_str();
    let led_to = alternative.led.as_ref();
    let ends = led_to.map(|led| {
        let (mood, anger) = (mood::word(words, led.ends.anger).to_lowercase(), led.ends.anger);
        say!(words, "report-way-ends", name = name, mood = mood, anger = anger)
    });
    let led = match &alternative.led {
        Some(led) => consequences(words, desk, inject, led),
        None => vec![words.plain("report-led-not")],
    };
    let points = more(alternative.worth, moment.worth);
    let curve = led_to.map(|led| course(words, desk, &led.rows));
    Other { what, worth: alternative.worth, points, because, led, ends, curve }
}

/// By how many points one is worth more than the other, in the mean of the axes that both show.
fn more(worth: Worth, taken: Worth) -> Option<i32> {
    let both = |axis: &Axis| Some(i32::from(worth.of(*axis)?) - i32::from(taken.of(*axis)?));
    let points: Vec<i32> = Axis::ALL.iter().filter_map(both).collect();
    let count = i32::try_from(points.len()).ok().filter(|count| *count > 0)?;
    // To the nearest, halves away from nothing.
    let sum = points.iter().sum::<i32>();
    Some((sum + sum.signum() * count / 2) / count)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_the_mean_of_what_both_show() {
        let worth = |patience, empathy, quality| Worth { patience, empathy, assertiveness: None, quality };
        assert_eq!(more(worth(Some(90), Some(80), Some(70)), worth(Some(80), Some(80), None)), Some(5));
        assert_eq!(more(worth(Some(10), Some(80), None), worth(Some(11), Some(82), None)), Some(-2));
        assert_eq!(more(worth(Some(10), None, None), worth(None, Some(82), None)), None);
    }
}
