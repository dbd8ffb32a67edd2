//! What one can set, and what is set.

use crate::base::locale::Locale;
use crate::host::settings::Settings;

/// What one can set, and what is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The palettes there are.
    pub palettes: Vec<String>,
    /// The languages there are, each with its own name.
    pub languages: Vec<(Locale, String)>,
    /// What is set.
    pub set: Settings,
    /// Where it is kept; none where nothing is.
    pub folder: Option<String>,
}
