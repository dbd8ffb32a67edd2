//! The keys that work: what they are and what they do, as a list; over every screen but the desk, which has its own place
//! for it, when somebody asks with `?`.

use egui::{Align, Align2, Area, Event, Key, Layout, Order, Rect, Sense, Ui, UiBuilder, Vec2, vec2};

use super::lettering::{block, paragraph, spoken};
use super::pieces;
use super::theme::{Size, Weight};
use super::widgets::{self, Button, id};
use super::{Kit, Memory, Screen, focus};

/// Where the words of a list begin, where it is wide enough and where it is not.
const WORDS: (f32, f32) = (150.0, 118.0);
/// How wide the list is over a screen.
const WIDE: f32 = 440.0;
/// The name of what closes it.
const CLOSE: &str = "keys/close";
/// The keys that work everywhere.
const ALL: [&str; 6] = ["tab", "press", "scroll", "size", "back", "help"];

/// Whether somebody asks for the keys, and is not writing.
pub(super) fn asked(ui: &Ui) -> bool {
    !ui.text_edit_focused()
        && ui.input(|input| {
            let wrote = input.events.iter().any(|event| matches!(event, Event::Text(text) if text == "?"));
            wrote || input.key_pressed(Key::Questionmark)
        })
}

/// What a screen has beside what works everywhere; none for the desk.
fn of(screen: &Screen) -> Option<&'static [&'static str]> {
    Some(match screen {
        Screen::Shift(_) => return None,
        Screen::Title(_) => &["numbers"],
        Screen::Debrief(_) => &["steps", "form"],
        Screen::Course(_) => &["modules", "form"],
        Screen::Profile(_) => &["shifts", "form"],
        Screen::Problems(_) => &["next"],
        Screen::Author(_) => &["net", "boxes", "zoom"],
        Screen::Attempts(_)
        | Screen::People(_)
        | Screen::Settings(_)
        | Screen::Notice(_)
        | Screen::Briefing(_)
        | Screen::Estimate(_) => &[],
    })
}

/// Opens and closes the list over a screen. What closes it does nothing else.
pub(super) fn obey(ui: &Ui, screen: &Screen, memory: &mut Memory) {
    if of(screen).is_none() {
        memory.keys = false;
    } else if asked(ui) {
        memory.keys = !memory.keys;
    } else if memory.keys && pieces::escape(ui) {
        memory.keys = false;
    }
}

/// Draws the list over a screen, if it is open.
pub(super) fn over(ui: &Ui, kit: Kit<'_>, screen: &Screen, memory: &mut Memory) {
    let Some(own) = of(screen).filter(|_| memory.keys) else { return };
    // A card lies over the screen, and its keys are those that work everywhere.
    let own = if memory.card.is_some() { &[] } else { own };
    // As long as it is open, keys are for it alone.
    if !ui.memory(|memory| memory.has_focus(id(CLOSE))) {
        focus::ask(ui, CLOSE);
    }
    let area = Area::new(id("keys/over")).order(Order::Foreground).anchor(Align2::CENTER_CENTER, Vec2::ZERO);
    area.show(ui.ctx(), |ui| {
        widgets::panel(ui, kit.look, |ui| {
            ui.set_width(WIDE);
            let title = (Size::Section, Weight::Semibold, kit.look.palette.text.0);
            paragraph(ui, kit.look, &kit.words.plain("keys-title"), title, 1);
            ui.add_space(kit.look.theme.space.s);
            rows(ui, kit, "keys", own);
            rows(ui, kit, "keys", &ALL);
            ui.add_space(kit.look.theme.space.s);
            let close = kit.words.plain("keys-close");
            if Button::plain(CLOSE, &close).show(ui, kit.look) {
                memory.keys = false;
            }
        });
    });
}

/// A list of keys; `what` begins the keys of its words.
pub(super) fn rows(ui: &mut Ui, kit: Kit<'_>, what: &str, names: &[&str]) {
    let (look, theme) = (kit.look, &kit.look.theme);
    ui.spacing_mut().item_spacing.y = theme.space.xs;
    let words = if ui.available_width() < WIDE - 1.0 { WORDS.1 } else { WORDS.0 };
    for name in names {
        let keys = kit.words.plain(&format!("{what}-key-{name}"));
        let does = kit.words.plain(&format!("{what}-does-{name}"));
        let style = (Size::Control, Weight::Regular, look.palette.text_2.0);
        let galley = block(ui, look, &does, style, ui.available_width() - words, 3);
        let height = galley.size().y.max(theme.height.chip);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let caps = Rect::from_min_size(rect.min, vec2(words, height));
        let mut child = ui.new_child(UiBuilder::new().max_rect(caps).layout(Layout::left_to_right(Align::Min)));
        child.spacing_mut().item_spacing.x = theme.space.xs;
        for key in keys.split(' ') {
            widgets::key_cap(&mut child, look, key);
        }
        ui.painter().galley(rect.min + vec2(words, 1.0), galley, style.2);
        spoken(ui, &format!("keys/{name}"), rect, &format!("{keys}: {does}"));
    }
}

#[cfg(test)]
mod tests {
    use egui::{Event, Key};
    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::ui::Action;
    use crate::ui::tests_support::{SMALL, Stage, harness};
    use crate::view;

    fn ask(harness: &mut egui_kittest::Harness<'static, Stage>) {
        harness.event(Event::Text("?".to_owned()));
        harness.run();
    }

    #[test]
    fn they_are_listed_over_a_screen_and_what_closes_them_does_nothing_else() {
        let mut harness = harness(Screen::Attempts(view::attempts::Attempts::default()), SMALL);
        ask(&mut harness);
        harness.get_by_label_contains("Ctrl + − 0: ");
        assert!(harness.ctx.memory(|memory| memory.has_focus(id(CLOSE))));
        harness.key_press(Key::Escape);
        harness.run();
        assert!(harness.query_by_label_contains("Ctrl + − 0: ").is_none());
        assert_eq!(harness.state().actions, []);
        ask(&mut harness);
        harness.key_press(Key::Enter);
        harness.run();
        assert!(!harness.state().memory.keys);
        harness.key_press(Key::Escape);
        harness.run();
        assert_eq!(harness.state().actions, [Action::Title]);
    }

    #[test]
    fn whoever_writes_a_question_mark_asks_for_nothing() {
        let people = view::people::People::default();
        let mut harness = harness(Screen::People(people), SMALL);
        harness.ctx.memory_mut(|memory| memory.request_focus(id("people/new")));
        harness.run();
        ask(&mut harness);
        assert_eq!((harness.state().memory.keys, harness.state().memory.people.new.as_str()), (false, "?"));
    }

    #[test]
    fn every_screen_fits_its_keys() {
        for screen in [Screen::Title(view::Title::default()), Screen::Problems(Vec::new()), Screen::Course(None)] {
            let mut harness = harness(screen, SMALL);
            ask(&mut harness);
            let sight = harness.ctx.content_rect();
            assert!(sight.contains_rect(harness.get_by_label("Close").rect()));
            assert!(sight.contains_rect(harness.get_by_label("Keys").rect()));
        }
    }
}
