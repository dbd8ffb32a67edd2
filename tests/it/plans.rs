//! Plans played against the engine: each scenario well, badly and silently, with what must come of it.

use std::fs;
use std::sync::Arc;

use composure::appraisal::Debrief;
use composure::base::Seed;
use composure::scenario::Axis;
use composure::shift::plan::{self, LineFailure};
use composure::shift::{Desk, Header, Log, Pacing, Shift};

use crate::support::{house, root};

/// Plays a plan and returns the shift.
pub(crate) fn played(desk: &Arc<Desk>, seed: u64, name: &str) -> Shift {
    let path = root().join("tests/plans").join(format!("{name}.plan"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut shift = Shift::open(Arc::clone(desk), Seed::new(seed));
    for (number, line) in text.lines().enumerate() {
        let parsed = plan::parse_line(line).unwrap_or_else(|error| panic!("{name}, line {}: {error:?}", number + 1));
        let Some(parsed) = parsed else { continue };
        let outcome = plan::carry_out::<LineFailure>(&mut shift, &parsed, &mut |_| Ok(()));
        outcome.unwrap_or_else(|error| panic!("{name}, line {}: {error:?}", number + 1));
    }
    shift
}

fn scores(shift: &Shift) -> Vec<Option<u8>> {
    let debrief = Debrief::of(shift.desk(), shift.rows());
    Axis::ALL.iter().map(|axis| debrief.axis(*axis).and_then(|result| result.score)).collect()
}

#[test]
fn well_badly_and_silently_differ_as_a_manager_would_expect() {
    let (library, _) = house();
    for scenario in &library.scenarios {
        let desk = Arc::new(Desk::new(Arc::clone(scenario)));
        let [well, badly, silently] = ["well", "badly", "silently"].map(|how| {
            let shift = played(&desk, 1, &format!("{}-{how}", scenario.id));
            assert!(shift.is_over(), "{} {how} is over", scenario.id);
            shift
        });
        let told = format!("{}: {:?} {:?} {:?}", scenario.id, scores(&well), scores(&badly), scores(&silently));
        let (good, bad, none) = (scores(&well), scores(&badly), scores(&silently));
        for (at, axis) in Axis::ALL.iter().enumerate() {
            assert!(good[at] >= Some(60), "{axis:?} of a good shift; {told}");
            // One can be useless with perfect calm: a bad shift need not be an impatient one.
            let most = if *axis == Axis::Patience { 65 } else { 45 };
            assert!(bad[at] <= Some(most), "{axis:?} of a bad shift; {told}");
            assert!(good[at] >= bad[at].map(|bad| bad + 25), "{axis:?} tells good from bad; {told}");
            assert!(none[at] < good[at], "{axis:?} tells good from silent; {told}");
        }
        assert!(none[3] <= Some(25), "silence resolves nothing; {told}");
        assert_ne!(well.state().phase, badly.state().phase, "endings differ; {told}");
        assert_ne!(well.state().phase, silently.state().phase, "endings differ; {told}");
    }
}

#[test]
fn every_played_plan_folds_and_recomputes() {
    let (library, _) = house();
    for scenario in &library.scenarios {
        let desk = Arc::new(Desk::new(Arc::clone(scenario)));
        for how in ["well", "badly", "silently"] {
            let shift = played(&desk, 5, &format!("{}-{how}", scenario.id));
            let header = Header::new("test".to_owned(), scenario, Seed::new(5), Pacing::Untimed, 0);
            let log = Log { header, entries: shift.entries() };
            let (state, rows) = log.fold(&desk).unwrap();
            assert_eq!(&state, shift.state(), "{} {how}", scenario.id);
            assert_eq!(rows, shift.rows());
            let again = log.recompute(&desk).unwrap();
            assert_eq!(again.rows(), shift.rows());
        }
    }
}

#[test]
fn good_plans_wait_only_as_one_can_in_the_window() {
    let (library, _) = house();
    for scenario in &library.scenarios {
        let path = root().join("tests/plans").join(format!("{}-well.plan", scenario.id));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let waits = text.lines().filter_map(|line| line.strip_prefix("wait "));
        let other: Vec<&str> = waits.filter(|wait| *wait != "1:00" && !wait.starts_with("for ")).collect();
        assert!(other.is_empty(), "{}: {other:?}", path.display());
    }
}
