//! A question in the place of the composer: what it is, what it means, and two answers.

use egui::{Ui, vec2};

use super::Scene;
use super::composer::put_back;
use super::drafts::head;
use super::tools::{self, Tool};
use crate::ui::Memory;
use crate::ui::draw::Icon;
use crate::ui::lettering::paragraph;
use crate::ui::theme::{Size, Weight};

/// A question.
pub(super) struct Question<'a> {
    /// What is asked.
    pub(super) title: String,
    /// What saying yes means.
    pub(super) means: String,
    /// The name of saying yes, its words and its icon.
    pub(super) yes: (&'a str, String, Icon),
    /// Whether one can say yes.
    pub(super) can: bool,
    /// The name of going back.
    pub(super) no: &'a str,
}

impl Question<'_> {
    /// Draws it; whether yes was said. Whoever goes back has the composer again.
    pub(super) fn show(self, ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory) -> bool {
        let look = scene.look();
        head(ui, scene, &self.title, "", memory);
        paragraph(ui, look, &self.means, (Size::Reading, Weight::Regular, look.palette.text_2.0), 4);
        let height = look.theme.height.button_tall;
        let (yes, label, icon) = self.yes;
        let row = [
            Tool::new(yes, label, icon, height).enabled(self.can),
            Tool::new(self.no, scene.word("desk-leave-no"), Icon::Back, height),
        ];
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        let said = tools::row(ui, look, rect, &row);
        if said == Some(self.no) {
            put_back(ui, memory);
        }
        said == Some(yes)
    }
}
