//! The head of a briefing, over the canvas: the way back, which shift it is, how long and when, what it contains.

use egui::{Align, Layout, Rect, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};

use crate::say;
use crate::ui::draw::{Icon, Mark, icon};
use crate::ui::lettering::{block, capital};
use crate::ui::memory::OpenCard;
use crate::ui::page;
use crate::ui::pieces::{self, marked, place};
use crate::ui::theme::{Look, Size, Weight};
use crate::ui::widgets::Button;
use crate::ui::{Action, Kit, knowledge};
use crate::view::Briefing;

/// The title takes at most this part of the width: the canvas shows beside it.
const TITLE: f32 = 0.72;
/// It has at most so many rows.
const ROWS: usize = 2;
/// The size of an icon before a fact.
const ICON: f32 = 20.0;

/// Draws it; tells whether the way back was taken, and where its words are.
pub(super) fn show(
    ui: &mut Ui,
    kit: Kit<'_>,
    view: &Briefing,
    column: Rect,
    open: &mut Option<OpenCard>,
    actions: &mut Vec<Action>,
) -> (bool, Rect) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let mut head = place(ui, Rect::from_min_max(column.min + vec2(0.0, theme.space.l), column.max));
    let ui = &mut head;
    ui.spacing_mut().item_spacing.y = theme.space.xs;
    let label = kit.words.plain("briefing-back");
    let back = pieces::back(ui, look, "briefing/back", &label);
    if page::folds(column.width()) {
        ui.horizontal_wrapped(|row| ways(row, kit, view, open, actions));
    } else {
        let size = vec2(column.width(), theme.height.button);
        let beside = Rect::from_min_size(column.min + vec2(0.0, theme.space.l), size);
        let mut right = ui.new_child(UiBuilder::new().max_rect(beside).layout(Layout::right_to_left(Align::Center)));
        ways(&mut right, kit, view, open, actions);
    }
    if column.height() > 760.0 {
        ui.add_space(theme.space.l);
    }
    let widest = if page::folds(column.width()) { column.width() } else { column.width() * TITLE };
    let mut right = line(ui, look, &view.title, (Size::Briefing, Weight::Semibold), palette.text.0, widest, ROWS);
    let brand = say!(kit.words, "briefing-brand", brand = view.brand, sector = view.sector);
    right = right.max(line(ui, look, &brand, (Size::Section, Weight::Regular), palette.text_2.0, widest, 1));
    ui.add_space(theme.space.s);
    let facts = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.space.s;
        fact(ui, kit, Icon::Clock, &say!(kit.words, "briefing-minutes", minutes = view.minutes));
        fact(ui, kit, Icon::Hint, &capital(&view.purpose));
        fact(ui, kit, Icon::Flag, &say!(kit.words, "briefing-level", level = view.level, family = view.family));
        let when = say!(kit.words, "briefing-clock", day = view.day, opens = view.opens, closes = view.closes);
        fact(ui, kit, Icon::Calendar, &when);
    });
    right = right.max(facts.response.rect.right());
    if let Some(warnings) = pieces::warnings(kit, &view.warnings) {
        ui.add_space(theme.space.xs);
        let mut row =
            ui.new_child(egui::UiBuilder::new().max_rect(Rect::from_min_size(ui.cursor().min, vec2(widest, 0.0))));
        marked(&mut row, look, Mark::Warning, look.reading(pieces::short(&warnings)));
        right = right.max(row.min_rect().right());
        ui.allocate_space(vec2(0.0, row.min_rect().height()));
    }
    ui.add_space(theme.space.m);
    (back, Rect::from_min_max(ui.min_rect().min, pos2(right, ui.min_rect().bottom())))
}

/// Where one can go from here beside back: to the file, and to what can be read before.
fn ways(ui: &mut Ui, kit: Kit<'_>, view: &Briefing, open: &mut Option<OpenCard>, actions: &mut Vec<Action>) {
    if view.writable {
        let words = kit.words.plain("briefing-author");
        if Button::quiet("briefing/author", &words).icon(Icon::Document).show(ui, kit.look) {
            actions.push(Action::Author(view.scenario.clone()));
        }
    }
    if let Some(card) = view.cards.first() {
        let (name, says) = ("briefing/card", knowledge::says(kit, card));
        let more = view.cards.len() - 1;
        let words =
            say!(kit.words, "card-before", title = knowledge::short(&card.title, knowledge::LONGEST), more = more);
        if Button::quiet(name, &words).says(&says).icon(Icon::Book).show(ui, kit.look) {
            knowledge::turn_to(ui, card, name.to_owned(), open);
        }
    }
}

/// A text in so many rows at most, read out whole; returns where it ends.
fn line(
    ui: &mut Ui,
    look: &Look,
    text: &str,
    font: (Size, Weight),
    ink: egui::Color32,
    width: f32,
    rows: usize,
) -> f32 {
    let galley = block(ui, look, text, (font.0, font.1, ink), width, rows);
    let (rect, response) = ui.allocate_exact_size(galley.size(), egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    ui.painter().galley(rect.min, galley, ink);
    rect.right()
}

/// A fact with its icon.
fn fact(ui: &mut Ui, kit: Kit<'_>, shape: Icon, text: &str) {
    let (look, palette) = (kit.look, &kit.look.palette);
    // An icon and its words stand in one row.
    let style = (Size::Reading, Weight::Regular, palette.text.0);
    let words = block(ui, look, text, style, f32::INFINITY, 1).size().x;
    if ICON + look.theme.space.s + words > ui.available_size_before_wrap().x {
        ui.end_row();
    }
    let (rect, _) = ui.allocate_exact_size(vec2(ICON, ICON), egui::Sense::hover());
    icon(ui.painter(), rect.center(), ICON, shape, palette.text_2.0);
    let width = (ui.available_width() - look.theme.space.l).max(ICON);
    line(ui, look, text, (Size::Reading, Weight::Regular), palette.text.0, width, 1);
    ui.add_space(look.theme.space.m);
}
