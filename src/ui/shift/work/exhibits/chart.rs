//! A chart of some figures: a bar for each with its value, an axis with round ticks, a line where they should reach. Bars
//! stand where their labels find room below them, and lie where they do not.

use egui::{Align2, Color32, Rect, Sense, Stroke, Ui, UiBuilder, Vec2};
use egui_plot::{
    AxisHints, Bar, BarChart, GridMark, HLine, LineStyle, Plot, PlotBounds, PlotPoint, PlotTransform, PlotUi, Text,
    VLine,
};

use super::ticks::{span, ticks};
use crate::say;
use crate::ui::lettering::{line, spoken};
use crate::ui::shift::Scene;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::id;
use crate::view::work::{Exhibit, figure};

/// The least height; a bar that lies takes so much of it.
const HEIGHT: f32 = 172.0;
const ROW: f32 = 26.0;
/// How much of its place a bar fills.
const BAR: f64 = 0.6;
/// The widest that labels beside lying bars get, as a share of the chart.
const LABEL: f32 = 0.36;
/// What is left beside a tick's words, between labels, and between a bar and its value.
const BESIDE: f32 = 8.0;
const APART: f32 = 6.0;
const GAP: f32 = 3.0;
/// The dashes of the line that should be reached.
const DASH: f32 = 5.0;

/// How a chart lies in its room.
pub(super) struct Chart {
    /// Whether bars stand.
    upright: bool,
    /// What is written by each bar.
    labels: Marks,
    /// What is written along their lengths.
    ticks: Marks,
    /// How wide what stands at the left is, and how large a value is.
    left: f32,
    value: Vec2,
    /// How wide it is, and how high it wants to be.
    wide: f32,
    pub(super) height: f32,
}

/// Where words stand along an axis.
struct Marks {
    all: Vec<(f64, String)>,
    apart: f64,
}

impl Marks {
    fn grid(&self) -> Vec<GridMark> {
        self.all.iter().map(|(value, _)| GridMark { value: *value, step_size: self.apart }).collect()
    }

    fn said(&self, at: f64) -> String {
        let near = |(value, _): &&(f64, String)| (value - at).abs() < self.apart / 2.0;
        self.all.iter().find(near).map_or_else(String::new, |(_, text)| text.clone())
    }

    fn axis<'a>(&'a self, scene: &Scene<'_>, hints: AxisHints<'a>, thickness: f32) -> Vec<AxisHints<'a>> {
        let font = scene.look().font(Size::Small, Weight::Regular);
        let hints = hints.tick_label_font(font).tick_label_color(scene.look().palette.text_2.0);
        // Words never fade: they are there or they are not.
        vec![hints.label_spacing(0.0..=1.0).min_thickness(thickness).formatter(|mark, _| self.said(mark.value))]
    }
}

impl Chart {
    /// How a chart of these figures lies in so much width.
    pub(super) fn of(ui: &Ui, scene: &Scene<'_>, exhibit: &Exhibit, wide: f32) -> Self {
        let look = scene.look();
        let ink = look.palette.text.0;
        let small = |text: &str, most: f32| line(ui, look, text, (Size::Small, Weight::Regular, ink), most);
        let widest = |texts: &[(f64, String)]| {
            texts.iter().map(|(_, text)| small(text, wide).size().x).fold(0.0, f32::max) + BESIDE
        };
        let values = exhibit.values.iter().map(|(_, text, _)| text);
        let value = values.map(|text| line(ui, look, text, (Size::Control, Weight::Semibold, ink), wide / 3.0).size());
        let value = value.fold(Vec2::ZERO, Vec2::max);
        let steps = ticks(exhibit);
        let apart = steps.windows(2).next().map_or(1.0, |pair| units(pair[1] - pair[0]));
        let ticks: Vec<_> = steps.into_iter().map(|tick| (units(tick), figure(scene.words(), tick))).collect();
        let many = exhibit.values.len().max(1) as f32;
        let each = (wide - widest(&ticks)) / many;
        let label = |most: f32, text: &str| small(text, most).rows.first().map_or_else(String::new, |row| row.text());
        let labels = |most: f32, way: f64| -> Vec<(f64, String)> {
            let labels = exhibit.values.iter().enumerate();
            labels.map(|(nth, (text, ..))| (way * nth as f64, label(most, text))).collect()
        };
        let standing = labels(wide, 1.0);
        let upright = widest(&standing).max(value.x + APART) <= each;
        let labels = if upright { standing } else { labels(wide * LABEL, -1.0) };
        let left = if upright { widest(&ticks) } else { widest(&labels) };
        let height = if upright { HEIGHT } else { HEIGHT.max(ROW * many + below(scene)) };
        let (labels, ticks) = (Marks { all: labels, apart: 1.0 }, Marks { all: ticks, apart });
        Self { upright, labels, ticks, left, value, wide, height }
    }

    /// Draws it; each bar is spoken, and says what it is under the pointer.
    pub(super) fn show(&self, ui: &mut Ui, scene: &Scene<'_>, exhibit: &Exhibit, rect: Rect, name: &str) {
        // It is a picture: its axes would take the Tab key, and the wheel is the form's.
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
        child.visuals_mut().disabled_alpha = 1.0;
        child.disable();
        let (across, up) = if self.upright { (&self.labels, &self.ticks) } else { (&self.ticks, &self.labels) };
        let (bounds, point) = self.bounds(exhibit, rect.height() - below(scene));
        let plot = Plot::new(name)
            .id(id(&format!("{name}/plot")))
            .custom_x_axes(across.axis(scene, AxisHints::new_x(), below(scene)))
            .custom_y_axes(up.axis(scene, AxisHints::new_y(), self.left))
            .x_grid_spacer(|_| across.grid())
            .y_grid_spacer(|_| up.grid())
            .show_grid([!self.upright, self.upright])
            .grid_spacing(0.0..=1.0)
            .grid_color(scene.look().palette.line.0)
            .show_background(false)
            .show_x(false)
            .show_y(false)
            .sense(Sense::hover());
        let drawn = plot.show(&mut child, |plot| {
            plot.set_plot_bounds(bounds);
            self.draw(plot, scene, exhibit, point);
        });
        for (nth, ((label, text, _), (along, _))) in exhibit.values.iter().zip(&self.labels.all).enumerate() {
            let says = say!(scene.words(), "work-bar", label = label, value = text, unit = exhibit.unit);
            let place = self.place(&drawn.transform, *along, rect);
            spoken(ui, &format!("{name}/{nth}"), place, says.trim()).on_hover_text(says.trim());
        }
    }

    /// Bars, what they should reach, and their values; `point` is what a point of the screen is along a bar.
    fn draw(&self, plot: &mut PlotUi<'_>, scene: &Scene<'_>, exhibit: &Exhibit, point: f64) {
        let (look, theme) = (scene.look(), scene.theme());
        let palette = &look.palette;
        let bars = exhibit.values.iter().zip(&self.labels.all);
        let bars =
            bars.map(|((.., value), (along, _))| Bar::new(*along, units(*value)).width(BAR).fill(palette.text_2.0));
        let bars = BarChart::new("bars", bars.collect());
        plot.bar_chart(if self.upright { bars.vertical() } else { bars.horizontal() });
        self.line(plot, 0.0, (theme.stroke.outline, palette.edge.0), LineStyle::Solid);
        if let Some((_, target)) = &exhibit.target {
            // Dashed, so that it is no bar; with an edge, so that it shows upon one.
            let wide = theme.stroke.focus;
            self.line(plot, units(*target), (wide * 2.0, palette.raised.0), LineStyle::Solid);
            self.line(plot, units(*target), (wide, palette.text.0), LineStyle::Dashed { length: DASH });
        }
        let gap = point * f64::from(GAP);
        for ((_, text, value), (along, _)) in exhibit.values.iter().zip(&self.labels.all) {
            let (off, anchor) = match (self.upright, *value < 0) {
                (true, false) => (gap, Align2::CENTER_BOTTOM),
                (true, true) => (-gap, Align2::CENTER_TOP),
                (false, false) => (gap, Align2::LEFT_CENTER),
                (false, true) => (-gap, Align2::RIGHT_CENTER),
            };
            let words = look.text(text, Size::Control, Weight::Semibold, palette.text.0);
            let words = words.background_color(palette.raised.0);
            let [x, y] = self.turned(*along, units(*value) + off);
            plot.text(Text::new("value", PlotPoint::new(x, y), words).color(palette.text.0).anchor(anchor));
        }
    }

    /// From where to where it goes, and what a point of the screen is along a bar: values find room at the ends of bars.
    fn bounds(&self, exhibit: &Exhibit, high: f32) -> (PlotBounds, f64) {
        let (room, value) = if self.upright { (high, self.value.y) } else { (self.wide - self.left, self.value.x) };
        let (low, high) = span(exhibit);
        let some = |way: fn(&i64) -> bool| exhibit.values.iter().any(|(.., value)| way(value));
        let need = |some: bool| if some { value + 2.0 * GAP } else { 0.0 };
        let (under, over) = (need(some(|value| *value < 0)), need(some(|value| *value >= 0)));
        let point = units(high - low) / f64::from((room - under - over).max(1.0));
        let ends = [units(low) - point * f64::from(under), units(high) + point * f64::from(over)];
        let last = exhibit.values.len().max(1) as f64 - 0.5;
        let along = if self.upright { [-0.5, last] } else { [-last, 0.5] };
        let corner = |end: usize| self.turned(along[end], ends[end]);
        (PlotBounds::from_min_max(corner(0), corner(1)), point)
    }

    /// A place along the labels and along the bars, as x and y.
    fn turned(&self, along: f64, value: f64) -> [f64; 2] {
        if self.upright { [along, value] } else { [value, along] }
    }

    /// A line across all bars.
    fn line(&self, plot: &mut PlotUi<'_>, at: f64, (width, colour): (f32, Color32), style: LineStyle) {
        let stroke = Stroke::new(width, colour);
        if self.upright {
            plot.hline(HLine::new("line", at).stroke(stroke).style(style));
        } else {
            plot.vline(VLine::new("line", at).stroke(stroke).style(style));
        }
    }

    /// What a bar has of the chart, with its label.
    fn place(&self, drawn: &PlotTransform, along: f64, rect: Rect) -> Rect {
        let at = |side: f64| drawn.position_from_point(&PlotPoint::new(along + side, along + side));
        let (from, to) = (at(-0.5), at(0.5));
        if self.upright {
            Rect::from_x_y_ranges(from.x..=to.x, rect.y_range())
        } else {
            Rect::from_x_y_ranges(rect.x_range(), to.y..=from.y)
        }
    }
}

/// How high what stands below the bars is.
fn below(scene: &Scene<'_>) -> f32 {
    scene.look().measure(Size::Small).1
}

/// Thousandths as what a plot counts in.
fn units(thousandths: i64) -> f64 {
    thousandths as f64 / 1_000.0
}
