//! Buttons, and a choice of one among few.

use std::sync::Arc;

use egui::{
    Align2, Color32, CornerRadius, EventFilter, Galley, Key, Modifiers, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{Focus, focus_ring, id};
use crate::ui::draw::{Icon, icon};
use crate::ui::theme::{Look, Size, Weight};

/// The size of an icon.
const ICON: f32 = 20.0;

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The one primary action of a screen.
    Primary,
    /// Any other.
    Plain,
    /// Only words, until the pointer is over it.
    Quiet,
}

/// A button.
#[must_use = "it is drawn by `show`"]
pub struct Button<'a> {
    name: &'a str,
    label: &'a str,
    says: Option<&'a str>,
    kind: Kind,
    icon: Option<Icon>,
    trailing: Option<Icon>,
    keys: Option<&'a str>,
    enabled: bool,
    selected: bool,
    bare: bool,
    height: Option<f32>,
    width: Option<f32>,
}

impl<'a> Button<'a> {
    fn of(name: &'a str, label: &'a str, kind: Kind) -> Self {
        Self {
            name,
            label,
            says: None,
            kind,
            icon: None,
            trailing: None,
            keys: None,
            enabled: true,
            selected: false,
            bare: false,
            height: None,
            width: None,
        }
    }

    /// A button; `name` is for [`id`], `label` for people.
    pub fn plain(name: &'a str, label: &'a str) -> Self {
        Self::of(name, label, Kind::Plain)
    }

    /// The primary button of a screen.
    pub fn primary(name: &'a str, label: &'a str) -> Self {
        Self::of(name, label, Kind::Primary)
    }

    /// A button that is only words.
    pub fn quiet(name: &'a str, label: &'a str) -> Self {
        Self::of(name, label, Kind::Quiet)
    }

    /// What a screen reader says of it, where the words alone would not do.
    pub fn says(mut self, says: &'a str) -> Self {
        self.says = Some(says);
        self
    }

    /// With an icon before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// With an icon behind the words.
    pub fn trailing(mut self, icon: Icon) -> Self {
        self.trailing = Some(icon);
        self
    }

    /// With the keys that do the same, as they are written.
    pub fn keys(mut self, keys: &'a str) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Whether it can be pressed.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Whether it is chosen.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// Only the icon is drawn; the words are in the tooltip and for screen readers.
    pub fn bare(mut self, bare: bool) -> Self {
        self.bare = bare;
        self
    }

    /// Of this height.
    pub fn height(mut self, height: f32) -> Self {
        self.height = Some(height);
        self
    }

    /// At least this wide.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// How wide it would be.
    pub fn natural(&self, ui: &Ui, look: &Look) -> f32 {
        Setting::of(self, ui, look).natural
    }

    /// Draws it and tells whether it was pressed, by pointer, Enter or Space.
    pub fn show(self, ui: &mut Ui, look: &Look) -> bool {
        self.response(ui, look).clicked()
    }

    /// Draws it.
    pub fn response(self, ui: &mut Ui, look: &Look) -> Response {
        let theme = &look.theme;
        let Setting { ink, words, keys, height, wide, natural } = Setting::of(&self, ui, look);
        let (pad, gap) = (theme.space.m + 2.0, theme.space.s);
        let wanted = vec2(self.width.unwrap_or(0.0).max(natural), height);
        let (_, rect) = ui.allocate_space(wanted);
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, id(self.name), sense);
        let says = self.says.unwrap_or(self.label);
        response.widget_info(|| WidgetInfo::selected(WidgetType::Button, self.enabled, self.selected, says));
        if ui.is_rect_visible(rect) {
            let (fill, edge) = self.fill(ui, look, &response);
            let radius = CornerRadius::same(theme.radius.control);
            ui.painter().rect(rect, radius, fill, Stroke::new(theme.stroke.outline, edge), StrokeKind::Inside);
            let mut x = if self.width.is_some() && self.trailing.is_some() && self.kind != Kind::Primary {
                rect.left() + pad
            } else {
                rect.center().x - wide / 2.0
            };
            let y = rect.center().y;
            if let Some(shape) = self.icon {
                icon(ui.painter(), pos2(x + ICON / 2.0, y), ICON, shape, ink);
                x += ICON + gap;
            }
            if !self.bare {
                ui.painter().galley(pos2(x, y - words.size().y / 2.0), words.clone(), ink);
                x += words.size().x + gap;
            }
            if let Some(keys) = keys {
                ui.painter().galley(pos2(x, y - keys.size().y / 2.0), keys, ink);
            }
            if let Some(shape) = self.trailing {
                let at = (rect.center().x + wide / 2.0 - ICON / 2.0).max(x);
                icon(ui.painter(), pos2(at.min(rect.right() - pad), y), ICON, shape, ink);
            }
        }
        // Also out of sight: what gets the focus is scrolled to.
        focus_ring(ui, look, &response, theme.radius.control, Focus::Outside);
        if self.bare { response.on_hover_text(self.label) } else { response }
    }

    fn fill(&self, ui: &Ui, look: &Look, response: &Response) -> (Color32, Color32) {
        let palette = &look.palette;
        let over = response.hovered() || response.is_pointer_button_down_on();
        let warm =
            ui.ctx().animate_bool_with_time(response.id.with("hover"), over, seconds(look, look.theme.motion.hover));
        let lift = |from: Color32, to: Color32| from.lerp_to_gamma(to, warm);
        match self.kind {
            _ if !self.enabled => (palette.panel.0, palette.line.0),
            Kind::Primary => {
                (lift(palette.accent.0, palette.accent.0.lerp_to_gamma(palette.text.0, 0.25)), Color32::TRANSPARENT)
            }
            _ if self.selected => (palette.accent_fill.0, palette.edge.0),
            Kind::Plain => (lift(palette.raised.0, palette.accent_fill.0), palette.edge.0),
            Kind::Quiet => (lift(Color32::TRANSPARENT, palette.raised.0), Color32::TRANSPARENT),
        }
    }
}

/// How a button is set: its words, and how large they make it.
struct Setting {
    ink: Color32,
    words: Arc<Galley>,
    keys: Option<Arc<Galley>>,
    height: f32,
    /// What it holds, and that with what is free at both sides.
    wide: f32,
    natural: f32,
}

impl Setting {
    fn of(button: &Button<'_>, ui: &Ui, look: &Look) -> Self {
        let (palette, theme) = (&look.palette, &look.theme);
        let size = if button.kind == Kind::Primary { Size::Reading } else { Size::Control };
        let weight = if button.kind == Kind::Primary { Weight::Semibold } else { Weight::Medium };
        let ink = match (button.enabled, button.kind) {
            (false, _) => palette.text_3.0,
            (true, Kind::Primary) => palette.on_accent.0,
            (true, Kind::Quiet) => palette.text_2.0,
            (true, Kind::Plain) => palette.text.0,
        };
        let words = ui.painter().layout_no_wrap(button.label.to_owned(), look.font(size, weight), ink);
        let keys = button.keys.map(|keys| {
            let faded = if button.kind == Kind::Primary { ink.gamma_multiply(0.8) } else { palette.text_3.0 };
            ui.painter().layout_no_wrap(keys.to_owned(), look.font(Size::Control, Weight::Regular), faded)
        });
        let height = button.height.unwrap_or(match button.kind {
            Kind::Primary => theme.height.button_tall,
            _ => theme.height.button,
        });
        let mut wide = if button.bare { 0.0 } else { words.size().x };
        let keys_wide = keys.as_ref().map(|keys| keys.size().x);
        for extra in [button.icon.map(|_| ICON), button.trailing.map(|_| ICON), keys_wide] {
            wide += extra.map_or(0.0, |extra| extra + if wide > 0.0 { theme.space.s } else { 0.0 });
        }
        let natural = if button.bare { height } else { wide + 2.0 * (theme.space.m + 2.0) };
        Self { ink, words, keys, height, wide, natural }
    }
}

/// A time of the theme in seconds; none where nothing moves.
pub fn seconds(look: &Look, millis: u64) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "times of a theme are small")]
    let seconds = millis as f32 / 1_000.0;
    if look.still { 0.0 } else { seconds }
}

/// One choice among few, side by side: each with a name for [`id`], a label and perhaps an icon. Returns the one that was
/// pressed. Left and right go through them.
pub fn segmented(
    ui: &mut Ui,
    look: &Look,
    options: &[(&str, &str, Option<Icon>)],
    chosen: usize,
    allowed: impl Fn(usize) -> bool,
) -> Option<usize> {
    let palette = &look.palette;
    let theme = &look.theme;
    let font = look.font(Size::Control, Weight::Medium);
    let (pad, gap) = (theme.space.m, theme.space.s);
    let galleys: Vec<_> = options
        .iter()
        .map(|(_, label, _)| ui.painter().layout_no_wrap((*label).to_owned(), font.clone(), Color32::PLACEHOLDER))
        .collect();
    let widths: Vec<f32> = options
        .iter()
        .zip(&galleys)
        .map(|((_, _, icon), galley)| galley.size().x + 2.0 * pad + icon.map_or(0.0, |_| ICON + gap))
        .collect();
    // What does not fit into a row begins the next.
    let most = ui.available_width();
    let (mut rows, mut end) = (vec![0.0_f32], 0.0);
    let mut places = Vec::new();
    for width in &widths {
        if end > 0.0 && end + width > most + 0.5 {
            rows.push(0.0);
            end = 0.0;
        }
        places.push(vec2(end, theme.height.button * rows.len().saturating_sub(1) as f32));
        end += width;
        if let Some(row) = rows.last_mut() {
            *row = end;
        }
    }
    let size: Vec2 = vec2(rows.iter().copied().fold(0.0, f32::max), theme.height.button * rows.len() as f32);
    let (_, whole) = ui.allocate_space(size);
    let radius = theme.radius.control;
    for (nth, wide) in rows.iter().enumerate() {
        let from = whole.min + vec2(0.0, theme.height.button * nth as f32);
        ui.painter().rect(
            Rect::from_min_size(from, vec2(*wide, theme.height.button)),
            CornerRadius::same(radius),
            palette.panel.0,
            Stroke::new(theme.stroke.outline, palette.edge.0),
            StrokeKind::Inside,
        );
    }
    let mut pressed = None;
    for (at, ((name, label, shape), (galley, width))) in options.iter().zip(galleys.iter().zip(&widths)).enumerate() {
        let place = places.get(at).copied().unwrap_or_default();
        let rect = Rect::from_min_size(whole.min + place, vec2(*width, theme.height.button));
        let enabled = allowed(at);
        let response = ui.interact(rect, id(name), if enabled { Sense::click() } else { Sense::hover() });
        let is_chosen = at == chosen;
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, enabled, is_chosen, *label));
        if is_chosen {
            ui.painter().rect_filled(
                rect.shrink(1.0),
                CornerRadius::same(radius.saturating_sub(1)),
                palette.accent_fill.0,
            );
        }
        let ink = match (enabled, is_chosen) {
            (false, _) => palette.text_3.0,
            (true, true) => palette.text.0,
            (true, false) => palette.text_2.0,
        };
        let mut left = rect.left() + pad;
        if let Some(shape) = shape {
            icon(ui.painter(), pos2(left + ICON / 2.0, rect.center().y), ICON, *shape, ink);
            left += ICON + gap;
        }
        let place = Align2::LEFT_CENTER.anchor_size(pos2(left, rect.center().y), galley.size());
        ui.painter().galley(place.min, galley.clone(), ink);
        focus_ring(ui, look, &response, radius, Focus::Outside);
        if response.clicked() && !is_chosen {
            pressed = Some(at);
        }
        if response.has_focus() {
            // Left and right are this choice's own.
            let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
            let step = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
            let next = if step(Key::ArrowRight) {
                at + 1
            } else if step(Key::ArrowLeft) {
                at.wrapping_sub(1)
            } else {
                at
            };
            if next != at && next < options.len() && allowed(next) {
                ui.memory_mut(|memory| memory.request_focus(id(options[next].0)));
                pressed = Some(next);
            }
        }
    }
    pressed
}
