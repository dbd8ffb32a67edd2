//! What was written and not sent, kept while one is away from an attempt.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::base::id::InjectId;
use crate::host::files::{self, Existing};
use crate::ui::memory::Unsent;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 4 * 1024 * 1024;

/// What is written and not sent, by thread.
pub(super) type Threads = BTreeMap<InjectId, Unsent>;

/// The file of an attempt in a folder of attempts.
pub(super) fn drawer(folder: &Path, attempt: &str) -> Option<PathBuf> {
    // An id that is no file name has no drawer.
    let plain = attempt.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    plain.then(|| folder.join("unsent").join(format!("{attempt}.json")))
}

/// Keeps it; where nothing is written, nothing is kept.
///
/// # Errors
/// What the system says.
pub(super) fn keep(drawer: &Path, threads: &Threads) -> Result<(), std::io::Error> {
    let written: Threads = threads
        .iter()
        .filter(|(_, unsent)| !unsent.is_empty())
        .map(|(inject, unsent)| (inject.clone(), unsent.clone()))
        .collect();
    if written.is_empty() {
        return files::remove(drawer);
    }
    if let Some(folder) = drawer.parent() {
        files::make_folder(folder)?;
    }
    files::write(drawer, &serde_json::to_vec(&written)?, Existing::Replace)
}

/// What was kept; nothing where nothing was or it cannot be read.
pub(super) fn find(drawer: &Path) -> Threads {
    let bytes = files::read(drawer, LARGEST).ok();
    bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_before_there_was_work_is_still_found() {
        let folder = tempfile::tempdir().unwrap();
        let drawer = folder.path().join("one.json");
        std::fs::write(&drawer, r#"{"late": {"text": "Half", "visibility": null, "role": null, "note": ""}}"#).unwrap();
        let mut found = find(&drawer);
        assert_eq!(found[&InjectId::new("late")].text, "Half");
        let late = found.entry(InjectId::new("late")).or_default();
        late.text.clear();
        late.parts.insert("best".into(), "ask".to_owned());
        keep(&drawer, &found).unwrap();
        assert_eq!(find(&drawer), found);
        found.clear();
        keep(&drawer, &found).unwrap();
        assert!(!drawer.exists());
    }
}
