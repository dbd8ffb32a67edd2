//! Texts that are there, and fit where they will stand.

use super::Subject;
use super::values::is_limit;
use super::walk::{Where, deeper, inject_path};
use crate::base::Diagnostic;
use crate::base::ron_index::Step;
use crate::base::words::steers;
use crate::scenario::kinds::Judged;
use crate::scenario::load::Loaded;
use crate::scenario::raw::*;

pub(super) fn pass(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let raw = subject.raw();
    let mut present = |text: &str, path: Where<'_>| {
        if text.trim().is_empty() {
            problems.push(Diagnostic::error("empty-text", subject.place(&path())));
        } else if let Some(control) = text.chars().find(|c| steers(*c) && *c != '\n') {
            problems.push(
                Diagnostic::error("control-character", subject.place(&path()))
                    .with("found", format!("U+{:04X}", u32::from(control))),
            );
        }
    };
    present(&raw.title, &|| vec!["title".into()]);
    present(&raw.briefing, &|| vec!["briefing".into()]);
    for (id, person) in raw.cast.iter() {
        present(&person.name, &|| vec!["cast".into(), id.as_str().into(), "name".into()]);
        present(&person.handle, &|| vec!["cast".into(), id.as_str().into(), "handle".into()]);
    }
    for (nth, ending) in raw.endings.iter().enumerate() {
        present(&ending.title, &|| vec!["endings".into(), nth.into(), "title".into()]);
        present(&ending.text, &|| vec!["endings".into(), nth.into(), "text".into()]);
    }
    for (id, inject) in raw.injects.iter() {
        let head = inject.head();
        present(head.subject, &|| inject_path(id, ["subject".into()]));
        for (nth, line) in head.says.iter().enumerate() {
            let (list_at, wordings) = wordings(line);
            for (wording, text) in wordings.iter().enumerate() {
                let path = || inject_path(id, ["says".into(), nth.into(), list_at.into(), wording.into()]);
                present(text, &path);
            }
        }
        let drafts = inject.conversation().map_or(&[][..], |conversation| &conversation.drafts);
        for (nth, draft) in drafts.iter().enumerate() {
            present(&draft.text, &|| inject_path(id, ["drafts".into(), nth.into(), "text".into()]));
            present(&draft.because, &|| inject_path(id, ["drafts".into(), nth.into(), "because".into()]));
        }
    }
    limits(subject, problems);
}

/// Drafts and anchors stay under the limit of the channel they answer on, and so does what people write there.
fn limits(subject: &Subject<'_>, problems: &mut Vec<Diagnostic>) {
    let Some(brand) = subject.brand else { return };
    for (id, inject) in subject.raw().injects.iter() {
        let head = inject.head();
        let channel = brand.raw.channels.iter().find(|channel| channel.id == *head.on);
        // Against a limit that is none, every text would be told.
        let Some(channel) = channel.filter(|channel| is_limit(channel.limit)) else { continue };
        for (nth, line) in head.says.iter().enumerate() {
            let (at, wordings) = wordings(line);
            for (wording, text) in wordings.iter().enumerate() {
                let length = text.chars().count();
                if length > channel.limit as usize {
                    let path = inject_path(id, ["says".into(), nth.into(), at.into(), wording.into()]);
                    let problem = Diagnostic::warning("says-over-limit", subject.place(&path));
                    problems.push(over(problem, length, channel.limit, channel));
                }
            }
        }
        let mut within = |text: &str, limit: u32, path: Vec<Step>| {
            let length = text.chars().count();
            if length > limit as usize {
                let path = inject_path(id, path);
                problems.push(over(Diagnostic::error("over-limit", subject.place(&path)), length, limit, channel));
            }
        };
        let drafts = inject.conversation().map_or(&[][..], |conversation| &conversation.drafts);
        for (nth, draft) in drafts.iter().enumerate() {
            within(&draft.text, channel.limit, vec!["drafts".into(), nth.into(), "text".into()]);
        }
        let task = inject.task();
        for text in Judged::of(inject.conversation(), &task) {
            for (nth, anchor) in text.anchors.iter().enumerate() {
                let path = text.at(["anchors".into(), nth.into(), "text".into()]);
                within(&anchor.text, text.limit.unwrap_or(channel.limit), path);
            }
        }
    }
}

fn over(problem: Diagnostic, found: usize, limit: u32, channel: &Channel) -> Diagnostic {
    problem.with("found", found).with("expected", limit).with("channel", &channel.name)
}

/// The wordings of a line, and where in it they stand.
fn wordings(line: &RawLine) -> (usize, &[String]) {
    match line {
        RawLine::When(_, wordings) => (1, wordings),
        RawLine::Always(wordings) => (0, wordings),
    }
}

pub(super) fn brand(brand: &Loaded<Brand>, problems: &mut Vec<Diagnostic>) {
    let mut present = |text: &str, path: Where<'_>| {
        if text.trim().is_empty() {
            problems.push(Diagnostic::error("empty-text", Some(brand.place(&path()))));
        }
    };
    present(&brand.raw.name, &|| vec!["name".into()]);
    for (nth, client) in brand.raw.clients.iter().enumerate() {
        present(&client.name, &|| vec!["clients".into(), nth.into(), "name".into()]);
    }
    for (nth, fact) in brand.raw.facts.iter().enumerate() {
        present(&fact.says, &|| vec!["facts".into(), nth.into(), "says".into()]);
    }
    for (nth, segment) in brand.raw.public.iter().enumerate() {
        let at = |steps: Vec<Step>| deeper(&["public".into(), nth.into()], steps);
        present(&segment.name, &|| at(vec!["name".into()]));
        present(&segment.about, &|| at(vec!["about".into()]));
        let Comments { angry, uneasy, glad } = &segment.comments;
        let lists =
            [("taboo", &segment.taboo), ("ours", &segment.ours)].map(|(list, texts)| (vec![list.into()], texts));
        let comments = [("angry", angry), ("uneasy", uneasy), ("glad", glad)];
        let comments = comments.map(|(list, texts)| (vec!["comments".into(), list.into()], texts));
        for (path, texts) in lists.into_iter().chain(comments) {
            for (text_nth, text) in texts.iter().enumerate() {
                present(text, &|| at(path.iter().cloned().chain([text_nth.into()]).collect()));
            }
        }
        for (memory_nth, memory) in segment.remembers.iter().enumerate() {
            let at = |field: &str| at(vec!["remembers".into(), memory_nth.into(), field.into()]);
            present(&memory.what, &|| at("what"));
            if memory.words.is_empty() {
                present("", &|| at("words"));
            }
        }
    }
    if brand.raw.channels.is_empty() {
        problems.push(Diagnostic::error("empty-list", Some(brand.place(&["channels".into()]))));
    }
}
