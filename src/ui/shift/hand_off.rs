//! Handing a case on: to whom, and with which note.

use egui::{CornerRadius, Rect, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};

use super::composer::counted;
use super::drafts::head;
use super::state::focus;
use super::tools::{self, Tool};
use super::{Scene, foot, named};
use crate::base::id::RoleId;
use crate::say;
use crate::ui::action::Desk;
use crate::ui::draw::Icon;
use crate::ui::lettering::{from_left, line, paragraph};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, Focus, focus_ring, id};
use crate::ui::{Action, Memory};
use crate::view::{Composer, Role};

/// The share of the width that the list of roles has, and its least width.
const LIST: (f32, f32) = (0.42, 220.0);
/// The height of a row of the list.
const ROW: f32 = 52.0;
/// The name of the field.
const NOTE: &str = "handoff/note";
/// The least height of the field.
const FIELD: f32 = 64.0;

/// Who was chosen to take it over.
pub(super) fn chosen<'a>(composer: &Composer, memory: &'a Memory) -> Option<&'a RoleId> {
    memory.desk.unsent.get(&composer.inject).and_then(|unsent| unsent.role.as_ref())
}

/// The hand-off as it would be made, if it can be.
pub(super) fn ready(scene: &Scene<'_>, composer: &Composer, memory: &Memory) -> Option<Action> {
    let unsent = memory.desk.unsent.get(&composer.inject)?;
    let to = unsent.role.clone()?;
    let note = unsent.note.trim().to_owned();
    let count = note.chars().count();
    let sound = scene.runs() && count > 0 && count <= composer.note_limit;
    sound.then(|| Action::Desk(Desk::HandOff { inject: composer.inject.clone(), to, note }))
}

/// Draws it.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    composer: &Composer,
    memory: &mut Memory,
    actions: &mut Vec<Action>,
) {
    let look = scene.look();
    let about = say!(scene.words(), "desk-hand-off-about", name = composer.addressee);
    head(ui, scene, &scene.word("desk-hand-off"), &about, memory);
    let tall = foot::room(scene) - look.theme.height.button - look.theme.space.s;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), tall));
    let wide = (rect.width() * LIST.0).max(LIST.1);
    let list = Rect::from_min_max(rect.min, pos2(rect.left() + wide, rect.bottom()));
    let rest = Rect::from_min_max(pos2(list.right() + look.theme.space.l, rect.top()), rect.max);
    roles(ui, scene, composer, memory, list);
    note(ui, scene, composer, memory, rest, actions);
}

/// Who could take it over.
fn roles(ui: &mut Ui, scene: &Scene<'_>, composer: &Composer, memory: &mut Memory, place: Rect) {
    let (look, theme) = (scene.look(), scene.theme());
    let stroke = egui::Stroke::new(theme.stroke.outline, look.palette.line.0);
    ui.painter().rect(place, theme.radius.item, look.palette.raised.0, stroke, egui::StrokeKind::Inside);
    let mut child = ui.new_child(UiBuilder::new().max_rect(place.shrink(5.0)));
    child.spacing_mut().item_spacing.y = 2.0;
    let chosen = chosen(composer, memory).cloned();
    let area = ScrollArea::vertical().id_salt("role/list").auto_shrink([false, false]);
    area.max_height(place.height() - 10.0).show(&mut child, |ui| {
        for role in &composer.roles {
            if row(ui, scene, role, chosen.as_ref() == Some(&role.id)) {
                memory.desk.unsent(&composer.inject).role = Some(role.id.clone());
                // What comes next is to tell them what it is about.
                focus(ui, &named(NOTE, &composer.inject));
            }
        }
    });
}

/// One of them; whether it was chosen.
fn row(ui: &mut Ui, scene: &Scene<'_>, role: &Role, chosen: bool) -> bool {
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let response = ui.interact(rect, id(&format!("role/{}", role.id)), Sense::click());
    let owns = role.owns.join(", ");
    let says = say!(scene.words(), "desk-role", name = role.name, owns = owns);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, &says));
    let radius = CornerRadius::same(theme.radius.row);
    if chosen {
        ui.painter().rect_filled(rect, radius, palette.accent_fill.0);
        let bar = Rect::from_min_max(rect.min + vec2(0.0, 6.0), pos2(rect.left() + 3.0, rect.bottom() - 6.0));
        ui.painter().rect_filled(bar, CornerRadius::same(2), palette.accent.0);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, radius, palette.panel.0);
    }
    let left = rect.left() + theme.space.m;
    let room = rect.right() - left - theme.space.s;
    let name = line(ui, look, &role.name, (Size::Control, Weight::Semibold, palette.text.0), room);
    let theirs = line(ui, look, &owns, (Size::Small, Weight::Regular, palette.text_2.0), room);
    from_left(ui, &name, pos2(left, rect.top() + 17.0));
    from_left(ui, &theirs, pos2(left, rect.top() + 36.0));
    focus_ring(ui, look, &response, theme.radius.row, Focus::Inside);
    response.clicked()
}

/// What they are told.
fn note(
    ui: &mut Ui,
    scene: &Scene<'_>,
    composer: &Composer,
    memory: &mut Memory,
    place: Rect,
    actions: &mut Vec<Action>,
) {
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    let chosen = chosen(composer, memory).cloned();
    let role = composer.roles.iter().find(|role| Some(&role.id) == chosen.as_ref());
    let mut child = ui.new_child(UiBuilder::new().max_rect(place));
    child.spacing_mut().item_spacing.y = theme.space.s;
    let title = match role {
        Some(role) => say!(scene.words(), "desk-hand-to", role = role.name),
        None => scene.word("desk-hand-choose"),
    };
    let style = (Size::Reading, Weight::Semibold, palette.text.0);
    paragraph(&mut child, look, &title, style, 1);
    if let Some(role) = role {
        let text = say!(scene.words(), "desk-theirs", owns = role.owns.join(", "));
        paragraph(&mut child, look, &text, (Size::Control, Weight::Regular, palette.text_2.0), 2);
    }
    let name = named(NOTE, &composer.inject);
    let mut text = memory.desk.unsent.get(&composer.inject).map_or_else(String::new, |unsent| unsent.note.clone());
    let count = text.trim().chars().count();
    let height = theme.height.button_tall;
    let free = place.bottom() - child.cursor().top() - height - theme.space.s;
    let size = vec2(place.width(), free.max(FIELD));
    let (label, hint) = (scene.word("desk-note"), scene.word("desk-note-hint"));
    if widgets::field(&mut child, look, &name, &label, &hint, &mut text, size).response.changed() {
        memory.desk.unsent(&composer.inject).note = text;
    }
    let ready = ready(scene, composer, memory);
    let send = Tool::new("handoff/send", scene.word("desk-hand-off"), Icon::HandOff, height);
    let row = [send.primary(scene.word("desk-send-keys")).enabled(ready.is_some())];
    let wide = tools::width(&child, look, &row);
    let (_, rect) = child.allocate_space(vec2(place.width(), height));
    let end = Rect::from_min_max(pos2(rect.right() - wide, rect.top()), rect.max);
    let at = pos2(end.left() - theme.space.m, rect.center().y);
    counted(&child, scene, "composer/count", (count, composer.note_limit), at);
    if tools::row(&mut child, look, end, &row).is_some() {
        actions.extend(ready);
    }
}
