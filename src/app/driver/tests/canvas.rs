//! What the canvas behind the screens is shown.

use super::*;

/// Two segments that take part in everything; the larger one is named last.
const PUBLIC: &str = r#"
    public: [
        (id: "night-riders", name: "Night riders", about: "Ride late.", people: 300, attention: 80, ties: 30, shares: 60),
        (id: "everybody", name: "Everybody", about: "Ride by day.", people: 900, attention: 5, ties: 4, shares: 10),
    ],
)"#;

fn house() -> House {
    let house = House::new();
    let brand = BRAND.trim_end().trim_end_matches(')');
    house.write("brand.ron", &format!("{brand}{PUBLIC}"));
    house
}

#[test]
fn a_share_is_told_with_the_segment_that_it_reached_most_of() {
    let house = house();
    let mut driver = house.at_desk(true);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..40 {
        let rows = driver.shift().unwrap().rows().len();
        driver.take(vec![Action::Desk(DeskAction::Wait(60))]);
        let Screen::Shift(_) = driver.screen() else { break };
        let (public, shares) = (&driver.backdrop().public, &driver.backdrop().shares);
        assert_eq!(public.segments[0].key, "everybody", "the largest first, which the book names last");
        let new = driver.shift().unwrap().rows().iter().skip(rows);
        let told = new.filter_map(|row| match &row.event {
            crate::shift::Event::Spread(spread) if spread.shares > 0 => {
                Some(usize::from(spread.reached[0] > spread.reached[1]))
            }
            _ => None,
        });
        let told: std::collections::BTreeSet<usize> = told.collect();
        if !told.is_empty() {
            assert_eq!(shares.among, told.iter().copied().collect::<Vec<_>>());
            seen.extend(told);
        }
    }
    assert!(!seen.is_empty());
}

#[test]
fn the_debrief_shows_the_public_of_the_moment_it_shows() {
    let house = house();
    let mut driver = house.at_desk(true);
    driver.take(vec![Action::Desk(DeskAction::Finish), Action::Estimate(None)]);
    let Screen::Debrief(debrief) = driver.screen() else { panic!("no debrief: {:?}", driver.screen()) };
    let debrief = debrief.clone();
    let mut seen = Vec::new();
    for (step, shown) in debrief.steps.iter().enumerate() {
        driver.memory.debrief.step = step;
        let before = driver.backdrop().changed;
        driver.tick();
        let public = driver.backdrop().public.clone();
        assert_eq!(Some(&public), debrief.past.at(shown.settled));
        assert_eq!(driver.backdrop().changed > before, seen.last() != Some(&public), "painted if it is another");
        driver.tick();
        seen.push(public);
    }
    assert!(seen.iter().any(|public| *public != seen[0]), "{seen:?}");
    let (at, first) = &debrief.past.moments[0];
    assert!(debrief.past.at(*at) == Some(first) && debrief.curve.at(*at).iter().sum::<u16>() >= 998);
}
