//! The public in words: names where segments stand, and what stands for the canvas where it cannot be seen.

use super::fixture::{Sitting, desk, inject};
use crate::base::SimTime;
use crate::community::Stimulus;
use crate::profile::PublicRule;
use crate::ui::Memory;
use crate::ui::memory::Side;
use crate::ui::tests_support::{LARGE, SMALL};
use crate::ui::widgets::id;
use crate::view::why::{Noticed, Reason, Take, Why};
use crate::view::{Figures, Hints, Segment, Shift};

fn segment(key: &str, people: u64, anger: i16) -> Segment {
    let (key, name) = (key.to_owned(), format!("Those of {key}"));
    Segment { key, name, size: people, people, anger, moods: [people, 0, 0, 0, 0] }
}

fn before_many() -> Shift {
    let mut view = desk(1);
    view.public.segments = vec![
        segment("a", 9_000, 5),
        segment("b", 5_000, 90),
        segment("c", 3_000, 25),
        segment("d", 2_000, 45),
        segment("e", 800, 65),
        segment("f", 200, 5),
    ];
    view.public.figures = Some(Box::new(Figures {
        followers: 19_950,
        left: 62,
        joined: 12,
        likes: 40,
        shares: 30,
        visits: 20,
        sentiment: -7,
        calls: 0,
    }));
    view
}

#[test]
fn segments_are_named_where_they_stand_and_none_is_left_unsaid() {
    let sitting = Sitting::at(before_many(), LARGE);
    for words in [
        "Those of a, 9,000 people, calm",
        "Those of b, 5,000 people, angry",
        "Those of d, 2,000 people, uneasy",
        "Those of f, 200 people, calm",
    ] {
        assert!(sitting.says(words), "{words}");
    }
    let place = |key: &str| sitting.harness.ctx.read_response(id(&format!("window/{key}"))).unwrap().rect;
    assert!(
        place("a").right() < place("c").left() && place("c").right() < place("b").left(),
        "the largest at the sides"
    );
    assert!(place("d").top() > place("a").bottom(), "every other one below");
    let low = Sitting::at(before_many(), SMALL);
    assert!(low.says("Those of a, 9,000 people, calm") && low.says("Those of b, 5,000 people, angry"));
    assert!(low.says("Those of d, 2,000 people, uneasy"), "said, though there is no room to write it");
    let written = |name: &str| low.written().iter().any(|(text, _)| text == name);
    let names = ["a", "b", "d"].map(|key| written(&format!("Those of {key}")));
    assert_eq!(names, [true, true, false], "in a low window the largest and the angriest are written");
}

#[test]
fn figures_say_who_left_and_came_and_every_segment_where_there_is_room() {
    let figures = ["19,950, 62 left, 12 came", "40, 30, 20", "Sentiment: −7"];
    let sitting = Sitting::at(before_many(), LARGE);
    for words in figures {
        assert!(sitting.says(words), "{words}");
    }
    let mut memory = Memory::default();
    memory.desk.side = Some(Side::Figures);
    let sitting = Sitting::remembering(before_many(), memory, SMALL);
    sitting.fits();
    for words in figures.into_iter().chain(["Those of e, 800 people, upset", "a point stands for 4 people"]) {
        assert!(sitting.says(words), "{words}");
    }
}

/// What those of a made of an answer.
fn take() -> Take {
    let reason = |text: &str, arousal, opinion| Reason {
        rule: PublicRule::Taboo,
        text: text.to_owned(),
        arousal,
        opinion,
        words: None,
    };
    Take {
        id: "a".to_owned(),
        segment: "Those of a".to_owned(),
        reached: 420,
        arousal: 7,
        opinion: -5,
        because: vec![reason("A word that rubs them: “folks”", 11, -9), reason("It is put right.", -4, 4)],
    }
}

#[test]
fn one_can_ask_why_and_come_back() {
    let noticed = Noticed {
        at: SimTime::ZERO,
        clock: "09:04".to_owned(),
        inject: inject(0),
        stimulus: Stimulus::Answer,
        what: "You answered Person 0".to_owned(),
        reached: 640,
        shares: 12,
        likes: 3,
        takes: vec![take()],
    };
    let mut view = before_many();
    view.why = Some(Box::new(Why { noticed: vec![noticed], ..Why::default() }));
    for size in [LARGE, SMALL] {
        let mut memory = Memory::default();
        memory.desk.side = Some(Side::Figures);
        let mut sitting = Sitting::remembering(view.clone(), memory, size);
        assert!(!sitting.says("You answered Person 0"), "{size}");
        sitting.press("desk/why");
        for words in ["09:04  You answered Person 0", "Seen by 640", "Those of a, 420 of whom", "+11 / −9"] {
            assert!(sitting.says(words), "{words} at {size}");
        }
        sitting.fits();
        sitting.key(egui::Key::Escape);
        assert!(!sitting.says("You answered Person 0"), "{size}");
    }
    let exam = Sitting::at(before_many(), LARGE);
    assert!(!exam.has("desk/why"), "whoever may not know is not offered to");
}

#[test]
fn before_sending_one_sees_how_each_segment_would_read_it() {
    let mut view = desk(2);
    view.composers[0].help = Some(Hints { found: Vec::new(), open: Some(1), public: vec![take()] });
    let mut memory = Memory::default();
    memory.desk.unsent(&inject(0)).text = "Hello folks, it goes back today.".to_owned();
    for size in [LARGE, SMALL] {
        let mut sitting = Sitting::remembering(view.clone(), memory.clone(), size);
        if size == SMALL {
            sitting.press("composer/covered-all");
        }
        assert!(sitting.says("Those of a: hotter. What rubs: A word that rubs them: “folks”"), "{size}");
        sitting.fits();
    }
}
