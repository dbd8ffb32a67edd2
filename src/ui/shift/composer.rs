//! The composer: where an answer stands, the words, and what else one can do.

use egui::{Rect, Ui, pos2, vec2};

use super::tools::{self, Tool};
use super::{Scene, coverage, drafts, emoji, named, state, undo};
use crate::say;
use crate::scenario::Visibility;
use crate::ui::action::Desk;
use crate::ui::draw::{Icon, Mark, mark};
use crate::ui::lettering::{from_right, line, spoken};
use crate::ui::memory::Drawer;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, id};
use crate::ui::{Action, Memory};
use crate::view::Composer;

/// The widest count of characters.
const COUNT: f32 = 260.0;

/// Where an answer is to stand.
pub(super) fn visibility(composer: &Composer, memory: &Memory) -> Visibility {
    let chosen = memory.desk.unsent.get(&composer.inject).and_then(|unsent| unsent.visibility);
    composer.place(chosen)
}

/// What is written and not sent.
fn written(composer: &Composer, memory: &Memory) -> String {
    memory.desk.unsent.get(&composer.inject).map_or_else(String::new, |unsent| unsent.text.clone())
}

/// The answer as it would be sent, if it can be.
pub(super) fn reply(scene: &Scene<'_>, composer: &Composer, memory: &Memory) -> Option<Action> {
    let text = written(composer, memory).trim().to_owned();
    let visibility = visibility(composer, memory);
    let count = text.chars().count();
    let sound = scene.runs() && composer.own_words && count > 0 && count <= composer.limit(visibility);
    sound.then(|| Action::Desk(Desk::Reply { inject: composer.inject.clone(), text, visibility }))
}

/// The name of the field.
pub(super) fn field_name(composer: &Composer) -> String {
    named("composer/text", &composer.inject)
}

/// Draws it.
pub(super) fn show(
    ui: &mut Ui,
    scene: &Scene<'_>,
    composer: &Composer,
    memory: &mut Memory,
    actions: &mut Vec<Action>,
) {
    let count = composer.own_words.then(|| written(composer, memory).trim().chars().count());
    place_row(ui, scene, composer, memory, count);
    if composer.own_words {
        let look = scene.look();
        let key = match visibility(composer, memory) {
            Visibility::Public => "desk-hint-public",
            Visibility::Private => "desk-hint-private",
        };
        let hint = say!(scene.words(), key, name = composer.addressee);
        let label = say!(scene.words(), "desk-answer-to", name = composer.addressee);
        let (_, row) = ui.allocate_space(vec2(ui.available_width(), coverage::height(scene, composer)));
        let (place, column) = coverage::places(scene, composer, row);
        let mut text = written(composer, memory);
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(place));
        let field = widgets::field(&mut child, look, &field_name(composer), &label, &hint, &mut text, place.size());
        if let Some(hints) = &composer.help {
            coverage::show(ui, scene, hints, column);
            coverage::underline(look, &field, &text, hints);
        }
        if field.response.changed() {
            memory.desk.unsent(&composer.inject).text = text;
        }
        if emoji::shows(ui) {
            emoji::show(ui, scene, composer, memory);
        }
    } else {
        drafts::cards(ui, scene, composer, memory, actions);
    }
    acts(ui, scene, composer, memory, actions);
}

/// Public or private; whom one answers; how much of the room is used.
pub(super) fn place_row(
    ui: &mut Ui,
    scene: &Scene<'_>,
    composer: &Composer,
    memory: &mut Memory,
    count: Option<usize>,
) {
    let look = scene.look();
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), look.theme.height.button));
    let chosen = visibility(composer, memory);
    let (public, private) = (scene.word("desk-public"), scene.word("desk-private"));
    let options = [
        ("composer/public", public.as_str(), Some(Icon::Globe)),
        ("composer/private", private.as_str(), Some(Icon::Lock)),
    ];
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(rect));
    let at = usize::from(chosen == Visibility::Private);
    let pressed = widgets::segmented(&mut child, look, &options, at, |at| at == 1 || composer.may_be_public);
    if let Some(at) = pressed {
        let chosen = if at == 0 { Visibility::Public } else { Visibility::Private };
        memory.desk.unsent(&composer.inject).visibility = Some(chosen);
    }
    if !composer.may_be_public
        && let Some(response) = ui.ctx().read_response(id("composer/public"))
    {
        response.on_hover_text(scene.word("desk-only-private-why"));
    }
    let left = child.min_rect().right() + look.theme.space.m;
    let mut right = rect.right();
    let y = rect.center().y;
    if let Some(count) = count {
        let of = (count, composer.limit(chosen));
        right = counted(ui, scene, "composer/count", of, pos2(right, y)) - look.theme.space.l;
    }
    let key = if composer.may_be_public { "desk-answering" } else { "desk-answering-private" };
    let text = say!(scene.words(), key, name = composer.addressee);
    let text = match &composer.account {
        Some(account) => say!(scene.words(), "desk-answering-as", answering = text, account = account),
        None => text,
    };
    let galley = line(ui, look, &text, (Size::Control, Weight::Regular, look.palette.text_2.0), right - left);
    let from = from_right(ui, &galley, pos2(right, y));
    spoken(ui, "composer/whom", Rect::from_min_max(pos2(from, rect.top()), pos2(right, rect.bottom())), &text);
}

/// How many characters of how many; returns where that begins.
pub(super) fn counted(ui: &Ui, scene: &Scene<'_>, name: &str, (count, limit): (usize, usize), at: egui::Pos2) -> f32 {
    let look = scene.look();
    let palette = &look.palette;
    let half = look.theme.height.button / 2.0;
    let over = count.saturating_sub(limit);
    let (text, left) = if over > 0 {
        let text = say!(scene.words(), "desk-over", over = over, count = count, limit = limit);
        let style = (Size::Control, Weight::Semibold, palette.text.0);
        let left = from_right(ui, &line(ui, look, &text, style, COUNT), at) - 14.0;
        mark(ui.painter(), pos2(left, at.y), 16.0, Mark::Warning, palette.text.0, palette.panel.0);
        (text, left - 8.0)
    } else {
        let text = say!(scene.words(), "desk-count", count = count, limit = limit);
        let ink = palette.text_2.0;
        let wide = widgets::digits(ui, look, at, true, &text, (Size::Control, Weight::Regular, ink));
        (text, at.x - wide)
    };
    spoken(ui, name, Rect::from_min_max(pos2(left, at.y - half), pos2(at.x, at.y + half)), &text);
    left
}

/// Everything else one can do, and sending.
fn acts(ui: &mut Ui, scene: &Scene<'_>, composer: &Composer, memory: &mut Memory, actions: &mut Vec<Action>) {
    let look = scene.look();
    let runs = scene.runs();
    let height = look.theme.height.button_tall;
    let gap = look.theme.space.s;
    let (can_hold, word) = hold(scene, composer);
    let tool = |name, label, icon| Tool::new(name, label, icon, height);
    let mut row = vec![tool("composer/hand-off", scene.word("desk-hand-off"), Icon::HandOff).enabled(runs)];
    if composer.own_words && !composer.drafts.is_empty() {
        let label = say!(scene.words(), "desk-drafts", count = composer.drafts.len());
        row.push(tool("composer/drafts", label, Icon::Document));
    }
    row.push(tool("composer/leave", scene.word("desk-leave"), Icon::Leave).enabled(runs));
    if composer.own_words {
        row.push(tool("composer/emoji", scene.word("desk-emoji"), Icon::Smile));
        let can = undo::can(ui, composer, &written(composer, memory));
        row.push(tool("composer/undo", scene.word("desk-undo"), Icon::Back).bare().enabled(can));
    }
    let left = row.len();
    row.push(tool("composer/hold", scene.word(word), Icon::Hold).hint(composer.hold.clone()).enabled(can_hold));
    let ready = reply(scene, composer, memory);
    if composer.own_words {
        let send = tool("composer/send", scene.word("desk-send"), Icon::Send);
        row.push(send.primary(scene.word("desk-send-keys")).enabled(ready.is_some()));
    }
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let order = ["composer/emoji", "composer/leave", "composer/drafts", "composer/hold", "composer/hand-off"];
    tools::fit(ui, look, &mut row, &order, rect.width());
    let tail = row.split_off(left);
    let wide = tools::width(ui, look, &tail);
    let end = Rect::from_min_max(pos2(rect.right() - wide, rect.top()), rect.max);
    let start = Rect::from_min_max(rect.min, pos2(end.left() - gap, rect.bottom()));
    let pressed = tools::row(ui, look, start, &row).or(tools::row(ui, look, end, &tail));
    match pressed {
        Some("composer/hand-off") => pull(ui, composer, memory, Drawer::HandOff),
        Some("composer/drafts") => pull(ui, composer, memory, Drawer::Drafts),
        Some("composer/leave") => pull(ui, composer, memory, Drawer::Leave),
        Some("composer/undo") => undo::undo(ui, composer, memory),
        Some("composer/emoji") => emoji::turn(ui, composer),
        Some("composer/hold") => pull(ui, composer, memory, Drawer::Hold),
        Some(_) => actions.extend(ready),
        None => {}
    }
}

/// Whether one can say now that an answer is coming, and the key of the words for that.
pub(super) fn hold(scene: &Scene<'_>, composer: &Composer) -> (bool, &'static str) {
    let held = scene.view.queue.iter().any(|row| row.inject == composer.inject && row.held);
    let word = match (composer.hold.is_some(), held) {
        (true, _) => "desk-hold",
        (false, true) => "desk-hold-held",
        (false, false) => "desk-hold-late",
    };
    (scene.runs() && composer.hold.is_some(), word)
}

/// Puts something else in the composer's place and gives it the focus.
pub(super) fn pull(ui: &Ui, composer: &Composer, memory: &mut Memory, drawer: Drawer) {
    memory.desk.drawer = drawer;
    let role = memory.desk.unsent.get(&composer.inject).and_then(|unsent| unsent.role.clone());
    let name = match drawer {
        Drawer::Composer => return,
        Drawer::Drafts => composer.drafts.first().map(|draft| {
            let what = if composer.own_words { "edit" } else { "send" };
            format!("draft/{}/{what}", draft.id)
        }),
        Drawer::HandOff => {
            role.or_else(|| composer.roles.first().map(|role| role.id.clone())).map(|role| format!("role/{role}"))
        }
        Drawer::Hold => Some("hold/no".to_owned()),
        Drawer::Leave => Some("leave/no".to_owned()),
    };
    if let Some(name) = name {
        state::focus(ui, &name);
    }
}

/// Puts the composer back; what opened the drawer has the focus.
pub(super) fn put_back(ui: &Ui, memory: &mut Memory) {
    let name = match memory.desk.drawer {
        Drawer::Composer => return,
        Drawer::Drafts => "composer/drafts",
        Drawer::HandOff => "composer/hand-off",
        Drawer::Hold => "composer/hold",
        Drawer::Leave => "composer/leave",
    };
    memory.desk.drawer = Drawer::Composer;
    state::focus(ui, name);
}
