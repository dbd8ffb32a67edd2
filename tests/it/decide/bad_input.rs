//! What is no sound attempt: logs that end early, of another version, with impossible times, of an unknown scenario. Every
//! command that takes attempts names each with a remedy, and none lets it count.

use std::io::{Cursor, Read, Write};

use composure::base::SimTime;
use composure::record::bundle;

use super::{Class, made, sitting};

/// A file, what is said of it, what the remedy says, and with which code `verify` ends: it does not hold, or it is none.
struct Bad {
    bytes: Vec<u8>,
    why: &'static str,
    remedy: &'static str,
    code: i32,
}

/// Bundle bytes with a text in one of its files replaced.
fn patched(file: &str, from: &str, to: &str) -> Vec<u8> {
    let sound = bundle::write(&sitting(9, "well")).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(sound)).unwrap();
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for nth in 0..zip.len() {
        let mut inside = zip.by_index(nth).unwrap();
        let name = inside.name().unwrap().into_owned();
        let mut text = String::new();
        inside.read_to_string(&mut text).unwrap();
        if name == file {
            assert!(text.contains(from), "{from}");
            text = text.replacen(from, to, 1);
        }
        packed.start_file(name, options).unwrap();
        packed.write_all(text.as_bytes()).unwrap();
    }
    packed.finish().unwrap().into_inner()
}

fn entries(bytes: &[u8]) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes.to_vec())).unwrap();
    let mut text = String::new();
    zip.by_name("entries.jsonl").unwrap().read_to_string(&mut text).unwrap();
    text
}

fn everything() -> Vec<Bad> {
    let sound = bundle::write(&sitting(9, "well")).unwrap();
    let written = entries(&sound);
    let last = written.trim_end().rsplit_once('\n').unwrap().1.to_owned() + "\n";
    let written = |attempt| bundle::write(&attempt).unwrap();
    let bad = |bytes, why, remedy, code| Bad { bytes, why, remedy, code };
    vec![
        // It ends early.
        bad(sound[..sound.len() / 2].to_vec(), "no attempt, or it is damaged", "fetch it again", 3),
        bad(patched("entries.jsonl", &last, ""), "entries, and there were", "taken out or added", 1),
        // It is of another version.
        bad(patched("manifest.json", "\"format\":1", "\"format\":2"), "has format 2", "later version", 3),
        bad(
            written(made(
                9,
                "well",
                |header| header.engine = "9.0.0".to_owned(),
                |entries| {
                    entries.iter_mut().for_each(|entry| {
                        entry.rows.retain(|row| !matches!(row.event, composure::shift::Event::MoodMoved { .. }));
                    });
                },
            )),
            "",
            "with the program it was played with|with the version it was played with",
            1,
        ),
        // Its times cannot be.
        bad(
            written(made(
                9,
                "well",
                |_| {},
                |entries| {
                    entries.last_mut().unwrap().rows.first_mut().unwrap().at = SimTime::ZERO;
                },
            )),
            "Time runs backwards",
            "No shift does that",
            1,
        ),
        bad(
            patched("entries.jsonl", "\"at\":", "\"at\":9000000000"),
            "beyond what a shift can hold",
            "not what Composure wrote",
            1,
        ),
        // Nobody knows its scenario.
        bad(
            written(made(9, "well", |header| header.scenario = "atlantis".into(), |_| {})),
            "played with atlantis",
            "header or the texts were changed",
            1,
        ),
    ]
}

/// Whether one of these stands in it, however the lines are broken.
fn says(text: &str, any: &str) -> bool {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    any.split('|').any(|part| text.contains(part))
}

#[test]
fn verify_names_each_with_a_remedy() {
    for bad in everything() {
        let class = Class::new();
        class.hand_in_bytes("anna/9.attempt", &bad.bytes);
        let (said, error) = class.run(bad.code, &["verify", "anna/9.attempt"]);
        let all = format!("{said}{error}");
        assert!(says(&all, bad.why) && says(&all, bad.remedy), "{}: {all}", bad.why);
    }
}

#[test]
fn the_table_names_each_with_a_remedy() {
    for bad in everything() {
        let class = Class::new();
        class.hand_in_bytes("anna/9.attempt", &bad.bytes);
        class.sit("anna", "well", 1..2);
        let (said, _) = class.run(1, &["verify", "anna", "--csv"]);
        let row = said.lines().find(|line| line.starts_with("9.attempt")).unwrap();
        assert!(says(row, bad.why) && says(row, bad.remedy), "{}: {row}", bad.why);
        assert!(said.lines().any(|line| line.starts_with("1.attempt") && line.contains(",yes,yes,")), "{said}");
    }
}

#[test]
fn nothing_of_it_counts_for_a_decision() {
    for bad in everything() {
        let class = Class::new();
        class.hand_in_bytes("anna/9.attempt", &bad.bytes);
        let (said, error) = class.run(3, &["decide", "anna"]);
        assert_eq!(said, "", "{}", bad.why);
        assert!(says(&error, bad.why) && says(&error, bad.remedy), "{}: {error}", bad.why);
        assert!(says(&error, "Nothing of anna counts"), "{error}");
        class.sit("anna", "well", 1..2);
        let said = class.decides(1, "anna");
        assert!(says(&said, "anna/9.attempt: ") && says(&said, bad.why) && says(&said, bad.remedy), "{said}");
    }
}

#[test]
fn nothing_of_it_counts_for_a_comparison() {
    for bad in everything() {
        let class = Class::new();
        class.hand_in_bytes("anna/9.attempt", &bad.bytes);
        class.sit("berta", "well", 1..2);
        let (_, error) = class.run(3, &["compare", "anna", "berta"]);
        assert!(says(&error, bad.why) && says(&error, bad.remedy), "{}: {error}", bad.why);
        class.sit("anna", "well", 2..3);
        let (said, _) = class.run(1, &["compare", "anna", "berta"]);
        assert!(says(&said, bad.why) && says(&said, bad.remedy), "{}: {said}", bad.why);
    }
}

#[test]
fn a_log_that_was_only_not_finished_is_sound_and_counts_for_nothing() {
    let class = Class::new();
    class.hand_in("anna/9.attempt", &made(9, "well", |_| {}, |entries| entries.truncate(4)));
    let (said, _) = class.run(0, &["verify", "anna/9.attempt"]);
    assert!(says(&said, "not come to its end"), "{said}");
    let (_, error) = class.run(3, &["decide", "anna"]);
    assert!(says(&error, "not come to its end") && says(&error, "composure attempts resume"), "{error}");
}
