//! The rules of the house, kept by reading the source: which room may use which, what is absent where, and what the
//! light build does not contain.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot be set up has failed"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The rooms in order: each may use those before it and itself.
const ROOMS: &[&str] = &[
    "base",
    "scenario",
    "profile",
    "reading",
    "community",
    "shift",
    "vet",
    "appraisal",
    "assess",
    "rehearsal",
    "record",
    "host",
    "view",
    "ui",
    "app",
    "cli",
];

/// Rooms that talk to people: no word of theirs is in the code, and files and clock are the host's.
const SCREENS: &[&str] = &["view", "ui", "app", "cli"];

/// Rooms that touch files, clock, environment, threads or a toolkit. Every other is pure.
const OUTWARD: &[&str] = &["host", "ui", "app", "cli"];

/// What a pure room must not name. The store is the one exception: it is a database's own file.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::time",
    "std::net",
    "std::process",
    "std::thread",
    "thread::spawn",
    "Instant::now",
    "SystemTime",
    "TimeZone::system",
    "TimeZone::try_system",
    "TimeZone::get",
    "Timestamp::now",
    "ZonedDateTime::now",
    "bevy",
    "egui",
    "println!",
    "eprintln!",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            files.extend(rust_files(&entry));
        } else if entry.extension().is_some_and(|ending| ending == "rs") {
            files.push(entry);
        }
    }
    files.sort();
    files
}

/// The code of a file: comments and its tests left out.
fn code(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if name.starts_with("tests") || path.components().any(|part| part.as_os_str() == "tests") {
        return String::new();
    }
    let text = fs::read_to_string(path).unwrap();
    let before_tests = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let code = before_tests.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_room_is_on_the_map() {
    let mut found: Vec<String> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().unwrap().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    found.sort();
    let mut known: Vec<&str> = ROOMS.to_vec();
    known.sort_unstable();
    assert_eq!(found, known, "a new room needs a place in the order");
}

#[test]
fn a_room_uses_only_what_stands_before_it() {
    let mut wrong = Vec::new();
    for (at, room) in ROOMS.iter().enumerate() {
        for file in rust_files(&root().join("src").join(room)) {
            let code = code(&file);
            for later in &ROOMS[at + 1..] {
                if code.contains(&format!("crate::{later}::")) || code.contains(&format!("crate::{later};")) {
                    wrong.push(format!("{} uses {later}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn pure_rooms_touch_nothing_outside() {
    let mut wrong = Vec::new();
    for room in ROOMS.iter().filter(|room| !OUTWARD.contains(room)) {
        for file in rust_files(&root().join("src").join(room)) {
            if file.ends_with("record/store.rs") || file.to_string_lossy().contains("record/store/") {
                continue;
            }
            let code = code(&file);
            for word in IMPURE.iter().filter(|word| code.contains(**word)) {
                wrong.push(format!("{} names {word}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn only_the_host_touches_files_and_clock() {
    let mut wrong = Vec::new();
    for file in SCREENS.iter().flat_map(|room| rust_files(&root().join("src").join(room))) {
        let code = code(&file);
        let touched = [
            "std::fs",
            "Instant::now",
            "SystemTime::now",
            "File::open",
            "TimeZone::",
            "Timestamp::",
            "ZonedDateTime::",
        ];
        for word in touched.iter().filter(|w| code.contains(**w)) {
            wrong.push(format!("{} names {word}", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn each_toolkit_is_known_where_it_belongs() {
    let mut wrong = Vec::new();
    let mut check = |word: &str, allowed: &[&str]| {
        for file in rust_files(&root().join("src")) {
            let inside = file.strip_prefix(root().join("src")).unwrap().to_string_lossy().into_owned();
            if !allowed.iter().any(|place| inside.starts_with(place)) && code(&file).contains(word) {
                wrong.push(format!("{inside} names {word}"));
            }
        }
    };
    // The bridge alone knows the bridge between the two; the canvas draws with Bevy, the screens with egui.
    check("bevy_egui", &["app/bridge"]);
    check("bevy::", &["app/bridge", "app/canvas", "app/display"]);
    check("egui::", &["ui", "app"]);
    // The driver alone knows shifts; a demo reads plans.
    for room in ["ui", "app"] {
        for file in rust_files(&root().join("src").join(room)) {
            let inside = file.strip_prefix(root().join("src")).unwrap().to_string_lossy().into_owned();
            let allowed = inside.starts_with("app/driver") || inside == "app/demo.rs";
            if !allowed && (code(&file).contains("crate::shift::") || code(&file).contains("crate::record::")) {
                wrong.push(format!("{inside} knows shifts"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_colour_stands_in_the_code_of_a_screen() {
    // Colours are tokens of the theme; the drawn people have inks of their own, in one table.
    let mut wrong = Vec::new();
    for file in rust_files(&root().join("src/ui")) {
        if file.ends_with("draw/palette.rs") || file.components().any(|part| part.as_os_str() == "face") {
            continue;
        }
        for line in code(&file).lines() {
            let named = line.split("Color32::").skip(1).any(|rest| {
                let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
                let argument = rest.trim_start_matches(name).trim_start_matches('(').trim_start();
                let constant = name.chars().all(|c| c.is_uppercase() || c == '_');
                let neutral = ["TRANSPARENT", "PLACEHOLDER"].contains(&name);
                (constant && !neutral)
                    || (name.starts_with("from_") && argument.starts_with(|c: char| c.is_ascii_digit()))
            });
            if named || line.contains("hex_color!") {
                wrong.push(format!("{}: {}", file.display(), line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_sentence_stands_in_the_code_of_a_screen() {
    // A string literal of a screen with a space between two letters is a sentence; format pieces are not. What is said
    // to whoever works on the code, or to an author by the reader of a file, is not on a screen.
    let aside = ["reason = ", "must_use = ", "#[error(", "unreachable!(", "Error::custom(", "request_discard("];
    let mut wrong = Vec::new();
    for file in SCREENS.iter().flat_map(|room| rust_files(&root().join("src").join(room))) {
        for (number, line) in code(&file).lines().enumerate() {
            if aside.iter().any(|mark| line.contains(mark)) {
                continue;
            }
            for literal in literals(line) {
                let words = literal.split('{').flat_map(|piece| piece.split('}').next_back()).collect::<String>();
                let sentence = words
                    .as_bytes()
                    .windows(3)
                    .any(|three| three[0].is_ascii_alphabetic() && three[1] == b' ' && three[2].is_ascii_alphabetic());
                if sentence {
                    wrong.push(format!("{}: line {}: {literal:?}", file.display(), number + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "words belong into assets/locales: {wrong:#?}");
}

fn literals(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut inside: Option<String> = None;
    let mut characters = line.chars();
    while let Some(c) = characters.next() {
        match (&mut inside, c) {
            (None, '"') => inside = Some(String::new()),
            (Some(_), '"') => found.extend(inside.take()),
            (Some(text), '\\') => text.extend(characters.next()),
            (Some(text), c) => text.push(c),
            (None, _) => {}
        }
    }
    found
}

#[test]
fn no_file_holds_two_ideas() {
    let long: BTreeMap<_, _> = rust_files(&root().join("src"))
        .into_iter()
        .map(|file| (fs::read_to_string(&file).unwrap().lines().count(), file))
        .filter(|(lines, _)| *lines > 600)
        .collect();
    assert!(long.is_empty(), "split by concept: {long:#?}");
}

#[test]
fn the_light_build_has_no_window_and_no_database() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--no-default-features", "--edges", "normal", "--prefix", "none", "--locked"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    assert!(tree.contains("ron v"), "the tree was listed");
    for heavy in ["bevy", "egui", "rusqlite", "libsqlite3-sys", "wgpu"] {
        let found: Vec<&str> = tree.lines().filter(|line| line.starts_with(heavy)).collect();
        assert!(found.is_empty(), "{heavy}: {found:?}");
    }
}

#[test]
fn the_full_build_has_them() {
    // What the test above looks for exists under these names; otherwise it could not fail.
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--features", "gui,store", "--edges", "normal", "--prefix", "none", "--locked"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    for heavy in ["bevy", "egui", "rusqlite", "libsqlite3-sys", "wgpu"] {
        assert!(tree.lines().any(|line| line.starts_with(heavy)), "{heavy} is not in the full build");
    }
}
