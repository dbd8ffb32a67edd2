//! An attempt told as a story: time, who, what. It reads the log alone, so that it works for attempts of other versions.

use std::collections::BTreeSet;

use crate::base::SimTime;
use crate::base::id::{EndingId, InjectId, NeedId, PersonId, RoleId};
use crate::base::words::{Words, steers};
use crate::record::Attempt;
use crate::say;
use crate::scenario::Visibility;
use crate::scenario::model::{Inject, Person, Scenario};
use crate::shift::{Event, Named, Row};
use crate::view::Place;
use crate::view::cover::Cover;
use crate::view::public::segment_name;

/// The lines of the story, what attacks covered if that is; without a scenario people and messages go by their names in
/// the log.
pub(super) fn tell(words: &Words, attempt: &Attempt, scenario: Option<&Scenario>, covers: bool) -> Vec<String> {
    let uncovered = BTreeSet::new();
    let cover = scenario.map(|scenario| Cover::new(words, scenario, covers.then_some(&uncovered)));
    let teller = Teller { words, scenario, cover };
    let rows = attempt.entries.iter().flat_map(|entry| &entry.rows);
    rows.filter_map(|row| teller.line(row)).map(|line| plain(&line)).collect()
}

/// Without characters that a terminal would obey: a file may come from anybody.
pub(crate) fn plain(text: &str) -> String {
    text.chars().map(|c| if steers(c) { ' ' } else { c }).collect()
}

struct Teller<'a> {
    words: &'a Words,
    scenario: Option<&'a Scenario>,
    cover: Option<Cover<'a>>,
}

impl Teller<'_> {
    fn segment(&self, segment: u16) -> String {
        let known = self.scenario.and_then(|scenario| segment_name(self.words, scenario, segment));
        known.unwrap_or_else(|| segment.to_string())
    }

    fn line(&self, row: &Row<Named>) -> Option<String> {
        let words = self.words;
        let time = self.time(row.at);
        Some(match &row.event {
            Event::Arrived { inject, line, wording, .. } => match self.written(inject, *line, *wording) {
                Some((model, text)) => {
                    say!(
                        words,
                        "story-arrived",
                        time = time,
                        name = self.sender(inject),
                        channel = self.channel(model),
                        text = self.cover.and_then(|cover| cover.message(inject)).unwrap_or_else(|| text.to_owned())
                    )
                }
                None => say!(words, "story-arrived-untold", time = time, inject = inject.as_str()),
            },
            Event::AnsweredWithDraft { inject, draft, visibility } => {
                let (name, place) = (self.sender(inject), self.place(*visibility));
                let model =
                    self.inject(inject).and_then(|model| model.drafts().iter().find(|known| known.id == *draft));
                match model {
                    Some(model) => say!(
                        words,
                        "story-drafted",
                        time = time,
                        name = name,
                        place = place,
                        draft = draft.as_str(),
                        text = model.text
                    ),
                    None => {
                        let draft = draft.as_str();
                        say!(words, "story-drafted-untold", time = time, name = name, place = place, draft = draft)
                    }
                }
            }
            Event::Answered { inject, text, visibility, .. } => {
                let (name, place) = (self.sender(inject), self.place(*visibility));
                say!(words, "story-answered", time = time, name = name, place = place, text = text)
            }
            Event::Worked { inject, given, .. } => {
                let (inject, given) = (self.subject(inject), crate::shift::plan::spelled(given));
                say!(words, "story-worked", time = time, inject = inject, given = given)
            }
            Event::Looked { inject, source, .. } => {
                say!(words, "story-looked", time = time, inject = self.subject(inject), source = source.as_str())
            }
            Event::Told { inject, source } => {
                say!(words, "story-told", time = time, inject = self.subject(inject), source = source.as_str())
            }
            Event::Promised { inject, need: Some(need), due } => {
                let (what, until) = (self.need(inject, need), self.time(*due));
                say!(words, "story-promised", time = time, what = what, until = until)
            }
            Event::Kept { inject, need: Some(need) } => {
                say!(words, "story-kept", time = time, what = self.need(inject, need))
            }
            Event::Broken { inject, need: Some(need) } => {
                say!(words, "story-broken", time = time, what = self.need(inject, need))
            }
            Event::Kept { inject, need: None } => {
                say!(words, "story-kept-answer", time = time, name = self.sender(inject))
            }
            Event::Broken { inject, need: None } => {
                say!(words, "story-broken-answer", time = time, name = self.sender(inject))
            }
            // The holding line itself has been told.
            Event::Promised { need: None, .. } => return None,
            Event::HandedOff { inject, to, note } => {
                let (inject, role) = (self.subject(inject), self.role(to));
                say!(words, "story-handed", time = time, inject = inject, role = role, note = note)
            }
            Event::Held { inject, deadline } => {
                let (name, until) = (self.sender(inject), self.time(*deadline));
                say!(words, "story-held", time = time, name = name, until = until)
            }
            Event::Left { inject } => say!(words, "story-left", time = time, name = self.sender(inject)),
            Event::Lapsed { inject } => say!(words, "story-lapsed", time = time, name = self.sender(inject)),
            Event::MoodMoved { who, anger, trust } => {
                let (anger, trust) = (format!("{anger:+}"), format!("{trust:+}"));
                say!(words, "story-mood", time = time, name = self.person(who), anger = anger, trust = trust)
            }
            Event::Shared { reach } => {
                say!(words, "story-shared", time = time, reach = *reach, count = words.grouped((*reach).into()))
            }
            Event::Murmured { segment, text } => {
                say!(words, "story-murmured", time = time, segment = self.segment(*segment), text = &**text)
            }
            Event::Called { segment, inject } => {
                let (segment, inject) = (self.segment(*segment), self.subject(inject));
                say!(words, "story-called", time = time, segment = segment, inject = inject)
            }
            // What the public makes of everything is told by `why`.
            Event::Gathered { .. } | Event::Noticed { .. } | Event::Stirred { .. } | Event::Spread(_) => return None,
            Event::Remarked { who, text } => {
                say!(words, "story-remarked", time = time, name = self.person(who), text = text)
            }
            Event::Paused => say!(words, "story-paused", time = time),
            Event::Resumed => say!(words, "story-resumed", time = time),
            Event::Ended { ending } => say!(words, "story-ended", time = time, ending = self.ending(ending)),
            // What nobody at the desk would notice.
            Event::Entered { .. } | Event::Scheduled { .. } | Event::Cancelled { .. } | Event::VariableSet { .. } => {
                return None;
            }
        })
    }

    fn time(&self, at: SimTime) -> String {
        self.scenario.map_or_else(|| at.to_string(), |scenario| scenario.clock(at))
    }

    fn inject(&self, id: &InjectId) -> Option<&Inject> {
        self.scenario?.find_inject(id)
    }

    fn need(&self, inject: &InjectId, need: &NeedId) -> String {
        let found = self.inject(inject).and_then(|model| model.asked.needs.iter().find(|known| known.id == *need));
        found.map_or_else(|| need.to_string(), |need| need.what.clone())
    }

    fn written(&self, id: &InjectId, line: u16, wording: u16) -> Option<(&Inject, &str)> {
        let inject = self.inject(id)?;
        let text = inject.says.get(usize::from(line))?.wordings.get(usize::from(wording))?;
        Some((inject, text))
    }

    /// Where it stands, with whose account that is.
    fn channel(&self, inject: &Inject) -> String {
        let known = self.scenario.map(|scenario| Place::of(self.words, &scenario.brand, &inject.channel).name);
        known.unwrap_or_else(|| inject.channel.name.clone())
    }

    /// Whoever wrote an inject.
    fn sender(&self, id: &InjectId) -> String {
        let person = self.inject(id).and_then(|inject| self.scenario?.cast.get(inject.from.at()));
        person.map_or_else(|| id.to_string(), |person| person.name.clone())
    }

    fn subject(&self, id: &InjectId) -> String {
        self.inject(id).map_or_else(|| id.to_string(), |inject| inject.subject.clone())
    }

    fn person(&self, id: &PersonId) -> String {
        let known = |scenario: &Scenario| -> Option<String> {
            scenario.cast.iter().find(|person: &&Person| person.id == *id).map(|person| person.name.clone())
        };
        self.scenario.and_then(known).unwrap_or_else(|| id.to_string())
    }

    fn role(&self, id: &RoleId) -> String {
        let roles = self.scenario.map(|scenario| scenario.brand.roles.as_slice()).unwrap_or_default();
        roles.iter().find(|role| role.id == *id).map_or_else(|| id.to_string(), |role| role.name.clone())
    }

    fn ending(&self, id: &EndingId) -> String {
        let endings = self.scenario.map(|scenario| scenario.endings.as_slice()).unwrap_or_default();
        endings.iter().find(|ending| ending.id == *id).map_or_else(|| id.to_string(), |ending| ending.title.clone())
    }

    fn place(&self, visibility: Visibility) -> String {
        self.words.plain(&visibility.key())
    }
}
