//! The question whether to say that an answer is coming: it is a promise, and cannot be taken back.

use egui::{Ui, vec2};

use super::Scene;
use super::composer::put_back;
use super::drafts::head;
use super::tools::{self, Tool};
use crate::ui::action::Desk;
use crate::ui::draw::Icon;
use crate::ui::lettering::paragraph;
use crate::ui::theme::{Size, Weight};
use crate::ui::{Action, Memory};
use crate::view::Composer;

/// Draws it.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    composer: &Composer,
    memory: &mut Memory,
    actions: &mut Vec<Action>,
) {
    let look = scene.look();
    head(ui, scene, &scene.word("desk-hold-title"), "", memory);
    // It may have become too late meanwhile.
    let late = || scene.word("desk-hold-late");
    let text = composer.hold.clone().unwrap_or_else(late);
    paragraph(ui, look, &text, (Size::Reading, Weight::Regular, look.palette.text_2.0), 4);
    let height = look.theme.height.button_tall;
    let can = scene.runs() && composer.hold.is_some();
    let row = [
        Tool::new("hold/yes", scene.word("desk-hold-yes"), Icon::Hold, height).enabled(can),
        Tool::new("hold/no", scene.word("desk-leave-no"), Icon::Back, height),
    ];
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    match tools::row(ui, look, rect, &row) {
        Some("hold/yes") => actions.push(Action::Desk(Desk::Hold(composer.inject.clone()))),
        Some(_) => put_back(ui, memory),
        None => {}
    }
}
