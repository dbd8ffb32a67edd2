//! The thread that is open: where it stands, what was said, and at its foot what one can do.

use egui::{Align, Rect, ScrollArea, Stroke, Ui, UiBuilder, pos2, vec2};

use super::{Scene, aside, foot, message, named, put_aside, state, work};
use crate::say;
use crate::ui::draw::{Icon, icon};
use crate::ui::lettering::{from_left, from_right, line, spoken};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Button, id};
use crate::ui::{Action, Memory};
use crate::view::Thread;

/// The height of the head.
const HEAD: f32 = 48.0;
/// In a head of this width what puts the thread aside has words.
const WORDS: f32 = 560.0;
/// In a low window so many of the latest messages stand, the earlier ones fold into a line.
const LATEST: usize = 3;
/// A thread folds from so many earlier messages on.
const FOLDS_FROM: usize = 2;
/// How far a page key scrolls, as a share of what is seen.
const PAGE: f32 = 0.85;

/// When the latest messages came: how many there were before, how many there are, since when.
#[derive(Clone, Copy)]
struct Arrivals {
    before: usize,
    now: usize,
    since: f64,
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, memory: &mut Memory, actions: &mut Vec<Action>) {
    let Some(thread) = scene.thread(memory) else { return };
    let works = thread.waiting && scene.composer(memory).is_some_and(|composer| composer.work.is_some());
    let own;
    let thread = if works {
        own = about(thread);
        &own
    } else {
        thread
    };
    let place = scene.plan.thread;
    let foot_name = if thread.waiting { "thread/foot" } else { "thread/foot-settled" };
    let foot_height = state::measured(ui, foot_name, 240.0).min(place.height() - HEAD);
    let most = place.height() - HEAD - foot_height;
    let content = named("thread/content", &thread.inject);
    // A thread with no answer to write is as tall as what was said in it.
    let height = if thread.waiting && !works { most } else { state::measured(ui, &content, most).min(most) };
    let panel = Rect::from_min_size(place.min, vec2(place.width(), HEAD + height + foot_height));
    ui.painter().add(scene.panel(panel));
    let rule = Stroke::new(scene.theme().stroke.outline, scene.palette().line.0);
    ui.painter().hline(panel.x_range(), panel.top() + HEAD, rule);
    ui.painter().hline(panel.x_range(), panel.bottom() - foot_height, rule);
    head(ui, scene, thread, memory, Rect::from_min_size(panel.min, vec2(panel.width(), HEAD)));
    let said = Rect::from_min_size(panel.min + vec2(0.0, HEAD), vec2(panel.width(), height));
    messages(ui, scene, (thread, &content), said.shrink2(vec2(1.0, 1.0)), actions);
    let at = Rect::from_min_max(pos2(panel.left(), panel.bottom() - foot_height), place.max);
    let used = foot::show(ui, scene, thread, memory, at, actions);
    state::measure_is(ui, foot_name, used);
}

/// A thread with what was said about its own matter: whoever brings one piece of work after the other says much else.
fn about(thread: &Thread) -> Thread {
    let mut own = thread.clone();
    own.messages.retain(|said| said.about.as_ref() == Some(&thread.inject));
    own
}

/// Puts it aside, or takes it back; returns where that begins.
fn aside_button(ui: &mut Ui, scene: &Scene<'_>, thread: &Thread, memory: &mut Memory, rect: Rect) -> f32 {
    let put = aside::is(memory, &thread.inject);
    let label = scene.word(if put { "desk-aside-take" } else { "desk-aside-put" });
    let place = rect.with_max_x(rect.right() - scene.theme().space.xs);
    let layout = egui::Layout::right_to_left(Align::Center);
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
    let button = Button::quiet("thread/aside", &label)
        .icon(Icon::Clock)
        .selected(put)
        .bare(!scene.plan.words && rect.width() < WORDS);
    if button.show(&mut child, scene.look()) {
        put_aside(scene.view, memory, &thread.inject);
    }
    child.min_rect().left() - scene.theme().space.s
}

/// Where it stands and what it is about; how many people; putting it aside.
fn head(ui: &mut Ui, scene: &Scene<'_>, thread: &Thread, memory: &mut Memory, rect: Rect) {
    let look = scene.look();
    let palette = &look.palette;
    let y = rect.center().y;
    let pad = scene.plan.pad;
    let work = scene.view.composer(&thread.inject).and_then(|composer| composer.work.as_ref());
    let shape = match work {
        Some(work) => work::icon_of(work),
        None if thread.place.public => Icon::Comment,
        None => Icon::Message,
    };
    // What it is where it is no message; else where it stands.
    let called = work.map_or(&thread.place.name, |work| &work.name);
    icon(ui.painter(), pos2(rect.left() + pad + 9.0, y), 19.0, shape, palette.text_2.0);
    let style = (Size::Control, Weight::Regular, palette.text_2.0);
    let mut right = if thread.waiting { aside_button(ui, scene, thread, memory, rect) } else { rect.right() - pad };
    let head = rect.with_max_x(right);
    let reach = u64::from(thread.who.reach);
    let mut says = say!(
        scene.words(),
        "desk-thread",
        name = thread.who.name,
        channel = thread.place.name,
        subject = thread.subject
    );
    if let Some(work) = work {
        says = format!("{}. {says}", work.name);
    }
    if thread.place.public && reach > 0 {
        let text = scene.words().grouped(reach);
        says = format!("{says} {}", say!(scene.words(), "desk-followers", number = reach, count = text));
        let galley = line(ui, look, &text, style, 120.0);
        right = from_right(ui, &galley, pos2(right, y)) - 16.0;
        icon(ui.painter(), pos2(right, y), 18.0, Icon::People, palette.text_3.0);
        right -= 22.0;
    }
    let left = rect.left() + pad + 28.0;
    let name_style = (Size::Reading, Weight::Semibold, palette.text.0);
    let name = line(ui, look, called, name_style, (right - left) / 2.0);
    let end = from_left(ui, &name, pos2(left, y)) + look.theme.space.s + 2.0;
    let subject = line(ui, look, &thread.subject, (Size::Reading, Weight::Regular, palette.text_2.0), right - end);
    from_left(ui, &subject, pos2(end, y));
    spoken(ui, "thread/head", head, &says);
}

/// What was said, the newest in sight.
fn messages(ui: &mut Ui, scene: &Scene<'_>, (thread, content): (&Thread, &str), rect: Rect, actions: &mut Vec<Action>) {
    let count = thread.messages.len();
    let arrivals = arrivals(ui, thread);
    let page = page(ui);
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
    child.set_clip_rect(rect.intersect(ui.clip_rect()));
    let area = ScrollArea::vertical()
        .id_salt(named("thread", &thread.inject))
        .max_height(rect.height())
        .auto_shrink([false, true])
        .stick_to_bottom(true);
    let shown = area.show(&mut child, |ui| {
        let pad = scene.plan.pad;
        let top = ui.cursor().top();
        egui::Frame::NONE.inner_margin(egui::Margin::symmetric(margin(pad), margin(14.0))).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = scene.theme().space.m;
            let hidden = folded(ui, scene, thread);
            for (at, said) in thread.messages.iter().enumerate().skip(hidden) {
                let fresh = if at >= arrivals.before { arrived(ui, scene, arrivals.since) } else { 1.0 };
                if message::show(ui, scene, thread, said, at, fresh) {
                    actions.extend(said.about.clone().map(|inject| Action::Uncover(inject.into())));
                }
            }
        });
        let bottom = ui.cursor().top();
        if arrivals.now != count {
            ui.scroll_to_rect(
                Rect::from_min_size(pos2(ui.min_rect().left(), bottom), vec2(1.0, 1.0)),
                Some(Align::BOTTOM),
            );
        }
        if page != 0.0 {
            ui.scroll_with_delta(vec2(0.0, page * rect.height() * PAGE));
        }
        bottom - top
    });
    state::measure_is(ui, content, shown.inner);
}

/// Page keys scroll the thread while nobody writes.
fn page(ui: &Ui) -> f32 {
    if ui.ctx().text_edit_focused() {
        return 0.0;
    }
    ui.input(|input| {
        f32::from(u8::from(input.key_pressed(egui::Key::PageUp)))
            - f32::from(u8::from(input.key_pressed(egui::Key::PageDown)))
    })
}

/// How many of the earlier messages are folded into a line; draws the line.
fn folded(ui: &mut Ui, scene: &Scene<'_>, thread: &Thread) -> usize {
    let hidden = thread.messages.len().saturating_sub(LATEST);
    let name = named("thread/unfolded", &thread.inject);
    if !scene.plan.low || hidden < FOLDS_FROM || state::flag(ui, &name) {
        return 0;
    }
    let (first, last) = (&thread.messages[0].time, &thread.messages[hidden - 1].time);
    let label = say!(scene.words(), "desk-folded", count = hidden, first = first, last = last);
    let pressed = ui.vertical_centered(|ui| Button::quiet("thread/earlier", &label).show(ui, scene.look())).inner;
    if pressed {
        state::set_flag(ui, &name, true);
    }
    hidden
}

/// Which messages are new since the thread was last seen; notes that they have been.
fn arrivals(ui: &Ui, thread: &Thread) -> Arrivals {
    let key = id(&named("thread", &thread.inject)).with("arrivals");
    let count = thread.messages.len();
    let time = ui.input(|input| input.time);
    let before = ui.data(|data| data.get_temp::<Arrivals>(key));
    let known = before.unwrap_or(Arrivals { before: count, now: count, since: time });
    let next =
        if known.now == count { known } else { Arrivals { before: known.now.min(count), now: count, since: time } };
    ui.data_mut(|data| data.insert_temp(key, next));
    Arrivals { now: known.now, ..next }
}

/// How far a new message has come in, from 0 to 1.
fn arrived(ui: &Ui, scene: &Scene<'_>, since: f64) -> f32 {
    let time = crate::ui::widgets::seconds(scene.look(), scene.theme().motion.arrival);
    let passed = ui.input(|input| input.time) - since;
    if time <= 0.0 || passed >= f64::from(time) {
        return 1.0;
    }
    ui.ctx().request_repaint();
    let part = egui::emath::inverse_lerp(0.0..=f64::from(time), passed).unwrap_or(1.0);
    egui::emath::easing::cubic_out(narrow(part))
}

/// A part of 1 as a smaller number.
fn narrow(part: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "from 0 to 1")]
    let narrow = part as f32;
    narrow
}

/// A distance as egui keeps margins.
fn margin(points: f32) -> i8 {
    #[expect(clippy::cast_possible_truncation, reason = "a distance of the theme, below 127")]
    let margin = points.round().clamp(0.0, 127.0) as i8;
    margin
}
