//! What one can set: colours, size, motion, time; and where all that is kept.

#[cfg(test)]
mod tests;

use egui::{Align, Key, KeyboardShortcut, Layout, Modifiers, Rect, Ui, UiBuilder, pos2, vec2};

use crate::base::locale::Locale;
use crate::host::settings::{SCALE_STEP, SCALES};
use crate::say;
use crate::ui::action::Setting;
use crate::ui::draw::Icon;
use crate::ui::headed::headed;
use crate::ui::lettering::{block, spoken};
use crate::ui::pieces::{self, place};
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{self, Button, segmented};
use crate::ui::{Action, Kit, Memory, focus};
use crate::view::settings::Choices;

/// The widest the list gets, and the part of it that words take.
const WIDEST: f32 = 880.0;
const WORDS: f32 = 0.46;
/// The least height of a row.
const ROW: f32 = 72.0;
/// Below this width what one sets something with stands below the words.
const FOLDS: f32 = 600.0;
/// How much more time one can choose to have with the clock, in percent.
const MORE_TIME: [u16; 4] = [0, 25, 50, 100];
/// How wide the figure of the scale is.
const FIGURE: f32 = 64.0;

/// Draws it.
pub fn show(ui: &mut Ui, kit: Kit<'_>, view: &Choices, memory: &mut Memory, actions: &mut Vec<Action>) {
    let under = headed(ui, kit, ("settings", "sub", WIDEST), (memory, None), actions);
    let mut column = place(ui, under);
    widgets::scroll(&mut column, "settings/list", |ui| {
        widgets::panel(ui, kit.look, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            row(ui, kit, "palette", true, |ui| palette(ui, kit, view, actions));
            row(ui, kit, "scale", false, |ui| scale(ui, kit, view, actions));
            let set = &view.set;
            row(ui, kit, "motion", false, |ui| {
                either(ui, kit, ("motion", "moving", "still"), set.still, |still| {
                    actions.push(Action::Set(Setting::Still(still)));
                });
            });
            row(ui, kit, "time", false, |ui| {
                time(ui, kit, view, actions);
            });
            row(ui, kit, "abuse", false, |ui| {
                either(ui, kit, ("abuse", "written", "covered"), set.cover, |cover| {
                    actions.push(Action::Set(Setting::Cover(cover)));
                });
            });
            row(ui, kit, "language", false, |ui| {
                language(ui, kit, view, actions);
            });
            row(ui, kit, "sound", false, |ui| {
                widgets::label(ui, kit.look.name(kit.words.plain("settings-sound-none")));
            });
            row(ui, kit, "data", false, |ui| {
                let label = kit.words.plain("settings-data-open");
                if Button::plain("settings/people", &label).icon(Icon::People).show(ui, kit.look) {
                    actions.push(Action::People);
                }
            });
            folder(ui, kit, view);
        });
    });
}

/// The keys of the scale, which work on every screen.
pub(super) fn obey(ui: &Ui, kit: Kit<'_>, actions: &mut Vec<Action>) {
    let now = kit.look.scale;
    let keys = [
        (Key::Plus, Some(now.saturating_add(SCALE_STEP))),
        (Key::Equals, Some(now.saturating_add(SCALE_STEP))),
        (Key::Minus, Some(now.saturating_sub(SCALE_STEP))),
        (Key::Num0, Some(100)),
    ];
    for (key, next) in keys {
        let pressed = ui.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(Modifiers::COMMAND, key)));
        if let Some(next) = next.filter(|_| pressed).map(|next| next.clamp(SCALES.0, SCALES.1))
            && next != now
        {
            actions.push(Action::Set(Setting::Scale(next)));
        }
    }
}

/// A row: what is set and what that means, beside what one sets it with.
fn row(ui: &mut Ui, kit: Kit<'_>, name: &str, first: bool, control: impl FnOnce(&mut Ui)) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let wide = ui.available_width();
    let folds = wide < FOLDS;
    let words = if folds { wide } else { wide * WORDS };
    let title = kit.words.plain(&format!("settings-{name}"));
    let means = kit.words.plain(&format!("settings-{name}-means"));
    let title = block(ui, look, &title, (Size::Reading, Weight::Semibold, palette.text.0), words, 1);
    let means = block(ui, look, &means, (Size::Control, Weight::Regular, palette.text_2.0), words, 4);
    let high = title.size().y + theme.space.xs + means.size().y;
    let least = if folds { 0.0 } else { ROW };
    let (_, rect) = ui.allocate_space(vec2(wide, (high + 2.0 * theme.space.m).max(least)));
    if !first {
        pieces::line_above(ui, look, rect);
    }
    let top = rect.center().y - high / 2.0;
    let said = format!("{}. {}", title.text(), means.text());
    spoken(ui, &format!("settings/{name}"), Rect::from_min_size(pos2(rect.left(), top), vec2(words, high)), &said);
    let below = top + title.size().y + theme.space.xs;
    ui.painter().galley(pos2(rect.left(), top), title, palette.text.0);
    ui.painter().galley(pos2(rect.left(), below), means, palette.text_2.0);
    if folds {
        // Below the words, as high as it turns out to be.
        let (from, size) = (pos2(rect.left(), rect.bottom()), vec2(wide, theme.height.button));
        let layout = Layout::right_to_left(Align::Min);
        let mut below = ui.new_child(UiBuilder::new().max_rect(Rect::from_min_size(from, size)).layout(layout));
        below.spacing_mut().item_spacing.x = theme.space.s;
        control(&mut below);
        ui.allocate_space(vec2(wide, below.min_rect().height() + theme.space.m));
        return;
    }
    let right = Rect::from_min_max(pos2(rect.left() + words + theme.space.l, rect.top()), rect.max);
    let layout = Layout::right_to_left(Align::Center);
    let mut side = ui.new_child(UiBuilder::new().max_rect(right).layout(layout));
    side.spacing_mut().item_spacing.x = theme.space.s;
    control(&mut side);
}

fn palette(ui: &mut Ui, kit: Kit<'_>, view: &Choices, actions: &mut Vec<Action>) {
    let named =
        |name: &String| (format!("settings/palette/{name}"), say!(kit.words, "settings-palette-name", name = name));
    let names: Vec<(String, String)> = view.palettes.iter().map(named).collect();
    let options: Vec<_> = names.iter().map(|(name, word)| (name.as_str(), word.as_str(), None)).collect();
    let chosen = view.palettes.iter().position(|name| *name == kit.look.name).unwrap_or_default();
    let pressed = segmented(ui, kit.look, &options, chosen, |_| true);
    if let Some(name) = pressed.and_then(|at| view.palettes.get(at)) {
        actions.push(Action::Set(Setting::Palette(name.clone())));
    }
}

/// The machine's language, or one of those there are; each is named in itself.
fn language(ui: &mut Ui, kit: Kit<'_>, view: &Choices, actions: &mut Vec<Action>) {
    let named = |(locale, name): &(Locale, String)| (format!("settings/language/{}", locale.code()), name.clone());
    let machine = ("settings/language/machine".to_owned(), kit.words.plain("settings-language-machine"));
    let names: Vec<(String, String)> = std::iter::once(machine).chain(view.languages.iter().map(named)).collect();
    let options: Vec<_> = names.iter().map(|(name, word)| (name.as_str(), word.as_str(), None)).collect();
    let set = view.languages.iter().position(|(locale, _)| locale.code() == view.set.language);
    let pressed = segmented(ui, kit.look, &options, set.map_or(0, |at| at + 1), |_| true);
    if let Some(at) = pressed {
        let locale = at.checked_sub(1).and_then(|at| view.languages.get(at)).map(|(locale, _)| *locale);
        actions.push(Action::Set(Setting::Language(locale)));
    }
}

/// Smaller, how large, larger.
fn scale(ui: &mut Ui, kit: Kit<'_>, view: &Choices, actions: &mut Vec<Action>) {
    let (look, now) = (kit.look, view.set.scale);
    let mut step = |ui: &mut Ui, name: &str, icon: Icon, next: u16| {
        let words = kit.words.plain(&format!("settings-scale-{name}"));
        let name = format!("settings/scale/{name}");
        let button = Button::plain(&name, &words).icon(icon).bare(true).enabled(next != now);
        if button.show(ui, look) {
            // It goes somewhere else with what it changes, and has to be found again.
            focus::ask(ui, &name);
            actions.push(Action::Set(Setting::Scale(next)));
        }
    };
    step(ui, "larger", Icon::Plus, now.saturating_add(SCALE_STEP).min(SCALES.1));
    let (rect, _) = ui.allocate_exact_size(vec2(FIGURE, look.theme.height.button), egui::Sense::hover());
    let figure = say!(kit.words, "settings-scale-now", percent = now);
    let style = (Size::Reading, Weight::Semibold, look.palette.text.0);
    let shown = block(ui, look, &figure, style, FIGURE, 1);
    spoken(ui, "settings/scale/now", rect, &figure);
    ui.painter().galley(rect.center() - shown.size() / 2.0, shown, style.2);
    step(ui, "smaller", Icon::Minus, now.saturating_sub(SCALE_STEP).max(SCALES.0));
}

/// By the clock, with how much more time, or untimed.
fn time(ui: &mut Ui, kit: Kit<'_>, view: &Choices, actions: &mut Vec<Action>) {
    let mut parts: Vec<(String, String)> = MORE_TIME
        .map(|more| (format!("settings/time/{more}"), say!(kit.words, "settings-time-live", more = more)))
        .into();
    parts.push(("settings/time/untimed".to_owned(), kit.words.plain("settings-time-untimed")));
    let options: Vec<_> = parts.iter().map(|(name, word)| (name.as_str(), word.as_str(), None)).collect();
    let set = &view.set;
    let nearest = MORE_TIME.iter().position(|more| *more >= set.more_time).unwrap_or(MORE_TIME.len() - 1);
    let chosen = if set.untimed { MORE_TIME.len() } else { nearest };
    if let Some(at) = segmented(ui, kit.look, &options, chosen, |_| true) {
        let more = MORE_TIME.get(at).copied();
        let time = Setting::Time { untimed: more.is_none(), more: more.unwrap_or(set.more_time) };
        actions.push(Action::Set(time));
    }
}

/// One of two.
fn either(ui: &mut Ui, kit: Kit<'_>, (name, off, on): (&str, &str, &str), is_on: bool, choose: impl FnOnce(bool)) {
    let parts =
        [off, on].map(|part| (format!("settings/{name}/{part}"), kit.words.plain(&format!("settings-{name}-{part}"))));
    let options: Vec<_> = parts.iter().map(|(name, word)| (name.as_str(), word.as_str(), None)).collect();
    if let Some(at) = segmented(ui, kit.look, &options, usize::from(is_on), |_| true) {
        choose(at == 1);
    }
}

/// Where it is kept.
fn folder(ui: &mut Ui, kit: Kit<'_>, view: &Choices) {
    let text = match &view.folder {
        Some(folder) => say!(kit.words, "settings-folder", folder = folder),
        None => kit.words.plain("settings-folder-none"),
    };
    ui.add_space(kit.look.theme.space.s);
    widgets::label(ui, kit.look.supporting(text));
}
