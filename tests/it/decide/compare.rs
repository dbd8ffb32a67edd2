//! Candidates side by side, as whoever compares them meets it.

use super::{Class, made};

const JUDGED: [&str; 4] = ["--role", "baker", "--content", "role.ron"];

fn class() -> Class {
    let class = Class::new();
    class.sit("anna", "well", 1..6);
    class.sit("berta", "silently", 11..16);
    class.sit("carl", "well", 21..26);
    class.sit("dora", "badly", 31..36);
    class
}

fn compared(class: &Class, more: &[&str]) -> (String, String) {
    let four = ["compare", "anna", "berta", "carl", "dora"];
    class.run(0, &[&four, JUDGED.as_slice(), more].concat())
}

#[test]
fn four_stand_side_by_side_within_a_hundred_columns() {
    let class = class();
    let (said, _) = compared(&class, &[]);
    let widest = said.lines().map(|line| line.chars().count()).max().unwrap();
    assert!(widest <= 100, "{widest}: {said}");
    let told = said.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in ["1 anna, 5 scenarios", "4 dora, 5 scenarios", "1 less 2", "3 less 4", "the role baker", "Holm"] {
        assert!(told.contains(part), "{part}: {said}");
    }
    assert!(!said.contains(['⟨', '{']), "{said}");
}

#[test]
fn a_difference_is_one_only_where_its_band_excludes_nothing_at_all() {
    let class = class();
    let json: serde_json::Value = serde_json::from_str(&compared(&class, &["--format", "json"]).0).unwrap();
    let row = |id: &str| {
        let rows = json["rows"].as_array().unwrap();
        rows.iter().find(|row| row["id"] == id).unwrap_or_else(|| panic!("{id}: {json:#}")).clone()
    };
    let quality = row("response-quality");
    let pair = |first: u64, second: u64| {
        let all = quality["differences"].as_array().unwrap();
        all.iter().find(|pair| pair["first"] == first && pair["second"] == second).unwrap().clone()
    };
    assert_eq!((&pair(1, 2)["is-one"], &pair(1, 3)["is-one"]), (&true.into(), &false.into()));
    let by = |at: usize| quality["figures"][at]["score"].as_i64().unwrap();
    assert!((by(0) - by(1) - pair(1, 2)["by"].as_i64().unwrap()).abs() <= 1, "{quality:#}");
    for row in json["rows"].as_array().unwrap() {
        for pair in row["differences"].as_array().unwrap() {
            let outside = pair["low"].as_i64().unwrap() > 0 || pair["high"].as_i64().unwrap() < 0;
            assert!(outside || pair["is-one"] == false, "{row:#}");
        }
    }
    assert!(json["comparisons"].as_u64().unwrap() >= 6, "{json:#}");
}

#[test]
fn a_sheet_has_a_line_for_every_score_and_every_difference() {
    let class = class();
    let (sheet, _) = compared(&class, &["--csv"]);
    let mut lines = sheet.lines();
    assert_eq!(lines.next(), Some("kind,id,name,candidate,other,points,error,from,to,difference"));
    assert!(lines.all(|line| line.split(',').count() >= 10), "{sheet}");
    assert_eq!(sheet.matches("score,response-quality,").count(), 4, "{sheet}");
    assert_eq!(sheet.matches("difference,response-quality,").count(), 6, "{sheet}");
    assert!(sheet.contains("Response quality,anna,berta,"), "{sheet}");
}

#[test]
fn blind_no_name_shows_even_of_what_is_refused() {
    let class = class();
    let mut changed = made(6, "well", |_| {}, |_| {});
    changed.hashes.swap(2, 3);
    class.hand_in("anna/6.attempt", &changed);
    class.hand_in_bytes("berta/7.attempt", b"no attempt");
    for format in [["--format", "text"].as_slice(), &["--format", "json"], &["--csv"]] {
        let (said, error) =
            class.run(1, &[&["compare", "anna", "berta", "--blind"], JUDGED.as_slice(), format].concat());
        for name in ["anna", "berta"] {
            assert!(!said.contains(name) && !error.contains(name), "{name}: {said}{error}");
        }
        assert!(said.contains("Candidate 2"), "{said}");
    }
    let (_, error) = class.run(3, &["compare", "anna", "berta/8.attempt", "--blind"]);
    assert!(error.contains("Candidate 2, attempt 1 cannot be read") && !error.contains("berta"), "{error}");
    let (said, _) = class.run(1, &[&["compare", "anna", "berta"], JUDGED.as_slice()].concat());
    assert!(said.contains("anna/6.attempt") && said.contains("berta/7.attempt"), "{said}");
}

#[test]
fn whoever_has_nothing_that_counts_is_named_and_one_alone_is_no_comparison() {
    let class = class();
    let practice = made(1, "well", |header| header.purpose = composure::shift::Purpose::Practice, |_| {});
    class.hand_in("emil/1.attempt", &practice);
    let (_, error) = class.run(3, &["compare", "anna", "emil"]);
    assert!(error.contains("Nothing of emil counts") && error.contains("practice decides nothing"), "{error}");
    class.run(2, &["compare", "anna"]);
}

#[test]
fn an_attempt_that_two_handed_in_is_told_of_both() {
    let class = class();
    std::fs::copy(class.path("anna/3.attempt"), class.path("carl/copy.attempt")).unwrap();
    let (said, _) = class.run(1, &[&["compare", "anna", "berta", "carl"], JUDGED.as_slice()].concat());
    let told = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("anna/3.attempt: carl handed in the same attempt."), "{said}");
    assert!(told.contains("carl/copy.attempt: anna handed in the same attempt."), "{said}");
    assert_eq!(told.matches("handed in the same").count(), 2, "{said}");
    let (table, _) = class.run(0, &[&["verify", ".", "--csv"], JUDGED.as_slice()].concat());
    let flagged: Vec<&str> = table.lines().filter(|line| line.contains("handed-in-by-several")).collect();
    assert_eq!(flagged.len(), 2, "{table}");
    assert!(flagged[0].starts_with("anna/3.attempt,") && flagged[1].starts_with("carl/copy.attempt,"), "{flagged:?}");
}
