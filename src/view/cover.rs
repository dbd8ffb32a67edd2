//! What attacks, covered for whoever has set it so: told again in calm words, with what is wanted. Nothing that is scored
//! changes by it: the words are there, and a press or a command away.

use std::collections::BTreeSet;

use crate::base::id::{InjectId, PartId};
use crate::base::words::Words;
use crate::say;
use crate::scenario::kinds::Retold;
use crate::scenario::model::{InjectIx, Scenario};
use crate::view::thread::written;
use crate::view::ways::{Other, Ways};
use crate::view::{By, Debrief, Did, QueueRow, Shift, Thread, Work};

/// From this provocation on a message attacks.
const ATTACKS: u8 = 3;

/// Something that can be covered: a message, or a post of a piece of work.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Covered {
    /// The message or the piece of work.
    pub inject: InjectId,
    /// The post; none for a message, and for every post of a piece of work.
    pub post: Option<PartId>,
}

impl From<InjectId> for Covered {
    fn from(inject: InjectId) -> Self {
        Self { inject, post: None }
    }
}

/// What stands in the place of what attacks.
#[derive(Clone, Copy)]
pub struct Cover<'a> {
    words: &'a Words,
    scenario: &'a Scenario,
    uncovered: Option<&'a BTreeSet<Covered>>,
}

impl<'a> Cover<'a> {
    /// What is covered in a scenario, but for what was uncovered; without that, nothing.
    pub fn new(words: &'a Words, scenario: &'a Scenario, uncovered: Option<&'a BTreeSet<Covered>>) -> Self {
        Self { words, scenario, uncovered }
    }

    /// Whether it stands there as it was written.
    fn shows(&self, what: Covered) -> bool {
        self.uncovered.is_none_or(|uncovered| uncovered.contains(&what))
    }

    /// What stands in the place of a message, if it is covered.
    pub fn message(&self, inject: &InjectId) -> Option<String> {
        if self.shows(Covered::from(inject.clone())) {
            return None;
        }
        let conversation = self.scenario.inject(self.scenario.inject_ix(inject)?).conversation();
        match &conversation.retold {
            Some(retold) => Some(say!(self.words, "cover-retold", text = retold)),
            None => (conversation.provocation >= ATTACKS).then(|| self.words.plain("cover-plain")),
        }
    }

    /// The posts of a piece of work that are covered.
    pub fn posts(&self, inject: &InjectId) -> Vec<Retold<'a>> {
        let work = self.scenario.inject_ix(inject).and_then(|ix| self.scenario.inject(ix).task.work());
        let mut posts = work.map(|work| work.retold()).unwrap_or_default();
        let is_shown = |post: Option<PartId>| self.shows(Covered { inject: inject.clone(), post });
        posts.retain(|post| !is_shown(None) && !is_shown(Some(post.part.clone())));
        posts
    }

    /// How a post is told again.
    fn told(&self, post: &Retold<'_>) -> String {
        say!(self.words, "cover-retold", text = post.told)
    }

    /// Covers the posts of a piece of work where a text quotes them; whether it does.
    fn quoted(&self, inject: &InjectId, text: &mut String) -> bool {
        let mut covered = false;
        for post in self.posts(inject) {
            if text.contains(post.written) {
                *text = text.replace(post.written, &self.told(&post));
                covered = true;
            }
        }
        covered
    }

    /// Covers what waits.
    pub fn queue(&self, rows: &mut [QueueRow]) {
        for row in rows {
            if let Some(told) = self.message(&row.inject) {
                row.text = told;
            }
        }
    }

    /// Covers what was said and done in a thread.
    pub fn thread(&self, thread: &mut Thread) {
        for message in &mut thread.messages {
            let Some(about) = &message.about else { continue };
            match message.by {
                By::Them => {
                    if let Some(told) = self.message(about) {
                        (message.text, message.covered) = (told, true);
                    }
                }
                By::Worked => message.covered = self.quoted(about, &mut message.text),
                _ => {}
            }
        }
    }

    /// Covers the posts in the form of a piece of work.
    pub fn work(&self, work: &mut Work) {
        for post in self.posts(&work.inject) {
            for part in work.parts.iter_mut().filter(|part| part.id == *post.part) {
                (part.about, part.covered) = (self.told(&post), true);
            }
        }
    }
}

/// Covers what is on the desk, but for what was uncovered.
pub fn desk(words: &Words, scenario: &Scenario, uncovered: &BTreeSet<Covered>, shown: &mut Shift) {
    let cover = Cover::new(words, scenario, Some(uncovered));
    cover.queue(&mut shown.queue);
    shown.threads.iter_mut().for_each(|thread| cover.thread(thread));
    shown.composers.iter_mut().filter_map(|composer| composer.work.as_mut()).for_each(|work| cover.work(work));
}

/// Covers what was written to each step of a debrief, and the posts that were decided about.
pub fn debrief(words: &Words, scenario: &Scenario, shown: &mut Debrief) {
    let none = BTreeSet::new();
    let cover = Cover::new(words, scenario, Some(&none));
    for step in &mut shown.steps {
        if let Some(told) = cover.message(&step.inject) {
            step.said = told;
        }
        if let Did::Worked(given) = &mut step.did {
            given.iter_mut().for_each(|(part, _)| _ = cover.quoted(&step.inject, part));
        }
        step.marks.iter_mut().for_each(|mark| _ = cover.quoted(&step.inject, &mut mark.part));
        if let Ways::Known(found) = &mut step.ways {
            ways(words, scenario, &step.inject, found);
        }
    }
}

/// Covers the posts of a piece of work where ways not taken quote them.
pub fn ways(words: &Words, scenario: &Scenario, inject: &InjectId, found: &mut [Other]) {
    let none = BTreeSet::new();
    let cover = Cover::new(words, scenario, Some(&none));
    found.iter_mut().for_each(|way| _ = cover.quoted(inject, &mut way.what));
}

/// Uncovers a message, or the posts of a piece of work: all of them or one. What is uncovered, as it was written; nothing
/// where nothing was covered.
pub fn uncover(
    words: &Words,
    shift: &crate::shift::Shift,
    uncovered: &mut BTreeSet<Covered>,
    (inject, post): (InjectIx, Option<&PartId>),
) -> Vec<String> {
    let scenario = shift.scenario();
    let id = &scenario.inject(inject).id;
    let cover = Cover::new(words, scenario, Some(uncovered));
    let message = cover.message(id).filter(|_| post.is_none()).map(|_| (None, written(shift, inject)));
    let posts = cover.posts(id).into_iter().filter(|found| post.is_none_or(|post| post == found.part));
    let posts = posts.map(|found| (Some(found.part.clone()), found.written.to_owned()));
    let shown: Vec<(Option<PartId>, String)> = message.into_iter().chain(posts).collect();
    let told = |(post, text): (Option<PartId>, String)| {
        uncovered.insert(Covered { inject: id.clone(), post });
        text
    };
    shown.into_iter().map(told).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::{Seed, SimTime, Source};
    use crate::scenario::Library;
    use crate::shift::{Act, Command, Desk, Pacing, Purpose};

    const BRAND: &str = include_str!("../../tests/it/data/brand.ron");
    const WORK: &str = include_str!("../../tests/it/data/work.ron");

    #[test]
    fn a_form_tells_each_post_again_until_it_is_uncovered() {
        let rude = "text: \"Whoever rides with these lamps is an idiot.\",";
        let fair = "text: \"My second lamp in a year.\",";
        let scenario = WORK.replacen(rude, &format!("{rude} retold: \"She is rude.\","), 1);
        let scenario = scenario.replacen(fair, &format!("{fair} retold: \"It is her second.\","), 1);
        let sources = [("brand.ron", BRAND), ("scenario.ron", scenario.as_str())];
        let (library, _) = Library::load(sources.map(|(name, text)| Source::new(name, text)).to_vec());
        let desk = Arc::new(Desk::new(Arc::clone(&library.scenarios[0])));
        let mut shift = crate::shift::Shift::open(Arc::clone(&desk), Seed::new(1));
        let now = SimTime::from_secs(60);
        shift.execute(Command { at: now, act: Act::Wait }).unwrap();
        let words = Words::english();
        let shown = |uncovered: &[Covered]| {
            let mut shown = crate::view::shift::desk(&words, &shift, now, Pacing::Untimed, Purpose::Practice);
            super::desk(&words, &desk.scenario, &uncovered.iter().cloned().collect(), &mut shown);
            let work = shown.composer(&"under-the-post".into()).unwrap().work.clone().unwrap();
            let parts = work.parts.into_iter().filter(|part| !part.about.is_empty());
            parts.map(|part| (part.covered, part.about)).collect::<Vec<_>>()
        };
        let covered = |text: &str| (true, format!("Told again: {text}"));
        let written = (false, "My second lamp in a year.".to_owned());
        assert_eq!(shown(&[]), [covered("She is rude."), covered("It is her second.")]);
        let inject = InjectId::new("under-the-post");
        let one = Covered { inject: inject.clone(), post: Some("critic".into()) };
        assert_eq!(shown(&[one]), [covered("She is rude."), written.clone()]);
        assert!(shown(&[inject.into()]).iter().all(|(covered, _)| !covered), "all of them at once");
    }
}
