//! What an attempt is for, which decides what help there is while it is sat.

use serde::{Deserialize, Serialize};

/// What an attempt is for. It stands in the [`Header`](super::Header), so that whoever checks an attempt sees whether
/// there was help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To learn: what a reply covers is shown while it is written. An attempt that says nothing is this.
    #[default]
    Practice,
    /// To be handed in.
    Coursework,
    /// To be examined.
    Exam,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 3] = [Self::Practice, Self::Coursework, Self::Exam];

    /// Its name, as one types it and as a header has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::Coursework => "coursework",
            Self::Exam => "exam",
        }
    }

    /// The purpose of this name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.name() == name)
    }

    /// The name of its word: `purpose-<name>`.
    pub fn key(self) -> String {
        format!("purpose-{}", self.name())
    }

    /// Whether it is shown what a reply covers before it is sent.
    pub fn helps(self) -> bool {
        self == Self::Practice
    }

    /// Whether it is the one that a header does not name.
    pub(super) fn goes_without_saying(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_purpose_has_one_name_everywhere() {
        for purpose in Purpose::ALL {
            assert_eq!(serde_json::to_value(purpose).unwrap(), purpose.name());
            assert_eq!(Purpose::of(purpose.name()), Some(purpose));
        }
        assert_eq!(Purpose::of("Exam"), None);
        assert!(Purpose::default().helps() && !Purpose::Coursework.helps() && !Purpose::Exam.helps());
    }
}
