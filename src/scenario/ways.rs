//! How one inject leads to what follows: everything it may bring about, by what brings it about.

use crate::base::SimTime;
use crate::base::id::{InjectId, NeedId};
use crate::base::ron_index::Step;
use crate::scenario::Levels;
use crate::scenario::raw::*;

/// What brings effects about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The deadline passes.
    Silence,
    /// A holding line: something else can follow.
    Hold,
    /// Handing it on or leaving it: nothing else follows.
    Instead,
    /// An answer: one of these.
    Choice,
    /// An answer, whatever else it brings about.
    Beside,
    /// A promise is kept.
    Kept,
    /// A promise is broken.
    Broken,
}

/// Effects that come together.
pub struct Way<'a> {
    /// What brings them about.
    pub by: By,
    /// What has to be so, or the answer to be; none where nothing is asked.
    pub when: Option<&'a RawCondition>,
    /// How long that takes at least, from the arrival.
    pub after: Option<&'a TimeText>,
    /// What comes.
    pub then: &'a [RawEffect],
    /// The way other than answering, if it is one.
    pub play: Option<&'a Move>,
    /// What was promised, if it was.
    pub promised: Option<&'a NeedId>,
    list: &'static str,
    nth: usize,
}

impl<'a> Way<'a> {
    fn new(by: By, then: &'a [RawEffect], list: &'static str, nth: usize) -> Self {
        Self { by, when: None, after: None, then, play: None, promised: None, list, nth }
    }

    /// The path of an effect of it, from the inject on.
    pub fn path(&self, effect: usize) -> Vec<Step> {
        let mut path: Vec<Step> = vec![self.list.into()];
        match self.by {
            By::Silence => {}
            By::Hold | By::Instead => path.extend([self.nth.into(), "then".into()]),
            By::Choice | By::Beside => path.extend([self.nth.into(), usize::from(self.when.is_some()).into()]),
            By::Kept => path.extend([self.nth.into(), "kept".into()]),
            By::Broken => path.extend([self.nth.into(), "broken".into()]),
        }
        path.push(effect.into());
        path
    }

    /// The earliest moment at which it is taken at any level of difficulty, if the inject comes at this one.
    pub fn earliest(&self, comes: SimTime, levels: &Levels) -> SimTime {
        let after = self.after.and_then(|after| SimTime::parse(after).ok()).unwrap_or_default();
        comes.plus(if self.by == By::Silence { levels.shortest(after) } else { after })
    }
}

/// Everything an inject may bring about.
pub fn ways<'a>(head: Head<'a>) -> impl Iterator<Item = Way<'a>> {
    let silence = Way { after: head.deadline, ..Way::new(By::Silence, head.silence, "silence", 0) };
    let moves = head.moves.iter().enumerate().map(|(nth, declared)| {
        let by = if declared.play == Move::Hold { By::Hold } else { By::Instead };
        Way { play: Some(&declared.play), ..Way::new(by, &declared.then, "moves", nth) }
    });
    let reacts = head.reacts.iter().enumerate().map(|(nth, reaction)| match reaction {
        RawReaction::When(when, then) => Way { when: Some(when), ..Way::new(By::Choice, then, "reacts", nth) },
        RawReaction::Otherwise(then) => Way::new(By::Choice, then, "reacts", nth),
        RawReaction::Also(when, then) => Way { when: Some(when), ..Way::new(By::Beside, then, "reacts", nth) },
    });
    let promises = head.promises.iter().enumerate().flat_map(|(nth, promise)| {
        let promised = Some(&promise.need);
        let kept = Way::new(By::Kept, &promise.kept, "promises", nth);
        let broken = Way::new(By::Broken, &promise.broken, "promises", nth);
        let (when, after) = (Some(&promise.kept_when), Some(&promise.within));
        [Way { when, promised, ..kept }, Way { after, promised, ..broken }]
    });
    std::iter::once(silence).chain(moves).chain(reacts).chain(promises)
}

/// Where an effect sends for an inject, and how long that takes; a time that cannot be read takes none.
pub fn sends(effect: &RawEffect) -> Option<(&InjectId, SimTime)> {
    match effect {
        RawEffect::Go(to) => Some((to, SimTime::ZERO)),
        RawEffect::GoAfter(to, after) => Some((to, SimTime::parse(after).unwrap_or_default())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_is_two_ways() {
        let promise = |need: &str, then: &str| {
            format!(
                "(need: \"{need}\", within: \"4:00\", kept_when: Answered(\"later\"), kept: [Go(\"{then}\")], broken: [Share(5), GoAfter(\"row\", \"1:00\")])"
            )
        };
        let text = format!(
            "(from: \"ada\", on: \"plaza\", subject: \"Lamp\", arrives: OnCall, says: [], deadline: \"2:00\", promises: [{}, {}])",
            promise("repair", "thanks"),
            promise("call", "rings"),
        );
        let raw: RawConversation = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
            .from_str(&text)
            .unwrap();
        let found: Vec<Way<'_>> = ways(raw.head()).filter(|way| way.promised.is_some()).collect();
        let needs: Vec<&str> = found.iter().filter_map(|way| way.promised).map(NeedId::as_str).collect();
        assert_eq!(needs, ["repair", "repair", "call", "call"]);
        let [_, _, kept, broken] = found.as_slice() else { panic!("{} ways", found.len()) };
        let levels = Levels::built_in();
        // Kept as soon as the condition holds, broken when the time is up.
        assert!(
            kept.by == By::Kept && kept.when.is_some() && kept.earliest(SimTime::from_secs(60), &levels).secs() == 60
        );
        assert!(
            broken.by == By::Broken
                && broken.when.is_none()
                && broken.earliest(SimTime::from_secs(60), &levels).secs() == 300
        );
        let sent = |way: &Way<'_>| way.then.iter().find_map(sends).map(|(to, after)| (to.to_string(), after.secs()));
        assert_eq!((sent(kept), sent(broken)), (Some(("rings".to_owned(), 0)), Some(("row".to_owned(), 60))));
        // Where an effect stands: the second promise, its field, and the place in it.
        let steps =
            |field: &str, nth: usize| -> Vec<Step> { vec!["promises".into(), 1.into(), field.into(), nth.into()] };
        assert_eq!((kept.path(0), broken.path(1)), (steps("kept", 0), steps("broken", 1)));
    }
}
