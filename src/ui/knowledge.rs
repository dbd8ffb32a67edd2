//! A knowledge card, read over the screen it was opened from: nothing of that screen is lost meanwhile, and the way back
//! leads to what opened the card.

#[cfg(test)]
pub(super) mod tests;

use std::sync::Arc;

use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use crate::say;
use crate::ui::columns::{Column, TABS, page};
use crate::ui::draw::Icon;
use crate::ui::lettering::paragraph;
use crate::ui::memory::OpenCard;
use crate::ui::pieces::{self, place};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, Button, label};
use crate::ui::{Kit, Memory, Screen, focus};
use crate::view::Axis;
use crate::view::knowledge::{Card, Section};

/// The widest that it gets: lines of more words are hard to read.
const WIDEST: f32 = 1_120.0;
/// The widest of the text by itself.
const ALONE: f32 = 760.0;
/// The longest title in a button, and what is left of one at the least, in letters.
pub(super) const LONGEST: usize = 40;
const LEAST: usize = 8;
/// How far the ground behind the head fades out.
const FADE: f32 = 120.0;
/// What is read, and what stands beside it.
const TEXT: Column = Column { name: "card/text", title: "card-text", part: 680.0 };
const ASIDE: Column = Column { name: "card/aside", title: "card-aside", part: 408.0 };

/// What opens cards, one under the other; `at` begins their names.
pub(super) fn rows(ui: &mut Ui, kit: Kit<'_>, at: &str, cards: &[Arc<Card>], open: &mut Option<OpenCard>) {
    for card in cards {
        row(ui, kit, card, (format!("{at}/{}", card.id), &says(kit, card)), open);
    }
}

/// What opens a card beside an axis that it speaks of.
pub(super) fn beside(ui: &mut Ui, kit: Kit<'_>, (card, axis): (&Card, &Axis), open: &mut Option<OpenCard>) {
    let says = say!(kit.words, "card-on-axis", title = card.title, axis = axis.name);
    row(ui, kit, card, (format!("after/card/{}/{}", axis.axis.key(), card.id), &says), open);
}

/// As much of a title as there is room for; its icon stands where the texts begin.
fn row(ui: &mut Ui, kit: Kit<'_>, card: &Card, (name, says): (String, &str), open: &mut Option<OpenCard>) {
    let look = kit.look;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), look.theme.height.button), Sense::hover());
    let mut within = place(ui, rect.translate(vec2(-look.theme.space.m, 0.0)));
    let shown = |most| say!(kit.words, "card-read", title = short(&card.title, most));
    let mut title = shown(LONGEST);
    for most in (LEAST..LONGEST).rev() {
        if Button::quiet(&name, &title).icon(Icon::Book).natural(&within, look) <= rect.width() {
            break;
        }
        title = shown(most);
    }
    if Button::quiet(&name, &title).says(says).icon(Icon::Book).show(&mut within, look) {
        turn_to(ui, card, name, open);
    }
}

/// What opens a card, as it is read out.
pub(super) fn says(kit: Kit<'_>, card: &Card) -> String {
    say!(kit.words, "card-says", title = card.title, line = card.line)
}

/// A title where it stands in a button, in so many letters at most.
pub(super) fn short(title: &str, most: usize) -> String {
    let mut letters = title.chars().map(|c| if c.is_control() { ' ' } else { c });
    let kept: String = letters.by_ref().take(most).collect();
    if letters.next().is_none() { kept } else { format!("{}…", kept.trim_end()) }
}

/// Opens a card from something of this name.
pub(super) fn turn_to(ui: &Ui, card: &Card, from: String, open: &mut Option<OpenCard>) {
    *open = Some(OpenCard { card: card.id.clone(), from });
    // Keys scroll it at once.
    focus::ask(ui, &format!("{}/page", TEXT.name));
}

/// The card that is open on this screen, by its place among those it is opened with; one that belongs to another screen is
/// closed.
pub(super) fn open<'a>(screen: &'a Screen, memory: &mut Memory) -> Option<(&'a [Arc<Card>], usize)> {
    let wanted = &memory.card.as_ref()?.card;
    let at =
        |cards: &'a Vec<Arc<Card>>| cards.iter().position(|card| card.id == *wanted).map(|at| (cards.as_slice(), at));
    let found = match screen {
        Screen::Briefing(view) => at(&view.cards),
        Screen::Debrief(view) => at(&view.cards),
        Screen::Course(Some(view)) => {
            view.courses.iter().flat_map(|course| &course.modules).find_map(|module| at(&module.cards))
        }
        _ => None,
    };
    if found.is_none() {
        memory.card = None;
    }
    found
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, (cards, at): (&[Arc<Card>], usize), memory: &mut Memory) {
    let Some(card) = cards.get(at) else { return };
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let screen = ui.max_rect();
    let beside = screen.width() >= TABS;
    let width = if beside { WIDEST } else { ALONE }.min(screen.width() - 2.0 * theme.space.giant);
    let column = Rect::from_center_size(screen.center(), vec2(width, screen.height()));
    let behind = ui.painter().add(egui::Shape::Noop);
    let mut head = place(ui, Rect::from_min_max(column.min + vec2(0.0, theme.space.l), column.max));
    let row = Rect::from_min_size(head.cursor().min, vec2(column.width(), theme.height.button));
    let back = pieces::back(&mut head, look, "card/back", &kit.words.plain("card-back"));
    others(ui, kit, (cards, at), row, memory);
    paragraph(&mut head, look, &card.title, (Size::Screen, Weight::Semibold, palette.text.0), 2);
    label(&mut head, look.supporting(&card.line));
    let top = head.min_rect().bottom() + theme.space.l;
    let corner = Rect::from_min_max(screen.min, pos2(column.right(), top));
    ui.painter().set(behind, pieces::veil(look, corner, vec2(FADE, FADE)));
    let room = Rect::from_min_max(pos2(column.left(), top), column.max - vec2(0.0, theme.space.xxl));
    // Each card scrolls by itself.
    let ui = &mut ui.new_child(UiBuilder::new().max_rect(screen).id_salt(&card.id));
    if beside {
        let unit = (room.width() - theme.space.l) / (TEXT.part + ASIDE.part);
        let (left, right) = room.split_left_right_at_x(room.left() + TEXT.part * unit);
        let right = Rect::from_min_max(pos2(right.left() + theme.space.l, right.top()), right.max);
        panel(ui, kit, left, TEXT, |ui| text(ui, kit, card));
        panel(ui, kit, right, ASIDE, |ui| aside(ui, kit, card));
    } else {
        panel(ui, kit, room, TEXT, |ui| {
            text(ui, kit, card);
            ui.add_space(theme.space.l);
            widgets::rule(ui, look);
            ui.add_space(theme.space.s);
            aside(ui, kit, card);
        });
    }
    if (back || pieces::escape(ui))
        && let Some(open) = memory.card.take()
    {
        focus::ask(ui, &open.from);
    }
}

/// The card before and the next one, where there are several.
fn others(ui: &mut Ui, kit: Kit<'_>, (cards, at): (&[Arc<Card>], usize), row: Rect, memory: &mut Memory) {
    if cards.len() < 2 {
        return;
    }
    let (look, theme) = (kit.look, &kit.look.theme);
    let mut row = ui.new_child(UiBuilder::new().max_rect(row).layout(Layout::right_to_left(Align::Center)));
    row.spacing_mut().item_spacing.x = theme.space.s;
    let ways = [
        ("card/later", "card-later", Icon::ChevronRight, cards.get(at + 1)),
        ("card/earlier", "card-earlier", Icon::ChevronLeft, at.checked_sub(1).and_then(|before| cards.get(before))),
    ];
    for (name, key, shape, target) in ways {
        let words = kit.words.plain(key);
        let button = Button::plain(name, &words).icon(shape).bare(true).enabled(target.is_some());
        if button.show(&mut row, look)
            && let (Some(target), Some(open)) = (target, &mut memory.card)
        {
            open.card = target.id.clone();
        }
    }
    label(&mut row, look.quiet(say!(kit.words, "map-of", number = at + 1, count = cards.len())));
}

/// A panel as tall as what it holds.
fn panel(ui: &mut Ui, kit: Kit<'_>, room: Rect, column: Column, content: impl FnOnce(&mut Ui)) {
    let name = format!("{}/height", column.name);
    let tall = pieces::known_height(ui, &name).map_or(room.height(), |height| height.min(room.height()));
    let rect = Rect::from_min_size(room.min, vec2(room.width(), tall));
    let wanted = page(ui, kit, rect, column, content);
    pieces::keep_height(ui, &name, wanted);
}

fn text(ui: &mut Ui, kit: Kit<'_>, card: &Card) {
    let look = kit.look;
    label(ui, look.reading(&card.opening));
    for (at, part) in card.sections.iter().enumerate() {
        ui.add_space(look.theme.space.m);
        let goes_on = at.checked_sub(1).and_then(|before| card.sections.get(before));
        section(ui, kit, part, goes_on.is_none_or(|before| before.kind != part.kind));
    }
}

/// A section; what kind it is stands before the first of several of a kind.
fn section(ui: &mut Ui, kit: Kit<'_>, section: &Section, first: bool) {
    let (look, palette) = (kit.look, &kit.look.palette);
    if first {
        label(ui, look.text(&section.kind, Size::Control, Weight::Semibold, palette.accent.0));
    }
    label(ui, look.name(&section.title));
    for paragraph in &section.paragraphs {
        label(ui, look.reading(paragraph).color(palette.text_2.0));
    }
}

fn aside(ui: &mut Ui, kit: Kit<'_>, card: &Card) {
    let look = kit.look;
    label(ui, look.section(kit.words.plain("card-scored")));
    for (competency, how) in &card.scored {
        label(ui, look.name(competency));
        label(ui, look.supporting(how));
    }
    ui.add_space(look.theme.space.l);
    label(ui, look.section(kit.words.plain("card-references")));
    card.references.iter().for_each(|line| {
        label(ui, look.supporting(line));
    });
    if let Some(rows) = &card.rows {
        label(ui, look.quiet(rows));
    }
}
