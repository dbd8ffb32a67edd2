use std::fmt::Write;

use super::*;
use crate::base::Source;
use crate::scenario::load::{Document, parse};

const BRAND: &str = include_str!("../../../../tests/it/data/brand.ron");

fn graph(scenario: &str) -> Graph {
    let document = |name: &str, text: &str| parse(Source::new(name, text)).unwrap();
    let Document::Scenario(scenario) = document("scenario.ron", scenario) else { panic!() };
    let Document::Brand(brand) = document("brand.ron", BRAND) else { panic!() };
    Graph::of(&scenario.raw, &brand.raw, &Words::english())
}

/// A scenario of so many injects by so many people, with every kind of way between them.
fn large(injects: usize, people: usize) -> String {
    let mut cast = String::new();
    for person in 0..people {
        let _ = write!(
            cast,
            "\"p{person}\": (name: \"Person of the name {person}\", handle: \"@p{person}\", role: Customer, about: \"a\", wants: \"a\", anger: 50, trust: 50),"
        );
    }
    let mut all = String::new();
    for n in 0..injects {
        let arrives = match n {
            0..4 => format!("At(\"{}:10\")", n * 2),
            n if n % 11 == 0 => {
                format!("When(All([Answered(\"i{}\"), Anger(\"p0\", AtLeast(40)), After(\"9:00\")]))", n / 2)
            }
            _ => "OnCall".to_owned(),
        };
        let go = |by: usize| format!("\"i{}\"", (n + by).min(injects - 1));
        let _ = write!(
            all,
            "\"i{n}\": Conversation(from: \"p{}\", on: \"plaza\", subject: \"The matter of number {n} & <what> became of it\", arrives: {arrives}, says: [Always([\"a\"])], input: Free, deadline: \"1:00\",
            needs: [(id: \"x\", what: \"x\", kind: Answer, cues: [\"x\"])],
            reacts: [When(All([Covers(\"x\"), Not(Breaches(PrivateData)), Trust(\"p0\", AtLeast(30))]), [GoAfter({}, \"0:20\")]), When(Any([Does(Apology), Scores(Quality, AtLeast(40))]), [GoAfter({}, \"0:10\"), Cancel({})]), Otherwise([Go({})])],
            silence: [Go({})]),",
            (n * 7 + n / 3) % people, go(4), go(1), go(6), go(2), go(3),
        );
    }
    format!(
        "Scenario(id: \"large\", title: \"Large\", family: AngryCustomer, level: 1, brand: \"lantern\", day: \"Monday\", opens: \"09:00\", length: \"59:00\", competencies: [\"patience\"], objectives: [], briefing: \"a\", cast: {{{cast}}}, injects: {{{all}}}, endings: [(id: \"a\", title: \"A\", text: \"a\", when: Reach(AtLeast(5))), (id: \"b\", title: \"B\", text: \"b\", when: Always)])"
    )
}

/// One as a screen may have it: larger, without a title.
fn bare() -> Setting {
    let style = |style: Style, size: i32, height: i32| Style { size, height, ..style };
    let Setting { small, reading, strong, subject, .. } = Setting::FILE;
    let (small, reading) = (style(small, 13, 18), style(reading, 14, 20));
    Setting { card: 300, small, reading, strong: style(strong, 14, 20), subject: style(subject, 15, 22), title: None }
}

fn pictures() -> Vec<(&'static str, Picture)> {
    let words = Words::english();
    let scenarios = [
        ("small", include_str!("../../../../tests/it/data/scenario.ron").to_owned()),
        ("third-saturday", include_str!("../../../../scenarios/complaints/third-saturday.ron").to_owned()),
        ("off-the-path", include_str!("../../../../scenarios/storms/off-the-path.ron").to_owned()),
        ("the-wrong-joke", include_str!("../../../../scenarios/voice/the-wrong-joke.ron").to_owned()),
        ("large", large(40, 5)),
        ("many people", large(40, 17)),
    ];
    let set = |(name, text): (&'static str, String)| {
        let graph = graph(&text);
        [Setting::FILE, bare()].map(|set| (name, picture(&graph, &words, &set)))
    };
    scenarios.into_iter().flat_map(set).collect()
}

/// What a text covers, about.
fn covers(text: &Text) -> Rect {
    let width = width(&text.text, text.style.size);
    Rect { x: text.x, y: text.y, width, height: text.style.height }
}

fn meet(a: Rect, b: Rect) -> bool {
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

fn holds(outer: Rect, inner: Rect) -> bool {
    outer.x <= inner.x
        && outer.y <= inner.y
        && inner.x + inner.width <= outer.x + outer.width
        && inner.y + inner.height <= outer.y + outer.height
}

#[test]
fn nothing_lies_on_anything_else() {
    for (name, picture) in pictures() {
        let page = Rect { x: 0, y: 0, width: picture.width, height: picture.height };
        let inside = picture.cards.iter().flat_map(|card| &card.texts);
        let texts: Vec<_> = inside.chain(&picture.texts).map(|text| (covers(text), &text.text)).collect();
        for (nth, (rect, text)) in texts.iter().enumerate() {
            assert!(holds(page, *rect), "{name}: {text} leaves the page");
            for (other, beside) in &texts[nth + 1..] {
                assert!(!meet(*rect, *other), "{name}: {text} lies on {beside}");
            }
        }
        for (nth, card) in picture.cards.iter().enumerate() {
            assert!(holds(page, card.rect));
            assert!(card.texts.iter().all(|text| holds(card.rect, covers(text))), "{name}: {}", card.about);
            assert!(picture.texts.iter().all(|text| !meet(card.rect, covers(text))), "{name}: {}", card.about);
            assert!(
                picture.cards[nth + 1..].iter().all(|other| !meet(card.rect, other.rect)),
                "{name}: {}",
                card.about
            );
        }
        for line in &picture.lines {
            for two in line.points.windows(2) {
                let (a, b) = (two[0], two[1]);
                assert!(a.0 == b.0 || a.1 == b.1, "{name}: lines run straight");
                let rect =
                    Rect { x: a.0.min(b.0), y: a.1.min(b.1), width: (a.0 - b.0).abs(), height: (a.1 - b.1).abs() };
                assert!(holds(page, rect), "{name}: {} leaves the page", line.about);
                let crossed = picture.cards.iter().find(|card| meet(card.rect, rect));
                assert!(crossed.is_none(), "{name}: {} crosses {}", line.about, crossed.unwrap().about);
                let struck = texts.iter().find(|(text, _)| meet(*text, rect));
                assert!(struck.is_none(), "{name}: {} strikes {}", line.about, struck.unwrap().1);
            }
        }
        assert!(picture.width <= 2_700, "{name}: {} pixels wide", picture.width);
    }
}

#[test]
fn everything_is_there_and_time_runs_down() {
    let large = large(40, 5);
    let net = graph(&large);
    let picture = picture(&net, &Words::english(), &Setting::FILE);
    assert_eq!(picture.cards.len(), 42);
    assert_eq!(picture.lines.len(), net.edges.len() + 4, "the edges, and what they mean");
    let place = |id: &str| picture.cards.iter().find(|card| card.about.starts_with(&format!("{id}:"))).unwrap().rect;
    for one in &net.nodes {
        for other in net.nodes.iter().filter(|other| one.earliest < other.earliest) {
            let (one, other) = (place(&one.id), place(&other.id));
            assert!(one.x != other.x || one.y < other.y, "who can come sooner stands above in a column");
        }
    }
    for edge in net.edges.iter().filter(|edge| net.nodes[edge.from].earliest < net.nodes[edge.to].earliest) {
        let (from, to) = (place(&net.nodes[edge.from].id), place(&net.nodes[edge.to].id));
        assert!(edge.link == Link::Cancel || from.y < to.y, "ways lead down");
    }
    let lowest = picture.cards.iter().filter(|card| card.inject).map(|card| card.rect.y).max().unwrap();
    assert!(picture.cards.iter().filter(|card| !card.inject).all(|card| card.rect.y > lowest), "endings come last");
}
