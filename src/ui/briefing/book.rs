//! The brand book: how the brand speaks, what is true, what one decides and what not.

use egui::Ui;

use super::section;
use crate::say;
use crate::ui::draw::{Icon, Mark, icon, mark};
use crate::ui::pieces::hanging;
use crate::ui::widgets;
use crate::ui::{Kit, chips};
use crate::view::{BookEntry, Briefing};

/// The size of a mark or an icon before the title of a card.
const SIGN: f32 = 18.0;

/// What stands before the title of a card.
#[derive(Clone, Copy)]
enum Sign {
    Mark(Mark),
    Icon(Icon),
}

/// Draws the column.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, view: &Briefing) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    section(ui, kit, "briefing-book", true);
    if view.book.sections.is_empty() {
        widgets::label(ui, look.supporting(kit.words.plain("briefing-book-none")));
    }
    chips(ui, kit, &view.traits, false);
    if !view.avoid.is_empty() {
        widgets::label(ui, look.quiet(kit.words.plain("briefing-avoid")));
        chips(ui, kit, &view.avoid, true);
    }
    // The first entry of the voice is the traits, which the chips show; words to avoid are chips too.
    let avoid = say!(kit.words, "book-avoid", words = view.avoid.join(", "));
    for entry in entries(view, "book-voice").iter().skip(1).filter(|entry| entry.text != avoid) {
        widgets::label(ui, look.supporting(&entry.text));
    }
    for client in view.book.sections.iter().filter(|section| section.of.is_some()) {
        widgets::label(ui, look.name(&client.title));
        for entry in &client.entries {
            widgets::label(ui, look.supporting(&entry.text));
        }
    }
    let facts = entries(view, "book-facts");
    if !facts.is_empty() {
        section(ui, kit, "briefing-facts", false);
    }
    for (at, fact) in facts.iter().enumerate() {
        if at > 0 {
            widgets::rule(ui, look);
        }
        widgets::label(ui, look.reading(&fact.text).color(palette.text_2.0));
    }
    ui.add_space(theme.space.l);
    ui.spacing_mut().item_spacing.y = theme.space.m;
    card(ui, kit, "briefing-decide", Sign::Mark(Mark::Tick), entries(view, "book-powers"));
    card(ui, kit, "briefing-hand-off", Sign::Icon(Icon::HandOff), entries(view, "book-beyond"));
    card(ui, kit, "briefing-secrets", Sign::Icon(Icon::Lock), entries(view, "book-secrets"));
    card(ui, kit, "briefing-channels", Sign::Icon(Icon::Megaphone), entries(view, "book-channels"));
    card(ui, kit, "book-about", Sign::Icon(Icon::Book), entries(view, "book-about"));
}

fn entries<'a>(view: &'a Briefing, key: &str) -> &'a [BookEntry] {
    view.book.section(key).map_or(&[], |section| &section.entries)
}

/// A few words each, on chips; outlined where they are never to be used.
fn chips(ui: &mut Ui, kit: Kit<'_>, texts: &[String], forbids: bool) {
    if texts.is_empty() {
        return;
    }
    let name = if forbids { "briefing/never" } else { "briefing/voice" };
    chips::show(ui, kit.look, name, texts.iter().map(|text| (text.as_str(), forbids)));
    ui.add_space(kit.look.theme.space.xs);
}

/// A card with a list in it; nothing where there is nothing to list.
fn card(ui: &mut Ui, kit: Kit<'_>, key: &str, sign: Sign, entries: &[BookEntry]) {
    let (look, palette) = (kit.look, &kit.look.palette);
    if entries.is_empty() {
        return;
    }
    widgets::raised(ui, look, |ui| {
        ui.set_width(ui.available_width());
        hanging(ui, look, SIGN, look.name(kit.words.plain(key)), |painter, rect| match sign {
            Sign::Mark(shape) => mark(painter, rect.center(), SIGN, shape, palette.accent.0, palette.on_accent.0),
            Sign::Icon(shape) => icon(painter, rect.center(), SIGN + 2.0, shape, palette.text_2.0),
        });
        for entry in entries {
            widgets::label(ui, look.supporting(&entry.text));
        }
    });
}
