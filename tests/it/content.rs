//! The house's own content: it checks clean, is what the families promise, and reads back the same.

use std::sync::Arc;

use composure::scenario::model::{Arrival, Scenario};
use composure::scenario::{Family, Input};

use crate::public::is_brought;
use crate::support::house;

#[test]
fn everything_checks_clean() {
    let (library, problems) = house();
    let told: Vec<String> = problems
        .iter()
        .map(|p| format!("{} {:?} {:?}", p.code, p.place.as_ref().map(|p| (p.source.name.to_string(), p.line)), p.args))
        .collect();
    assert!(told.is_empty(), "{told:#?}");
    assert!(library.scenarios.len() >= 3);
}

#[test]
fn ten_scenarios_of_every_family_are_there_and_full() {
    let (library, _) = house();
    // A first day is short, and nothing in it is hard.
    let full: Vec<_> = library.scenarios.iter().filter(|scenario| scenario.level > 1).collect();
    let of = |family: Family| full.iter().filter(|scenario| scenario.family == family).count();
    assert!(of(Family::AngryCustomer) >= 4 && of(Family::BrandVoice) >= 2);
    assert!(of(Family::ViralCriticism) >= 1 && of(Family::Moderation) >= 1 && of(Family::Organisation) >= 1);
    let people = |scenario: &&Arc<Scenario>| scenario.family != Family::Organisation;
    for scenario in full.into_iter().filter(people) {
        let id = &scenario.id;
        let brought = scenario.injects.iter().filter(|inject| is_brought(inject)).count();
        let story = scenario.injects.len() - brought;
        assert!((8..=20).contains(&story), "{id}: {story} injects of its own");
        assert!((1..=2).contains(&brought), "{id}: {brought} more that the public brings");
        assert!(scenario.cast.len() >= 3, "{id}: cast");
        assert!(scenario.endings.len() >= 3, "{id}: endings");
        let conversations: Vec<_> = scenario.injects.iter().map(|inject| inject.conversation()).collect();
        assert!(conversations.iter().any(|c| !c.drafts.is_empty()), "{id}: drafts");
        assert!(conversations.iter().any(|c| c.input == Input::Free), "{id}: own words asked for");
        assert!(conversations.iter().any(|c| c.needs.iter().any(|need| !need.slots.is_empty())), "{id}: slots");
        assert!(conversations.iter().any(|c| !c.wrong_turns.is_empty()), "{id}: wrong turns");
        assert!(conversations.iter().filter(|c| c.anchors.len() == 5).count() >= 3, "{id}: anchors");
        assert!(scenario.injects.iter().all(|i| i.deadline.is_some() && !i.silence.is_empty()), "{id}: silences");
        assert!(scenario.injects.iter().any(|inject| inject.says.len() > 1), "{id}: people remember");
        let varies = scenario.injects.iter().any(|inject| inject.says.iter().any(|line| line.wordings.len() > 1))
            || scenario.injects.iter().any(|inject| matches!(inject.arrives, Arrival::Between(..)));
        assert!(varies, "{id}: seeds make a difference");
    }
}

#[test]
fn how_long_it_takes_is_told_by_the_clock_of_whoever_sits() {
    let (library, _) = house();
    let minutes = |id: &str| library.scenarios.iter().find(|found| found.id.as_str() == id).unwrap().minutes();
    // An hour and fifty minutes of which four pass in one.
    assert_eq!((minutes("two-desks"), minutes("first-customer")), (28, 15));
}

#[test]
fn who_writes_and_is_of_the_team_has_one_face() {
    let (library, _) = house();
    let words = composure::base::words::Words::english();
    let mut both = 0;
    for scenario in &library.scenarios {
        for role in &scenario.brand.roles {
            let shown = composure::view::composer::role(&words, scenario, role);
            let Some(person) = scenario.cast.iter().find(|person| role.name.contains(&person.name)) else { continue };
            both += 1;
            assert_eq!(shown.face, person.face, "{}: {}", scenario.id, role.name);
        }
    }
    assert!(both >= 2, "somebody is both: {both}");
}

#[test]
fn good_drafts_are_not_told_by_length_place_or_sorry() {
    let (library, _) = house();
    for scenario in &library.scenarios {
        let lists: Vec<_> = scenario.injects.iter().map(|inject| inject.drafts()).filter(|d| d.len() > 1).collect();
        let best = |drafts: &[composure::scenario::model::Draft]| {
            drafts.iter().enumerate().max_by_key(|(_, draft)| draft.key.quality).map(|(at, _)| at).unwrap_or_default()
        };
        let longest = |drafts: &[composure::scenario::model::Draft]| {
            drafts.iter().enumerate().max_by_key(|(_, draft)| draft.text.len()).map(|(at, _)| at).unwrap_or_default()
        };
        let count = lists.len();
        let long = lists.iter().filter(|drafts| best(drafts) == longest(drafts)).count();
        let first = lists.iter().filter(|drafts| best(drafts) == 0).count();
        let sorry = lists.iter().filter(|d| d[best(d)].text.to_lowercase().contains("sorry")).count();
        assert!(long * 2 <= count, "{}: the longest draft is the best in {long} of {count}", scenario.id);
        assert!(first * 2 <= count, "{}: the first draft is the best in {first} of {count}", scenario.id);
        assert!(sorry * 2 <= count, "{}: the best draft says sorry in {sorry} of {count}", scenario.id);
    }
}
