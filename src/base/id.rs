//! Typed names. An id is what an author wrote; it appears unchanged in events, so that a stranger can read a log.
//!
//! Cloning is a reference count, comparing is comparing text.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id with this text.
            pub fn new(text: impl AsRef<str>) -> Self {
                Self(Arc::from(text.as_ref()))
            }

            /// The id as the author wrote it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    )*};
}

ids! {
    /// A scenario: the unit one plays and one is scored on.
    ScenarioId;
    /// A brand, whose book holds voice, facts, powers and secrets.
    BrandId;
    /// A client of a house that writes for several.
    ClientId;
    /// Something that arrives and asks for an act.
    InjectId;
    /// A person of the cast.
    PersonId;
    /// What a good answer must do, apart from its wording.
    NeedId;
    /// A ready-made answer with a key.
    DraftId;
    /// A tempting miss, with a cap on quality.
    WrongTurnId;
    /// Something an answer to this inject must not say.
    MustNotId;
    /// A fact of the brand book.
    FactId;
    /// A power of the desk: what the trainee may decide alone.
    PowerId;
    /// Something that must not be revealed.
    SecretId;
    /// A role inside the company.
    RoleId;
    /// A place where the public writes.
    ChannelId;
    /// A community of behaviour among those who follow a brand.
    SegmentId;
    /// A number the author keeps.
    VariableId;
    /// One of the ways a shift can end.
    EndingId;
    /// A part of a piece of work: a question, a field, an item.
    PartId;
    /// Something that can be chosen in a part.
    ChoiceId;
    /// Somewhere to look before one decides.
    SourceId;
    /// A competency of the profile.
    CompetencyId;
    /// A rule that reads or scores; also the key of its sentence.
    RuleId;
    /// A competency profile.
    ProfileId;
    /// An article, book or standard that asks for competencies.
    ArticleId;
    /// A group of competencies.
    GroupId;
    /// One of the core skills of the profession.
    CoreSkillId;
    /// A kind of evidence that a shift can give.
    EvidenceId;
    /// What somebody in a role has to show.
    RoleProfileId;
    /// A course.
    CourseId;
    /// A part of a course.
    ModuleId;
    /// A knowledge card.
    CardId;
}
