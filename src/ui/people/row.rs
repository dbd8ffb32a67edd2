//! Somebody in the list: who, what is kept of them, and what can be done about it.

use egui::{Align, Key, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use crate::say;
use crate::ui::action::Person;
use crate::ui::draw::Icon;
use crate::ui::lettering::{block, spoken};
use crate::ui::pieces;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Button, line_field};
use crate::ui::{Action, Kit, Memory, focus};
use crate::view::people::Row;

/// How high it is, and how wide its buttons are.
const HIGH: f32 = 72.0;
const BUTTONS: f32 = 260.0;
/// Below this width they stand below the words.
const FOLDS: f32 = 560.0;
/// The question whether somebody is to be deleted takes so many lines.
const LINES: usize = 3;

/// Draws it.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, row: &Row, ruled: bool, memory: &mut Memory, actions: &mut Vec<Action>) {
    let wide = ui.available_width();
    let folds = wide < FOLDS;
    let low = kit.look.theme.height.button + kit.look.theme.space.m;
    let (_, rect) = ui.allocate_space(vec2(wide, if folds { HIGH + low } else { HIGH }));
    if ruled {
        pieces::line_above(ui, kit.look, rect);
    }
    let (words, side) = if folds {
        let (words, side) = rect.split_top_bottom_at_y(rect.top() + HIGH);
        (words, side.with_max_y(side.bottom() - kit.look.theme.space.m))
    } else {
        rect.split_left_right_at_x(rect.right() - BUTTONS)
    };
    let layout = Layout::right_to_left(Align::Center);
    let mut side = ui.new_child(UiBuilder::new().max_rect(side).layout(layout));
    side.spacing_mut().item_spacing.x = kit.look.theme.space.s;
    if memory.people.deleting.as_ref() == Some(&row.id) {
        let question = say!(kit.words, "people-delete-question", name = row.called, kept = row.kept);
        told(ui, kit, &format!("people/question/{}", row.id), words, (&question, None));
        delete(&mut side, kit, row, memory, actions);
    } else if let Some((_, name)) = memory.people.renaming.as_mut().filter(|(id, _)| *id == row.id) {
        let entered = field(ui, kit, row, words, name);
        let name = name.clone();
        rename(&mut side, kit, row, (name, entered), memory, actions);
    } else {
        let title = match row.here {
            true => say!(kit.words, "people-here", name = row.called),
            false => row.called.clone(),
        };
        told(ui, kit, &format!("people/{}", row.id), words, (&title, Some(&row.kept)));
        usual(&mut side, kit, row, memory, actions);
    }
}

/// A line, and what stands under it.
fn told(ui: &Ui, kit: Kit<'_>, name: &str, rect: Rect, (title, under): (&str, Option<&str>)) {
    let (look, palette) = (kit.look, &kit.look.palette);
    let rows = if under.is_some() { 1 } else { LINES };
    let wide = rect.width() - look.theme.space.m;
    let weight = if under.is_some() { Weight::Semibold } else { Weight::Regular };
    let title_block = block(ui, look, title, (Size::Reading, weight, palette.text.0), wide, rows);
    let below = block(ui, look, under.unwrap_or(""), (Size::Control, Weight::Regular, palette.text_2.0), wide, 1);
    let gap = if under.is_some() { look.theme.space.xs } else { 0.0 };
    let high = title_block.size().y + if under.is_some() { gap + below.size().y } else { 0.0 };
    let top = rect.center().y - high / 2.0;
    let says = under.map_or_else(|| title.to_owned(), |under| format!("{title}. {under}"));
    spoken(ui, name, Rect::from_min_size(pos2(rect.left(), top), vec2(wide, high)), &says);
    let second = top + title_block.size().y + gap;
    ui.painter().galley(pos2(rect.left(), top), title_block, palette.text.0);
    ui.painter().galley(pos2(rect.left(), second), below, palette.text_2.0);
}

/// Sit down, rename, delete.
fn usual(ui: &mut Ui, kit: Kit<'_>, row: &Row, memory: &mut Memory, actions: &mut Vec<Action>) {
    if press(ui, kit, row, "delete", Some(Icon::Bin), true) {
        (memory.people.renaming, memory.people.deleting) = (None, Some(row.id.clone()));
        focus::ask(ui, &format!("people/keep/{}", row.id));
    }
    if press(ui, kit, row, "rename", Some(Icon::Pencil), true) {
        memory.people.deleting = None;
        memory.people.renaming = Some((row.id.clone(), row.name.clone().unwrap_or_default()));
        focus::ask(ui, &format!("people/name/{}", row.id));
    }
    if !row.here && press(ui, kit, row, "choose", None, false) {
        actions.push(Action::Person(Person::Choose(row.id.clone())));
    }
}

/// Whether it is meant.
fn delete(ui: &mut Ui, kit: Kit<'_>, row: &Row, memory: &mut Memory, actions: &mut Vec<Action>) {
    if press(ui, kit, row, "forget", Some(Icon::Bin), false) {
        memory.people.deleting = None;
        actions.push(Action::Person(Person::Delete(row.id.clone())));
    }
    if press(ui, kit, row, "keep", None, false) {
        memory.people.deleting = None;
    }
}

/// The name as it is typed; whether Enter was pressed in it.
fn field(ui: &mut Ui, kit: Kit<'_>, row: &Row, rect: Rect, name: &mut String) -> bool {
    let theme = &kit.look.theme;
    let size = vec2(rect.width() - theme.space.l, theme.height.button);
    let place = Rect::from_min_size(pos2(rect.left(), rect.center().y - size.y / 2.0), size);
    let mut child = pieces::place(ui, place);
    let label = say!(kit.words, "people-name", name = row.called);
    let typed = line_field(&mut child, kit.look, &format!("people/name/{}", row.id), &label, name, size);
    typed.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

fn rename(
    ui: &mut Ui,
    kit: Kit<'_>,
    row: &Row,
    (name, entered): (String, bool),
    memory: &mut Memory,
    actions: &mut Vec<Action>,
) {
    if press(ui, kit, row, "save", Some(Icon::Check), false) || entered {
        actions.push(Action::Person(Person::Rename(row.id.clone(), name)));
    }
    if press(ui, kit, row, "cancel", None, false) {
        memory.people.renaming = None;
    }
}

fn press(ui: &mut Ui, kit: Kit<'_>, row: &Row, kind: &str, icon: Option<Icon>, bare: bool) -> bool {
    let name = format!("people/{kind}/{}", row.id);
    let label = kit.words.plain(&format!("people-{kind}"));
    let says = say!(kit.words, &format!("people-{kind}-says"), name = row.called);
    let button = Button::plain(&name, &label).says(&says).bare(bare);
    match icon {
        Some(icon) => button.icon(icon).show(ui, kit.look),
        None => button.show(ui, kit.look),
    }
}
