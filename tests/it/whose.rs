//! `--as NAME`: commands work on the attempts of whoever is named, and on nobody else's.

use std::fs;

use tempfile::TempDir;

use crate::command_line::{composure, content, text};

/// A home where two sit: the first without a name, and one whose folder is `two`.
fn home() -> TempDir {
    let home = TempDir::new().unwrap();
    let people = "People(people: [Person(), Person(id: \"two\", name: \"Ines Marlow\")], last: \"\")";
    fs::write(home.path().join("people.ron"), people).unwrap();
    home
}

/// What a command tells, with these arguments.
fn told(home: &TempDir, args: &[&str]) -> String {
    text(&composure(home).args(args).assert().success().get_output().stdout)
}

/// The ids of what is kept.
fn ids(home: &TempDir, whose: &[&str]) -> Vec<String> {
    let list = told(home, &[&["attempts", "list", "--format", "json"], whose].concat());
    let list: serde_json::Value = serde_json::from_str(&list).unwrap();
    list.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

/// Plays the small scenario for somebody; what is not finished can be resumed.
fn played(home: &TempDir, lines: &str, whose: &[&str]) -> String {
    let folder = content();
    let mut command = composure(home);
    command.args(["play", "dark-lamp", "--seed", "1", "--content"]).arg(folder.path()).args(whose);
    text(&command.write_stdin(lines.to_owned()).assert().success().get_output().stdout)
}

#[test]
fn what_is_played_for_somebody_is_theirs_alone() {
    let home = home();
    let ines = ["--as", "ines  marlow"];
    let done = played(&home, "wait for dark\nfinish\n", &ines);
    let open = played(&home, "wait for dark\n", &ines);
    for (told, leads) in [(done, "composure verify"), (open, "composure attempts resume")] {
        let hint = told.lines().find(|line| line.contains(leads)).unwrap_or_else(|| panic!("{told}"));
        assert!(hint.ends_with("--as \"ines  marlow\""), "{hint}");
    }
    assert_eq!((ids(&home, &[]).len(), ids(&home, &ines).len()), (0, 2));
    assert!(home.path().join("people/two/attempts.sqlite").exists());
    let first = |finished: bool| {
        let all = told(&home, &["attempts", "list", "--as", "Ines Marlow", "--format", "json"]);
        let all: serde_json::Value = serde_json::from_str(&all).unwrap();
        let found = all.as_array().unwrap().iter().find(|row| row["finished"] == finished).unwrap();
        found["id"].as_str().unwrap().to_owned()
    };
    let (done, open) = (first(true), first(false));
    for command in [["attempts", "show"], ["debrief", ""], ["why", ""], ["verify", ""]] {
        let command: Vec<&str> = command.into_iter().filter(|word| !word.is_empty()).chain([done.as_str()]).collect();
        let mut theirs = composure(&home);
        let theirs = theirs.args(&command).args(ines).assert();
        // The small scenario has no public to tell of.
        let known = text(&theirs.get_output().stderr);
        assert!(!known.contains(&done[..8]), "{command:?}: {known}");
        composure(&home).args(&command).assert().failure();
    }
    let file = home.path().join("theirs.composure");
    composure(&home).args(["attempts", "export", &done, "--out"]).arg(&file).assert().failure();
    composure(&home).args(["attempts", "export", &done, "--out"]).arg(&file).args(ines).assert().success();
    assert!(file.exists());
    let note = ["attempts", "annotate", &done, "--author", "A. Sesay", "--comment", "Heard late."];
    composure(&home).args(note).assert().failure();
    composure(&home).args(note).args(ines).assert().success();
    assert!(told(&home, &["debrief", &done, "--as", "Ines Marlow"]).contains("Heard late."));
    let resumed =
        composure(&home).args(["attempts", "resume", &open, "--as", "Ines Marlow"]).write_stdin("finish\n").assert();
    resumed.success();
    assert_eq!(ids(&home, &[]), Vec::<String>::new(), "nothing of it is anybody else's");
}

#[test]
fn what_they_have_set_holds_for_them() {
    let home = home();
    fs::create_dir_all(home.path().join("people/two")).unwrap();
    fs::write(home.path().join("people/two/settings.ron"), "Settings(cover: true)").unwrap();
    let folder = content();
    let abusive = crate::support::SCENARIO.replacen("provocation: 1", "provocation: 3, retold: \"She is cross.\"", 1);
    fs::write(folder.path().join("scenario.ron"), abusive).unwrap();
    let covers = |whose: &[&str]| {
        let mut command = composure(&home);
        command.args(["play", "dark-lamp", "--forget", "--content"]).arg(folder.path()).args(whose);
        let told = command.write_stdin("wait for dark\nfinish\n").assert().success();
        text(&told.get_output().stdout).contains("Told again: She is cross.")
    };
    assert_eq!((covers(&[]), covers(&["--as", "Ines Marlow"])), (false, true));
}

#[test]
fn a_name_nobody_has_is_refused_with_those_who_are_here() {
    let home = home();
    for command in [&["attempts", "list"][..], &["play", "dark-lamp"], &["debrief", "1"], &["standing"]] {
        let refused = composure(&home).args(command).args(["--as", "Dov"]).assert().code(2);
        let said = text(&refused.get_output().stderr).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains("Nobody called “Dov”") && said.contains("Ines Marlow"), "{said}");
    }
    assert!(!home.path().join("attempts.sqlite").exists(), "and nothing is made");
    fs::write(home.path().join("people.ron"), "People(people: 7)").unwrap();
    let broken = composure(&home).args(["attempts", "list", "--as", "Ines Marlow"]).assert().code(3);
    assert!(text(&broken.get_output().stderr).contains("people.ron:1:"));
    composure(&home).args(["attempts", "list"]).assert().success();
}
