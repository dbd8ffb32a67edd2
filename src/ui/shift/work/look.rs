//! How a piece of work looks where it is named: an icon for its kind.

use egui::{CornerRadius, Pos2, Rect, Stroke, StrokeKind, Ui, vec2};

use crate::ui::draw::{Icon, icon};
use crate::ui::shift::Scene;
use crate::view::Work;

/// The icon of a kind; a list for one that has none of its own.
pub(in crate::ui::shift) fn icon_of(work: &Work) -> Icon {
    match work.kind {
        "Moderation" => Icon::Flag,
        "Decision" => Icon::Branch,
        "HandOff" => Icon::HandOff,
        "Sorting" => Icon::People,
        "Dashboard" => Icon::Chart,
        "Calendar" => Icon::Calendar,
        "Composition" => Icon::Image,
        "Memo" => Icon::Document,
        "Verification" => Icon::Search,
        _ => Icon::List,
    }
}

/// A tile with an icon, in the place of a face.
pub(in crate::ui::shift) fn tile(ui: &Ui, scene: &Scene<'_>, shape: Icon, centre: Pos2, size: f32) {
    let (theme, palette) = (scene.theme(), scene.palette());
    let rect = Rect::from_center_size(centre, vec2(size, size));
    let stroke = Stroke::new(theme.stroke.outline, palette.line_2.0);
    let radius = CornerRadius::same(theme.radius.item);
    ui.painter().rect(rect, radius, palette.raised.0, stroke, StrokeKind::Inside);
    icon(ui.painter(), centre, size / 2.0, shape, palette.text_2.0);
}
