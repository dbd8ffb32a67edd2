use std::sync::Arc;

use egui_kittest::kittest::Queryable;

use super::*;
use crate::ui::Screen;
use crate::ui::tests_support::{LARGE, SMALL, harness};
use crate::view::course::Map;
use crate::view::standing::Figure;

pub(in crate::ui) fn figure(score: i64) -> Figure {
    let level = if score < 60 { "Capable" } else { "Proficient" }.to_owned();
    Figure { score, error: 7, low: score - 13, high: score + 13, level }
}

/// So many figures of which the first are known; those have a floor.
pub(in crate::ui) fn radar(count: i64, known: i64) -> Radar {
    let spoke = |at: i64| Spoke {
        name: format!("Skill {at}"),
        figure: (at < known).then(|| figure(40 + at)),
        floor: (at < known).then_some(38),
    };
    Radar { spokes: (0..count).map(spoke).collect() }
}

/// The places of the words about a radar in the column beside the map.
fn words(radar: Radar, size: Vec2) -> Vec<Rect> {
    let course = crate::view::course::Course {
        id: "c".into(),
        title: "C".to_owned(),
        about: String::new(),
        modules: Vec::new(),
        next: Vec::new(),
        towards: None,
    };
    let names: Vec<String> = radar.spokes.iter().map(|spoke| spoke.name.clone()).collect();
    let mut harness = harness(Screen::Course(Some(Arc::new(Map { courses: vec![course], radar }))), size);
    if size == SMALL {
        harness.get_by_label("Your skills").click();
        harness.run();
    }
    names.iter().map(|name| harness.get_by_label_contains(&format!("{name}:")).rect()).collect()
}

#[test]
fn the_names_of_the_profile_stand_about_it_and_do_not_meet() {
    let mut view = radar(8, 8);
    let profile = crate::profile::Competencies::built_in();
    let standing = crate::view::standing::standing(
        profile,
        crate::profile::Errors::built_in(),
        &crate::view::standing::Shown::default(),
    );
    let core = profile.core_skills.iter().map(|skill| crate::view::progress::Core {
        id: skill.id.clone(),
        name: skill.name.clone(),
        figure: None,
        can_be_shown: true,
    });
    let named = crate::view::radar::radar(profile, &standing, None, &core.collect::<Vec<_>>());
    for (spoke, named) in view.spokes.iter_mut().zip(named.spokes) {
        spoke.name = named.name;
    }
    for size in [LARGE, SMALL] {
        let places = words(view.clone(), size);
        for (at, place) in places.iter().enumerate() {
            assert!(place.width() <= WORDS && place.height() < 60.0, "not a row of the table: {place:?}");
            let meets = places[..at].iter().find(|other| other.intersect(*place).is_positive());
            assert_eq!(meets, None, "{at}: {place:?}");
        }
        let around = places.iter().fold(Rect::NOTHING, |around, place| around | *place);
        assert!(around.width() < 2.0 * (RADIUS.1 + GAP + WORDS) && around.height() > 200.0, "{around:?}");
    }
}

#[test]
fn three_to_eight_are_drawn_and_any_others_are_rows() {
    for (count, drawn) in [(1, false), (2, false), (3, true), (5, true), (8, true), (9, false), (30, false)] {
        let places = words(radar(count, 1), LARGE);
        assert_eq!(places.iter().all(|place| place.width() <= WORDS), drawn, "{count}: {places:?}");
    }
    assert!(words(radar(0, 0), LARGE).is_empty());
}
