//! A scenario with its file open for writing: what comes, with what a try begins, what is wrong, and how it stands.

mod foot;
mod graph;
mod head;
mod inject;
mod list;
mod state;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use egui::{Align, CornerRadius, Key, Layout, Modifiers, Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use crate::base::id::InjectId;
use crate::say;
use crate::ui::draw::Icon;
use crate::ui::lettering::{from_left, line, spoken};
use crate::ui::memory::{AuthorForm, AuthorMemory, AuthorTab};
use crate::ui::page;
use crate::ui::pieces::{self, place};
use crate::ui::problems;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{label, segmented};
use crate::ui::{Action, Kit, Memory};
use crate::view::Author;
use crate::view::author::{Row, Version};
use crate::view::graph::{Graph, Link};

/// The widest both columns get together.
const WIDEST: f32 = 1_400.0;
/// The list takes this part of it; the graph this, but leaves so much to what is beside it.
const LIST: f32 = 0.4;
const GRAPH: f32 = 0.62;
const BESIDE: f32 = 408.0;
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
        return broken(ui, kit, view, &mut memory.author, room);
    };
    let folds = page::folds(screen.width());
    let parted = room.left()
        + match memory.author.form {
            AuthorForm::List => (room.width() * LIST).round(),
            AuthorForm::Graph => (room.width() * GRAPH).min(room.width() - BESIDE).round(),
        };
    let left = Rect::from_min_max(room.min, pos2(parted - theme.space.m / 2.0, room.bottom()));
    let right = Rect::from_min_max(pos2(parted + theme.space.m / 2.0, room.top()), room.max);
    let (left, right) = if folds {
        let (above, below) = room.split_top_bottom_at_y(room.center().y);
        (above.with_max_y(above.bottom() - theme.space.m / 2.0), below.with_min_y(below.top() + theme.space.m / 2.0))
    } else {
        (left, right)
    };
    what_comes(ui, kit, version, &mut memory.author, frame(ui, kit, left));
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

/// A file of which there is no version without an error: what is wrong with it, beside what can be read of it.
fn broken(ui: &mut Ui, kit: Kit<'_>, view: &Author, memory: &mut AuthorMemory, room: Rect) {
    let theme = &kit.look.theme;
    let Some(read) = view.read.as_ref().filter(|graph| !graph.nodes.is_empty()) else {
        return problems::panel_of(ui, kit, &view.problems, room);
    };
    if page::folds(ui.max_rect().width()) {
        let (above, below) = room.split_top_bottom_at_y(room.center().y);
        problems::panel_of(ui, kit, &view.problems, above.with_max_y(above.bottom() - theme.space.m));
        return what_is_read(ui, kit, read, memory, below);
    }
    let (left, right) = room.split_left_right_at_x(room.center().x);
    let (left, right) =
        (left.with_max_x(left.right() - theme.space.m / 2.0), right.with_min_x(right.left() + theme.space.m / 2.0));
    problems::panel_of(ui, kit, &view.problems, left);
    what_is_read(ui, kit, read, memory, right);
}

/// What can be read of a file with errors, as a graph.
fn what_is_read(ui: &mut Ui, kit: Kit<'_>, read: &Arc<Graph>, memory: &mut AuthorMemory, rect: Rect) {
    let theme = &kit.look.theme;
    let inner = frame(ui, kit, rect).shrink2(vec2(theme.space.m, theme.space.l));
    let top = Rect::from_min_size(inner.min, vec2(inner.width(), theme.height.button));
    let free = titled(ui, kit, "author-read", top.shrink2(vec2(theme.space.m, 0.0)), false);
    let rest = inner.with_min_y(top.bottom() + theme.space.m);
    let net = graph::Net { graph: read, rows: &[] };
    if let Some(node) = graph::show(ui, kit, net, memory, (free, rest)).and_then(|at| read.nodes.get(at)) {
        memory.selected = Some(InjectId::new(&node.id));
    }
}

/// What comes, as a list or as a graph.
fn what_comes(ui: &mut Ui, kit: Kit<'_>, version: &Version, memory: &mut AuthorMemory, rect: Rect) {
    let theme = &kit.look.theme;
    let inner = rect.shrink2(vec2(theme.space.m, theme.space.l));
    let top = Rect::from_min_size(inner.min, vec2(inner.width(), theme.height.button));
    let mut free = form(ui, kit, memory, top.shrink2(vec2(theme.space.m, 0.0)));
    let mut rest = Rect::from_min_max(pos2(inner.left(), top.bottom() + theme.space.m), inner.max);
    if memory.form == AuthorForm::Graph && free.width() < graph::TOOLS {
        // No room for them beside the choice: they stand below it.
        free = Rect::from_min_size(rest.min + vec2(theme.space.m, 0.0), top.size());
        rest = rest.with_min_y(free.bottom() + theme.space.m);
    }
    match memory.form {
        _ if version.injects.is_empty() => {
            label(
                &mut place(ui, rest.shrink2(vec2(theme.space.m, 0.0))),
                kit.look.supporting(kit.words.plain("author-nothing")),
            );
        }
        AuthorForm::List => list::show(ui, kit, version, memory, rest),
        AuthorForm::Graph => {
            let net = graph::Net { graph: &version.graph, rows: &version.injects };
            if let Some(row) = graph::show(ui, kit, net, memory, (free, rest)).and_then(|at| version.injects.get(at)) {
                choose(memory, row);
            }
        }
    }
}

/// The title of what comes, and the choice of its form; T goes from one to the other.
fn form(ui: &mut Ui, kit: Kit<'_>, memory: &mut AuthorMemory, rect: Rect) -> Rect {
    let mut row = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)));
    let labels = ["author-form-list", "author-form-graph"].map(|key| kit.words.plain(key));
    let options = [
        ("author/form/list", labels[0].as_str(), Some(Icon::List)),
        ("author/form/graph", labels[1].as_str(), Some(Icon::Branch)),
    ];
    let pressed = segmented(&mut row, kit.look, &options, usize::from(memory.form == AuthorForm::Graph), |_| true);
    let turned = !ui.text_edit_focused() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::T));
    if pressed.is_some() || turned {
        memory.form = match memory.form {
            AuthorForm::List => AuthorForm::Graph,
            AuthorForm::Graph => AuthorForm::List,
        };
        ui.request_repaint();
    }
    let free = rect.with_max_x(row.min_rect().left() - kit.look.theme.space.m);
    titled(ui, kit, "author-list", free, memory.form == AuthorForm::Graph)
}

/// A title at the left; returns what is free behind it. What needs the room more (`tools`) has it where there is little.
fn titled(ui: &mut Ui, kit: Kit<'_>, key: &str, rect: Rect, tools: bool) -> Rect {
    let (theme, palette) = (&kit.look.theme, &kit.look.palette);
    let style = (Size::Section, Weight::Semibold, palette.text.0);
    let words = kit.words.plain(key);
    let galley = line(ui, kit.look, &words, style, rect.width());
    let end = rect.left() + galley.size().x;
    if tools && end + theme.space.xxl + graph::TOOLS > rect.right() {
        return rect;
    }
    spoken(ui, key, rect.with_max_x(end), &words);
    from_left(ui, &galley, rect.left_center());
    rect.with_min_x(end + theme.space.xxl)
}

/// An inject becomes the one that is shown.
fn choose(memory: &mut AuthorMemory, row: &Row) {
    if memory.selected.as_ref() != Some(&row.id) && memory.tab == AuthorTab::Problems {
        memory.tab = AuthorTab::Inject;
    }
    memory.selected = Some(row.id.clone());
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

/// What a way does, as words are chosen by it.
fn link_word(link: Link) -> &'static str {
    match link {
        Link::Go => "go",
        Link::Silence => "silence",
        Link::Cancel => "cancel",
        Link::Awaits => "awaits",
    }
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
