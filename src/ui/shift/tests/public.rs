//! The public in words: names where segments stand, and what stands for the canvas where it cannot be seen.

use super::fixture::{Sitting, desk};
use crate::ui::Memory;
use crate::ui::memory::Side;
use crate::ui::tests_support::{LARGE, SMALL};
use crate::ui::widgets::id;
use crate::view::{Figures, Segment, Shift};

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
    assert!(!low.says("Those of d, 2,000 people"), "in a low window the largest and the angriest");
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
