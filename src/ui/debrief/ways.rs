//! What else could have been done in a step: what each way is worth beside what was done, and what it leads to. The one
//! that is chosen is drawn on the line of time.

use egui::{Align, CornerRadius, Layout, Rect, Sense, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};

use super::column::Panel;
use crate::say;
use crate::ui::draw::{Icon, icon};
use crate::ui::lettering::block;
use crate::ui::memory::DebriefMemory;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Button, Focus, digits, focus_ring, id, label};
use crate::ui::{Action, Kit};
use crate::view::Step;
use crate::view::ways::{Other, Ways};

/// Room for the icon and for the points, and above and below a row.
const ICON: f32 = 30.0;
const POINTS: f32 = 52.0;
const ABOUT: f32 = 6.0;
/// How many rows of a way are shown until it is chosen, and then.
const ROWS: (usize, usize) = (2, 12);

/// The name of a way.
pub(super) fn name(nth: usize) -> String {
    format!("after/way/{nth}")
}

/// The way that is drawn.
pub(super) fn chosen<'a>(step: &'a Step, memory: &DebriefMemory) -> Option<&'a Other> {
    let Ways::Known(ways) = &step.ways else { return None };
    ways.get(memory.way?)
}

/// Draws the panel; `again` is whether one may go back and try it.
pub(super) fn show(
    ui: &mut Ui,
    kit: Kit<'_>,
    (step, again): (&Step, bool),
    memory: &mut DebriefMemory,
    rect: Rect,
    actions: &mut Vec<Action>,
) {
    let look = kit.look;
    let mut pressed = None;
    Panel { name: "after/ways", title: "after-ways", rect, place: step.number }.show(
        ui,
        kit,
        |ui| head(ui, kit, step),
        |ui| {
            ui.spacing_mut().item_spacing.y = look.theme.space.xs;
            let key = match &step.ways {
                Ways::None => "report-no-ways",
                Ways::Awaited => "after-ways-awaited",
                Ways::Known(ways) if ways.is_empty() => "after-ways-none",
                Ways::Known(ways) => {
                    for (nth, way) in ways.iter().enumerate() {
                        if row(ui, kit, way, nth, memory.way == Some(nth)) {
                            pressed = Some(nth);
                        }
                    }
                    return;
                }
            };
            label(ui, look.quiet(kit.words.plain(key)));
        },
        again.then_some(|ui: &mut Ui| {
            let (words, says) = (kit.words.plain("after-try"), say!(kit.words, "after-try-says", time = step.clock.0));
            if Button::plain("after/try", &words).says(&says).icon(Icon::Back).show(ui, look) {
                actions.push(Action::Again(step.inject.clone()));
            }
        }),
    );
    if pressed.is_some() {
        memory.way = pressed.filter(|nth| memory.way != Some(*nth));
    }
}

fn head(ui: &mut Ui, kit: Kit<'_>, step: &Step) {
    let look = kit.look;
    ui.horizontal(|ui| {
        label(ui, look.section(kit.words.plain("after-ways")));
        if matches!(step.ways, Ways::Known(_)) {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(look.quiet(kit.words.plain("after-ways-points")));
            });
        }
    });
}

/// A way; returns whether it was pressed.
fn row(ui: &mut Ui, kit: Kit<'_>, way: &Other, nth: usize, selected: bool) -> bool {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let width = ui.available_width();
    let room = width - ICON - POINTS - theme.space.s;
    let (weight, rows) = if selected { (Weight::Semibold, ROWS.1) } else { (Weight::Regular, ROWS.0) };
    let what = block(ui, look, &way.what, (Size::Control, weight, palette.text.0), room, rows);
    let ends = way.ends.clone().unwrap_or_else(|| kit.words.plain("report-led-not"));
    let ends_line = block(ui, look, &ends, (Size::Control, Weight::Regular, palette.text_2.0), room, 2);
    let tall = what.size().y + ends_line.size().y + 2.0 * ABOUT;
    let (_, rect) = ui.allocate_space(vec2(width, tall.max(theme.height.hit)));
    let response = ui.interact(rect, id(&name(nth)), Sense::click());
    let difference = way.difference();
    response.widget_info(|| {
        let points = difference.as_ref().map(|points| say!(kit.words, "after-way-points", points = points));
        let says = std::iter::once(way.what.clone()).chain(points).chain([ends.clone()]);
        let says = says.collect::<Vec<_>>().join(" ");
        WidgetInfo::selected(WidgetType::SelectableLabel, true, selected, says)
    });
    let fill = if selected { Some(palette.accent_fill.0) } else { response.hovered().then_some(palette.raised.0) };
    if let Some(fill) = fill {
        ui.painter().rect_filled(rect, CornerRadius::same(theme.radius.row), fill);
    }
    let ink = if selected { palette.accent.0 } else { palette.text_3.0 };
    icon(ui.painter(), pos2(rect.left() + ICON / 2.0, rect.top() + ABOUT + 10.0), 20.0, Icon::Branch, ink);
    let text = pos2(rect.left() + ICON, rect.top() + ABOUT);
    let below = what.size().y;
    ui.painter().galley(text, what, palette.text.0);
    ui.painter().galley(text + vec2(0.0, below), ends_line, palette.text_2.0);
    if let Some(points) = &difference {
        let at = pos2(rect.right() - theme.space.s, rect.top() + ABOUT + 10.0);
        digits(ui, look, at, true, points, (Size::Reading, Weight::Semibold, palette.text.0));
    }
    focus_ring(ui, look, &response, theme.radius.row, Focus::Inside);
    if selected {
        more(ui, kit, way, room);
    }
    response.clicked()
}

/// Why it is worth that, and what it leads to.
fn more(ui: &mut Ui, kit: Kit<'_>, way: &Other, room: f32) {
    let look = kit.look;
    let top = ui.cursor().min + vec2(ICON, 0.0);
    let area = Rect::from_min_size(top, vec2(room + POINTS, f32::INFINITY));
    let inside = UiBuilder::new().max_rect(area).layout(Layout::top_down(Align::LEFT));
    ui.scope_builder(inside, |ui| {
        ui.spacing_mut().item_spacing.y = look.theme.space.xs;
        for sentence in way.because.iter().chain(&way.led) {
            label(ui, look.supporting(sentence));
        }
        ui.add_space(look.theme.space.xs);
    });
}
