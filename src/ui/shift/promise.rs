//! The question whether to say that an answer is coming: it is a promise, and cannot be taken back.

use egui::Ui;

use super::Scene;
use super::question::Question;
use crate::ui::action::Desk;
use crate::ui::draw::Icon;
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
    // It may have become too late meanwhile.
    let late = || scene.word("desk-hold-late");
    let question = Question {
        title: scene.word("desk-hold-title"),
        means: composer.hold.clone().unwrap_or_else(late),
        yes: ("hold/yes", scene.word("desk-hold-yes"), Icon::Hold),
        can: scene.runs() && composer.hold.is_some(),
        no: "hold/no",
    };
    if question.show(ui, scene, memory) {
        actions.push(Action::Desk(Desk::Hold(composer.inject.clone())));
    }
}
