//! Columns that stand side by side where there is room, and come one at a time behind tabs where there is not.

use egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::say;
use crate::ui::Kit;
use crate::ui::page as page_of;
use crate::ui::pieces::{self, place, reader};
use crate::ui::widgets::{id, segmented};

/// Below this width of a screen columns become tabs.
pub(super) const TABS: f32 = 1_100.0;

/// From this width on the parts of a panel stand side by side.
const HALVES: f32 = 600.0;

/// A column.
#[derive(Clone, Copy)]
pub(super) struct Column {
    /// The name of its tab.
    pub(super) name: &'static str,
    /// The key of its title.
    pub(super) title: &'static str,
    /// What it takes of the width beside the others.
    pub(super) part: f32,
}

/// Some of them.
pub(super) struct Columns<'a> {
    /// The beginning of the names of what they remember.
    pub(super) name: &'a str,
    /// The columns from left to right.
    pub(super) columns: &'a [Column],
}

impl Columns<'_> {
    /// Draws them; `content` is asked for each that is seen, by its place.
    pub(super) fn show(
        &self,
        ui: &mut Ui,
        kit: Kit<'_>,
        room: Rect,
        tabbed: bool,
        content: impl FnMut(&mut Ui, usize),
    ) {
        if tabbed {
            self.tabs(ui, kit, room, content);
        } else {
            self.beside(ui, kit, room, content);
        }
    }

    fn beside(&self, ui: &mut Ui, kit: Kit<'_>, room: Rect, mut content: impl FnMut(&mut Ui, usize)) {
        let gap = kit.look.theme.space.l;
        let gaps = gap * self.columns.len().saturating_sub(1) as f32;
        let share = (room.width() - gaps) / self.columns.iter().map(|column| column.part).sum::<f32>();
        // As tall as what the longest of them holds.
        let height = format!("{}/height", self.name);
        let tall = pieces::known_height(ui, &height).map_or(room.height(), |height| height.min(room.height()));
        let (mut x, mut wanted) = (room.left(), 0.0_f32);
        for (at, column) in self.columns.iter().enumerate() {
            let rect = Rect::from_min_size(pos2(x, room.top()), vec2(column.part * share, tall));
            wanted = wanted.max(page(ui, kit, rect, *column, |ui| content(ui, at)));
            x = rect.right() + gap;
        }
        pieces::keep_height(ui, &height, wanted);
    }

    /// One column at a time, chosen above it.
    fn tabs(&self, ui: &mut Ui, kit: Kit<'_>, room: Rect, mut content: impl FnMut(&mut Ui, usize)) {
        let theme = &kit.look.theme;
        let labels: Vec<String> = self.columns.iter().map(|column| kit.words.plain(column.title)).collect();
        let options: Vec<_> =
            self.columns.iter().zip(&labels).map(|(column, label)| (column.name, label.as_str(), None)).collect();
        // What is come to anew begins with the first.
        let remembered = id(&format!("{}/tab", self.name)).with(page_of::visits(ui));
        let chosen = ui.data(|data| data.get_temp::<usize>(remembered)).unwrap_or_default();
        let mut strip = place(ui, Rect::from_min_size(room.min, vec2(room.width(), theme.height.button)));
        let chosen = segmented(&mut strip, kit.look, &options, chosen, |_| true).unwrap_or(chosen);
        ui.data_mut(|data| data.insert_temp(remembered, chosen));
        let rest = Rect::from_min_max(room.min + vec2(0.0, theme.height.button + theme.space.m), room.max);
        if let Some(column) = self.columns.get(chosen) {
            page(ui, kit, rest, *column, |ui| content(ui, chosen));
        }
    }
}

/// Two parts of what a panel holds: side by side where it is wide enough, the second below the first where it is not.
pub(super) fn halves(ui: &mut Ui, kit: Kit<'_>, mut content: impl FnMut(&mut Ui, usize)) {
    let theme = &kit.look.theme;
    let width = ui.available_width();
    if width < HALVES {
        content(ui, 0);
        ui.add_space(theme.space.m);
        return content(ui, 1);
    }
    let half = (width - theme.space.huge) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme.space.huge;
        for at in [0, 1] {
            ui.vertical(|ui| {
                ui.set_width(half);
                ui.spacing_mut().item_spacing.x = theme.space.s;
                content(ui, at);
            });
        }
    });
}

/// A panel with one column in it; returns how high it would like to be.
pub(super) fn page(ui: &mut Ui, kit: Kit<'_>, rect: Rect, column: Column, content: impl FnOnce(&mut Ui)) -> f32 {
    let (theme, palette) = (&kit.look.theme, &kit.look.palette);
    let stroke = Stroke::new(theme.stroke.outline, palette.line.0);
    ui.painter().rect(rect, CornerRadius::same(theme.radius.panel), palette.panel.0, stroke, StrokeKind::Inside);
    let says = say!(kit.words, "briefing-scroll", title = kit.words.plain(column.title));
    let name = format!("{}/page", column.name);
    let inner = rect.shrink2(vec2(theme.space.xxl, theme.space.xl));
    // The bar stands in the padding.
    let inner = Rect::from_min_max(inner.min, inner.max + vec2(theme.space.m, 0.0));
    let wanted = reader(ui, kit.look, (&name, &says), inner, (rect, theme.radius.panel), |ui| {
        ui.set_max_width(rect.width() - 2.0 * theme.space.xxl);
        ui.spacing_mut().item_spacing.y = theme.space.s;
        content(ui);
    });
    wanted + 2.0 * theme.space.xl
}
