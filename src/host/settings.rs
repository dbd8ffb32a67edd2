//! What somebody has set for themselves: a file beside their attempts.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::content;
use super::files;
use super::sitting::Unkept;
use crate::base::Diagnostic;
use crate::scenario::load;

/// The file, in the folder of attempts.
pub const FILE: &str = "settings.ron";
/// The least and the most that text is scaled to, and how far apart two settings stand, in percent.
pub const SCALES: (u16, u16) = (80, 200);
/// How far apart two settings of the scale stand, in percent.
pub const SCALE_STEP: u16 = 10;
/// The most that one may have of time beyond the usual, in percent.
pub const MOST_TIME: u16 = 300;

/// What somebody has set. What a file does not name is as it is here at first; what it names beside it belongs to another
/// version of the program and is left alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename = "Settings")]
pub struct Settings {
    /// The name of the palette.
    pub palette: String,
    /// How large everything is, in percent of what it is at first: [`SCALES`].
    pub scale: u16,
    /// Whether nothing moves but what one moves.
    pub still: bool,
    /// Whether shifts are untimed unless one says otherwise.
    pub untimed: bool,
    /// How much more time one has with the clock, in percent: up to [`MOST_TIME`].
    pub more_time: u16,
    /// Whether messages that attack are covered until one uncovers them.
    pub cover: bool,
    /// The code of the language; empty for the machine's.
    pub language: String,
    /// Whether it was said what is kept, where, and how it is deleted.
    pub told: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            palette: "dark".to_owned(),
            scale: 100,
            still: false,
            untimed: false,
            more_time: 0,
            cover: false,
            language: String::new(),
            told: false,
        }
    }
}

impl Settings {
    /// What is set in a folder of attempts; as at first where nothing is.
    ///
    /// # Errors
    /// Why the file cannot be read, and where in it.
    pub fn read(folder: &Path) -> Result<Self, Box<Diagnostic>> {
        let file = folder.join(FILE);
        if !files::is_there(&file) {
            return Ok(Self::default());
        }
        let read: Self = load::ron(&content::text(&file)?)?;
        Ok(Self { scale: read.scale.clamp(SCALES.0, SCALES.1), more_time: read.more_time.min(MOST_TIME), ..read })
    }

    /// Writes them into a folder of attempts, which is made if it is not there.
    ///
    /// # Errors
    /// If they cannot be written: what was there before still is.
    pub fn write(&self, folder: &Path) -> Result<(), Unkept> {
        let file = folder.join(FILE);
        files::write_ron(&file, self).map_err(|error| Unkept::unwritable(&file, &error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_is_there_the_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("people/one");
        assert_eq!(Settings::read(&inner).unwrap(), Settings::default());
        let set = Settings { palette: "light".to_owned(), scale: 150, untimed: true, ..Settings::default() };
        set.write(&inner).unwrap();
        assert_eq!(Settings::read(&inner).unwrap(), set);
    }

    #[test]
    fn a_file_of_another_version_keeps_what_both_know() {
        let folder = tempfile::tempdir().unwrap();
        let text = "Settings(scale: 900, sound: \"soft\", still: true)";
        std::fs::write(folder.path().join(FILE), text).unwrap();
        let read = Settings::read(folder.path()).unwrap();
        assert_eq!((read.scale, read.still, read.palette.as_str()), (200, true, "dark"));
    }

    #[test]
    fn a_broken_file_is_told_with_its_place() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), "Settings(\n    scale: \"large\",\n)").unwrap();
        let found = Settings::read(folder.path()).unwrap_err();
        assert_eq!(found.place.as_ref().map(|place| place.line), Some(2), "{found:?}");
    }

    #[test]
    fn what_cannot_be_written_says_where() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("taken");
        std::fs::write(&file, "x").unwrap();
        let why = Settings::default().write(&file).unwrap_err();
        assert_eq!(why.code, "record-unwritable");
        assert!(why.args[0].1.ends_with(FILE), "{why:?}");
    }
}
