//! A module as something one can choose: its title, what one practises, whether it is open, and how far one has come in it.

use egui::{CornerRadius, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::name;
use crate::say;
use crate::ui::Kit;
use crate::ui::draw::{Icon, Mark, icon, mark, star};
use crate::ui::lettering::{block, line_at};
use crate::ui::pieces::told;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Focus, focus_ring, id, seconds};
use crate::view::course::Module;

/// The size of a mark before a line.
const MARK: f32 = 16.0;
/// From so many rows on a title may take two of them.
const ROOMY: u8 = 4;

/// How high one is with so many rows above its foot.
pub(super) fn height(kit: Kit<'_>, rows: u8) -> f32 {
    let small = kit.look.measure(Size::Control).1;
    2.0 * kit.look.theme.space.m + kit.look.measure(Size::Reading).1 + small * f32::from(rows)
}

/// The rows that one needs above its foot in so much width: its title and its state, whole.
pub(super) fn rows(ui: &Ui, kit: Kit<'_>, module: &Module, width: f32) -> u8 {
    let theme = &kit.look.theme;
    let mark = state_mark(module).map_or(0.0, |_| MARK + theme.space.s);
    let style = (Size::Control, Weight::Regular, kit.look.palette.text_2.0);
    let room = width - 2.0 * theme.space.l - mark;
    let state = block(ui, kit.look, &module.state(kit.words), style, room, usize::from(u8::MAX));
    let title = (Size::Reading, Weight::Semibold, kit.look.palette.text.0);
    let title = block(ui, kit.look, &module.title, title, width - 2.0 * theme.space.l, 2);
    u8::try_from(title.rows.len() + state.rows.len()).unwrap_or(u8::MAX)
}

/// Draws it in a rectangle with so many rows above its foot; tells whether it was pressed. A title has up to two rows where
/// there are four or more, the state what it needs; what one practises gets the rest. All that it says is told to whoever
/// points at it, and where its state is cut or said briefly, to whoever has come to it by keyboard too.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, module: &Module, (rect, rows): (Rect, u8), chosen: bool) -> bool {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let response = ui.interact(rect, id(&name(module)), Sense::click());
    let says = says(kit, module);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, chosen, &says));
    let mut cut = false;
    if ui.is_rect_visible(rect) {
        let over = response.hovered() || response.is_pointer_button_down_on();
        let time = seconds(look, theme.motion.hover);
        let warm = ui.ctx().animate_bool_with_time(response.id.with("hover"), over && !chosen, time);
        let (fill, edge) =
            if chosen { (palette.accent_fill.0, palette.accent.0) } else { (palette.panel.0, palette.edge.0) };
        let fill = fill.lerp_to_gamma(palette.raised.0, warm);
        let stroke = Stroke::new(theme.stroke.outline, edge);
        ui.painter().rect(rect, CornerRadius::same(theme.radius.item), fill, stroke, StrokeKind::Inside);
        cut = inside(ui, kit, module, rect.shrink2(vec2(theme.space.l, theme.space.m)), rows);
    }
    focus_ring(ui, look, &response, theme.radius.item, Focus::Inside);
    told(response, &says, cut).clicked()
}

/// All that it says.
fn says(kit: Kit<'_>, module: &Module) -> String {
    let counts = module.counts(kit.words);
    let state = module.lock.as_ref().map_or_else(|| module.state(kit.words), |lock| lock.whole.clone());
    let state = state.trim_end_matches('.');
    let says =
        say!(kit.words, "map-says", title = module.title, state = state, practises = module.practises, counts = counts);
    let earned = module.stars().map(|stars| say!(kit.words, "progress-stars", stars = stars.stars, of = stars.of));
    earned.map_or_else(|| says.clone(), |earned| format!("{says} {earned}."))
}

/// What stands in it; tells whether its state is cut or said briefly.
fn inside(ui: &Ui, kit: Kit<'_>, module: &Module, inner: Rect, rows: u8) -> bool {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let small = |colour| (Size::Control, Weight::Regular, colour);
    let line = look.measure(Size::Control).1;
    let most = if rows < ROOMY { 1 } else { 2 };
    let title = (Size::Reading, Weight::Semibold, palette.text.0);
    let title = block(ui, look, &module.title, title, inner.width(), most);
    let mark = state_mark(module).map_or(0.0, |_| MARK + theme.space.s);
    // What opens it has what the title leaves.
    let least = usize::from(rows).saturating_sub(title.rows.len()).max(1);
    let state = block(ui, look, &module.state(kit.words), small(palette.text_2.0), inner.width() - mark, least);
    let left = usize::from(rows).saturating_sub(title.rows.len() + state.rows.len());
    let below = pos2(inner.left(), inner.top() + title.size().y);
    ui.painter().galley(inner.min, title, palette.text.0);
    if left > 0 {
        let words = block(ui, look, &module.practises, small(palette.text_3.0), inner.width(), left);
        ui.painter().galley(below, words, palette.text_3.0);
    }
    // What is known of it stands at the foot.
    let foot = inner.bottom() - line;
    let at = pos2(inner.left(), foot - state.size().y);
    if let Some(paint) = state_mark(module) {
        paint(ui, kit, at + vec2(MARK, line) / 2.0);
    }
    let cut = state.elided || module.lock.as_ref().is_some_and(|lock| lock.short != lock.whole);
    ui.painter().galley(at + vec2(mark, 0.0), state, palette.text_2.0);
    let mut right = inner.right();
    if let Some(stars) = module.stars() {
        let words = say!(kit.words, "map-stars", stars = stars.stars, of = stars.of);
        let words = block(ui, look, &words, small(palette.text.0), inner.width(), 1);
        right -= words.size().x;
        ui.painter().galley(pos2(right, foot), words, palette.text.0);
        right -= theme.space.xs + MARK;
        star(ui.painter(), pos2(right + MARK / 2.0, foot + line / 2.0), MARK, stars.stars > 0, palette.text.0);
        right -= theme.space.s;
    }
    let counts = module.counts(kit.words);
    line_at(ui, look, pos2(inner.left(), foot), &counts, small(palette.text_2.0), right - inner.left());
    cut
}

/// What stands before the state: a lock or a tick, if anything.
fn state_mark(module: &Module) -> Option<fn(&Ui, Kit<'_>, Pos2)> {
    if module.lock.is_some() {
        Some(|ui, kit, centre| icon(ui.painter(), centre, MARK, Icon::Lock, kit.look.palette.text_2.0))
    } else if module.enough.is_some() {
        Some(|ui, kit, centre| {
            let palette = &kit.look.palette;
            mark(ui.painter(), centre, MARK, Mark::Tick, palette.text_2.0, palette.panel.0);
        })
    } else {
        None
    }
}
