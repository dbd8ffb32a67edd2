//! Bundles: what is written is read back, and whatever was done to one is refused by name.

use std::io::{Cursor, Read, Write};

use composure::base::Digest;
use composure::record::bundle::{MAX_BUNDLE, MAX_LINE, read, write};
use composure::record::{About, Attempt, BadNote, BundleError, Chain, Flaw, Note, What, verify};
use composure::scenario::raw::Key;
use composure::shift::Event;
use proptest::prelude::*;
use serde_json::Value;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::attempt;

mod changed;
mod notes;
mod packing;

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
