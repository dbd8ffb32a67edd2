//! What was found in a reply: the list, and the explanation of one of them.

use egui::{Align, Color32, CornerRadius, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::say;
use crate::ui::draw::{Mark, mark};
use crate::ui::theme::{Size, Weight};
use crate::ui::underline::colour;
use crate::ui::widgets::{Focus, focus_ring, id, label};
use crate::ui::{Kit, widgets};
use crate::view::{Finding, FindingKind};

/// The size of a mark, the room for it, and the room for a number.
const MARK: f32 = 16.0;
const MARK_CELL: f32 = 28.0;
const NUMBER_CELL: f32 = 28.0;
/// How much of a row its shares may take.
const SHARES: f32 = 0.36;
/// The bar of an explanation.
const BAR: f32 = 3.0;
/// After so many frames the room of the list has come to rest.
const RESTS: u8 = 3;
/// For so many more it is looked at whether the row is where it is to be.
const LOOKS: u8 = 3;
/// The widest a tooltip gets.
const TOOLTIP: f32 = 360.0;

/// The mark of a finding: something begun is half there, something missing not at all.
fn shape(finding: &Finding) -> Mark {
    match finding.kind {
        FindingKind::Credit => Mark::Plus,
        FindingKind::Open if finding.shares.iter().any(|share| share.points > 0) => Mark::Half,
        FindingKind::Open => Mark::Ring,
        FindingKind::Against => Mark::Minus,
        FindingKind::Advice => Mark::Note,
    }
}

/// The word of a kind.
fn kind(kit: Kit<'_>, finding: &Finding) -> String {
    let key = match finding.kind {
        FindingKind::Credit => "after-kind-credit",
        FindingKind::Open => "after-kind-open",
        FindingKind::Against => "after-kind-against",
        FindingKind::Advice => "after-kind-advice",
    };
    kit.words.plain(key)
}

/// What it earned or cost, axis by axis.
fn shares(kit: Kit<'_>, finding: &Finding) -> Vec<String> {
    finding.shares.iter().map(|share| share.text(kit.words)).collect()
}

/// Draws the list. `shown` is the number of the finding that is explained; returns the number of the one that was pressed.
pub(super) fn list(ui: &mut Ui, kit: Kit<'_>, findings: &[Finding], shown: Option<usize>) -> Option<usize> {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut pressed = None;
    for finding in findings {
        if row(ui, kit, finding, shown == Some(finding.number)).clicked() {
            pressed = Some(finding.number);
        }
    }
    pressed
}

fn row(ui: &mut Ui, kit: Kit<'_>, finding: &Finding, shown: bool) -> egui::Response {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let width = ui.available_width();
    let weight = if shown { Weight::Semibold } else { Weight::Regular };
    let lay = |text: String, size: Size, weight: Weight, ink: Color32, wide: f32, side: Align| {
        let mut job = egui::text::LayoutJob::single_section(text, look.format(size, weight, ink));
        job.wrap.max_width = wide;
        job.halign = side;
        ui.painter().layout_job(job)
    };
    let earned = shares(kit, finding).join("\n");
    let beside = if earned.is_empty() { 0.0 } else { width * SHARES };
    let figures = lay(earned.clone(), Size::Control, Weight::Regular, palette.text_2.0, beside, Align::RIGHT);
    let left = MARK_CELL + NUMBER_CELL;
    let words = lay(
        finding.text.clone(),
        Size::Control,
        weight,
        palette.text.0,
        (width - left - figures.size().x - theme.space.m - theme.space.s).max(60.0),
        Align::LEFT,
    );
    let pad = theme.space.s;
    let height = (words.size().y.max(figures.size().y) + 2.0 * pad - 2.0).max(theme.height.hit);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id(&format!("finding/{}", finding.number)), Sense::click());
    let says = say!(
        kit.words,
        "after-finding-row",
        n = finding.number,
        kind = kind(kit, finding),
        text = finding.text,
        shares = shares(kit, finding).join(", ")
    );
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, shown, says.trim()));
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        if shown || response.hovered() {
            painter.rect_filled(rect, CornerRadius::same(theme.radius.row), palette.raised.0);
        }
        let (_, line) = look.measure(Size::Control);
        let top = if words.rows.len() > 1 || figures.rows.len() > 1 {
            rect.top() + pad - 1.0
        } else {
            rect.center().y - line / 2.0
        };
        let middle = top + line / 2.0;
        let place = pos2(rect.left() + MARK_CELL / 2.0 - 1.0, middle);
        mark(painter, place, MARK, shape(finding), colour(look, finding.kind), palette.panel.0);
        let number = pos2(rect.left() + MARK_CELL, middle);
        widgets::digits(
            ui,
            look,
            number,
            false,
            &finding.number.to_string(),
            (Size::Control, Weight::Regular, palette.text_3.0),
        );
        painter.galley(pos2(rect.left() + left, top), words, palette.text.0);
        painter.galley(pos2(rect.right() - theme.space.s, top), figures, palette.text_2.0);
    }
    // Also out of sight: what gets the focus is scrolled to.
    focus_ring(ui, look, &response, theme.radius.row, Focus::Inside);
    if response.has_focus() {
        stay_in_sight(ui, &response);
    }
    response
}

/// Its explanation takes of the room of the list: once that has come to rest, the row is scrolled to again.
fn stay_in_sight(ui: &Ui, row: &egui::Response) {
    let (known, room) = (id("finding/room"), ui.clip_rect().height());
    let (before, left) = ui.data(|data| data.get_temp::<(f32, u8)>(known)).unwrap_or_default();
    let left = if (before - room).abs() > 0.5 { RESTS + LOOKS } else { left.saturating_sub(1) };
    if left == LOOKS {
        row.scroll_to_me(None);
    }
    if left > 0 {
        ui.ctx().request_repaint();
    }
    ui.data_mut(|data| data.insert_temp(known, (room, left)));
}

/// The explanation of a finding: a card with a bar of its colour.
pub(super) fn card(ui: &mut Ui, kit: Kit<'_>, finding: &Finding) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let frame = widgets::raised(ui, look, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = theme.space.xs;
        let title = say!(kit.words, "after-finding-card", n = finding.number, text = finding.text);
        label(ui, look.text(title, Size::Reading, Weight::Semibold, palette.text.0));
        let earned = shares(kit, finding);
        let said = if earned.is_empty() { kind(kit, finding) } else { earned.join(", ") };
        label(ui, look.supporting(said));
        if !finding.quote.is_empty() {
            label(
                ui,
                look.text(
                    say!(kit.words, "after-quote", text = finding.quote),
                    Size::Control,
                    Weight::Italic,
                    palette.text_2.0,
                ),
            );
        }
        for more in &finding.more {
            label(ui, look.supporting(more));
        }
        ui.min_rect().expand(14.0)
    });
    let bar = Rect::from_min_size(frame.min, vec2(BAR, frame.height()));
    let ends = theme.radius.bar / 2;
    let round = CornerRadius { nw: ends, sw: ends, ne: 0, se: 0 };
    ui.painter().rect_filled(bar, round, colour(look, finding.kind));
}

/// What hovering over the words of a finding tells.
pub(super) fn tooltip(ui: &mut Ui, kit: Kit<'_>, finding: &Finding) {
    let look = kit.look;
    ui.set_max_width(TOOLTIP);
    label(ui, look.text(&finding.text, Size::Control, Weight::Medium, look.palette.text.0));
    for earned in shares(kit, finding) {
        label(ui, look.supporting(earned));
    }
}
