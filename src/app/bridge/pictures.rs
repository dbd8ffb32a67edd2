//! Pictures of the window.

use std::path::{Path, PathBuf};

use bevy::image::ImageFormat;
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};

use crate::host::files::{self, Existing};

/// How coarse the picture beside a picture is, in cells: enough to see that a screen fell apart, too little for another
/// driver's edges of letters.
const COARSE: (u32, u32) = (48, 30);

/// The picture that is being taken.
#[derive(Resource, Default)]
pub(super) struct Taken(pub(super) Option<Result<Image, String>>);

/// Takes a picture; what came of it is in [`Taken`] some frames later. It is kept as a file if it has a place.
pub(super) fn take(commands: &mut Commands<'_, '_>, place: Option<PathBuf>) {
    commands.spawn(Screenshot::primary_window()).observe(
        move |captured: On<'_, '_, ScreenshotCaptured>, mut taken: ResMut<'_, Taken>| {
            let kept = place.as_ref().map_or(Ok(()), |path| keep(&captured.image, path));
            taken.0 = Some(kept.map(|()| captured.image.clone()));
        },
    );
}

fn keep(image: &Image, path: &Path) -> Result<(), String> {
    let named = |error: String| format!("{}: {error}", path.display());
    let picture = image.clone().try_into_dynamic().map_err(|error| named(error.to_string()))?;
    let format = ImageFormat::Png.as_image_crate_format().ok_or_else(|| named("png".to_owned()))?;
    let mut bytes = std::io::Cursor::new(Vec::new());
    // Windows have no transparency worth keeping.
    picture.to_rgb8().write_to(&mut bytes, format).map_err(|error| named(error.to_string()))?;
    if let Some(folder) = path.parent() {
        files::make_folder(folder).map_err(|error| named(error.to_string()))?;
    }
    files::write(path, bytes.get_ref(), Existing::Replace).map_err(|error| named(error.to_string()))?;
    let coarse = picture.thumbnail_exact(COARSE.0, COARSE.1).to_luma8().into_raw();
    files::write(&path.with_extension("coarse"), coarse_text(&coarse).as_bytes(), Existing::Replace)
        .map_err(|error| named(error.to_string()))
}

/// A row a line, two digits a cell: what changes shows line by line.
fn coarse_text(cells: &[u8]) -> String {
    let row = |row: &[u8]| row.iter().map(|cell| format!("{cell:02x}")).collect::<String>() + "\n";
    cells.chunks(COARSE.0 as usize).map(row).collect()
}
