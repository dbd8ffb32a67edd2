//! Emoji beside the field: as many as the brand book takes, and what it takes is said. One that is pressed is put where the
//! cursor stands.

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{CornerRadius, Rect, Response, Sense, Ui, WidgetInfo, WidgetType, vec2};

use super::composer::field_name;
use super::{Scene, state};
use crate::say;
use crate::scenario::Emoji;
use crate::ui::Memory;
use crate::ui::lettering::paragraph;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Focus, focus_ring, id};
use crate::view::Composer;
use crate::view::composer::emoji_in;

/// The side of one of them, and the blank between two.
const SIDE: f32 = 36.0;
const BLANK: f32 = 4.0;

/// What is offered, and the ends of the keys of their names. Every font of the house can draw them: a test looks.
const OFFERED: [(&str, &str); 17] = [
    ("😊", "smile"),
    ("😀", "grin"),
    ("😅", "phew"),
    ("😉", "wink"),
    ("😢", "tear"),
    ("🙏", "please"),
    ("👍", "thumb"),
    ("👋", "wave"),
    ("👏", "clap"),
    ("💪", "arm"),
    ("❤", "heart"),
    ("🎉", "party"),
    ("☀", "sun"),
    ("✅", "done"),
    ("📦", "box"),
    ("☕", "cup"),
    ("🔧", "tool"),
];

/// Whether they show.
pub(super) fn shows(ui: &Ui) -> bool {
    state::flag(ui, "composer/emoji")
}

/// Shows them and gives the first the focus, or hides them and gives it back to the field.
pub(super) fn turn(ui: &Ui, composer: &Composer) {
    let shown = !shows(ui);
    state::set_flag(ui, "composer/emoji", shown);
    if shown && composer.emoji != Emoji::Never {
        state::focus(ui, &name(OFFERED[0].1));
    } else {
        state::focus(ui, &field_name(composer));
    }
}

/// Hides them; whether they showed.
pub(super) fn put_away(ui: &Ui) -> bool {
    let shown = shows(ui);
    state::set_flag(ui, "composer/emoji", false);
    shown
}

fn name(of: &str) -> String {
    format!("emoji/{of}")
}

/// Draws what the book says and what is offered.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, composer: &Composer, memory: &mut Memory) {
    let look = scene.look();
    let used = emoji_in(&memory.desk.unsent(&composer.inject).text);
    let most = composer.emoji.most();
    let says = match composer.emoji {
        Emoji::Never => scene.word("desk-emoji-never"),
        Emoji::Sparing | Emoji::Free => say!(scene.words(), "desk-emoji-some", most = most, used = used),
    };
    paragraph(ui, look, &says, (Size::Control, Weight::Regular, look.palette.text_2.0), 3);
    if most == 0 {
        return;
    }
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(BLANK, BLANK);
        for (sign, of) in OFFERED {
            if offer(ui, scene, (sign, of), used < most).clicked() {
                pressed = Some(sign);
            }
        }
    });
    if let Some(sign) = pressed {
        insert(ui, composer, memory, sign);
    }
}

/// One of them.
fn offer(ui: &mut Ui, scene: &Scene<'_>, (sign, of): (&str, &str), enabled: bool) -> Response {
    let (look, palette) = (scene.look(), scene.palette());
    let (_, rect) = ui.allocate_space(vec2(SIDE, SIDE));
    let response = ui.interact(rect, id(&name(of)), if enabled { Sense::click() } else { Sense::hover() });
    let says = scene.word(&format!("emoji-name-{of}"));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, &says));
    if enabled && response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(look.theme.radius.row), palette.raised.0);
    }
    let ink = if enabled { palette.text.0 } else { palette.text_3.0 };
    let galley = ui.painter().layout_no_wrap(sign.to_owned(), look.font(Size::Panel, Weight::Regular), ink);
    ui.painter().galley(Rect::from_center_size(rect.center(), galley.size()).min, galley, ink);
    focus_ring(ui, look, &response, look.theme.radius.row, Focus::Inside);
    response.on_hover_text(says)
}

/// Puts it where the cursor stands, in the place of what is selected, or at the end; one writes on behind it.
fn insert(ui: &Ui, composer: &Composer, memory: &mut Memory, sign: &str) {
    let field = field_name(composer);
    let text = &mut memory.desk.unsent(&composer.inject).text;
    let mut edit = TextEditState::load(ui.ctx(), id(&field)).unwrap_or_default();
    let end = CCursor::new(text.chars().count());
    let range = edit.cursor.char_range().unwrap_or(CCursorRange::one(end));
    let [from, to] = range.sorted_cursors().map(|cursor| usize::from(cursor.index).min(usize::from(end.index)));
    // It is undone by itself, apart from what was typed before.
    let mut undoer = edit.undoer();
    undoer.add_undo(&(range, text.clone()));
    edit.set_undoer(undoer);
    let byte = |at: usize| text.char_indices().nth(at).map_or(text.len(), |(byte, _)| byte);
    let bytes = byte(from)..byte(to);
    text.replace_range(bytes, sign);
    let behind = CCursor::new(from + sign.chars().count());
    edit.cursor.set_char_range(Some(CCursorRange::one(behind)));
    edit.store(ui.ctx(), id(&field));
    state::focus(ui, &field);
}

#[cfg(test)]
mod tests {
    use skrifa::{FontRef, MetadataProvider};

    use super::*;
    use crate::ui::theme::{Fonts, Theme};

    #[test]
    fn every_font_can_draw_what_is_offered_and_each_counts_as_one() {
        let fonts = Fonts::built_in(&Theme::built_in().weights).definitions;
        for (family, names) in &fonts.families {
            let faces: Vec<FontRef<'_>> =
                names.iter().map(|name| FontRef::new(&fonts.font_data[name].font).unwrap()).collect();
            let drawn = |c: char| faces.iter().any(|face| face.charmap().map(c).is_some());
            assert!(!drawn('𓂀'), "what no font has is not drawn");
            let missing: Vec<&str> =
                OFFERED.map(|(sign, _)| sign).into_iter().filter(|s| !s.chars().all(drawn)).collect();
            assert_eq!(missing, [""; 0], "{family:?}");
        }
        assert!(OFFERED.iter().all(|(sign, _)| emoji_in(sign) == 1));
    }
}
