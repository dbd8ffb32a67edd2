//! What tests of screens share: a harness with the look installed.

use egui::Vec2;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;

use super::theme::{Fonts, Theme};
use super::{Action, Kit, Look, Memory, Screen, show};
use crate::base::locale::Locale;
use crate::base::words::Words;

/// A screen under test: what it shows, what it remembers, what it asked for.
pub(crate) struct Stage {
    pub(crate) look: Look,
    pub(crate) words: Words,
    pub(crate) screen: Screen,
    pub(crate) memory: Memory,
    pub(crate) actions: Vec<Action>,
    ready: bool,
}

/// The sizes that count.
pub(crate) const LARGE: Vec2 = Vec2::new(1440.0, 900.0);
pub(crate) const SMALL: Vec2 = Vec2::new(1024.0, 700.0);

/// A harness that shows a screen.
pub(crate) fn harness(screen: Screen, size: Vec2) -> Harness<'static, Stage> {
    with_memory(screen, Memory::default(), size)
}

/// The same with something remembered.
pub(crate) fn with_memory(screen: Screen, memory: Memory, size: Vec2) -> Harness<'static, Stage> {
    in_words(Words::english(), screen, memory, size)
}

/// The same in a language.
fn in_words(words: Words, screen: Screen, memory: Memory, size: Vec2) -> Harness<'static, Stage> {
    let look = Look { still: true, ..Look::new(Theme::built_in(), super::theme::DARK) };
    let stage = Stage { look, words, screen, memory, actions: Vec::new(), ready: false };
    let mut harness = Harness::builder().with_size(size).with_max_steps(32).build_ui_state(
        |ui, stage: &mut Stage| {
            if !stage.ready {
                stage.ready = true;
                ui.ctx().set_fonts(Fonts::built_in(&stage.look.theme.weights).definitions);
                stage.look.install(ui.ctx());
                // The fonts are there with the next frame.
                ui.ctx().request_repaint();
                return;
            }
            let Stage { look, words, screen, memory, actions, .. } = stage;
            let asked = show(ui, Kit { look, words }, screen, memory);
            actions.extend(asked);
        },
        stage,
    );
    harness.run();
    harness
}

/// What a harness leaves free around a screen.
const MARGIN: f32 = 8.0;

/// The windows that count with larger type, by their width and the type's percent: their size in points.
pub(crate) const ENLARGED: [(&str, Vec2); 9] = [
    ("1440-110", Vec2::new(1_309.0, 818.0)),
    ("1440-125", Vec2::new(1_152.0, 720.0)),
    ("1440-150", Vec2::new(960.0, 600.0)),
    ("1440-175", Vec2::new(823.0, 514.0)),
    ("1440-200", Vec2::new(720.0, 450.0)),
    ("1024-110", Vec2::new(931.0, 636.0)),
    ("1024-125", Vec2::new(819.0, 560.0)),
    ("1024-150", Vec2::new(683.0, 467.0)),
    ("1024-200", Vec2::new(512.0, 350.0)),
];

/// What a wheel that turns sideways moves, if anything, but for what is aside.
fn moves_aside(harness: &mut Harness<'static, Stage>, size: Vec2, aside: &impl Fn(&str) -> bool) -> Option<String> {
    let places = |harness: &Harness<'static, Stage>| -> Vec<(String, f32)> {
        let nodes = harness.root().children_recursive().filter(|node| node.accesskit_node().bounding_box().is_some());
        let label = |node: &egui_kittest::Node<'_>| node.accesskit_node().label().unwrap_or_default();
        let said = nodes.map(|node| (label(&node), node.rect().left()));
        said.filter(|(label, _)| !label.is_empty() && !aside(label)).collect()
    };
    let before = places(harness);
    let (unit, phase, modifiers) = (egui::MouseWheelUnit::Point, egui::TouchPhase::Move, egui::Modifiers::NONE);
    harness.event(egui::Event::PointerMoved((size / 2.0).to_pos2()));
    harness.event(egui::Event::MouseWheel { unit, delta: Vec2::new(-120.0, 0.0), phase, modifiers });
    harness.run();
    let after = places(harness);
    harness.event(egui::Event::PointerGone);
    before
        .into_iter()
        .zip(after)
        .find(|(one, other)| one.0 == other.0 && (one.1 - other.1).abs() > 0.5)
        .map(|(one, _)| one.0)
}

/// Whatever the type's size and the language, a screen scrolls in one direction: what it says and what one can press stays
/// within the width of the window. `before` is done with each window before one looks; what is `aside` has a place of its own that scrolls.
pub(crate) fn keeps_its_width(
    name: &str,
    screen: &Screen,
    memory: &Memory,
    before: impl Fn(&mut Harness<'static, Stage>),
    aside: impl Fn(&str) -> bool,
) {
    let mut wrong = Vec::new();
    let languages = Locale::all().into_iter().map(Words::of);
    for ((window, size), words) in ENLARGED.into_iter().flat_map(|one| languages.clone().map(move |words| (one, words)))
    {
        let window = format!("{window}-{}", words.locale().code());
        let mut harness = in_words(words.clone(), screen.clone(), memory.clone(), size);
        before(&mut harness);
        harness.run();
        super::tests_picture::take(&harness, &format!("{name}-{window}"));
        let mut pressed: Vec<(String, egui::Rect)> = Vec::new();
        for node in harness.root().children_recursive() {
            let known = node.accesskit_node();
            let said = known.label().or(known.value()).unwrap_or_default();
            if said.is_empty() || known.bounding_box().is_none() || aside(&said) {
                continue;
            }
            let rect = node.rect();
            if rect.left() < -0.5 || rect.right() > size.x + 0.5 {
                wrong.push(format!("{window}: {said:.60}: {:.0} to {:.0}", rect.left(), rect.right()));
            }
            if matches!(known.role(), Role::Button | Role::RadioButton | Role::TextInput | Role::MultilineTextInput) {
                pressed.push((said, rect));
            }
        }
        for (nth, (one, rect)) in pressed.iter().enumerate() {
            let meets = |other: &egui::Rect| rect.intersect(*other).size().min_elem() > 3.0;
            let over = pressed[nth + 1..].iter().filter(|(_, other)| meets(other));
            wrong.extend(over.map(|(other, _)| format!("{window}: {one:.40} lies on {other:.40}")));
        }
        let moved = moves_aside(&mut harness, size, &aside);
        wrong.extend(moved.map(|said| format!("{window}: {said:.60} moves aside")));
        let free = size - Vec2::splat(2.0 * MARGIN);
        let bar = harness.ctx.global_style().spacing.scroll.allocated_width();
        if screen.least(free).x > free.x - bar {
            wrong.push(format!("{window}: the page scrolls aside"));
        }
        if super::tests_picture::wanted().is_some() {
            let mut harness = in_words(words, screen.clone(), memory.clone(), Vec2::new(size.x, 1_150.0));
            before(&mut harness);
            harness.run();
            super::tests_picture::take(&harness, &format!("{name}-{window}-whole"));
        }
    }
    assert!(wrong.is_empty(), "{name}: {wrong:#?}");
}
