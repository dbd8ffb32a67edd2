//! Tests of the picture's plain parts.

use egui::Vec2;

use super::layout::{Layout, MOST_POINTS};
use super::places::places;
use crate::app::driver::Scene;
use crate::base::Seed;
use crate::view::{Public, Segment};

const SIZE: Vec2 = Vec2::new(1440.0, 900.0);
const SCENES: [Scene; 4] = [Scene::Title, Scene::Briefing, Scene::Desk, Scene::Still];

fn circle(key: &str, around: &[(u64, i16)]) -> Segment {
    let people = around.iter().map(|(people, _)| people).sum();
    Segment { key: key.to_owned(), name: key.to_owned(), people, anger: 30, around: around.to_vec() }
}

fn public(factor: u64) -> Public {
    let around = |list: &[(u64, i16)]| list.iter().map(|(people, anger)| (people * factor, *anger)).collect::<Vec<_>>();
    let segments = vec![
        circle("critic", &around(&[(1_900, 90)])),
        circle("fan", &around(&[(520, 10), (300, 50)])),
        circle("troll", &around(&[(700, 70)])),
        circle("customer", &around(&[(240, 60), (90, 20)])),
        circle("bystander", &around(&[(310, 20)])),
    ];
    Public { segments, by_mood: [0; 5], shared: 0 }
}

fn layout(factor: u64, seed: u64, scene: Scene) -> Layout {
    Layout::of(&public(factor), Seed::new(seed), scene, SIZE)
}

#[test]
fn the_same_seed_makes_the_same_picture() {
    for scene in SCENES {
        assert_eq!(layout(1, 7, scene), layout(1, 7, scene));
        assert_ne!(layout(1, 7, scene).dots, layout(1, 8, scene).dots);
    }
}

#[test]
fn a_mood_moves_nobody() {
    let mut angrier = public(1);
    angrier.segments[1].around[0].1 = 99;
    assert_eq!(Layout::of(&angrier, Seed::new(7), Scene::Desk, SIZE), layout(1, 7, Scene::Desk));
}

#[test]
fn one_point_a_follower_until_there_are_too_many() {
    let count = |factor| u64::try_from(layout(factor, 1, Scene::Desk).dots.len()).unwrap();
    assert_eq!(count(1), 4_060);
    for factor in [2, 10, 100_000] {
        assert!((MOST_POINTS / 3..=MOST_POINTS).contains(&count(factor)), "{factor}: {}", count(factor));
    }
}

#[test]
fn points_keep_to_their_disc_and_discs_to_the_screen() {
    for scene in SCENES {
        for size in [SIZE, Vec2::new(1024.0, 700.0), Vec2::new(2560.0, 1440.0)] {
            let layout = Layout::of(&public(1), Seed::new(3), scene, size);
            for disc in &layout.discs {
                let bounds = disc.place.bounds().expand(0.1);
                assert!(bounds.center().x > 0.0 && bounds.center().x < size.x && bounds.center().y < size.y);
                let dots = &layout.dots[disc.points.clone()];
                let inside = dots.iter().filter(|dot| bounds.contains(dot.at)).count();
                let known = dots.iter().filter(|dot| dot.apart < 1.0).all(|dot| bounds.contains(dot.at));
                assert!(known, "{scene:?} at {size:?}");
                assert!(inside * 100 >= dots.len() * 85, "{inside} of {} at {scene:?}", dots.len());
            }
        }
    }
}

#[test]
fn a_disc_is_even_around_its_middle() {
    let layout = layout(1, 5, Scene::Desk);
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
    let one = Public { segments: vec![circle("fan", &[(1, 10)])], ..Public::default() };
    assert_eq!(Layout::of(&one, Seed::new(1), Scene::Desk, SIZE).dots.len(), 1);
    assert_eq!(places(Scene::Desk, SIZE, &[5; 3]).len(), 3);
}

#[test]
fn threads_and_strands_join_what_is_there() {
    let layout = layout(1, 9, Scene::Title);
    assert!(!layout.threads.is_empty() && !layout.strands.is_empty());
    assert!(layout.threads.iter().all(|(one, other)| one != other && *other < layout.dots.len()));
    assert!(layout.strands.iter().all(|strand| strand.between.0 < strand.between.1 && strand.course.len() == 15));
}
