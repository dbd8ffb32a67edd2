//! Bundles: what is written is read back, and whatever was done to one is refused by name.

use std::io::{Cursor, Read, Write};

use composure::base::Digest;
use composure::record::bundle::{MAX_BUNDLE, MAX_LINE, read, write};
use composure::record::note::SelfEstimate;
use composure::record::{About, Attempt, BadNote, BundleError, Chain, Flaw, Note, What, verify};
use composure::shift::Event;
use proptest::prelude::*;
use serde_json::Value;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::attempt;

type Files = Vec<(String, Vec<u8>)>;

const MANIFEST: usize = 0;
const ENTRIES: usize = 1;
const SCENARIO: usize = 2;
const BRAND: usize = 3;
const NOTES: usize = 4;

fn files(bundle: &[u8]) -> Files {
    let mut zip = ZipArchive::new(Cursor::new(bundle)).unwrap();
    (0..zip.len())
        .map(|nth| {
            let mut file = zip.by_index(nth).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn deflated() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)
}

fn pack_with(files: &Files, options: SimpleFileOptions) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The sound bundle with its files changed and packed again.
fn repacked(change: impl FnOnce(&mut Files)) -> Vec<u8> {
    let mut files = files(&write(&attempt()).unwrap());
    change(&mut files);
    pack_with(&files, deflated())
}

fn refused(change: impl FnOnce(&mut Files)) -> BundleError {
    read(&repacked(change)).unwrap_err()
}

fn lines(file: &[u8]) -> Vec<String> {
    String::from_utf8(file.to_vec()).unwrap().lines().map(str::to_owned).collect()
}

fn joined(lines: &[String]) -> Vec<u8> {
    lines.iter().map(|line| format!("{line}\n")).collect::<String>().into_bytes()
}

/// Changes the lines of the entries.
fn with_lines(change: impl FnOnce(&mut Vec<String>)) -> impl FnOnce(&mut Files) {
    |files| {
        let mut all = lines(&files[ENTRIES].1);
        change(&mut all);
        files[ENTRIES].1 = joined(&all);
    }
}

/// Changes the manifest and writes it canonically again.
fn with_manifest(change: impl FnOnce(&mut Value)) -> impl FnOnce(&mut Files) {
    |files| {
        let mut manifest: Value = serde_json::from_slice(&files[MANIFEST].1).unwrap();
        change(&mut manifest);
        files[MANIFEST].1 = serde_jcs::to_vec(&manifest).unwrap();
    }
}

fn renumber(lines: &mut [String]) {
    for (nth, line) in lines.iter_mut().enumerate() {
        let mut value: Value = serde_json::from_str(line).unwrap();
        value["seq"] = nth.into();
        *line = serde_jcs::to_string(&value).unwrap();
    }
}

/// The first entry that is wrong in a bundle that can be read.
fn first_wrong(bundle: &[u8]) -> Option<usize> {
    let report = verify(&read(bundle).unwrap());
    assert!(!report.holds());
    report.first_wrong()
}

#[test]
fn what_is_written_is_read_back_and_holds() {
    let attempt = attempt();
    let bundle = write(&attempt).unwrap();
    assert_eq!(bundle, write(&attempt).unwrap(), "the same attempt gives the same bytes");
    let back = read(&bundle).unwrap();
    assert_eq!(back, attempt);
    assert!(verify(&back).holds());
    assert_eq!(read(&repacked(|_| {})).unwrap(), attempt, "whoever packs the same files has the same attempt");
}

/// The attempt with a remark and a trainee's estimate beside it.
fn noted() -> Attempt {
    let mut attempt = attempt();
    let head = attempt.head().unwrap();
    let own = What::SelfEstimate(SelfEstimate { patience: 50, empathy: 75, assertiveness: 50, quality: 25 });
    let remark = What::Comment("She was heard late, and then well.".to_owned());
    attempt.notes = vec![
        Note::new("Trainee", 1_794_000_900, head, About::Attempt, own).unwrap(),
        Note::new("A. Sesay", 1_794_003_600, head, About::Moment("again".into()), remark).unwrap(),
    ];
    attempt
}

#[test]
fn notes_travel_beside_it_and_change_nothing_else() {
    let (bare, noted) = (attempt(), noted());
    let bundle = write(&noted).unwrap();
    assert_eq!(read(&bundle).unwrap(), noted);
    assert_eq!(noted.head(), bare.head());
    assert!(verify(&noted).holds());
    let (with, without) = (files(&bundle), files(&write(&bare).unwrap()));
    assert_eq!(with[ENTRIES..=BRAND], without[ENTRIES..]);
    assert_eq!((with[NOTES].0.as_str(), with.len(), without.len()), ("notes.jsonl", 5, 4));
    // Without notes nothing in it speaks of notes.
    let manifest: Value = serde_json::from_slice(&without[MANIFEST].1).unwrap();
    let named: Vec<&String> = manifest["files"].as_object().unwrap().keys().collect();
    assert_eq!(named, ["content/brand.ron", "content/scenario.ron"]);
}

#[test]
fn notes_that_are_none_are_refused_by_their_place() {
    let refused = |change: &dyn Fn(&mut Files)| {
        let mut files = files(&write(&noted()).unwrap());
        change(&mut files);
        read(&pack_with(&files, deflated())).unwrap_err()
    };
    // As if whoever changed them had named them in the manifest too.
    let rewritten = |change: &dyn Fn(&mut Vec<u8>)| {
        refused(&|files| {
            change(&mut files[NOTES].1);
            let digest = Digest::of_bytes(&files[NOTES].1).to_string();
            with_manifest(|manifest| manifest["files"]["notes.jsonl"] = digest.into())(files);
        })
    };
    assert_eq!(refused(&|files| files[NOTES].1.push(b' ')), BundleError::ContentDiffers { name: "notes.jsonl" });
    assert_eq!(refused(&|files| drop(files.pop())), BundleError::Missing { name: "notes.jsonl" });
    let unnamed = refused(&|files| {
        with_manifest(|manifest| drop(manifest["files"].as_object_mut().unwrap().remove("notes.jsonl")))(files);
    });
    assert_eq!(unnamed, BundleError::ContentDiffers { name: "notes.jsonl" });
    let error = rewritten(&|notes| notes.truncate(notes.len() - 1));
    assert_eq!(error, BundleError::Note { note: 2, bad: BadNote::BreaksOff });
    let error = rewritten(&|notes| notes.clear());
    assert_eq!(error, BundleError::Note { note: 1, bad: BadNote::None });
    let error = rewritten(&|notes| {
        let text = String::from_utf8(notes.clone()).unwrap();
        *notes = text.replacen(":75", ":175", 1).into_bytes();
    });
    assert_eq!(error, BundleError::Note { note: 1, bad: BadNote::Score { found: 175 } });
}

#[test]
fn an_attempt_that_is_not_over_or_not_begun_travels_too() {
    let mut short = attempt();
    short.entries.truncate(2);
    short.hashes.truncate(2);
    let report = verify(&read(&write(&short).unwrap()).unwrap());
    assert!(report.holds() && !report.finished);
    short.entries.clear();
    short.hashes.clear();
    assert_eq!(read(&write(&short).unwrap()).unwrap(), short);
}

#[test]
fn a_byte_in_an_entry() {
    let error = refused(with_lines(|lines| lines[2] = lines[2].replacen('{', "(", 1)));
    assert!(matches!(error, BundleError::Flaw(Flaw::Entry { entry: 2, .. })), "{error:?}");
    let error = refused(with_lines(|lines| lines[2] = lines[2].replacen("\"hash\"", "\"hasj\"", 1)));
    assert!(matches!(error, BundleError::Flaw(Flaw::Entry { entry: 2, .. })), "{error:?}");
    let error = refused(with_lines(|lines| lines[2] = lines[2].replacen(':', ": ", 1)));
    assert_eq!(error, BundleError::Flaw(Flaw::NotCanonical { entry: 2 }));
    let error = refused(with_lines(|lines| lines[2] = format!("{}\r", lines[2])));
    assert_eq!(error, BundleError::Flaw(Flaw::NotCanonical { entry: 2 }));
    // Canonical still: the chain names it.
    let changed = repacked(with_lines(|lines| lines[2] = lines[2].replacen("45000", "45001", 1)));
    assert_eq!(first_wrong(&changed), Some(2));
    let changed = repacked(with_lines(|lines| {
        let place = lines[1].find("\"hash\":\"").unwrap() + 8;
        let digit = if lines[1].as_bytes()[place] == b'0' { "1" } else { "0" };
        lines[1].replace_range(place..=place, digit);
    }));
    assert_eq!(first_wrong(&changed), Some(1));
}

#[test]
fn an_entry_dropped_swapped_added() {
    let count = attempt().entries.len() as u64;
    let error = refused(with_lines(|lines| drop(lines.remove(2))));
    assert_eq!(error, BundleError::Flaw(Flaw::OutOfSequence { entry: 2, found: 3 }));
    let error = refused(with_lines(|lines| lines.swap(1, 2)));
    assert_eq!(error, BundleError::Flaw(Flaw::OutOfSequence { entry: 1, found: 2 }));
    let error = refused(with_lines(|lines| lines.insert(2, lines[1].clone())));
    assert_eq!(error, BundleError::Flaw(Flaw::OutOfSequence { entry: 2, found: 1 }));
    let error = refused(with_lines(|lines| lines.insert(1, String::new())));
    assert!(matches!(error, BundleError::Flaw(Flaw::Entry { entry: 1, .. })), "{error:?}");
    let error = refused(with_lines(|lines| lines.truncate(3)));
    assert_eq!(error, BundleError::Flaw(Flaw::Count { said: count, found: 3 }));
    let error = refused(with_lines(|lines| {
        lines.remove(2);
        renumber(lines);
    }));
    assert_eq!(error, BundleError::Flaw(Flaw::Count { said: count, found: count - 1 }));
    // Numbered anew, counted anew: the chain names the place.
    let dropped = repacked(|files| {
        with_lines(|lines| {
            lines.remove(2);
            renumber(lines);
        })(files);
        with_manifest(|manifest| manifest["entries"] = (count - 1).into())(files);
    });
    assert_eq!(first_wrong(&dropped), Some(2));
    let swapped = repacked(with_lines(|lines| {
        lines.swap(2, 3);
        renumber(lines);
    }));
    assert_eq!(first_wrong(&swapped), Some(2));
}

#[test]
fn an_end_cut_off_is_unfinished_and_cannot_pass_for_finished() {
    let whole = attempt();
    let cut = repacked(|files| {
        with_lines(|lines| lines.truncate(3))(files);
        with_manifest(|manifest| {
            manifest["entries"] = 3.into();
            manifest["head"] = whole.hashes[2].to_string().into();
        })(files);
    });
    let report = verify(&read(&cut).unwrap());
    assert!(report.holds() && !report.finished, "a beginning is whole, and says that it is one");
    let error = refused(with_manifest(|manifest| manifest["head"] = whole.hashes[2].to_string().into()));
    assert!(matches!(error, BundleError::Flaw(Flaw::Head { .. })), "{error:?}");
}

#[test]
fn a_header_edited() {
    // To another seed, another day, another person's id: the opening is not linked to it.
    for (field, value) in [("seed", Value::from(12)), ("began", 1_794_000_001.into()), ("attempt", "another".into())] {
        let edited = repacked(with_manifest(|manifest| manifest["header"][field] = value));
        assert_eq!(first_wrong(&edited), Some(0), "{field}");
    }
    let error = refused(with_manifest(|manifest| manifest["header"]["format"] = 2.into()));
    assert_eq!(error, BundleError::Flaw(Flaw::Newer { found: 2 }));
    let error = refused(with_manifest(|manifest| manifest["header"]["coach"] = true.into()));
    assert!(matches!(error, BundleError::Manifest { .. }), "{error:?}");
    let error = refused(with_manifest(|manifest| manifest["header"]["began"] = (1_u64 << 60).into()));
    assert!(matches!(error, BundleError::Flaw(Flaw::Header { .. })), "{error:?}");
    let error = refused(|files| files[MANIFEST].1.push(b'\n'));
    assert_eq!(error, BundleError::ManifestNotCanonical);
    let error = refused(|files| files[MANIFEST].1 = b"[]".to_vec());
    assert!(matches!(error, BundleError::Manifest { .. }), "{error:?}");
    // The engine renamed, so that differences could be excused: the chain knows.
    let renamed = repacked(with_manifest(|manifest| manifest["header"]["engine"] = "0.0.9".into()));
    assert_eq!(first_wrong(&renamed), Some(0));
}

#[test]
fn content_edited() {
    let error = refused(|files| files[BRAND].1.push(b' '));
    assert_eq!(error, BundleError::ContentDiffers { name: "content/brand.ron" });
    let error = refused(|files| files[SCENARIO].1 = b"\xff".to_vec());
    assert_eq!(error, BundleError::NotText { name: "content/scenario.ron" });
    let swapped = |files: &mut Files| {
        let scenario = std::mem::take(&mut files[SCENARIO].1);
        files[SCENARIO].1 = std::mem::replace(&mut files[BRAND].1, scenario);
    };
    assert_eq!(refused(swapped), BundleError::ContentDiffers { name: "content/scenario.ron" });
    // The manifest changed with it: the header still knows.
    let edited = repacked(|files| {
        files[SCENARIO].1.extend_from_slice(b"// easier");
        let digest = Digest::of(std::str::from_utf8(&files[SCENARIO].1).unwrap()).to_string();
        with_manifest(|manifest| manifest["files"]["content/scenario.ron"] = digest.into())(files);
    });
    let report = verify(&read(&edited).unwrap());
    assert!(report.chain.is_ok() && !report.holds());
    assert_eq!(report.fold.unwrap_err().code(), "record-content");
    let error = refused(with_manifest(|manifest| manifest["files"]["content/more.ron"] = "00".repeat(32).into()));
    assert_eq!(error, BundleError::UnknownFile { name: "content/more.ron".to_owned() });
}

#[test]
fn chained_anew_by_somebody_who_knows_how() {
    // Without a signature the chain cannot tell; deciding anew does.
    let mut forged = attempt();
    for row in forged.entries.iter_mut().flat_map(|entry| &mut entry.rows) {
        if let Event::MoodMoved { anger, .. } = &mut row.event {
            *anger = -9;
        }
    }
    let Attempt { header, entries, scenario_text, brand_text, .. } = forged;
    let forged = Attempt::chained(header, entries, scenario_text, brand_text).unwrap();
    let report = verify(&read(&write(&forged).unwrap()).unwrap());
    assert!(report.chain.is_ok() && report.fold.is_ok() && !report.holds());
    assert_eq!(report.first_wrong(), Some(2));
}

#[test]
fn files_that_do_not_belong() {
    for name in [
        "../evil.sh",
        "/etc/passwd",
        "content/../manifest.json",
        "content\\scenario.ron",
        "MANIFEST.JSON",
        "manifest.json/",
        "./manifest.json",
        "content/",
        "",
        "m\u{1b}[2J",
    ] {
        let error = refused(|files| files.push((name.to_owned(), b"x".to_vec())));
        let BundleError::UnknownFile { name: shown } = error else { panic!("{name:?}: {error:?}") };
        assert!(!shown.contains('\u{1b}'));
        let error = refused(|files| files[BRAND].0 = name.to_owned());
        assert!(matches!(error, BundleError::UnknownFile { .. }), "{name:?}: {error:?}");
    }
    let error = refused(|files| drop(files.remove(ENTRIES)));
    assert_eq!(error, BundleError::Missing { name: "entries.jsonl" });
    let many = refused(|files| files.extend((0..5_000).map(|nth| (format!("{nth}"), Vec::new()))));
    assert!(matches!(many, BundleError::UnknownFile { .. }));
}

#[test]
fn a_file_that_stands_there_twice() {
    // Writers refuse this, so another name of the same length is changed in the bytes.
    let mut bytes = repacked(|files| files.push(("entries.jsonx".to_owned(), b"{}\n".to_vec())));
    while let Some(at) = bytes.windows(13).position(|window| window == b"entries.jsonx") {
        bytes[at + 12] = b'l';
    }
    assert_eq!(read(&bytes).unwrap_err(), BundleError::Duplicate);
}

#[test]
fn packed_in_another_way() {
    let files = files(&write(&attempt()).unwrap());
    let stored = pack_with(&files, SimpleFileOptions::default().compression_method(CompressionMethod::Stored));
    assert_eq!(read(&stored).unwrap_err(), BundleError::Packing { name: "manifest.json" });
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in &files[..3] {
        zip.start_file(name, deflated()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.add_symlink("content/brand.ron", "/etc/passwd", deflated()).unwrap();
    let linked = zip.finish().unwrap().into_inner();
    assert_eq!(read(&linked).unwrap_err(), BundleError::Packing { name: "content/brand.ron" });
    let sound = write(&attempt()).unwrap();
    let before = [b"#!/bin/sh\n".as_slice(), &sound].concat();
    assert!(matches!(read(&before).unwrap_err(), BundleError::NotAZip { .. }));
}

#[test]
fn a_bomb_stops_where_the_limit_is() {
    let zeros = vec![b'0'; 200_000_000];
    let error = refused(|files| files[ENTRIES].1 = zeros.clone());
    assert!(matches!(error, BundleError::Inflates { name: "entries.jsonl", limit: 15_000_000.. }), "{error:?}");
    let error = refused(|files| files[MANIFEST].1 = zeros[..1_000_000].to_vec());
    assert_eq!(error, BundleError::Inflates { name: "manifest.json", limit: 64_000 });
    let error = refused(|files| files[BRAND].1 = zeros[..3_000_000].to_vec());
    assert_eq!(error, BundleError::Inflates { name: "content/brand.ron", limit: 2_000_000 });
    // Headers that promise less than there is are not believed.
    let mut lying = repacked(|files| files[ENTRIES].1 = zeros.clone());
    let said = 200_000_000_u32.to_le_bytes();
    let mut found = 0;
    for at in 0..lying.len() - 4 {
        if lying[at..at + 4] == said {
            lying[at..at + 4].copy_from_slice(&77_u32.to_le_bytes());
            found += 1;
        }
    }
    assert_eq!(found, 2, "in the file's own header and in the directory");
    assert!(read(&lying).is_err());
    let error = read(&vec![0; usize::try_from(MAX_BUNDLE).unwrap() + 1]).unwrap_err();
    assert_eq!(error, BundleError::TooLarge { found: MAX_BUNDLE + 1 });
}

#[test]
fn lines_without_measure() {
    let error = refused(|files| {
        files[ENTRIES].1.pop();
    });
    let last = attempt().entries.len() as u64 - 1;
    assert_eq!(error, BundleError::BreaksOff { entry: last });
    let error = refused(with_lines(|lines| lines[1] = "[".repeat(MAX_LINE + 1)));
    assert_eq!(error, BundleError::LongEntry { entry: 1 });
    let error = refused(with_lines(|lines| lines[1] = "[".repeat(MAX_LINE)));
    assert!(matches!(error, BundleError::Flaw(Flaw::Entry { entry: 1, .. })), "{error:?}");

    // More than any shift can have, each line sound in itself.
    let mut endless = attempt();
    let opening = endless.entries[0].clone();
    endless.entries[1].rows = std::iter::repeat_n(opening.rows[0].clone(), 6_000).collect();
    let mut chain = Chain::new(&endless.header).unwrap();
    endless.entries = std::iter::repeat_n(endless.entries[1].clone(), 9).collect();
    endless.hashes = (0..).zip(&endless.entries).map(|(seq, e)| chain.link(seq, &e.encode().unwrap())).collect();
    assert_eq!(write(&endless).unwrap_err(), BundleError::TooManyRows { entry: 8 });
    let mut crowded = attempt();
    crowded.entries[1].rows.clear();
    crowded.entries = std::iter::repeat_n(crowded.entries[1].clone(), 20_001).collect();
    crowded.hashes = vec![Digest::of(""); 20_001];
    assert_eq!(write(&crowded).unwrap_err(), BundleError::TooManyEntries);
    let line = lines(&files(&write(&attempt()).unwrap())[ENTRIES].1).swap_remove(1);
    let error = refused(with_lines(|lines| {
        let mut value: Value = serde_json::from_str(&line).unwrap();
        value["body"]["rows"] = Value::Array(Vec::new());
        lines.clear();
        lines.extend((0..20_001).map(|seq| {
            value["seq"] = seq.into();
            serde_jcs::to_string(&value).unwrap()
        }));
    }));
    assert_eq!(error, BundleError::TooManyEntries);
}

#[test]
fn a_bundle_cut_short_anywhere() {
    let sound = write(&attempt()).unwrap();
    for length in (0..sound.len()).step_by(7).chain(sound.len() - 30..sound.len()) {
        assert!(read(&sound[..length]).is_err(), "{length} of {}", sound.len());
    }
}

#[test]
fn whatever_cannot_be_read_cannot_be_written() {
    let mut unsound = attempt();
    unsound.header.began = 1 << 60;
    assert!(matches!(write(&unsound).unwrap_err(), BundleError::Flaw(Flaw::Header { .. })));
    let mut unsound = attempt();
    unsound.brand_text = " ".repeat(2_000_001);
    assert!(matches!(write(&unsound).unwrap_err(), BundleError::Inflates { name: "content/brand.ron", .. }));
    let mut unsound = attempt();
    unsound.hashes.pop();
    assert!(matches!(write(&unsound).unwrap_err(), BundleError::Flaw(Flaw::Count { .. })));
}

/// A change of bytes: where (of 65,536), how many are taken out, and what is put in.
fn edits() -> impl Strategy<Value = Vec<(u16, usize, Vec<u8>)>> {
    let byte = prop_oneof![any::<u8>(), prop::sample::select(b"{}[]:,\"0123456789ae-\\".to_vec())];
    prop::collection::vec((any::<u16>(), 0..6_usize, prop::collection::vec(byte, 0..6)), 1..5)
}

fn edit(bytes: &mut Vec<u8>, edits: &[(u16, usize, Vec<u8>)]) {
    for (place, out, put) in edits {
        let at = bytes.len() * usize::from(*place) / 65_536;
        let end = (at + out).min(bytes.len());
        bytes.splice(at..end, put.iter().copied());
    }
}

/// Whatever was done: it is refused, or it does not hold, or it says the very same.
fn never_passes(bytes: &[u8]) -> Result<(), TestCaseError> {
    if let Ok(found) = read(bytes) {
        let report = verify(&found);
        if report.holds() {
            prop_assert_eq!(found, attempt());
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_are_no_attempt(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn random_bytes_behind_a_sound_beginning(bytes in prop::collection::vec(any::<u8>(), 0..400), at in any::<u16>()) {
        let mut sound = write(&attempt()).unwrap();
        sound.truncate(sound.len() * usize::from(at) / 65_536);
        sound.extend(bytes);
        never_passes(&sound)?;
    }

    #[test]
    fn a_changed_bundle_never_passes_for_another(edits in edits()) {
        let mut bytes = write(&attempt()).unwrap();
        edit(&mut bytes, &edits);
        never_passes(&bytes)?;
    }

    #[test]
    fn changed_files_packed_again_never_pass_for_others(which in 0..4_usize, edits in edits()) {
        let bytes = repacked(|files| edit(&mut files[which].1, &edits));
        never_passes(&bytes)?;
    }
}
