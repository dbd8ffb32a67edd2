//! Panels one under the other: each as tall as what it holds, and what does not fit scrolls.

use egui::{CornerRadius, Layout, Rect, ScrollArea, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use crate::say;
use crate::ui::widgets::id;
use crate::ui::{Kit, pieces};

/// Room about what scrolls, so that a ring of the focus is not cut.
const ROOM: f32 = 6.0;
/// The most of a panel that its foot takes.
const FOOT: f32 = 0.4;

/// The rectangles of panels that share a column, by their names, each with what it weighs where not all have room.
pub(super) fn share(ui: &Ui, panels: &[(&str, f32)], column: Rect, gap: f32) -> Vec<Rect> {
    let whole = column.height() - gap * panels.len().saturating_sub(1) as f32;
    // What a panel wants is known once it was drawn.
    let wanted = |(name, weight): &(&str, f32)| (remembered(ui, name).unwrap_or(whole / panels.len() as f32), *weight);
    let wanted: Vec<(f32, f32)> = panels.iter().map(wanted).collect();
    let mut top = column.top();
    let place = |height: f32| {
        let rect = Rect::from_min_size(pos2(column.left(), top), vec2(column.width(), height));
        top += height + gap;
        rect
    };
    fit(&wanted, whole).into_iter().map(place).collect()
}

/// As much as each wants; what does not fit is taken from those that want the most for what they weigh.
fn fit(wanted: &[(f32, f32)], whole: f32) -> Vec<f32> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    let for_weight = |at: usize| wanted[at].0 / wanted[at].1;
    order.sort_by(|a, b| for_weight(*a).total_cmp(&for_weight(*b)));
    let mut heights = vec![0.0; wanted.len()];
    let (mut left, mut weights) = (whole, wanted.iter().map(|(_, weight)| weight).sum::<f32>());
    for at in order {
        let (height, weight) = wanted[at];
        heights[at] = height.min(left * weight / weights).max(0.0);
        left -= heights[at];
        weights -= weight;
    }
    heights
}

fn remembered(ui: &Ui, name: &str) -> Option<f32> {
    ui.data(|data| data.get_temp(id(name)))
}

fn remember(ui: &Ui, name: &str, height: f32) {
    let before = remembered(ui, name);
    if before.is_none_or(|before| (before - height).abs() > 0.5) {
        ui.data_mut(|data| data.insert_temp(id(name), height));
        ui.ctx().request_repaint();
    }
}

/// A panel: a head that stays, a body that scrolls, a foot that stays (and scrolls by itself if it is very tall).
/// `place` tells bodies apart that begin at their top.
pub(super) struct Panel<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// What it is called: the key of its title.
    pub(super) title: &'a str,
    /// Where.
    pub(super) rect: Rect,
    /// What the body is about.
    pub(super) place: usize,
}

impl Panel<'_> {
    /// Draws it.
    pub(super) fn show<R>(
        self,
        ui: &mut Ui,
        kit: Kit<'_>,
        head: impl FnOnce(&mut Ui),
        body: impl FnOnce(&mut Ui) -> R,
        foot: Option<impl FnOnce(&mut Ui)>,
    ) -> R {
        let (theme, palette) = (&kit.look.theme, &kit.look.palette);
        let Self { name, title, rect, place } = self;
        let says = say!(kit.words, "briefing-scroll", title = kit.words.plain(title));
        let stroke = Stroke::new(theme.stroke.outline, palette.line.0);
        let radius = CornerRadius::same(theme.radius.panel);
        ui.painter().rect(rect, radius, palette.panel.0, stroke, StrokeKind::Inside);
        let (pad, gap) = (theme.space.xl, theme.space.m);
        let inner = rect.shrink2(vec2(pad, pad - 2.0));
        let within = |area: Rect| UiBuilder::new().max_rect(area).layout(Layout::top_down(egui::Align::LEFT));
        let mut top = ui.new_child(within(inner).id_salt((name, "head")));
        top.set_clip_rect(rect.intersect(ui.clip_rect()));
        head(&mut top);
        let used = top.min_rect().height();
        let foot_name = format!("{name}/foot");
        let foot_height = match foot {
            Some(_) => (remembered(ui, &foot_name).unwrap_or(0.0)).min(inner.height() * FOOT),
            None => 0.0,
        };
        let below = if foot.is_some() { foot_height + gap } else { 0.0 };
        let middle = Rect::from_min_max(
            pos2(inner.left() - ROOM, inner.top() + used + gap),
            pos2(rect.right() - 2.0, (inner.bottom() - below).max(inner.top() + used + gap)),
        );
        let named = |part: &str| format!("{name}/{part}");
        let (told, content) = scrolls(ui, kit, (&named("body"), &says, place), middle, inner.width(), body);
        if let Some(foot) = foot {
            let under = Rect::from_min_max(
                pos2(inner.left() - ROOM, inner.bottom() - foot_height),
                pos2(rect.right() - 2.0, inner.bottom()),
            );
            let ((), tall) = scrolls(ui, kit, (&foot_name, &says, place), under, inner.width(), foot);
            remember(ui, &foot_name, tall);
        }
        remember(ui, name, 2.0 * (pad - 2.0) + used + gap + content + below);
        told
    }
}

/// Content of a steady width that scrolls; the bar stands beside it. Returns the height of the content.
fn scrolls<R>(
    ui: &mut Ui,
    kit: Kit<'_>,
    (name, says, place): (&str, &str, usize),
    area: Rect,
    width: f32,
    content: impl FnOnce(&mut Ui) -> R,
) -> (R, f32) {
    let mut child = ui.new_child(UiBuilder::new().max_rect(area).id_salt((name, "area")));
    let scroll = ScrollArea::vertical().id_salt((name, place)).auto_shrink([false, false]).min_scrolled_height(0.0);
    let shown = scroll.show(&mut child, |ui| {
        let left = ui.max_rect().left() + ROOM;
        let place = Rect::from_min_size(pos2(left, ui.max_rect().top()), vec2(width, f32::INFINITY));
        let inner = UiBuilder::new().max_rect(place).layout(Layout::top_down(egui::Align::LEFT));
        let told = ui.scope_builder(inner, content);
        (told.inner, told.response.rect.height())
    });
    pieces::scrolled(ui, kit.look, (name, says), (area, kit.look.theme.radius.row), &shown);
    shown.inner
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_small_keep_their_height() {
        let fit = |wanted: &[f32]| fit(&wanted.iter().map(|height| (*height, 1.0)).collect::<Vec<_>>(), 500.0);
        assert_eq!(fit(&[100.0, 700.0]), [100.0, 400.0]);
        assert_eq!(fit(&[100.0, 200.0]), [100.0, 200.0]);
        assert_eq!(fit(&[900.0, 800.0]), [250.0, 250.0]);
        assert_eq!(fit(&[]), [0.0; 0]);
        assert_eq!(super::fit(&[(900.0, 3.0), (800.0, 1.0)], 400.0), [300.0, 100.0]);
        assert_eq!(super::fit(&[(900.0, 3.0), (50.0, 1.0)], 400.0), [350.0, 50.0]);
    }
}
