//! The modules on the composure line: cards alternately above and below it, each hanging on its number.

use egui::{Color32, Pos2, Rect, ScrollArea, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::tile;
use crate::ui::Kit;
use crate::ui::draw::{Icon, composure_line, icon, spoke_way};
use crate::ui::theme::{Size, Weight};
use crate::view::course::{Course, Module};

/// The size of a card, unless what opens a module needs more of it.
const CARD: Vec2 = Vec2::new(214.0, 164.0);
/// The rows of such a card above its foot.
const ROWS: u8 = 5;
/// Cards grow as long as this much is left for what stands below the map.
const BELOW: f32 = 160.0;
/// The least and the most from one number to the next: two cards on one side do not meet.
const PITCH: (f32, f32) = (112.0, 230.0);
/// Between the line and a card, and in a low window.
const STEM: (f32, f32) = (46.0, 32.0);
/// How high the line is.
const LINE: f32 = 56.0;
/// How large a number is, what is free about it, and how far it lies from the left edge of its card.
const NODE: f32 = 18.0;
const FREE: f32 = 3.0;
const INDENT: f32 = 24.0;
/// The size of a lock.
const LOCK: f32 = 18.0;
/// The place of the bar where it scrolls.
const BAR: f32 = 20.0;
/// The pieces of the line about a number that says how many stars there are.
const PIECES: u8 = 40;

/// How large its cards are.
#[derive(Clone, Copy)]
pub(super) struct Cards {
    size: Vec2,
    rows: u8,
    stem: f32,
}

impl Cards {
    /// As large as the longest of what they say, as far as there is room in so much height.
    pub(super) fn of(ui: &Ui, kit: Kit<'_>, course: &Course, low: bool, room: f32) -> Self {
        let usual = Self { size: CARD, rows: ROWS, stem: stem(low) };
        let line = kit.look.measure(Size::Control).1;
        let free = ((room - BELOW - usual.height()) / 2.0 / line).floor().max(0.0);
        let needs = course.modules.iter().map(|module| tile::rows(ui, kit, module, CARD.x));
        let more = needs.max().unwrap_or_default().saturating_sub(ROWS);
        let more = (0..=more).take_while(|more| f32::from(*more) <= free).last().unwrap_or_default();
        Self { size: CARD + vec2(0.0, f32::from(more) * line), rows: ROWS + more, ..usual }
    }

    /// How high the map is with them.
    pub(super) fn height(self) -> f32 {
        2.0 * (self.size.y + self.stem) + BAR
    }
}

fn stem(low: bool) -> f32 {
    if low { STEM.1 } else { STEM.0 }
}

/// Draws it; tells which module was pressed.
pub(super) fn show(
    ui: &mut Ui,
    kit: Kit<'_>,
    course: &Course,
    at: usize,
    (rect, cards): (Rect, Cards),
) -> Option<usize> {
    let mut inside = crate::ui::pieces::place(ui, rect);
    let area = ScrollArea::horizontal().id_salt(("map", &course.id)).auto_shrink([false, false]);
    area.show(&mut inside, |ui| {
        let gaps = course.modules.len().saturating_sub(1).max(1) as f32;
        let pitch = ((rect.width() - CARD.x) / gaps).clamp(PITCH.0, PITCH.1);
        let wide = (CARD.x + pitch * course.modules.len().saturating_sub(1) as f32).max(rect.width());
        let (whole, _) = ui.allocate_exact_size(vec2(wide, rect.height() - BAR), Sense::hover());
        let line = Rect::from_center_size(whole.center(), vec2(whole.width(), LINE));
        let palette = &kit.look.palette;
        composure_line(ui.painter(), line, &palette.moods(), kit.look.theme.stroke.focus + 0.5);
        let mut pressed = None;
        for (nth, module) in course.modules.iter().enumerate() {
            let left = whole.left() + pitch * nth as f32;
            let top = if nth % 2 == 0 { whole.top() } else { whole.bottom() - cards.size.y };
            let card = Rect::from_min_size(pos2(left, top), cards.size);
            let centre = pos2(left + INDENT, line.center().y);
            hang(ui, kit, card, centre, nth == at);
            node(ui, kit, centre, (nth + 1, module), nth == at);
            if tile::show(ui, kit, module, (card, cards.rows), nth == at) {
                pressed = Some(nth);
            }
        }
        pressed
    })
    .inner
}

/// The stem between a number and its card.
fn hang(ui: &Ui, kit: Kit<'_>, card: Rect, centre: Pos2, chosen: bool) {
    let (stroke, palette) = (&kit.look.theme.stroke, &kit.look.palette);
    let end = if card.center().y < centre.y { card.bottom() } else { card.top() };
    let (width, colour) = if chosen { (stroke.focus, palette.accent.0) } else { (stroke.outline, palette.line_2.0) };
    ui.painter().line_segment([pos2(centre.x, end), centre], Stroke::new(width, colour));
}

/// A number on the line; a lock where it is not open, and a line about it as long as the stars that were earned.
fn node(ui: &Ui, kit: Kit<'_>, centre: Pos2, (number, module): (usize, &Module), chosen: bool) {
    let (look, palette) = (kit.look, &kit.look.palette);
    let painter = ui.painter();
    painter.circle_filled(centre, NODE + FREE, palette.ground.0.0);
    let stars = module.stars().filter(|stars| stars.stars > 0);
    let complete = stars.is_some_and(|stars| stars.stars == stars.of);
    let (fill, ink) = if complete { (palette.text.0, palette.panel.0) } else { (palette.panel.0, palette.text.0) };
    let edge = if chosen { palette.accent.0 } else { palette.line_2.0 };
    painter.circle(centre, NODE, fill, Stroke::new(look.theme.stroke.focus, edge));
    if let Some(stars) = stars.filter(|_| !complete) {
        arc(ui, centre, stars.stars as f32 / stars.of as f32, look.theme.stroke.focus + 1.0, palette.text.0);
    }
    if module.lock.is_some() {
        icon(painter, centre, LOCK, Icon::Lock, palette.text_2.0);
    } else {
        let font = look.font(Size::Reading, Weight::Semibold);
        let galley = painter.layout_no_wrap(number.to_string(), font, ink);
        painter.galley(centre - galley.size() / 2.0, galley, ink);
    }
}

/// A part of a circle, clockwise from the top.
fn arc(ui: &Ui, centre: Pos2, share: f32, width: f32, colour: Color32) {
    let turn = |piece: u8| usize::from(piece);
    let last = (f32::from(PIECES) * share).round();
    let points = (0..=PIECES).take_while(|piece| f32::from(*piece) <= last);
    let points = points.map(|piece| centre + spoke_way(turn(piece), usize::from(PIECES)) * NODE).collect();
    ui.painter().add(Shape::line(points, Stroke::new(width, colour)));
}
