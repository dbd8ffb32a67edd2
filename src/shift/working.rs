//! Doing a piece of work: whether what is given fits its form, and what is read in its texts.

use std::sync::Arc;

use super::play::check_text;
use super::rejection::Rejection;
use super::work::{Given, ReadPart};
use crate::base::Number;
use crate::reading::Reading;
use crate::scenario::Visibility;
use crate::scenario::kinds::{Ask, Form, Part};

/// Whether everything that is asked for is given, once, and nothing else.
pub(super) fn check(form: &Form, given: &[Given]) -> Result<(), Rejection> {
    for (nth, one) in given.iter().enumerate() {
        let part = form.part(&one.part).ok_or_else(|| Rejection::NoPart(one.part.clone()))?;
        if given.iter().skip(nth + 1).any(|other| other.part == one.part) {
            return Err(Rejection::Twice(one.part.clone()));
        }
        fits(part, &one.value)?;
        let same = |other: &&Given| {
            let group = form.part(&other.part).and_then(|other| other.group);
            other.part != one.part && other.value == one.value && group.is_some() && group == part.group
        };
        if let Some(other) = given.iter().find(same) {
            return Err(Rejection::Same(one.part.clone(), other.part.clone()));
        }
    }
    match form.parts.iter().find(|part| !part.optional && given.iter().all(|one| one.part != part.id)) {
        Some(missing) => Err(Rejection::Missing(missing.id.clone())),
        None => Ok(()),
    }
}

fn fits(part: &Part, value: &str) -> Result<(), Rejection> {
    match &part.ask {
        Ask::One(choices, _) if choices.iter().any(|choice| choice.id.as_str() == value) => Ok(()),
        Ask::One(..) => Err(Rejection::NoChoice(part.id.clone(), value.chars().take(60).collect())),
        Ask::Number(_) if Number::parse(value).is_some() => Ok(()),
        Ask::Number(_) => Err(Rejection::NotANumber(part.id.clone())),
        Ask::Text(limit, _) => check_text(value, *limit as usize),
    }
}

/// What was given in the order of the form, without blanks around it, and what is read in its texts.
pub(super) fn read(
    form: &Form,
    given: &[Given],
    hear: impl Fn(&str, Visibility) -> Arc<Reading>,
) -> (Arc<[Given]>, Arc<[ReadPart]>) {
    let find = |part: &Part| given.iter().find(|one| one.part == part.id);
    let tidy = |one: &Given| Given { part: one.part.clone(), value: Arc::from(one.value.trim()) };
    let ordered: Arc<[Given]> = form.parts.iter().filter_map(find).map(tidy).collect();
    let read = |one: &Given| match form.part(&one.part)?.ask {
        Ask::Text(_, place) => Some(ReadPart { part: one.part.clone(), reading: hear(&one.value, place) }),
        Ask::One(..) | Ask::Number(_) => None,
    };
    let readings = ordered.iter().filter_map(read).collect();
    (ordered, readings)
}
