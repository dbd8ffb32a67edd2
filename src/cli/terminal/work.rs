//! The form of a piece of work in a terminal: figures, sources, parts with their choices by letter.

use crate::base::words::Words;
use crate::say;
use crate::view::person::Who;
use crate::view::work::{Asked, Exhibit, Part, Shape, Source, Work, pieces};

use super::text::{Tone, bullet, wrap};

/// The widest bar, in characters.
const BAR: i64 = 24;

/// The form, line by line.
pub(super) fn form(words: &Words, work: &Work) -> Vec<String> {
    let mut lines = vec![Tone::Title.paint(&work.name)];
    for exhibit in &work.exhibits {
        lines.extend(figures(words, exhibit));
    }
    if !work.sources.is_empty() {
        lines.push(wrap(&words.plain("work-sources"), 2));
        lines.extend(work.sources.iter().map(|found| bullet(&source(words, found), 2)));
    }
    let mut listed: Vec<&[_]> = Vec::new();
    for part in &work.parts {
        lines.push(wrap(&heading(words, part, author(work, part)), 2));
        match &part.ask {
            // The same choices are listed once.
            Asked::One(choices) if listed.contains(&choices.as_slice()) => {
                lines.push(wrap(&words.plain("work-as-above"), 6));
            }
            Asked::One(choices) => {
                listed.push(choices.as_slice());
                let choice =
                    |letter: char, label: &str| say!(words, "work-choice", letter = letter.to_string(), text = label);
                lines.extend(choices.iter().map(|found| wrap(&choice(found.letter, &found.label), 6)));
            }
            Asked::Number(unit) => {
                let has = if unit.is_empty() { "none" } else { "some" };
                lines.push(wrap(&say!(words, "work-number", unit = unit, has = has), 6));
            }
            Asked::Text(limit) => lines.push(wrap(&say!(words, "work-text", limit = *limit), 6)),
        }
    }
    if let Some(part) = work.parts.iter().find(|part| part.covered) {
        let line = say!(words, "play-covered-posts", post = part.id.as_str());
        lines.push(Tone::Quiet.paint(&wrap(&line, 2)));
    }
    lines.push(String::new());
    lines
}

/// Who wrote the post that this part is about, where it is one.
fn author<'w>(work: &'w Work, part: &Part) -> Option<&'w Who> {
    let Shape::Posts(by, _) = &work.shape else { return None };
    pieces(&work.parts).zip(by).find(|(piece, _)| piece.first() == Some(part)).map(|(_, who)| who)
}

fn heading(words: &Words, part: &Part, author: Option<&Who>) -> String {
    let label = author.map(|who| say!(words, "work-by", label = part.label, name = who.name, handle = who.handle));
    let about = if part.about.is_empty() { "none" } else { "some" };
    let optional = if part.optional { "yes" } else { "no" };
    say!(
        words,
        "work-part",
        id = part.id.as_str(),
        label = label.as_ref().unwrap_or(&part.label),
        text = part.about,
        about = about,
        optional = optional
    )
}

fn source(words: &Words, source: &Source) -> String {
    let (letter, id) = (source.letter.to_string(), source.id.as_str());
    match &source.told {
        Some(text) => say!(words, "work-source-told", name = source.name, text = text),
        None if source.asked => say!(words, "work-source-asked", name = source.name),
        None => say!(words, "work-source", letter = letter, id = id, name = source.name, takes = source.takes),
    }
}

/// Figures as bars, each with its value.
fn figures(words: &Words, exhibit: &Exhibit) -> Vec<String> {
    let has = if exhibit.target.is_some() { "some" } else { "none" };
    let target = exhibit.target.as_ref().map_or("", |(text, _)| text.as_str());
    let title = say!(words, "work-exhibit", title = exhibit.title, unit = exhibit.unit, target = target, has = has);
    let most = exhibit.values.iter().map(|(_, _, number)| number.abs()).max().unwrap_or_default().max(1);
    let wide = exhibit.values.iter().map(|(label, _, _)| label.chars().count()).max().unwrap_or_default();
    let row = |(label, text, number): &(String, String, i64)| {
        let length = usize::try_from(number.abs() * BAR / most).unwrap_or_default();
        format!("      {label:<wide$}  {} {text}", "#".repeat(length.max(1)))
    };
    std::iter::once(wrap(&title, 2)).chain(exhibit.values.iter().map(row)).collect()
}

/// How a line that does it begins.
pub(super) fn example(work: &Work) -> String {
    let given = |part: &Part| match &part.ask {
        Asked::One(_) => format!("{}=a", part.id),
        Asked::Number(_) => format!("{}=12", part.id),
        Asked::Text(_) => format!("{}=\"…\"", part.id),
    };
    work.parts.iter().take(2).map(given).collect::<Vec<_>>().join(" ")
}
