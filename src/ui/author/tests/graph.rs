use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Key, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use super::{FILE, author, has_focus, press, read, stage, wrong};
use crate::base::id::InjectId;
use crate::base::words::Words;
use crate::ui::memory::AuthorForm;
use crate::ui::tests_picture::take;
use crate::ui::tests_support::{LARGE, SMALL, Stage};
use crate::ui::widgets::id;
use crate::ui::{Action, Screen};
use crate::view::Author;
use crate::view::author::Version;
use crate::view::graph::Graph;

fn open(view: Author, size: egui::Vec2) -> Harness<'static, Stage> {
    let mut harness = stage(view, size);
    press(&mut harness, Key::T);
    assert_eq!(harness.state().memory.author.form, AuthorForm::Graph);
    harness
}

fn version(of: impl FnOnce(&mut Version)) -> Author {
    let mut view = author(1, false, &[]);
    if let Some(version) = &mut view.version {
        of(version);
    }
    view
}

fn zoom(harness: &Harness<'_, Stage>) -> String {
    harness.get_by_label_contains(" %").accesskit_node().value().unwrap()
}

fn rect(harness: &Harness<'_, Stage>, name: &str) -> Rect {
    harness.ctx.read_response(id(name)).unwrap().rect
}

fn rect_of(harness: &Harness<'_, Stage>, label: &str) -> Rect {
    harness.get_by_label(label).rect()
}

/// The house's own, whose brand book is read beside it.
fn house(scenario: &str, brand: &str) -> Author {
    let words = Words::english();
    let version = read(scenario, brand, |sound| Version::of(&words, &sound, &sound.model().unwrap()));
    Author::new(&words, (FILE, 1), Some(version), false, &[])
}

#[test]
fn every_box_is_known_by_what_it_is_and_what_brings_it() {
    for size in [LARGE, SMALL] {
        let harness = open(author(1, false, &[]), size);
        let dark = harness.get_by_label_contains("Lamp went dark, A message").accesskit_node().label().unwrap();
        assert!(dark.contains("by Ada Roy, at 0:10. It comes by itself. What it brings: "), "{dark}");
        let brought =
            harness.get_by_label_contains("What brings it: Lamp went dark; Lamp went dark, if nobody answers.");
        assert_eq!(brought.accesskit_node().role(), Role::Button);
        let ending = harness.get_by_label_contains("Ending 1: ");
        assert_eq!(ending.accesskit_node().role(), Role::Label);
        for says in ["what is done sends for it", "silence sends for it", "cancels it", "waits for it"] {
            harness.get_by_label(says);
        }
    }
}

#[test]
fn one_goes_from_box_to_box_by_keys_alone() {
    for size in [LARGE, SMALL] {
        let mut harness = open(author(1, false, &[]), size);
        harness.ctx.memory_mut(|memory| memory.request_focus(id("author/form/graph")));
        harness.run();
        press(&mut harness, Key::Tab);
        assert!(has_focus(&harness, "author/node/dark"));
        press(&mut harness, Key::Tab);
        assert!(has_focus(&harness, "author/node/anger"));
        press(&mut harness, Key::ArrowUp);
        assert!(has_focus(&harness, "author/node/dark"));
        press(&mut harness, Key::ArrowDown);
        let there = ["author/node/thanks", "author/node/anger"].into_iter().find(|name| has_focus(&harness, name));
        let there = there.unwrap();
        press(&mut harness, Key::Enter);
        let chosen = harness.state().memory.author.selected.clone().unwrap();
        assert_eq!(there, format!("author/node/{chosen}"));
        assert!(has_focus(&harness, there), "what was pressed keeps the focus");
        // What it says stands beside it, and a try begins there.
        harness.get_by_label_contains("Start here: ").click();
        harness.run();
        let from = Some(chosen);
        assert_eq!(harness.state().actions, [Action::Try { from, with: Vec::new(), untimed: false }]);
    }
}

#[test]
fn what_has_the_focus_is_in_sight() {
    let scenario = include_str!("../../../../scenarios/complaints/third-saturday.ron");
    let view = house(scenario, include_str!("../../../../scenarios/brands/ovenlark.ron"));
    let graph = Arc::clone(&view.version.as_ref().unwrap().graph);
    for size in [LARGE, SMALL] {
        let mut harness = open(view.clone(), size);
        for node in &graph.nodes {
            let name = format!("author/node/{}", node.id);
            harness.ctx.memory_mut(|memory| memory.request_focus(id(&name)));
            harness.run();
            let (rect, sight) = (rect(&harness, &name), harness.ctx.content_rect());
            let sight = sight.with_max_y(rect_of(&harness, "what is done sends for it").top());
            assert!(sight.intersect(rect).height() >= 100.0_f32.min(rect.height()), "{name}: {rect:?}");
            assert!(sight.intersect(rect).width() >= 200.0, "{name}: {rect:?}");
        }
    }
}

#[test]
fn rows_of_the_list_come_into_sight_in_both_directions() {
    let scenario = include_str!("../../../../scenarios/complaints/third-saturday.ron");
    let view = house(scenario, include_str!("../../../../scenarios/brands/ovenlark.ron"));
    let rows = view.version.as_ref().unwrap().injects.clone();
    let mut harness = stage(view, SMALL);
    harness.ctx.memory_mut(|memory| memory.request_focus(id(&format!("author/inject/{}", rows[0].id))));
    harness.run();
    let down = rows.iter().skip(1).map(|row| (Key::ArrowDown, row));
    let up = rows.iter().rev().skip(1).map(|row| (Key::ArrowUp, row));
    for (key, row) in down.chain(up) {
        press(&mut harness, key);
        harness.run();
        let (name, sight) = (format!("author/inject/{}", row.id), harness.ctx.content_rect().shrink(40.0));
        assert!(has_focus(&harness, &name));
        assert!(sight.contains_rect(rect(&harness, &name)), "{name}: {:?}", rect(&harness, &name));
    }
}

#[test]
fn it_becomes_larger_and_smaller_and_is_seen_whole() {
    for size in [LARGE, SMALL] {
        let mut harness = open(author(1, false, &[]), size);
        press(&mut harness, Key::Num0);
        let whole = zoom(&harness);
        press(&mut harness, Key::Plus);
        let larger = zoom(&harness);
        assert_ne!(whole, larger);
        press(&mut harness, Key::Minus);
        assert_eq!(zoom(&harness), whole);
        harness.get_by_label("Larger").click();
        harness.run();
        assert_eq!(zoom(&harness), larger);
        harness.get_by_label("All of it").click();
        harness.run();
        assert_eq!(zoom(&harness), whole);
        let all = ["dark", "anger", "thanks"].map(|node| rect(&harness, &format!("author/node/{node}")));
        assert!(all.iter().all(|rect| harness.ctx.content_rect().contains_rect(*rect)), "{all:?}");
        for _ in 0..20 {
            press(&mut harness, Key::Minus);
        }
        assert_eq!(zoom(&harness), "10 %");
    }
}

#[test]
fn what_is_wrong_in_a_box_is_said_with_it() {
    let line = author(1, false, &[]).version.unwrap().injects[0].lines.0;
    let mut view = author(1, false, &[wrong(line)]);
    view.version.as_mut().unwrap().injects[0].changed = true;
    let harness = open(view, LARGE);
    harness.get_by_label_contains("at 0:10, changed, 1 problem. It comes by itself.");
}

#[test]
fn one_box_none_and_long_names_are_drawn() {
    for size in [LARGE, SMALL] {
        let none = version(|version| {
            version.injects.clear();
            version.graph = Arc::new(Graph { nodes: Vec::new(), edges: Vec::new(), ..(*version.graph).clone() });
        });
        open(none, size).get_by_label("Nothing comes yet: there is no inject in the file.");
        let one = version(|version| {
            version.injects.truncate(1);
            let mut graph = (*version.graph).clone();
            graph.nodes.truncate(1);
            graph.edges.clear();
            graph.nodes[0].subject = "Donaudampfschifffahrtsgesellschaft ".repeat(40);
            graph.threads = vec!["Ada".repeat(80)];
            version.graph = Arc::new(graph);
        });
        let mut harness = open(one, size);
        harness.get_by_label_contains("Donaudampfschifffahrtsgesellschaft");
        press(&mut harness, Key::Num0);
        harness.get_by_label_contains("Donaudampfschifffahrtsgesellschaft");
        take(&harness, &format!("graph-long-{}", size.x));
    }
}

#[test]
fn type_keeps_the_room_that_was_measured_for_it() {
    let harness = stage(author(1, false, &[]), LARGE);
    let (look, ctx) = (&harness.state().look, &harness.ctx);
    for text in ["Wollen Wir MMM mmm 0123456789 %@", "the answer covers third-time and is worth 40", "Ärger über Öl"]
    {
        for weight in [crate::ui::theme::Weight::Regular, crate::ui::theme::Weight::Semibold] {
            let font = look.font(crate::ui::theme::Size::Reading, weight);
            let real =
                ctx.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), font, egui::Color32::WHITE).size().x);
            let measured = crate::view::graph::width(text, 15) as f32;
            assert!(real <= measured, "{text}: {real} of {measured}");
        }
    }
}

#[test]
fn a_file_that_was_never_sound_shows_what_can_be_read_of_it() {
    let graph = Arc::clone(&author(1, false, &[]).version.unwrap().graph);
    for size in [LARGE, SMALL] {
        let view = Author { version: None, read: Some(Arc::clone(&graph)), ..author(1, false, &[wrong(4)]) };
        let mut harness = stage(view, size);
        harness.get_by_label(&format!("{FILE}:4:1"));
        harness.get_by_label_contains("What can be read of it");
        harness.get_by_label_contains("Lamp went dark, A message").click();
        harness.run();
        assert_eq!(harness.state().memory.author.selected, Some(InjectId::new("dark")));
        assert!(harness.query_by_label_contains("Start here").is_none());
        take(&harness, &format!("graph-broken-{}", size.x));
    }
}

/// To be looked at.
#[test]
fn it_can_be_looked_at() {
    if crate::ui::tests_picture::wanted().is_none() {
        return;
    }
    let scenario = include_str!("../../../../scenarios/complaints/third-saturday.ron");
    let brand = include_str!("../../../../scenarios/brands/ovenlark.ron");
    for size in [LARGE, SMALL] {
        let mut harness = open(house(scenario, brand), size);
        take(&harness, &format!("graph-{}", size.x));
        press(&mut harness, Key::ArrowDown);
        press(&mut harness, Key::Num0);
        take(&harness, &format!("graph-whole-{}", size.x));
        harness.state_mut().screen = Screen::Author(Box::new(author(2, false, &[])));
        harness.run();
        take(&harness, &format!("graph-small-{}", size.x));
    }
}

#[test]
fn large_type_makes_it_scroll_in_one_direction() {
    let view = author(1, false, &[wrong(21)]);
    let graph = view.version.as_ref().map(|version| version.graph.clone()).unwrap();
    let screen = Screen::Author(Box::new(view));
    for form in [AuthorForm::List, AuthorForm::Graph] {
        let mut memory = crate::ui::Memory::default();
        memory.author.form = form;
        // A graph scrolls in its own place.
        let drawn = |said: &str| {
            graph.nodes.iter().any(|node| said.starts_with(&node.subject))
                || graph.endings.iter().any(|ending| said.contains(&format!(": {}, ", ending.title)))
        };
        let aside = |said: &str| form == AuthorForm::Graph && drawn(said);
        let name = format!("author-{form:?}");
        crate::ui::tests_support::keeps_its_width(&name, &screen, &memory, |_| {}, aside);
    }
}
