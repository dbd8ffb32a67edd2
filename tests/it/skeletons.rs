//! `composure new`: what it writes checks clean and plays, what it refuses it refuses with a remedy, and nothing is ever
//! half written.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;

use crate::support::{program, root};

fn composure(folder: &Path) -> Command {
    Command::from_std(program(folder, folder))
}

/// Runs a command line; exit code, what it said and what it complained about.
fn said(folder: &Path, line: &[&str]) -> (i32, String, String) {
    let output = composure(folder).args(line).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// All files below a folder, by name.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap().map(Result::unwrap) {
            match entry.file_type().unwrap().is_dir() {
                true => open.push(entry.path()),
                false => found.push(entry.path().strip_prefix(folder).unwrap().display().to_string()),
            }
        }
    }
    found.sort();
    found
}

#[test]
fn what_is_written_checks_clean_and_its_next_commands_work() {
    let folder = TempDir::new().unwrap();
    let (code, out, _) = said(folder.path(), &["new", "scenario", "late-train", "--out", "mine"]);
    assert_eq!(code, 0, "{out}");
    assert_eq!(files(folder.path()), ["mine/brands/my-brand.ron", "mine/late-train.ron"]);
    let next: Vec<&str> = out.lines().filter_map(|line| line.trim().strip_prefix("composure ")).collect();
    assert_eq!(next.len(), 3, "{out}");
    assert_eq!(next[0], "check mine");
    let (code, out, _) = said(folder.path(), &["check", "mine"]);
    assert!(code == 0 && out.contains("1 scenario that can be played, 0 errors, 0 warnings"), "{out}");
    let (code, out, _) = said(folder.path(), &["new", "scenario", "another", "--out", "mine"]);
    assert_eq!((code, files(folder.path()).len()), (0, 3), "the brand book is there already: {out}");
    let (code, out, _) = said(folder.path(), &["check", "mine"]);
    assert!(code == 0 && out.contains("2 scenarios that can be played, 0 errors, 0 warnings"), "{out}");
    let plan = folder.path().join("a.plan");
    fs::write(&plan, "wait for waiting\ndraft waiting noon\nwait for order\ndo order best=read worst=easy\nfinish\nexpect ending by-noon\n").unwrap();
    let (code, out, err) = said(folder.path(), &["play", "late-train", "--content", "mine", "--plan", "a.plan"]);
    assert!(code == 0 && out.contains("By noon"), "{out}{err}");
}

#[test]
fn a_new_brand_and_the_houses_own_take_a_scenario() {
    let folder = TempDir::new().unwrap();
    let (code, ..) = said(folder.path(), &["new", "brand", "tin-kettle"]);
    let (again, out, _) = said(folder.path(), &["new", "scenario", "leak", "--brand", "tin-kettle"]);
    assert_eq!((code, again), (0, 0));
    assert!(!out.contains("tin-kettle.ron"), "{out}");
    assert_eq!(files(folder.path()), ["scenarios/brands/tin-kettle.ron", "scenarios/leak.ron"]);
    let (code, out, _) = said(folder.path(), &["check"]);
    assert!(code == 0 && out.contains("1 scenario that can be played, 0 errors, 0 warnings"), "{out}");
    let (code, out, err) = said(folder.path(), &["new", "course", "evening-class"]);
    assert!(code == 0 && out.contains("scenarios/evening-class.ron"), "{out}{err}");
    let (code, out, _) = said(folder.path(), &["check"]);
    assert!(code == 0 && out.contains("0 errors, 0 warnings"), "{out}");
    let (code, out, _) = said(folder.path(), &["check", "scenarios/evening-class.ron"]);
    assert!(code == 0 && out.contains("0 errors, 0 warnings"), "{out}");
    // The house's own books come along, so that the folder can be checked and handed on by itself.
    for brand in fs::read_dir(root().join("scenarios/brands")).unwrap().map(|entry| entry.unwrap().path()) {
        let folder = TempDir::new().unwrap();
        let id = brand.file_stem().unwrap().to_str().unwrap();
        let (code, out, err) = said(folder.path(), &["new", "scenario", "one", "--brand", id]);
        assert_eq!((code, files(folder.path()).len()), (0, 2), "{id}: {out}{err}");
        let (code, out, err) = said(folder.path(), &["new", "scenario", "two"]);
        assert_eq!((code, files(folder.path()).len()), (0, 4), "{id}: {out}{err}");
        let (_, out, _) = said(folder.path(), &["check"]);
        assert!(out.contains("2 scenarios that can be played, 0 errors, 0 warnings"), "{id}: {out}");
    }
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_written() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("file"), "x").unwrap();
    fs::create_dir_all(folder.path().join("broken/brands")).unwrap();
    fs::write(folder.path().join("broken/brands/my-brand.ron"), "Brand(").unwrap();
    fs::create_dir_all(folder.path().join("bare")).unwrap();
    let bare = include_str!("data/brand.ron");
    let (before, rest) = bare.split_once("    channels: [").unwrap();
    let (_, after) = rest.split_once("    ],\n").unwrap();
    fs::write(folder.path().join("bare/b.ron"), format!("{before}    channels: [],\n{after}")).unwrap();
    let before = files(folder.path());
    for (line, exit, told) in [
        (&["new", "scenario", "Late train"][..], 2, "late-train, for example"),
        (&["new", "scenario", "../up"], 2, "up, for example"),
        (&["new", "scenario", ""], 2, "cannot be an id"),
        (&["new", "scenario", "x", "--brand", "My Brand"], 2, "my-brand, for example"),
        (&["new", "brand", "x", "--brand", "y"], 2, "Only a scenario"),
        (&["new", "poem", "x"], 2, "scenario, brand, course, card"),
        (&["new", "scenario", "x", "--out", "file"], 3, "cannot be written"),
        (&["new", "scenario", "x", "--out", "broken"], 3, "is there already"),
        (&["new", "scenario", "x", "--out", "bare", "--brand", "lantern"], 3, "no channel"),
    ] {
        let (code, out, err) = said(folder.path(), line);
        assert!(code == exit && err.contains(told), "{line:?}: {code} {out}{err}");
        assert!(!err.contains('⟨'), "{err}");
        assert_eq!(files(folder.path()), before, "{line:?}");
    }
}

#[test]
fn what_is_there_is_replaced_only_on_demand() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("scenarios/late.ron");
    let (first, ..) = said(folder.path(), &["new", "scenario", "late"]);
    fs::write(&path, "mine").unwrap();
    let (second, _, err) = said(folder.path(), &["new", "scenario", "late"]);
    assert!((first, second) == (0, 3) && err.contains("--force"), "{err}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    let (third, ..) = said(folder.path(), &["new", "scenario", "late", "--force"]);
    assert!(third == 0 && fs::read_to_string(&path).unwrap().contains("Scenario("));
    // The same id under another name: two files could not be told apart.
    fs::rename(&path, folder.path().join("scenarios/other.ron")).unwrap();
    let (fourth, out, err) = said(folder.path(), &["new", "scenario", "late"]);
    assert!(fourth == 3 && out.contains("already taken") && !path.exists(), "{out}{err}");
}

#[test]
fn what_is_written_before_a_failure_is_taken_back() {
    let folder = TempDir::new().unwrap();
    fs::create_dir_all(folder.path().join("scenarios/late.ron")).unwrap();
    let (code, _, err) = said(folder.path(), &["new", "scenario", "late", "--force"]);
    assert!(code == 3 && err.contains("cannot be written"), "{err}");
    assert_eq!(files(folder.path()), Vec::<String>::new(), "no brand book without its scenario");
}
