//! Figures: how the public feels and what it does, how long people wait for answers; where there is room, segment by
//! segment.

use egui::{Sense, Ui, pos2, vec2};

use super::Scene;
use crate::say;
use crate::ui::draw;
use crate::ui::lettering::{from_left, from_right, line, paragraph, spoken};
use crate::ui::pieces;
use crate::ui::theme::{Size, Weight};
use crate::ui::widgets;
use crate::view::{Figures, mood};

/// The height of a line.
const LINE: f32 = 22.0;
/// The angriest steps of the scale.
const UPSET: usize = 3;
const ANGRY: usize = 4;

/// How much of it to draw.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// What there is room for beside everything else.
    Short,
    /// Everything.
    Whole,
}

/// Draws them.
pub(super) fn show(ui: &mut Ui, scene: &Scene<'_>, extent: Extent) {
    let (look, view, words) = (scene.look(), scene.view, scene.words());
    let palette = &look.palette;
    let people = say!(words, "desk-people", count = words.grouped(view.public.people()));
    let strong = (Size::Reading, Weight::Semibold, palette.text.0);
    let plain = (Size::Control, Weight::Regular, palette.text_2.0);
    pair(ui, scene, "figures/people", (&scene.word("desk-figures"), strong), (&people, plain));
    if view.public.people() > 0 {
        let says: Vec<String> = (0..mood::STEPS)
            .map(|step| {
                let word = mood::step_word(words, step);
                say!(words, "desk-percent", percent = view.public.percent(step), mood = word)
            })
            .collect();
        let width = ui.available_width();
        widgets::public_bar(ui, look, &view.public, width, &says.join(", "));
        moods(ui, scene, &says);
    }
    if extent == Extent::Whole {
        segments(ui, scene);
    }
    let value = (Size::Control, Weight::Semibold, palette.text.0);
    if let Some(figures) = &view.public.figures {
        for (name, key, figure) in said(scene, figures) {
            pair(ui, scene, name, (&scene.word(key), plain), (&figure, value));
        }
    } else if view.public.shared > 0 {
        let shared = words.grouped(view.public.shared);
        pair(ui, scene, "figures/shared", (&scene.word("desk-shared"), plain), (&shared, value));
    }
    let answer = view.answer_time.map_or_else(|| scene.word("desk-answer-none"), |time| time.to_string());
    let value = if view.answer_time.is_some() { value } else { plain };
    pair(ui, scene, "figures/answers", (&scene.word("desk-answer-time"), plain), (&answer, value));
    let targets = if extent == Extent::Whole { usize::MAX } else { 1 };
    for (what, target) in view.targets.iter().take(targets) {
        let text = say!(words, "desk-target", what = what, target = target);
        paragraph(ui, look, &text, (Size::Small, Weight::Regular, palette.text_3.0), 3);
    }
}

/// What has become of the brand's figures: a name, the key of a label, and the figure in words.
fn said(scene: &Scene<'_>, figures: &Figures) -> [(&'static str, &'static str, String); 3] {
    let words = scene.words();
    let count = |count| words.grouped(count);
    let followers = say!(
        words,
        "desk-followers-now",
        followers = count(figures.followers),
        left = count(figures.left),
        joined = count(figures.joined)
    );
    let seen = say!(
        words,
        "desk-doings-now",
        likes = count(figures.likes),
        shares = count(figures.shares),
        visits = count(figures.visits)
    );
    let sentiment = match figures.sentiment {
        0 => "0".to_owned(),
        above if above > 0 => format!("+{above}"),
        below => format!("−{}", below.unsigned_abs()),
    };
    [
        ("figures/followers", "desk-followers-label", followers),
        ("figures/doings", "desk-doings-label", seen),
        ("figures/sentiment", "desk-sentiment-label", sentiment),
    ]
}

/// The public segment by segment, in words: what the canvas shows.
fn segments(ui: &mut Ui, scene: &Scene<'_>) {
    let (look, public, words) = (scene.look(), &scene.view.public, scene.words());
    let palette = &look.palette;
    let plain = (Size::Control, Weight::Regular, palette.text_2.0);
    for segment in &public.segments {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover());
        let y = rect.center().y;
        let colour = palette.moods()[mood::step(segment.anger)];
        draw::blob(ui.painter(), pos2(rect.left() + 7.0, y), 6.0, f32::from(segment.anger), colour);
        let how = say!(
            words,
            "desk-segment-now",
            count = words.grouped(segment.people),
            mood = mood::word(words, segment.anger)
        );
        let right = line(ui, look, &how, plain, rect.width() * 0.6);
        let left = from_right(ui, &right, pos2(rect.right(), y));
        let name = (Size::Control, Weight::Regular, palette.text.0);
        let name = line(ui, look, &segment.name, name, left - rect.left() - 28.0);
        from_left(ui, &name, pos2(rect.left() + 20.0, y));
        spoken(ui, &format!("figures/{}", segment.key), rect, &pieces::segment(words, segment));
    }
    let each = public.each_point();
    if each > 1 {
        let text = say!(words, "desk-each-point", count = each);
        paragraph(ui, look, &text, (Size::Small, Weight::Regular, palette.text_3.0), 2);
    }
}

type Text<'a> = (&'a str, crate::ui::lettering::Style);

/// Something and its figure.
fn pair(ui: &mut Ui, scene: &Scene<'_>, name: &str, (label, style): Text<'_>, (value, strong): Text<'_>) {
    let look = scene.look();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover());
    let y = rect.center().y;
    let right = line(ui, look, value, strong, rect.width() * 0.6);
    let left = from_right(ui, &right, pos2(rect.right(), y));
    let text = line(ui, look, label, style, left - rect.left() - 8.0);
    from_left(ui, &text, pos2(rect.left(), y));
    spoken(ui, name, rect, &format!("{label}: {value}"));
}

/// The ends of the scale in words.
fn moods(ui: &mut Ui, scene: &Scene<'_>, says: &[String]) {
    let look = scene.look();
    let palette = &look.palette;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover());
    let y = rect.center().y;
    let scale = palette.moods();
    let calm = line(ui, look, &says[0], (Size::Control, Weight::Regular, palette.text_2.0), rect.width() / 2.0);
    draw::blob(ui.painter(), pos2(rect.left() + 7.0, y), 5.0, 10.0, scale[0]);
    let end = from_left(ui, &calm, pos2(rect.left() + 20.0, y));
    let hot = say!(scene.words(), "desk-hot", angry = says[ANGRY], upset = says[UPSET]);
    let room = rect.right() - end - 34.0;
    let hot = line(ui, look, &hot, (Size::Control, Weight::Regular, palette.text.0), room);
    let left = from_right(ui, &hot, pos2(rect.right(), y));
    draw::blob(ui.painter(), pos2(left - 13.0, y), 6.5, 90.0, scale[ANGRY]);
}
