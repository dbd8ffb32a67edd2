//! The shift on a line of time: who wrote when, how the public felt, what the trainee did.

mod axis;
mod lanes;
mod moods;

use egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::{go, shown, ways};
use crate::base::SimTime;
use crate::say;
use crate::ui::Kit;
use crate::ui::draw::blob;
use crate::ui::memory::DebriefMemory;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{id, label};
use crate::view::Debrief;

pub(super) use lanes::{face_name, pill_name};

/// Room for the names of the lanes, for the legend, and what is left at the edge where there is no legend.
const NAMES: f32 = 86.0;
const LEGEND: f32 = 136.0;
/// Above and below, and heights of the lanes from the top: faces, (moods take what is left,) pills, times.
const LANES: [f32; 4] = [8.0, 46.0, 44.0, 24.0];
/// The same where there is little room, which is below so much of it.
const LOW_LANES: [f32; 4] = [6.0, 41.0, 38.0, 22.0];
const LOW: f32 = 200.0;
/// How far faces and pills may lie beyond the end of the line.
const END: f32 = 17.0;
/// The steps of the mood that are shown, from the top, and the keys of their words.
const NAMED: [(usize, &str); 3] = [(2, "after-uneasy"), (3, "after-upset"), (4, "after-angry")];

/// Where everything lies.
struct Plot {
    faces: Rect,
    moods: Rect,
    pills: Rect,
    times: Rect,
    length: SimTime,
}

impl Plot {
    fn of(rect: Rect, length: SimTime) -> Self {
        let (left, right) = (rect.left() + NAMES, rect.right() - LEGEND);
        let lane = |top: f32, height: f32| Rect::from_min_size(pos2(left, top), vec2(right - left, height));
        let [edge, faces, pills, times] = if rect.height() < LOW { LOW_LANES } else { LANES };
        let faces = lane(rect.top() + edge, faces);
        let times = lane(rect.bottom() - edge - times, times);
        let pills = lane(times.top() - pills, pills);
        let moods = lane(faces.bottom() + edge, pills.top() - faces.bottom() - edge);
        Self { faces, moods, pills, times, length }
    }

    /// Where a time lies.
    fn x(&self, at: SimTime) -> f32 {
        let share = at.millis().min(self.length.millis()) as f32 / self.length.millis().max(1) as f32;
        self.moods.left() + share * self.moods.width()
    }

    /// From where to where middles of faces and pills may lie.
    fn ends(&self) -> (f32, f32) {
        (self.moods.left(), self.moods.right() + END)
    }
}

/// Draws the panel.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, view: &Debrief, memory: &mut DebriefMemory, rect: Rect) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let stroke = Stroke::new(theme.stroke.outline, palette.line.0);
    ui.painter().rect(rect, CornerRadius::same(theme.radius.panel), palette.panel.0, stroke, StrokeKind::Inside);
    let plot = Plot::of(rect, length(view));
    let mut target = scrub(ui, kit, view, &plot);
    lane_name(ui, kit, rect, plot.faces, "after-public");
    lane_name(ui, kit, rect, plot.pills, "after-you");
    let other = shown(view, memory).and_then(|step| Some((step.settled, ways::chosen(step, memory)?)));
    moods::show(ui, kit, view, &plot, other);
    let now = shown(view, memory).map(|step| step.settled);
    axis::show(ui, kit, view, &plot, now);
    if let Some(now) = now {
        let line = Rect::from_x_y_ranges(plot.x(now)..=plot.x(now), plot.faces.top()..=plot.times.top());
        ui.painter().vline(line.left(), line.y_range(), Stroke::new(theme.stroke.focus, palette.accent.0));
    }
    if view.steps.is_empty() {
        let side = egui::Layout::left_to_right(egui::Align::Center);
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(plot.faces).layout(side));
        label(&mut child, look.quiet(kit.words.plain("debrief-nothing")));
    }
    lanes::holds(ui, kit, view, &plot);
    target = lanes::faces(ui, kit, view, &plot, memory.step).or(target);
    target = lanes::pills(ui, kit, view, &plot, memory.step).or(target);
    legend(ui, kit, rect, &plot);
    if let Some(target) = target {
        go(memory, target);
    }
}

/// How long the line is: everything that is shown lies on it.
fn length(view: &Debrief) -> SimTime {
    let steps = view.steps.iter().map(|step| step.settled.max(step.arrived));
    let points = view.curve.points.iter().map(|(at, _)| *at);
    steps.chain(points).chain([view.end]).max().unwrap_or_default().max(SimTime::from_secs(60))
}

/// The line itself: pressing it anywhere goes to the step that was settled nearest to that time.
fn scrub(ui: &Ui, kit: Kit<'_>, view: &Debrief, plot: &Plot) -> Option<usize> {
    let area = plot.moods.union(plot.times);
    let response = ui.interact(area, id("after/timeline"), Sense::CLICK | Sense::DRAG);
    let clock = |at: SimTime| at.on_the_clock(view.opens);
    let says = say!(kit.words, "after-timeline", from = clock(SimTime::ZERO), to = clock(plot.length));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, &says));
    let held = response.clicked() || response.dragged();
    let x = response.interact_pointer_pos().filter(|_| held)?.x;
    let steps = view.steps.iter().enumerate();
    let away = |at: SimTime| (plot.x(at) - x).abs();
    steps.min_by(|a, b| away(a.1.settled).total_cmp(&away(b.1.settled))).map(|(at, _)| at)
}

fn lane_name(ui: &Ui, kit: Kit<'_>, rect: Rect, lane: Rect, key: &str) {
    let (look, palette) = (kit.look, &kit.look.palette);
    let font = look.font(Size::Control, Weight::Regular);
    let words = ui.painter().layout_no_wrap(kit.words.plain(key), font, palette.text_2.0);
    let top = lane.center().y - words.size().y / 2.0;
    ui.painter().galley(pos2(rect.left() + look.theme.space.xl, top), words, palette.text_2.0);
}

/// What the colours of the moods mean.
fn legend(ui: &mut Ui, kit: Kit<'_>, rect: Rect, plot: &Plot) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let left = plot.moods.right() + END + theme.space.l;
    let area = Rect::from_min_max(
        pos2(left, plot.moods.top() - theme.space.xs),
        pos2(rect.right() - theme.space.s, rect.bottom()),
    );
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(area));
    child.spacing_mut().item_spacing = vec2(theme.space.s, theme.space.xs);
    for (step, key) in NAMED {
        child.horizontal(|ui| {
            let (place, _) = ui.allocate_exact_size(vec2(theme.space.m, 20.0), Sense::hover());
            let anger = step as f32 * 20.0 + 10.0;
            blob(ui.painter(), place.center(), 6.0, anger, palette.moods()[step]);
            ui.label(look.supporting(kit.words.plain(key)));
        });
    }
    let rest = look.text(kit.words.plain("after-legend-rest"), Size::Small, Weight::Regular, palette.text_3.0);
    label(&mut child, rest);
}
