//! The words of a trainee: what it writes in an answer, in a note, in a piece of work.

use super::Player;
use crate::rehearsal::bank::{any, filled};
use crate::rehearsal::sheet::Page;
use crate::rehearsal::{Bank, cues, slips};
use crate::scenario::kinds::TextAsk;
use crate::scenario::model::*;
use crate::shift::Act;

impl Player<'_> {
    /// The words of an answer, at most so many characters.
    pub(super) fn text(&mut self, inject: InjectIx, page: &Page, limit: usize) -> String {
        let model = self.stage.desk.scenario.inject(inject);
        let style = self.style();
        let text = if let Some(reply) = any(self.stage.written.to(&model.id, &style), &mut self.stream) {
            reply.clone()
        } else if style == "cues" {
            cues::strung(model, &model.conversation().needs, limit, &mut self.stream)
        } else if self.trainee.good {
            self.sample(inject, page)
        } else if style == "copy-paste" {
            self.called(inject, &self.standing)
        } else {
            Bank::built_in().reply(&style, &self.first_name(inject), &model.subject, &mut self.stream)
        };
        self.typed(&text, limit)
    }

    /// What is asked for in a piece of work, at most so many characters.
    pub(super) fn memo(&mut self, inject: InjectIx, ask: &TextAsk, samples: &[String], limit: usize) -> String {
        let text = if self.trainee.good || self.trainee.only_chooses() {
            any(samples, &mut self.stream).cloned().unwrap_or_default()
        } else if self.trainee.styles.iter().any(|(style, _)| style == "cues") {
            cues::strung(self.stage.desk.scenario.inject(inject), &ask.needs, limit, &mut self.stream)
        } else {
            let phrase = Bank::built_in().phrase("memo-bad", "whole", &mut self.stream);
            self.called(inject, phrase)
        };
        self.typed(&text, limit)
    }

    /// A move with a note that somebody would write.
    pub(super) fn noted(&mut self, act: Act) -> Act {
        match act {
            Act::HandOff { inject, to, .. } => Act::HandOff { inject, to, note: self.note(inject) },
            other => other,
        }
    }

    /// A note to whoever is handed something.
    pub(super) fn note(&mut self, inject: InjectIx) -> String {
        let part = if self.trainee.good { "note" } else { "note-bad" };
        let phrase = Bank::built_in().phrase("holding-note", part, &mut self.stream);
        // Who has no words of its own says what it is about.
        let phrase = if phrase.is_empty() { "{subject}" } else { phrase };
        self.called(inject, phrase)
    }

    /// A good answer where nobody wrote one for the message: a sample of the author's, or the best draft, in a frame.
    fn sample(&mut self, inject: InjectIx, page: &Page) -> String {
        let drafts = self.stage.desk.scenario.inject(inject).drafts();
        let best = page.drafts.iter().max_by_key(|(_, key)| key.quality);
        let best = best.and_then(|(ix, _)| drafts.get(ix.at())).map_or("", |draft| &draft.text);
        let mut parts = vec![any(&page.samples, &mut self.stream).map_or(best, String::as_str).to_owned()];
        if self.chance(35) {
            let opening = Bank::built_in().phrase("expert-frame", "opening", &mut self.stream);
            parts.insert(0, self.called(inject, opening));
        }
        if self.chance(35) {
            let closing = Bank::built_in().phrase("expert-frame", "closing", &mut self.stream);
            parts.push(self.called(inject, closing));
        }
        parts.join(" ")
    }

    /// Whose words it writes this time.
    fn style(&mut self) -> String {
        let whole: u64 = self.trainee.styles.iter().map(|(_, weight)| weight).sum();
        let mut at = self.stream.below(whole);
        for (style, weight) in &self.trainee.styles {
            if at < *weight {
                return style.clone();
            }
            at -= weight;
        }
        String::new()
    }

    /// As it comes from the keyboard, at most so many characters.
    fn typed(&mut self, text: &str, limit: usize) -> String {
        slips::slip(text, self.trainee.slips, &mut self.stream).chars().take(limit).collect()
    }

    /// A phrase with the name of whoever writes and what it is about.
    fn called(&self, inject: InjectIx, phrase: &str) -> String {
        filled(phrase, &self.first_name(inject), &self.stage.desk.scenario.inject(inject).subject)
    }

    fn first_name(&self, inject: InjectIx) -> String {
        let scenario = &self.stage.desk.scenario;
        let name = &scenario.person(scenario.inject(inject).from).name;
        name.split_whitespace().next().unwrap_or_default().to_owned()
    }
}
