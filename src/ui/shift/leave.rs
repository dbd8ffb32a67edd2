//! The question whether to leave something unanswered.

use egui::{Ui, vec2};

use super::Scene;
use super::composer::put_back;
use super::drafts::head;
use super::tools::{self, Tool};
use crate::say;
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
    let (title, means, yes) = match composer.work {
        None => ("desk-leave-title", "desk-leave-means", "desk-leave-yes"),
        Some(_) => ("work-leave-title", "work-leave-means", "work-leave-yes"),
    };
    head(ui, scene, &scene.word(title), "", memory);
    let text = say!(scene.words(), means, name = composer.addressee);
    paragraph(ui, look, &text, (Size::Reading, Weight::Regular, look.palette.text_2.0), 4);
    let height = look.theme.height.button_tall;
    let row = [
        Tool::new("leave/yes", scene.word(yes), Icon::Leave, height).enabled(scene.runs()),
        Tool::new("leave/no", scene.word("desk-leave-no"), Icon::Back, height),
    ];
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    match tools::row(ui, look, rect, &row) {
        Some("leave/yes") => actions.push(Action::Desk(Desk::Leave(composer.inject.clone()))),
        Some(_) => put_back(ui, memory),
        None => {}
    }
}
