//! The way back, which scenario and which file, and how it stands.

use egui::Ui;

use crate::say;
use crate::ui::Kit;
use crate::ui::draw::Mark;
use crate::ui::lettering::paragraph;
use crate::ui::pieces::{self, marked};
use crate::ui::theme::{Size, Weight};
use crate::view::Author;

/// Draws it; tells whether the way back was taken.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, view: &Author) -> bool {
    let (look, palette) = (kit.look, &kit.look.palette);
    ui.spacing_mut().item_spacing.y = look.theme.space.xs;
    let back = pieces::back(ui, look, "author/back", &kit.words.plain("author-back"));
    if let Some(version) = &view.version {
        paragraph(ui, look, &version.title, (Size::Screen, Weight::Semibold, palette.text.0), 1);
    }
    let read = match view.saved {
        0 | 1 => kit.words.plain("author-opened"),
        count => say!(kit.words, "author-saved", count = count),
    };
    let file = say!(kit.words, "author-file", file = view.file, read = read);
    paragraph(ui, look, &file, (Size::Control, Weight::Regular, palette.text_2.0), 1);
    let (mark, says) = standing(kit, view);
    marked(ui, look, mark, look.reading(says));
    if let Some(why) = &view.unwatched {
        marked(ui, look, Mark::Warning, look.reading(say!(kit.words, "author-unwatched", why = why)));
    }
    back
}

/// How the file stands, in a sentence with a mark.
fn standing(kit: Kit<'_>, view: &Author) -> (Mark, String) {
    let errors = view.problems.iter().filter(|problem| problem.error).count();
    match (&view.version, view.stale, view.problems.len()) {
        (None, ..) => (Mark::Error, say!(kit.words, "author-broken", count = errors)),
        (_, true, _) => (Mark::Error, say!(kit.words, "author-stale", count = errors)),
        (_, _, 0) => (Mark::Tick, kit.words.plain("author-sound")),
        // Also an error in a file beside it.
        (_, _, all) => (Mark::Warning, say!(kit.words, "author-warned", count = all)),
    }
}
