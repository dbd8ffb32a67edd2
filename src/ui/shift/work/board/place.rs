//! A place of the board: a time, what is not planned yet, what is kept back; its name and the cards in it.

use egui::{CornerRadius, Frame, Margin, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType};
use egui::{pos2, vec2};

use super::{Board, Card, Done, Drawn, Place, is_over};
use crate::say;
use crate::ui::Memory;
use crate::ui::lettering::{block, from_right, line, paragraph, spoken};
use crate::ui::pieces::place as at;
use crate::ui::shift::work::radio::letter;
use crate::ui::shift::work::{given, keys};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Focus, focus_ring, id};

/// The tile with the letter and the blank after it.
const LETTER: f32 = 34.0;
/// The line beside cards that stand together, and the blank after it.
const BRACKET: (f32, f32) = (2.0, 10.0);
/// Within a place.
const PAD: Margin = Margin::symmetric(9, 7);

impl Board<'_> {
    /// Draws it.
    pub(super) fn place(&self, ui: &mut Ui, place: Place, memory: &mut Memory, drawn: &mut Drawn) {
        let (theme, palette) = (self.scene.theme(), self.scene.palette());
        let here: Vec<usize> = (0..self.cards.len())
            .filter(|nth| self.cards.get(*nth).is_some_and(|card| self.place_of(memory, *card) == place))
            .collect();
        let name = format!(
            "board/{}/{}",
            self.inject,
            place.and_then(|nth| self.slots.get(nth)).map_or("", |s| s.id.as_str())
        );
        let ground = id(&format!("{name}/ground"));
        let over =
            self.dragged.is_some() && ui.ctx().read_response(ground).is_some_and(|before| is_over(ui, before.rect));
        let takes = self.taken.filter(|taken| !here.contains(taken));
        let is_time = place.is_some() && place != self.back;
        let (fill, edge) = match (over, is_time) {
            (true, _) => (palette.accent_fill.0, palette.accent.0),
            (false, true) => (palette.field.0, palette.line_2.0),
            (false, false) => (palette.panel.0, palette.line.0),
        };
        let frame = Frame::NONE
            .fill(fill)
            .stroke(Stroke::new(theme.stroke.outline, edge))
            .corner_radius(theme.radius.item)
            .inner_margin(PAD);
        // It lies below what stands in it, so that a press beside a card is for the place.
        let sense = if takes.is_some() { Sense::CLICK } else { Sense::hover() };
        let shown = ui.scope_builder(UiBuilder::new().id(ground).sense(sense), |ui| {
            frame.show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = theme.space.xs;
                if self.heading(ui, (place, &name), (&here, takes)) {
                    drawn.done = takes.map(|taken| Done::Put(taken, place));
                }
                for (account, cards) in self.groups(memory, &here) {
                    let named = account.is_some() || self.cards.iter().all(|card| card.more.is_empty());
                    if is_time && named && cards.len() > 1 {
                        self.together(ui, (account.as_deref(), &cards), memory, drawn);
                    } else {
                        cards.iter().for_each(|nth| self.card(ui, *nth, memory, drawn));
                    }
                }
            });
        });
        if shown.response.clicked() {
            drawn.done = drawn.done.or(takes.map(|taken| Done::Put(taken, place)));
        }
        drawn.places.push((place, shown.response.rect));
    }

    /// What a place is called.
    pub(super) fn called(&self, place: Place) -> String {
        match place.and_then(|nth| self.slots.get(nth)) {
            None => self.scene.word("work-board-open"),
            Some(_) if place == self.back => self.scene.word("work-board-back"),
            Some(slot) => slot.label.clone(),
        }
    }

    /// What is chosen for a card beside its place, in words.
    pub(super) fn account(&self, memory: &Memory, card: Card<'_>) -> Option<String> {
        let chosen = |part| {
            given::chosen(memory, self.inject, part).and_then(|nth| part.choices().get(nth).map(|choice| &choice.label))
        };
        let mut all = card.more.iter().filter_map(chosen);
        all.next().cloned()
    }

    /// The cards of a place by their accounts, as they come.
    fn groups(&self, memory: &Memory, here: &[usize]) -> Vec<(Option<String>, Vec<usize>)> {
        let mut groups: Vec<(Option<String>, Vec<usize>)> = Vec::new();
        for nth in here {
            let account = self.cards.get(*nth).and_then(|card| self.account(memory, *card));
            match groups.iter_mut().find(|(of, _)| *of == account) {
                Some((_, cards)) => cards.push(*nth),
                None => groups.push((account, vec![*nth])),
            }
        }
        groups
    }

    /// Its name, and at the right that nothing stands there or that what was taken up can be put there; whether it was.
    fn heading(&self, ui: &mut Ui, (place, name): (Place, &str), (here, takes): (&[usize], Option<usize>)) -> bool {
        let scene = self.scene;
        let (look, theme) = (scene.look(), scene.theme());
        let palette = &look.palette;
        let style = (Size::Control, Weight::Medium, palette.text.0);
        let put = line(ui, look, &scene.word("work-board-put"), style, f32::INFINITY);
        let quiet = (Size::Control, Weight::Regular, palette.text_3.0);
        let empty = line(ui, look, &scene.word("work-board-empty"), quiet, f32::INFINITY);
        let right = (put.size().x + 2.0 * theme.space.m).max(empty.size().x);
        let slot = place.and_then(|nth| self.slots.get(nth));
        let left = slot.map_or(theme.space.xs, |_| LETTER);
        let called = self.called(place);
        let wide = ui.available_width();
        let bold = (Size::Control, Weight::Semibold, palette.text.0);
        let mut text = block(ui, look, &called, bold, wide - left - right - theme.space.s, usize::MAX);
        if text.rows.len() == 1 {
            // On one line with what stands at its right.
            text = line(ui, look, &called, bold, f32::INFINITY);
        }
        let (_, rect) = ui.allocate_space(vec2(wide, text.size().y.max(theme.height.hit)));
        let texts: Vec<&str> =
            here.iter().filter_map(|nth| self.cards.get(*nth)).map(|card| card.when.about.as_str()).collect();
        let (count, texts) = (texts.len(), texts.join("; "));
        spoken(
            ui,
            name,
            rect.with_max_x(rect.right() - right),
            &say!(scene.words(), "work-board-place", place = called, count = count, texts = texts),
        );
        let y = rect.center().y;
        if let Some(slot) = slot {
            letter(ui, look, slot, pos2(rect.left() + LETTER / 3.0 + 1.0, y));
        }
        ui.painter().galley(pos2(rect.left() + left, y - text.size().y / 2.0), text, palette.text.0);
        let Some(card) = takes.and_then(|nth| self.cards.get(nth)) else {
            if here.is_empty() {
                from_right(ui, &empty, pos2(rect.right() - theme.space.xs, y));
            }
            return false;
        };
        let size = vec2(put.size().x + 2.0 * theme.space.m, theme.height.hit);
        let button = Rect::from_center_size(pos2(rect.right() - size.x / 2.0, y), size);
        let to = slot.map_or_else(|| format!("{}/out", super::card(card.when)), |slot| keys::name(card.when, slot));
        let response = ui.interact(button, id(&to), Sense::click());
        let says = say!(scene.words(), "work-board-put-at", place = called, text = card.when.about);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &says));
        let fill = if response.hovered() { palette.accent_fill.0 } else { palette.panel.0 };
        let stroke = Stroke::new(theme.stroke.outline, palette.edge.0);
        ui.painter().rect(button, CornerRadius::same(theme.radius.control), fill, stroke, StrokeKind::Inside);
        ui.painter().galley(button.center() - put.size() / 2.0, put, palette.text.0);
        focus_ring(ui, look, &response, theme.radius.control, Focus::Outside);
        response.clicked()
    }

    /// Cards of one account at one time: a line beside them, and how many they are.
    fn together(&self, ui: &mut Ui, (of, cards): (Option<&str>, &[usize]), memory: &mut Memory, drawn: &mut Drawn) {
        let look = self.scene.look();
        let room = ui.available_rect_before_wrap();
        let mut child = at(ui, room.with_min_x(room.left() + BRACKET.0 + BRACKET.1));
        child.spacing_mut().item_spacing.y = ui.spacing().item_spacing.y;
        let has = if of.is_some() { "some" } else { "none" };
        let account = of.unwrap_or_default();
        let says = say!(self.scene.words(), "work-board-together", count = cards.len(), has = has, account = account);
        paragraph(&mut child, look, &says, (Size::Control, Weight::Regular, look.palette.text_2.0), usize::MAX);
        cards.iter().for_each(|nth| self.card(&mut child, *nth, memory, drawn));
        let used = child.min_rect();
        let bracket = Rect::from_min_max(
            pos2(room.left() + BRACKET.1 / 2.0, used.top()),
            pos2(room.left() + BRACKET.1 / 2.0 + BRACKET.0, used.bottom()),
        );
        ui.painter().rect_filled(bracket, BRACKET.0 / 2.0, look.palette.line_2.0);
        ui.allocate_space(vec2(room.width(), used.height()));
    }
}
