//! Why a line is not read. `assess-<code>` is the key of its sentence, with the remedy as `.help`.

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is longer than lines may be.
    LineTooLong {
        /// Bytes.
        limit: u64,
    },
    /// It is no text.
    NotUtf8 {
        /// The first bad byte, from 1.
        byte: usize,
    },
    /// It is no JSON of the right shape.
    Form {
        /// Where, from 1.
        column: usize,
        /// What was found.
        found: String,
    },
    /// A number lies outside its range.
    OutOfRange {
        /// Which field.
        field: &'static str,
        /// The number.
        found: u8,
        /// The smallest allowed.
        least: u8,
        /// The largest allowed.
        most: u8,
    },
    /// The id stood there before.
    SameId {
        /// The id.
        id: String,
    },
    /// No situation has this id.
    UnknownSituation {
        /// The id of the situation.
        found: String,
        /// Ids that were perhaps meant.
        near: String,
    },
    /// There is nothing to assess.
    NoText,
    /// A conversation without turns.
    NoTurns,
    /// A conversation with more turns than are read.
    TooManyTurns {
        /// Turns.
        found: usize,
        /// Turns.
        limit: usize,
    },
    /// Nobody rated this.
    NoRatings {
        /// Which field.
        field: &'static str,
    },
    /// The text is longer than texts may be.
    TextTooLong {
        /// Bytes.
        found: usize,
        /// Bytes.
        limit: usize,
    },
}

impl Problem {
    /// Refuses a number outside its range.
    pub(super) fn unless_within(field: &'static str, found: u8, least: u8, most: u8) -> Result<(), Self> {
        if (least..=most).contains(&found) { Ok(()) } else { Err(Self::OutOfRange { field, found, least, most }) }
    }

    /// The code of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::LineTooLong { .. } => "line-too-long",
            Self::NotUtf8 { .. } => "not-utf8",
            Self::Form { .. } => "form",
            Self::OutOfRange { .. } => "out-of-range",
            Self::SameId { .. } => "same-id",
            Self::UnknownSituation { .. } => "unknown-situation",
            Self::NoText => "no-text",
            Self::NoTurns => "no-turns",
            Self::TooManyTurns { .. } => "too-many-turns",
            Self::NoRatings { .. } => "no-ratings",
            Self::TextTooLong { .. } => "text-too-long",
        }
    }

    /// The values for its sentence.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::LineTooLong { limit } => vec![("limit", limit.to_string())],
            Self::NotUtf8 { byte } => vec![("byte", byte.to_string())],
            Self::Form { column, found } => vec![("column", column.to_string()), ("found", found.clone())],
            Self::OutOfRange { field, found, least, most } => vec![
                ("field", (*field).to_owned()),
                ("found", found.to_string()),
                ("least", least.to_string()),
                ("most", most.to_string()),
            ],
            Self::SameId { id } => vec![("id", id.clone())],
            Self::UnknownSituation { found, near } => vec![
                ("found", found.clone()),
                ("hint", if near.is_empty() { "none" } else { "some" }.to_owned()),
                ("near", near.clone()),
            ],
            Self::NoText | Self::NoTurns => Vec::new(),
            Self::NoRatings { field } => vec![("field", (*field).to_owned())],
            Self::TextTooLong { found, limit } | Self::TooManyTurns { found, limit } => {
                vec![("found", found.to_string()), ("limit", limit.to_string())]
            }
        }
    }
}
