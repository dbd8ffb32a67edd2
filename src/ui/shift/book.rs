//! The brand book, with a field to look something up.

use egui::{CornerRadius, Rect, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};

use super::Scene;
use crate::say;
use crate::ui::Memory;
use crate::ui::chips;
use crate::ui::lettering::{block, from_left, line, paragraph};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets;
use crate::view::{BookEntry, BookSection};

/// The name of the field.
pub(super) const SEARCH: &str = "book/search";
/// The width of the bar beside an entry, and how far its words lie from it.
const BAR: f32 = 3.0;
const BESIDE: f32 = 14.0;
/// Rows of an entry.
const ROWS: usize = 24;
/// Between the book and the bar that scrolls it.
const SCROLL: i8 = 8;

/// Draws it, this tall at the most.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory, most: f32) {
    let look = scene.look();
    let palette = &look.palette;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), look.theme.height.button));
    let style = (Size::Reading, Weight::Semibold, palette.text.0);
    let title = line(ui, look, &scene.word("desk-book"), style, rect.width());
    let end = from_left(ui, &title, pos2(rect.left(), rect.center().y)) + look.theme.space.m;
    let place = Rect::from_min_max(pos2(end, rect.top()), rect.max);
    let mut child = ui.new_child(UiBuilder::new().max_rect(place));
    let label = scene.word("desk-book-find");
    widgets::search_field(&mut child, look, SEARCH, &label, &mut memory.desk.search, place.width());
    let wanted = memory.desk.search.trim().to_lowercase();
    let room = most - look.theme.height.button - look.theme.space.s;
    ScrollArea::vertical().id_salt("book/scroll").max_height(room).auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = look.theme.space.s;
        let margin = egui::Margin { right: SCROLL, ..egui::Margin::ZERO };
        egui::Frame::NONE.inner_margin(margin).show(ui, |ui| {
            let mut found = false;
            // Who the brand is and how it speaks was in the briefing: what one looks up comes first.
            // But first of all the voice of the client for whom one writes.
            let account = scene.thread(memory).and_then(|thread| thread.place.account.as_deref());
            let own = |section: &BookSection| section.of.is_some() && section.of.as_deref() == account;
            let known = |section: &&BookSection| {
                matches!(section.key, "book-voice" | "book-about" | "book-client") && !own(section)
            };
            let (known, rest): (Vec<_>, Vec<_>) = scene.view.book.sections_for(account).into_iter().partition(known);
            for section in rest.into_iter().chain(known.into_iter().rev()) {
                found |= show_section(ui, scene, section, account, &wanted);
            }
            if !found {
                let text = say!(scene.words(), "book-nothing", about = memory.desk.search.trim());
                paragraph(ui, look, &text, (Size::Control, Weight::Regular, palette.text_2.0), 4);
            }
        });
    });
}

/// Whether an entry holds what is looked for, in small letters.
fn holds(entry: &BookEntry, wanted: &str) -> bool {
    let name = entry.name.as_deref().unwrap_or_default();
    wanted.is_empty() || entry.text.to_lowercase().contains(wanted) || name.to_lowercase().contains(wanted)
}

/// A section, if anything in it is looked for.
fn show_section(ui: &mut Ui, scene: &Scene<'_>, section: &BookSection, account: Option<&str>, wanted: &str) -> bool {
    let (look, view) = (scene.look(), scene.view);
    let voice = section.key == "book-voice" && wanted.is_empty();
    // What stands there as chips is not said twice.
    let traits = say!(scene.words(), "book-traits", traits = view.traits.join(", "));
    let avoid = say!(scene.words(), "book-avoid", words = view.avoid.join(", "));
    let twice = |entry: &BookEntry| voice && (entry.text == traits || entry.text == avoid);
    let entries: Vec<&BookEntry> =
        section.entries_for(account).into_iter().filter(|entry| holds(entry, wanted) && !twice(entry)).collect();
    if entries.is_empty() && !voice {
        return false;
    }
    let style = (Size::Control, Weight::Semibold, look.palette.text.0);
    paragraph(ui, look, &section.title, style, 2);
    if voice {
        let forbidden: Vec<String> =
            view.avoid.iter().map(|word| say!(scene.words(), "desk-avoid", word = word)).collect();
        let kind = view.traits.iter().map(|text| (text.as_str(), false));
        chips::show(ui, look, "book/chip", kind.chain(forbidden.iter().map(|text| (text.as_str(), true))));
    }
    for entry in entries {
        show_entry(ui, scene, entry, !wanted.is_empty());
    }
    ui.add_space(look.theme.space.xs);
    true
}

/// One thing the book says.
fn show_entry(ui: &mut Ui, scene: &Scene<'_>, entry: &BookEntry, found: bool) {
    let look = scene.look();
    let palette = &look.palette;
    let room = ui.available_width() - BESIDE;
    let name = entry
        .name
        .as_deref()
        .map(|name| block(ui, look, name, (Size::Control, Weight::Semibold, palette.text.0), room, 3));
    let text = block(ui, look, &entry.text, (Size::Control, Weight::Regular, palette.text_2.0), room, ROWS);
    let above = name.as_ref().map_or(0.0, |name| name.size().y);
    let size = vec2(ui.available_width(), above + text.size().y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let says = match &entry.name {
        Some(name) => format!("{name}: {}", entry.text),
        None => entry.text.clone(),
    };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &says));
    let ink = if found { palette.accent.0 } else { palette.line_2.0 };
    let bar = Rect::from_min_size(rect.min, vec2(BAR, rect.height()));
    ui.painter().rect_filled(bar, CornerRadius::same(1), ink);
    if let Some(name) = name {
        ui.painter().galley(pos2(rect.left() + BESIDE, rect.top()), name, palette.text.0);
    }
    ui.painter().galley(pos2(rect.left() + BESIDE, rect.top() + above), text, palette.text_2.0);
}
