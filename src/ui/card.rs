//! One thing to do: a card over the whole width, with what it is, how long, how well it went, and what opens it.

use std::sync::Arc;

use egui::{Color32, CornerRadius, Galley, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::ui::Kit;
use crate::ui::draw::{self, Icon, Mark, icon, mark, stars_width};
use crate::ui::lettering::{block, line_at};
use crate::ui::pieces::{place, told};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, Focus, focus_ring, id, seconds};
use crate::view::{Lock, Stars};

/// The size of the mark of a content note.
const MARK: f32 = 14.0;
/// The place of a key or an arrow at the right end.
const END: f32 = 24.0;
/// The most rows of what opens one.
const LOCK_ROWS: usize = 3;
/// Texts get no narrower than this.
const LEAST: f32 = 60.0;

/// A card.
#[derive(Clone, Copy, Default)]
pub(super) struct Card<'a> {
    /// For [`id`].
    pub(super) name: &'a str,
    /// For a screen reader.
    pub(super) says: &'a str,
    /// Its first line.
    pub(super) title: &'a str,
    /// Its second line.
    pub(super) line: &'a str,
    /// What stands at the right of both lines.
    pub(super) aside: Option<[&'a str; 2]>,
    /// The stars that were earned.
    pub(super) stars: Option<Stars>,
    /// That it stands later in the course, and what opens it: a line of its own.
    pub(super) lock: Option<&'a Lock>,
    /// What some would rather know beforehand.
    pub(super) warning: Option<&'a str>,
    /// The number that does the same; an arrow stands in its place without one.
    pub(super) key: Option<usize>,
    /// Whether it is the first thing to do.
    pub(super) primary: bool,
}

impl Card<'_> {
    /// A primary card with nothing in it.
    pub(super) fn primary() -> Self {
        Self { primary: true, ..Self::default() }
    }

    /// How much higher a card of so much width is by what opens it.
    pub(super) fn lock_height(ui: &Ui, kit: Kit<'_>, lock: &Lock, width: f32) -> f32 {
        let theme = &kit.look.theme;
        let room = width - 2.0 * (theme.space.l + 2.0) - END - theme.space.m;
        locked(ui, kit, lock, room).size().y
    }

    /// How high a card is without one.
    pub(super) fn height(kit: Kit<'_>, primary: bool) -> f32 {
        let pad = if primary { kit.look.theme.space.l } else { kit.look.theme.space.m };
        2.0 * pad + kit.look.measure(title_size(primary)).1 + kit.look.measure(Size::Control).1
    }

    /// Draws it and tells whether it was pressed.
    pub(super) fn show(self, ui: &mut Ui, kit: Kit<'_>) -> bool {
        let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
        let width = ui.available_width();
        let lock = self.lock.map_or(0.0, |lock| Self::lock_height(ui, kit, lock, width));
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), Self::height(kit, self.primary) + lock));
        let response = ui.interact(rect, id(self.name), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, self.says));
        let mut cut = false;
        if ui.is_rect_visible(rect) {
            let over = response.hovered() || response.is_pointer_button_down_on();
            let time = seconds(look, theme.motion.hover);
            let warm = ui.ctx().animate_bool_with_time(response.id.with("hover"), over, time);
            let (from, to, edge) = if self.primary {
                (palette.accent.0, palette.accent.0.lerp_to_gamma(palette.text.0, 0.25), palette.accent.0)
            } else {
                (palette.panel.0, palette.accent_fill.0, palette.edge.0)
            };
            let stroke = Stroke::new(theme.stroke.outline, edge);
            let radius = CornerRadius::same(theme.radius.item);
            ui.painter().rect(rect, radius, from.lerp_to_gamma(to, warm), stroke, StrokeKind::Inside);
            cut = self.inside(ui, kit, rect);
        }
        let place = if self.primary { Focus::Outside } else { Focus::Inside };
        focus_ring(ui, look, &response, theme.radius.item, place);
        let more: Vec<&str> = self.lock.map(|lock| lock.whole.as_str()).into_iter().chain(self.warning).collect();
        let response = if more.is_empty() { response } else { told(response, &more.join("\n"), cut) };
        response.clicked()
    }

    /// What stands in it; tells whether what opens it is cut or said briefly.
    fn inside(self, ui: &mut Ui, kit: Kit<'_>, rect: Rect) -> bool {
        let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
        let (ink, second, third) = if self.primary {
            (palette.on_accent.0, palette.on_accent.0, palette.on_accent.0)
        } else {
            (palette.text.0, palette.text_2.0, palette.text_3.0)
        };
        let pad = if self.primary { theme.space.l } else { theme.space.m };
        let inner = rect.shrink2(vec2(theme.space.l + 2.0, pad));
        let upper = inner.top();
        let lower = upper + look.measure(title_size(self.primary)).1;
        let end = Rect::from_min_max(
            pos2(inner.right() - END, rect.center().y - END / 2.0),
            pos2(inner.right(), rect.center().y + END / 2.0),
        );
        match self.key {
            Some(number) => widgets::key_cap(&mut place(ui, end), look, &number.to_string()),
            None => icon(ui.painter(), end.center(), 20.0, Icon::ArrowRight, ink),
        }
        let mut right = end.left() - theme.space.l;
        let mut leftmost = right;
        let small = (Size::Control, Weight::Regular);
        for (at, text) in self.aside.into_iter().flatten().enumerate() {
            let galley = block(ui, look, text, (small.0, small.1, third), inner.width() / 3.0, 1);
            // The first stands on the title's line, whose rows are higher.
            let y = if at == 0 { lower - galley.size().y - 1.0 } else { lower };
            leftmost = leftmost.min(right - galley.size().x);
            ui.painter().galley(pos2(right - galley.size().x, y), galley, third);
        }
        if self.aside.is_some() {
            right = leftmost - theme.space.m;
        }
        let room = (right - inner.left()).max(LEAST);
        let bold = (title_size(self.primary), Weight::Semibold);
        line_at(ui, look, pos2(inner.left(), upper), self.title, (bold.0, bold.1, ink), room);
        let starred = self.stars.map_or(0.0, |stars| theme.space.m + stars_width(stars.of));
        let noted = self.warning.map_or(0.0, |_| MARK + theme.space.m);
        let most = (room - starred - noted).max(LEAST);
        let mut ends = line_at(ui, look, pos2(inner.left(), lower), self.line, (small.0, small.1, second), most);
        if let Some(stars) = self.stars {
            let first = pos2(ends + theme.space.m, lower + look.measure(Size::Control).1 / 2.0);
            draw::stars(ui.painter(), first, stars.stars, stars.of, second);
            ends += starred;
        }
        if self.warning.is_some() {
            self.note(ui, kit, pos2(ends + theme.space.m, lower), right, second);
        }
        let mut cut = false;
        if let Some(lock) = self.lock {
            let at = pos2(inner.left(), lower + look.measure(Size::Control).1);
            // Nothing stands at its right but the key, which is in the middle of the card.
            let galley = locked(ui, kit, lock, end.left() - theme.space.m - inner.left());
            cut = galley.elided || lock.short != lock.whole;
            ui.painter().galley_with_override_text_color(at, galley, third);
        }
        cut
    }

    /// The mark of a content note, with its words where there is room.
    fn note(self, ui: &Ui, kit: Kit<'_>, at: egui::Pos2, right: f32, ink: Color32) {
        let look = kit.look;
        let line = look.measure(Size::Control).1;
        mark(ui.painter(), at + vec2(MARK / 2.0, line / 2.0), MARK, Mark::Warning, ink, ink);
        let words = kit.words.plain("title-choice-warning");
        let galley = block(ui, look, &words, (Size::Control, Weight::Regular, ink), f32::INFINITY, 1);
        let left = at.x + MARK + look.theme.space.xs + 2.0;
        if left + galley.size().x <= right {
            ui.painter().galley(pos2(left, at.y), galley, ink);
        }
    }
}

/// What opens one, in as many rows as a reason takes.
fn locked(ui: &Ui, kit: Kit<'_>, lock: &Lock, room: f32) -> Arc<Galley> {
    let style = (Size::Control, Weight::Regular, kit.look.palette.text_3.0);
    block(ui, kit.look, &lock.short, style, room.max(LEAST), LOCK_ROWS)
}

fn title_size(primary: bool) -> Size {
    if primary { Size::Section } else { Size::Reading }
}
