//! A knowledge card: a page of what the sources and the research say on what a module practises, to be read before a shift
//! or after it. Nothing in it changes a score.

use serde::{Deserialize, Serialize};

use crate::base::id::*;
use crate::scenario::Axis;

use super::Competencies;

/// Words one reads in a minute: a slow reader's figure, so that nobody is told too little.
const WORDS_A_MINUTE: usize = 200;

/// A card as a file holds it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Its id; modules name it.
    pub id: CardId,
    /// Its title.
    pub title: String,
    /// What it is about, in two or three sentences.
    pub opening: String,
    /// What it says, in the order it is read in.
    pub sections: Vec<Section>,
    /// What of it Composure scores.
    pub scored: Vec<Scored>,
    /// Where it comes from.
    pub references: Vec<Reference>,
    /// Rows of the source articles: the id of a source of the profile, a hyphen, and the place in it.
    #[serde(default)]
    pub rows: Vec<String>,
}

/// A part of a card.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// What it is.
    pub kind: SectionKind,
    /// Its title.
    pub title: String,
    /// What it says.
    pub text: String,
}

/// What a part of a card is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum SectionKind {
    /// What to do.
    Do,
    /// Why: what is known of it.
    Why,
    /// A tempting mistake, and what it costs.
    Mistake,
    /// A small example with an invented brand.
    Example,
}

impl SectionKind {
    /// All of them, in the order in which a card would have them.
    pub const ALL: [Self; 4] = [Self::Do, Self::Why, Self::Mistake, Self::Example];

    /// As authors write it.
    pub fn typed(self) -> &'static str {
        match self {
            Self::Do => "Do",
            Self::Why => "Why",
            Self::Mistake => "Mistake",
            Self::Example => "Example",
        }
    }
}

/// What of a card is scored, and how.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Scored {
    /// The competency or composite of the profile.
    pub competency: CompetencyId,
    /// What is looked at, in a sentence.
    pub how: String,
}

/// Something that was published.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Who wrote it.
    pub authors: String,
    /// In which year.
    pub year: i64,
    /// What it is called.
    pub title: String,
    /// Where it was published.
    pub published: String,
    /// Its DOI, `10.…/…`, where it is known.
    #[serde(default)]
    pub doi: Option<String>,
}

impl Card {
    /// How many words there are to read; references are not among them.
    pub fn words(&self) -> usize {
        let sections = self.sections.iter().flat_map(|section| [&section.title, &section.text]);
        let scored = self.scored.iter().map(|scored| &scored.how);
        [&self.title, &self.opening]
            .into_iter()
            .chain(sections)
            .chain(scored)
            .map(|text| text.split_whitespace().count())
            .sum()
    }

    /// How long one reads, in whole minutes, 1 at the least.
    pub fn minutes(&self) -> usize {
        self.words().div_ceil(WORDS_A_MINUTE).max(1)
    }

    /// The axes it speaks of, in the order of what it says is scored, each once.
    pub fn axes(&self, profile: &Competencies) -> Vec<Axis> {
        let mut axes = Vec::new();
        for Scored { competency, .. } in &self.scored {
            let own = profile.find(competency).and_then(|found| found.axis);
            let axis = own.or_else(|| profile.composite(competency).and_then(|found| found.axis));
            axes.extend(axis.filter(|axis| !axes.contains(axis)));
        }
        axes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Source;
    use crate::scenario::load;

    #[test]
    fn words_are_counted_without_references() {
        let text = r#"Card(id: "c", title: "One two", opening: "Three.",
            sections: [(kind: Do, title: "Four", text: "five\nsix seven")],
            scored: [(competency: "response-quality", how: "Eight."), (competency: "patience", how: "Nine."),
                (competency: "modesty", how: "Ten.")],
            references: [(authors: "A", year: 2000, title: "T", published: "P")])"#;
        let card: Card = load::ron(&Source::new("c.ron", text)).unwrap();
        assert_eq!((card.words(), card.minutes()), (10, 1));
        assert_eq!(card.axes(Competencies::built_in()), [Axis::Quality, Axis::Patience]);
        let long = Card { opening: "word ".repeat(401), ..card };
        assert_eq!(long.minutes(), 3);
    }
}
