//! How time passes in a try, and where it begins.

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2};

use crate::say;
use crate::ui::draw::{Icon, Mark};
use crate::ui::pieces::{self, marked};
use crate::ui::widgets::Button;
use crate::ui::{Action, Kit, Memory};
use crate::view::author::Row;

/// How high it is.
pub(super) fn height(kit: Kit<'_>) -> f32 {
    kit.look.theme.height.button + kit.look.theme.height.button_tall + 3.0 * kit.look.theme.space.m
}

/// Draws it.
pub(super) fn show(
    ui: &mut Ui,
    kit: Kit<'_>,
    selected: Option<&Row>,
    memory: &mut Memory,
    rect: Rect,
    actions: &mut Vec<Action>,
) {
    let (look, theme) = (kit.look, &kit.look.theme);
    let upper = Rect::from_min_size(
        pos2(rect.left(), rect.top() + theme.space.m),
        egui::vec2(rect.width(), theme.height.button),
    );
    let mut row = ui.new_child(UiBuilder::new().max_rect(upper).layout(Layout::left_to_right(Align::Center)));
    if let Some(refusal) = &memory.refusal {
        marked(&mut row, look, Mark::Error, look.reading(pieces::short(refusal)));
    } else {
        pieces::pacing(&mut row, kit, "author", memory);
    }
    let lower = Rect::from_min_max(pos2(rect.left(), rect.bottom() - theme.height.button_tall), rect.max);
    let mut row = ui.new_child(UiBuilder::new().max_rect(lower).layout(Layout::left_to_right(Align::Center)));
    row.spacing_mut().item_spacing.x = theme.space.m;
    let (here, open) = (kit.words.plain("author-here"), kit.words.plain("author-open"));
    if let Some(selected) = selected {
        let says = say!(kit.words, "author-here-says", subject = selected.subject);
        let start = Button::primary("author/here", &here).says(&says).height(theme.height.button_tall);
        if start.show(&mut row, look) {
            let chosen = memory.author.with.iter().filter(|(_, value)| !value.trim().is_empty());
            let with = chosen.map(|(name, value)| (name.clone(), value.trim().to_owned())).collect();
            let untimed = memory.untimed;
            actions.push(Action::Try { from: Some(selected.id.clone()), with, untimed });
        }
    }
    let start = Button::plain("author/open", &open).icon(Icon::Play).height(theme.height.button_tall);
    if start.show(&mut row, look) {
        actions.push(Action::Try { from: None, with: Vec::new(), untimed: memory.untimed });
    }
}
