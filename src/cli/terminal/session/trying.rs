//! What a reply covers before it is sent, where the purpose of the attempt allows it. Looking changes nothing.

use super::in_full::visibility_words;
use super::{Next, Session, Tone, report, wrap};
use crate::base::words::Words;
use crate::cli::terminal::text::bullet;
use crate::say;
use crate::scenario::Visibility;
use crate::scenario::model::InjectIx;
use crate::shift::plan::Line;
use crate::shift::{Act, Answer};
use crate::view::composer::composer;
use crate::view::hints::helped;
use crate::view::{FindingKind, Hint, Hints};

impl Session<'_> {
    /// Tells what the words behind `try` cover, and offers them for sending.
    pub(super) fn try_reply(&self, rest: &str) -> Next {
        match self.tried(rest) {
            Ok(told) => {
                report::say(told);
                let (to, text) = rest.split_once(':').unwrap_or(("", rest));
                let to = if to.trim().is_empty() { String::new() } else { format!(" {}", to.trim()) };
                Next::Prefill(format!("reply{to}: {}", text.trim()))
            }
            Err(why) => {
                report::warn(why);
                Next::Go
            }
        }
    }

    /// What is told of the words behind `try`; why nothing is, otherwise.
    fn tried(&self, rest: &str) -> Result<String, String> {
        let words = self.words;
        if self.sitting.help().is_none() {
            return Err(say!(words, "play-try-off", purpose = words.plain(&self.sitting.purpose().key())));
        }
        let (to, text) = rest.split_once(':').unwrap_or(("", rest));
        let (who, how) = visibility_words(to);
        let inject = self.target(&who).ok_or_else(|| words.plain("play-which"))?;
        let composer = composer(self.words, self.shift(), inject);
        if composer.work.is_some() {
            return Err(words.plain("rejected-not-a-message"));
        }
        if !composer.own_words {
            return Err(words.plain("play-try-no-words"));
        }
        let chosen = match how {
            "privately" => Some(Visibility::Private),
            "publicly" => Some(Visibility::Public),
            _ => None,
        };
        let place = composer.place(chosen);
        let found = self.holds(inject, text.trim(), place).unwrap_or_default();
        let length = (text.trim().chars().count(), composer.limit(place));
        whole(words, &found, length).ok_or_else(|| words.plain("play-try-nothing"))
    }

    /// What a reply covers that is about to be sent, in a line.
    pub(super) fn covered(&self, line: &Line) -> Option<String> {
        let Line::Do(Act::Answer { inject, with: Answer::Text(text), .. }, chosen) = line else { return None };
        let inject = self.shift().scenario().inject_ix(inject)?;
        let place = composer(self.words, self.shift(), inject).place(*chosen);
        self.holds(inject, text, place)?.summary(self.words)
    }

    /// What a reply holds as it stands; none where there is no help.
    fn holds(&self, inject: InjectIx, text: &str, place: Visibility) -> Option<Hints> {
        let help = self.sitting.help()?;
        let scenario = self.shift().scenario();
        Some(helped(self.words, scenario, inject, text, &help.read(inject, text, place)))
    }
}

/// All of it: a sentence about the whole, one for everything that was found, how long the reply is, and that nothing was
/// sent. None where nothing is written.
fn whole(words: &Words, hints: &Hints, (count, limit): (usize, usize)) -> Option<String> {
    let mut lines = vec![wrap(&hints.summary(words)?, 2)];
    lines.extend(hints.found.iter().map(|hint| found(words, hint)));
    lines.extend(hints.public.iter().map(|take| wrap(&take.line(words), 2)));
    let length = say!(words, "play-try-length", count = count, limit = limit, over = count.saturating_sub(limit));
    lines.push(wrap(&length, 2));
    lines.push(Tone::Quiet.paint(&wrap(&words.plain("play-try-next"), 2)));
    Some(lines.join("\n"))
}

fn found(words: &Words, hint: &Hint) -> String {
    let tone = match hint.kind {
        FindingKind::Against | FindingKind::Advice => Tone::Against,
        FindingKind::Credit | FindingKind::Open => Tone::Plain,
    };
    tone.paint(&bullet(&hint.says(words), 2))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::{Seed, Source};
    use crate::host::keeping::Seat;
    use crate::scenario::Library;
    use crate::shift::plan::parse_line;
    use crate::shift::{Desk, Pacing, Purpose};

    const SOURCES: [(&str, &str); 2] = [
        ("brand.ron", include_str!("../../../../tests/it/data/brand.ron")),
        ("scenario.ron", include_str!("../../../../tests/it/data/scenario.ron")),
    ];

    /// A session at which Ada's message has come.
    fn session(words: &Words, purpose: Purpose) -> Session<'_> {
        let (library, _) = Library::load(SOURCES.map(|(name, text)| Source::new(name, text)).to_vec());
        let seat =
            Seat::forgotten(Arc::new(Desk::new(Arc::clone(&library.scenarios[0]))), Seed::new(1), Pacing::Untimed);
        let mut session = Session::new(words, Seat { purpose, ..seat }, false);
        let line = parse_line("wait for dark").unwrap().unwrap();
        assert!(session.sitting.carry_out(&line).is_ok());
        session
    }

    #[test]
    fn in_practice_one_sees_what_is_there_and_sends_it_or_changes_it() {
        let words = Words::english();
        let session = session(&words, Purpose::Practice);
        let rows = session.shift().rows().len();
        let told = session.tried(": Twice is too much. It was the rain.").unwrap();
        assert!(told.contains("1 of 2 points") && told.contains("that it is the second time"), "{told}");
        assert!(told.contains("A limit: “rain”") && told.contains("characters"), "{told}");
        assert!(!told.contains("repair") && !told.contains(['⟨', '{']), "{told}");
        let Next::Prefill(text) = session.try_reply("dark privately: Twice.") else { panic!() };
        assert_eq!(text, "reply dark privately: Twice.");
        let Next::Prefill(text) = session.try_reply(": Twice.") else { panic!() };
        assert_eq!(text, "reply: Twice.");
        let long = session.tried(&format!(": {}", "Twice. ".repeat(400))).unwrap();
        assert!(long.contains("more than the"), "{long}");
        assert_eq!(session.shift().rows().len(), rows, "looking leaves no trace");
    }

    #[test]
    fn a_reply_that_is_sent_is_told_of_in_a_line() {
        let words = Words::english();
        let line = parse_line("reply dark: Twice is too much.").unwrap().unwrap();
        let said = session(&words, Purpose::Practice).covered(&line).unwrap();
        assert!(said.starts_with("1 of 2 points") && !said.contains('\n'), "{said}");
        assert_eq!(session(&words, Purpose::Exam).covered(&line), None);
        let other = parse_line("leave dark").unwrap().unwrap();
        assert_eq!(session(&words, Purpose::Practice).covered(&other), None);
    }

    #[test]
    fn elsewhere_one_sentence_says_that_there_is_no_help() {
        let words = Words::english();
        for purpose in [Purpose::Coursework, Purpose::Exam] {
            let session = session(&words, purpose);
            let why = session.tried(": Twice is too much.").unwrap_err();
            assert!(why.contains(purpose.name()) && !why.contains("Twice"), "{why}");
            assert!(matches!(session.try_reply(": Twice."), Next::Go));
        }
    }

    #[test]
    fn what_cannot_be_tried_is_said() {
        let words = Words::english();
        let session = session(&words, Purpose::Practice);
        assert_eq!(session.tried("").unwrap_err(), words.plain("play-try-nothing"));
        assert_eq!(session.tried("nobody: Twice.").unwrap_err(), words.plain("play-which"));
    }
}
