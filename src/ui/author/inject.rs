//! The selected inject: what is written, what brings it, what it brings.

use egui::{Rect, Sense, Ui, vec2};

use crate::base::id::InjectId;
use crate::say;
use crate::ui::Kit;
use crate::ui::draw::Icon;
use crate::ui::pieces::{place, reader};
use crate::ui::widgets::{self, Button, label};
use crate::view::author::{Row, Way};

/// The width of the icon before a way.
const ICON: f32 = 20.0;

/// Draws it; another inject if one goes there.
pub(super) fn show(ui: &mut Ui, kit: Kit<'_>, row: &Row, rect: Rect) -> Option<InjectId> {
    let (look, theme) = (kit.look, &kit.look.theme);
    let inner = rect.shrink2(vec2(theme.space.xxl, theme.space.l));
    let says = kit.words.plain("author-scroll");
    let mut goes = None;
    reader(ui, look, ("author/page", &says), inner, (rect, theme.radius.panel), |ui| {
        ui.set_max_width(inner.width() - theme.space.m);
        ui.spacing_mut().item_spacing.y = theme.space.s;
        label(ui, look.section(&row.subject));
        let stands = say!(
            kit.words,
            "author-place",
            kind = row.kind,
            channel = row.channel,
            arrives = row.arrives,
            id = row.id.as_str(),
            line = row.lines.0
        );
        label(ui, look.supporting(stands));
        heading(ui, kit, say!(kit.words, "author-says", count = row.says.len()));
        for text in &row.says {
            widgets::raised(ui, look, |ui| {
                ui.set_min_width(ui.available_width());
                label(ui, look.reading(text));
            });
        }
        let sides = [
            ("author-before", "author-none-before", "author-way-from", &row.before),
            ("author-after", "author-none-after", "author-way", &row.after),
        ];
        for (title, none, key, ways) in sides {
            heading(ui, kit, kit.words.plain(title));
            if ways.is_empty() {
                label(ui, look.supporting(kit.words.plain(none)));
            }
            for (nth, way) in ways.iter().enumerate() {
                if leads(ui, kit, key, nth, way) {
                    goes = Some(way.id.clone());
                }
            }
        }
    });
    goes
}

fn heading(ui: &mut Ui, kit: Kit<'_>, words: String) {
    ui.add_space(kit.look.theme.space.s);
    label(ui, kit.look.name(words));
}

/// A way, with when it is taken; tells whether one goes to its other end.
fn leads(ui: &mut Ui, kit: Kit<'_>, key: &str, nth: usize, way: &Way) -> bool {
    let link = super::link_word(way.link);
    let words = say!(kit.words, key, link = link, subject = way.subject);
    let theme = &kit.look.theme;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), theme.height.button), Sense::hover());
    // Its icon stands where the words above do.
    let mut row = place(ui, rect.translate(vec2(-theme.space.m, 0.0)));
    let pressed = Button::quiet(&format!("{key}/{nth}"), &words).icon(Icon::ArrowRight).show(&mut row, kit.look);
    let conditions = way.when.iter().map(|when| say!(kit.words, "author-way-when", when = when));
    let delay = Some(way.delay.clone()).filter(|delay| !delay.is_empty());
    for line in delay.into_iter().chain(conditions) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(ICON + theme.space.s);
            label(ui, kit.look.supporting(line));
        });
    }
    pressed
}
