//! Files being watched: whether something was saved, once whoever saves has finished.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::clock::Stopwatch;

/// Editors write a file in several steps: after the last of them it is quiet for so long, in milliseconds.
const QUIET: u64 = 80;

/// Watches folders.
pub struct Watch {
    /// Watches as long as it lives.
    _watcher: RecommendedWatcher,
    saved: Receiver<()>,
    /// Since the last step of something being saved.
    since: Option<Stopwatch>,
}

impl Watch {
    /// Watches these folders and the content files in them, or the folders of these files, whatever they are called.
    ///
    /// # Errors
    /// Why the system does not let them be watched.
    pub fn over(paths: &[PathBuf]) -> Result<Self, String> {
        let (told, saved) = channel();
        let named: Vec<OsString> = paths.iter().filter_map(|path| path.file_name()).map(OsString::from).collect();
        let hears = move |event: notify::Result<notify::Event>| {
            let is_named = |path: &Path| path.file_name().is_some_and(|name| named.iter().any(|known| known == name));
            let touched = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "ron") || is_named(path);
            if let Ok(event) = event
                && !matches!(event.kind, EventKind::Access(_))
                && event.paths.iter().any(touched)
            {
                // Nobody listens any more: then nobody wants to know.
                let _ = told.send(());
            }
        };
        let mut watcher = notify::recommended_watcher(hears).map_err(|error| error.to_string())?;
        let mut watched: Vec<&Path> = Vec::new();
        for path in paths {
            // A file that is replaced is another file: its folder stays.
            let folder = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
            let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
            if !watched.iter().any(|known| folder.starts_with(known)) {
                watcher.watch(folder, RecursiveMode::Recursive).map_err(|error| error.to_string())?;
                watched.push(folder);
            }
        }
        Ok(Self { _watcher: watcher, saved, since: None })
    }

    /// Whether something was saved since the last time this was asked, and is quiet now.
    pub fn has_saved(&mut self) -> bool {
        if self.saved.try_iter().count() > 0 {
            self.since = Some(Stopwatch::start());
        }
        let quiet = self.since.is_some_and(|since| since.millis() >= QUIET);
        if quiet {
            self.since = None;
        }
        quiet
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::time::Duration;

    use super::*;

    /// Whether something is heard of within two seconds.
    fn hears(watch: &mut Watch) -> bool {
        let clock = Stopwatch::start();
        while clock.millis() < 2_000 {
            if watch.has_saved() {
                return true;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        false
    }

    #[test]
    fn saving_is_heard_of_once_however_it_is_done() {
        let folder = tempfile::tempdir().unwrap();
        let inside = |name: &str| folder.path().join(name);
        fs::write(inside("a.ron"), "one").unwrap();
        let mut watch = Watch::over(&[inside("a.ron"), folder.path().to_owned()]).unwrap();
        assert!(!watch.has_saved());
        fs::write(inside("a.ron"), "two").unwrap();
        assert!(hears(&mut watch), "written in place");
        fs::write(inside("a.tmp"), "three").unwrap();
        fs::rename(inside("a.tmp"), inside("a.ron")).unwrap();
        assert!(hears(&mut watch), "put in its place");
        std::thread::sleep(Duration::from_millis(2 * QUIET));
        assert!(!watch.has_saved(), "once is enough");
        fs::read_to_string(inside("a.ron")).unwrap();
        fs::write(inside("notes.txt"), "other").unwrap();
        std::thread::sleep(Duration::from_millis(2 * QUIET));
        assert!(!watch.has_saved(), "neither reading nor other files");
    }

    #[test]
    fn a_file_that_is_named_is_heard_of_whatever_its_ending() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("draft.txt");
        fs::write(&path, "one").unwrap();
        let mut watch = Watch::over(std::slice::from_ref(&path)).unwrap();
        fs::write(&path, "two").unwrap();
        assert!(hears(&mut watch));
    }

    #[test]
    fn what_is_not_there_cannot_be_watched() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Watch::over(&[folder.path().join("none/of/it.ron")]).is_err());
    }
}
