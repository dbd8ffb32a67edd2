//! What counts most, as a radar with names and figures about it or as a table of the same figures; T goes from one to the
//! other.

#[cfg(test)]
pub(super) mod tests;

use std::sync::Arc;

use egui::{Align, Galley, Key, Modifiers, Pos2, Rect, Sense, Ui, Vec2, pos2, vec2};

use crate::ui::draw::{RadarInks, Reach, Sample, Spoke as Drawn, radar, radar_sample, spoke_way};
use crate::ui::lettering::{Style, block, from_left, from_right, line, spoken};
use crate::ui::pieces::hanging;
use crate::ui::theme::{Look, Size, Weight};
use crate::ui::widgets::segmented;
use crate::ui::{Kit, Memory};
use crate::view::radar::{Radar, Spoke};

/// The two forms.
pub(super) const FORMS: [&str; 2] = ["radar", "table"];
/// The fewest and the most figures of which a radar can be made that is read.
const COUNT: std::ops::RangeInclusive<usize> = 3..=8;
/// The widest that words beside it get, and how many rows a name has.
const WORDS: f32 = 88.0;
const ROWS: usize = 2;
/// Between the rings and words.
const GAP: f32 = 8.0;
/// The smallest and the largest radius: in a smaller one the words about it would meet.
const RADIUS: (f32, f32) = (56.0, 110.0);
/// How high a row of the table is.
const ROW: f32 = 30.0;
/// The place of a figure in the table, and of the word for its level.
const FIGURE: f32 = 104.0;
const LEVEL: f32 = 88.0;
/// The size of a sample in the legend.
const SAMPLE: Vec2 = Vec2::new(24.0, 14.0);

/// Draws it over the whole width; `name` is the beginning of the names of its parts.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, name: &str, view: &Radar, memory: &mut Memory) {
    let drawn = COUNT.contains(&view.spokes.len()).then(|| Plan::of(ui, kit, view)).flatten();
    if drawn.is_some() {
        choice(ui, kit, name, &mut memory.as_table);
    }
    match drawn.filter(|_| !memory.as_table) {
        Some(plan) => {
            plan.show(ui, kit, name, view);
            legend(ui, kit, view);
        }
        None => rows(ui, kit, name, view),
    }
}

/// The radar alone; the table where there is no room for it. The choice between them is somebody else's.
pub(super) fn drawn(ui: &mut Ui, kit: Kit<'_>, name: &str, view: &Radar) {
    match Plan::of(ui, kit, view).filter(|_| COUNT.contains(&view.spokes.len())) {
        Some(plan) => plan.show(ui, kit, name, view),
        None => rows(ui, kit, name, view),
    }
}

fn rows(ui: &mut Ui, kit: Kit<'_>, name: &str, view: &Radar) {
    view.spokes.iter().enumerate().for_each(|(at, spoke)| row(ui, kit, &format!("{name}/{at}"), spoke));
}

/// Radar or table: a choice, and T for whoever is not writing. `name` begins the names of its parts, [`FORMS`] end them.
pub(super) fn choice(ui: &mut Ui, kit: Kit<'_>, name: &str, table: &mut bool) {
    let names = FORMS.map(|form| format!("{name}/{form}"));
    let labels = ["radar-drawn", "radar-table"].map(|key| kit.words.plain(key));
    let options = [(names[0].as_str(), labels[0].as_str(), None), (names[1].as_str(), labels[1].as_str(), None)];
    let pressed = segmented(ui, kit.look, &options, usize::from(*table), |_| true);
    let turned = !ui.text_edit_focused() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::T));
    if pressed.is_some() || turned {
        *table = pressed.map_or(!*table, |chosen| chosen == 1);
        // What it changes may have been drawn already.
        ui.request_repaint();
    }
}

/// The words of a spoke: its name and its figure.
struct Words {
    name: Arc<Galley>,
    figure: Arc<Galley>,
}

impl Words {
    fn size(&self) -> Vec2 {
        let (name, figure) = (self.name.size(), self.figure.size());
        vec2(name.x.max(figure.x), name.y + figure.y)
    }
}

/// How large a radar gets, and its words.
struct Plan {
    words: Vec<Words>,
    radius: f32,
}

impl Plan {
    /// A radar as large as words, width and what is seen of its panel let it be; none if it would be too small.
    fn of(ui: &Ui, kit: Kit<'_>, view: &Radar) -> Option<Self> {
        let (look, palette) = (kit.look, &kit.look.palette);
        let words = view.spokes.iter().enumerate().map(|(at, spoke)| {
            let side = side(spoke_way(at, view.spokes.len()));
            let weight = if spoke.figure.is_some() { Weight::Semibold } else { Weight::Regular };
            let name = (Size::Small, Weight::Regular, palette.text_2.0);
            let figure = (Size::Small, weight, palette.text.0);
            Words {
                name: aligned(ui, look, &spoke.name, (name, side), ROWS),
                figure: aligned(ui, look, &spoke.value(kit.words), (figure, side), 1),
            }
        });
        let words: Vec<Words> = words.collect();
        let half = ui.available_width() / 2.0;
        let room = words.iter().enumerate().filter_map(|(at, words)| {
            let way = spoke_way(at, view.spokes.len());
            beside(way).then(|| (half - words.size().x) / way.x.abs() - GAP)
        });
        // In a low panel it is seen whole rather than large.
        let above = words.iter().map(|words| words.size().y).fold(0.0, f32::max) + GAP;
        let seen = (ui.clip_rect().height() / 2.0 - above).max(RADIUS.0);
        let radius = room.fold(RADIUS.1, f32::min).min(seen);
        (radius >= RADIUS.0).then_some(Self { words, radius })
    }

    fn show(&self, ui: &mut Ui, kit: Kit<'_>, name: &str, view: &Radar) {
        let palette = &kit.look.palette;
        let places: Vec<Rect> = self.words.iter().enumerate().map(|(at, words)| self.place(at, words)).collect();
        let around =
            places.iter().fold(Rect::from_center_size(Pos2::ZERO, Vec2::splat(2.0 * self.radius)), |a, b| a | *b);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), around.height()), Sense::hover());
        let centre = pos2(rect.center().x, rect.top() - around.top());
        let drawn = view.spokes.iter().map(|spoke| Drawn {
            figure: spoke.figure.as_ref().map(|figure| Reach {
                score: figure.score as f32,
                error: figure.error as f32,
                far: (figure.low as f32, figure.high as f32),
            }),
            floor: spoke.floor.map(|floor| floor as f32),
        });
        let drawn: Vec<Drawn> = drawn.collect();
        radar(ui.painter(), centre, self.radius, &drawn, inks(kit.look));
        for (at, ((spoke, words), place)) in view.spokes.iter().zip(&self.words).zip(places).enumerate() {
            let place = place.translate(centre.to_vec2());
            // An aligned text hangs on its line.
            let line = match side(spoke_way(at, view.spokes.len())) {
                Align::Min => place.left(),
                Align::Center => place.center().x,
                Align::Max => place.right(),
            };
            let below = pos2(line, place.top() + words.name.size().y);
            ui.painter().galley(pos2(line, place.top()), Arc::clone(&words.name), palette.text_2.0);
            ui.painter().galley(below, Arc::clone(&words.figure), palette.text.0);
            spoken(ui, &format!("{name}/{at}"), place, &spoke.says(kit.words));
        }
    }

    /// Where the words of a spoke stand, about the centre.
    fn place(&self, at: usize, words: &Words) -> Rect {
        let way = spoke_way(at, self.words.len());
        let end = (way * (self.radius + GAP)).to_pos2();
        let size = words.size();
        let x = match way {
            way if !beside(way) => end.x,
            way => end.x + way.x.signum() * size.x / 2.0,
        };
        Rect::from_center_size(pos2(x, end.y + way.y * size.y / 2.0), size)
    }
}

/// To which side words are aligned: towards the end of their spoke.
fn side(way: Vec2) -> Align {
    match way {
        way if !beside(way) => Align::Center,
        way if way.x < 0.0 => Align::Max,
        _ => Align::Min,
    }
}

/// Words aligned to a side.
fn aligned(ui: &Ui, look: &Look, text: &str, (style, side): (Style, Align), rows: usize) -> Arc<Galley> {
    let mut job = (*block(ui, look, text, style, WORDS, rows).job).clone();
    job.halign = side;
    ui.painter().layout_job(job)
}

/// Whether words stand beside the end of a spoke, and not above or below it.
fn beside(way: Vec2) -> bool {
    way.x.abs() > 0.1
}

/// What the lines mean, as far as they are there.
fn legend(ui: &mut Ui, kit: Kit<'_>, view: &Radar) {
    let look = kit.look;
    let spokes = || view.spokes.iter();
    let there = [
        (Sample::Figure, "radar-band", spokes().any(|spoke| spoke.figure.is_some())),
        (Sample::Floor, "radar-floor", spokes().any(|spoke| spoke.floor.is_some())),
        (Sample::Open, "radar-open", spokes().any(|spoke| spoke.figure.is_none())),
    ];
    for (sample, key, _) in there.into_iter().filter(|(.., there)| *there) {
        hanging(ui, look, SAMPLE.x, look.supporting(kit.words.plain(key)), |painter, rect| {
            let place = Rect::from_center_size(rect.center(), SAMPLE);
            radar_sample(painter, place, sample, inks(look));
        });
    }
}

fn inks(look: &Look) -> RadarInks {
    let palette = &look.palette;
    RadarInks { grid: palette.line_2.0, figure: palette.accent.0, quiet: palette.text_3.0 }
}

/// A row of the table: name, figure, level.
fn row(ui: &mut Ui, kit: Kit<'_>, name: &str, spoke: &Spoke) {
    let (look, palette) = (kit.look, &kit.look.palette);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    spoken(ui, name, rect, &spoke.says(kit.words));
    let mut right = rect.right();
    if let Some(figure) = &spoke.figure {
        right -= LEVEL;
        let level = line(ui, look, &figure.level, (Size::Control, Weight::Regular, palette.text_2.0), LEVEL);
        from_left(ui, &level, pos2(right, rect.center().y));
        right -= look.theme.space.m;
    }
    let value = spoke.value(kit.words);
    let value = line(ui, look, &value, (Size::Control, Weight::Semibold, palette.text.0), FIGURE);
    let left = from_right(ui, &value, pos2(right, rect.center().y));
    let room = left - rect.left() - look.theme.space.s;
    let words = line(ui, look, &spoke.name, (Size::Control, Weight::Regular, palette.text_2.0), room);
    from_left(ui, &words, rect.left_center());
}
