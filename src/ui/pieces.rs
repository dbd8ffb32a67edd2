//! What the quiet screens (title, briefing, problems) share.

use egui::epaint::Mesh;
use egui::{
    Align, Color32, EventFilter, Key, Layout, Modifiers, Painter, Rect, Response, RichText, ScrollArea, Sense, Shape,
    Stroke, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, scroll_area::ScrollAreaOutput, vec2,
};

use crate::base::words::Words;
use crate::say;
use crate::scenario::{Axis, Difficulty};
use crate::ui::draw::{Icon, Mark, calm_wave, mark};
use crate::ui::lettering::capital;
use crate::ui::theme::{Look, Size, Weight};
use crate::ui::widgets::{Button, Focus, focus_ring, id, label, panel, segmented};
use crate::ui::{Kit, Memory};
use crate::view;

/// How strong the ground lies over the canvas behind text.
const VEIL: f32 = 0.84;
/// To where the scrim is whole, and where it has faded.
const SCRIM: (f32, f32) = (51.0, 88.0);
/// The longest notice that is read on the title, in characters.
const SHORT: usize = 240;
/// How far an arrow key scrolls.
const STEP: f32 = 60.0;
/// The size of a mark before a text.
const MARK: f32 = 16.0;
/// The wave of a place where there is nothing.
const WAVE: Vec2 = Vec2::new(150.0, 26.0);

/// A segment of the public in words.
pub(super) fn segment(words: &Words, segment: &view::Segment) -> String {
    let (count, mood) = (words.grouped(segment.people), view::mood::word(words, segment.anger));
    say!(words, "desk-circle", name = segment.name, count = count, mood = mood)
}

/// A place of its own, filled from the top.
pub(super) fn place(ui: &mut Ui, rect: Rect) -> Ui {
    ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)))
}

/// A sentence, cut where it is far too long for a line of its own.
pub(super) fn short(text: &str) -> String {
    match text.char_indices().nth(SHORT) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Tells something to whoever points at it, and where some of it is `cut`, to whoever came to it by keyboard too.
pub(super) fn told(response: Response, says: &str, cut: bool) -> Response {
    if cut && response.has_focus() {
        response.show_tooltip_text(says);
        return response;
    }
    response.on_hover_text(says)
}

/// A text that wraps, with a mark before its first line.
pub(super) fn marked(ui: &mut Ui, look: &Look, shape: Mark, text: RichText) {
    let palette = &look.palette;
    let colour = if shape == Mark::Error { palette.moods()[4] } else { palette.text_2.0 };
    hanging(ui, look, MARK, text, |painter, rect| {
        mark(painter, rect.center(), MARK, shape, colour, palette.panel.0);
    });
}

/// A text that wraps, with something drawn before its first line.
pub(super) fn hanging(ui: &mut Ui, look: &Look, left: f32, text: RichText, draw: impl FnOnce(&Painter, Rect)) {
    let line = look.measure(Size::Reading).1;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = look.theme.space.m;
        let (rect, _) = ui.allocate_exact_size(vec2(left, line), Sense::hover());
        draw(ui.painter(), rect);
        label(ui, text);
    });
}

/// The axes that something was shown of, with their figures, as they are read out.
pub(super) fn axes_said(words: &Words, axes: &[(Axis, Option<u8>)]) -> String {
    let said = axes.iter().filter_map(|(axis, score)| {
        let name = words.plain(&axis.key());
        score.map(|score| say!(words, "sat-axis-says", name = name, score = score))
    });
    said.collect::<Vec<_>>().join(", ")
}

/// What some would rather know beforehand, in a sentence.
pub(super) fn warnings(kit: Kit<'_>, warnings: &[String]) -> Option<String> {
    let list: Vec<&str> = warnings.iter().map(|warning| warning.trim().trim_end_matches('.')).collect();
    (!list.is_empty()).then(|| say!(kit.words, "title-warnings", list = list.join("; ")))
}

/// Whether Enter was pressed anew while nothing has the focus. It counts once.
pub(super) fn enter(ui: &Ui) -> bool {
    if ui.memory(|memory| memory.focused().is_some()) {
        return false;
    }
    ui.input_mut(|input| {
        let before = input.events.len();
        input
            .events
            .retain(|event| !matches!(event, egui::Event::Key { key: Key::Enter, pressed: true, repeat: false, .. }));
        input.events.len() < before
    })
}

/// Whether Escape was pressed. It counts once.
pub(super) fn escape(ui: &Ui) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}

/// The ground over a corner of the canvas, fading out to its right and below by so much.
pub(super) fn veil(look: &Look, corner: Rect, fade: Vec2) -> Shape {
    let [top, bottom] = [look.palette.ground.0.0, look.palette.ground.1.0].map(|ground| ground.gamma_multiply(VEIL));
    // A corner that fades out below lies at the top of the screen.
    let bottom = if fade.y > 0.0 { top } else { bottom };
    let none = Color32::TRANSPARENT;
    let right = Rect::from_min_size(corner.right_top(), vec2(fade.x, corner.height()));
    let below = Rect::from_min_size(corner.left_bottom(), vec2(corner.width(), fade.y));
    let beyond = Rect::from_min_size(corner.right_bottom(), fade);
    shade(&[
        (corner, [top, top, bottom, bottom]),
        (right, [top, none, bottom, none]),
        (below, [bottom, bottom, none, none]),
        (beyond, [bottom, none, none, none]),
    ])
}

/// The ground over the foot of the canvas, fading out over the upper `fade` points.
pub(super) fn veil_foot(look: &Look, band: Rect, fade: f32) -> Shape {
    let ground = look.palette.ground.1.0.gamma_multiply(VEIL);
    let none = Color32::TRANSPARENT;
    let (fading, solid) = band.split_top_bottom_at_y(band.top() + fade);
    shade(&[(solid, [ground; 4]), (fading, [none, none, ground, ground])])
}

/// What keeps words readable at the top of the canvas: the ground over the whole width, fading out below.
pub(super) fn scrim(look: &Look, screen: Rect) -> Shape {
    let ground = look.palette.ground.0.0.gamma_multiply(VEIL);
    let none = Color32::TRANSPARENT;
    let band = |from: f32, to: f32| Rect::from_x_y_ranges(screen.x_range(), screen.top() + from..=screen.top() + to);
    let (solid, faded) = SCRIM;
    shade(&[(band(0.0, solid), [ground; 4]), (band(solid, faded), [ground, ground, none, none])])
}

/// Rectangles with a colour in each corner: left top, right top, left bottom, right bottom.
fn shade(parts: &[(Rect, [Color32; 4])]) -> Shape {
    let mut mesh = Mesh::default();
    for ((rect, corners), first) in parts.iter().zip((0..).step_by(4)) {
        let places = [rect.left_top(), rect.right_top(), rect.left_bottom(), rect.right_bottom()];
        for (place, colour) in places.into_iter().zip(corners) {
            mesh.colored_vertex(place, *colour);
        }
        mesh.add_triangle(first, first + 1, first + 2);
        mesh.add_triangle(first + 2, first + 1, first + 3);
    }
    Shape::mesh(mesh)
}

/// What is read in a rectangle and scrolls when it is longer. Then it can have the focus (`name`, `says`), which shows
/// `around` it, and arrows, page keys, Home and End scroll it. Returns how high it would like to be.
pub(super) fn reader(
    ui: &mut Ui,
    look: &Look,
    (name, says): (&str, &str),
    rect: Rect,
    (around, radius): (Rect, u8),
    content: impl FnOnce(&mut Ui),
) -> f32 {
    let mut inside = place(ui, rect);
    let area = ScrollArea::vertical().id_salt(name).auto_shrink([false, false]);
    let shown = area.show(&mut inside, content);
    scrolled(ui, look, (name, says), (around, radius), &shown);
    shown.content_size.y
}

/// Lets what was just drawn have the focus where it is longer than its place, and keys scroll it then.
pub(super) fn scrolled<R>(
    ui: &Ui,
    look: &Look,
    (name, says): (&str, &str),
    (around, radius): (Rect, u8),
    shown: &ScrollAreaOutput<R>,
) {
    let beyond = shown.content_size.y - shown.inner_rect.height();
    // What has the focus keeps it while what is in it grows shorter: it would be lost otherwise.
    if beyond < 1.0 && !ui.memory(|memory| memory.has_focus(id(name))) {
        return;
    }
    let response = ui.interact(around, id(name), Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, says));
    focus_ring(ui, look, &response, radius, Focus::Inside);
    if !response.has_focus() {
        return;
    }
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let page = shown.inner_rect.height() * 0.8;
    let ways = [
        (Key::ArrowDown, STEP),
        (Key::ArrowUp, -STEP),
        (Key::PageDown, page),
        (Key::PageUp, -page),
        (Key::End, beyond),
        (Key::Home, -beyond),
    ];
    for (key, way) in ways {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            let mut state = shown.state;
            state.offset.y = (state.offset.y + way).clamp(0.0, beyond.max(0.0));
            state.store(ui.ctx(), shown.id);
            ui.ctx().request_repaint();
        }
    }
}

/// A height that is known from the frame before; none in the first.
pub(super) fn known_height(ui: &Ui, name: &str) -> Option<f32> {
    ui.data(|data| data.get_temp::<f32>(id(name)))
}

/// Keeps a height for the next frame, which comes at once where it is another one.
pub(super) fn keep_height(ui: &Ui, name: &str, height: f32) {
    if known_height(ui, name).is_none_or(|known| (known - height).abs() > 0.5) {
        ui.data_mut(|data| data.insert_temp(id(name), height));
        ui.ctx().request_repaint();
    }
}

/// The divider over a row of a list.
pub(super) fn line_above(ui: &Ui, look: &Look, row: Rect) {
    let stroke = Stroke::new(look.theme.stroke.outline, look.palette.line.0);
    ui.painter().hline(row.x_range(), row.top(), stroke);
}

/// A calm panel where there is nothing to show: a wave, what is so, and `more`.
pub(super) fn calm(ui: &mut Ui, kit: Kit<'_>, title: &str, text: &str, more: impl FnOnce(&mut Ui)) {
    let (look, palette) = (kit.look, &kit.look.palette);
    panel(ui, look, |ui| {
        ui.set_width(ui.available_width());
        let (rect, _) = ui.allocate_exact_size(WAVE, Sense::hover());
        calm_wave(ui.painter(), rect, palette.moods()[0], look.theme.stroke.focus);
        label(ui, look.text(kit.words.plain(title), Size::Panel, Weight::Semibold, palette.text.0));
        label(ui, look.reading(kit.words.plain(text)).color(palette.text_2.0));
        more(ui);
    });
}

/// The way back to where one came from; its words stand where the column's do.
pub(super) fn back(ui: &mut Ui, look: &Look, name: &str, words: &str) -> bool {
    let size = vec2(ui.available_width(), look.theme.height.button);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let mut row = place(ui, rect.translate(vec2(-look.theme.space.m, 0.0)));
    Button::quiet(name, words).icon(Icon::ChevronLeft).show(&mut row, look)
}

/// The choice of how time passes in what begins next; `place` is the beginning of the names of its parts.
pub(super) fn pacing(ui: &mut Ui, kit: Kit<'_>, place: &str, memory: &mut Memory) {
    let names = ["live", "untimed"].map(|part| format!("{place}/{part}"));
    let labels = ["briefing-live", "briefing-untimed"].map(|key| kit.words.plain(key));
    let options = [
        (names[0].as_str(), labels[0].as_str(), Some(Icon::Clock)),
        (names[1].as_str(), labels[1].as_str(), Some(Icon::Hold)),
    ];
    if let Some(chosen) = segmented(ui, kit.look, &options, usize::from(memory.untimed), |_| true) {
        memory.untimed = chosen == 1;
    }
}

/// The choice of how hard it is made, likewise.
pub(super) fn difficulty(ui: &mut Ui, kit: Kit<'_>, place: &str, levels: &[Difficulty], memory: &mut Memory) {
    let named = |level: &Difficulty| (format!("{place}/{}", level.typed()), capital(&kit.words.plain(&level.key())));
    let names: Vec<(String, String)> = levels.iter().map(named).collect();
    let options: Vec<_> = names.iter().map(|(name, word)| (name.as_str(), word.as_str(), None)).collect();
    let chosen = levels.iter().position(|level| *level == memory.difficulty).unwrap_or_default();
    let pressed = segmented(ui, kit.look, &options, chosen, |_| true);
    if let Some(level) = pressed.and_then(|at| levels.get(at)) {
        memory.difficulty = *level;
    }
}
