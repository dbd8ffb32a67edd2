//! Reading content from disk: files and folders into texts, every refusal a diagnostic.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::base::{Diagnostic, Source};
use crate::profile::Content;
use crate::rehearsal::Written;
use crate::scenario::load::{MAX_BYTES, decode, too_large};
use crate::scenario::{Library, Sound};

/// Folders deeper than this are not looked into.
const MAX_FOLDERS: usize = 12;
/// So often a file is read that changes meanwhile.
const STEADY_TRIES: usize = 5;

/// Every `.ron` text under these paths, in the order of their names, and every reason why one is not among them.
pub fn read(paths: &[PathBuf]) -> (Vec<Source>, Vec<Diagnostic>) {
    let (files, mut problems) = files(paths);
    let mut sources: Vec<Source> = Vec::new();
    for file in files {
        match text(&file) {
            Ok(source) => sources.push(source),
            Err(problem) => problems.push(problem),
        }
    }
    (sources, problems)
}

/// Every `.ron` file under these paths, each once, in the order of their names, and what is not looked into.
///
/// A path that is named is a file whatever its ending; links are followed for named paths alone, so that a folder cannot
/// lead in a circle or out of itself.
pub fn files(paths: &[PathBuf]) -> (Vec<PathBuf>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for path in paths {
        let mut files = Vec::new();
        let before = problems.len();
        match fs::metadata(path) {
            Err(error) => problems.push(unreadable(path, &error)),
            Ok(about) if about.is_dir() => {
                walk(path, 0, &mut files, &mut problems);
                if files.is_empty() && problems.len() == before {
                    problems.push(Diagnostic::error("nothing-found", None).with("file", path.display()));
                }
            }
            Ok(_) => files.push(path.clone()),
        }
        // The same file by two names is one file.
        found.extend(
            files.into_iter().filter(|file| seen.insert(fs::canonicalize(file).unwrap_or_else(|_| file.clone()))),
        );
    }
    (found, problems)
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
        let named = path.extension().is_some_and(|ending| ending == "ron");
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && depth < MAX_FOLDERS => walk(&path, depth + 1, files, problems),
            Ok(kind) if kind.is_dir() => {
                let problem = Diagnostic::warning("folders-too-deep", None).with("file", folder.display());
                problems.push(problem.with("expected", MAX_FOLDERS));
            }
            Ok(kind) if named && kind.is_symlink() => {
                problems.push(Diagnostic::warning("link-not-followed", None).with("file", path.display()));
            }
            // A pipe or a device of that name is refused where files are read.
            Ok(_) if named => files.push(path),
            _ => {}
        }
    }
}

/// The text of one file, within the same bounds.
///
/// # Errors
/// Why it cannot be read.
pub fn text(path: &Path) -> Result<Source, Diagnostic> {
    for _ in 0..STEADY_TRIES {
        if let Some(source) = read_once(path, || {})? {
            return Ok(source);
        }
    }
    Err(Diagnostic::error("changed-meanwhile", None).with("file", path.display()))
}

/// The ending of files with replies, beside the scenario's.
const REPLIES: &str = "replies.jsonl";

/// The replies that somebody wrote to the messages of a scenario, from the file beside its own; none where there is none.
/// What is wrong with them is told.
pub fn replies(sound: &Sound<'_>) -> (Written, Vec<Diagnostic>) {
    let path = Path::new(&*sound.loaded.source.name).with_extension(REPLIES);
    if !path.is_file() {
        return Default::default();
    }
    let Some(scenario) = sound.model() else { return Default::default() };
    match text(&path) {
        Ok(source) => Written::read(&source, &scenario),
        Err(problem) => (Written::default(), vec![problem]),
    }
}

/// Everything that can be played under these paths, and every problem of the rest.
pub fn library(paths: &[PathBuf]) -> (Library, Vec<Diagnostic>) {
    let (content, problems) = everything(paths);
    (content.playable, problems)
}

/// Likewise, with the profile, the role profiles and the courses.
pub fn everything(paths: &[PathBuf]) -> (Content, Vec<Diagnostic>) {
    let (sources, mut problems) = read(paths);
    let (content, found) = Content::load(sources);
    problems.extend(found);
    (content, problems)
}

/// The text; none if the file was changed while it was read. `midway` is done between its two halves of the work.
fn read_once(path: &Path, midway: impl FnOnce()) -> Result<Option<Source>, Diagnostic> {
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
    (&file).take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
    midway();
    let after = fs::metadata(path).map_err(|error| failed(&error))?;
    let steady = after.len() == bytes.len() as u64 && after.modified().ok() == about.modified().ok();
    if steady || after.len() > MAX_BYTES { decode(&name, &bytes).map(Some) } else { Ok(None) }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error("unreadable", None).with("file", path.display()).with("found", error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changes_while_it_is_read_is_read_again_or_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        fs::write(&path, "Brand(").unwrap();
        assert!(read_once(&path, || fs::write(&path, "Brand(id").unwrap()).unwrap().is_none(), "longer");
        assert_eq!(read_once(&path, || {}).unwrap().unwrap().text.as_ref(), "Brand(id");
        assert!(read_once(&path, || fs::write(&path, "").unwrap()).unwrap().is_none(), "cut off");
        let gone = read_once(&path, || fs::remove_file(&path).unwrap()).unwrap_err();
        assert_eq!(gone.code, "unreadable");
    }

    #[test]
    fn folders_lead_to_files_and_nowhere_else() {
        let folder = tempfile::tempdir().unwrap();
        let inside = |name: &str| folder.path().join(name);
        fs::write(inside("b.ron"), "x").unwrap();
        fs::write(inside("notes.txt"), "x").unwrap();
        fs::create_dir(inside("x.ron")).unwrap();
        fs::write(inside("x.ron/c.ron"), "x").unwrap();
        let (files, problems) = super::files(&[folder.path().to_owned(), inside("b.ron")]);
        assert_eq!(files, [inside("b.ron"), inside("x.ron/c.ron")]);
        assert!(problems.is_empty());
        let deep = (0..20).fold(folder.path().to_owned(), |path, _| path.join("d"));
        fs::create_dir_all(&deep).unwrap();
        let (_, problems) = super::files(&[folder.path().to_owned()]);
        assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["folders-too-deep"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_in_folders_lead_nowhere() {
        let folder = tempfile::tempdir().unwrap();
        let inside = |name: &str| folder.path().join(name);
        fs::write(inside("a.ron"), "x").unwrap();
        std::os::unix::fs::symlink(folder.path(), inside("round")).unwrap();
        std::os::unix::fs::symlink(inside("a.ron"), inside("b.ron")).unwrap();
        std::os::unix::fs::symlink(inside("self.ron"), inside("self.ron")).unwrap();
        let (files, problems) = super::files(&[folder.path().to_owned()]);
        assert_eq!(files, [inside("a.ron")]);
        assert_eq!(problems.iter().map(|p| p.code).collect::<Vec<_>>(), ["link-not-followed"; 2]);
        let (_, problems) = super::files(&[inside("self.ron")]);
        assert_eq!(problems.iter().map(|p| p.code).collect::<Vec<_>>(), ["unreadable"]);
    }
}
