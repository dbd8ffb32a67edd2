//! What an act that may be done brings about.

use std::sync::Arc;

use super::Shift;
use crate::reading::{Reading, Said, score};
use crate::scenario::Visibility;
use crate::scenario::model::*;
use crate::shift::condition::Reply;
use crate::shift::desk::Desk;
use crate::shift::effect::Course;
use crate::shift::event::{Act, Answer, Command, Event};
use crate::shift::state::State;
use crate::shift::work::{Done, grade};
use crate::shift::working;

impl Shift {
    /// Does what has been checked.
    pub(super) fn perform(&mut self, command: &Command) {
        if self.is_over() {
            return;
        }
        let desk = Arc::clone(&self.desk);
        let mut course = Course {
            desk: &self.desk,
            seed: self.seed,
            state: &mut self.state,
            rows: &mut self.rows,
            crowd: &mut self.crowd,
            reactions: &mut self.reactions,
        };
        match &command.act {
            Act::Answer { inject, with: Answer::Draft(draft), visibility } => {
                answer_with(&mut course, &desk, *inject, *draft, *visibility);
            }
            Act::Answer { inject, with: Answer::Text(text), visibility } => {
                let (inject, visibility) = (*inject, *visibility);
                let text = text.trim();
                // Typed or pasted, a draft as it stands is that draft.
                if let Some(draft) = draft_of(&desk, course.state, inject, text) {
                    answer_with(&mut course, &desk, inject, draft, visibility);
                } else {
                    let reading = desk.hear(inject, &mut self.said, text, visibility);
                    let conversation = desk.scenario.inject(inject).conversation();
                    let worth = score::score(&reading, conversation, visibility).worth();
                    let (text, read) = (Arc::from(text), Arc::clone(&reading));
                    course.happen(Event::Answered { inject, text, reading: read, worth, visibility });
                    let readings = [&*reading];
                    let worth = worth.into();
                    react(
                        &mut course,
                        &Reply { inject, draft: None, readings: &readings, given: &[], worth, visibility },
                    );
                }
            }
            Act::Work { inject, given } => {
                let (inject, model) = (*inject, desk.scenario.inject(*inject));
                let form = model.task.work().map(|work| work.form(&desk.scenario.brand)).unwrap_or_default();
                let (given, readings) =
                    working::read(&form, given, |text, place| desk.hear(inject, &mut Said::default(), text, place));
                let told = course.state.told(inject);
                let brand = &*desk.scenario.brand;
                let done = Done { given: &given, readings: &readings, told: &told, brand };
                let Some(grade) = grade(&model.task, &done) else { return };
                let (given_too, readings_too) = (Arc::clone(&given), Arc::clone(&readings));
                course.happen(Event::Worked { inject, given, readings, earned: grade.earned });
                let readings: Vec<&Reading> = readings_too.iter().map(|read| &*read.reading).collect();
                let visibility = model.channel.visibility;
                let worth = grade.worth;
                let given = &*given_too;
                react(&mut course, &Reply { inject, draft: None, readings: &readings, given, worth, visibility });
            }
            Act::Look { inject, source } => {
                let work = desk.scenario.inject(*inject).task.work();
                let form = work.map(|work| work.form(&desk.scenario.brand)).unwrap_or_default();
                if let Some((_, found)) = form.source(source) {
                    let due = course.state.now.plus(found.takes);
                    course.happen(Event::Looked { inject: *inject, source: source.clone(), due });
                }
            }
            Act::HandOff { inject, to, note } => {
                course.happen(Event::HandedOff { inject: *inject, to: *to, note: Arc::from(note.trim()) });
                let role = desk.scenario.brand.roles.get(to.at()).map(|role| role.id.clone());
                declared(&mut course, &desk, *inject, role.map(Move::HandOff));
            }
            Act::Hold { inject } => course.hold(*inject),
            Act::Leave { inject } => {
                course.happen(Event::Left { inject: *inject });
                declared(&mut course, &desk, *inject, Some(Move::Leave));
            }
            Act::Pause => course.happen(Event::Paused),
            Act::Resume => course.happen(Event::Resumed),
            Act::Wait => {}
        }
        course.settle();
    }
}

fn answer_with(course: &mut Course<'_>, desk: &Desk, inject: InjectIx, draft: DraftIx, visibility: Visibility) {
    let worth = desk.scenario.inject(inject).drafts()[draft.at()].key;
    course.happen(Event::AnsweredWithDraft { inject, draft, visibility });
    react(course, &Reply::draft(inject, draft, worth, visibility));
}

/// What was promised with a reply counts before anybody reacts to it.
fn react(course: &mut Course<'_>, reply: &Reply<'_>) {
    course.promise(reply.inject, reply);
    course.react(reply.inject, reply);
}

fn declared(course: &mut Course<'_>, desk: &Desk, inject: InjectIx, play: Option<Move>) {
    let found = play.and_then(|play| desk.scenario.inject(inject).declared_move(&play));
    if let Some(declared) = found {
        course.effects(&declared.then);
    }
}

/// The draft on offer whose text this is.
fn draft_of(desk: &Desk, state: &State, inject: InjectIx, text: &str) -> Option<DraftIx> {
    let same = |draft: &Draft| draft.text.split_whitespace().eq(text.split_whitespace());
    let mut drafts = (0..).map(DraftIx).zip(desk.scenario.inject(inject).drafts());
    drafts.find(|(_, draft)| same(draft) && desk.offers(state, inject, draft)).map(|(ix, _)| ix)
}
