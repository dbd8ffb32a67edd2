//! What is shown of a reply while it is written, over every inject of the house: nothing of what is not said yet.

use std::sync::Arc;

use composure::base::words::Words;
use composure::reading::{Degree, Hints, Rubric};
use composure::scenario::model::{Conversation, Inject};
use composure::scenario::{Library, Visibility};
use composure::view;
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};

use crate::support::house;

/// Every inject with how answers to it are read.
fn injects() -> &'static [(Inject, Rubric)] {
    static INJECTS: std::sync::OnceLock<Vec<(Inject, Rubric)>> = std::sync::OnceLock::new();
    INJECTS.get_or_init(|| {
        let (library, _): (Library, _) = house();
        let all = library.scenarios.iter().flat_map(|scenario| {
            let brand = Arc::clone(&scenario.brand);
            scenario.injects.iter().map(move |inject| (inject.clone(), Rubric::of(inject, &brand)))
        });
        all.collect()
    })
}

/// The sentences of all sample answers and drafts to an inject.
fn sentences(conversation: &Conversation) -> Vec<String> {
    let anchors = conversation.anchors.iter().map(|anchor| &anchor.text);
    let texts = anchors.chain(conversation.drafts.iter().map(|draft| &draft.text));
    texts.flat_map(|text| text.split_inclusive(['.', '?', '!'])).map(|part| part.trim().to_owned()).collect()
}

/// What stands for everything that an author says of the need with this number.
fn sentinel(nth: usize) -> String {
    format!("⟦need {nth}⟧")
}

/// The same with everything that an author says of a need replaced by its sentinel.
fn marked(conversation: &Conversation) -> Conversation {
    let mut marked = conversation.clone();
    for (nth, need) in marked.needs.iter_mut().enumerate() {
        need.what = sentinel(nth);
        need.cues = vec![sentinel(nth)];
        need.slots.clear();
    }
    if let Some(explore) = &mut marked.explore {
        explore.what = sentinel(usize::MAX);
        explore.cues = vec![sentinel(usize::MAX)];
    }
    for turn in &mut marked.wrong_turns {
        turn.what = sentinel(usize::MAX - 1);
        turn.because = sentinel(usize::MAX - 1);
    }
    marked
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_is_told_of_what_is_not_said(
        which in any::<Index>(),
        picked in subsequence((0..24_usize).collect::<Vec<_>>(), 0..12),
    ) {
        let (inject, rubric) = which.get(injects());
        let conversation = inject.conversation();
        let sentences = sentences(conversation);
        let text: Vec<&str> =
            picked.iter().filter_map(|at| sentences.get(*at)).map(String::as_str).collect();
        let text = text.join(" ");
        let reading = rubric.read(&text, Visibility::Public);
        let told = view::hints::hints(&Words::english(), "Crumb", &text, &Hints::of(&reading, &marked(conversation)));
        let everything = format!("{told:?} {:?}", told.summary(&Words::english()));
        for (nth, need) in conversation.needs.iter().enumerate() {
            let met = reading.need(&need.id) == Some(Degree::Full);
            prop_assert_eq!(everything.contains(&sentinel(nth)), met, "{}: {:?} in {}", inject.id, text, everything);
        }
        let asked = reading.has(&composure::reading::Found::Explored);
        prop_assert_eq!(everything.contains(&sentinel(usize::MAX)), asked && conversation.explore.is_some());
        prop_assert!(!everything.contains(&sentinel(usize::MAX - 1)));
        let points = conversation.needs.len() + usize::from(conversation.explore.is_some());
        let counted = [view::FindingKind::Credit, view::FindingKind::Open].map(|kind| told.count(kind)).iter().sum::<usize>();
        match told.open {
            Some(open) => prop_assert_eq!(counted + open, points),
            None => prop_assert!(text.is_empty() && told.found.is_empty()),
        }
        for hint in &told.found {
            prop_assert!(!hint.spans.is_empty() && hint.spans.iter().all(|span| text.get(span.clone()).is_some()));
        }
    }
}
