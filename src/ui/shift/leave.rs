//! The question whether to leave something unanswered.

use egui::Ui;

use super::Scene;
use super::question::Question;
use crate::say;
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
    let (title, means, yes) = match composer.work {
        None => ("desk-leave-title", "desk-leave-means", "desk-leave-yes"),
        Some(_) => ("work-leave-title", "work-leave-means", "work-leave-yes"),
    };
    let question = Question {
        title: scene.word(title),
        means: say!(scene.words(), means, name = composer.addressee),
        yes: ("leave/yes", scene.word(yes), Icon::Leave),
        can: scene.runs(),
        no: "leave/no",
    };
    if question.show(ui, scene, memory) {
        actions.push(Action::Desk(Desk::Leave(composer.inject.clone())));
    }
}
