//! `composure rehearse`, `course coverage` and what `check` smells: from outside, on files as authors write them.

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use crate::command_line::{composure, content, text};
use crate::support::{SCENARIO, root};

/// What a command says and how it ends.
fn said(args: &[&str], path: &Path) -> (String, String, Option<i32>) {
    let home = TempDir::new().unwrap();
    let mut command = composure(&home);
    let out = command.args(args).arg(path).timeout(Duration::from_secs(300)).output().unwrap();
    (text(&out.stdout), text(&out.stderr), out.status.code())
}

fn json(args: &[&str], path: &Path) -> Value {
    let (out, err, _) = said(args, path);
    serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}{err}"))
}

#[test]
fn the_same_seed_gives_the_same_rehearsal_on_any_number_of_cores() {
    let folder = content();
    let with = |jobs: &str, seed: &str| {
        json(
            &["rehearse", "--runs", "9", "--no-bounds", "--format", "json", "--jobs", jobs, "--seed", seed],
            folder.path(),
        )
    };
    let one = with("1", "5");
    assert_eq!(one, with("3", "5"));
    assert_ne!(one[0]["trainees"], with("1", "6")[0]["trainees"]);
    let trainees = one[0]["trainees"].as_array().unwrap();
    assert_eq!(trainees.len(), 15);
    // Axes are in their order, each with a mean between its ends.
    for scores in trainees.iter().flat_map(|trainee| trainee["axes"].as_array().unwrap()).filter(|one| !one.is_null()) {
        let of = |name: &str| scores[name].as_u64().unwrap();
        assert!(of("low") <= of("high") && of("high") <= 100, "{scores}");
    }
}

#[test]
fn what_nobody_can_reach_is_named_with_its_line() {
    let folder = content();
    let file = folder.path().join("scenario.ron");
    let never = "    endings: [\n        (id: \"nobody\", title: \"For nobody\", text: \"t\", when: All([Anger(\"ada\", AtLeast(90)), Trust(\"ada\", AtLeast(100)), Difficulty(AtLeast(Hard))])),";
    let text = SCENARIO.replacen("    endings: [", never, 1);
    fs::write(&file, &text).unwrap();
    let found = json(&["rehearse", "--runs", "5", "--no-bounds", "--format", "json"], folder.path());
    let ending = &found[0]["endings"][0];
    assert_eq!((ending["id"].as_str(), ending["hits"].as_u64()), (Some("nobody"), Some(0)));
    let line = text.lines().position(|line| line.contains("\"nobody\"")).unwrap() + 1;
    assert_eq!(ending["line"].as_u64(), Some(line as u64));
    let (out, _, code) = said(&["rehearse", "--runs", "5", "--no-bounds"], folder.path());
    assert!(out.contains("Never reached") && out.contains("For nobody"), "{out}");
    assert_eq!(code, Some(1));
    // `check` smells it too, and a reason makes it tolerable.
    let (out, ..) = said(&["check"], folder.path());
    assert!(out.contains("smell-ending-unreached"), "{out}");
    let tolerated =
        "    tolerates: [(smell: \"ending-unreached\", because: \"It is for the hard level.\")],\n    endings: [";
    fs::write(&file, text.replacen("    endings: [", tolerated, 1)).unwrap();
    let (out, ..) = said(&["check"], folder.path());
    assert!(!out.contains("smell-ending-unreached"), "{out}");
}

#[test]
fn a_smell_is_tolerated_by_its_name_and_with_a_reason() {
    let folder = content();
    let file = folder.path().join("scenario.ron");
    let tolerated = "    tolerates: [(smell: \"pass-by-charm\", because: \"x\"), (smell: \"throwaway\", because: \" \")],\n    endings: [";
    fs::write(&file, SCENARIO.replacen("    endings: [", tolerated, 1)).unwrap();
    let (out, _, code) = said(&["check"], folder.path());
    assert!(out.contains("unknown-smell") && out.contains("pass-by-charm"), "{out}");
    assert!(out.contains("smell-without-reason"), "{out}");
    assert_eq!(code, Some(1));
}

#[test]
fn replies_beside_a_scenario_are_read_and_what_is_wrong_with_them_is_told() {
    let folder = content();
    let replies = "{\"inject\": \"dark\", \"style\": \"expert\", \"text\": \"I have told the crew.\"}\n\nno json\n\
                   {\"inject\": \"darkest\", \"style\": \"expert\", \"text\": \"x\"}\n\
                   {\"inject\": \"dark\", \"style\": \"charming\", \"text\": \"x\"}\n";
    fs::write(folder.path().join("scenario.replies.jsonl"), replies).unwrap();
    let (out, err, code) = said(&["rehearse", "--runs", "1", "--no-bounds", "--format", "json"], folder.path());
    for (line, code, what) in
        [(3, "reply-unreadable", "line 1"), (4, "reply-to-nothing", "darkest"), (5, "reply-style", "charming")]
    {
        assert!(err.contains(&format!("scenario.replies.jsonl:{line}:")) && err.contains(what), "{err}");
        assert!(err.contains(code), "{err}");
    }
    let found: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((found[0]["written"].as_u64(), code), (Some(1), Some(1)));
}

#[test]
fn a_page_is_written_and_nothing_is_overwritten_unasked() {
    let folder = content();
    let page = folder.path().join("page.html");
    let out = page.to_str().unwrap();
    let args = ["rehearse", "--runs", "2", "--no-bounds", "--out", out];
    let _ = said(&args, folder.path());
    let written = fs::read_to_string(&page).unwrap();
    assert!(written.starts_with("<!DOCTYPE html>") && written.contains("Polite but wrong"), "{written}");
    assert!(!written.contains("http"), "it stands alone");
    let (_, err, code) = said(&args, folder.path());
    assert_eq!(code, Some(3), "{err}");
    assert_eq!(fs::read_to_string(&page).unwrap(), written);
    let (_, err, code) = said(&["rehearse", "--out", "page.docx"], folder.path());
    assert!(code == Some(2) && err.contains("page.docx"), "{err}");
}

#[test]
fn every_scenario_of_the_house_is_without_smells_and_every_ending_is_reached() {
    let (out, _, code) = said(&["check"], &root().join("scenarios"));
    assert!(code == Some(0) && out.contains("0 errors, 0 warnings"), "{out}");
}

#[test]
fn a_hundred_rows_of_the_profession_are_exercised_and_scored() {
    let folder = root().join("scenarios");
    let found = json(&["course", "coverage", "--format", "json", "--content"], &folder);
    assert_eq!(found["all"].as_u64(), Some(155));
    assert_eq!(found["unscored"].as_u64(), Some(0), "a row that is named makes a difference");
    assert!(found["scored"].as_u64() >= Some(100), "{}", found["scored"]);
}

#[test]
fn a_row_that_is_met_is_known_claimed_and_somewhere() {
    let folder = content();
    let file = folder.path().join("scenario.ron");
    let meets = "    meets: {\"000-99\": [\"dark\"], \"003-28\": [\"dark\"], \"000-7\": [], \"000-8\": [\"darkness\"]},\n    endings: [";
    fs::write(&file, SCENARIO.replacen("    endings: [", meets, 1)).unwrap();
    let (out, ..) = said(&["check", "--fast"], folder.path());
    for code in ["unknown-row", "row-unclaimed", "row-nowhere", "unknown-inject"] {
        assert!(out.contains(code), "{code}: {out}");
    }
}
