//! What counts most, and what comes next.

use egui::{Rect, Sense, Ui, pos2, vec2};

use crate::say;
use crate::ui::columns::{Column, TABS, halves, page};
use crate::ui::lettering::{capital, from_left, line};
use crate::ui::pieces;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Button, label, meter};
use crate::ui::{Action, Kit, Memory, radar};
use crate::view::course::{Course, Map};
use crate::view::progress::Next;
use crate::view::towards::Towards;

/// Draws the panel, as tall as what it holds.
pub(super) fn show(
    ui: &mut Ui,
    kit: Kit<'_>,
    (view, course): (&Map, &Course),
    memory: &mut Memory,
    room: Rect,
    actions: &mut Vec<Action>,
) {
    let tall = pieces::known_height(ui, "map/side/height").map_or(room.height(), |height| height.min(room.height()));
    let rect = Rect::from_min_size(room.min, vec2(room.width(), tall));
    let column = Column { name: "map/side", title: "map-side", part: 1.0 };
    let wanted = page(ui, kit, rect, column, |ui| {
        // In a low window what one can do comes first.
        let first = usize::from(super::low(ui.ctx().content_rect()) && room.width() < TABS / 2.0);
        halves(
            ui,
            kit,
            |ui, at| {
                if at == first { skills(ui, kit, view, memory) } else { next(ui, kit, course, actions) }
            },
        );
    });
    pieces::keep_height(ui, "map/side/height", wanted);
}

fn skills(ui: &mut Ui, kit: Kit<'_>, view: &Map, memory: &mut Memory) {
    label(ui, kit.look.section(kit.words.plain("map-skills")));
    radar::show(ui, kit, "map/skills", &view.radar, memory);
}

fn next(ui: &mut Ui, kit: Kit<'_>, course: &Course, actions: &mut Vec<Action>) {
    let look = kit.look;
    label(ui, look.section(kit.words.plain("map-next")));
    match course.next.first() {
        Some(next) => first(ui, kit, next, actions),
        None => {
            label(ui, look.supporting(kit.words.plain("progress-next-none")));
        }
    }
    ui.add_space(look.theme.space.s);
    label(ui, look.quiet(kit.words.plain("standing-practice")));
    if let Some(found) = &course.towards {
        towards(ui, kit, found);
    }
}

/// How much of what a certificate rests on is there.
fn towards(ui: &mut Ui, kit: Kit<'_>, view: &Towards) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    ui.add_space(theme.space.l);
    label(ui, look.section(kit.words.plain("towards-title")));
    label(ui, look.supporting(view.takes.clone()));
    for part in &view.parts {
        ui.add_space(theme.space.xs);
        let wide = ui.available_width();
        let quiet = (Size::Control, Weight::Regular, palette.text_2.0);
        let count = line(ui, look, &part.decisions, quiet, wide / 2.0);
        let (row, _) = ui.allocate_exact_size(vec2(wide, count.size().y), Sense::hover());
        let left = wide - count.size().x - theme.space.s;
        let name = line(ui, look, &part.name, (Size::Control, Weight::Regular, palette.text.0), left);
        from_left(ui, &name, row.left_center());
        from_left(ui, &count, pos2(row.right() - count.size().x, row.center().y));
        meter(ui, look, wide, f32::from(part.share) / 1_000.0, palette.text_2.0, &part.says);
    }
    ui.add_space(theme.space.s);
    label(ui, look.quiet(say!(kit.words, "towards-decides", role = view.role)));
}

/// What comes next, and why.
fn first(ui: &mut Ui, kit: Kit<'_>, next: &Next, actions: &mut Vec<Action>) {
    let (look, palette) = (kit.look, &kit.look.palette);
    label(ui, look.text(&next.title, Size::Panel, Weight::Semibold, palette.text.0));
    let why: Vec<&str> = next.why.iter().map(|why| why.says.as_str()).collect();
    let when = capital(&say!(kit.words, "progress-when", days = next.in_days));
    label(ui, look.supporting(say!(kit.words, "map-why", when = when, why = why.join("; "))));
    ui.add_space(look.theme.space.s);
    let (words, says) = (kit.words.plain("map-brief"), say!(kit.words, "map-brief-says", title = next.title));
    let button = Button::primary("map/next", &words).says(&says).height(look.theme.height.primary);
    if button.width(ui.available_width()).show(ui, look) {
        actions.push(Action::Brief(next.scenario.clone()));
    }
}
