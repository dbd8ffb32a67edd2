//! A card of the board: its whole text, and what else is asked about it.

use std::sync::Arc;

use egui::{CornerRadius, CursorIcon, Frame, Galley, LayerId, Margin, Order, Painter, Pos2, Rect, Sense, Stroke};
use egui::{StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::{Board, Card, Done, Drawn, card};
use crate::say;
use crate::ui::Memory;
use crate::ui::lettering::block;
use crate::ui::shift::work::blocks::{Block, apart};
use crate::ui::shift::work::{chips, keys, plain};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Focus, focus_ring, id};

/// What shows that it can be dragged: the room for it, how far its dots are apart, and how large they are.
const GRIP: f32 = 26.0;
const DOTS: f32 = 5.0;
const DOT: f32 = 1.3;
/// Where the pointer holds a card that is dragged.
const HELD: egui::Vec2 = vec2(16.0, 18.0);
/// Around what else is asked.
const PAD: Margin = Margin { left: 11, right: 9, top: 0, bottom: 9 };

impl Board<'_> {
    /// Draws it.
    pub(super) fn card(&self, ui: &mut Ui, nth: usize, memory: &mut Memory, drawn: &mut Drawn) {
        let Some(of) = self.cards.get(nth).copied() else { return };
        let (theme, palette) = (self.scene.theme(), self.scene.palette());
        let held = self.taken == Some(nth) || self.dragged == Some(nth);
        let (fill, edge) =
            if held { (palette.accent_fill.0, palette.accent.0) } else { (palette.raised.0, palette.edge.0) };
        let frame =
            Frame::NONE.fill(fill).stroke(Stroke::new(theme.stroke.outline, edge)).corner_radius(theme.radius.control);
        drawn.cards.push(nth);
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            self.text(ui, (nth, of), memory, drawn);
            if of.more.is_empty() {
                return;
            }
            Frame::NONE.inner_margin(PAD).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = theme.space.xs;
                match apart(of.more)[..] {
                    // On whose account: that is said once for all of them.
                    [Block::Few([part])] => {
                        chips::pick(ui, self.scene, self.inject, (of.more, part), memory);
                    }
                    ref blocks => {
                        blocks.iter().for_each(|block| plain(ui, self.scene, self.inject, (*block, true), memory));
                    }
                }
            });
        });
    }

    /// Its text: by it the card is taken up, dragged and moved.
    fn text(&self, ui: &mut Ui, (nth, of): (usize, Card<'_>), memory: &Memory, drawn: &mut Drawn) {
        let (look, theme) = (self.scene.look(), self.scene.theme());
        let palette = &look.palette;
        let wide = ui.available_width();
        let style = (Size::Reading, Weight::Regular, palette.text.0);
        let text = block(ui, look, &of.when.about, style, wide - GRIP - theme.space.s, usize::MAX);
        let (_, rect) = ui.allocate_space(vec2(wide, (text.size().y + 2.0 * theme.space.s).max(theme.height.row)));
        let response = ui.interact(rect, id(&card(of.when)), Sense::click_and_drag());
        let says = self.says(memory, of);
        let taken = self.taken == Some(nth);
        response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, taken, &says));
        keys::arrows_are_its_own(ui, &response);
        if response.clicked() {
            response.request_focus();
            drawn.done = Some(Done::Take((!taken).then_some(nth)));
        }
        if response.drag_stopped() {
            drawn.dropped = Some(nth);
        }
        let top = if text.rows.len() > 1 { rect.top() + theme.space.s } else { rect.center().y - text.size().y / 2.0 };
        let dots = pos2(rect.left() + GRIP / 2.0, rect.center().y);
        grip(ui.painter(), dots, palette.text_3.0);
        ui.painter().galley(pos2(rect.left() + GRIP, top), Arc::clone(&text), palette.text.0);
        if response.dragged()
            && let Some(pointer) = response.interact_pointer_pos()
        {
            self.ghost(ui, text, Rect::from_min_size(pointer - HELD, rect.size()));
        }
        focus_ring(ui, look, &response, theme.radius.control, Focus::Inside);
        let cursor = if response.dragged() { CursorIcon::Grabbing } else { CursorIcon::Grab };
        response.on_hover_and_drag_cursor(cursor);
    }

    /// What is dragged, under the pointer.
    fn ghost(&self, ui: &Ui, text: Arc<Galley>, rect: Rect) {
        let (theme, palette) = (self.scene.theme(), self.scene.palette());
        let painter = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, id("board/dragged")));
        let stroke = Stroke::new(theme.stroke.focus, palette.accent.0);
        let radius = CornerRadius::same(theme.radius.control);
        painter.rect(rect, radius, palette.accent_fill.0, stroke, StrokeKind::Inside);
        grip(&painter, pos2(rect.left() + GRIP / 2.0, rect.center().y), palette.text_2.0);
        painter.galley(pos2(rect.left() + GRIP, rect.center().y - text.size().y / 2.0), text, palette.text.0);
    }

    /// Its text, where it stands, and what moves it.
    fn says(&self, memory: &Memory, of: Card<'_>) -> String {
        let place = self.place_of(memory, of);
        let state = match place {
            None => "open",
            Some(_) if place == self.back => "back",
            Some(_) => "at",
        };
        let account = self.account(memory, of);
        let has = if account.is_some() { "some" } else { "none" };
        say!(
            self.scene.words(),
            "work-board-card",
            text = of.when.about,
            state = state,
            place = self.called(place),
            has = has,
            account = account.unwrap_or_default()
        )
    }
}

/// Two columns of dots.
fn grip(painter: &Painter, centre: Pos2, ink: egui::Color32) {
    for x in [-0.5, 0.5] {
        for y in [-1.0, 0.0, 1.0] {
            painter.circle_filled(centre + vec2(x, y) * DOTS, DOT, ink);
        }
    }
}
