//! What just happened, in a sentence.

use crate::base::id::{NeedId, SourceId};
use crate::base::words::Words;
use crate::say;
use crate::scenario::model::{InjectIx, Scenario};
use crate::shift::{Event, Row, Shift, State};

use super::cover::Cover;
use super::mood;
use super::person::Place;
use super::public::segment_name;
use super::thread::written;

/// What kind of happening it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Somebody wrote.
    Said,
    /// Something moved.
    Quiet,
    /// Something went against the desk.
    Against,
    /// The trainee did something.
    Own,
    /// The shift is over.
    Over,
}

/// What just happened, if a trainee would notice it, with what is covered told again; `state` is the state right after it.
pub fn happening(words: &Words, shift: &Shift, cover: &Cover<'_>, state: &State, row: &Row) -> Option<(Kind, String)> {
    let scenario = shift.scenario();
    let time = scenario.clock(row.at);
    Some(match &row.event {
        Event::Arrived { inject, .. } => {
            let told = cover.message(&scenario.inject(*inject).id);
            let text = told.unwrap_or_else(|| say!(words, "play-arrived-written", text = written(shift, *inject)));
            (Kind::Said, arrived(words, state, (scenario, *inject), &time, &text))
        }
        Event::Remarked { who, text } => {
            let name = &scenario.person(*who).name;
            (Kind::Said, say!(words, "play-remarked", time = time, name = name, text = text))
        }
        Event::Murmured { segment, text } => {
            let name = segment_name(words, scenario, *segment)?;
            (Kind::Said, say!(words, "play-murmured", time = time, segment = name, text = &**text))
        }
        Event::Called { segment, inject } => {
            let name = segment_name(words, scenario, *segment)?;
            let subject = &scenario.inject(*inject).subject;
            (Kind::Against, say!(words, "play-called", time = time, segment = name, subject = subject))
        }
        Event::MoodMoved { who, anger, trust } if anger.abs() >= 5 || trust.abs() >= 5 => {
            let name = &scenario.person(*who).name;
            let turn = match (*anger, *trust) {
                (a, _) if a <= -5 => "calmer",
                (a, _) if a >= 5 => "angrier",
                (_, t) if t > 0 => "trusting",
                _ => "distrusting",
            };
            let mood = mood::word(words, state.mood(*who).anger);
            (Kind::Quiet, say!(words, "play-mood", time = time, name = name, turn = turn, mood = mood))
        }
        Event::Shared { reach } => (
            Kind::Against,
            say!(
                words,
                "play-shared",
                time = time,
                reach = words.grouped((*reach).into()),
                total = words.grouped(state.reach)
            ),
        ),
        Event::Lapsed { inject } => {
            let name = &scenario.person(scenario.inject(*inject).from).name;
            (Kind::Against, say!(words, "play-lapsed", time = time, name = name))
        }
        Event::Held { inject, deadline } => {
            let name = &scenario.person(scenario.inject(*inject).from).name;
            (Kind::Own, say!(words, "play-held", time = time, name = name, until = scenario.clock(*deadline)))
        }
        Event::Answered { inject, .. } | Event::AnsweredWithDraft { inject, .. } => {
            let name = &scenario.person(scenario.inject(*inject).from).name;
            (Kind::Own, say!(words, "play-answered", time = time, name = name))
        }
        Event::Worked { inject, .. } => {
            (Kind::Own, say!(words, "play-worked", time = time, subject = scenario.inject(*inject).subject))
        }
        Event::Looked { inject, source, due } => {
            let name = source_name(scenario, *inject, source);
            (Kind::Own, say!(words, "play-looked", time = time, source = name, until = scenario.clock(*due)))
        }
        Event::Told { inject, source } => {
            let form = scenario.inject(*inject).task.work()?.form(&scenario.brand);
            let (_, found) = form.source(source)?;
            (Kind::Said, say!(words, "play-told", time = time, source = found.name, text = &*found.says))
        }
        Event::Promised { inject, need: Some(need), due } => {
            let what = needed(scenario, *inject, need)?;
            (Kind::Own, say!(words, "play-promised", time = time, what = what, until = scenario.clock(*due)))
        }
        Event::Kept { inject, need: Some(need) } => {
            (Kind::Quiet, say!(words, "play-kept-promise", time = time, what = needed(scenario, *inject, need)?))
        }
        Event::Broken { inject, need: None } => {
            let name = &scenario.person(scenario.inject(*inject).from).name;
            (Kind::Against, say!(words, "play-broken-answer", time = time, name = name))
        }
        Event::Broken { inject, need: Some(need) } => {
            (Kind::Against, say!(words, "play-broken-promise", time = time, what = needed(scenario, *inject, need)?))
        }
        Event::HandedOff { to, .. } => {
            let role = &scenario.brand.roles.get(to.at())?.name;
            (Kind::Own, say!(words, "play-handed", time = time, role = role))
        }
        Event::Left { inject } => {
            let name = &scenario.person(scenario.inject(*inject).from).name;
            (Kind::Own, say!(words, "play-left", time = time, name = name))
        }
        Event::Paused => (Kind::Quiet, say!(words, "play-paused", time = time)),
        Event::Resumed => (Kind::Quiet, say!(words, "play-resumed", time = time)),
        Event::Ended { .. } => (Kind::Over, say!(words, "play-ended", time = time)),
        _ => return None,
    })
}

/// That something came.
fn arrived(words: &Words, state: &State, (scenario, inject): (&Scenario, InjectIx), time: &str, text: &str) -> String {
    let model = scenario.inject(inject);
    let person = scenario.person(model.from);
    say!(
        words,
        "play-arrived",
        time = time,
        name = person.name,
        channel = Place::of(words, &scenario.brand, &model.channel).name,
        mood = mood::word(words, state.mood(model.from).anger),
        id = model.id.as_str(),
        text = text
    )
}

/// What a source is called.
fn source_name(scenario: &Scenario, inject: InjectIx, source: &SourceId) -> String {
    let form = scenario.inject(inject).task.work().map(|work| work.form(&scenario.brand)).unwrap_or_default();
    form.source(source).map_or_else(|| source.to_string(), |(_, found)| found.name.clone())
}

/// What a need asks for, in the author's words.
fn needed<'a>(scenario: &'a Scenario, inject: InjectIx, need: &NeedId) -> Option<&'a str> {
    let needs = &scenario.inject(inject).asked.needs;
    needs.iter().find(|known| known.id == *need).map(|need| need.what.as_str())
}
