//! Simulated candidates, as whoever sets a standard meets them.

use super::Class;

#[test]
fn simulated_candidates_are_the_same_by_seed() {
    let class = Class::new();
    let run = |seed: &str| {
        let args = ["profile", "simulate", "--people", "8", "--seed", seed, "--format", "json"];
        serde_json::from_str::<serde_json::Value>(&class.run(0, &args).0).unwrap()
    };
    let json = run("5");
    assert_eq!(run("5"), json);
    assert_ne!(run("6"), json);
    assert_eq!(json["amounts"][1]["scenarios"], 15);
    assert_eq!(json["amounts"][0]["tally"]["candidates"], 8);
    let (said, _) = class.run(0, &["profile", "simulate", "--people", "8", "--role", "crisis-lead"]);
    for part in ["8 simulated candidates for Crisis lead", "Decided alike both times", "no study with people"] {
        assert!(said.split_whitespace().collect::<Vec<_>>().join(" ").contains(part), "{part}: {said}");
    }
    assert!(!said.contains(['⟨', '{']), "{said}");
}
