//! A scenario with its file open for writing: what comes, with what a try begins, what is wrong, and how it stands.

mod foot;
mod head;
mod inject;
mod list;
mod state;
#[cfg(test)]
mod tests;

use egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::say;
use crate::ui::memory::{AuthorMemory, AuthorTab};
use crate::ui::pieces::{self, place};
use crate::ui::problems;
use crate::ui::widgets::segmented;
use crate::ui::{Action, Kit, Memory};
use crate::view::Author;
use crate::view::author::{Row, Version};

/// The widest both columns get together.
const WIDEST: f32 = 1_400.0;
/// The list takes this part of it.
const LIST: f32 = 0.4;
/// How far the ground behind the head fades out.
const FADE: f32 = 120.0;

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: &Author, memory: &mut Memory, actions: &mut Vec<Action>) {
    let theme = &kit.look.theme;
    let screen = ui.max_rect();
    take_note(view, &mut memory.author);
    let width = WIDEST.min(screen.width() - 2.0 * theme.space.giant);
    let column = Rect::from_center_size(screen.center(), vec2(width, screen.height()));
    let behind = ui.painter().add(egui::Shape::Noop);
    let mut head = place(ui, Rect::from_min_max(column.min + vec2(0.0, theme.space.l), column.max));
    if head::show(&mut head, kit, view) || pieces::escape(ui) {
        actions.push(Action::Title);
    }
    let top = head.min_rect().bottom() + theme.space.l;
    let corner = Rect::from_min_max(screen.min, pos2(column.right(), top));
    ui.painter().set(behind, pieces::veil(kit.look, corner, vec2(FADE, FADE)));
    let room = Rect::from_min_max(pos2(column.left(), top), column.max - vec2(0.0, theme.space.xl));
    let Some(version) = &view.version else {
        return problems::panel_of(ui, kit, &view.problems, room);
    };
    let parted = room.left() + (room.width() * LIST).round();
    let left = Rect::from_min_max(room.min, pos2(parted - theme.space.m / 2.0, room.bottom()));
    let right = Rect::from_min_max(pos2(parted + theme.space.m / 2.0, room.top()), room.max);
    list::show(ui, kit, version, &mut memory.author, frame(ui, kit, left));
    let selected = selected(version, &memory.author);
    let high = foot::height(kit);
    let above = Rect::from_min_max(right.min, right.max - vec2(0.0, high));
    let mut strip = place(ui, Rect::from_min_size(above.min, vec2(above.width(), theme.height.button)));
    tabs(&mut strip, kit, view, &mut memory.author);
    let page = Rect::from_min_max(above.min + vec2(0.0, theme.height.button + theme.space.m), above.max);
    match (memory.author.tab, selected) {
        (AuthorTab::Problems, _) => problems::panel_of(ui, kit, &view.problems, page),
        (AuthorTab::State, _) => state::show(ui, kit, version, memory, frame(ui, kit, page)),
        (AuthorTab::Inject, Some(row)) => {
            if let Some(other) = inject::show(ui, kit, row, frame(ui, kit, page)) {
                memory.author.selected = Some(other);
            }
        }
        (AuthorTab::Inject, None) => {}
    }
    let low = Rect::from_min_max(pos2(right.left(), right.bottom() - high), right.max);
    foot::show(ui, kit, selected, memory, low, actions);
}

/// A version with errors that was just saved shows them.
fn take_note(view: &Author, memory: &mut AuthorMemory) {
    if memory.seen != view.saved {
        memory.seen = view.saved;
        let errors = view.problems.iter().any(|problem| problem.error);
        if errors {
            memory.tab = AuthorTab::Problems;
        } else if memory.tab == AuthorTab::Problems && view.problems.is_empty() {
            memory.tab = AuthorTab::Inject;
        }
        let changed = view.version.iter().flat_map(|version| &version.injects).find(|row| row.changed);
        if let Some(row) = changed.filter(|_| !errors) {
            memory.selected = Some(row.id.clone());
        }
    }
}

/// The inject that is selected, or else the first.
fn selected<'v>(version: &'v Version, memory: &AuthorMemory) -> Option<&'v Row> {
    let named = version.injects.iter().find(|row| Some(&row.id) == memory.selected.as_ref());
    named.or_else(|| version.injects.first())
}

fn tabs(ui: &mut Ui, kit: Kit<'_>, view: &Author, memory: &mut AuthorMemory) {
    let all = [AuthorTab::Inject, AuthorTab::State, AuthorTab::Problems];
    let labels = [
        kit.words.plain("author-tab-inject"),
        kit.words.plain("author-tab-state"),
        say!(kit.words, "author-tab-problems", count = view.problems.len()),
    ];
    let names = ["author/tab/inject", "author/tab/state", "author/tab/problems"];
    let options: Vec<_> = names.iter().zip(&labels).map(|(name, label)| (*name, label.as_str(), None)).collect();
    let chosen = all.iter().position(|tab| *tab == memory.tab).unwrap_or_default();
    if let Some(tab) = segmented(ui, kit.look, &options, chosen, |_| true).and_then(|at| all.get(at)) {
        memory.tab = *tab;
    }
}

/// A panel; returns the room in it.
fn frame(ui: &Ui, kit: Kit<'_>, rect: Rect) -> Rect {
    let (theme, palette) = (&kit.look.theme, &kit.look.palette);
    let stroke = Stroke::new(theme.stroke.outline, palette.line.0);
    ui.painter().rect(rect, CornerRadius::same(theme.radius.panel), palette.panel.0, stroke, StrokeKind::Inside);
    rect
}
