//! A screen is laid out on a page. Where a window shows fewer points than the least that a screen needs, because
//! everything is set large, the page is larger than the window and scrolls in it; what gets the focus is scrolled into sight.

use egui::{Id, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2};

/// Narrower than this no screen is made, in points: type of 200 percent in the smallest window leaves that much.
const NARROWEST: f32 = 480.0;
/// The least height of every screen.
const HEIGHT: f32 = 684.0;
/// The least height of one that is a column of rows.
const ROWS: f32 = 440.0;
/// Below this width what stands side by side folds: one under the other.
pub(super) const FOLDS: f32 = 860.0;

/// The least that a screen is made for.
pub(super) fn least(rows: bool) -> Vec2 {
    Vec2::new(NARROWEST, if rows { ROWS } else { HEIGHT })
}

/// The least of one that is so much higher where it folds in so much room.
pub(super) fn folding(free: Vec2, higher: f32) -> Vec2 {
    Vec2::new(NARROWEST, if folds(free.x) { HEIGHT + higher } else { HEIGHT })
}

/// Whether what stands side by side folds in so much width.
pub(super) fn folds(width: f32) -> bool {
    width < FOLDS
}

/// For so many frames what has got the focus is followed: it may be scrolling within the page.
const FOLLOWED: u8 = 30;
/// The name under which visits are counted.
const VISIT: &str = "composure-page-visit";
/// So much is seen around it.
const AROUND: f32 = 8.0;

/// How often another screen was come to: each begins at its top.
pub(super) fn visit(ui: &Ui, screen: impl std::hash::Hash + std::fmt::Debug) -> u32 {
    let (came_to, id) = (Id::new(screen), Id::new(VISIT));
    ui.data_mut(|data| {
        let (known, count) = data.get_temp::<(Id, u32)>(id).unwrap_or((came_to, 0));
        let count = if known == came_to { count } else { count.wrapping_add(1) };
        data.insert_temp(id, (came_to, count));
        count
    })
}

/// How often that was until now.
pub(super) fn visits(ui: &Ui) -> u32 {
    ui.data(|data| data.get_temp::<(Id, u32)>(Id::new(VISIT))).map_or(0, |(_, count)| count)
}

/// Draws on a page that is no smaller than this; it stands where it was left for as long as its name is the same.
pub(super) fn on(ui: &mut Ui, name: (&str, u32), least: Vec2, draw: impl FnOnce(&mut Ui)) {
    let free = ui.max_rect().size();
    if free.x >= least.x - 0.5 && free.y >= least.y - 0.5 {
        let whole = UiBuilder::new().id_salt(name).max_rect(ui.max_rect());
        return ui.scope_builder(whole, draw).inner;
    }
    // A bar takes of the other direction what it is wide.
    let bar = ui.spacing().scroll.bar_width + ui.spacing().scroll.bar_inner_margin;
    let beside = Vec2::new(if free.y < least.y { bar } else { 0.0 }, if free.x < least.x { bar } else { 0.0 });
    let size = (free - beside).max(least);
    let mut shown = ScrollArea::both().id_salt(name).auto_shrink([false, false]).show(ui, |ui| {
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        draw(&mut ui.new_child(UiBuilder::new().max_rect(Rect::from_min_size(rect.min, size))));
    });
    // What scrolls on the page keeps every wish to be seen to itself, also the way in which it does not scroll.
    if let Some(by) = follow(ui, shown.inner_rect) {
        let most = (size - shown.inner_rect.size()).max(Vec2::ZERO);
        shown.state.offset = (shown.state.offset + by).clamp(Vec2::ZERO, most);
        shown.state.store(ui.ctx(), shown.id);
        ui.ctx().request_repaint();
    }
}

/// By how much the page is to move so that what has the focus is in sight, where it or the room has just become another.
fn follow(ui: &Ui, sight: Rect) -> Option<Vec2> {
    let focused = ui.memory(egui::Memory::focused);
    let id = Id::new("composure-page-focus");
    let known = ui.data(|data| data.get_temp::<(Option<Id>, Vec2, u8)>(id)).unwrap_or_default();
    let same = (known.0, known.1) == (focused, sight.size());
    let left = if same { known.2.saturating_sub(1) } else { FOLLOWED };
    ui.data_mut(|data| data.insert_temp(id, (focused, sight.size(), left)));
    let rect = focused.filter(|_| left > 0).and_then(|focused| ui.ctx().read_response(focused))?.rect;
    let sight = sight.shrink(AROUND);
    let way = |least: f32, most: f32, from: f32, to: f32| {
        if least < from { least - from } else { (most - to).max(0.0).min(least - from) }
    };
    let by = Vec2::new(
        way(rect.left(), rect.right(), sight.left(), sight.right()),
        way(rect.top(), rect.bottom(), sight.top(), sight.bottom()),
    );
    (by.abs().max_elem() > 0.5).then_some(by)
}

#[cfg(test)]
mod tests {
    use egui::{Key, Rect, Vec2};

    use crate::ui::tests_support::{LARGE, SMALL, harness};
    use crate::ui::widgets::id;
    use crate::ui::{Action, Screen};
    use crate::view::settings::Choices;

    fn settings() -> Screen {
        let palettes = ["dark", "light"].map(str::to_owned).to_vec();
        Screen::Settings(Choices { palettes, ..Choices::default() })
    }

    #[test]
    fn what_does_not_fit_scrolls_to_what_has_the_focus() {
        let twice = SMALL / 2.0;
        let mut harness = harness(settings(), twice);
        let sight = Rect::from_min_size(egui::Pos2::ZERO, twice);
        let mut seen = Vec::new();
        for _ in 0..24 {
            harness.key_press(Key::Tab);
            harness.run();
            let Some(focused) = harness.ctx.memory(egui::Memory::focused) else { continue };
            let rect = harness.ctx.read_response(focused).map(|response| response.rect).unwrap();
            assert!(sight.contains(rect.center()), "{rect:?} of {sight:?}");
            seen.push(focused);
        }
        assert!(seen.contains(&id("settings/back")) && seen.contains(&id("settings/people")), "{seen:?}");
    }

    #[test]
    fn a_screen_that_is_come_to_begins_at_its_top() {
        let mut harness = harness(settings(), SMALL / 2.0);
        let back =
            |harness: &egui_kittest::Harness<'_, _>| harness.ctx.read_response(id("settings/back")).unwrap().rect;
        let first = back(&harness);
        harness.ctx.memory_mut(|memory| memory.request_focus(id("settings/people")));
        harness.run();
        assert!(back(&harness).top() < first.top(), "it has scrolled");
        harness.ctx.memory_mut(|memory| memory.surrender_focus(id("settings/people")));
        harness.state_mut().screen = Screen::Problems(Vec::new());
        harness.run();
        harness.state_mut().screen = settings();
        harness.run();
        assert_eq!(back(&harness), first);
    }

    #[test]
    fn what_fits_does_not_scroll() {
        let place = |size: Vec2| {
            let mut harness = harness(settings(), size);
            harness.run();
            harness.ctx.read_response(id("settings/back")).map(|response| response.rect)
        };
        assert_eq!(place(Vec2::new(720.0, 466.0)), place(Vec2::new(720.0, 500.0)));
    }

    #[test]
    fn the_keys_of_the_scale_work_on_every_screen() {
        let mut harness = harness(settings(), LARGE);
        for (key, wanted) in [(Key::Plus, 110), (Key::Minus, 90)] {
            harness.key_press_modifiers(egui::Modifiers::COMMAND, key);
            harness.run();
            let asked = harness.state_mut().actions.pop();
            assert_eq!(asked, Some(Action::Set(crate::ui::action::Setting::Scale(wanted))));
        }
        // It is as it was at first already.
        harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Num0);
        harness.run();
        assert_eq!(harness.state().actions, []);
    }
}
