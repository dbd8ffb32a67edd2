//! The map of the courses: modules on the composure line, what the chosen one holds, what counts most and what comes next.

mod list;
mod map;
mod module;
mod side;
mod tile;

#[cfg(test)]
pub(super) mod tests;

use egui::{Align, EventFilter, Key, Layout, Modifiers, Rect, Ui, UiBuilder, pos2, vec2};

use crate::say;
use crate::ui::columns::TABS;
use crate::ui::draw::{Icon, Mark};
use crate::ui::lettering::paragraph;
use crate::ui::memory::CourseMemory;
use crate::ui::page;
use crate::ui::pieces::{self, marked, place};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, Button, id, segmented};
use crate::ui::{Action, Kit, Memory};
use crate::view::course::{Course, Map, Module};

/// How wide the column at the right is, and the list where modules are one.
const SIDE: f32 = 352.0;
const LIST: f32 = 380.0;
/// Where the list stands above what the chosen one holds, this part of the height is its own.
const ABOVE: f32 = 0.45;
/// Below this height a window is low.
const LOW: f32 = 800.0;
/// How far the ground behind the head fades out.
const FADE: f32 = 120.0;
/// The tabs of a narrow window.
const NARROW: [(&str, &str); 2] = [("map/tab/0", "map-tab-modules"), ("map/tab/1", "map-tab-skills")];

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: Option<&Map>, memory: &mut Memory, actions: &mut Vec<Action>) {
    let theme = &kit.look.theme;
    let screen = ui.max_rect();
    let wide = screen.width() >= TABS;
    let all = screen.shrink(theme.desk.margin);
    let shown = view.and_then(|view| Some((view, shown(view, &memory.course)?)));
    let side = Rect::from_min_max(pos2(all.right() - SIDE, all.top()), all.max);
    let right = if wide && shown.is_some() { side.left() - theme.desk.margin } else { all.right() };
    let left = Rect::from_min_max(all.min, pos2(right, all.bottom()));
    let behind = ui.painter().add(egui::Shape::Noop);
    let mut head = place(ui, Rect::from_min_max(left.min - vec2(0.0, theme.space.s), left.max));
    if heading(&mut head, kit, view, memory) || pieces::escape(ui) {
        actions.push(Action::Title);
    }
    let below = Rect::from_min_max(pos2(left.left(), head.min_rect().bottom() + theme.space.l), left.max);
    let corner = Rect::from_min_max(screen.min, pos2(left.right(), below.top()));
    ui.painter().set(behind, pieces::veil(kit.look, corner, vec2(FADE, FADE)));
    let Some((view, course)) = shown else {
        if view.is_some() {
            pieces::calm(&mut place(ui, below), kit, "map-none", "map-none-text", |_| {});
        }
        return;
    };
    if wide {
        let cards = map::Cards::of(ui, kit, course, low(screen), below.height());
        let (above, rest) = below.split_top_bottom_at_y(below.top() + cards.height());
        let at = walk(ui, course, &mut memory.course, (Key::ArrowLeft, Key::ArrowRight));
        let pressed = map::show(ui, kit, course, at, (above, cards));
        choose(ui, course, &mut memory.course, pressed);
        module::show(ui, kit, course.modules.get(at), rest, &mut memory.card, actions);
        side::show(ui, kit, (view, course), memory, side, actions);
    } else {
        narrow(ui, kit, (view, course), memory, below, actions);
    }
}

/// A list with what the chosen one holds beside it, or what counts most.
fn narrow(
    ui: &mut Ui,
    kit: Kit<'_>,
    (view, course): (&Map, &Course),
    memory: &mut Memory,
    room: Rect,
    actions: &mut Vec<Action>,
) {
    let theme = &kit.look.theme;
    let labels = NARROW.map(|(_, key)| kit.words.plain(key));
    let options: Vec<_> = NARROW.iter().zip(&labels).map(|((name, _), label)| (*name, label.as_str(), None)).collect();
    let mut strip = place(ui, Rect::from_min_size(room.min, vec2(room.width(), theme.height.button)));
    if let Some(tab) = segmented(&mut strip, kit.look, &options, memory.course.tab, |_| true) {
        memory.course.tab = tab;
    }
    let rest = Rect::from_min_max(room.min + vec2(0.0, theme.height.button + theme.space.m), room.max);
    if memory.course.tab == 1 {
        return side::show(ui, kit, (view, course), memory, rest, actions);
    }
    let at = walk(ui, course, &mut memory.course, (Key::ArrowUp, Key::ArrowDown));
    let (beside, held) = if page::folds(ui.max_rect().width()) {
        let (above, below) = rest.split_top_bottom_at_y(rest.top() + (rest.height() * ABOVE).round());
        (above, below.with_min_y(below.top() + theme.space.l))
    } else {
        let (left, right) = rest.split_left_right_at_x(rest.left() + LIST);
        (left, right.with_min_x(right.left() + theme.space.l))
    };
    let pressed = list::show(ui, kit, course, at, beside);
    choose(ui, course, &mut memory.course, pressed);
    module::show(ui, kit, course.modules.get(at), held, &mut memory.card, actions);
}

/// The course that is shown.
fn shown<'a>(view: &'a Map, memory: &CourseMemory) -> Option<&'a Course> {
    let chosen = view.courses.iter().find(|course| Some(&course.id) == memory.course.as_ref());
    chosen.or_else(|| view.courses.first())
}

fn low(screen: Rect) -> bool {
    screen.height() < LOW
}

/// The name of a module.
fn name(module: &Module) -> String {
    format!("map/module/{}", module.id)
}

/// The way back, the course, and the way to the others; tells whether the way back was taken.
fn heading(ui: &mut Ui, kit: Kit<'_>, view: Option<&Map>, memory: &mut Memory) -> bool {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    ui.spacing_mut().item_spacing.y = theme.space.xs;
    let top = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), theme.height.button));
    let back = pieces::back(ui, look, "map/back", &kit.words.plain("map-back"));
    if let Some(view) = view.filter(|view| view.courses.len() > 1) {
        others(ui, kit, view, &mut memory.course, top);
    }
    let course = view.and_then(|view| shown(view, &memory.course));
    let title = course.map_or_else(|| kit.words.plain("map-title"), |course| course.title.clone());
    paragraph(ui, look, &title, (Size::Screen, Weight::Semibold, palette.text.0), 1);
    let about = match (view, course) {
        (None, _) => kit.words.plain("map-reading"),
        (Some(_), course) => course.map_or_else(String::new, |course| course.about.clone()),
    };
    if !about.is_empty() {
        let rows = if low(ui.ctx().content_rect()) { 1 } else { 2 };
        paragraph(ui, look, &about, (Size::Control, Weight::Regular, palette.text_2.0), rows);
    }
    if let Some(refusal) = &memory.refusal {
        marked(ui, look, Mark::Warning, look.supporting(pieces::short(refusal)));
    }
    back
}

/// The course before and the next one.
fn others(ui: &mut Ui, kit: Kit<'_>, view: &Map, memory: &mut CourseMemory, top: Rect) {
    let (look, theme) = (kit.look, &kit.look.theme);
    let count = view.courses.len();
    let at = view.courses.iter().position(|course| Some(&course.id) == memory.course.as_ref()).unwrap_or(0);
    let mut row = ui.new_child(UiBuilder::new().max_rect(top).layout(Layout::right_to_left(Align::Center)));
    row.spacing_mut().item_spacing.x = theme.space.s;
    let ways = [
        ("map/later", "map-later", Icon::ChevronRight, Some(at + 1).filter(|next| *next < count)),
        ("map/earlier", "map-earlier", Icon::ChevronLeft, at.checked_sub(1)),
    ];
    for (name, key, shape, target) in ways {
        let words = kit.words.plain(key);
        let button = Button::plain(name, &words).icon(shape).bare(true).enabled(target.is_some());
        if button.show(&mut row, look)
            && let Some(course) = target.and_then(|to| view.courses.get(to))
        {
            *memory = CourseMemory { course: Some(course.id.clone()), module: None, tab: memory.tab };
        }
    }
    widgets::label(&mut row, look.quiet(say!(kit.words, "map-of", number = at + 1, count = count)));
}

/// The module that is shown: the one that was chosen, or the one of what comes next.
fn at(course: &Course, memory: &CourseMemory) -> usize {
    let chosen = course.modules.iter().position(|module| Some(&module.id) == memory.module.as_ref());
    let next = course.next.first().map(|next| &next.scenario);
    let holds = |module: &Module| module.scenarios.iter().any(|found| Some(&found.id) == next);
    chosen.or_else(|| course.modules.iter().position(holds)).unwrap_or(0)
}

/// Arrows go through the modules while one of them has the focus, or nothing has; returns the one that is shown.
fn walk(ui: &Ui, course: &Course, memory: &mut CourseMemory, (back, on): (Key, Key)) -> usize {
    let here = at(course, memory);
    let focused = ui.memory(egui::Memory::focused);
    if let Some(focused) = focused {
        if !course.modules.iter().any(|module| focused == id(&name(module))) {
            return here;
        }
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let target = match (pressed(back), pressed(on)) {
        (true, false) => here.checked_sub(1),
        (false, true) => Some(here + 1).filter(|next| *next < course.modules.len()),
        _ => None,
    };
    choose(ui, course, memory, target);
    target.unwrap_or(here)
}

fn choose(ui: &Ui, course: &Course, memory: &mut CourseMemory, target: Option<usize>) {
    if let Some(module) = target.and_then(|at| course.modules.get(at)) {
        memory.module = Some(module.id.clone());
        ui.memory_mut(|memory| memory.request_focus(id(&name(module))));
    }
}
