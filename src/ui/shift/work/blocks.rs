//! Which parts of a form are shown together, and how: a matter of their shape alone, so that a new kind of work has a
//! form without anything being done for it.

use crate::view::work::{Asked, Choice, Part, are_places, runs};

/// So many choices fit a line, and none of them is longer.
const FEW: usize = 6;
const SHORT: usize = 34;
/// So many parts fit a table beside what is chosen for them.
const COLUMNS: usize = 3;

/// What is shown together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Block<'a> {
    /// Places, each taken by another one: a list to put in order.
    Order(&'a [Part]),
    /// A few parts that take different ones of the same choices: one list with a mark for each part.
    Marks(&'a [Part]),
    /// Parts with the same few short choices: a row for each.
    Few(&'a [Part]),
    /// One of several, one below the other.
    One(&'a Part),
    /// A number in a unit.
    Number(&'a Part, &'a str),
    /// A text of at most so many characters.
    Text(&'a Part, usize),
}

impl Block<'_> {
    /// Whether it begins with what it is about; else it follows what stands before it.
    pub(super) fn is_about(&self) -> bool {
        let first = match self {
            Self::Order(parts) | Self::Marks(parts) | Self::Few(parts) => parts.first(),
            Self::One(part) | Self::Number(part, _) | Self::Text(part, _) => Some(*part),
        };
        first.is_some_and(|part| !part.about.is_empty())
    }
}

/// The blocks of a form, in order.
pub(super) fn blocks(parts: &[Part]) -> Vec<Block<'_>> {
    runs(parts).flat_map(together).collect()
}

/// How parts that ask for the same are shown.
fn together(run: &[Part]) -> Vec<Block<'_>> {
    let Some(first) = run.first() else { return Vec::new() };
    match &first.ask {
        Asked::Number(unit) => run.iter().map(|part| Block::Number(part, unit)).collect(),
        Asked::Text(limit) => run.iter().map(|part| Block::Text(part, *limit)).collect(),
        Asked::One(_) if are_places(run) => vec![Block::Order(run)],
        Asked::One(choices) if are_marks(run, choices) => vec![Block::Marks(run)],
        Asked::One(choices) if are_few(choices) => vec![Block::Few(run)],
        Asked::One(_) => run.iter().map(Block::One).collect(),
    }
}

fn are_marks(run: &[Part], choices: &[Choice]) -> bool {
    let grouped = run.iter().all(|part| part.group.is_some());
    grouped && (2..=COLUMNS).contains(&run.len()) && choices.len() > run.len()
}

fn are_few(choices: &[Choice]) -> bool {
    choices.len() <= FEW && choices.iter().all(|choice| choice.label.chars().count() <= SHORT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::{ChoiceId, PartId};

    fn part(id: &str, labels: &[&str], group: Option<u8>) -> Part {
        let choice = |(letter, label): (char, &&str)| Choice {
            id: ChoiceId::new(label.split(' ').next().unwrap()),
            letter,
            label: (*label).to_owned(),
        };
        Part {
            id: PartId::new(id),
            label: id.to_owned(),
            about: String::new(),
            covered: false,
            ask: Asked::One(('a'..).zip(labels).map(choice).collect()),
            group,
            optional: false,
        }
    }

    const LONG: [&str; 3] = ["one way of doing what has to be done", "another", "a third"];
    const WORDS: [&str; 3] = ["keep", "hide", "ban"];

    #[test]
    fn places_are_a_list_to_put_in_order() {
        let parts = ["1", "2", "3"].map(|id| part(id, &LONG, Some(0)));
        assert_eq!(blocks(&parts), [Block::Order(&parts)]);
        // Posts that are put on days are no places, even if there are as many days.
        let parts = ["mon", "tue", "wed"].map(|id| part(id, &WORDS, Some(0)));
        assert_eq!(blocks(&parts), [Block::Few(&parts)]);
        assert_eq!(blocks(&parts[..1]), [Block::Few(&parts[..1])]);
    }

    #[test]
    fn best_and_worst_are_one_list_with_two_marks() {
        let parts = ["best", "worst"].map(|id| part(id, &LONG, Some(0)));
        assert_eq!(blocks(&parts), [Block::Marks(&parts)]);
        assert_eq!(blocks(&parts[..1]), [Block::One(&parts[0])]);
        let apart = ["best", "worst"].map(|id| part(id, &LONG, None));
        assert_eq!(blocks(&apart), [Block::One(&apart[0]), Block::One(&apart[1])]);
    }

    #[test]
    fn the_same_few_choices_are_rows_and_others_stand_for_themselves() {
        let mut parts = vec![part("p1", &WORDS, None), part("p2", &WORDS, None), part("why", &LONG, None)];
        parts.push(Part { ask: Asked::Number("minutes".to_owned()), ..part("much", &[], None) });
        parts.push(Part { ask: Asked::Text(80), ..part("note", &[], None) });
        let number = Block::Number(&parts[3], "minutes");
        let expected = [Block::Few(&parts[..2]), Block::One(&parts[2]), number, Block::Text(&parts[4], 80)];
        assert_eq!(blocks(&parts), expected);
        assert_eq!(blocks(&[]), []);
    }
}
