//! The strip at the top: what this was, how it ended, and where to go from here.

use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use super::WINDOW;
use crate::say;
use crate::ui::draw::{Icon, Mark, composure_line, mark};
use crate::ui::lettering::{block, spoken};
use crate::ui::memory::OpenCard;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::Button;
use crate::ui::{Action, Kit, knowledge, page, pieces};
use crate::view::{Debrief, Public};

/// The mark of the house, and from which width on there is room for it.
const MARK: (f32, f32) = (46.0, 22.0);
const MARK_FROM: f32 = 1320.0;
/// Room for the mark before what was said.
const SAID: f32 = 24.0;

/// Draws the strip.
pub(super) fn show(
    ui: &mut Ui,
    kit: Kit<'_>,
    view: &Debrief,
    rect: Rect,
    open: &mut Option<OpenCard>,
    actions: &mut Vec<Action>,
) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let (rect, below) = if page::folds(ui.max_rect().width()) {
        let (above, below) = rect.split_top_bottom_at_y(rect.center().y);
        (above, Some(below))
    } else {
        (rect, None)
    };
    let mut buttons = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)));
    let words = |key: &str| kit.words.plain(key);
    let (done, again) = (words("after-done"), words("after-again"));
    let leave = Button::primary("after/done", &done).height(theme.height.button_tall).trailing(Icon::ArrowRight);
    if leave.show(&mut buttons, look) || pieces::escape(ui) {
        actions.push(Action::Title);
    }
    if Button::plain("after/again", &again).height(theme.height.button_tall).icon(Icon::Back).show(&mut buttons, look) {
        actions.push(Action::Brief(view.scenario.clone()));
    }
    let other = words("desk-palette");
    let colours =
        Button::plain("after/palette", &other).height(theme.height.button_tall).icon(Icon::Settings).bare(true);
    if colours.show(&mut buttons, look) {
        actions.push(Action::NextPalette);
    }
    if let Some(attempt) = &view.attempt {
        let save = words("after-export");
        let button = Button::plain("after/export", &save).height(theme.height.button_tall).icon(Icon::Download);
        // Where there is little room words become icons.
        if button.bare(rect.width() < MARK_FROM).show(&mut buttons, look) {
            actions.push(Action::Export(attempt.clone()));
        }
    }
    if let Some(card) = view.cards.first() {
        let (name, words) = ("after/card", words("card-after"));
        let says = knowledge::says(kit, card);
        let button = Button::plain(name, &words).says(&says).height(theme.height.button_tall).icon(Icon::Book);
        if button.bare(rect.width() < MARK_FROM).show(&mut buttons, look) {
            knowledge::turn_to(ui, card, name.to_owned(), open);
        }
    }
    let mut left = rect.left();
    if rect.width() >= MARK_FROM {
        let mark = Rect::from_center_size(pos2(left + MARK.0 / 2.0, rect.center().y), vec2(MARK.0, MARK.1));
        composure_line(ui.painter(), mark, &palette.moods(), theme.stroke.focus);
        left = mark.right() + theme.space.m;
    }
    let canvas = ui.max_rect().left() + WINDOW[0] * ui.max_rect().width();
    let right = buttons.min_rect().left().min(canvas) - theme.space.l;
    let room = below.unwrap_or(Rect::from_min_max(pos2(left, rect.top()), pos2(right, rect.bottom())));
    let (_, first) = look.measure(Size::Panel);
    // What came of the last thing stands in the place of the line, in two rows: a path is long.
    let said = view.said.as_ref().map(|said| {
        let style = (Size::Control, Weight::Regular, palette.text.0);
        (said, block(ui, look, &said.text, style, room.width() - SAID, 2))
    });
    let second = said.as_ref().map_or(look.measure(Size::Control).1, |(_, galley)| galley.size().y);
    let top = room.center().y - (first + second) / 2.0;
    let area = Rect::from_min_max(pos2(room.left(), top), room.max);
    let mut texts = ui.new_child(UiBuilder::new().max_rect(area).layout(Layout::top_down(Align::LEFT)));
    texts.spacing_mut().item_spacing.y = 0.0;
    let title = say!(kit.words, "after-title", title = view.title);
    texts.add(egui::Label::new(look.text(title, Size::Panel, Weight::Semibold, palette.text.0)).truncate());
    let Some((said, galley)) = said else {
        texts.add(egui::Label::new(look.supporting(line(kit, view))).truncate());
        return;
    };
    let (place, _) = texts.allocate_exact_size(vec2(room.width(), galley.size().y), Sense::hover());
    let shape = if said.done { Mark::Tick } else { Mark::Warning };
    mark(ui.painter(), pos2(place.left() + 8.0, place.top() + 10.0), 16.0, shape, palette.text.0, palette.ground.0.0);
    ui.painter().galley(place.min + vec2(SAID, 0.0), galley, palette.text.0);
    spoken(ui, "after/said", place, &said.text).on_hover_text(&said.text);
}

/// What the canvas shows between title and buttons, in words: the public at this moment.
pub(super) fn public(ui: &mut Ui, kit: Kit<'_>, public: &Public, rect: Rect) {
    let screen = ui.max_rect();
    let [left, right] = WINDOW.map(|part| screen.left() + part * screen.width());
    let segments = public.segments.iter().map(|segment| pieces::segment(kit.words, segment));
    let says = segments.collect::<Vec<_>>().join("; ");
    spoken(ui, "after/public", Rect::from_x_y_ranges(left..=right, rect.y_range()), &says);
}

/// Brand, number of steps, how it ended.
fn line(kit: Kit<'_>, view: &Debrief) -> String {
    let steps = say!(kit.words, "after-steps", n = view.steps.len());
    match &view.ending {
        Some((ending, _)) => say!(
            kit.words,
            "after-line-ended",
            brand = view.brand,
            difficulty = view.difficulty,
            steps = steps,
            ending = ending
        ),
        None => say!(kit.words, "after-line", brand = view.brand, difficulty = view.difficulty, steps = steps),
    }
}
