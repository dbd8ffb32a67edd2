//! The corner of the title: who sits here, and what they can set.

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2};

use crate::say;
use crate::ui::draw::Icon;
use crate::ui::widgets::Button;
use crate::ui::{Action, Kit};
use crate::view;

/// The longest name that is written out, in characters.
const SHORT: usize = 24;

/// Draws it.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, view: &view::Title, actions: &mut Vec<Action>) {
    let (theme, screen) = (&kit.look.theme, ui.max_rect());
    let top = screen.top() + theme.space.xxl;
    let corner = Rect::from_min_max(
        pos2(screen.center().x, top),
        pos2(screen.right() - theme.space.xxl, top + theme.height.button),
    );
    let layout = Layout::right_to_left(Align::Center);
    let mut row = ui.new_child(UiBuilder::new().max_rect(corner).layout(layout));
    row.spacing_mut().item_spacing.x = theme.space.s;
    let settings = kit.words.plain("title-settings");
    if Button::plain("title/settings", &settings).icon(Icon::Settings).bare(true).show(&mut row, kit.look) {
        actions.push(Action::Settings);
    }
    let says = say!(kit.words, "title-who-says", name = view.who);
    let name = match view.who.char_indices().nth(SHORT) {
        Some((at, _)) => format!("{}…", view.who.get(..at).unwrap_or_default()),
        None => view.who.clone(),
    };
    if Button::plain("title/people", &name).says(&says).icon(Icon::People).show(&mut row, kit.look) {
        actions.push(Action::People);
    }
}
