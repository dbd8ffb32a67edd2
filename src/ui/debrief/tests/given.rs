//! Debriefs to show.

use std::ops::Range;

use crate::base::SimTime;
use crate::base::id::{InjectId, PersonId, ScenarioId};
use crate::scenario::raw::Key;
use crate::scenario::{Axis, Visibility};
use crate::view::{self, Did, Finding, FindingKind, Share, Step, Who};

pub(super) const REPLY: &str =
    "Three Saturdays, and that is ours. A fresh box leaves now. The new courier won’t let you down.";

pub(super) fn who(name: &str, anger: i16) -> Who {
    Who {
        id: PersonId::new("marta"),
        name: name.to_owned(),
        handle: "marta".to_owned(),
        about: "Orders for her mother".to_owned(),
        role: "customer".to_owned(),
        face: 3,
        colleague: false,
        anger,
        trust: 30,
        mood: if anger < 40 { "steady" } else { "upset" }.to_owned(),
        reach: 40,
    }
}

pub(super) fn finding(number: usize, kind: FindingKind, words: &str, text: &str) -> Finding {
    let spans: Vec<Range<usize>> = REPLY.find(words).map(|from| from..from + words.len()).into_iter().collect();
    let spans = if words.is_empty() { Vec::new() } else { spans };
    let shares = vec![Share { axis: Axis::Empathy, points: 12_000, of: 20_000 }];
    let more = vec!["The book says never to blame the courier.".to_owned()];
    Finding { number, kind, spans, quote: words.to_owned(), text: text.to_owned(), shares, more }
}

pub(super) fn step(number: usize, did: Did) -> Step {
    let at = |minute: usize| SimTime::from_secs(60 * u64::try_from(minute).unwrap());
    let own = matches!(did, Did::OwnWords(..));
    let found = vec![
        finding(1, FindingKind::Credit, "Three Saturdays", "Says what the matter is."),
        finding(2, FindingKind::Open, "leaves now", "Begun, not yet said clearly: when."),
        finding(3, FindingKind::Against, "The new courier", "Puts the blame on others."),
        finding(4, FindingKind::Advice, "won’t let you down", "A promise beyond the desk."),
        finding(5, FindingKind::Open, "", "Not asked, and needed: the address."),
    ];
    Step {
        number,
        inject: InjectId::new("late"),
        subject: format!("box number {number}"),
        before: who("Marta Kovel", 68),
        after: who("Marta Kovel", 38),
        place: view::Place { name: "Plaza".to_owned(), public: true, account: None },
        arrived: at(number),
        settled: at(number + 2),
        clock: (format!("09:{:02}", number % 60), format!("09:{:02}", (number + 2) % 60)),
        said: "Third Saturday. Third.".to_owned(),
        did,
        late: false,
        held: None,
        worth: Key { patience: 80, empathy: 71, assertiveness: 62, quality: 53 }.into(),
        moved: (-30, 16),
        public: Vec::new(),
        findings: if own { found } else { Vec::new() },
        marks: Vec::new(),
        because: (!own).then(|| "It shuts the door on her.".to_owned()),
        anchors: vec![(0, "Noted.".to_owned()), (50, "Sorry.".to_owned()), (100, "Three is three.".to_owned())],
        incidents: Vec::new(),
        notes: Vec::new(),
        ways: view::Ways::None,
    }
}

pub(super) fn own(number: usize) -> Step {
    step(number, Did::OwnWords(REPLY.to_owned(), Visibility::Public))
}

pub(super) fn debrief(steps: Vec<Step>) -> view::Debrief {
    let axes = Axis::ALL.iter().enumerate().map(|(nth, axis)| view::Axis {
        axis: *axis,
        name: axis.key(),
        score: (nth > 0).then_some(72),
        error: (nth > 0).then_some(7_000),
        rests_on: if nth > 0 { vec!["own words: 70, counts 100 %".to_owned()] } else { Vec::new() },
        thought: None,
    });
    view::Debrief {
        difficulty: "hard".to_owned(),
        scenario: ScenarioId::new("third-saturday"),
        title: "The third Saturday".to_owned(),
        brand: "Ovenlark".to_owned(),
        ending: Some(("Regained".to_owned(), "The Row eats breakfast.".to_owned())),
        reach: 310,
        axes: axes.collect(),
        curve: view::Curve {
            points: vec![(SimTime::ZERO, [700, 100, 100, 60, 40]), (SimTime::from_secs(240), [900, 0, 0, 0, 100])],
        },
        public: Vec::new(),
        past: view::Past::default(),
        end: SimTime::from_secs(1_440),
        opens: 540,
        steps,
        notes: Vec::new(),
        attempt: None,
        again: true,
        cards: Vec::new(),
        said: None,
        off: None,
    }
}

pub(in crate::ui) fn several() -> view::Debrief {
    debrief(vec![
        own(1),
        step(2, Did::Draft("Own it.".to_owned(), Visibility::Private)),
        step(3, Did::HandedTo("Deliveries".to_owned(), "Osier Row, cold again.".to_owned())),
        step(4, Did::Left),
        step(5, Did::Silence),
        own(6),
    ])
}
