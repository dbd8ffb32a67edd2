//! What comes, in the order of the file.

use egui::{CornerRadius, EventFilter, Key, Modifiers, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::say;
use crate::ui::Kit;
use crate::ui::draw::{Mark, mark};
use crate::ui::lettering::{from_left, from_right, line};
use crate::ui::memory::AuthorMemory;
use crate::ui::pieces::place;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, Focus, focus_ring, id};
use crate::view::author::{Row, Version};

/// The size of a mark.
const MARK: f32 = 16.0;

/// The name of a row.
pub(super) fn name(row: &Row) -> String {
    format!("author/inject/{}", row.id)
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, version: &Version, memory: &mut AuthorMemory, rect: Rect) {
    let theme = &kit.look.theme;
    let mut inside = place(ui, rect);
    let shown = super::selected(version, memory).map(|row| row.id.clone());
    let mut chosen = None;
    widgets::scroll(&mut inside, "author/list", |ui| {
        ui.spacing_mut().item_spacing.y = theme.space.xs;
        for (at, row) in version.injects.iter().enumerate() {
            match pressed(ui, kit, row, Some(&row.id) == shown.as_ref()) {
                Some(0) => chosen = Some(at),
                Some(way) => chosen = at.checked_add_signed(way).filter(|to| *to < version.injects.len()),
                None => {}
            }
        }
    });
    if let Some(row) = chosen.and_then(|at| version.injects.get(at)) {
        super::choose(memory, row);
        ui.memory_mut(|memory| memory.request_focus(id(&name(row))));
    }
}

/// One row: pressed it is chosen (0), with the arrows the one before or after it.
fn pressed(ui: &mut Ui, kit: Kit<'_>, row: &Row, selected: bool) -> Option<isize> {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let font = (Size::Reading, if selected { Weight::Semibold } else { Weight::Regular }, palette.text.0);
    let (subject, below) = (look.measure(Size::Reading).1, look.measure(Size::Control).1);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), subject + below + theme.space.m));
    let response = ui.interact(rect, id(&name(row)), Sense::click());
    response.widget_info(|| {
        let changed = if row.changed { "yes" } else { "no" };
        let says = say!(
            kit.words,
            "author-row",
            subject = row.subject,
            kind = row.kind,
            from = row.from,
            arrives = row.arrives,
            changed = changed,
            problems = row.problems
        );
        WidgetInfo::selected(WidgetType::Button, true, selected, says)
    });
    if ui.is_rect_visible(rect) {
        if selected || response.hovered() {
            let fill = if selected { palette.accent_fill.0 } else { palette.raised.0 };
            ui.painter().rect_filled(rect, CornerRadius::same(theme.radius.row), fill);
        }
        let inner = rect.shrink2(vec2(theme.space.m, theme.space.m / 2.0));
        let (upper, lower) = (inner.top() + subject / 2.0, inner.bottom() - below / 2.0);
        let mut right = inner.right();
        if row.problems > 0 {
            let centre = pos2(right - MARK / 2.0, upper);
            mark(ui.painter(), centre, MARK, Mark::Warning, palette.text.0, palette.panel.0);
            right -= MARK + theme.space.s;
        }
        let quiet = (Size::Control, Weight::Regular, palette.text_2.0);
        let kind = line(ui, look, &row.kind, quiet, inner.width() / 2.0);
        let ends = from_right(ui, &kind, pos2(right, upper));
        let first = line(ui, look, &row.subject, font, ends - inner.left() - theme.space.m);
        from_left(ui, &first, pos2(inner.left(), upper));
        let mut right = inner.right();
        if row.changed {
            let word = (Size::Control, Weight::Medium, palette.accent.0);
            let changed = line(ui, look, &kit.words.plain("author-changed"), word, inner.width() / 2.0);
            right = from_right(ui, &changed, pos2(right, lower)) - theme.space.m;
        }
        let says = say!(kit.words, "author-row-line", from = row.from, arrives = row.arrives);
        let second = line(ui, look, &says, quiet, right - inner.left());
        from_left(ui, &second, pos2(inner.left(), lower));
    }
    focus_ring(ui, look, &response, theme.radius.row, Focus::Inside);
    if response.has_focus() {
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        for (key, way) in [(Key::ArrowDown, 1), (Key::ArrowUp, -1)] {
            if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
                return Some(way);
            }
        }
    }
    response.clicked().then_some(0)
}
