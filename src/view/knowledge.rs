//! Knowledge cards: a page to read before a shift and after it, and which scenarios it belongs to.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::id::{CardId, ScenarioId};
use crate::base::words::{Words, harmless};
use crate::profile::{self, Competencies, Content, Reference};
use crate::say;
use crate::scenario::Axis;

/// A card, as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Which.
    pub id: CardId,
    /// Its title.
    pub title: String,
    /// That it is a card, and how long one reads.
    pub line: String,
    /// What it is about.
    pub opening: String,
    /// What it says.
    pub sections: Vec<Section>,
    /// What of it is scored: the name of a competency, and what is looked at.
    pub scored: Vec<(String, String)>,
    /// The axes that it speaks of.
    pub axes: Vec<Axis>,
    /// What it rests on, a line each.
    pub references: Vec<String>,
    /// The rows of the source articles, in a sentence; none where it names none.
    pub rows: Option<String>,
}

/// A part of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What it is, in a word or two.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// What it says, a paragraph each.
    pub paragraphs: Vec<String>,
}

/// The cards that are at hand, by the scenarios they belong to.
#[derive(Clone, Debug, Default)]
pub struct Cards {
    by_scenario: BTreeMap<ScenarioId, Vec<Arc<Card>>>,
}

impl Cards {
    /// The cards of this content.
    pub fn of(words: &Words, content: &Content) -> Self {
        let profile = &*content.standards.competencies;
        let all: BTreeMap<&CardId, Arc<Card>> =
            content.cards.iter().map(|raw| (&raw.id, Arc::new(card(words, profile, raw)))).collect();
        let of = |id: &ScenarioId| {
            content.cards_of(id).into_iter().filter_map(|raw| all.get(&raw.id).map(Arc::clone)).collect::<Vec<_>>()
        };
        let placed = content.courses.iter().flat_map(|course| &course.modules).flat_map(|module| &module.scenarios);
        Self { by_scenario: placed.map(|id| (id.clone(), of(id))).collect() }
    }

    /// The cards of a scenario; empty where it is placed in no module, or its module names none.
    pub fn for_scenario(&self, id: &ScenarioId) -> &[Arc<Card>] {
        self.by_scenario.get(id).map_or(&[], Vec::as_slice)
    }
}

/// The cards of a module, in the order in which it names them.
pub fn of_module(words: &Words, content: &Content, module: &profile::Module) -> Vec<Arc<Card>> {
    let found = module.cards.iter().filter_map(|id| content.card(id.as_str()));
    found.map(|raw| Arc::new(card(words, &content.standards.competencies, raw))).collect()
}

/// A card.
pub fn card(words: &Words, profile: &Competencies, raw: &profile::Card) -> Card {
    let section = |section: &profile::Section| Section {
        kind: words.plain(&format!("card-kind-{}", section.kind.typed().to_lowercase())),
        title: harmless(section.title.clone()),
        paragraphs: section
            .text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| harmless(line.to_owned()))
            .collect(),
    };
    let scored = raw
        .scored
        .iter()
        .map(|scored| (harmless(profile.name(&scored.competency).to_owned()), harmless(scored.how.clone())));
    Card {
        id: raw.id.clone(),
        title: harmless(raw.title.clone()),
        line: say!(words, "card-line", minutes = raw.minutes()),
        opening: harmless(raw.opening.clone()),
        sections: raw.sections.iter().map(section).collect(),
        scored: scored.collect(),
        axes: raw.axes(profile),
        references: raw.references.iter().map(|found| reference(words, found)).collect(),
        rows: (!raw.rows.is_empty()).then(|| harmless(say!(words, "card-rows", list = raw.rows.join(", ")))),
    }
}

/// Who, when, what, where, and the DOI where it is known.
pub fn reference(words: &Words, found: &Reference) -> String {
    let authors = found.authors.trim();
    let title = found.title.trim().trim_end_matches('.');
    let published = found.published.trim().trim_end_matches('.');
    let line = say!(
        words,
        "card-reference",
        authors = authors,
        year = found.year.to_string(),
        title = title,
        published = published,
        doi = found.doi.as_deref().unwrap_or_default(),
        known = if found.doi.is_some() { "doi" } else { "none" }
    );
    harmless(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Source;

    const CARD: &str = r#"Card(id: "lamp", title: "Lamps", opening: "Of light.",
        sections: [(kind: Why, title: "Because", text: "One.\n\nTwo.")],
        scored: [(competency: "patience", how: "Calm."), (competency: "response-quality", how: "Right.")],
        references: [
            (authors: "Wick, A. B.", year: 1999, title: "On lamps.", published: "Dusk 3", doi: "10.1/x"),
            (authors: "Oil, C.", year: 2001, title: "On oil", published: "Dawn"),
        ], rows: ["001-5"])"#;
    const COURSE: &str = r#"Course(id: "c", title: "C", about: "On.", profile: "composure", modules: [
        (id: "m", title: "M", learns: "L.", competencies: ["patience"], scenarios: ["dark-lamp"], cards: ["lamp"]),
        (id: "n", title: "N", learns: "L.", competencies: ["patience"], to_come: [(title: "T", about: "A.")]),
    ])"#;

    #[test]
    fn a_scenario_has_the_cards_of_its_module() {
        let texts = [
            ("brand.ron", include_str!("../../tests/it/data/brand.ron")),
            ("scenario.ron", include_str!("../../tests/it/data/scenario.ron")),
            ("card.ron", CARD),
            ("course.ron", COURSE),
        ];
        let (content, problems) = Content::load(texts.map(|(name, text)| Source::new(name, text)).to_vec());
        assert_eq!((content.courses.len(), content.cards.len()), (1, 1), "{problems:?}");
        let words = Words::english();
        let cards = Cards::of(&words, &content);
        let [card] = cards.for_scenario(&"dark-lamp".into()) else { panic!("{cards:?}") };
        assert_eq!((&*card.title, &*card.line), ("Lamps", "Knowledge card, a minute to read"));
        assert_eq!((&*card.sections[0].kind, card.sections[0].paragraphs.len()), ("Why", 2));
        assert_eq!(card.scored[1], ("Response quality".to_owned(), "Right.".to_owned()));
        assert_eq!(card.axes, [Axis::Patience, Axis::Quality]);
        assert_eq!(card.references[0], "Wick, A. B. (1999). On lamps. Dusk 3. doi:10.1/x");
        assert_eq!(card.references[1], "Oil, C. (2001). On oil. Dawn.");
        assert!(card.rows.as_ref().is_some_and(|rows| rows.contains("001-5")));
        assert!(cards.for_scenario(&"other".into()).is_empty());
        let modules = &content.courses[0].modules;
        assert_eq!(of_module(&words, &content, &modules[0]).len(), 1);
        assert!(of_module(&words, &content, &modules[1]).is_empty());
    }
}
