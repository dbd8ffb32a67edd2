//! What is given and not sent, and whether it can be.

use super::blocks::{Block, blocks};
use crate::base::Number;
use crate::base::id::{ChoiceId, InjectId, PartId};
use crate::ui::action::Desk;
use crate::ui::shift::Scene;
use crate::ui::{Action, Memory};
use crate::view::work::{Asked, Choice, Part};
use crate::view::{Composer, Work};

/// What is given for a part, as it was chosen or typed; empty where nothing is.
pub(super) fn value<'m>(memory: &'m Memory, inject: &InjectId, part: &PartId) -> &'m str {
    let unsent = memory.desk.unsent.get(inject);
    unsent.and_then(|unsent| unsent.parts.get(part)).map_or("", String::as_str)
}

/// Gives something for a part; nothing takes it back.
pub(super) fn give(memory: &mut Memory, inject: &InjectId, part: &PartId, value: &str) {
    let parts = &mut memory.desk.unsent(inject).parts;
    if value.is_empty() {
        parts.remove(part);
    } else {
        parts.insert(part.clone(), value.to_owned());
    }
}

/// Chooses something for one of these parts; another one of a group that has it gives it up.
pub(super) fn choose(memory: &mut Memory, inject: &InjectId, parts: &[Part], part: &Part, choice: &Choice) {
    let others = parts.iter().filter(|other| other.id != part.id && part.group.is_some() && other.group == part.group);
    for other in others {
        if value(memory, inject, &other.id) == choice.id.as_str() {
            give(memory, inject, &other.id, "");
        }
    }
    give(memory, inject, &part.id, choice.id.as_str());
}

/// A choice was pressed: it is made; once more takes it back where it may be left open.
pub(super) fn press(memory: &mut Memory, inject: &InjectId, parts: &[Part], part: &Part, choice: &Choice) {
    if part.optional && value(memory, inject, &part.id) == choice.id.as_str() {
        give(memory, inject, &part.id, "");
    } else {
        choose(memory, inject, parts, part, choice);
    }
}

/// The position of the choice that was made.
pub(super) fn chosen(memory: &Memory, inject: &InjectId, part: &Part) -> Option<usize> {
    let given = value(memory, inject, &part.id);
    part.choices().iter().position(|choice| choice.id.as_str() == given)
}

/// Whether what is given for a part fits it.
fn fits(part: &Part, given: &str) -> bool {
    let given = given.trim();
    match &part.ask {
        Asked::One(choices) => choices.iter().any(|choice| choice.id.as_str() == given),
        Asked::Number(_) => Number::parse(given).is_some(),
        Asked::Text(limit) => !given.is_empty() && given.chars().count() <= *limit,
    }
}

/// The order of a list: as it was given, or as it came.
pub(super) fn order<'p>(memory: &Memory, inject: &InjectId, places: &'p [Part]) -> Vec<&'p Choice> {
    let all = places.first().map_or(&[][..], Part::choices);
    let find = |part: &Part| all.iter().find(|choice| choice.id.as_str() == value(memory, inject, &part.id));
    let given: Vec<&Choice> = places.iter().filter_map(find).collect();
    let whole = all.iter().all(|choice| given.contains(&choice));
    if whole { given } else { all.iter().collect() }
}

/// Puts a list in this order.
pub(super) fn put_in_order(memory: &mut Memory, inject: &InjectId, places: &[Part], order: &[ChoiceId]) {
    for (part, choice) in places.iter().zip(order) {
        give(memory, inject, &part.id, choice.as_str());
    }
}

/// What a block asks for now, with what was chosen in it.
pub(super) fn asked<'p>(memory: &Memory, inject: &InjectId, block: Block<'p>) -> &'p [Part] {
    block.asked(block.parts().first().map_or("", |first| value(memory, inject, &first.id)))
}

/// How much of what has to be given is, and how much that is; a list to put in order is one thing, and in order as it is.
pub(super) fn progress(memory: &Memory, work: &Work) -> (usize, usize) {
    let (mut done, mut all) = (0, 0);
    for block in blocks(work) {
        if let Block::Order(_) = block {
            done += 1;
            all += 1;
            continue;
        }
        let asked = asked(memory, &work.inject, block).iter().filter(|part| !part.optional);
        all += asked.clone().count();
        done += asked.filter(|part| fits(part, value(memory, &work.inject, &part.id))).count();
    }
    (done, all)
}

/// Everything that is given, in the order of the form; none while something that has to be given is not, or something
/// that is given does not fit.
fn all(memory: &Memory, work: &Work) -> Option<Vec<(PartId, String)>> {
    let mut given = Vec::new();
    for block in blocks(work) {
        if let Block::Order(places) = block {
            let order = order(memory, &work.inject, places);
            given.extend(places.iter().zip(order).map(|(part, choice)| (part.id.clone(), choice.id.to_string())));
            continue;
        }
        for part in asked(memory, &work.inject, block) {
            let value = value(memory, &work.inject, &part.id);
            match (fits(part, value), value.trim().is_empty() && part.optional) {
                (true, _) => given.push((part.id.clone(), value.trim().to_owned())),
                (false, true) => {}
                (false, false) => return None,
            }
        }
    }
    Some(given)
}

/// The work as it would be sent, if it can be.
pub(in crate::ui::shift) fn ready(scene: &Scene<'_>, composer: &Composer, memory: &Memory) -> Option<Action> {
    let work = composer.work.as_ref().filter(|_| scene.runs())?;
    let given = all(memory, work)?;
    Some(Action::Desk(Desk::Work { inject: work.inject.clone(), given }))
}
