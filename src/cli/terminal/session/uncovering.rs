//! What is covered, and the way to the words themselves. Looking changes nothing.

use super::{Session, Tone, print, report};
use crate::base::id::PartId;
use crate::scenario::model::InjectIx;
use crate::view::cover::{Cover, uncover};

impl Session<'_> {
    /// What is covered now.
    pub(super) fn cover(&self) -> Cover<'_> {
        Cover::new(self.words, self.shift().scenario(), self.uncovered.as_ref())
    }

    /// Tells what is covered there as it was written; it stays so.
    pub(super) fn uncover(&mut self, which: &str) {
        match self.uncovered_words(which.trim()) {
            Err(key) => report::warn(self.words.plain(key)),
            Ok(shown) => shown.iter().for_each(|text| print(Tone::Plain, 2, text)),
        }
    }

    /// A message, a piece of work, or a post of the one that is open.
    fn meant(&self, which: &str) -> Option<(InjectIx, Option<PartId>)> {
        let post = self.selected.filter(|_| !which.is_empty()).and_then(|open| {
            let work = self.shift().scenario().inject(open).task.work()?;
            let post = work.retold().into_iter().find(|post| post.part.as_str() == which)?;
            Some((open, Some(post.part.clone())))
        });
        post.or_else(|| self.target(which).map(|inject| (inject, None)))
    }

    /// What was covered there, at least one text; or the key of what to say instead.
    fn uncovered_words(&mut self, which: &str) -> Result<Vec<String>, &'static str> {
        let (inject, post) = self.meant(which).ok_or("play-which")?;
        let Self { uncovered, words, sitting, .. } = self;
        let uncovered = uncovered.as_mut().ok_or("play-covers-nothing")?;
        let shown = uncover(words, sitting.shift(), uncovered, (inject, post.as_ref()));
        if shown.is_empty() { Err("play-covers-nothing") } else { Ok(shown) }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::words::Words;
    use crate::base::{Seed, Source};
    use crate::cli::terminal::view;
    use crate::host::keeping::Seat;
    use crate::scenario::Library;
    use crate::shift::{Desk, Pacing};

    const BRAND: &str = include_str!("../../../../tests/it/data/brand.ron");
    const MESSAGES: &str = include_str!("../../../../tests/it/data/scenario.ron");
    const WORK: &str = include_str!("../../../../tests/it/data/work.ron");

    /// An untimed session at a scenario, after some lines that a person typed.
    fn session<'a>(words: &'a Words, scenario: &str, covers: bool, typed: &[&str]) -> Session<'a> {
        let sources = [("brand.ron", BRAND), ("scenario.ron", scenario)];
        let (library, problems) = Library::load(sources.map(|(name, text)| Source::new(name, text)).to_vec());
        let desk = Desk::new(Arc::clone(library.scenarios.first().unwrap_or_else(|| panic!("{problems:?}"))));
        let seat = Seat::forgotten(Arc::new(desk), Seed::new(1), Pacing::Untimed);
        let mut session = Session::new(words, seat, false).with_cover(covers);
        for line in typed {
            assert!(session.typed(line).is_ok(), "{line}");
        }
        session
    }

    fn open(session: &Session<'_>, id: &str) -> String {
        let inject = session.shift().scenario().inject_ix(&id.into()).unwrap();
        let told = view::thread(session.words, session.shift(), inject, &session.cover());
        told.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn happened(session: &Session<'_>) -> String {
        let (mut state, cover) = (crate::shift::State::new(session.shift().desk()), session.cover());
        let lines = session.shift().rows().iter().filter_map(|row| {
            state.apply(row);
            view::happening(session.words, session.shift(), &cover, &state, row)
        });
        lines.map(|(_, line)| line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_message_is_told_again_until_its_words_are_asked_for() {
        let abusive = MESSAGES.replacen("provocation: 1", "provocation: 3, retold: \"She is cross.\"", 1);
        let words = Words::english();
        let mut session = session(&words, &abusive, true, &["wait for dark"]);
        for told in [open(&session, "dark"), happened(&session)] {
            assert!(told.contains("Told again: She is cross."), "{told}");
            assert!(!told.contains("on the bridge"), "{told}");
        }
        assert!(open(&session, "dark").contains("As it was written: words"), "how one reads it is said");
        session.open("dark");
        assert!(session.typed("words").is_ok());
        let told = open(&session, "dark");
        assert!(told.contains("on the bridge") && !told.contains("Told again"), "{told}");
        assert_eq!(session.uncovered_words("dark"), Err("play-covers-nothing"), "it is covered no more");
    }

    #[test]
    fn posts_are_told_again_one_by_one_and_in_what_was_done() {
        let text = "Whoever rides with these lamps is an idiot.";
        let found = format!("text: \"{text}\",");
        assert!(WORK.contains(&found));
        let covered = WORK.replacen(&found, &format!("{found} retold: \"She is rude.\","), 1);
        let words = Words::english();
        let session = |typed: &[&str]| {
            let mut session = session(&words, &covered, true, &["wait for under-the-post", "open under-the-post"]);
            typed.iter().for_each(|line| assert!(session.typed(line).is_ok(), "{line}"));
            session
        };
        let told = open(&session(&[]), "under-the-post");
        assert!(told.contains("Told again: She is rude.") && !told.contains(text), "{told}");
        assert!(told.contains("one post alone: words insult"), "{told}");
        for words in ["words", "words insult", "words under-the-post"] {
            let told = open(&session(&[words]), "under-the-post");
            assert!(told.contains(text) && !told.contains("Told again"), "{words}: {told}");
        }
        assert!(told.contains("This post by"), "who wrote it is said: {told}");
        assert_eq!(told.matches("Leave it and point to the rule").count(), 1, "choices are listed once: {told}");
        assert!(told.contains("The same choices as above.") && !told.contains("No drafts here"), "{told}");
        assert!(told.contains("1. "), "rules have their numbers: {told}");
        let done = session(&["do insult=warn insult-rule=1 critic=keep"]);
        let told = open(&done, "under-the-post");
        assert!(told.contains("She is rude.") && !told.contains(text), "{told}");
    }

    #[test]
    fn nothing_that_counts_knows_of_it() {
        let abusive = MESSAGES.replacen("provocation: 1", "provocation: 3, retold: \"She is cross.\"", 1);
        let words = Words::english();
        let lines = ["wait for dark", "words", "reply dark: Twice is too much. We repair it.", "finish"];
        let sat = [true, false].map(|covers| session(&words, &abusive, covers, &lines));
        let log = |session: &Session<'_>| serde_json::to_string(&session.shift().entries()).unwrap();
        let [covered, written] = sat.each_ref().map(log);
        assert!(covered.contains("We repair it."), "{covered}");
        assert_eq!(covered, written);
    }

    #[test]
    fn where_nothing_is_covered_that_is_said() {
        let words = Words::english();
        for covers in [false, true] {
            let mut session = session(&words, MESSAGES, covers, &["wait for dark", "words dark"]);
            assert_eq!(
                session.uncovered_words("dark"),
                Err("play-covers-nothing"),
                "nothing attacks, or nothing is covered"
            );
            assert_eq!(session.uncovered_words("nobody"), Err("play-which"));
        }
    }
}
