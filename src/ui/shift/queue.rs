//! The queue: who waits, how long, how heated; what was put aside; what was dealt with before. In which order and of which
//! kind is a matter of this screen.

use egui::{Rect, ScrollArea, Shape, Ui, UiBuilder, pos2, vec2};

use super::{Scene, aside, row};
use crate::base::id::InjectId;
use crate::say;
use crate::ui::Memory;
use crate::ui::draw::{self, Icon};
use crate::ui::lettering::{self, from_left, from_right, line};
use crate::ui::memory::{QueueMemory, QueueOrder, QueueShows};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, Button};
use crate::view::{self, QueueRow, Thread};

/// The heights of the head, the foot and of the heading over what was dealt with.
const HEAD: f32 = 48.0;
const FOOT: f32 = 40.0;
const HEADING: f32 = 34.0;
/// The calm wave.
const WAVE: (f32, f32) = (150.0, 26.0);
/// It is drawn where so much height is free.
const WAVE_FROM: f32 = 130.0;
/// From this step on somebody is angry.
const ANGRY: usize = 4;

impl QueueOrder {
    /// The next one.
    pub(super) fn next(self) -> Self {
        match self {
            Self::Press => Self::Wait,
            Self::Wait => Self::Heat,
            Self::Heat => Self::Press,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Press => "desk-sort-press",
            Self::Wait => "desk-sort-wait",
            Self::Heat => "desk-sort-heat",
        }
    }
}

impl QueueShows {
    /// The next one.
    pub(super) fn next(self) -> Self {
        match self {
            Self::All => Self::Messages,
            Self::Messages => Self::Public,
            Self::Public => Self::Work,
            Self::Work => Self::All,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::All => "desk-shows-all",
            Self::Messages => "desk-shows-messages",
            Self::Public => "desk-shows-public",
            Self::Work => "desk-shows-work",
        }
    }

    fn has(self, view: &view::Shift, row: &QueueRow) -> bool {
        let works = || view.composer(&row.inject).is_some_and(|composer| composer.work.is_some());
        match self {
            Self::All => true,
            Self::Messages => !works(),
            Self::Public => row.place.public && !works(),
            Self::Work => works(),
        }
    }
}

/// What waits and is not put aside, of the kind and in the order in which it is shown.
pub(super) fn sorted<'v>(memory: &Memory, view: &'v view::Shift) -> Vec<&'v QueueRow> {
    let QueueMemory { order, shows, aside } = &memory.desk.queue;
    let shown = |row: &&QueueRow| !aside.contains_key(&row.inject) && shows.has(view, row);
    let mut rows: Vec<&QueueRow> = view.queue.iter().filter(shown).collect();
    match order {
        QueueOrder::Press => {}
        QueueOrder::Wait => rows.sort_by_key(|row| std::cmp::Reverse(row.waited)),
        QueueOrder::Heat => rows.sort_by_key(|row| -row.who.anger),
    }
    rows
}

/// What was dealt with, one thread a person, the latest first.
pub(super) fn earlier(view: &view::Shift) -> Vec<&Thread> {
    let mut found: Vec<&Thread> = Vec::new();
    for thread in view.threads.iter().rev() {
        let waits = view.queue.iter().any(|row| row.who.id == thread.who.id);
        if !thread.waiting && !waits && found.iter().all(|other| other.who.id != thread.who.id) {
            found.push(thread);
        }
    }
    found
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory) {
    let place = scene.plan.queue;
    let ground = ui.painter().add(Shape::Noop);
    let mut child = ui.new_child(UiBuilder::new().max_rect(place));
    child.spacing_mut().item_spacing = vec2(0.0, 0.0);
    let rows = sorted(memory, scene.view);
    let aside = aside::rows(memory, scene.view);
    let hidden_kind = scene.view.queue.len() - rows.len() - aside.len();
    let earlier = earlier(scene.view);
    head(&mut child, scene, memory);
    match (rows.is_empty(), scene.view.queue.is_empty()) {
        (_, true) => nobody(&mut child, scene, !earlier.is_empty()),
        (true, false) => {
            let key = if hidden_kind > 0 { "desk-none-of-kind" } else { "desk-all-aside" };
            note(&mut child, scene, key);
        }
        (false, false) => {}
    }
    let room = place.bottom() - child.cursor().top() - scene.theme().space.s;
    let count = f32::from(u16::try_from(rows.len()).unwrap_or(u16::MAX));
    let past = f32::from(u16::try_from(earlier.len()).unwrap_or(u16::MAX));
    let kind = row::Kind::of(scene.plan.roomy && count * row::TALL <= room);
    let put = f32::from(u16::try_from(aside.len()).unwrap_or(u16::MAX));
    let under = |count: f32, tall: f32| if count > 0.0 { HEADING + count * tall } else { 0.0 };
    let more = if hidden_kind > 0 { scene.theme().height.button } else { 0.0 };
    let wanted = count * kind.height() + more + under(put, row::ASIDE) + under(past, row::PAST);
    let foot = if wanted > room && !rows.is_empty() { FOOT } else { 0.0 };
    let mut pressed: Option<InjectId> = None;
    let mut hidden = 0;
    let list = ScrollArea::vertical().id_salt("queue/rows").min_scrolled_height(0.0);
    list.max_height((room - foot).max(0.0)).auto_shrink([false, true]).show(&mut child, |ui| {
        for waiting in &rows {
            let selected = memory.desk.open.as_ref() == Some(&waiting.inject);
            let response = row::waiting(ui, scene, waiting, kind, selected);
            if response.clicked() {
                pressed = Some(waiting.inject.clone());
            }
            if response.rect.center().y > ui.clip_rect().bottom() {
                hidden += 1;
            }
        }
        if hidden_kind > 0 && rest(ui, scene, hidden_kind) {
            memory.desk.queue.shows = QueueShows::All;
        }
        if !aside.is_empty() {
            heading(ui, scene, "desk-aside", rows.is_empty());
        }
        for (put, back) in &aside {
            let selected = memory.desk.open.as_ref() == Some(&put.inject);
            if row::aside(ui, scene, put, *back, selected).clicked() {
                pressed = Some(put.inject.clone());
            }
        }
        if !earlier.is_empty() {
            heading(ui, scene, "desk-earlier", scene.view.queue.is_empty());
        }
        for thread in &earlier {
            let selected = memory.desk.open.as_ref() == Some(&thread.inject);
            if row::past(ui, scene, thread, selected).clicked() {
                pressed = Some(thread.inject.clone());
            }
        }
    });
    let end = child.cursor().top();
    let bottom = if foot > 0.0 {
        below(&child, scene, end, hidden);
        place.bottom()
    } else {
        (end + scene.theme().space.s).min(place.bottom())
    };
    ui.painter().set(ground, scene.panel(Rect::from_min_max(place.min, pos2(place.right(), bottom))));
    if let Some(inject) = pressed {
        super::open(memory, &inject);
    }
}

/// How many wait, in which order they stand, and which of them.
fn head(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory) {
    let look = scene.look();
    let count = scene.view.queue.len();
    let (rect, _) = ui.allocate_exact_size(vec2(scene.plan.queue.width(), HEAD), egui::Sense::hover());
    let y = rect.center().y + 2.0;
    let left = rect.left() + scene.theme().space.xl;
    let title = scene.word("desk-waiting");
    let name = line(ui, look, &title, (Size::Section, Weight::Semibold, look.palette.text.0), rect.width());
    let end = from_left(ui, &name, pos2(left, y)) + 7.0;
    let ink = look.palette.text_2.0;
    let figure = count.to_string();
    let wide = widgets::digits(ui, look, pos2(end, y), false, &figure, (Size::Section, Weight::Regular, ink));
    let spoken = Rect::from_min_max(pos2(left, rect.top()), pos2(end + wide, rect.bottom()));
    lettering::spoken(ui, "queue/count", spoken, &say!(scene.words(), "desk-waiting-count", count = count));
    let QueueMemory { order, shows, .. } = &mut memory.desk.queue;
    if count > 1 {
        let label = scene.word(order.key());
        let place = Rect::from_min_max(pos2(end + wide, rect.top()), pos2(rect.right() - 7.0, rect.bottom() + 4.0));
        let mut child =
            ui.new_child(UiBuilder::new().max_rect(place).layout(egui::Layout::right_to_left(egui::Align::Center)));
        let mut button = Button::quiet("queue/sort", &label);
        if scene.plan.roomy {
            button = button.icon(Icon::List);
        }
        if button.show(&mut child, look) {
            *order = order.next();
        }
    }
    if count > 1 || *shows != QueueShows::All {
        let label = scene.word(shows.key());
        let (_, rect) = ui.allocate_space(vec2(scene.plan.queue.width(), look.theme.height.button));
        // Its words begin where everything else does.
        let place = rect.with_min_x(left - look.theme.space.m - 2.0);
        let mut child = ui.new_child(UiBuilder::new().max_rect(place));
        if Button::quiet("queue/shows", &label).show(&mut child, look) {
            *shows = shows.next();
        }
    }
}

/// Says why nothing stands here although something waits.
fn note(ui: &mut Ui, scene: &Scene<'_>, key: &str) {
    let pad = scene.theme().space.xl;
    let inside = ui.available_rect_before_wrap().shrink2(vec2(pad, 0.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(inside));
    let style = (Size::Control, Weight::Regular, scene.palette().text_2.0);
    lettering::paragraph(&mut child, scene.look(), &scene.word(key), style, 3);
    let used = child.min_rect();
    ui.allocate_rect(Rect::from_min_max(ui.cursor().min, used.max), egui::Sense::hover());
}

/// How many of another kind wait; tells whether they are to be shown.
fn rest(ui: &mut Ui, scene: &Scene<'_>, count: usize) -> bool {
    let theme = scene.theme();
    let label = say!(scene.words(), "desk-shows-rest", count = count);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), theme.height.button));
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect.with_min_x(rect.left() + theme.space.s)));
    Button::quiet("queue/rest", &label).show(&mut child, scene.look())
}

/// Nobody waits: what one can do.
fn nobody(ui: &mut Ui, scene: &Scene<'_>, earlier: bool) {
    let look = scene.look();
    let pad = scene.theme().space.xl;
    let inside = ui.available_rect_before_wrap().shrink2(vec2(pad, 0.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(inside));
    child.spacing_mut().item_spacing.y = scene.theme().space.s;
    // What was dealt with has to have a row below it.
    let below = if earlier { HEADING + row::PAST } else { 0.0 };
    let end = inside.bottom() - below - scene.theme().space.s;
    if end - inside.top() >= WAVE_FROM {
        child.add_space(scene.theme().space.xs);
        let (wave, _) = child.allocate_exact_size(vec2(WAVE.0, WAVE.1), egui::Sense::hover());
        draw::calm_wave(child.painter(), wave, look.palette.moods()[0], scene.theme().stroke.focus);
        child.add_space(scene.theme().space.xs);
    }
    // What has no room is not said: the first of it is what counts.
    let mut full = false;
    let mut tell = |text: &str, style, rows| {
        let high = lettering::block(&child, look, text, style, inside.width(), rows).size().y;
        full |= child.cursor().top() + high > end;
        if !full {
            lettering::paragraph(&mut child, look, text, style, rows);
        }
    };
    let style = (Size::Panel, Weight::Semibold, look.palette.text.0);
    tell(&scene.word("desk-nobody"), style, 2);
    let reading = (Size::Reading, Weight::Regular, look.palette.text_2.0);
    let key = if scene.view.threads.is_empty() { "desk-nobody-yet" } else { "desk-nobody-all" };
    tell(&scene.word(key), reading, 6);
    let quiet = (Size::Control, Weight::Regular, look.palette.text_2.0);
    let key = match (scene.view.untimed, scene.view.may_close) {
        (true, _) => "desk-nobody-wait",
        (false, true) => "desk-nobody-today",
        (false, false) => "desk-nobody-clock",
    };
    tell(&scene.word(key), quiet, 6);
    if earlier {
        tell(&scene.word("desk-nobody-earlier"), quiet, 6);
    }
    let used = child.min_rect();
    let used = pos2(used.right(), (used.bottom() + pad).min(inside.bottom() - below).max(used.bottom()));
    ui.allocate_rect(Rect::from_min_max(ui.cursor().min, used), egui::Sense::hover());
}

/// The heading over what was put aside, and over what was dealt with.
fn heading(ui: &mut Ui, scene: &Scene<'_>, key: &str, first: bool) {
    let (look, theme) = (scene.look(), scene.theme());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEADING), egui::Sense::hover());
    if !first {
        let y = rect.top() + 4.0;
        let inside = rect.x_range().shrink(theme.space.xl);
        ui.painter().hline(inside, y, egui::Stroke::new(theme.stroke.outline, look.palette.line.0));
    }
    let style = (Size::Small, Weight::Medium, look.palette.text_3.0);
    let galley = line(ui, look, &scene.word(key), style, rect.width());
    from_left(ui, &galley, pos2(rect.left() + theme.space.xl, rect.center().y + 4.0));
}

/// How many more there are below, and how many are angry.
fn below(ui: &Ui, scene: &Scene<'_>, top: f32, hidden: usize) {
    let look = scene.look();
    let place = scene.plan.queue;
    let theme = scene.theme();
    let stroke = egui::Stroke::new(theme.stroke.outline, look.palette.line.0);
    ui.painter().hline(place.x_range(), top, stroke);
    let y = f32::midpoint(top, place.bottom());
    let style = (Size::Control, Weight::Regular, look.palette.text_2.0);
    let angry = scene.view.queue.iter().filter(|row| view::mood::step(row.who.anger) == ANGRY).count();
    let mut right = place.right() - theme.space.xl;
    if angry > 0 {
        let text = line(ui, look, &say!(scene.words(), "desk-angry", count = angry), style, 120.0);
        right = from_right(ui, &text, pos2(right, y)) - 12.0;
        draw::blob(ui.painter(), pos2(right, y), 6.0, 90.0, look.palette.moods()[ANGRY]);
        right -= 14.0;
    }
    let left = place.left() + theme.space.xl;
    let text = say!(scene.words(), "desk-below", count = hidden);
    let galley = line(ui, look, &text, style, right - left);
    from_left(ui, &galley, pos2(left, y));
}
