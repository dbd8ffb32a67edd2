//! The keys of the desk: what they do, and the list of them.

use egui::{Event, FocusDirection, Key, Modifiers, Ui};

use super::composer::{field_name, put_back, reply};
use super::{Scene, book, emoji, hand_off, named, open, put_aside, queue, side, state, work};
use crate::base::id::InjectId;
use crate::ui::memory::{Drawer, Side};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::id;
use crate::ui::{Action, Memory, keys};
use crate::view::{Composer, Standing};

/// The keys that open what waits, in order.
const NUMBERS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
/// The keys of the list and what they do, as they are called in the locale.
const LIST: [&str; 15] = [
    "move", "open", "order", "shows", "aside", "write", "send", "emoji", "choose", "rank", "undo", "find", "scroll",
    "back", "tab",
];
/// What stands first, what is shown, and putting aside.
const ORDER: Key = Key::O;
const SHOWS: Key = Key::V;
const ASIDE: Key = Key::Z;
/// The letters that are the queue's, and not a form's.
const TAKEN: [Key; 5] = [Key::J, Key::K, ORDER, SHOWS, ASIDE];

/// So many seconds after the last letter in a field somebody may still be writing.
const WRITES_ON: f64 = 1.5;

/// Obeys the keys that work wherever one is.
pub(super) fn obey(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory, actions: &mut Vec<Action>) {
    if pressed(ui, Modifiers::COMMAND, Key::Enter) {
        send(ui, scene, memory, actions);
    }
    if let Some(composer) = scene.composer(memory).filter(|composer| composer.own_words)
        && memory.desk.drawer == Drawer::Composer
        && pressed(ui, Modifiers::COMMAND, Key::E)
    {
        emoji::turn(ui, composer);
    }
    if pressed(ui, Modifiers::COMMAND, Key::F) {
        side::show_keys(ui, false);
        if scene.plan.rail.is_some() {
            memory.desk.side = Some(Side::Book);
        }
        state::focus(ui, book::SEARCH);
    }
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        back(ui, scene, memory);
    }
    if scene.view.standing == Standing::Over
        && ui.memory(|memory| memory.focused().is_none())
        && pressed(ui, Modifiers::NONE, Key::Enter)
    {
        actions.push(Action::After);
    }
    if ui.ctx().text_edit_focused() {
        if ui.input(|input| input.events.iter().any(|event| matches!(event, Event::Text(_)))) {
            note_writing(ui);
        }
    } else {
        without_field(ui, scene, memory);
    }
}

/// Whether a key was pressed that nobody else is to see.
fn pressed(ui: &Ui, modifiers: Modifiers, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(modifiers, key))
}

/// Sends what is written: an answer, or a case that is handed on.
fn send(ui: &Ui, scene: &Scene<'_>, memory: &mut Memory, actions: &mut Vec<Action>) {
    let Some(composer) = scene.composer(memory) else { return };
    let searching = state::has_focus(ui, book::SEARCH);
    match memory.desk.drawer {
        _ if searching => {}
        Drawer::Composer if composer.work.is_some() => actions.extend(work::ready(scene, composer, memory)),
        Drawer::Composer => actions.extend(reply(scene, composer, memory)),
        Drawer::HandOff => match hand_off::ready(scene, composer, memory) {
            Some(ready) => actions.push(ready),
            None if hand_off::chosen(composer, memory).is_none() => {
                memory.refusal = Some(scene.word("desk-hand-choose"));
            }
            None => {}
        },
        Drawer::Drafts | Drawer::Hold | Drawer::Leave => {}
    }
}

/// Puts back what is open over the desk, the latest first.
fn back(ui: &Ui, scene: &Scene<'_>, memory: &mut Memory) {
    if state::flag(ui, "desk/finish") {
        state::set_flag(ui, "desk/finish", false);
    } else if side::shows_keys(ui) {
        side::show_keys(ui, false);
    } else if side::shows_why(ui, scene) {
        side::show_why(ui, false);
    } else if memory.desk.drawer != Drawer::Composer {
        put_back(ui, memory);
    } else if emoji::put_away(ui) {
        if let Some(composer) = scene.composer(memory) {
            state::focus(ui, &field_name(composer));
        }
    } else if scene.plan.rail.is_some() {
        memory.desk.side = None;
    }
}

/// The keys that are letters while somebody writes.
fn without_field(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory) {
    let work = scene.composer(memory).and_then(|composer| composer.work.as_ref());
    if let Some(work) = work.filter(|_| memory.desk.drawer == Drawer::Composer) {
        work::letters(ui, work, &TAKEN, memory);
    }
    let calm = !writes_on(ui) && memory.desk.drawer == Drawer::Composer;
    let key = |key| (calm || !TAKEN.contains(&key)) && pressed(ui, Modifiers::NONE, key);
    if key(ORDER) {
        memory.desk.queue.order = memory.desk.queue.order.next();
    }
    if key(SHOWS) {
        memory.desk.queue.shows = memory.desk.queue.shows.next();
    }
    if let Some(inject) = memory.desk.open.clone()
        && key(ASIDE)
    {
        put_aside(scene.view, memory, &inject);
        if let Some(open) = &memory.desk.open {
            state::focus(ui, &named("queue", open));
        }
    }
    let rows = queue::sorted(memory, scene.view);
    if keys::asked(ui) {
        side::show_keys(ui, !side::shows_keys(ui));
    }
    for (key, row) in NUMBERS.iter().zip(&rows) {
        if pressed(ui, Modifiers::NONE, *key) {
            go(ui, memory, &row.inject);
        }
    }
    let focused = ui.memory(egui::Memory::focused);
    let at_queue = focused.is_none()
        || scene.view.queue.iter().any(|row| focused == Some(id(&named("queue", &row.inject))))
        || queue::earlier(scene.view).iter().any(|thread| focused == Some(id(&named("queue/earlier", &thread.inject))));
    let count = rows.len();
    let at = rows.iter().position(|row| memory.desk.open.as_ref() == Some(&row.inject));
    let down = key(Key::J) || at_queue && key(Key::ArrowDown);
    let up = key(Key::K) || at_queue && key(Key::ArrowUp);
    let next = match at {
        _ if count == 0 => None,
        _ if at_queue && key(Key::Home) => Some(0),
        _ if at_queue && key(Key::End) => Some(count - 1),
        None if down || up => Some(0),
        Some(at) if down => Some((at + 1).min(count - 1)),
        Some(at) if up => Some(at.saturating_sub(1)),
        _ => None,
    };
    if let Some(row) = next.and_then(|next| rows.get(next)) {
        go(ui, memory, &row.inject);
    }
    enter(ui, scene, memory, focused, rows.first().map(|row| &row.inject));
}

/// Whether somebody types on after the field was gone: letters are words then, and no keys.
fn writes_on(ui: &Ui) -> bool {
    let last = id("desk/typed");
    let (now, typed) = ui.input(|input| (input.time, input.events.iter().any(|event| matches!(event, Event::Text(_)))));
    let before = ui.data(|data| data.get_temp::<f64>(last)).unwrap_or(f64::NEG_INFINITY);
    let on = now - before < WRITES_ON;
    if on && typed {
        note_writing(ui);
    }
    on
}

/// Notes that somebody is writing now.
fn note_writing(ui: &Ui) {
    let now = ui.input(|input| input.time);
    ui.data_mut(|data| data.insert_temp(id("desk/typed"), now));
}

/// Opens a thread and puts the focus on its row.
fn go(ui: &Ui, memory: &mut Memory, inject: &InjectId) {
    open(memory, inject);
    state::focus(ui, &named("queue", inject));
    // egui would go on from there with the same arrow.
    ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
}

/// Enter on the row that is open, or on nothing, goes to the field; where all is done, to the next one.
fn enter(ui: &Ui, scene: &Scene<'_>, memory: &mut Memory, focused: Option<egui::Id>, first: Option<&InjectId>) {
    let Some(inject) = memory.desk.open.clone() else { return };
    let here = focused.is_none() || focused == Some(id(&named("queue", &inject)));
    if !here || memory.desk.drawer != Drawer::Composer || !pressed(ui, Modifiers::NONE, Key::Enter) {
        return;
    }
    match (scene.view.composer(&inject), first) {
        (Some(Composer { work: Some(work), .. }), _) => state::focus(ui, &work::first(memory, work)),
        (Some(composer), _) if composer.own_words => state::focus(ui, &field_name(composer)),
        (Some(composer), _) => {
            let draft = composer.drafts.first().map(|draft| format!("draft/{}/send", draft.id));
            state::focus(ui, draft.as_deref().unwrap_or("composer/hand-off"));
        }
        (None, Some(first)) => go(ui, memory, first),
        (None, None) => {}
    }
}

/// The list of keys.
pub(super) fn list(ui: &mut Ui, scene: &Scene<'_>) {
    let look = scene.look();
    let title = (Size::Reading, Weight::Semibold, look.palette.text.0);
    crate::ui::lettering::paragraph(ui, look, &scene.word("desk-keys"), title, 1);
    keys::rows(ui, scene.kit, "desk", &LIST);
    if scene.plan.rail.is_none() {
        side::keys_button(ui, scene);
    }
}
