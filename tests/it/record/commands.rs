//! `attempts` and `verify` as their users meet them.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use composure::record::bundle;
use composure::record::store::FILE;
use serde_json::Value;
use tempfile::TempDir;

use super::{BRAND, SCENARIO, attempt};
use crate::support::program;

/// A home, content to play and a place for files.
pub(super) struct House(TempDir);

impl House {
    pub(super) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        fs::create_dir(folder.path().join("content")).unwrap();
        fs::write(folder.path().join("content/brand.ron"), BRAND).unwrap();
        fs::write(folder.path().join("content/scenario.ron"), SCENARIO).unwrap();
        Self(folder)
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(super) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::from_std(program(self.0.path(), &self.path("home")));
        command.args(args);
        command
    }

    pub(super) fn play(&self, lines: &str) {
        let args = ["play", "late-ferry", "--content", "content", "--untimed", "--seed", "11"];
        self.command(&args).write_stdin(lines.to_owned()).assert().success();
    }

    /// Standard output of a command that ends with this code.
    pub(super) fn says(&self, code: i32, args: &[&str]) -> String {
        text(&self.command(args).assert().code(code).get_output().stdout)
    }

    /// Standard error of a command that cannot be carried out.
    pub(super) fn fails(&self, args: &[&str]) -> String {
        let output = self.command(args).assert().code(3).get_output().clone();
        assert_eq!(text(&output.stdout), "", "what failed says nothing on standard output");
        text(&output.stderr)
    }

    pub(super) fn json(&self, code: i32, args: &[&str]) -> Value {
        serde_json::from_str(&self.says(code, args)).unwrap()
    }

    pub(super) fn ids(&self) -> Vec<String> {
        let list = self.json(0, &["attempts", "list", "--format", "json"]);
        list.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

pub(super) const WELL: &str = "wait for when\ndraft when curt\ndraft again own\n\
                    wait for ramp\nhand ramp to quay: A dry place, please.\nfinish\n";

#[test]
fn looking_makes_nothing() {
    let house = House::new();
    assert!(house.says(0, &["attempts", "list"]).contains("no attempts yet"));
    assert_eq!(house.ids(), [""; 0]);
    assert!(house.fails(&["attempts", "show", "5b1e"]).contains("no attempt 5b1e"));
    assert!(!house.path("home").exists());
}

#[test]
fn an_attempt_is_listed_told_verified_and_exported() {
    let house = House::new();
    house.play(WELL);
    let [id] = house.ids().try_into().unwrap();
    let line = house.says(0, &["attempts", "list"]);
    assert!(line.contains("The late ferry") && line.contains("finished") && line.contains(&id[..8]), "{line}");

    let told = house.says(0, &["attempts", "show", &id[..6]]);
    for part in
        ["The late ferry", "Seed 11", "Inês Duarte on Plaza", "All times are subject to change", "The quay", "It sails"]
    {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(!told.contains(['⟨', '{']), "{told}");

    let said = house.says(0, &["verify", &id]);
    for part in [
        "Chain: holds",
        "Events: hold",
        "Decisions: hold",
        "This attempt holds.",
        "Ending: It sails",
        "Head ",
        "State ",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }

    let said = house.says(0, &["attempts", "export", &id]);
    let file = format!("late-ferry-{}.attempt", &id[..8]);
    assert!(said.contains(&file), "{said}");
    let first = fs::read(house.path(&file)).unwrap();
    assert!(house.fails(&["attempts", "export", &id]).contains("is there already"));
    assert!(
        house.fails(&["attempts", "export", &id, "--out", "no/such/folder/a.attempt"]).contains("cannot be written")
    );
    house.says(0, &["attempts", "export", &id, "--force"]);
    assert_eq!(fs::read(house.path(&file)).unwrap(), first);

    let of_file = house.json(0, &["verify", &file, "--format", "json"]);
    assert_eq!(of_file, house.json(0, &["verify", &id, "--format", "json"]));
    assert_eq!((&of_file["holds"], &of_file["finished"]), (&Value::Bool(true), &Value::Bool(true)));
    assert_eq!(of_file["events"]["state"], of_file["decisions"]["state"]);
    assert_eq!(house.says(0, &["attempts", "show", &file]), told);
}

#[test]
fn what_an_attempt_is_for_stands_in_it_and_is_carried_on() {
    let house = House::new();
    house.play("wait for when\n");
    let [practice] = house.ids().try_into().unwrap();
    assert!(house.says(0, &["verify", &practice]).contains("Purpose: practice, with hints"));
    assert_eq!(house.json(0, &["verify", &practice, "--format", "json"])["purpose"], "practice");
    let house = House::new();
    let args = ["play", "late-ferry", "--content", "content", "--untimed", "--purpose", "exam"];
    house.command(&args).write_stdin("wait for when\n").assert().success();
    let [exam] = house.ids().try_into().unwrap();
    house.command(&["attempts", "resume", &exam]).write_stdin("draft when plain\nfinish\n").assert().success();
    let report = house.json(0, &["verify", &exam, "--format", "json"]);
    assert_eq!(
        (&report["purpose"], &report["holds"], &report["finished"]),
        (&"exam".into(), &true.into(), &true.into())
    );
    assert!(house.says(0, &["verify", &exam]).contains("Purpose: exam, without hints"));
    assert!(house.says(0, &["attempts", "show", &exam]).contains("purpose: exam"));
    let wrong = house.command(&["play", "late-ferry", "--purpose", "fun"]).assert().code(2).get_output().clone();
    assert!(text(&wrong.stderr).contains("coursework"), "{}", text(&wrong.stderr));
}

#[test]
fn how_hard_an_attempt_is_stands_in_it_and_is_carried_on() {
    let house = House::new();
    let args = ["play", "late-ferry", "--content", "content", "--untimed", "--difficulty", "hard"];
    let said = house.command(&args).write_stdin("wait for when\n").assert().success().get_output().clone();
    assert!(text(&said.stdout).contains("Difficulty: hard: people wait 70 % as long"), "{}", text(&said.stdout));
    let [hard] = house.ids().try_into().unwrap();
    let refused = house.command(&["attempts", "resume", &hard]).write_stdin("draft when plain\n").assert().failure();
    assert!(text(&refused.get_output().stderr).contains("draft"), "drafts are on offer at other levels");
    let told = house.command(&["attempts", "resume", &hard]).write_stdin("finish\n").assert().success();
    assert!(text(&told.get_output().stdout).contains("Difficulty: hard"), "the debrief says it");
    let report = house.json(0, &["verify", &hard, "--format", "json"]);
    assert_eq!((&report["difficulty"], &report["holds"]), (&"hard".into(), &true.into()));
    assert!(house.says(0, &["verify", &hard]).contains("Difficulty: hard."));
    assert!(house.says(0, &["attempts", "show", &hard]).contains("difficulty: hard"));
    assert!(house.says(0, &["attempts", "list"]).contains(", hard"));
    assert_eq!(house.json(0, &["attempts", "list", "--format", "json"])[0]["difficulty"], "hard");
    let wrong = house.command(&["play", "late-ferry", "--difficulty", "easy"]).assert().code(2).get_output().clone();
    assert!(text(&wrong.stderr).contains("gentle, standard, hard"), "{}", text(&wrong.stderr));
    let house = House::new();
    house.play("wait for when\n");
    let [usual] = house.ids().try_into().unwrap();
    assert_eq!(house.json(0, &["verify", &usual, "--format", "json"])["difficulty"], "standard");
}

#[test]
fn a_pipe_that_stops_says_how_to_come_back() {
    let house = House::new();
    for line in ["dance", "draft when nothing"] {
        let play = ["play", "late-ferry", "--content", "content", "--untimed", "--seed", "11"];
        let stopped = house.command(&play).write_stdin(format!("wait for when\n{line}\n")).assert();
        let said = text(&stopped.code(2).get_output().stdout);
        assert!(said.contains("composure attempts resume"), "{said}");
    }
    for id in house.ids() {
        house.command(&["attempts", "resume", &id[..8]]).write_stdin("draft when plain\nfinish\n").assert().success();
    }
}

#[test]
fn an_unfinished_attempt_goes_on() {
    let house = House::new();
    house.play("wait for when\n");
    let [id] = house.ids().try_into().unwrap();
    assert!(house.says(0, &["attempts", "list"]).contains("open"));
    assert!(house.says(0, &["attempts", "show", &id]).contains("not come to its end"));
    let said = house.says(0, &["verify", &id]);
    assert!(said.contains("not come to its end") && said.contains("This attempt holds."), "{said}");
    house.command(&["attempts", "resume", &id[..4]]).write_stdin("draft when plain\nfinish\n").assert().success();
    let report = house.json(0, &["verify", &id, "--format", "json"]);
    assert_eq!(report["finished"], true);
    assert_eq!(house.ids(), [id]);
}

#[test]
fn what_was_changed_is_named_and_what_is_none_is_refused() {
    let house = House::new();
    let sound = bundle::write(&attempt()).unwrap();
    let changed =
        |name: &str, from: &str, to: &str| fs::write(house.path(name), with_entries(&sound, from, to)).unwrap();
    changed("a.attempt", "45000", "45001");
    let said = house.says(1, &["verify", "a.attempt"]);
    assert!(said.contains("entry 2 is the first that is wrong"), "{said}");
    let report = house.json(1, &["verify", "a.attempt", "--format", "json"]);
    assert_eq!((&report["holds"], &report["first-wrong-entry"]), (&Value::Bool(false), &Value::from(2)));
    assert_eq!(report["chain"]["code"], "record-unlinked");

    changed("b.attempt", "\"seq\":2", "\"seq\": 2");
    let said = house.says(1, &["verify", "b.attempt"]);
    assert!(said.contains("Entry 2 was written again"), "{said}");
    let report = house.json(1, &["verify", "b.attempt", "--format", "json"]);
    assert_eq!((&report["code"], &report["first-wrong-entry"]), (&"record-not-canonical".into(), &Value::from(2)));
    assert!(house.fails(&["attempts", "show", "b.attempt"]).contains("Entry 2"));

    fs::write(house.path("c.attempt"), &sound[..sound.len() / 2]).unwrap();
    assert!(house.fails(&["verify", "c.attempt"]).contains("no attempt, or it is damaged"));
    assert!(house.fails(&["verify", "d.attempt"]).contains("d.attempt cannot be read"));
    assert!(house.fails(&["verify", "content"]).contains("content is a folder"));
    fs::File::create(house.path("e.attempt")).unwrap().set_len(90_000_000_000).unwrap();
    assert!(house.fails(&["verify", "e.attempt"]).contains("90000000000 bytes"));
    assert!(house.fails(&["verify", "5b1e"]).contains("no attempt 5b1e"));
}

#[test]
fn another_program_is_named_and_both_outcomes_are_given() {
    let house = House::new();
    let mut other = attempt();
    other.header.engine = "0.0.1".to_owned();
    for entry in &mut other.entries[1..] {
        entry.rows.retain(|row| !matches!(row.event, composure::shift::Event::Shared { .. }));
    }
    let chained =
        composure::record::Attempt::chained(other.header, other.entries, other.scenario_text, other.brand_text);
    fs::write(house.path("old.attempt"), bundle::write(&chained.unwrap()).unwrap()).unwrap();
    let said = house.says(1, &["verify", "old.attempt"]);
    for part in ["engine 0.0.1", "come out otherwise with this program, from entry 2", "State with this program"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let report = house.json(1, &["verify", "old.attempt", "--format", "json"]);
    assert_eq!(report["differences"], serde_json::json!(["engine"]));
    assert_ne!(report["events"]["state"], report["decisions"]["state"]);
}

#[test]
fn a_damaged_store_is_set_aside_once_and_the_next_begins_anew() {
    let house = House::new();
    house.play(WELL);
    let file = house.path("home").join(FILE);
    fs::write(&file, "This was a database once.".repeat(400)).unwrap();
    let said = house.fails(&["attempts", "list"]);
    assert!(said.contains("was damaged") && said.contains("attempts-damaged-1.sqlite"), "{said}");
    house.play(WELL);
    assert_eq!(house.ids().len(), 1);
    assert!(Path::new(&house.path("home").join("attempts-damaged-1.sqlite")).exists());
}

/// A bundle whose entries were changed and packed again.
fn with_entries(sound: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(Cursor::new(sound)).unwrap();
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for nth in 0..zip.len() {
        let mut file = zip.by_index(nth).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        if name == "entries.jsonl" {
            assert!(text.contains(from), "{from}");
            text = text.replacen(from, to, 1);
        }
        packed.start_file(name, options).unwrap();
        packed.write_all(text.as_bytes()).unwrap();
    }
    packed.finish().unwrap().into_inner()
}

#[test]
fn a_folder_becomes_a_table() {
    let house = House::new();
    assert!(house.fails(&["verify", "content"]).contains("composure verify content --csv"));
    assert!(house.fails(&["verify", "content", "--csv"]).contains("no file of an attempt in content"));
    assert!(house.fails(&["verify", "nothing", "--csv"]).contains("nothing is no folder"));
    house.play(WELL);
    let id = house.ids().remove(0);
    fs::create_dir_all(house.path("class/anna")).unwrap();
    house.says(0, &["attempts", "export", &id, "--out", "class/anna/first.attempt"]);
    let table = house.says(0, &["verify", "class", "--csv"]);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 2, "{table}");
    let named = |line: &str| line.split(',').map(str::to_owned).collect::<Vec<_>>();
    let (names, row) = (named(lines[0]), named(lines[1]));
    let column = |name: &str| row[names.iter().position(|found| found == name).unwrap()].clone();
    assert_eq!(names.len(), 31);
    assert_eq!([column("flags"), column("decision")], ["", "none"], "practice decides nothing");
    assert_eq!([column("holds"), column("finished"), column("difficulty")], ["yes", "yes", "standard"]);
    assert_eq!([column("file"), column("attempt")], ["anna/first.attempt", &id]);
    let [from, score, to] = ["quality-from", "quality", "quality-to"].map(|name| column(name).parse::<i64>().unwrap());
    assert!(from < score && score <= to && to - from >= 20, "one shift says little: {from} {score} {to}");

    // One that was changed and one that is none do not hide the rest.
    let mut bytes = fs::read(house.path("class/anna/first.attempt")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(house.path("class/berta.attempt"), bytes).unwrap();
    fs::write(house.path("class/=cmd.attempt"), "no attempt").unwrap();
    let table = house.says(1, &["verify", "class", "--csv"]);
    assert_eq!(table.lines().count(), 4, "{table}");
    assert!(table.contains("'=cmd.attempt") && table.contains("anna/first.attempt"), "{table}");
    assert_eq!(table.lines().filter(|line| line.contains(",yes,yes,")).count(), 1, "{table}");
}
