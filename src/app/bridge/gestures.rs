//! A script's gestures, as the window would send them if somebody made them: pointer, wheel and keys all go the way of
//! real input.

use std::path::PathBuf;
use std::time::Duration;

use bevy::ecs::system::{NonSendMut, SystemParam};
use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPreUpdateSet, egui};

use super::hand::Hand;
use super::pace::{Busy, EguiWaits};
use super::screens::Asked;
use super::sparing::Sparing;
use super::{Closed, End, keys, pictures};
use crate::app::canvas::Canvas;
use crate::app::demo::{Gesture, Script};
use crate::app::driver::Driver;
use crate::say;
use crate::ui::widgets;

/// After so many frames something that is looked for is not there.
const PATIENCE: u32 = 180;
/// A screen that still moves after so many frames is taken as it is.
const SETTLED: u32 = 60;
/// How many characters are typed a frame.
const TYPED: usize = 24;
/// How far a turn of the wheel is, in lines, and how far from the edge of a list the pointer stands for it, in points.
const TURN: f32 = 2.0;
const INSIDE: f32 = 24.0;

/// What makes gestures, and how far it is.
pub(super) struct Hands {
    script: Option<Box<dyn Script>>,
    pictures: Option<PathBuf>,
    doing: Doing,
    /// For how many frames.
    frames: u32,
    /// Whether what comes after the script may begin.
    done: bool,
}

/// What is being done.
enum Doing {
    /// Nothing: whatever comes next.
    Next,
    /// Looking for something to press; then what is to be written into it.
    Seek(String, Option<String>),
    /// The pointer is there: it is pressed when it stands still.
    Aim(String, egui::Pos2, Option<String>),
    /// The button is down.
    Release(Option<String>),
    /// Goes to the end of a field.
    End(u8, String),
    /// Types: what is left.
    Type(String),
    /// A key with what is held beside it.
    Keys(u8, egui::Key, egui::Modifiers),
    /// Waits until nothing moves.
    Settle,
    /// Waits until nothing moves, then takes a picture.
    Frame(String),
    /// Waits for a picture; then it is taken again, with everything drawn.
    Develop(String, u64),
    /// Waits for that one: it has to be the same.
    Compare(String, u64, Image),
    /// Looks on.
    Wait(u32),
}

/// Whether a script has come to its end.
#[derive(Resource, Default)]
pub(super) struct Scripted {
    /// There is one and it goes on.
    pub(super) running: bool,
}

/// Sets up the hands of a script.
pub(super) fn add(app: &mut App, script: Option<Box<dyn Script>>, pictures: Option<PathBuf>, stays: bool) {
    app.init_resource::<pictures::Taken>();
    app.insert_resource(Scripted { running: script.is_some() });
    app.insert_non_send(Hands { script, pictures, doing: Doing::Settle, frames: 0, done: stays });
    app.add_systems(
        PreUpdate,
        gesture.in_set(Gestures).after(EguiPreUpdateSet::InitContexts).before(EguiPreUpdateSet::ProcessInput),
    );
}

/// Where a hand does what a script says.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Gestures;

/// What a gesture touches.
#[derive(SystemParam)]
struct World<'w, 's> {
    commands: Commands<'w, 's>,
    contexts: EguiContexts<'w, 's>,
    hand: Hand<'w, 's>,
    busy: ResMut<'w, Busy>,
    waits: Res<'w, EguiWaits>,
    canvas: Res<'w, Canvas>,
    asked: Res<'w, Asked>,
    taken: ResMut<'w, pictures::Taken>,
    sparing: ResMut<'w, Sparing>,
    scripted: ResMut<'w, Scripted>,
    end: ResMut<'w, End>,
}

fn gesture(mut hands: NonSendMut<'_, Hands>, mut driver: NonSendMut<'_, Driver>, mut world: World<'_, '_>) -> Result {
    if hands.script.is_none() || world.end.closed.is_some() {
        return Ok(());
    }
    world.busy.0 = true;
    world.hand.take_up();
    let context = world.contexts.ctx_mut()?.clone();
    // A cursor that blinks would be in one of two pictures.
    if context.global_style().visuals.text_cursor.blink {
        context.all_styles_mut(|style| style.visuals.text_cursor.blink = false);
    }
    hands.frames += 1;
    let doing = std::mem::replace(&mut hands.doing, Doing::Next);
    match hands.go_on(doing, &mut driver, &mut world, &context) {
        Ok(next) => hands.doing = next,
        Err(why) => world.end.closed = Some(Closed::Failed(why)),
    }
    Ok(())
}

impl Hands {
    fn go_on(
        &mut self,
        doing: Doing,
        driver: &mut Driver,
        world: &mut World<'_, '_>,
        context: &egui::Context,
    ) -> Result<Doing, String> {
        let frames = self.frames;
        let next = |hands: &mut Self, doing: Doing| {
            hands.frames = 0;
            Ok(doing)
        };
        let still = world.still() && frames > 2 || frames >= SETTLED;
        match doing {
            Doing::Next => {
                let begun = self.begin(driver, world)?;
                next(self, begun)
            }
            Doing::Seek(name, text) if frames >= PATIENCE => {
                let _ = text;
                Err(say!(driver.words(), "demo-not-found", name = name))
            }
            Doing::Seek(name, text) => match context.read_response(widgets::id(&name)) {
                Some(found) => match aim(&found) {
                    Ok(at) => {
                        world.hand.point(at, context.zoom_factor());
                        next(self, Doing::Aim(name, at, text))
                    }
                    Err((at, lines)) => {
                        world.hand.point(at, context.zoom_factor());
                        if frames.is_multiple_of(3) {
                            world.hand.turn_wheel(lines);
                        }
                        Ok(Doing::Seek(name, text))
                    }
                },
                None => Ok(Doing::Seek(name, text)),
            },
            Doing::Aim(name, at, text) if frames >= 3 => {
                let there = context.read_response(widgets::id(&name)).map(|found| aim(&found));
                match there {
                    Some(Ok(now)) if now.distance(at) < 1.0 => {
                        world.hand.press(true);
                        next(self, Doing::Release(text))
                    }
                    // It has moved, or is gone: look again.
                    _ => Ok(Doing::Seek(name, text)),
                }
            }
            Doing::Release(text) if frames >= 2 => {
                world.hand.press(false);
                let after = text.map_or(Doing::Settle, |text| Doing::End(0, text));
                next(self, after)
            }
            Doing::End(step, text) => {
                let done = world.hand.chord(step, egui::Key::End, egui::Modifiers::CTRL);
                if done { next(self, Doing::Type(text)) } else { Ok(Doing::End(step + 1, text)) }
            }
            Doing::Type(text) if text.is_empty() => next(self, Doing::Settle),
            Doing::Type(text) => {
                let cut = text.char_indices().nth(TYPED).map_or(text.len(), |(at, _)| at);
                let (now, later) = text.split_at(cut);
                for (code, key) in now.chars().map(keys::typing) {
                    world.hand.strike(code, key);
                }
                Ok(Doing::Type(later.to_owned()))
            }
            Doing::Keys(step, key, modifiers) => {
                let done = world.hand.chord(step, key, modifiers);
                if done { next(self, Doing::Settle) } else { Ok(Doing::Keys(step + 1, key, modifiers)) }
            }
            Doing::Settle if still => next(self, Doing::Next),
            Doing::Frame(stem) if still => {
                let folder = self.pictures.clone().unwrap_or_default();
                pictures::take(&mut world.commands, Some(folder.join(format!("{stem}.png"))));
                next(self, Doing::Develop(stem, world.sparing.changes))
            }
            Doing::Develop(stem, then) => match world.developed(frames, driver)? {
                Some(spared) => {
                    world.sparing.nothing = true;
                    pictures::take(&mut world.commands, None);
                    next(self, Doing::Compare(stem, then, spared))
                }
                None => Ok(Doing::Develop(stem, then)),
            },
            Doing::Compare(stem, then, spared) => match world.developed(frames, driver)? {
                Some(whole) if whole.data == spared.data => {
                    world.sparing.nothing = false;
                    next(self, Doing::Next)
                }
                // It changed by itself meanwhile, as a notice does that goes: both are taken anew.
                Some(_) if world.sparing.changes != then => {
                    world.sparing.nothing = false;
                    next(self, Doing::Frame(stem))
                }
                Some(_) => Err(say!(driver.words(), "demo-stale-picture", name = stem)),
                None => Ok(Doing::Compare(stem, then, spared)),
            },
            Doing::Wait(wanted) if frames >= wanted => next(self, Doing::Next),
            unchanged => Ok(unchanged),
        }
    }

    /// Begins the script's next gesture.
    fn begin(&mut self, driver: &mut Driver, world: &mut World<'_, '_>) -> Result<Doing, String> {
        let Some(script) = &mut self.script else { return Ok(Doing::Next) };
        Ok(match script.next(driver)? {
            Some(Gesture::Press(name)) => Doing::Seek(name, None),
            Some(Gesture::Write(name, text)) => Doing::Seek(name, Some(text)),
            Some(Gesture::Keys(key, modifiers)) => Doing::Keys(0, key, modifiers),
            Some(Gesture::Picture(_)) if self.pictures.is_none() => Doing::Next,
            Some(Gesture::Picture(stem)) => {
                // A pointer that rests on something would show what it says about itself.
                world.hand.leave();
                Doing::Frame(stem)
            }
            Some(Gesture::Wait(frames)) => Doing::Wait(frames),
            None => {
                self.script = None;
                world.scripted.running = false;
                if !self.done {
                    world.end.closed = Some(Closed::Normally);
                }
                Doing::Next
            }
        })
    }
}

impl World<'_, '_> {
    /// The picture that was taken, when it is there.
    fn developed(&mut self, frames: u32, driver: &Driver) -> Result<Option<Image>, String> {
        match self.taken.0.take() {
            None if frames >= PATIENCE => Err(driver.words().plain("demo-no-picture")),
            taken => taken.transpose(),
        }
    }

    /// Whether nothing moves and nothing is left to carry out.
    fn still(&self) -> bool {
        self.waits.0 > Duration::ZERO && !self.canvas.is_moving() && self.asked.0.is_empty()
    }
}

/// Where to press something; where to turn the wheel, and by how many lines, if it is not in sight.
fn aim(found: &egui::Response) -> Result<egui::Pos2, (egui::Pos2, f32)> {
    let (whole, seen) = (found.rect, found.interact_rect);
    if seen.is_positive() && seen.height() >= (whole.height() * 0.6).min(2.0 * INSIDE) {
        return Ok(seen.center());
    }
    // What is out of sight has a rectangle turned inside out: its far edge is that of the list.
    let below = whole.bottom() > seen.bottom();
    let y = if below { seen.bottom() - INSIDE } else { seen.top() + INSIDE };
    Err((egui::pos2(whole.center().x, y), if below { -TURN } else { TURN }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Rect, pos2};

    fn found(rect: Rect, clip: Rect) -> egui::Response {
        let mut found = None;
        let mut output = egui::Context::default().run_ui(egui::RawInput::default(), |ui| {
            let mut child = ui.new_child(egui::UiBuilder::new());
            child.set_clip_rect(clip);
            found = Some(child.interact(rect, egui::Id::new("it"), egui::Sense::click()));
        });
        // Nobody draws it.
        output.textures_delta.clear();
        found.unwrap()
    }

    #[test]
    fn what_is_in_sight_is_pressed_and_what_is_not_is_brought_there() {
        let clip = Rect::from_min_max(pos2(0.0, 100.0), pos2(300.0, 400.0));
        let row = |top: f32| found(Rect::from_min_size(pos2(10.0, top), egui::vec2(200.0, 40.0)), clip);
        assert_eq!(aim(&row(200.0)), Ok(pos2(110.0, 220.0)));
        assert_eq!(aim(&row(900.0)), Err((pos2(110.0, 376.0), -TURN)));
        assert_eq!(aim(&row(-300.0)), Err((pos2(110.0, 124.0), TURN)));
        assert_eq!(aim(&row(395.0)), Err((pos2(110.0, 376.0), -TURN)), "a sliver is not enough");
    }
}
