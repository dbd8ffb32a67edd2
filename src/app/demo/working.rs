//! How a person gives what a plan gives: choices are pressed, a card and then its place, numbers and texts typed, a list is
//! put in order by keys.

use egui::{Key, Modifiers};

use super::Gesture;
use crate::base::id::{ChoiceId, PartId};
use crate::view::Work;
use crate::view::work::{Asked, Part, are_places, runs};

/// The gestures that give this, part by part, from a form in which nothing is given yet.
pub(super) fn gestures(work: &Work, given: &[(&PartId, &str)]) -> Vec<Gesture> {
    let find = |part: &Part| given.iter().find(|(id, _)| **id == part.id).map(|(_, value)| *value);
    let mut gestures = Vec::new();
    for run in runs(&work.parts) {
        if are_places(run) {
            gestures.extend(moves(run, find));
            continue;
        }
        for (part, value) in run.iter().filter_map(|part| Some((part, find(part)?))) {
            // A card is taken up before it is put somewhere.
            if work.is_card(part) {
                gestures.push(Gesture::Press(format!("card/{}", part.id)));
            }
            gestures.push(match &part.ask {
                Asked::One(_) => Gesture::Press(format!("work/{}/{value}", part.id)),
                Asked::Number(_) | Asked::Text(_) => {
                    Gesture::Write(format!("field/{}/{}", work.inject, part.id), value.to_owned())
                }
            });
        }
    }
    gestures
}

/// Brings one row after the other up to its place: it is pressed, and goes up step by step.
fn moves<'g>(places: &[Part], find: impl Fn(&Part) -> Option<&'g str>) -> Vec<Gesture> {
    let mut order: Vec<&ChoiceId> = places.first().map_or(&[][..], Part::choices).iter().map(|c| &c.id).collect();
    let mut gestures = Vec::new();
    for (place, part) in places.iter().enumerate() {
        let wanted = find(part);
        let Some(from) = order.iter().position(|id| Some(id.as_str()) == wanted).filter(|from| *from > place) else {
            continue;
        };
        let row = order.remove(from);
        order.insert(place, row);
        gestures.push(Gesture::Press(format!("order/{row}")));
        gestures.extend(std::iter::repeat_n(Gesture::Keys(Key::ArrowUp, Modifiers::ALT), from - place));
    }
    gestures
}
