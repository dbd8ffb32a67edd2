//! Commands and events: everything a trainee can do and everything that can happen.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::names::{Ix, Names, Rename, Spoken};
use super::work::{Given, ReadPart};
use crate::base::SimTime;
use crate::base::id::{NeedId, SourceId};
use crate::community::{Impression, Spread, Stimulus, Tally};
use crate::reading::Reading;
use crate::scenario::Visibility;
use crate::scenario::raw::Key;

/// What the trainee does, and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound(serialize = "N: Spoken", deserialize = "N: Spoken"), deny_unknown_fields)]
pub struct Command<N: Names = Ix> {
    /// The shift time; never before the command before it.
    pub at: SimTime,
    /// What.
    pub act: Act<N>,
}

/// What the trainee does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    bound(serialize = "N: Spoken", deserialize = "N: Spoken"),
    rename_all = "kebab-case",
    rename_all_fields = "kebab-case",
    deny_unknown_fields
)]
pub enum Act<N: Names = Ix> {
    /// Answers.
    Answer {
        /// What.
        inject: N::Inject,
        /// With what.
        with: Answer<N>,
        /// In public or in private.
        visibility: Visibility,
    },
    /// Does the work that an inject asks for.
    Work {
        /// Which.
        inject: N::Inject,
        /// What is given, part by part.
        given: Vec<Given>,
    },
    /// Looks somewhere before deciding.
    Look {
        /// For what.
        inject: N::Inject,
        /// Where.
        source: SourceId,
    },
    /// Gives it to a role.
    HandOff {
        /// What.
        inject: N::Inject,
        /// To whom.
        to: N::Role,
        /// With which note.
        note: String,
    },
    /// Says that an answer is coming.
    Hold {
        /// To what.
        inject: N::Inject,
    },
    /// Leaves it unanswered on purpose.
    Leave {
        /// What.
        inject: N::Inject,
    },
    /// Lets time pass.
    Wait,
    /// Stops the shift's clock.
    Pause,
    /// Starts it again.
    Resume,
}

impl<N: Names> Event<N> {
    /// The inject that the trainee settled with it; none for everything else.
    pub fn settles(&self) -> Option<&N::Inject> {
        match self {
            Self::Answered { inject, .. }
            | Self::AnsweredWithDraft { inject, .. }
            | Self::Worked { inject, .. }
            | Self::HandedOff { inject, .. }
            | Self::Left { inject } => Some(inject),
            _ => None,
        }
    }

    /// Whether it is what the public made of something, or did.
    pub fn is_of_the_public(&self) -> bool {
        matches!(
            self,
            Self::Gathered { .. }
                | Self::Noticed { .. }
                | Self::Stirred { .. }
                | Self::Spread(_)
                | Self::Murmured { .. }
                | Self::Called { .. }
        )
    }

    /// The inject whose time to wait ends with it: settled, or not in time.
    pub fn ends_waiting(&self) -> Option<&N::Inject> {
        match self {
            Self::Lapsed { inject } => Some(inject),
            _ => self.settles(),
        }
    }
}

impl<N: Names> Act<N> {
    /// The inject that it is about; none for what lets time pass or stops it.
    pub fn about(&self) -> Option<&N::Inject> {
        match self {
            Self::Answer { inject, .. }
            | Self::Work { inject, .. }
            | Self::Look { inject, .. }
            | Self::HandOff { inject, .. }
            | Self::Hold { inject }
            | Self::Leave { inject } => Some(inject),
            Self::Wait | Self::Pause | Self::Resume => None,
        }
    }
}

/// What an answer is made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound(serialize = "N: Spoken", deserialize = "N: Spoken"), rename_all = "kebab-case")]
pub enum Answer<N: Names = Ix> {
    /// A draft as it stands.
    Draft(N::Draft),
    /// One's own words, or a draft that was edited.
    Text(String),
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(bound(serialize = "N: Spoken", deserialize = "N: Spoken"), deny_unknown_fields)]
pub struct Row<N: Names = Ix> {
    /// The shift time.
    pub at: SimTime,
    /// What.
    pub event: Event<N>,
}

/// Something that can happen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    bound(serialize = "N: Spoken", deserialize = "N: Spoken"),
    rename_all = "kebab-case",
    rename_all_fields = "kebab-case",
    deny_unknown_fields
)]
pub enum Event<N: Names = Ix> {
    /// Somebody begins the shift in this mood.
    Entered {
        /// Who.
        who: N::Person,
        /// Anger, 0–100.
        anger: i16,
        /// Trust, 0–100.
        trust: i16,
    },
    /// An inject will come at this time.
    Scheduled {
        /// What.
        inject: N::Inject,
        /// When.
        due: SimTime,
    },
    /// An inject has come.
    Arrived {
        /// What.
        inject: N::Inject,
        /// Which of its lines, from 0.
        line: u16,
        /// Which wording of the line, from 0.
        wording: u16,
        /// When the person stops waiting.
        deadline: Option<SimTime>,
    },
    /// The trainee sent a draft as it stands.
    AnsweredWithDraft {
        /// To what.
        inject: N::Inject,
        /// Which.
        draft: N::Draft,
        /// Where.
        visibility: Visibility,
    },
    /// The trainee answered in own words.
    Answered {
        /// To what.
        inject: N::Inject,
        /// The words.
        text: Arc<str>,
        /// What was read in them.
        reading: Arc<Reading>,
        /// What they are worth, 0–100 an axis.
        worth: Key,
        /// Where.
        visibility: Visibility,
    },
    /// The trainee did the work that an inject asked for.
    Worked {
        /// Which.
        inject: N::Inject,
        /// What was given, part by part.
        given: Arc<[Given]>,
        /// What was read in its texts.
        readings: Arc<[ReadPart]>,
        /// What it is worth, 0–100.
        earned: u8,
    },
    /// The trainee looked somewhere; the answer comes at this time.
    Looked {
        /// For what.
        inject: N::Inject,
        /// Where.
        source: SourceId,
        /// When it answers.
        due: SimTime,
    },
    /// What was looked up is known.
    Told {
        /// For what.
        inject: N::Inject,
        /// Where it stands.
        source: SourceId,
    },
    /// An answer promised something, or a holding line promised an answer.
    Promised {
        /// In answer to what.
        inject: N::Inject,
        /// By doing what this need asks; none where it is the answer itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        need: Option<NeedId>,
        /// By when it is to be kept.
        due: SimTime,
    },
    /// A promise was kept.
    Kept {
        /// In answer to what it was made.
        inject: N::Inject,
        /// By doing what this need asks; none where it is the answer itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        need: Option<NeedId>,
    },
    /// A promise was not kept.
    Broken {
        /// In answer to what it was made.
        inject: N::Inject,
        /// By doing what this need asks; none where it is the answer itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        need: Option<NeedId>,
    },
    /// The trainee gave it to a role.
    HandedOff {
        /// What.
        inject: N::Inject,
        /// To whom.
        to: N::Role,
        /// With which note.
        note: Arc<str>,
    },
    /// The trainee said that an answer is coming.
    Held {
        /// To what.
        inject: N::Inject,
        /// Until when the person waits now.
        deadline: SimTime,
    },
    /// The trainee left it unanswered on purpose.
    Left {
        /// What.
        inject: N::Inject,
    },
    /// Its deadline passed.
    Lapsed {
        /// What.
        inject: N::Inject,
    },
    /// It will never come.
    Cancelled {
        /// What.
        inject: N::Inject,
    },
    /// Somebody's mood moved.
    MoodMoved {
        /// Whose.
        who: N::Person,
        /// Anger by so much.
        anger: i16,
        /// Trust by so much.
        trust: i16,
    },
    /// A number the author keeps became this.
    VariableSet {
        /// Which.
        variable: N::Variable,
        /// What it is now.
        value: i64,
    },
    /// It was shared to so many more.
    Shared {
        /// How many.
        reach: u32,
    },
    /// Somebody said something that asks for no answer.
    Remarked {
        /// Who.
        who: N::Person,
        /// The words.
        text: Arc<str>,
    },
    /// The public begins the shift like this.
    Gathered {
        /// Segment by segment, as the brand book lists them.
        segments: Arc<[Tally]>,
    },
    /// The public noticed something, and made this of it.
    Noticed {
        /// What it is about.
        inject: N::Inject,
        /// What it is.
        stimulus: Stimulus,
        /// How far it moves whoever sees it, and why, by segment.
        impressions: Arc<[Impression]>,
    },
    /// The public is like this now.
    Stirred {
        /// Segment by segment.
        segments: Arc<[Tally]>,
    },
    /// What was noticed has gone further.
    Spread(Spread),
    /// One of the public spoke up, which asks for no answer.
    Murmured {
        /// Of which segment, by position.
        segment: u16,
        /// The words.
        text: Arc<str>,
    },
    /// A journalist of the public wants to know.
    Called {
        /// Of which segment, by position.
        segment: u16,
        /// About what.
        inject: N::Inject,
    },
    /// The clock stands.
    Paused,
    /// The clock runs.
    Resumed,
    /// The shift is over.
    Ended {
        /// How.
        ending: N::Ending,
    },
}

impl<N: Names> Command<N> {
    /// The same command with other names; none if a name means nothing there.
    pub(super) fn rename<M: Names>(&self, names: &impl Rename<N, M>) -> Option<Command<M>> {
        Some(Command {
            at: self.at,
            act: match &self.act {
                Act::Answer { inject, with, visibility } => Act::Answer {
                    inject: names.inject(inject)?,
                    with: match with {
                        Answer::Draft(draft) => Answer::Draft(names.draft(inject, draft)?),
                        Answer::Text(text) => Answer::Text(text.clone()),
                    },
                    visibility: *visibility,
                },
                Act::HandOff { inject, to, note } => {
                    Act::HandOff { inject: names.inject(inject)?, to: names.role(to)?, note: note.clone() }
                }
                Act::Work { inject, given } => Act::Work { inject: names.inject(inject)?, given: given.clone() },
                Act::Look { inject, source } => Act::Look { inject: names.inject(inject)?, source: source.clone() },
                Act::Hold { inject } => Act::Hold { inject: names.inject(inject)? },
                Act::Leave { inject } => Act::Leave { inject: names.inject(inject)? },
                Act::Wait => Act::Wait,
                Act::Pause => Act::Pause,
                Act::Resume => Act::Resume,
            },
        })
    }
}

impl<N: Names> Row<N> {
    /// The same row with other names; none if a name means nothing there.
    pub(super) fn rename<M: Names>(&self, names: &impl Rename<N, M>) -> Option<Row<M>> {
        let event = match &self.event {
            Event::Entered { who, anger, trust } => {
                Event::Entered { who: names.person(who)?, anger: *anger, trust: *trust }
            }
            Event::Scheduled { inject, due } => Event::Scheduled { inject: names.inject(inject)?, due: *due },
            Event::Arrived { inject, line, wording, deadline } => {
                Event::Arrived { inject: names.inject(inject)?, line: *line, wording: *wording, deadline: *deadline }
            }
            Event::AnsweredWithDraft { inject, draft, visibility } => Event::AnsweredWithDraft {
                inject: names.inject(inject)?,
                draft: names.draft(inject, draft)?,
                visibility: *visibility,
            },
            Event::Answered { inject, text, reading, worth, visibility } => Event::Answered {
                inject: names.inject(inject)?,
                text: text.clone(),
                reading: reading.clone(),
                worth: *worth,
                visibility: *visibility,
            },
            Event::HandedOff { inject, to, note } => {
                Event::HandedOff { inject: names.inject(inject)?, to: names.role(to)?, note: note.clone() }
            }
            Event::Worked { inject, given, readings, earned } => Event::Worked {
                inject: names.inject(inject)?,
                given: Arc::clone(given),
                readings: Arc::clone(readings),
                earned: *earned,
            },
            Event::Looked { inject, source, due } => {
                Event::Looked { inject: names.inject(inject)?, source: source.clone(), due: *due }
            }
            Event::Told { inject, source } => Event::Told { inject: names.inject(inject)?, source: source.clone() },
            Event::Promised { inject, need, due } => {
                Event::Promised { inject: names.inject(inject)?, need: need.clone(), due: *due }
            }
            Event::Kept { inject, need } => Event::Kept { inject: names.inject(inject)?, need: need.clone() },
            Event::Broken { inject, need } => Event::Broken { inject: names.inject(inject)?, need: need.clone() },
            Event::Held { inject, deadline } => Event::Held { inject: names.inject(inject)?, deadline: *deadline },
            Event::Left { inject } => Event::Left { inject: names.inject(inject)? },
            Event::Lapsed { inject } => Event::Lapsed { inject: names.inject(inject)? },
            Event::Cancelled { inject } => Event::Cancelled { inject: names.inject(inject)? },
            Event::MoodMoved { who, anger, trust } => {
                Event::MoodMoved { who: names.person(who)?, anger: *anger, trust: *trust }
            }
            Event::VariableSet { variable, value } => {
                Event::VariableSet { variable: names.variable(variable)?, value: *value }
            }
            Event::Shared { reach } => Event::Shared { reach: *reach },
            Event::Remarked { who, text } => Event::Remarked { who: names.person(who)?, text: text.clone() },
            Event::Gathered { segments } => Event::Gathered { segments: Arc::clone(segments) },
            Event::Noticed { inject, stimulus, impressions } => Event::Noticed {
                inject: names.inject(inject)?,
                stimulus: *stimulus,
                impressions: Arc::clone(impressions),
            },
            Event::Stirred { segments } => Event::Stirred { segments: Arc::clone(segments) },
            Event::Spread(spread) => Event::Spread(spread.clone()),
            Event::Murmured { segment, text } => Event::Murmured { segment: *segment, text: Arc::clone(text) },
            Event::Called { segment, inject } => Event::Called { segment: *segment, inject: names.inject(inject)? },
            Event::Paused => Event::Paused,
            Event::Resumed => Event::Resumed,
            Event::Ended { ending } => Event::Ended { ending: names.ending(ending)? },
        };
        Some(Row { at: self.at, event })
    }
}
