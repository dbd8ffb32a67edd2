//! A card: short enough to be read before a shift, with a reason for what it says, and nothing in it that is not there.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::inspection::{Inspection, deeper};
use crate::base::Diagnostic;
use crate::base::id::CardId;
use crate::base::ron_index::Step;
use crate::profile::{Card, Competencies, Course, Reference, SectionKind};
use crate::scenario::load::Loaded;

/// So many sections are a page.
const SECTIONS: RangeInclusive<usize> = 4..=7;
/// So many words are, too.
const WORDS: RangeInclusive<usize> = 350..=600;
/// Years in which what is cited can have been published.
const YEARS: RangeInclusive<i64> = 1800..=2100;

/// Everything wrong with a card.
pub(in crate::profile) fn card(
    file: &Loaded<Card>,
    competencies: Option<&Competencies>,
    problems: &mut Vec<Diagnostic>,
) {
    let raw = &file.raw;
    let mut inspection = Inspection::new(file, problems);
    let lists = [
        ("sections", raw.sections.len()),
        ("scored", raw.scored.len()),
        ("references", raw.references.len()),
        ("rows", raw.rows.len()),
    ];
    if !inspection.within(lists.map(|(name, found)| (vec![name.into()], found))) {
        return;
    }
    inspection.id(raw.id.as_str(), &["id".into()]);
    inspection.text(&raw.title, &["title".into()]);
    inspection.text(&raw.opening, &["opening".into()]);
    sections(&mut inspection);
    inspection.filled(raw.scored.len(), &["scored".into()]);
    for (nth, scored) in raw.scored.iter().enumerate() {
        inspection.text(&scored.how, &["scored".into(), nth.into(), "how".into()]);
    }
    inspection.filled(raw.references.len(), &["references".into()]);
    for (nth, each) in raw.references.iter().enumerate() {
        reference(&mut inspection, each, &["references".into(), nth.into()]);
    }
    if let Some(competencies) = competencies {
        let own = competencies.competencies.iter().map(|each| each.id.as_str());
        let known: Vec<&str> = own.chain(competencies.composites.iter().map(|each| each.id.as_str())).collect();
        let scored = raw.scored.iter().map(|scored| scored.competency.as_str());
        inspection.names("unknown-competency", &known, &["scored".into()], Some("competency"), scored);
        inspection.rows(competencies, &raw.rows, &["rows".into()]);
    }
}

/// Cards that no module of these courses names: nobody would come by them.
pub(in crate::profile) fn unnamed(cards: &[Loaded<Card>], courses: &[Loaded<Course>], problems: &mut Vec<Diagnostic>) {
    let modules = courses.iter().flat_map(|course| &course.raw.modules);
    let named: BTreeSet<&CardId> = modules.flat_map(|module| &module.cards).collect();
    for card in cards.iter().filter(|card| !named.contains(&card.raw.id)) {
        let problem = Diagnostic::warning("card-unnamed", Some(card.place(&["id".into()])));
        problems.push(problem.with("found", &card.raw.id));
    }
}

fn sections(inspection: &mut Inspection<'_, Card>) {
    let raw = &inspection.file.raw;
    let list: [Step; 1] = ["sections".into()];
    inspection.filled(raw.sections.len(), &list);
    for (nth, section) in raw.sections.iter().enumerate() {
        let path = deeper(&list, nth);
        inspection.text(&section.title, &deeper(&path, "title"));
        inspection.text(&section.text, &deeper(&path, "text"));
    }
    if raw.sections.is_empty() {
        return;
    }
    for kind in SectionKind::ALL.into_iter().filter(|kind| raw.sections.iter().all(|found| found.kind != *kind)) {
        let problem = inspection.warning("card-lacks", &list);
        inspection.say(problem.with("expected", kind.typed()));
    }
    for (code, found, wanted) in [("card-sections", raw.sections.len(), SECTIONS), ("card-length", raw.words(), WORDS)]
    {
        if !wanted.contains(&found) {
            let problem = inspection.warning(code, &list);
            inspection.say(problem.with("found", found).with("low", wanted.start()).with("high", wanted.end()));
        }
    }
}

fn reference(inspection: &mut Inspection<'_, Card>, reference: &Reference, path: &[Step]) {
    let Reference { authors, title, published, .. } = reference;
    for (field, text) in [("authors", authors), ("title", title), ("published", published)] {
        inspection.text(text, &deeper(path, field));
    }
    inspection.range(reference.year, YEARS, &deeper(path, "year"));
    if let Some(doi) = reference.doi.as_deref().filter(|doi| !is_doi(doi)) {
        let problem = inspection.error("bad-doi", &deeper(path, "doi"));
        inspection.say(problem.with("found", doi.chars().take(60).collect::<String>()));
    }
}

/// `10.`, digits and dots, a slash, and something without blanks.
fn is_doi(text: &str) -> bool {
    let Some((registrant, rest)) = text.strip_prefix("10.").and_then(|text| text.split_once('/')) else { return false };
    !registrant.is_empty()
        && registrant.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && !rest.is_empty()
        && rest.chars().all(|c| !c.is_whitespace() && !c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doi_has_its_form() {
        assert!(is_doi("10.1037/0021-843X.93.4.488"));
        for text in
            ["", "10.1037", "10./x", "10.1037/", "doi:10.1037/x", "https://doi.org/10.1037/x", "10.10x/y", "10.1/a b"]
        {
            assert!(!is_doi(text), "{text}");
        }
    }
}
