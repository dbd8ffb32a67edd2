//! The words of synthetic trainees: replies that somebody wrote for a message, and phrases for any message. Both are by
//! other hands than the rules of reading.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::base::id::InjectId;
use crate::base::random::Stream;
use crate::base::{Diagnostic, Source};
use crate::scenario::Scenario;

const PHRASES: &str = include_str!("../../assets/rehearsal/phrases.jsonl");

/// A reply written for a message, a line of the file beside a scenario.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// To which inject.
    pub inject: InjectId,
    /// Whose it is: a style that trainees name.
    pub style: String,
    /// The words.
    pub text: String,
}

/// Replies written for the messages of a scenario.
#[derive(Clone, Debug, Default)]
pub struct Written {
    replies: BTreeMap<(InjectId, String), Vec<String>>,
}

impl Written {
    /// Reads JSON lines; every line that is no reply to a message of the scenario is told of and left out.
    pub fn read(source: &Source, scenario: &Scenario) -> (Self, Vec<Diagnostic>) {
        let mut written = Self::default();
        let mut problems = Vec::new();
        let mut from = 0;
        for line in source.text.split_inclusive('\n') {
            let place = source.place(from..from + line.trim_end().len());
            from += line.len();
            if line.trim().is_empty() {
                continue;
            }
            let mut wrong = |code, found: String| {
                problems.push(Diagnostic::error(code, Some(place.clone())).with("found", found));
            };
            match serde_json::from_str::<Reply>(line) {
                Err(error) => wrong("reply-unreadable", error.to_string()),
                Ok(reply) if scenario.find_inject(&reply.inject).is_none_or(|inject| inject.task.work().is_some()) => {
                    wrong("reply-to-nothing", reply.inject.to_string());
                }
                Ok(reply) if !is_style(&reply.style) => wrong("reply-style", reply.style),
                Ok(reply) => written.replies.entry((reply.inject, reply.style)).or_default().push(reply.text),
            }
        }
        (written, problems)
    }

    /// What was written to a message in a style.
    pub fn to(&self, inject: &InjectId, style: &str) -> &[String] {
        self.replies.get(&(inject.clone(), style.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.replies.values().map(Vec::len).sum()
    }
}

fn is_style(style: &str) -> bool {
    super::Trainee::all().iter().any(|trainee| trainee.styles.iter().any(|(known, _)| known == style))
}

/// Phrases for any message, by whose they are and where they stand.
#[derive(Debug, Default)]
pub struct Bank {
    phrases: BTreeMap<(String, String), Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrase {
    trainee: String,
    part: String,
    text: String,
}

impl Bank {
    /// The bank of the house.
    pub fn built_in() -> &'static Self {
        static BANK: OnceLock<Bank> = OnceLock::new();
        BANK.get_or_init(|| {
            let mut bank = Bank::default();
            // A line of the house that cannot be read would be left out: a test holds every one.
            for phrase in PHRASES.lines().filter_map(|line| serde_json::from_str::<Phrase>(line).ok()) {
                bank.phrases.entry((phrase.trainee, phrase.part)).or_default().push(phrase.text);
            }
            bank
        })
    }

    /// A phrase of somebody's for a part of a text; empty where there is none.
    pub fn phrase(&self, whose: &str, part: &str, stream: &mut Stream) -> &str {
        let found = self.phrases.get(&(whose.to_owned(), part.to_owned()));
        found.and_then(|found| any(found, stream)).map_or("", String::as_str)
    }

    /// A reply to any message: a whole one, or one put together.
    pub fn reply(&self, whose: &str, who: &str, subject: &str, stream: &mut Stream) -> String {
        let text = if stream.below(100) < 40 {
            self.phrase(whose, "whole", stream).to_owned()
        } else {
            let mut parts = vec![self.phrase(whose, "middle", stream)];
            if stream.below(100) < 75 {
                parts.insert(0, self.phrase(whose, "opening", stream));
            }
            if stream.below(100) < 60 {
                parts.push(self.phrase(whose, "closing", stream));
            }
            parts.join(" ")
        };
        filled(text.trim(), who, subject)
    }
}

/// A phrase with the names in their places.
pub(super) fn filled(text: &str, who: &str, subject: &str) -> String {
    text.replace("{name}", who).replace("{subject}", subject)
}

pub(super) fn any<'a, T>(list: &'a [T], stream: &mut Stream) -> Option<&'a T> {
    list.get(usize::try_from(stream.below(list.len() as u64)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_bank_is_read_and_every_style_has_words_for_any_message() {
        let kept: usize = Bank::built_in().phrases.values().map(Vec::len).sum();
        assert_eq!(kept, PHRASES.lines().count());
        let has = |whose: &str, part: &str| Bank::built_in().phrases.contains_key(&(whose.to_owned(), part.to_owned()));
        let styles = crate::rehearsal::Trainee::all().iter().filter(|trainee| !trainee.good);
        for (style, _) in styles.flat_map(|trainee| &trainee.styles).filter(|(style, _)| style != "cues") {
            let parts: &[&str] =
                if style == "copy-paste" { &["whole"] } else { &["whole", "opening", "middle", "closing"] };
            assert!(parts.iter().all(|part| has(style, part)), "{style}");
        }
        for (whose, part) in
            [("expert-frame", "opening"), ("expert-frame", "closing"), ("holding-note", "note"), ("memo-bad", "whole")]
        {
            assert!(has(whose, part), "{whose} {part}");
        }
    }
}
