//! What a person types in short, in the full words of a plan.

use super::Session;
use crate::shift::Act;
use crate::shift::plan::{Line, parse_line, spelled};
use crate::view::work::{Asked, work};

impl Session<'_> {
    /// The full words of a line: the open thread and letters of drafts filled in.
    pub(super) fn in_full(&self, word: &str, rest: &str) -> String {
        let id = |which: &str| self.target(which).map(|inject| self.shift().scenario().inject(inject).id.to_string());
        let plain = || format!("{word} {rest}");
        match word {
            "reply" | "r" => {
                let (to, text) = rest.split_once(':').unwrap_or(("", rest));
                let (who, how) = visibility_words(to);
                id(&who).map_or_else(plain, |id| format!("reply {id} {how}: {text}"))
            }
            "draft" => {
                let (rest, how) = visibility_words(rest);
                let parts: Vec<&str> = rest.split_whitespace().collect();
                let (who, draft) = match parts.as_slice() {
                    [draft] => ("", *draft),
                    [who, draft] => (*who, *draft),
                    _ => return plain(),
                };
                let Some(inject) = self.target(who) else { return plain() };
                let draft = self.draft_id(inject, draft).unwrap_or_else(|| draft.to_owned());
                format!("draft {} {draft} {how}", self.shift().scenario().inject(inject).id)
            }
            "hand" => {
                let (to, note) = rest.split_once(':').unwrap_or((rest, ""));
                let (who, role) = to.split_once("to ").unwrap_or(("", to));
                id(who).map_or_else(plain, |id| format!("hand {id} to {}: {note}", role.trim()))
            }
            "do" => self.work_in_full(rest).unwrap_or_else(plain),
            "look" => {
                let (who, which) = rest.rsplit_once(char::is_whitespace).unwrap_or(("", rest));
                let Some(inject) = self.target(who) else { return plain() };
                let sources = work(self.words, self.shift(), inject).map_or(Vec::new(), |work| work.sources);
                let meant = sources.iter().find(|source| which.chars().eq([source.letter]));
                let source = meant.map_or(which, |source| source.id.as_str());
                format!("look {} {source}", self.shift().scenario().inject(inject).id)
            }
            "hold" | "leave" => id(rest).map_or_else(plain, |id| format!("{word} {id}")),
            _ => plain(),
        }
    }
}

impl Session<'_> {
    /// A line that does the work that is open, or that is named first: letters as the ids they stand for.
    fn work_in_full(&self, rest: &str) -> Option<String> {
        let first = rest.split_whitespace().next()?;
        let (who, rest) = if first.contains('=') { ("", rest) } else { (first, rest.get(first.len()..)?) };
        let inject = self.target(who)?;
        let id = &self.shift().scenario().inject(inject).id;
        let Ok(Some(Line::Do(Act::Work { mut given, .. }, _))) = parse_line(&format!("do {id} {rest}")) else {
            return Some(format!("do {id} {rest}"));
        };
        let work = work(self.words, self.shift(), inject)?;
        for one in &mut given {
            let Some(Asked::One(choices)) = work.parts.iter().find(|part| part.id == one.part).map(|part| &part.ask)
            else {
                continue;
            };
            if let Some(choice) = choices.iter().find(|choice| one.value.chars().eq([choice.letter])) {
                one.value = choice.id.as_str().into();
            }
        }
        Some(format!("do {id} {}", spelled(&given)))
    }
}

/// Who is meant, and `privately` or `publicly` if it stands behind.
pub(super) fn visibility_words(text: &str) -> (String, &'static str) {
    let text = text.trim();
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let how = ["privately", "publicly"].into_iter().find(|word| *word == last);
    let who = how.map_or(text, |how| text.strip_suffix(how).unwrap_or(text));
    (who.trim().to_owned(), how.unwrap_or_default())
}
