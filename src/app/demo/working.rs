//! How a person gives what a plan gives: choices are pressed, a card and then its place, numbers and texts typed, a list is
//! put in order by keys.

use egui::{Key, Modifiers};

use super::Gesture;
use crate::base::id::{ChoiceId, PartId};
use crate::view::Work;
use crate::view::work::{Asked, Part, Shape, are_places, asked, folds, pieces, runs};

/// The gestures that give this, part by part, from a form in which nothing is given yet.
pub(super) fn gestures(work: &Work, given: &[(&PartId, &str)]) -> Vec<Gesture> {
    let find = |part: &Part| given.iter().find(|(id, _)| **id == part.id).map(|(_, value)| *value);
    if let Shape::Posts(_, leaves) = &work.shape {
        return pieces(&work.parts).flat_map(|post| decided(post, leaves, &find)).collect();
    }
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

/// Decides about a post: what happens to it, and then what is asked about that, in a list that is opened first.
fn decided<'g>(post: &[Part], leaves: &ChoiceId, find: &impl Fn(&Part) -> Option<&'g str>) -> Vec<Gesture> {
    let first = post.first().and_then(find).unwrap_or_default();
    let given = asked(post, leaves, first).iter().filter_map(|part| Some((part, find(part)?)));
    let presses = given.flat_map(|(part, value)| {
        let open = folds(post, part).then(|| format!("fold/{}", part.id));
        open.into_iter().chain([format!("work/{}/{value}", part.id)])
    });
    presses.map(Gesture::Press).collect()
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::words::Words;
    use crate::base::{Seed, SimTime, Source};
    use crate::scenario::Library;
    use crate::shift::{Act, Command, Desk, Shift};

    #[test]
    fn a_rule_is_chosen_where_it_is_asked_for_from_a_list_that_is_opened() {
        let long = "Be kind to everybody, whoever began it.";
        let brand = include_str!("../../../tests/it/data/brand.ron").replacen("Be kind.", long, 1);
        let texts = [("brand.ron", brand.as_str()), ("scenario.ron", include_str!("../../../tests/it/data/work.ron"))];
        let (library, _) = Library::load(texts.map(|(name, text)| Source::new(name, text)).to_vec());
        let mut shift = Shift::open(Arc::new(Desk::new(Arc::clone(&library.scenarios[0]))), Seed::new(1));
        shift.execute(Command { at: SimTime::from_secs(60), act: Act::Wait }).unwrap();
        let inject = shift.scenario().inject_ix(&"under-the-post".into()).unwrap();
        let work = crate::view::work::work(&Words::english(), &shift, inject).unwrap();
        let pressed = |measure: &str| {
            let given = [("insult", measure), ("insult-rule", "1"), ("critic", "keep")];
            let given = given.map(|(part, value)| (PartId::new(part), value));
            let given: Vec<_> = given.iter().map(|(part, value)| (part, *value)).collect();
            let name = |gesture: Gesture| match gesture {
                Gesture::Press(name) => name,
                _ => String::new(),
            };
            gestures(&work, &given).into_iter().map(name).collect::<Vec<_>>()
        };
        let folded = ["work/insult/hide", "fold/insult-rule", "work/insult-rule/1", "work/critic/keep"];
        assert_eq!(pressed("hide"), folded);
        assert_eq!(pressed("keep"), ["work/insult/keep", "work/critic/keep"]);
    }
}
