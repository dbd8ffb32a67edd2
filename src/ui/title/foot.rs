//! The foot of the title: the look, what is wrong, the way out, and what the moods look like.

use egui::{Align, CornerRadius, Layout, Rect, Sense, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};

use crate::say;
use crate::ui::draw::{Icon, blob};
use crate::ui::lettering::block;
use crate::ui::problems::Counts;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets::{Button, Focus, focus_ring, id};
use crate::ui::{Action, Kit};
use crate::view;
use crate::view::mood::STEPS;

/// Mood legend: the mark's radius, the pill's strength over the canvas.
const BLOB: f32 = 6.5;
const PILL: f32 = 0.9;

/// How much of the screen's height is the foot's.
pub(super) fn height(kit: Kit<'_>) -> f32 {
    kit.look.theme.height.button_tall + kit.look.theme.space.xxl
}

/// Draws it.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, view: &view::Title, column: Rect, actions: &mut Vec<Action>) {
    let theme = &kit.look.theme;
    let screen = ui.max_rect();
    let top = screen.bottom() - height(kit);
    let whole = Rect::from_min_max(
        // Quiet buttons have no edge: their words stand where the column's do.
        pos2(column.left() - theme.space.m - 2.0, top),
        pos2(screen.right() - theme.space.xxl, top + theme.height.button_tall),
    );
    let mut row = ui.new_child(UiBuilder::new().max_rect(whole).layout(Layout::left_to_right(Align::Center)));
    row.spacing_mut().item_spacing.x = theme.space.xs;
    // Where there is nothing to play they are offered above.
    let offered = view.choices.is_empty() && view.unfinished.is_empty();
    let mut counts =
        (!view.problems.is_empty() && !offered).then(|| Counts::of(ui, kit, &view.problems, kit.look.palette.text_2.0));
    let ways = ways(kit, view);
    let buttons = ways.iter().map(|way| way.button().natural(ui, kit.look) + theme.space.xs);
    let wanted: f32 = buttons.sum::<f32>() + counts.as_ref().map_or(0.0, |counts| wide(kit, counts) + theme.space.xs);
    let bare = wanted > whole.width();
    for way in ways {
        // The way out stands last.
        if let Some(counts) = counts.take_if(|_| way.action == Action::Quit)
            && problems(&mut row, kit, &counts)
        {
            actions.push(Action::Problems);
        }
        if way.button().bare(bare).show(&mut row, kit.look) {
            actions.push(way.action);
        }
    }
    let taken = row.min_rect().right() + theme.space.l;
    legend(ui, kit, whole, taken);
}

/// A way on from here.
struct Way {
    name: &'static str,
    label: String,
    icon: Icon,
    action: Action,
}

impl Way {
    fn button(&self) -> Button<'_> {
        Button::quiet(self.name, &self.label).icon(self.icon)
    }
}

/// The ways on, from the left.
fn ways(kit: Kit<'_>, view: &view::Title) -> Vec<Way> {
    let plain = |name, key, icon, action| Way { name, label: kit.words.plain(key), icon, action };
    let palette = say!(kit.words, "title-palette", name = kit.look.name);
    let mut ways = vec![
        Way { name: "title/palette", label: palette, icon: Icon::Eye, action: Action::NextPalette },
        plain("title/course", "title-course", Icon::Flag, Action::Course),
    ];
    if view.sat {
        ways.push(plain("title/profile", "title-profile", Icon::Chart, Action::Profile));
        ways.push(plain("title/attempts", "title-attempts", Icon::List, Action::Attempts));
    }
    ways.push(plain("title/quit", "title-quit", Icon::Close, Action::Quit));
    ways
}

/// How wide the button of what is wrong is.
fn wide(kit: Kit<'_>, counts: &Counts) -> f32 {
    counts.width() + 2.0 * (kit.look.theme.space.m + 2.0)
}

/// How many things are wrong, as a button.
fn problems(ui: &mut Ui, kit: Kit<'_>, counts: &Counts) -> bool {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let pad = theme.space.m + 2.0;
    let (_, rect) = ui.allocate_space(vec2(wide(kit, counts), theme.height.button));
    let response = ui.interact(rect, id("title/problems"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, counts.says()));
    if response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(theme.radius.control), palette.raised.0);
    }
    counts.paint(ui, kit, pos2(rect.left() + pad, rect.center().y));
    focus_ring(ui, look, &response, theme.radius.control, Focus::Outside);
    response.clicked()
}

/// What the moods look like on the canvas, on a pill at the right; left out where there is no room.
fn legend(ui: &Ui, kit: Kit<'_>, whole: Rect, taken: f32) {
    let (look, theme, palette) = (kit.look, &kit.look.theme, &kit.look.palette);
    let font = (Size::Control, Weight::Regular);
    let names: Vec<String> = (1..=STEPS).map(|step| kit.words.plain(&format!("title-mood-{step}"))).collect();
    let galleys: Vec<_> =
        names.iter().map(|name| block(ui, look, name, (font.0, font.1, palette.text_2.0), f32::INFINITY, 1)).collect();
    let marked = 2.0 * BLOB + theme.space.s;
    let words: f32 = galleys.iter().map(|galley| galley.size().x + marked + theme.space.xl).sum();
    let width = words - theme.space.xl + 2.0 * theme.space.l;
    let pill = Rect::from_min_max(pos2(whole.right() - width, whole.top()), whole.max);
    if pill.left() < taken {
        return;
    }
    let fill = palette.ground.1.0.gamma_multiply(PILL);
    ui.painter().rect_filled(pill, CornerRadius::same(20), fill);
    let response = ui.interact(pill, id("title/legend"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, names.join(", ")));
    let moods = palette.moods();
    let mut x = pill.left() + theme.space.l;
    for ((galley, colour), anger) in galleys.into_iter().zip(moods).zip([10.0, 30.0, 50.0, 70.0, 90.0]) {
        blob(ui.painter(), pos2(x + BLOB, pill.center().y), BLOB, anger, colour);
        x += marked;
        let wide = galley.size().x;
        ui.painter().galley(pos2(x, pill.center().y - galley.size().y / 2.0), galley, palette.text_2.0);
        x += wide + theme.space.xl;
    }
}
