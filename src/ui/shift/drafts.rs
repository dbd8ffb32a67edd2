//! The drafts on offer: each can be sent as it stands or changed first.

use egui::{Rect, ScrollArea, Sense, Shape, Ui, UiBuilder, pos2, vec2};

use super::composer::{field_name, place_row, put_back, visibility};
use super::tools::{self, Tool};
use super::{Scene, foot, state};
use crate::say;
use crate::ui::action::Desk;
use crate::ui::draw::Icon;
use crate::ui::lettering::{block, from_left, line, spoken};
use crate::ui::memory::Drawer;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::Button;
use crate::ui::{Action, Memory};
use crate::view::{Composer, Draft};

/// Within a card.
const PAD: f32 = 12.0;
/// The tile with the letter.
const TILE: f32 = 28.0;
/// What stands above and below the cards where they stand for the field.
const AROUND: f32 = 96.0;
/// What stands above them in a drawer.
const ABOVE: f32 = 84.0;

/// The drawer.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    composer: &Composer,
    memory: &mut Memory,
    actions: &mut Vec<Action>,
) {
    head(ui, scene, &scene.word("desk-drafts-title"), &scene.word("desk-drafts-about"), memory);
    place_row(ui, scene, composer, memory, None);
    cards_in(ui, scene, composer, memory, actions, foot::room(scene) - ABOVE);
}

/// The cards alone, where own words are not asked for.
pub(super) fn cards(
    ui: &mut Ui,
    scene: &Scene<'_>,
    composer: &Composer,
    memory: &mut Memory,
    actions: &mut Vec<Action>,
) {
    cards_in(ui, scene, composer, memory, actions, foot::room(scene) - AROUND);
}

/// The head of a drawer: its title, a sentence, the way back.
pub(super) fn head(ui: &mut Ui, scene: &Scene<'_>, title: &str, about: &str, memory: &mut Memory) {
    let look = scene.look();
    let palette = &look.palette;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), look.theme.height.button));
    let y = rect.center().y;
    let name = line(ui, look, title, (Size::Section, Weight::Semibold, palette.text.0), rect.width());
    let end = from_left(ui, &name, pos2(rect.left(), y)) + look.theme.space.m;
    // The words of the button end where everything else does.
    let place = Rect::from_min_max(pos2(end, rect.top()), rect.max + vec2(look.theme.space.m, 0.0));
    let mut child =
        ui.new_child(UiBuilder::new().max_rect(place).layout(egui::Layout::right_to_left(egui::Align::Center)));
    let (label, keys) = (scene.word("desk-back"), scene.word("desk-back-keys"));
    if Button::quiet("drawer/close", &label).keys(&keys).show(&mut child, look) {
        put_back(ui, memory);
    }
    let room = child.min_rect().left() - end - look.theme.space.s;
    let galley = line(ui, look, about, (Size::Control, Weight::Regular, palette.text_2.0), room);
    from_left(ui, &galley, pos2(end, y));
    spoken(ui, "drawer/title", Rect::from_min_max(rect.min, pos2(end, rect.bottom())), &format!("{title}. {about}"));
}

fn cards_in(
    ui: &mut Ui,
    scene: &Scene<'_>,
    composer: &Composer,
    memory: &mut Memory,
    actions: &mut Vec<Action>,
    most: f32,
) {
    ScrollArea::vertical()
        .id_salt(("draft/cards", composer.inject.as_str()))
        .max_height(most)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = scene.theme().space.s;
            // Room for the ring of the focus.
            egui::Frame::NONE.inner_margin(egui::Margin { left: 0, right: 4, top: 1, bottom: 4 }).show(ui, |ui| {
                for draft in &composer.drafts {
                    card(ui, scene, composer, draft, memory, actions);
                }
            });
        });
}

/// One draft.
fn card(
    ui: &mut Ui,
    scene: &Scene<'_>,
    composer: &Composer,
    draft: &Draft,
    memory: &mut Memory,
    actions: &mut Vec<Action>,
) {
    let (look, theme) = (scene.look(), scene.theme());
    let palette = &look.palette;
    let ground = ui.painter().add(Shape::Noop);
    let width = ui.available_width();
    let inside = width - 2.0 * PAD;
    let text = block(ui, look, &draft.text, (Size::Reading, Weight::Regular, palette.text.0), inside, usize::MAX);
    let height = theme.height.button;
    let (rect, _) =
        ui.allocate_exact_size(vec2(width, PAD + height + theme.space.s + text.size().y + PAD), Sense::hover());
    ui.painter().set(ground, egui::epaint::RectShape::filled(rect, theme.radius.control, palette.raised.0));
    let head = Rect::from_min_size(rect.min + vec2(PAD, PAD), vec2(inside, height));
    let y = head.center().y;
    let tile = Rect::from_center_size(pos2(head.left() + TILE / 2.0, y), vec2(TILE, TILE));
    ui.painter().rect_filled(tile, theme.radius.row, palette.panel.0);
    let letter = draft.letter.to_uppercase().to_string();
    let galley = line(ui, look, &letter, (Size::Control, Weight::Semibold, palette.text.0), TILE);
    ui.painter().galley(tile.center() - galley.size() / 2.0, galley, palette.text.0);

    let place = visibility(composer, memory);
    let limit = composer.limit(place);
    let fits = draft.length <= limit;
    let (send, edit) = (format!("draft/{}/send", draft.id), format!("draft/{}/edit", draft.id));
    let (send_label, edit_label) = (scene.word("desk-draft-send"), scene.word("desk-draft-edit"));
    let mut row = vec![Tool::new(&send, send_label, Icon::Send, height).enabled(scene.runs() && fits)];
    if composer.own_words {
        row.push(Tool::new(&edit, edit_label, Icon::Pencil, height));
    }
    let wide = tools::width(ui, look, &row);
    let buttons = Rect::from_min_max(pos2(head.right() - wide, head.top()), head.max);
    let key = if fits { "desk-count" } else { "desk-over" };
    let over = draft.length.saturating_sub(limit);
    let length = say!(scene.words(), key, count = draft.length, limit = limit, over = over);
    let style = (Size::Control, Weight::Regular, palette.text_3.0);
    let left = tile.right() + theme.space.m;
    let galley = line(ui, look, &length, style, buttons.left() - left - theme.space.s);
    from_left(ui, &galley, pos2(left, y));
    let says = say!(scene.words(), "desk-draft", letter = letter, length = length, text = draft.text);
    spoken(ui, &format!("draft/{}", draft.id), rect, &says);
    ui.painter().galley(pos2(head.left(), head.bottom() + theme.space.s), text, palette.text.0);
    match tools::row(ui, look, buttons, &row) {
        Some(pressed) if pressed == send => actions.push(Action::Desk(Desk::Draft {
            inject: composer.inject.clone(),
            draft: draft.id.clone(),
            visibility: place,
        })),
        Some(_) => {
            edit_first(composer, draft, memory);
            state::focus(ui, &field_name(composer));
        }
        None => {}
    }
}

/// Puts a draft into the field, below what is written there.
fn edit_first(composer: &Composer, draft: &Draft, memory: &mut Memory) {
    memory.desk.drawer = Drawer::Composer;
    let text = &mut memory.desk.unsent(&composer.inject).text;
    if text.trim().is_empty() {
        text.clone_from(&draft.text);
    } else {
        text.push('\n');
        text.push_str(&draft.text);
    }
}
