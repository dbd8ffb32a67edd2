//! The clients of a house: what says `of` names one of them, each has something of its own, and nothing of one is asked for
//! on a channel of another.

use super::Subject;
use super::walk::inject_path;
use crate::base::Diagnostic;
use crate::base::diagnostic::listed;
use crate::base::id::ClientId;
use crate::scenario::kinds::Judged;
use crate::scenario::load::Loaded;
use crate::scenario::raw::*;

/// Everything in a book that says whose it is, by the list that it stands in.
fn owned(raw: &Brand) -> [(&'static str, Vec<Option<&ClientId>>); 8] {
    [
        ("facts", raw.facts.iter().map(|fact| fact.of.as_ref()).collect()),
        ("powers", raw.powers.iter().map(|power| power.of.as_ref()).collect()),
        ("beyond", raw.beyond.iter().map(|beyond| beyond.of.as_ref()).collect()),
        ("secrets", raw.secrets.iter().map(|secret| secret.of.as_ref()).collect()),
        ("roles", raw.roles.iter().map(|role| role.of.as_ref()).collect()),
        ("channels", raw.channels.iter().map(|channel| channel.of.as_ref()).collect()),
        ("public", raw.public.iter().map(|segment| segment.of.as_ref()).collect()),
        ("objectives", raw.objectives.iter().map(|objective| objective.of.as_ref()).collect()),
    ]
}

pub(super) fn brand(brand: &Loaded<Brand>, problems: &mut Vec<Diagnostic>) {
    let raw = &brand.raw;
    let owned = owned(raw);
    let known: Vec<&str> = raw.clients.iter().map(|client| client.id.as_str()).collect();
    let before = problems.len();
    for (list, entries) in &owned {
        for (nth, of) in entries.iter().enumerate() {
            let Some(of) = of.filter(|of| raw.client(of).is_none()) else { continue };
            let place = brand.place(&[(*list).into(), nth.into(), "of".into()]);
            let problem =
                Diagnostic::error("unknown-client", Some(place)).with_near(of.as_str(), known.iter().copied());
            problems.push(problem.with_word("expected", &listed(&known), "clients"));
        }
    }
    // A misspelt name may have been meant for whoever has nothing.
    if problems.len() > before {
        return;
    }
    for (nth, client) in raw.clients.iter().enumerate() {
        let names = |entries: &[Option<&ClientId>]| entries.contains(&Some(&client.id));
        let problem = |code| {
            let place = brand.place(&["clients".into(), nth.into(), "id".into()]);
            Diagnostic::warning(code, Some(place)).with("found", &client.id)
        };
        if !owned.iter().any(|(_, entries)| names(entries)) {
            problems.push(problem("client-unused"));
        } else if !raw.channels.iter().any(|channel| channel.of.as_ref() == Some(&client.id)) {
            problems.push(problem("client-without-channel"));
        }
    }
}

pub(super) fn pass(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let Some(brand) = subject.brand.map(|brand| &brand.raw).filter(|brand| !brand.clients.is_empty()) else { return };
    for (id, inject) in subject.raw().injects.iter() {
        let on = inject.head().on;
        let Some(channel) = brand.channels.iter().find(|channel| channel.id == *on) else { continue };
        let Some(client) = channel.of.as_ref().and_then(|of| brand.client(of)) else { continue };
        let task = inject.task();
        for text in Judged::of(inject.conversation(), &task) {
            for (nth, need) in text.needs.iter().enumerate() {
                for (fact_nth, found) in need.facts.iter().enumerate() {
                    let fact = brand.facts.iter().find(|fact| fact.id == *found);
                    let Some(other) = fact.and_then(|fact| fact.of.as_ref()).filter(|of| **of != client.id) else {
                        continue;
                    };
                    let path = text.at(["needs".into(), nth.into(), "facts".into(), fact_nth.into()]);
                    let problem = Diagnostic::error("fact-of-another-client", subject.place(&inject_path(id, path)));
                    let problem = problem.with("found", found).with("other", other);
                    problems.push(problem.with("client", &client.id).with("channel", &channel.name));
                }
            }
        }
    }
}
