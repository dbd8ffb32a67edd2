//! `composure check` at its edges: what a program reads, what is left out, and files and folders that are none.

use std::fs;
use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;

use crate::command_line::{composure, content, text};
use crate::support::SCENARIO;

/// What check says of a path, and how it ends; it has to end.
fn check(path: &Path, more: &[&str]) -> (String, Option<i32>) {
    let home = TempDir::new().unwrap();
    let mut command = composure(&home);
    let out = command.arg("check").arg(path).args(more).timeout(Duration::from_secs(60)).output().unwrap();
    (text(&out.stdout), out.status.code())
}

#[test]
fn a_program_reads_fields_that_stay() {
    let folder = content();
    let file = folder.path().join("scenario.ron");
    let broken = SCENARIO.replacen("on: \"plaza\", subject: \"Lamp", "on: \"plazza\", subject: \"Lamp", 1);
    fs::write(&file, broken.replacen("level: 1", "level: 9", 1)).unwrap();
    fs::write(folder.path().join("empty.ron"), "").unwrap();
    let (out, code) = check(folder.path(), &["--format", "json"]);
    assert_eq!(code, Some(1));
    let rows: serde_json::Value = serde_json::from_str(&out).unwrap();
    let rows = rows.as_array().unwrap();
    let fields = [
        "code",
        "severity",
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "excerpt",
        "found",
        "expected",
        "near",
        "message",
        "help",
    ];
    for row in rows {
        let mut found: Vec<_> = row.as_object().unwrap().keys().map(String::as_str).collect();
        let mut wanted = fields;
        found.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(found, wanted);
    }
    let row = rows.iter().find(|row| row["code"] == "unknown-channel").unwrap();
    let line = SCENARIO.lines().position(|line| line.contains("subject: \"Lamp")).unwrap();
    let column = SCENARIO.lines().nth(line).unwrap().find("\"plaza\"").unwrap() + 1;
    assert_eq!((row["line"].as_u64(), row["column"].as_u64()), (Some(line as u64 + 1), Some(column as u64)));
    assert_eq!(
        (row["end_line"].as_u64(), row["end_column"].as_u64()),
        (Some(line as u64 + 1), Some(column as u64 + 8))
    );
    assert_eq!((&row["severity"], &row["found"], &row["near"]), (&"error".into(), &"plazza".into(), &"plaza".into()));
    assert!(row["excerpt"].as_str().unwrap().contains("\"plazza\""));
    assert!(row["file"].as_str().unwrap().ends_with("scenario.ron"));
    assert!(rows.iter().any(|row| row["code"] == "unknown-kind"));
    fs::write(&file, SCENARIO).unwrap();
    fs::remove_file(folder.path().join("empty.ron")).unwrap();
    let (out, code) = check(folder.path(), &["--format", "json"]);
    assert_eq!((serde_json::from_str::<serde_json::Value>(&out).unwrap(), code), (serde_json::json!([]), Some(0)));
}

#[test]
fn reading_is_left_out_when_time_is_short() {
    let folder = content();
    let slip = SCENARIO.replacen("Twice is twice too often", "Twice is definately too often", 1);
    fs::write(folder.path().join("scenario.ron"), slip).unwrap();
    let (out, code) = check(folder.path(), &[]);
    assert!(out.contains("misspelt") && out.contains("definitely") && out.contains("1 warning."), "{out}");
    assert_eq!(code, Some(0));
    let (out, code) = check(folder.path(), &["--fast"]);
    assert!(out.contains("0 errors, 0 warnings."), "{out}");
    assert_eq!(code, Some(0));
}

#[test]
fn the_second_of_two_files_with_one_id_is_named() {
    let folder = content();
    fs::write(folder.path().join("twin.ron"), SCENARIO).unwrap();
    let (out, code) = check(folder.path(), &[]);
    assert!(out.contains("duplicate-file-id") && out.contains("twin.ron") && out.contains("1 scenario that"), "{out}");
    assert_eq!(code, Some(1));
}

#[test]
fn a_book_that_cannot_be_read_is_not_said_to_be_missing() {
    let folder = content();
    fs::write(folder.path().join("brand.ron"), "Brand(id: \"lantern\",").unwrap();
    let (out, code) = check(folder.path(), &[]);
    assert!(out.contains("1 error,") && !out.contains("unknown-brand"), "{out}");
    assert_eq!(code, Some(1));
}

#[test]
fn a_file_above_two_megabytes_is_refused_unread() {
    let folder = content();
    fs::write(folder.path().join("big.ron"), format!("{SCENARIO}{}", " ".repeat(2_000_000))).unwrap();
    let (out, code) = check(folder.path(), &[]);
    assert!(out.contains("too-large") && out.contains("2.0 MB") && out.contains("1 scenario that"), "{out}");
    assert_eq!(code, Some(1));
}

#[test]
fn depth_and_counts_end_in_a_refusal() {
    let folder = content();
    let file = folder.path().join("scenario.ron");
    let many = (0..10_000).map(|n| format!("\"p{n}\": {n},")).collect::<String>();
    for (stands, instead, code) in [
        ("Reach(AtLeast(200))", format!("{}Always{}", "Not(".repeat(90_000), ")".repeat(90_000)), "too-deep"),
        ("{\"promises\": 0}", format!("{{{many}}}"), "too-many"),
        ("objectives: [\"Answer.\"]", format!("objectives: {}", "[".repeat(900_000)), "syntax"),
    ] {
        fs::write(&file, SCENARIO.replacen(stands, &instead, 1)).unwrap();
        let (out, exit) = check(folder.path(), &[]);
        assert!(out.contains(code), "{stands}: {}", out.chars().take(400).collect::<String>());
        assert_eq!(exit, Some(1));
    }
}

#[cfg(unix)]
#[test]
fn pipes_links_and_folders_are_no_files() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = content();
    let inside = |name: &str| folder.path().join(name);
    assert!(std::process::Command::new("mkfifo").arg(inside("pipe.ron")).status().unwrap().success());
    let _socket = std::os::unix::net::UnixListener::bind(inside("socket.ron")).unwrap();
    symlink("/dev/zero", inside("zero.ron")).unwrap();
    symlink(folder.path(), inside("round")).unwrap();
    fs::create_dir(inside("folder.ron")).unwrap();
    fs::create_dir(inside("shut")).unwrap();
    fs::set_permissions(inside("shut"), fs::Permissions::from_mode(0o000)).unwrap();
    let (out, code) = check(folder.path(), &[]);
    assert_eq!(out.matches("not-a-file").count(), 2, "{out}");
    assert!(out.contains("pipe.ron") && out.contains("socket.ron"), "{out}");
    assert_eq!(out.matches("link-not-followed").count(), 1, "{out}");
    // Whoever may read everything is not kept out of a folder.
    let kept_out = fs::read_dir(inside("shut")).is_err();
    assert_eq!(out.contains("unreadable"), kept_out, "{out}");
    assert!(out.contains("1 scenario that can be played"), "{out}");
    assert_eq!(code, Some(1));
    let (out, code) = check(&inside("pipe.ron"), &[]);
    assert!(out.contains("not-a-file"), "{out}");
    assert_eq!(code, Some(1));
    let (out, code) = check(&inside("folder.ron"), &[]);
    assert!(out.contains("nothing-found"), "{out}");
    assert_eq!(code, Some(1));
    fs::set_permissions(inside("shut"), fs::Permissions::from_mode(0o700)).unwrap();
}
