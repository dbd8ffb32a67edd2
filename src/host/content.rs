//! Reading content from disk: files and folders into texts, every refusal a diagnostic.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::base::{Diagnostic, Source};
use crate::scenario::Library;
use crate::scenario::load::{MAX_BYTES, decode, too_large};

/// Folders deeper than this are not looked into.
const MAX_FOLDERS: usize = 12;

/// Every `.ron` text under these paths, in the order of their names, and every reason why one is not among them.
///
/// A path that is named is read whatever its ending; links are followed for named paths alone, so that a folder cannot
/// lead in a circle or out of itself.
pub fn read(paths: &[PathBuf]) -> (Vec<Source>, Vec<Diagnostic>) {
    let mut sources: Vec<Source> = Vec::new();
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for path in paths {
        let mut files = Vec::new();
        match fs::metadata(path) {
            Err(error) => problems.push(unreadable(path, &error)),
            Ok(about) if about.is_dir() => {
                walk(path, 0, &mut files, &mut problems);
                if files.is_empty() {
                    problems.push(Diagnostic::error("nothing-found", None).with("file", path.display()));
                }
            }
            Ok(_) => files.push(path.clone()),
        }
        for file in files {
            // The same file by two names is one file.
            let real = fs::canonicalize(&file).unwrap_or_else(|_| file.clone());
            if !seen.insert(real) {
                continue;
            }
            match read_file(&file) {
                Ok(source) => sources.push(source),
                Err(problem) => problems.push(problem),
            }
        }
    }
    (sources, problems)
}

fn walk(folder: &Path, depth: usize, files: &mut Vec<PathBuf>, problems: &mut Vec<Diagnostic>) {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => return problems.push(unreadable(folder, &error)),
    };
    let mut inside: Vec<_> = entries.filter_map(Result::ok).collect();
    inside.sort_by_key(fs::DirEntry::file_name);
    for entry in inside {
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && depth < MAX_FOLDERS => walk(&path, depth + 1, files, problems),
            Ok(kind) if kind.is_file() && path.extension().is_some_and(|ending| ending == "ron") => files.push(path),
            _ => {}
        }
    }
}

/// The text of one file, within the same bounds.
///
/// # Errors
/// Why it cannot be read.
pub fn text(path: &Path) -> Result<Source, Diagnostic> {
    read_file(path)
}

/// Everything that can be played under these paths, and every problem of the rest.
pub fn library(paths: &[PathBuf]) -> (Library, Vec<Diagnostic>) {
    let (sources, mut problems) = read(paths);
    let (library, found) = Library::load(sources);
    problems.extend(found);
    (library, problems)
}

fn read_file(path: &Path) -> Result<Source, Diagnostic> {
    let name = path.display().to_string();
    let failed = |error: &std::io::Error| unreadable(path, error);
    let about = fs::metadata(path).map_err(|error| failed(&error))?;
    if !about.is_file() {
        // A pipe or a device would block or never end.
        return Err(Diagnostic::error("not-a-file", None).with("file", name));
    }
    if about.len() > MAX_BYTES {
        return Err(too_large(&name, about.len()));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(|error| failed(&error))?;
    // A file may grow while it is read: one byte more than allowed is enough to refuse it.
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
    decode(&name, &bytes)
}

fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error("unreadable", None).with("file", path.display()).with("found", error)
}
