//! Replies in bulk: what goes in and out, and what is refused without stopping the rest.

mod yardstick;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::program;

/// A situation with all that can be declared.
const SITUATION: &str = include_str!("data/situation.jsonl");

const GOOD: &str = "Your chair is your legs, and you are stuck at Corvale because we broke it. Forget the suitcase form: that was our mistake. A loan chair is on its way to you tonight, the mobility desk has your case, and we pay in full. Send us a DM with the gate you are at.";
const RUDE: &str = "Calm down, you idiot. It is only a chair.";

/// What the program said: the exit code, its lines as JSON, and what went to standard error.
struct Said {
    code: i32,
    rows: Vec<Value>,
    errors: String,
}

fn assess(folder: &Path, args: &[&str]) -> Said {
    let output = program(folder, folder).arg("assess").args(args).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    Said {
        code: output.status.code().unwrap(),
        rows: text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| json!(line))).collect(),
        errors: String::from_utf8(output.stderr).unwrap(),
    }
}

fn assess_replies(situations: &str, replies: impl AsRef<[u8]>) -> Said {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("s.jsonl"), situations).unwrap();
    fs::write(folder.path().join("r.jsonl"), replies).unwrap();
    assess(folder.path(), &["--situations", "s.jsonl", "--replies", "r.jsonl"])
}

fn assess_dialogues(dialogues: &str) -> Said {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("d.jsonl"), dialogues).unwrap();
    assess(folder.path(), &["--dialogues", "d.jsonl"])
}

fn reply(id: &str, text: &str) -> String {
    json!({ "id": id, "situation": "A01", "text": text }).to_string() + "\n"
}

fn figure(row: &Value, name: &str) -> f64 {
    row[name].as_f64().unwrap_or_else(|| panic!("{name}: {row}"))
}

/// The words of the text that a finding shows first.
fn first_span<'a>(finding: &Value, text: &'a str) -> &'a str {
    let at = |nth: usize| usize::try_from(finding["spans"][0][nth].as_u64().unwrap()).unwrap();
    &text[at(0)..at(1)]
}

#[test]
fn a_line_a_reply_with_its_figures_and_reasons() {
    let said = assess_replies(SITUATION, reply("good", GOOD) + &reply("rude", RUDE));
    assert_eq!((said.code, said.errors.as_str()), (0, ""));
    let [good, rude] = &said.rows[..] else { panic!("{:?}", said.rows) };
    let keys: Vec<&String> = good.as_object().unwrap().keys().collect();
    for key in ["id", "patience", "empathy", "assertiveness", "quality", "acts", "breaches", "flags", "findings"] {
        assert!(keys.iter().any(|other| *other == key), "{key}: {keys:?}");
    }
    assert_eq!((&good["id"], &rude["id"]), (&json!("good"), &json!("rude")));
    for axis in ["patience", "empathy", "assertiveness", "quality"] {
        assert!(figure(good, axis) > figure(rude, axis), "{axis}: {said}", said = good);
        for row in [good, rude] {
            assert!((0.0..=100.0).contains(&figure(row, axis)));
            let lines = row["findings"].as_array().unwrap().iter().filter(|line| line["axis"] == axis);
            let sum: f64 = lines.map(|line| figure(line, "points")).sum();
            assert!((sum - figure(row, axis)).abs() <= 0.5, "{axis} adds up: {sum} in {row}");
        }
    }
    assert!(rude["breaches"].as_array().unwrap().contains(&json!("Insult")), "{rude}");
    assert!(good["acts"].as_array().unwrap().contains(&json!("AcknowledgeIssue")), "{good}");
    let insult = rude["findings"].as_array().unwrap().iter().find(|line| line["rule"] == "breach").unwrap();
    assert!(insult["sentence"].as_str().is_some_and(|sentence| sentence.len() > 5), "{insult}");
    assert!(first_span(insult, RUDE).contains("idiot"), "{insult}");
}

#[test]
fn spans_are_bytes_of_the_text_as_it_was_sent() {
    let text = "Ça alors 🙂 — you idiot.";
    let said = assess_replies(SITUATION, reply("a", text));
    let insult = said.rows[0]["findings"].as_array().unwrap().iter().find(|line| line["rule"] == "breach").unwrap();
    assert!(first_span(insult, text).contains("idiot"), "{insult}");
}

#[test]
fn only_ids_and_the_text_are_required() {
    let said = assess_replies("{\"id\": \"A01\"}\n", reply("a", "We will look for it today."));
    assert_eq!((said.code, said.rows.len(), said.errors.as_str()), (0, 1, ""));
}

#[test]
fn unknown_fields_are_named_once_and_change_nothing() {
    let situation = SITUATION.replacen("\"family\":", "\"mood\": {\"a\": 1}, \"family\":", 1);
    let situation = situation.replace("\"critical\":", "\"colour\": 3, \"critical\":");
    let plain = assess_replies(SITUATION, reply("a", GOOD) + &reply("b", RUDE));
    let marked = (reply("a", GOOD) + &reply("b", RUDE)).replace("\"text\"", "\"extra\":1,\"text\"");
    let said = assess_replies(&situation, marked);
    assert_eq!((said.code, said.rows), (0, plain.rows));
    for field in ["mood", "needs.colour", "extra"] {
        let lines = said.errors.lines().filter(|line| line.contains(&format!("The field {field} "))).count();
        assert_eq!(lines, 1, "{field}: {}", said.errors);
    }
    assert_eq!(said.errors.lines().count(), 3, "{}", said.errors);
}

#[test]
fn broken_lines_are_told_by_number_and_the_rest_goes_on() {
    let mut replies = reply("first", GOOD).into_bytes();
    let long = "a ".repeat(500_000);
    let lines: Vec<(Vec<u8>, &str)> = vec![
        (b"{\"id\": \"x\", \"situation\": \"A01\", \"text\": \"\xff\"}".to_vec(), "Byte 42 is not UTF-8"),
        (b"{\"id\": \"x\", ".to_vec(), "EOF"),
        (b"[1, 2]".to_vec(), "Column"),
        (b"{\"id\": \"x\", \"situation\": \"A01\"}".to_vec(), "missing field `text`"),
        (b"{\"id\": 7, \"situation\": \"A01\", \"text\": \"a\"}".to_vec(), "invalid type"),
        (b"{\"id\": \"y\", \"situation\": \"A02\", \"text\": \"a\"}".to_vec(), "There is no situation A02"),
        (reply("e", "").into_bytes(), "no text"),
        (reply("w", " \t\n ").into_bytes(), "no text"),
        (reply("l", &long).into_bytes(), "The text has 1000000 bytes"),
        (reply("m", &"b".repeat(2_100_000)).into_bytes(), "The line has more than 2000000 bytes"),
        (reply("first", RUDE).into_bytes(), "The id first stood on an earlier line"),
        (b"{\"id\": \"x\"} {}".to_vec(), "missing field"),
    ];
    for (line, _) in &lines {
        replies.extend(line.iter().filter(|byte| **byte != b'\n'));
        // Blank lines are no records.
        replies.extend(b"\n \t\n");
    }
    replies.extend(reply("last", GOOD).bytes());
    let said = assess_replies(SITUATION, replies);
    assert_eq!(said.code, 1);
    assert_eq!(said.rows.iter().map(|row| &row["id"]).collect::<Vec<_>>(), ["first", "last"]);
    for (nth, (_, why)) in lines.iter().enumerate() {
        let told = format!("r.jsonl, line {}: ", 2 + 2 * nth);
        let at = said.errors.lines().position(|line| line.starts_with(&told));
        let at = at.unwrap_or_else(|| panic!("{told} {}", said.errors));
        let line = said.errors.lines().nth(at).unwrap();
        assert!(line.contains(why), "{why}: {line}");
        let remedy = said.errors.lines().nth(at + 1).unwrap();
        assert!(remedy.starts_with("  ") && !remedy.contains('⟨'), "{line}: {remedy}");
    }
    assert_eq!(said.errors.lines().count(), 2 * lines.len(), "{}", said.errors);
}

#[test]
fn a_situation_that_is_refused_takes_only_its_own_replies() {
    let situations = SITUATION.replacen("\"weight\": 2", "\"weight\": 9", 1) + "{\"id\": \"B01\"}\n";
    let replies = reply("a", GOOD) + "{\"id\": \"b\", \"situation\": \"B01\", \"text\": \"We see it.\"}\n";
    let said = assess_replies(&situations, replies);
    assert_eq!((said.code, said.rows.len()), (1, 1));
    assert!(said.errors.contains("s.jsonl, line 1: needs.weight is 9."), "{}", said.errors);
    assert!(said.errors.contains("Give a number from 1 to 5."), "{}", said.errors);
    assert!(said.errors.contains("r.jsonl, line 1: There is no situation A01."), "{}", said.errors);
    assert!(said.errors.contains("Did you mean B01?"), "{}", said.errors);
}

#[test]
fn a_file_that_cannot_be_read_is_told_before_anything_is_written() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("folder")).unwrap();
    fs::write(folder.path().join("s.jsonl"), SITUATION).unwrap();
    fs::write(folder.path().join("empty.jsonl"), " \n\n").unwrap();
    for (file, code, why) in
        [("folder", 3, "folder or a device"), ("none", 3, "cannot be read"), ("empty.jsonl", 1, "holds no lines")]
    {
        let said = assess(folder.path(), &["--situations", "s.jsonl", "--replies", file]);
        assert_eq!((said.code, said.rows.len()), (code, 0), "{file}: {}", said.errors);
        assert!(said.errors.contains(file) && said.errors.contains(why), "{file}: {}", said.errors);
    }
    assert_eq!(assess(folder.path(), &["--situations", "s.jsonl"]).code, 2);
    assert_eq!(assess(folder.path(), &[]).code, 2);
}

#[test]
fn two_thousand_replies_come_out_in_their_order() {
    let replies: String =
        (0..2_000).map(|nth| reply(&format!("r{nth}"), if nth % 2 == 0 { GOOD } else { RUDE })).collect();
    let said = assess_replies(SITUATION, replies);
    assert_eq!((said.code, said.rows.len()), (0, 2_000));
    for (nth, row) in said.rows.iter().enumerate() {
        assert_eq!(row["id"], format!("r{nth}"));
        assert_eq!(row["quality"], said.rows[nth % 2]["quality"]);
    }
}

/// A dialogue of turns: provocation, reply, action.
fn dialogue(id: &str, turns: &[(u8, &str, &str)]) -> String {
    let turn = |(provocation, reply, action): &(u8, &str, &str)| {
        json!({ "author": "@a", "role": "customer", "text": "My parcel is lost. What now?", "provocation": provocation,
                "reply": reply, "action": action })
    };
    let turns: Vec<Value> = turns.iter().map(turn).collect();
    let situation =
        json!({ "id": id, "brand": { "name": "Parcelo", "may": ["send a new one"] }, "channel": "public_post" });
    json!({ "id": id, "situation": situation, "behaviour": "x", "turns": turns }).to_string() + "\n"
}

#[test]
fn a_dialogue_is_told_by_turn_and_as_a_whole() {
    let calm = "You have waited for your parcel long enough. We will look for it today and write to you by six.";
    let steady = dialogue("steady", &[(0, calm, "reply"), (2, calm, "hand_over"), (3, calm, "block")]);
    let snap = dialogue("snap", &[(0, calm, "reply"), (2, calm, "reply"), (3, RUDE, "reply")]);
    let gone = dialogue("gone", &[(1, calm, "reply"), (1, "Goodbye.", "block"), (2, "", "none")]);
    let said = assess_dialogues(&(steady + &snap + &gone));
    assert_eq!((said.code, said.errors.as_str()), (0, ""));
    let [steady, snap, gone] = &said.rows[..] else { panic!("{:?}", said.rows) };
    assert!(figure(steady, "patience") > figure(snap, "patience"), "{steady} {snap}");
    assert!(figure(snap, "slope") < 0.0 && figure(steady, "slope") == 0.0, "{snap}");
    assert_eq!(steady["turns"].as_array().unwrap().len(), 3);
    assert!(snap["breaches"].as_array().unwrap().contains(&json!("Insult")), "{snap}");
    assert_eq!(gone["flags"], json!(["blocked-early", "silence"]));
    assert_eq!(gone["turns"][2]["flags"], json!(["silence"]));
    assert!(figure(gone, "assertiveness") < figure(steady, "assertiveness"), "{gone}");
    let sum: f64 = steady["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|l| l["axis"] == "patience")
        .map(|l| figure(l, "points"))
        .sum();
    assert!((sum - figure(steady, "patience")).abs() <= 0.5, "{steady}");
}

#[test]
fn broken_dialogues_are_told_by_number() {
    let sound = dialogue("a", &[(0, "We will look for it today.", "reply")]);
    let wild = sound.replace("\"provocation\":0", "\"provocation\":9").replace("\"id\":\"a\"", "\"id\":\"b\"");
    let odd = sound.replace("\"action\":\"reply\"", "\"action\":\"sing\"").replace("\"id\":\"a\"", "\"id\":\"c\"");
    let said = assess_dialogues(&(wild + &odd + &dialogue("d", &[]) + &sound));
    assert_eq!((said.code, said.rows.len()), (1, 1));
    for why in
        ["line 1: turns.provocation is 9", "line 2: Column", "unknown variant `sing`", "line 3: There are no turns"]
    {
        assert!(said.errors.contains(why), "{why}: {}", said.errors);
    }
}

#[test]
fn agreement_is_a_table_that_says_what_it_is_not() {
    let folder = TempDir::new().unwrap();
    let rating = |id: &str, given: u8| {
        json!({ "id": id, "patience": [given], "empathy": [given], "assertiveness": [given], "quality": [given, given] }).to_string() + "\n"
    };
    fs::write(folder.path().join("s.jsonl"), SITUATION.to_owned() + &SITUATION.replacen("\"A01\"", "\"D01\"", 1))
        .unwrap();
    let replies = reply("a", GOOD) + &reply("b", RUDE);
    fs::write(
        folder.path().join("r.jsonl"),
        replies.clone() + &replies.replace("\"A01\"", "\"D01\"").replace("\"id\":\"", "\"id\":\"d"),
    )
    .unwrap();
    let ratings = rating("a", 7) + &rating("b", 1) + &rating("da", 1) + &rating("db", 7) + &rating("x", 9);
    fs::write(folder.path().join("t.jsonl"), ratings).unwrap();
    let files = ["--situations", "s.jsonl", "--replies", "r.jsonl", "--ratings", "t.jsonl", "--agreement"];
    let said = assess(folder.path(), &files);
    assert_eq!(said.code, 1);
    assert!(said.errors.contains("t.jsonl, line 5: patience is 9."), "{}", said.errors);
    let lines: Vec<&str> = said.rows.iter().filter_map(Value::as_str).collect();
    assert!(lines.iter().any(|line| line.contains("no validation")), "{lines:?}");
    let quality: Vec<&str> = lines.iter().filter(|line| line.starts_with("Response quality")).copied().collect();
    assert!(quality[0].contains(" 1.000") && quality[1].contains("-1.000"), "{quality:?}");
    let said = assess(folder.path(), &[&files[..], &["--check-prefix", "Z"]].concat());
    let parts = said.rows.iter().filter_map(Value::as_str).filter(|line| line.starts_with("Response quality")).count();
    assert_eq!(parts, 1, "without texts a part is not shown");
}

#[test]
fn the_form_of_the_yardstick_is_known_to_its_last_field() {
    // The situation is one of it, whole.
    let said = assess_replies(SITUATION, reply("a", GOOD).replace("\"text\"", "\"style\":\"x\",\"text\""));
    assert_eq!(said.errors, "");
}
