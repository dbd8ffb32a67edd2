//! `composure course --card`: a knowledge card, whole.

use serde_json::json;

use super::super::terminal::{Tone, bullet, wrap};
use super::super::{Failure, Verdict, report};
use crate::base::diagnostic;
use crate::base::words::Words;
use crate::profile::{self, Content};
use crate::say;
use crate::view::knowledge::{Card, card};

/// Prints the card with this id.
pub(super) fn show(words: &Words, content: &Content, wanted: &str, as_json: bool) -> Result<Verdict, Failure> {
    let found = content.card(wanted).ok_or_else(|| unknown(content, wanted))?;
    if as_json {
        report::say(serde_json::to_string_pretty(&json!(found)).unwrap_or_default());
    } else {
        report::say(text(words, &card(words, &content.standards.competencies, found)));
    }
    Ok(Verdict::Yes)
}

/// A card's title and how to read it.
pub(super) fn named(words: &Words, card: &profile::Card) -> String {
    say!(words, "course-card", title = card.title, id = card.id.as_str())
}

fn unknown(content: &Content, wanted: &str) -> Failure {
    let known: Vec<&str> = content.cards.iter().map(|card| card.id.as_str()).collect();
    let near = diagnostic::near(wanted, known.iter().copied()).join(", ");
    Failure::misused("unknown-card")
        .with("found", wanted)
        .with("hint", if near.is_empty() { "none" } else { "some" })
        .with("some", if known.is_empty() { "none" } else { "some" })
        .with("known", known.join(", "))
        .with("near", near)
}

fn text(words: &Words, card: &Card) -> String {
    let mut lines = vec![Tone::Title.paint(&card.title), Tone::Quiet.paint(&card.line), String::new()];
    lines.push(wrap(&card.opening, 0));
    for section in &card.sections {
        let title = say!(words, "card-section", kind = section.kind, title = section.title);
        lines.extend([String::new(), Tone::Title.paint(&wrap(&title, 0))]);
        lines.extend(section.paragraphs.iter().map(|paragraph| wrap(paragraph, 2)));
    }
    lines.extend([String::new(), Tone::Title.paint(&words.plain("card-scored"))]);
    let scored =
        card.scored.iter().map(|(name, how)| bullet(&say!(words, "card-scored-row", name = name, how = how), 2));
    lines.extend(scored);
    lines.extend([String::new(), Tone::Title.paint(&words.plain("card-references"))]);
    lines.extend(card.references.iter().map(|reference| bullet(reference, 2)));
    lines.extend(card.rows.iter().map(|rows| Tone::Quiet.paint(&wrap(rows, 2))));
    lines.join("\n")
}
