//! What of a shift the public notices, and what it does from minute to minute.
//!
//! Everything it does becomes rows; it is no part of the state, so that folding never runs it and deciding anew does.

use std::sync::Arc;

use super::desk::Desk;
use super::effect::Course;
use super::event::Event;
use super::state::{Progress, State};
use super::work::Given;
use crate::base::{Seed, SimTime};
use crate::community::{Audience, Crowd, Minute, Notice, Said, Stimulus};
use crate::reading::{Flavour, Reading};
use crate::scenario::kinds::{Calendar, Composition, Moderation, Task};
use crate::scenario::model::*;
use crate::scenario::{Measure, Visibility};

/// The public's step, in seconds of the shift.
const MINUTE: u64 = 60;
/// An answer that is left out on purpose and is worth this much is the right one.
const RIGHT: u8 = 60;

/// The public of a desk at the opening, where one plays.
pub(super) fn crowd(desk: &Desk, seed: Seed) -> Option<Crowd> {
    let community = Arc::clone(desk.community()?);
    Some(Crowd::new(community, &desk.scenario.crowd, seed, desk.level().against))
}

/// When the public goes on: at the next whole minute, while anything moves in it.
pub(super) fn next_minute(crowd: Option<&Crowd>, now: SimTime) -> Option<SimTime> {
    crowd.filter(|crowd| crowd.is_stirring()).map(|_| SimTime::from_secs((now.secs() / MINUTE + 1) * MINUTE))
}

impl Course<'_> {
    /// A minute of the public's.
    pub(super) fn public_minute(&mut self) {
        let Some(crowd) = self.crowd.as_mut() else { return };
        let Minute { tallies, spreads, comments, calls } = crowd.minute();
        for spread in spreads {
            self.happen(Event::Spread(spread));
        }
        if let Some(tallies) = tallies {
            self.happen(Event::Stirred { segments: tallies.into() });
        }
        for (segment, text) in comments {
            self.happen(Event::Murmured { segment, text });
        }
        for (segment, about) in calls {
            // It was noticed by the number of its inject.
            let inject = InjectIx(u16::try_from(about).unwrap_or_default());
            self.happen(Event::Called { segment, inject });
        }
    }

    /// What was noticed last comes before so many more.
    pub(super) fn public_share(&mut self, reach: u32) {
        if let Some(crowd) = self.crowd.as_mut() {
            crowd.share(reach);
        }
    }
}

/// Lets the public notice what happened, if it can; what it makes of it.
pub(super) fn notice(desk: &Desk, state: &State, crowd: &mut Crowd, event: &Event) -> Option<Event> {
    let mut notice = |inject: &InjectIx, stimulus: Stimulus, audience: Audience, notice: &Notice<'_>| {
        let account = desk.scenario.inject(*inject).channel.of.as_ref();
        let impressions = crowd.notice_on(account, inject.0.into(), audience, notice)?;
        Some(Event::Noticed { inject: *inject, stimulus, impressions: impressions.into() })
    };
    let model = |inject: &InjectIx| desk.scenario.inject(*inject);
    let is_public = |inject: &InjectIx| desk.scenario.is_public(model(inject));
    match event {
        Event::Arrived { inject, line, wording, .. } if is_public(inject) => {
            let model = model(inject);
            let said = model.says.get(usize::from(*line)).and_then(|line| line.wordings.get(usize::from(*wording)));
            let text = format!("{} {}", model.subject, said.map_or("", |said| said));
            let asked = model.conversation();
            let person = desk.scenario.person(model.from);
            let audience = Audience::Page { reach: person.reach, among: person.among.map(|segment| segment.0) };
            let flavour = Flavour::of(&text);
            let arrival = Notice::Arrival { flavour: &flavour, provocation: asked.provocation, cluster: asked.cluster };
            notice(inject, Stimulus::Arrival, audience, &arrival)
        }
        Event::Answered { inject, visibility: Visibility::Private, .. }
        | Event::AnsweredWithDraft { inject, visibility: Visibility::Private, .. }
            if is_public(inject) =>
        {
            notice(inject, Stimulus::Elsewhere, Audience::Thread, &Notice::Elsewhere)
        }
        Event::Answered { inject, text, reading, worth, .. } if is_public(inject) => {
            let (flavour, late) = (&Flavour::of(text), is_late(state, *inject));
            let said = Said { text, flavour, reading, quality: Some(worth.quality), late };
            notice(inject, Stimulus::Answer, Audience::ThreadAndPage, &Notice::Answer(said))
        }
        Event::AnsweredWithDraft { inject, draft, visibility } if is_public(inject) => {
            let chosen = model(inject).drafts().get(draft.at())?;
            let reading = desk.draft_reading(*inject, *draft, *visibility);
            let (text, flavour, late) = (&*chosen.text, &Flavour::of(&chosen.text), is_late(state, *inject));
            let said = Said { text, flavour, reading, quality: Some(chosen.key.quality), late };
            notice(inject, Stimulus::Answer, Audience::ThreadAndPage, &Notice::Answer(said))
        }
        Event::Held { inject, .. } if is_public(inject) => {
            notice(inject, Stimulus::Holding, Audience::Thread, &Notice::Holding)
        }
        Event::Lapsed { inject } if is_public(inject) => {
            notice(inject, Stimulus::Silence, Audience::Thread, &Notice::Unanswered)
        }
        Event::Left { inject } if is_public(inject) => {
            let declared = model(inject).declared_move(&Move::Leave);
            let right = declared.is_some_and(|declared| declared.key.quality >= RIGHT);
            let left = if right { Notice::BaitLeft } else { Notice::Unanswered };
            notice(inject, Stimulus::Left, Audience::Thread, &left)
        }
        Event::Worked { inject, given, readings, earned } => match &model(inject).task {
            Task::Moderation(work) => {
                notice(inject, Stimulus::Measures, Audience::ThreadAndPage, &measures(work, given))
            }
            Task::Calendar(work) => notice(inject, Stimulus::Calendar, Audience::ThreadAndPage, &calendar(work, given)),
            Task::Composition(_) => {
                let text = given.iter().find(|given| given.part.as_str() == Composition::POST)?;
                let read = readings.iter().find(|read| read.part.as_str() == Composition::POST);
                let unread = Reading::default();
                let reading = read.map_or(&unread, |read| &*read.reading);
                let (text, flavour, late) = (&*text.value, &Flavour::of(&text.value), is_late(state, *inject));
                let said = Said { text, flavour, reading, quality: Some(*earned), late };
                let page = Audience::Page { reach: 0, among: None };
                notice(inject, Stimulus::Post, page, &Notice::Post(said))
            }
            _ => None,
        },
        _ => None,
    }
}

fn is_late(state: &State, inject: InjectIx) -> bool {
    matches!(state.progress(inject), Progress::Answered { late: true })
}

fn value<'a>(given: &'a [Given], part: &str) -> Option<&'a str> {
    given.iter().find(|given| given.part.as_str() == part).map(|given| &*given.value)
}

/// What was done about what others wrote: what is best kept is fair, whatever it says.
fn measures(work: &Moderation, given: &[Given]) -> Notice<'static> {
    let (mut took_down, mut left_abuse, mut cleared) = (0, 0, 0);
    for post in &work.posts {
        let best = post.measures.iter().max_by_key(|rated| rated.worth).map(|rated| rated.measure);
        let taken = value(given, post.id.as_str());
        let spelled = |measure: Measure| taken == Some(Moderation::spelled(measure).as_str());
        let out_of_sight = spelled(Measure::Hide) || spelled(Measure::Remove) || spelled(Measure::Ban);
        match best {
            Some(Measure::Keep) if out_of_sight => took_down += 1,
            Some(Measure::Keep) | None => {}
            Some(_) if spelled(Measure::Keep) => left_abuse += 1,
            Some(_) => cleared += 1,
        }
    }
    Notice::Measures { took_down, left_abuse, cleared }
}

/// What became of planned posts: of those that had better been held back.
fn calendar(work: &Calendar, given: &[Given]) -> Notice<'static> {
    let (mut went_out, mut held_back) = (0, 0);
    for post in &work.posts {
        let best = post.times.iter().max_by_key(|rated| rated.worth).map(|rated| rated.at.as_str());
        if best == Some(Calendar::PAUSE) {
            if value(given, post.id.as_str()) == Some(Calendar::PAUSE) { held_back += 1 } else { went_out += 1 }
        }
    }
    Notice::Calendar { went_out, held_back }
}
