//! The window without a window: its real screens and driver, driven by the gestures of a person, at a headless egui.

use std::sync::Arc;

use composure::app::demo::{Demo, Gesture, Script};
use composure::app::driver::{Driver, Options};
use composure::base::Seed;
use composure::base::words::Words;
use composure::host::keeping::Seat;
use composure::scenario::Scenario;
use composure::shift::plan::parse_line;
use composure::shift::{Desk, Entry, Pacing};
use composure::ui::{self, Action, Kit, widgets};
use egui::{Event, Modifiers, MouseWheelUnit, PointerButton, Pos2, Vec2};
use egui_kittest::Harness;

use crate::kinds::{LOOKS, PLAYS, library};
use crate::support::{house, root};

const LARGE: Vec2 = Vec2::new(1_440.0, 900.0);
const SMALL: Vec2 = Vec2::new(1_024.0, 700.0);

/// A window's content: what the bridge to Bevy does, without Bevy.
struct Content {
    driver: Driver,
    asked: Vec<Action>,
    ready: bool,
}

fn driver(content: &str, seed: u64) -> Driver {
    Driver::new(Options {
        content: Some(root().join(content)),
        seed: Some(Seed::new(seed)),
        forget: true,
        still: true,
        ..Options::default()
    })
}

fn harness(content: &str, size: Vec2, seed: u64) -> Harness<'static, Content> {
    harness_of(driver(content, seed), size)
}

fn harness_of(driver: Driver, size: Vec2) -> Harness<'static, Content> {
    let content = Content { driver, asked: Vec::new(), ready: false };
    let mut harness = Harness::builder().with_size(size).build_ui_state(
        |ui, content: &mut Content| {
            let stage = content.driver.stage();
            if stage.look_changed {
                stage.look.install(ui.ctx());
            }
            if let Some(fonts) = stage.fonts {
                ui.ctx().set_fonts(fonts);
                ui.ctx().request_repaint();
            }
            if content.ready {
                let kit = Kit { look: stage.look, words: stage.words };
                content.asked.extend(ui::show(ui, kit, stage.screen, stage.memory));
            }
            content.ready = true;
        },
        content,
    );
    settle(&mut harness);
    harness
}

/// Lets a few frames pass, and what was asked for be carried out.
fn settle(harness: &mut Harness<'static, Content>) {
    for _ in 0..4 {
        harness.step();
        let content = harness.state_mut();
        let asked = std::mem::take(&mut content.asked);
        content.driver.take(asked);
        content.driver.tick();
    }
}

/// Where something of this name can be pressed; scrolled to if need be.
fn find(harness: &mut Harness<'static, Content>, name: &str) -> Pos2 {
    for _ in 0..60 {
        let Some(found) = harness.ctx.read_response(widgets::id(name)) else {
            settle(harness);
            continue;
        };
        let visible = found.interact_rect;
        if visible.is_positive() && visible.contains(found.rect.center()) {
            return found.rect.center();
        }
        // What is scrolled out of sight above has its visible part's top below itself, and the other way round.
        let up = found.rect.center().y < visible.min.y;
        let edge = if up { visible.min.y + 20.0 } else { visible.max.y - 20.0 };
        let over = Pos2::new(found.rect.center().x, edge);
        harness.event(Event::PointerMoved(over));
        harness.event(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: Vec2::new(0.0, if up { 60.0 } else { -60.0 }),
            phase: egui::TouchPhase::Move,
            modifiers: Modifiers::NONE,
        });
        settle(harness);
    }
    let screen = format!("{:?}", harness.state().driver.screen());
    panic!("there is nothing to press called {name} on {}", screen.chars().take(80).collect::<String>());
}

fn press(harness: &mut Harness<'static, Content>, name: &str) {
    let pos = find(harness, name);
    harness.event(Event::PointerMoved(pos));
    harness.step();
    for pressed in [true, false] {
        harness.event(Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        harness.step();
    }
    settle(harness);
}

/// Carries out a plan as a person would, and returns what was left.
fn play(content: &str, scenario: &str, plan: &str, size: Vec2) -> Vec<Entry> {
    carry_out(harness(content, size, 1), scenario, plan)
}

fn carry_out(mut harness: Harness<'static, Content>, scenario: &str, plan: &str) -> Vec<Entry> {
    let words = Words::english();
    let mut demo = Demo::new(&words, scenario, plan, false).unwrap();
    let mut log = Vec::new();
    loop {
        if let Some(shift) = harness.state().driver.shift() {
            log = (0..=shift.command_count()).filter_map(|nth| shift.entry(nth)).collect();
        }
        match demo.next(&mut harness.state_mut().driver).unwrap() {
            None => return log,
            Some(Gesture::Press(name)) => press(&mut harness, &name),
            Some(Gesture::Write(name, text)) => {
                press(&mut harness, &name);
                harness.key_press_modifiers(Modifiers::COMMAND, egui::Key::End);
                harness.step();
                harness.event(Event::Text(text));
                settle(&mut harness);
            }
            Some(Gesture::Keys(key, modifiers)) => {
                harness.key_press_modifiers(modifiers, key);
                settle(&mut harness);
            }
            Some(Gesture::Picture(_)) => {}
            Some(Gesture::Wait(frames)) => (0..frames).for_each(|_| harness.step()),
        }
    }
}

/// The same plan in the terminal's way.
fn play_in_terminal(scenario: &Arc<Scenario>, plan: &str) -> Vec<Entry> {
    let mut sitting = Seat::forgotten(Arc::new(Desk::new(Arc::clone(scenario))), Seed::new(1), Pacing::Untimed).sit();
    for line in plan.lines() {
        if let Some(line) = parse_line(line).unwrap() {
            sitting.carry_out(&line).unwrap();
        }
    }
    let shift = sitting.shift();
    (0..=shift.command_count()).filter_map(|nth| shift.entry(nth)).collect()
}

fn plan(name: &str) -> String {
    std::fs::read_to_string(root().join(format!("tests/plans/{name}.plan"))).unwrap()
}

#[test]
fn the_same_plan_gives_the_same_log_in_window_and_terminal() {
    for (scenario, how, size) in [
        ("third-saturday", "well", LARGE),
        ("off-the-path", "badly", SMALL),
        ("the-wrong-joke", "well", SMALL),
        ("third-saturday", "silently", SMALL),
    ] {
        let plan = plan(&format!("{scenario}-{how}"));
        let window = play("scenarios", scenario, &plan, size);
        same(&window, &play_in_terminal(house().0.find(scenario).unwrap(), &plan), &format!("{scenario}-{how}"));
    }
}

#[cfg(feature = "store")]
#[test]
fn a_plan_whose_attempt_is_kept_says_nothing_of_itself_and_comes_to_its_end() {
    let folder = tempfile::tempdir().unwrap();
    let driver = Driver::new(Options {
        content: Some(root().join("scenarios")),
        seed: Some(Seed::new(1)),
        folder: Some(folder.path().to_owned()),
        still: true,
        ..Options::default()
    });
    let plan = plan("third-saturday-silently");
    let window = carry_out(harness_of(driver, SMALL), "third-saturday", &plan);
    same(&window, &play_in_terminal(house().0.find("third-saturday").unwrap(), &plan), "kept");
    let store = composure::record::Store::open(folder.path()).unwrap();
    let [kept] = store.list().unwrap().try_into().unwrap();
    assert!(kept.finished && store.load(&kept.id).unwrap().notes.is_empty());
}

fn same(window: &[Entry], terminal: &[Entry], what: &str) {
    assert_eq!(window.len(), terminal.len(), "{what}");
    for (nth, (window, terminal)) in window.iter().zip(terminal).enumerate() {
        assert_eq!(window, terminal, "{what}: entry {nth}");
    }
}

#[test]
fn every_kind_of_work_gives_the_same_log_in_window_and_terminal() {
    let plan = |well: bool| {
        let line = |(inject, good, bad): &(&str, &str, &str)| {
            let looks = LOOKS.iter().filter(|(about, _)| well && about == inject);
            let looks = looks.map(|(about, source)| format!("look {about} {source}\n{}", "wait 1:00\n".repeat(5)));
            format!("wait for {inject}\n{}do {inject} {}\n", looks.collect::<String>(), if well { good } else { bad })
        };
        PLAYS.iter().map(line).collect::<String>() + "finish\n"
    };
    let (library, _) = library(include_str!("data/work.ron"));
    for (well, size) in [(true, LARGE), (false, SMALL)] {
        let plan = plan(well);
        let window = play("tests/it/data", "every-kind", &plan, size);
        same(&window, &play_in_terminal(&library.scenarios[0], &plan), &plan);
    }
}
