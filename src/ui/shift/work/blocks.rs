//! Which parts of a form are shown together, and how: a matter of their shape alone, so that a new kind of work has a
//! form without anything being done for it.

use crate::base::id::ChoiceId;
use crate::view::work::{Asked, Choice, Part, Shape, are_few, are_places, asked, folds, pieces, runs};
use crate::view::{Who, Work};

/// So many parts fit a table beside what is chosen for them.
const COLUMNS: usize = 3;

/// What is shown together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Block<'a> {
    /// Cards to put on a board; what keeps one back.
    Board(&'a [Part], &'a ChoiceId),
    /// A post that somebody wrote, and what is asked for about it: more than its first part only where something else
    /// than this is chosen for that.
    Post(&'a [Part], &'a Who, &'a ChoiceId),
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
        self.parts().first().is_some_and(|part| !part.about.is_empty())
    }
}

impl<'a> Block<'a> {
    /// What it asks for.
    pub(super) fn parts(self) -> &'a [Part] {
        match self {
            Self::Board(parts, _) | Self::Post(parts, ..) => parts,
            Self::Order(parts) | Self::Marks(parts) | Self::Few(parts) => parts,
            Self::One(part) | Self::Number(part, _) | Self::Text(part, _) => std::slice::from_ref(part),
        }
    }

    /// What it asks for now that this is chosen for its first part.
    pub(super) fn asked(self, chosen: &str) -> &'a [Part] {
        match self {
            Self::Post(parts, _, leaves) => asked(parts, leaves, chosen),
            _ => self.parts(),
        }
    }

    /// Whether a part of it is a list that is folded.
    pub(super) fn folds(self, part: &Part) -> bool {
        matches!(self, Self::Post(parts, ..) if folds(parts, part))
    }

    /// The lists in it from which one chooses, each with the parts among which it is one.
    pub(super) fn lists(self) -> Vec<(&'a [Part], &'a Part)> {
        let alone = |part: &'a Part| (std::slice::from_ref(part), part);
        match self {
            Self::Board(parts, _) => parts.iter().map(alone).collect(),
            Self::Post(parts, ..) => apart(parts).into_iter().flat_map(Self::lists).collect(),
            Self::Marks(parts) | Self::Few(parts) => parts.iter().map(|part| (parts, part)).collect(),
            Self::One(part) => vec![alone(part)],
            Self::Order(_) | Self::Number(..) | Self::Text(..) => Vec::new(),
        }
    }
}

/// The blocks of a piece of work, in order.
pub(super) fn blocks(work: &Work) -> Vec<Block<'_>> {
    let parts = &work.parts;
    match &work.shape {
        Shape::Board(back) if !parts.is_empty() => vec![Block::Board(parts, back)],
        Shape::Posts(by, keep) if pieces(parts).count() == by.len() => {
            pieces(parts).zip(by).map(|(parts, by)| Block::Post(parts, by, keep)).collect()
        }
        _ => apart(parts),
    }
}

/// The blocks of parts that are nothing together, in order.
pub(super) fn apart(parts: &[Part]) -> Vec<Block<'_>> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::{ChoiceId, InjectId, PartId, PersonId};

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
        assert_eq!(apart(&parts), [Block::Order(&parts)]);
        // Posts that are put on days are no places, even if there are as many days.
        let parts = ["mon", "tue", "wed"].map(|id| part(id, &WORDS, Some(0)));
        assert_eq!(apart(&parts), [Block::Few(&parts)]);
        assert_eq!(apart(&parts[..1]), [Block::Few(&parts[..1])]);
    }

    #[test]
    fn best_and_worst_are_one_list_with_two_marks() {
        let parts = ["best", "worst"].map(|id| part(id, &LONG, Some(0)));
        assert_eq!(apart(&parts), [Block::Marks(&parts)]);
        assert_eq!(apart(&parts[..1]), [Block::One(&parts[0])]);
        let free = ["best", "worst"].map(|id| part(id, &LONG, None));
        assert_eq!(apart(&free), [Block::One(&free[0]), Block::One(&free[1])]);
    }

    #[test]
    fn the_same_few_choices_are_rows_and_others_stand_for_themselves() {
        let mut parts = vec![part("p1", &WORDS, None), part("p2", &WORDS, None), part("why", &LONG, None)];
        parts.push(Part { ask: Asked::Number("minutes".to_owned()), ..part("much", &[], None) });
        parts.push(Part { ask: Asked::Text(80), ..part("note", &[], None) });
        let number = Block::Number(&parts[3], "minutes");
        let expected = [Block::Few(&parts[..2]), Block::One(&parts[2]), number, Block::Text(&parts[4], 80)];
        assert_eq!(apart(&parts), expected);
        assert_eq!(apart(&[]), []);
    }

    #[test]
    fn a_plan_is_one_board_and_every_post_stands_for_itself() {
        let about = |id: &str, labels| Part { about: id.to_owned(), ..part(id, labels, None) };
        let more = || Part { optional: true, ..part("more", &LONG, None) };
        let by = |name: &str| Who {
            id: PersonId::new(name),
            name: name.to_owned(),
            handle: String::new(),
            about: String::new(),
            role: String::new(),
            face: 0,
            colleague: false,
            anger: 0,
            trust: 0,
            mood: String::new(),
            reach: 0,
        };
        let mut work = Work {
            inject: InjectId::new("i"),
            kind: "Moderation",
            name: String::new(),
            parts: vec![about("one", &WORDS), more(), about("two", &WORDS)],
            sources: Vec::new(),
            exhibits: Vec::new(),
            shape: Shape::Posts(vec![by("Ada"), by("Ben")], ChoiceId::new("keep")),
        };
        let (ada, ben, keep) = (by("Ada"), by("Ben"), ChoiceId::new("keep"));
        let [first, second] = [Block::Post(&work.parts[..2], &ada, &keep), Block::Post(&work.parts[2..], &ben, &keep)];
        assert_eq!(blocks(&work), [first, second]);
        let asked = |chosen| first.asked(chosen).iter().map(|part| part.id.as_str()).collect::<Vec<_>>();
        assert_eq!((asked(""), asked("keep"), asked("hide")), (vec!["one"], vec!["one"], vec!["one", "more"]));
        assert_eq!(work.parts.iter().map(|part| first.folds(part)).collect::<Vec<_>>(), [false, true, false]);
        assert_eq!(second.asked("").len(), 1);
        let lists = blocks(&work).into_iter().flat_map(Block::lists).map(|(_, part)| part.id.as_str());
        assert_eq!(lists.collect::<Vec<_>>(), ["one", "more", "two"]);
        // Posts by nobody are parts like all others, and none is lost.
        work.shape = Shape::Posts(vec![by("Ada")], ChoiceId::new("keep"));
        assert_eq!(blocks(&work), apart(&work.parts));
        let back = ChoiceId::new("ban");
        work.shape = Shape::Board(back.clone());
        assert_eq!(blocks(&work), [Block::Board(&work.parts, &back)]);
        assert!(work.is_card(&work.parts[0]) && !work.is_card(&work.parts[1]));
        work.parts.clear();
        assert_eq!(blocks(&work), []);
    }
}
