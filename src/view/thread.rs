//! The thread with one person, up to now.

use crate::base::SimTime;
use crate::base::id::InjectId;
use crate::base::words::Words;
use crate::scenario::Visibility;
use crate::scenario::model::{InjectIx, PersonIx};
use crate::shift::{Event, Row, Shift};

use super::person::{Place, Who};
use super::work::given;
use crate::say;

/// A thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// The inject it was opened for.
    pub inject: InjectId,
    /// With whom.
    pub who: Who,
    /// Where.
    pub place: Place,
    /// What it is about.
    pub subject: String,
    /// What was said and done, the earliest first.
    pub messages: Vec<Message>,
    /// Whether it still waits for an act.
    pub waiting: bool,
}

/// Something said or done in a thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The shift time.
    pub at: SimTime,
    /// The time of day.
    pub time: String,
    /// By whom, and how.
    pub by: By,
    /// The words; empty where there are none.
    pub text: String,
    /// What it is about; none where it is a remark.
    pub about: Option<InjectId>,
    /// Whether it is covered: the words are told again and not those that were written.
    pub covered: bool,
}

/// Who said or did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// The person.
    Them,
    /// The trainee, in this place.
    You(Visibility),
    /// The trainee did the work; the text is what was given.
    Worked,
    /// The trainee asked a source of this name.
    Asked(String),
    /// The source of this name said something.
    Told(String),
    /// The trainee handed it to this role; the text is the note.
    HandedTo(String),
    /// The trainee said that an answer is coming.
    Held,
    /// The trainee left it.
    Left,
    /// The person stopped waiting.
    Lapsed,
}

/// The thread of an inject.
pub fn thread(words: &Words, shift: &Shift, inject: InjectIx) -> Thread {
    let model = shift.scenario().inject(inject);
    Thread {
        inject: model.id.clone(),
        who: Who::of(words, shift.scenario().person(model.from), shift.state().mood(model.from)),
        place: Place::of(words, &shift.scenario().brand, &model.channel),
        subject: model.subject.clone(),
        messages: shift.rows().iter().filter_map(|row| message(words, shift, row, model.from)).collect(),
        waiting: shift.state().progress(inject).is_waiting(),
    }
}

/// What somebody wrote.
pub fn written(shift: &Shift, inject: InjectIx) -> String {
    let arrival = shift.rows().iter().find_map(|row| match row.event {
        Event::Arrived { inject: found, line, wording, .. } if found == inject => Some((line, wording)),
        _ => None,
    });
    let Some((line, wording)) = arrival else { return String::new() };
    let says = &shift.scenario().inject(inject).says;
    let line = says.get(usize::from(line));
    line.and_then(|line| line.wordings.get(usize::from(wording))).map_or_else(String::new, |text| text.to_string())
}

/// The message of a row in the thread with somebody, if it is one.
fn message(words: &Words, shift: &Shift, row: &Row, with: PersonIx) -> Option<Message> {
    let scenario = shift.scenario();
    let about = |inject: &InjectIx| scenario.inject(*inject).from == with;
    let (by, text) = match &row.event {
        Event::Arrived { inject, .. } if about(inject) => (By::Them, written(shift, *inject)),
        Event::Remarked { who, text } if *who == with => (By::Them, text.to_string()),
        Event::Answered { inject, text, visibility, .. } if about(inject) => (By::You(*visibility), text.to_string()),
        Event::AnsweredWithDraft { inject, draft, visibility } if about(inject) => {
            (By::You(*visibility), scenario.inject(*inject).drafts().get(draft.at())?.text.clone())
        }
        Event::HandedOff { inject, to, note } if about(inject) => {
            (By::HandedTo(scenario.brand.roles.get(to.at())?.name.clone()), note.to_string())
        }
        Event::Worked { inject, given: done, .. } if about(inject) => {
            let lines = given(words, shift.desk(), *inject, done);
            let lines = lines.into_iter().map(|(part, given)| say!(words, "work-given", part = part, given = given));
            (By::Worked, lines.collect::<Vec<_>>().join("\n"))
        }
        Event::Looked { inject, source, .. } if about(inject) => {
            let form = shift.form(*inject)?;
            (By::Asked(form.source(source)?.1.name.clone()), String::new())
        }
        Event::Told { inject, source } if about(inject) => {
            let form = shift.form(*inject)?;
            let found = form.source(source)?.1;
            (By::Told(found.name.clone()), found.says.to_string())
        }
        Event::Held { inject, .. } if about(inject) => (By::Held, String::new()),
        Event::Left { inject } if about(inject) => (By::Left, String::new()),
        Event::Lapsed { inject } if about(inject) => (By::Lapsed, String::new()),
        _ => return None,
    };
    let about = matter(&row.event).map(|inject| scenario.inject(inject).id.clone());
    Some(Message { at: row.at, time: scenario.clock(row.at), by, text, about, covered: false })
}

/// What something that is said or done in a thread is about.
fn matter(event: &Event) -> Option<InjectIx> {
    match event {
        Event::Arrived { inject, .. }
        | Event::Answered { inject, .. }
        | Event::AnsweredWithDraft { inject, .. }
        | Event::Worked { inject, .. }
        | Event::Looked { inject, .. }
        | Event::Told { inject, .. }
        | Event::HandedOff { inject, .. }
        | Event::Held { inject, .. }
        | Event::Left { inject }
        | Event::Lapsed { inject } => Some(*inject),
        _ => None,
    }
}
