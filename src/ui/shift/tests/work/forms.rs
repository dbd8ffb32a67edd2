//! Forms that are made up.

use super::super::fixture::{desk, inject, message, who};
use crate::base::SimTime;
use crate::base::id::{ChoiceId, PartId, SourceId};
use crate::base::words::Words;
use crate::view::work::{Asked, Choice, Exhibit, Part, Shape, Source};
use crate::view::{By, Shift, Work};

fn part(id: &str, label: &str, ask: Asked) -> Part {
    let (about, label) = (String::new(), label.to_owned());
    Part { id: PartId::new(id), label, about, covered: false, ask, group: None, optional: false }
}

fn choices(labels: &[(String, String)]) -> Asked {
    let choice = |(letter, (id, label)): (char, &(String, String))| Choice {
        id: ChoiceId::new(id),
        letter,
        label: label.clone(),
    };
    Asked::One(('a'..='z').zip(labels).map(choice).collect())
}

fn said(pairs: &[(&str, &str)]) -> Asked {
    choices(&pairs.iter().map(|(id, label)| ((*id).to_owned(), (*label).to_owned())).collect::<Vec<_>>())
}

/// Two wait; the first is this piece of work.
pub(super) fn working(parts: Vec<Part>) -> Shift {
    let mut view = desk(2);
    view.composers[0].own_words = false;
    view.composers[0].work = Some(Work {
        inject: inject(0),
        kind: "Decision",
        name: "A decision".to_owned(),
        parts,
        sources: Vec::new(),
        exhibits: Vec::new(),
        shape: Shape::Apart,
    });
    view.threads[0].messages = vec![message(By::Them, "What now?")];
    view.threads[0].messages[0].about = Some(inject(0));
    view
}

/// The work that waits.
pub(super) fn at(view: &mut Shift) -> &mut Work {
    view.composers[0].work.as_mut().unwrap()
}

/// The best and the worst of three.
pub(super) fn marks() -> Vec<Part> {
    let ask = said(&[
        ("ask", "Ask whether anybody is hurt, and stop the post that is planned."),
        ("wait", "Wait for the workshop before anything is said."),
        ("hide", "Hide the picture."),
    ]);
    let group = Some(0);
    let best = Part { about: "What first?".to_owned(), group, ..part("best", "What I would do", ask.clone()) };
    vec![best, Part { group, ..part("worst", "What I would on no account do", ask) }]
}

/// One of so many.
pub(super) fn one(id: &str, count: usize) -> Vec<Part> {
    let label = |nth: usize| (format!("c{nth}"), format!("A way of doing it that is number {nth}"));
    vec![part(id, "The way", choices(&(0..count).map(label).collect::<Vec<_>>()))]
}

/// A list to put in order.
pub(super) fn order(ids: &[&str]) -> Vec<Part> {
    let ask = choices(&ids.iter().map(|id| ((*id).to_owned(), format!("Matter {id}"))).collect::<Vec<_>>());
    let place = |place: usize| Part {
        group: Some(0),
        about: if place == 1 { "The most pressing first.".to_owned() } else { String::new() },
        ..part(&place.to_string(), &format!("Place {place}"), ask.clone())
    };
    (1..=ids.len()).map(place).collect()
}

/// Parts with the same few choices.
pub(super) fn few(ids: &[&str]) -> Vec<Part> {
    let ask = said(&[("keep", "Keep"), ("hide", "Hide"), ("ban", "Ban")]);
    ids.iter().map(|id| part(id, &format!("Post {id}"), ask.clone())).collect()
}

pub(super) fn number(id: &str, unit: &str) -> Part {
    part(id, "How many?", Asked::Number(unit.to_owned()))
}

pub(super) fn text(id: &str, limit: usize) -> Part {
    part(id, "The note", Asked::Text(limit))
}

pub(super) fn source(id: &str, name: &str) -> Source {
    let takes = SimTime::from_secs(240);
    Source { id: SourceId::new(id), letter: 'a', name: name.to_owned(), takes, asked: false, told: None }
}

/// One that was asked.
pub(super) fn asked(id: &str) -> Source {
    Source { asked: true, ..source(id, "The forum") }
}

/// One that has said much.
pub(super) fn long(source: Source) -> Source {
    let told = Some("What burned has been measured, and measured again. ".repeat(8));
    Source { asked: true, told, name: format!("{} ", source.name).repeat(30), ..source }
}

pub(super) fn exhibit(title: &str, target: Option<i64>) -> Exhibit {
    let value = |label: &str, value: i64| (label.to_owned(), value.to_string(), value * 1_000);
    Exhibit {
        title: title.to_owned(),
        unit: "%".to_owned(),
        values: vec![value("Mon", 92), value("Tue", 0), value("A very long day", -7)],
        target: target.map(|target| (target.to_string(), target * 1_000)),
    }
}

/// Figures by the week.
pub(super) fn weeks(title: &str, unit: &str, values: &[i64], target: Option<i64>) -> Exhibit {
    let figure = |value: i64| crate::view::work::figure(&Words::english(), value * 1_000);
    let week = |(number, value): (i64, &i64)| (format!("wk {number}"), figure(*value), value * 1_000);
    Exhibit {
        title: title.to_owned(),
        unit: unit.to_owned(),
        values: (42..).zip(values).map(week).collect(),
        target: target.map(|target| (figure(target), target * 1_000)),
    }
}

/// A plan of these posts, on these accounts if there are several: a day with these times.
pub(super) fn planned(posts: &[(&str, &str)], accounts: &[&str], times: &[(&str, &str)]) -> Shift {
    let slots = said(&[times, &[("pause", "Not now: keep it back")]].concat());
    let accounts = said(&accounts.iter().map(|name| (*name, *name)).collect::<Vec<_>>());
    let parts = posts.iter().flat_map(|(id, about)| {
        let when = Part { about: (*about).to_owned(), ..part(id, "It goes out", slots.clone()) };
        let whose = part(&format!("{id}-account"), "On the account of", accounts.clone());
        let several = whose.choices().len() > 1;
        std::iter::once(when).chain(several.then_some(Part { optional: true, ..whose }))
    });
    let mut view = working(parts.collect());
    at(&mut view).kind = "Calendar";
    at(&mut view).name = "The calendar".to_owned();
    at(&mut view).shape = Shape::Board(ChoiceId::new("pause"));
    view
}

/// Posts under a page, each by another person, and what happens to them; the first breaks a rule.
pub(super) fn posts(texts: &[(&str, &str)]) -> Shift {
    let measures = said(&[
        ("keep", "Leave it"),
        ("hide", "Hide it"),
        ("remove", "Remove it"),
        ("warn", "Leave it and point to the rule"),
        ("ban", "Remove it and block the author"),
    ]);
    let rules = said(&[
        ("1", "No insults, neither of people nor of what they believe in, whoever began it."),
        ("2", "Nobody's address, telephone or workplace."),
    ]);
    let parts = texts.iter().enumerate().flat_map(|(nth, (id, about))| {
        let measure = Part { about: (*about).to_owned(), ..part(id, "This post", measures.clone()) };
        let rule = Part { optional: true, ..part(&format!("{id}-rule"), "It breaks", rules.clone()) };
        std::iter::once(measure).chain((nth == 0).then_some(rule))
    });
    let mut view = working(parts.collect());
    at(&mut view).kind = "Moderation";
    at(&mut view).name = "Posts to moderate".to_owned();
    at(&mut view).shape = Shape::Posts((0..texts.len()).map(|nth| who(nth + 3)).collect(), ChoiceId::new("keep"));
    view
}
