//! Single files: read up to a limit, written as a whole or not at all.

use std::fs::{File, OpenOptions, metadata, remove_file, rename};
use std::io::{Error, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use ron::ser::PrettyConfig;
use serde::Serialize;

/// What to do with a file that is already there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// Leave it and fail.
    Keep,
    /// Put the new one in its place.
    Replace,
}

/// The bytes of a file.
///
/// # Errors
/// What the system says; [`ErrorKind::FileTooLarge`] above `limit` bytes, and [`ErrorKind::InvalidInput`] for a folder, a
/// pipe or a device.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    let about = metadata(path)?;
    if !about.is_file() {
        // A pipe or a device would block or never end.
        return Err(ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    // It may grow while it is read: one byte more than allowed is enough to refuse it.
    File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Folders within folders, at most so deep.
const DEPTH: usize = 8;

/// Every file of this ending in a folder and those within it, in the order of their names. Links are not followed.
///
/// # Errors
/// What the system says of a folder that cannot be read.
pub fn under(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            let (path, kind) = (entry.path(), entry.file_type()?);
            if kind.is_dir() && depth < DEPTH {
                folders.push((path, depth + 1));
            } else if kind.is_file() && path.extension().is_some_and(|found| found == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Writes a file so that at any moment, whatever happens, there is either what was there before or all of the new one:
/// into a file beside it, to the disk, and then renamed.
///
/// # Errors
/// What the system says; [`ErrorKind::AlreadyExists`] for a file that is to be kept. Nothing is left behind.
pub fn write(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), Error> {
    let name = path.file_name().ok_or(ErrorKind::InvalidInput)?;
    if existing == Existing::Keep && is_there(path) {
        return Err(ErrorKind::AlreadyExists.into());
    }
    if path.symlink_metadata().is_ok_and(|there| !there.is_file()) {
        // Renaming would put a plain file in the place of a link, a pipe or a device.
        return Err(Error::new(ErrorKind::InvalidInput, "it is a folder, a link or a device, and no plain file"));
    }
    let mut beside = std::ffi::OsString::from(".");
    beside.push(name);
    beside.push(format!(".{}.part", super::clock::fresh_id()));
    let beside = path.with_file_name(beside);
    let outcome = write_through(&beside, bytes).and_then(|()| put(&beside, path, existing));
    if outcome.is_err() {
        // It may not even be there; the reason that counts is the first.
        let _ = remove_file(&beside);
    }
    outcome
}

/// Writes a value so that people can read it, in place of what was there, and makes the folder for it.
///
/// # Errors
/// What the system says: what was there before still is.
pub fn write_ron(path: &Path, value: &impl Serialize) -> Result<(), Error> {
    let style = PrettyConfig::new().struct_names(true);
    let text = ron::ser::to_string_pretty(value, style).map_err(Error::other)?;
    path.parent().map_or(Ok(()), make_folder)?;
    write(path, format!("{text}\n").as_bytes(), Existing::Replace)
}

/// Makes a folder and those above it where they are not yet.
///
/// # Errors
/// What the system says.
pub fn make_folder(path: &Path) -> Result<(), Error> {
    std::fs::create_dir_all(path)
}

/// Whether something stands under this name: a file, a folder, or a link, even one that leads nowhere.
pub fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Removes a file; one that is not there is no error.
///
/// # Errors
/// What the system says.
pub fn remove(path: &Path) -> Result<(), Error> {
    match remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn write_through(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn put(from: &Path, to: &Path, existing: Existing) -> Result<(), Error> {
    if existing == Existing::Keep {
        // Whoever makes the name has it: renaming alone would replace a file that came in between.
        OpenOptions::new().write(true).create_new(true).open(to)?;
    }
    if let Err(error) = rename(from, to) {
        if existing == Existing::Keep {
            let _ = remove_file(to);
        }
        return Err(error);
    }
    sync_folder(to);
    Ok(())
}

/// Brings the new name to the disk where folders can be synced; the file itself is there already.
fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_owned() };
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
    #[cfg(not(unix))]
    let _ = path;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_as_a_whole_or_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.attempt");
        write(&path, b"one", Existing::Keep).unwrap();
        assert_eq!(write(&path, b"two", Existing::Keep).unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(read(&path, 10).unwrap(), b"one");
        write(&path, b"two", Existing::Replace).unwrap();
        assert_eq!(read(&path, 3).unwrap(), b"two");
        assert_eq!(read(&path, 2).unwrap_err().kind(), ErrorKind::FileTooLarge);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("folder");
        std::fs::create_dir(&taken).unwrap();
        std::fs::write(taken.join("inside"), "x").unwrap();
        assert!(write(&taken, b"x", Existing::Replace).is_err());
        assert!(write(&folder.path().join("none/a"), b"x", Existing::Replace).is_err());
        assert_eq!(read(&taken, 10).unwrap_err().kind(), ErrorKind::InvalidInput);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
