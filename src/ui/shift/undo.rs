//! Taking back what was typed last, by a press: the same that Ctrl with Z does.

use egui::Ui;
use egui::text_edit::TextEditState;

use super::composer::field_name;
use super::state;
use crate::ui::Memory;
use crate::ui::widgets::id;
use crate::view::Composer;

/// Whether there is something to take back.
pub(super) fn can(ui: &Ui, composer: &Composer, text: &str) -> bool {
    let edit = TextEditState::load(ui.ctx(), id(&field_name(composer)));
    edit.is_some_and(|edit| edit.undoer().has_undo(&(edit.cursor.char_range().unwrap_or_default(), text.to_owned())))
}

/// Takes it back; one writes on.
pub(super) fn undo(ui: &Ui, composer: &Composer, memory: &mut Memory) {
    let field = field_name(composer);
    let Some(mut edit) = TextEditState::load(ui.ctx(), id(&field)) else { return };
    let text = &mut memory.desk.unsent(&composer.inject).text;
    let mut undoer = edit.undoer();
    let now = (edit.cursor.char_range().unwrap_or_default(), text.clone());
    if let Some((cursor, before)) = undoer.undo(&now) {
        text.clone_from(before);
        edit.cursor.set_char_range(Some(*cursor));
    }
    edit.set_undoer(undoer);
    edit.store(ui.ctx(), id(&field));
    state::focus(ui, &field);
}
