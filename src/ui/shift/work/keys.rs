//! Keys within a form: arrows go through the choices of a part, letters choose, Tab goes from part to part.

use egui::{EventFilter, Key, Modifiers, Response, Sense, Ui, WidgetInfo, WidgetType};

use super::blocks::{Block, blocks};
use super::{board, fields, fold, given, order};
use crate::base::id::InjectId;
use crate::ui::Memory;
use crate::ui::shift::state;
use crate::ui::widgets::id;
use crate::view::Work;
use crate::view::work::{Choice, Part};

/// The name of a choice.
pub(super) fn name(part: &Part, choice: &Choice) -> String {
    format!("work/{}/{}", part.id, choice.id)
}

/// One choice of a part as something to press. Tab stops at one of them only, for which `stop` is true.
pub(super) fn pressable(ui: &Ui, rect: egui::Rect, name: &str, says: &str, on: bool, stop: bool) -> Response {
    let response = ui.interact(rect, id(name), if stop { Sense::click() } else { Sense::CLICK });
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, on, says));
    arrows_are_its_own(ui, &response);
    response
}

/// Arrows do not leave what has the focus.
pub(super) fn arrows_are_its_own(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    }
}

/// The choice of a part at which Tab stops: the one that was made, else the first.
pub(super) fn stop(memory: &Memory, inject: &InjectId, part: &Part) -> usize {
    given::chosen(memory, inject, part).unwrap_or(0)
}

/// Arrows within a part choose the one before or after, and take the focus along.
pub(super) fn steer(ui: &Ui, inject: &InjectId, parts: &[Part], part: &Part, memory: &mut Memory) {
    let all = part.choices();
    let Some(at) = all.iter().position(|choice| state::has_focus(ui, &name(part, choice))) else { return };
    let step = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let next = if step(Key::ArrowDown) || step(Key::ArrowRight) {
        at.checked_add(1)
    } else if step(Key::ArrowUp) || step(Key::ArrowLeft) {
        at.checked_sub(1)
    } else {
        None
    };
    if let Some(choice) = next.and_then(|next| all.get(next)) {
        given::choose(memory, inject, parts, part, choice);
        state::focus(ui, &name(part, choice));
    }
}

/// Letters choose: in the part that has the focus, or in the first one that is still open. With the focus elsewhere,
/// letters in `taken` are not for the form.
pub(in crate::ui::shift) fn letters(ui: &Ui, work: &Work, taken: &[Key], memory: &mut Memory) {
    let focused = ui.memory(egui::Memory::focused);
    let blocks = blocks(work);
    let lists = blocks.iter().flat_map(|block| {
        let asked = given::asked(memory, &work.inject, *block);
        block.lists().into_iter().filter(|(_, part)| asked.iter().any(|other| other.id == part.id))
    });
    let lists: Vec<(&[Part], &Part)> = lists.collect();
    let is = |name: &str| focused == Some(id(name));
    let folded = |part: &Part| blocks.iter().any(|block| block.folds(part)) && !fold::is_open(ui, part);
    let has_focus = |part: &Part| {
        let choice = part.choices().iter().any(|choice| is(&name(part, choice)));
        choice || is(&board::card(part)) || is(&fold::name(part))
    };
    let within = lists.iter().find(|(_, part)| has_focus(part));
    let open = || lists.iter().find(|(_, part)| !folded(part) && given::chosen(memory, &work.inject, part).is_none());
    let Some((parts, part)) = within.or_else(open).copied() else { return };
    for choice in part.choices() {
        let Some(key) = Key::from_name(&choice.letter.to_uppercase().to_string()) else { continue };
        if within.is_none() && taken.contains(&key) {
            continue;
        }
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            let stays = within.is_some();
            given::choose(memory, &work.inject, parts, part, choice);
            board::put_down(ui, &work.inject);
            match (stays, work.is_card(part)) {
                (true, true) => state::focus(ui, &board::card(part)),
                (true, false) if folded(part) => state::focus(ui, &fold::name(part)),
                (true, false) => state::focus(ui, &name(part, choice)),
                (false, _) => {}
            }
            return;
        }
    }
}

/// The name of where a form begins, for the focus; of what sends it where nothing is asked for.
pub(in crate::ui::shift) fn first(memory: &Memory, work: &Work) -> String {
    let Some(block) = blocks(work).first().copied() else { return "work/send".to_owned() };
    let list = |part: &Part| {
        let at = stop(memory, &work.inject, part);
        part.choices().get(at).map(|choice| name(part, choice))
    };
    let found = match block {
        Block::Board(parts, _) => board::first(memory, &work.inject, parts),
        Block::Order(places) => given::order(memory, &work.inject, places).first().map(|choice| order::name(choice)),
        Block::Post(parts, ..) | Block::Marks(parts) | Block::Few(parts) => parts.first().and_then(list),
        Block::One(part) => list(part),
        Block::Number(part, _) | Block::Text(part, _) => Some(fields::name(&work.inject, part)),
    };
    found.unwrap_or_else(|| "work/send".to_owned())
}
