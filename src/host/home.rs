//! Folders: where content is looked for and where attempts are kept.

use std::path::{Path, PathBuf};

/// The variable that moves the folder of attempts.
pub const HOME_VARIABLE: &str = "COMPOSURE_HOME";

/// Where attempts and settings are kept: `$COMPOSURE_HOME`, or the platform's folder for application data.
pub fn data_folder() -> Option<PathBuf> {
    match std::env::var_os(HOME_VARIABLE) {
        Some(folder) if !folder.is_empty() => Some(PathBuf::from(folder)),
        _ => directories::ProjectDirs::from("", "", "composure").map(|dirs| dirs.data_dir().to_owned()),
    }
}

/// Where scenarios are looked for when none are named: `scenarios` here, beside the program, or in the checkout it was
/// built from.
pub fn scenario_folder() -> PathBuf {
    let name = Path::new("scenarios");
    places(name).find(|folder| folder.is_dir()).unwrap_or_else(|| name.to_owned())
}

/// The theme file, if there is one in the same places.
pub fn theme_file() -> Option<PathBuf> {
    places(Path::new("assets/theme.ron")).find(|file| file.exists())
}

/// A path here, beside the program, and in the checkout it was built from.
fn places(name: &Path) -> impl Iterator<Item = PathBuf> {
    let beside = std::env::current_exe().ok().and_then(|exe| exe.parent().map(|folder| folder.join(name)));
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    [Some(name.to_owned()), beside, Some(built)].into_iter().flatten()
}
