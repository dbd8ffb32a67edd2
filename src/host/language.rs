//! The language that somebody at this machine reads.

use std::path::Path;

use super::people;
use super::settings::Settings;
use crate::base::locale::Locale;

/// The machine's, if the program speaks it; English otherwise.
pub fn machine() -> Locale {
    sys_locale::get_locales().find_map(|tag| Locale::find(&tag)).unwrap_or_default()
}

/// What somebody has set whose folder this is; none if nothing is set, or it cannot be read.
pub fn set(folder: &Path) -> Option<Locale> {
    Settings::read(folder).ok().and_then(|set| Locale::find(&set.language))
}

/// What whoever sat here last has set, or else the machine's. A file that cannot be read is told by whoever needs more of
/// it.
pub fn usual(root: Option<&Path>) -> Locale {
    let set = people::settings(root).ok().and_then(|set| Locale::find(&set.language));
    set.unwrap_or_else(machine)
}
