//! Tests of the picture's plain parts.

use egui::Vec2;

use super::layout::Layout;
use super::lights::{Light, lights};
use super::marks::Marks;
use super::places::places;
use crate::app::driver::Scene;
use crate::base::Seed;
use crate::view::public::MOST_POINTS;
use crate::view::{Public, Segment, Waiting, mood};

const SIZE: Vec2 = Vec2::new(1440.0, 900.0);
const SCENES: [Scene; 4] = [Scene::Title, Scene::Briefing, Scene::Desk, Scene::Still];

fn segment(key: &str, moods: [u64; 5]) -> Segment {
    let people = moods.iter().sum();
    Segment { key: key.to_owned(), name: key.to_owned(), size: people, people, anger: 30, moods }
}

fn public(factor: u64) -> Public {
    let segments = vec![
        segment("critic", [400, 700, 300, 300, 200]),
        segment("fan", [800, 20, 0, 0, 0]),
        segment("troll", [0, 0, 100, 200, 400]),
        segment("customer", [300, 0, 20, 0, 10]),
        segment("bystander", [310, 0, 0, 0, 0]),
    ];
    let times = |segment: Segment| Segment {
        size: segment.size * factor,
        people: segment.people * factor,
        moods: segment.moods.map(|count| count * factor),
        ..segment
    };
    Public { segments: segments.into_iter().map(times).collect(), ..Public::default() }
}

fn layout(factor: u64, seed: u64, scene: Scene) -> Layout {
    Layout::of(&public(factor), Seed::new(seed), scene, SIZE)
}

fn waiting(key: &str, segment: usize, anger: i16) -> Waiting {
    Waiting { key: key.to_owned(), segment, anger }
}

/// How many points of a disc are lit in each mood.
fn tally(layout: &Layout, lights: &[Light], disc: usize) -> [u64; 5] {
    let mut tally = [0; 5];
    for light in lights[layout.discs[disc].points.clone()].iter().filter(|light| light.lit > 0.5) {
        #[expect(clippy::cast_possible_truncation, reason = "0 to 100")]
        let anger = light.anger as i16;
        tally[mood::step(anger)] += 1;
    }
    tally
}

#[test]
fn the_same_seed_makes_the_same_picture() {
    for scene in SCENES {
        assert_eq!(layout(1, 7, scene), layout(1, 7, scene));
        assert_ne!(layout(1, 7, scene).dots, layout(1, 8, scene).dots);
    }
}

#[test]
fn neither_a_mood_nor_who_goes_or_comes_moves_anybody() {
    let mut other = public(1);
    other.segments[0].moods = [0, 0, 0, 0, 1_200];
    other.segments[0].people = 1_200;
    other.segments[1].people += 40;
    other.waiting.push(waiting("ada", 0, 90));
    assert_eq!(Layout::of(&other, Seed::new(7), Scene::Desk, SIZE), layout(1, 7, Scene::Desk));
}

#[test]
fn one_point_a_follower_until_there_are_too_many() {
    let count = |factor| {
        let layout = layout(factor, 1, Scene::Desk);
        layout.discs.iter().map(|disc| u64::try_from(disc.opening).unwrap()).sum::<u64>()
    };
    assert_eq!(count(1), 4_060);
    for factor in [2, 10, 100_000] {
        assert!((MOST_POINTS / 3..=MOST_POINTS).contains(&count(factor)), "{factor}: {}", count(factor));
    }
}

#[test]
fn as_many_points_as_people_feel_it() {
    for factor in [1, 2, 5, 37] {
        let public = public(factor);
        let layout = Layout::of(&public, Seed::new(2), Scene::Desk, SIZE);
        let lights = lights(&layout, &public, &[]);
        for (disc, segment) in public.segments.iter().enumerate() {
            let tally = tally(&layout, &lights, disc);
            let count: u64 = tally.iter().sum();
            assert_eq!(count, segment.people.div_ceil(public.each_point()));
            for (points, people) in tally.iter().zip(segment.moods) {
                let wanted = people * count / segment.people;
                assert!(points.abs_diff(wanted) <= 1, "{tally:?} of {:?}", segment.moods);
            }
        }
    }
}

#[test]
fn the_angriest_stand_around_whoever_waits_and_else_around_a_place_of_their_own() {
    let mut public = public(1);
    let layout = Layout::of(&public, Seed::new(3), Scene::Desk, SIZE);
    let mean = |layout: &Layout, lights: &[Light], from: egui::Pos2, hot: bool| {
        let points = layout.discs[0].points.clone().filter(|at| lights[*at].lit > 0.5 && layout.dots[*at].apart < 1.0);
        let ways: Vec<f32> = points
            .filter(|at| (lights[*at].anger >= 80.0) == hot)
            .map(|at| layout.dots[at].at.distance(from))
            .collect();
        ways.iter().sum::<f32>() / f32::from(u16::try_from(ways.len()).unwrap())
    };
    let calm = lights(&layout, &public, &[]);
    let spot = layout.discs[0].spot;
    assert!(mean(&layout, &calm, spot, true) * 1.5 < mean(&layout, &calm, spot, false));

    public.waiting = (0..9).map(|number| waiting(&number.to_string(), 0, if number == 8 { 90 } else { 10 })).collect();
    let marks = Marks::default().of(&layout, &public.waiting);
    let at = marks[8].at;
    assert_ne!(at, spot);
    let stirred = lights(&layout, &public, &marks);
    assert!(mean(&layout, &stirred, at, true) < mean(&layout, &calm, at, true));
}

#[test]
fn who_goes_leaves_the_dark_and_who_comes_lights_it() {
    let mut public = public(1);
    let layout = Layout::of(&public, Seed::new(3), Scene::Desk, SIZE);
    let before = lights(&layout, &public, &[]);
    let lit = |lights: &[Light]| lights.iter().filter(|light| light.lit > 0.5).count();
    assert_eq!(lit(&before), 4_060);
    let opening = layout.discs[0].opening;
    assert!(before[opening..layout.discs[0].points.end].iter().all(|light| light.lit < 0.5), "nobody has come yet");

    public.segments[0].moods[0] -= 300;
    public.segments[0].people -= 300;
    let fewer = lights(&layout, &public, &[]);
    assert_eq!(lit(&fewer), 3_760);
    assert!(fewer.iter().zip(&before).all(|(after, before)| after.lit <= before.lit));
    public.segments[0].moods[0] += 350;
    public.segments[0].people += 350;
    let more = lights(&layout, &public, &[]);
    assert_eq!(lit(&more), 4_110);
    assert!(more.iter().zip(&before).all(|(after, before)| after.lit >= before.lit));
}

#[test]
fn who_waits_keeps_their_place() {
    let layout = layout(1, 3, Scene::Desk);
    let mut marks = Marks::default();
    let both = marks.of(&layout, &[waiting("ada", 0, 50), waiting("ben", 0, 70), waiting("cleo", 2, 30)]);
    assert_eq!(both[0].at, layout.discs[0].spot);
    assert!(both[0].at.distance(both[1].at) > 20.0, "one does not hide the other");
    assert_eq!(both[2].disc, 2);
    let one = marks.of(&layout, &[waiting("ben", 0, 10)]);
    assert_eq!(one[0].at, both[1].at);
    let again = marks.of(&layout, &[waiting("dora", 0, 10), waiting("ada", 0, 10)]);
    assert_eq!(again[1].at, both[0].at);
    assert!(again[0].at != both[0].at && again[0].at != both[1].at);
    for number in 0..40 {
        let mark = marks.of(&layout, &[waiting(&format!("many-{number}"), 1, 90)])[0];
        assert!(layout.discs[1].place.bounds().contains(mark.at));
    }
    assert_eq!(marks.of(&layout, &[waiting("nowhere", 99, 90)]), []);
}

#[test]
fn points_keep_to_their_disc_and_discs_to_the_screen() {
    for scene in SCENES {
        for size in [SIZE, Vec2::new(1024.0, 700.0), Vec2::new(2560.0, 1440.0)] {
            let layout = Layout::of(&public(1), Seed::new(3), scene, size);
            for disc in &layout.discs {
                let bounds = disc.place.bounds().expand(0.1);
                assert!(bounds.center().x > 0.0 && bounds.center().x < size.x && bounds.center().y < size.y);
                assert!(bounds.contains(disc.spot));
                let outpost = disc.outpost.map(|place| place.bounds().expand(0.1));
                let here = |at| bounds.contains(at) || outpost.is_some_and(|outpost| outpost.contains(at));
                let dots = &layout.dots[disc.points.clone()];
                let inside = dots.iter().filter(|dot| here(dot.at)).count();
                let known = dots.iter().filter(|dot| dot.apart < 1.0).all(|dot| here(dot.at));
                assert!(known, "{scene:?} at {size:?}");
                assert!(inside * 100 >= dots.len() * 85, "{inside} of {} at {scene:?}", dots.len());
            }
        }
    }
}

#[test]
fn the_brand_stands_between_the_discs_and_is_tied_to_each() {
    for scene in SCENES {
        for size in [SIZE, Vec2::new(1024.0, 700.0), Vec2::new(2560.0, 1440.0)] {
            for count in 1..=5 {
                let mut public = public(1);
                public.segments.truncate(count);
                let layout = Layout::of(&public, Seed::new(3), scene, size);
                let brand = layout.brand.unwrap();
                assert!(brand.at.x > 0.0 && brand.at.x < size.x && brand.at.y > 0.0 && brand.at.y < size.y);
                for (number, disc) in layout.discs.iter().enumerate() {
                    let apart = disc.place.bounds().center() - brand.at;
                    let apart = Vec2::new(apart.x, apart.y / disc.place.squeeze).length();
                    assert!(
                        apart > disc.place.radius,
                        "{number} of {count} at {scene:?} at {size:?}: {apart} {disc:?}"
                    );
                    assert!(brand.ties.iter().any(|(tied, _)| *tied == number));
                }
            }
        }
    }
}

#[test]
fn at_the_desk_some_of_the_largest_stand_in_the_corners_far_from_where_anger_begins() {
    let desk = layout(1, 5, Scene::Desk);
    let outposts = desk.discs.iter().filter(|disc| disc.outpost.is_some()).count();
    assert_eq!(outposts, 2);
    let public = public(1);
    let lights = lights(&desk, &public, &[]);
    let disc = &desk.discs[0];
    let outpost = disc.outpost.unwrap().bounds();
    let there: Vec<usize> = disc.points.clone().filter(|at| outpost.contains(desk.dots[*at].at)).collect();
    assert!((35..45).contains(&(there.len() * 100 / disc.points.len())));
    assert!(there.iter().all(|at| lights[*at].anger < 40.0), "the cooler ones of them");
    for scene in [Scene::Title, Scene::Briefing, Scene::Still] {
        assert!(layout(1, 5, scene).discs.iter().all(|disc| disc.outpost.is_none()));
    }
}

#[test]
fn a_disc_is_even_around_its_middle() {
    let layout = layout(1, 5, Scene::Title);
    let disc = &layout.discs[0];
    let dots: Vec<_> = layout.dots[disc.points.clone()].iter().filter(|dot| dot.apart < 1.0).collect();
    let left = dots.iter().filter(|dot| dot.at.x < disc.place.centre.x).count();
    let above = dots.iter().filter(|dot| dot.at.y < disc.place.centre.y).count();
    for part in [left, above] {
        assert!((part * 100 / dots.len()).abs_diff(50) <= 6, "{part} of {}", dots.len());
    }
}

#[test]
fn nobody_nowhere_and_everybody_somewhere() {
    let empty = Layout::of(&Public::default(), Seed::new(1), Scene::Desk, SIZE);
    assert_eq!(empty, Layout::default());
    assert_eq!(lights(&empty, &Public::default(), &[]), []);
    let one = Public { segments: vec![segment("fan", [0, 1, 0, 0, 0])], ..Public::default() };
    let layout = Layout::of(&one, Seed::new(1), Scene::Desk, SIZE);
    assert_eq!(tally(&layout, &lights(&layout, &one, &[]), 0), [0, 1, 0, 0, 0]);
    assert_eq!(places(Scene::Desk, SIZE, &[5; 3]).discs.len(), 3);
}

#[test]
fn threads_and_strands_join_what_is_there() {
    let layout = layout(1, 9, Scene::Title);
    assert!(!layout.threads.is_empty() && !layout.strands.is_empty());
    assert!(layout.threads.iter().all(|(one, other)| one != other && *other < layout.dots.len()));
    assert!(layout.strands.iter().all(|strand| strand.between.0 < strand.between.1 && strand.course.len() == 15));
}
