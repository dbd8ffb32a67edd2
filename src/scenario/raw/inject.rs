//! What arrives: what every inject has, and what each kind of work adds.

use serde::Deserialize;

use super::*;

/// What every inject has, whatever its kind.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    /// Who writes.
    pub from: &'a PersonId,
    /// Where.
    pub on: &'a ChannelId,
    /// What it is about, in a few words, for the queue.
    pub subject: &'a str,
    /// When it comes.
    pub arrives: &'a RawArrival,
    /// What is written; the first line whose condition holds, one of its wordings by seed.
    pub says: &'a [RawLine],
    /// How long it waits, from the arrival.
    pub deadline: Option<&'a TimeText>,
    /// Competencies of the scenario that what is done here is evidence of, beside what its kind shows.
    pub exercises: &'a [CompetencyId],
    /// Ways other than doing it that the author has thought about.
    pub moves: &'a [RawMove],
    /// What doing it brings about.
    pub reacts: &'a [RawReaction],
    /// What it can promise, and what becomes of that.
    pub promises: &'a [RawPromise],
    /// What happens when the deadline passes without an act.
    pub silence: &'a [RawEffect],
}

/// The shape of a kind of work as authors write it: what every inject has, and its own fields, side by side.
macro_rules! inject {
    // What needs no resolving is what the model holds too.
    ($(#[$doc:meta])* $raw:ident => $own:ident { $($(#[$field_doc:meta])* pub $field:ident: $type:ty,)* }) => {
        inject! { $(#[$doc])* $raw { $($(#[$field_doc])* pub $field: $type,)* } }

        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize)]
        pub struct $own { $($(#[$field_doc])* pub $field: $type,)* }

        impl $raw {
            /// The work itself.
            pub fn own(&self) -> $own {
                $own { $($field: self.$field.clone(),)* }
            }
        }
    };
    ($(#[$doc:meta])* $raw:ident { $($own:tt)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $raw {
            /// Who writes.
            pub from: $crate::base::id::PersonId,
            /// Where.
            pub on: $crate::base::id::ChannelId,
            /// What it is about, in a few words, for the queue.
            pub subject: String,
            /// When it comes.
            pub arrives: $crate::scenario::raw::RawArrival,
            /// What is written; the first line whose condition holds, one of its wordings by seed.
            pub says: Vec<$crate::scenario::raw::RawLine>,
            /// How long it waits, from the arrival.
            pub deadline: Option<$crate::scenario::raw::TimeText>,
            /// Competencies of the scenario that what is done here is evidence of, beside what its kind shows.
            #[serde(default)]
            pub exercises: Vec<$crate::base::id::CompetencyId>,
            /// Ways other than doing it that the author has thought about.
            #[serde(default)]
            pub moves: Vec<$crate::scenario::raw::RawMove>,
            /// What doing it brings about.
            #[serde(default)]
            pub reacts: Vec<$crate::scenario::raw::RawReaction>,
            /// What it can promise, and what becomes of that.
            #[serde(default)]
            pub promises: Vec<$crate::scenario::raw::RawPromise>,
            /// What happens when the deadline passes without an act.
            #[serde(default)]
            pub silence: Vec<$crate::scenario::raw::RawEffect>,
            $($own)*
        }

        impl $raw {
            /// What it has in common with all.
            pub fn head(&self) -> $crate::scenario::raw::Head<'_> {
                $crate::scenario::raw::Head {
                    from: &self.from,
                    on: &self.on,
                    subject: &self.subject,
                    arrives: &self.arrives,
                    says: &self.says,
                    deadline: self.deadline.as_ref(),
                    exercises: &self.exercises,
                    moves: &self.moves,
                    reacts: &self.reacts,
                    promises: &self.promises,
                    silence: &self.silence,
                }
            }
        }
    };
}

pub(in crate::scenario) use inject;

inject! {
    /// A message to answer.
    RawConversation {
        /// 0 calm, 1 irritated, 2 personal, 3 abusive.
        #[serde(default)]
        pub provocation: u8,
        /// What is written, told again in calm words: for whoever has what attacks covered.
        pub retold: Option<String>,
        /// How far the brand is answerable.
        pub cluster: Option<CrisisCluster>,
        /// What the person feels and why.
        pub feeling: Option<Feeling>,
        /// What a good answer must do.
        #[serde(default)]
        pub needs: Vec<Need>,
        /// What a good answer has to ask, where something is missing.
        pub explore: Option<Explore>,
        /// What an answer must not say.
        #[serde(default)]
        pub must_not: Vec<MustNot>,
        /// Tempting misses.
        #[serde(default)]
        pub wrong_turns: Vec<WrongTurn>,
        /// What a good answer does.
        #[serde(default)]
        pub acts: Acts,
        /// Where the answer belongs.
        #[serde(default = "in_public")]
        pub venue: Venue,
        /// What the trainee may answer with.
        #[serde(default = "any_input")]
        pub input: Input,
        /// Ready-made answers.
        #[serde(default)]
        pub drafts: Vec<RawDraft>,
        /// Sample answers by level, shown in the debrief and run as tests.
        #[serde(default)]
        pub anchors: Vec<Anchor>,
    }
}

fn in_public() -> Venue {
    Venue::Public
}
fn any_input() -> Input {
    Input::Any
}
