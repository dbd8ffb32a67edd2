//! One candidate's attempts as they are handed in: what counts of them, and what it comes to.

mod bad_input;
mod compare;
mod simulate;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use composure::base::{Seed, Source};
use composure::record::{Attempt, bundle};
use composure::scenario::Library;
use composure::shift::{Desk, Entry, Header, Pacing, Purpose};
use serde_json::Value;
use tempfile::TempDir;

use crate::command_line::{composure, text};
use crate::plans::played;
use crate::support::root;

/// A role for which four scenarios are enough, and whose every number is known.
const ROLE: &str = r#"RoleProfile(
    id: "baker", title: "Baker's desk", about: "Answers about bread.", profile: "composure",
    essential: [
        (competency: "patience", floor: 40, weight: 50, because: "Bread burns."),
        (competency: "response-quality", floor: 30, weight: 50, because: "It has to be bread again."),
    ],
    cut: (score: 50, error: 5, because: "Half of it."),
    evidence: (scenarios: 4, decisions: 10, free_text: 4, because: "A small desk."),
    decision: (pass: 95, fail: 5, floor: 80, because: "As for everybody."),
)"#;

/// A folder to hand attempts in, and a home.
pub(crate) struct Class(TempDir);

impl Class {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("role.ron"), ROLE).unwrap();
        Self(folder)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn hand_in(&self, name: &str, attempt: &Attempt) {
        self.hand_in_bytes(name, &bundle::write(attempt).unwrap());
    }

    pub(crate) fn hand_in_bytes(&self, name: &str, bytes: &[u8]) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Hands in one sitting a number, each of a scenario of its own.
    pub(crate) fn sit(&self, who: &str, how: &str, numbers: std::ops::Range<u64>) {
        for number in numbers {
            self.hand_in(&format!("{who}/{number}.attempt"), &sitting(number, how));
        }
    }

    /// Standard output and standard error of a command that ends with this code, paths told from the folder on.
    pub(crate) fn run(&self, code: i32, args: &[&str]) -> (String, String) {
        let mut command = composure(&self.0);
        let out = command.current_dir(self.0.path()).args(args).assert().code(code).get_output().clone();
        (text(&out.stdout), text(&out.stderr))
    }

    pub(crate) fn decides(&self, code: i32, who: &str) -> String {
        let (said, _) = self.run(code, &["decide", who, "--role", "baker", "--content", "role.ron"]);
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn json(&self, code: i32, who: &str) -> Value {
        let args = ["decide", who, "--role", "baker", "--content", "role.ron", "--format", "json"];
        serde_json::from_str(&self.run(code, &args).0).unwrap()
    }
}

/// A finished piece of coursework: the plan of this name at a scenario that is another by its number.
pub(crate) fn sitting(number: u64, how: &str) -> Attempt {
    made(number, how, |_| {}, |_| {})
}

/// The same, with the header or the entries changed before it is chained.
pub(crate) fn made(
    number: u64,
    how: &str,
    header: impl FnOnce(&mut Header),
    entries: impl FnOnce(&mut Vec<Entry>),
) -> Attempt {
    let read = |name: &str| fs::read_to_string(root().join("scenarios").join(name)).unwrap();
    let (id, brand) = (format!("third-saturday-{number}"), read("brands/ovenlark.ron"));
    let scenario = read("complaints/third-saturday.ron");
    let scenario = scenario.replacen("id: \"third-saturday\"", &format!("id: \"{id}\""), 1);
    let (library, _) =
        Library::load(vec![Source::new("brand", brand.clone()), Source::new("scenario", scenario.clone())]);
    let model = library.find(&id).unwrap();
    let shift = played(&Arc::new(Desk::new(Arc::clone(model))), number, &format!("third-saturday-{how}"));
    let attempt = format!("{number:08}-3f0e-4d8e-9f59-7c2d0a1f6c11");
    let mut head = Header::new(attempt, model, Seed::new(number), Pacing::Untimed, 1_794_000_000 + number * 86_400);
    head.purpose = Purpose::Coursework;
    header(&mut head);
    let mut all = shift.entries();
    entries(&mut all);
    Attempt::chained(head, all, scenario, brand).unwrap()
}

#[test]
fn good_work_passes_bad_work_fails_and_between_them_it_is_open() {
    let class = Class::new();
    class.sit("good", "well", 1..6);
    class.sit("bad", "badly", 1..6);
    class.sit("silent", "silently", 1..6);
    class.sit("few", "well", 1..3);
    let good = class.decides(0, "good");
    for said in
        ["PASS. ", "Composite: ", "reaches the cut of 50", "Patience: ", "reaches the floor of 40", "5 scenarios"]
    {
        assert!(good.contains(said), "{said}: {good}");
    }
    for said in ["begun 2026-11-", "Engine ", "How to appeal", "coursework, standard", "no panel has sat"] {
        assert!(good.contains(said), "{said}: {good}");
    }
    assert!(!good.contains("What would decide it") && !good.contains(['⟨', '{']), "{good}");
    let bad = class.decides(0, "bad");
    assert!(bad.starts_with("FAIL. ") && bad.contains("5 % or less is a fail"), "{bad}");
    let silent = class.decides(0, "silent");
    // Own words keep anybody from passing without them; nobody is kept from failing.
    assert!(silent.starts_with("FAIL. ") && silent.contains("(0 in own words)"), "{silent}");
    let few = class.decides(0, "few");
    assert!(few.starts_with("NOT YET DECIDED. "), "{few}");
    assert!(few.contains("Patience: at least 2 more scenarios"), "{few}");
    assert!(!few.contains(['⟨', '{']), "{few}");
    let json = class.json(0, "good");
    assert_eq!((&json["outcome"], &json["role"]), (&"pass".into(), &"baker".into()));
    assert_eq!(json["counted"].as_array().unwrap().len(), 5);
    assert!(json["composite"]["chance-permille"].as_u64().unwrap() >= 950, "{}", json["composite"]);
    assert_eq!(class.json(0, "few")["settling"][0]["scenarios"], 2);
}

#[test]
fn a_standard_is_not_passed_over_where_nobody_is_judged() {
    let class = Class::new();
    class.hand_in("anna.attempt", &sitting(1, "well"));
    for option in [["--role", "baker"], ["--content", "role.ron"]] {
        let (_, error) = class.run(2, &["verify", "anna.attempt", option[0], option[1]]);
        assert!(error.contains(option[0]) && error.contains("--csv"), "{error}");
    }
    class.run(0, &["verify", "anna.attempt"]);
}

#[test]
fn the_table_says_of_each_candidate_what_is_decided_so_far() {
    let class = Class::new();
    class.sit("class/good", "well", 1..6);
    class.sit("class/silent", "silently", 1..6);
    class.hand_in("class/alone.attempt", &sitting(1, "well"));
    class.hand_in("class/other.attempt", &sitting(2, "well"));
    let (table, _) = class.run(0, &["verify", "class", "--csv", "--role", "baker", "--content", "role.ron"]);
    let mut table = csv::Reader::from_reader(table.as_bytes());
    let place = table.headers().unwrap().iter().position(|name| name == "decision").unwrap();
    let found: Vec<(String, String)> =
        table.records().map(|row| row.unwrap()).map(|row| (row[0].to_owned(), row[place].to_owned())).collect();
    assert_eq!(found.len(), 12);
    for (file, decision) in found {
        let expected = match file.split('/').next().unwrap() {
            "good" => "pass",
            "silent" => "fail",
            // Each file beside the folders is somebody of their own, and one shift decides nothing.
            _ => "not-yet-decided",
        };
        assert_eq!(decision, expected, "{file}");
    }
}

#[test]
fn near_the_cut_it_says_what_would_tell() {
    let class = Class::new();
    class.sit("near", "well", 1..4);
    class.sit("near", "silently", 4..7);
    let json = class.json(0, "near");
    assert_eq!(json["outcome"], "not-yet-decided", "{json:#}");
    assert_eq!(json["reasons"][0]["code"], "cut-unsure", "{json:#}");
    let settling = json["settling"].as_array().unwrap();
    assert!(settling.iter().any(|one| one["sentence"].as_str().unwrap().contains("would be enough")), "{json:#}");
}

#[test]
fn what_was_read_as_critical_waits_for_a_person() {
    let class = Class::new();
    class.sit("rude", "well", 1..6);
    class.sit("rude", "badly", 6..7);
    let said = class.decides(0, "rude");
    assert!(said.starts_with("NOT YET DECIDED. ") && said.contains("What a person has to read"), "{said}");
    assert!(said.contains("rude/6.attempt (The third Saturday") && said.contains("read as "), "{said}");
    let json = class.json(0, "rude");
    let read = &json["to-read"][0];
    assert!(!read["quote"].as_str().unwrap().is_empty(), "{read:#}");
    let quoted = |piece: &str| read["text"].as_str().unwrap().contains(piece);
    assert!(read["quote"].as_str().unwrap().split(" … ").all(quoted), "{read:#}");
}

#[test]
fn practice_decides_nothing() {
    let class = Class::new();
    for number in 1..3 {
        let practice = made(number, "well", |header| header.purpose = Purpose::Practice, |_| {});
        class.hand_in(&format!("anna/{number}.attempt"), &practice);
    }
    let (said, error) = class.run(3, &["decide", "anna"]);
    assert_eq!(said, "");
    assert!(error.contains("practice decides nothing") && error.contains("Nothing of anna counts"), "{error}");
    assert!(error.contains("--purpose coursework"), "{error}");
    class.sit("anna", "well", 3..4);
    let said = class.decides(0, "anna");
    assert!(said.contains("anna/1.attempt: This was practice"), "{said}");
    assert!(said.contains("one scenario, "), "one counts: {said}");
}

#[test]
fn of_every_scenario_the_first_finished_sitting_counts() {
    let class = Class::new();
    let at = |days: u64| {
        move |header: &mut Header| {
            header.began = 1_794_000_000 + days * 86_400;
            header.attempt = format!("{days:08}-again");
        }
    };
    // In names, the better one stands first.
    class.hand_in("anna/a.attempt", &made(1, "well", at(9), |_| {}));
    class.hand_in("anna/b.attempt", &made(1, "silently", at(8), |_| {}));
    class.hand_in("anna/c.attempt", &made(1, "well", at(7), |entries| entries.truncate(3)));
    class.hand_in("anna/d.attempt", &made(1, "silently", at(8), |_| {}));
    let json = class.json(0, "anna");
    let counted = json["counted"].as_array().unwrap();
    assert_eq!(counted.iter().map(|one| &one["name"]).collect::<Vec<_>>(), ["anna/b.attempt"]);
    let why: Vec<&str> =
        json["not-counted"].as_array().unwrap().iter().map(|one| one["why"].as_str().unwrap()).collect();
    assert_eq!(why.len(), 3);
    assert!(why[0].contains("sat before, in anna/b.attempt"), "{why:?}");
    assert!(why[1].contains("not come to its end") && why[2].contains("anna/b.attempt once more"), "{why:?}");
    assert!(json["remarks"].to_string().contains("had been begun before"), "{}", json["remarks"]);
}

#[test]
fn one_attempt_told_in_two_ways_is_refused() {
    let class = Class::new();
    class.sit("anna", "well", 1..2);
    class.hand_in("anna/other.attempt", &sitting(1, "silently"));
    class.sit("anna", "well", 2..3);
    let json = class.json(1, "anna");
    assert_eq!(json["counted"].as_array().unwrap().len(), 1);
    for aside in json["not-counted"].as_array().unwrap() {
        assert_eq!(aside["refused"], true);
        assert!(aside["why"].as_str().unwrap().contains("told in two ways"), "{aside}");
    }
    // What goes on from where an earlier export ended is no other telling of it.
    let class = Class::new();
    class.sit("anna", "well", 1..2);
    class.hand_in("anna/early.attempt", &made(1, "well", |_| {}, |entries| entries.truncate(4)));
    let json = class.json(0, "anna");
    assert_eq!(json["counted"].as_array().unwrap().len(), 1);
    assert!(json["not-counted"][0]["why"].as_str().unwrap().contains("not come to its end"), "{json:#}");
}

#[test]
fn what_does_not_hold_is_refused_by_name_and_the_rest_is_decided() {
    let class = Class::new();
    class.sit("anna", "well", 1..6);
    let mut changed = sitting(6, "well");
    changed.hashes.swap(2, 3);
    let forged = made(
        7,
        "badly",
        |_| {},
        |entries| {
            let moods = |row: &composure::shift::Row<_>| matches!(row.event, composure::shift::Event::MoodMoved { .. });
            entries.iter_mut().for_each(|entry| entry.rows.retain(|row| !moods(row)));
        },
    );
    class.hand_in("anna/6.attempt", &changed);
    class.hand_in("anna/7.attempt", &forged);
    let json = class.json(1, "anna");
    assert_eq!((&json["outcome"], json["counted"].as_array().unwrap().len()), (&"pass".into(), 5));
    let refused: Vec<(&str, &str)> = json["not-counted"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["name"].as_str().unwrap(), one["why"].as_str().unwrap()))
        .collect();
    assert_eq!(refused.len(), 2, "{refused:?}");
    assert!(refused.iter().any(|(name, why)| *name == "anna/6.attempt" && why.contains("not linked")), "{refused:?}");
    assert!(
        refused.iter().any(|(name, why)| *name == "anna/7.attempt" && why.contains("does not follow")),
        "{refused:?}"
    );
}

#[test]
fn another_version_that_comes_out_the_same_counts_and_is_named() {
    let class = Class::new();
    class.hand_in("anna/1.attempt", &made(1, "well", |header| header.engine = "0.0.1".to_owned(), |_| {}));
    let said = class.decides(0, "anna");
    assert!(said.contains("anna/1.attempt was played with another engine (0.0.1)"), "{said}");
}

#[test]
fn who_is_judged_by_what_has_to_be_there() {
    let class = Class::new();
    class.sit("anna", "well", 1..2);
    let (_, error) = class.run(2, &["decide", "anna", "--role", "baker"]);
    assert!(error.contains("no role profile baker"), "{error}");
    fs::create_dir(class.path("nobody")).unwrap();
    let (_, error) = class.run(3, &["decide", "nobody"]);
    assert!(error.contains("no file of an attempt in nobody"), "{error}");
    assert!(Path::new(&class.path("anna/1.attempt")).exists());
}
