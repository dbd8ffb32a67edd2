//! An attempt as one file: a zip with a manifest, the entries as JSON lines, the texts it was played with, and the notes
//! beside it, if there are any.
//!
//! **Invariants.** The same attempt gives the same bytes. Reading takes exactly these four or five files, each once;
//! counts what it inflates instead of believing the headers; and never panics on any bytes.

mod error;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use serde::{Deserialize, Serialize};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

pub use error::BundleError;

use super::attempt::{Attempt, Content};
use super::canon::{self, Flaw, Unsound, short};
use super::note;
use crate::base::Digest;
use crate::shift::{Entry, Header};

/// The ending of a bundle's name.
pub const EXTENSION: &str = "attempt";
/// How much of an attempt's id is in the name of a bundle: enough to tell attempts apart.
const IN_NAME: usize = 8;
/// The largest bundle, in bytes.
pub const MAX_BUNDLE: u64 = 8_000_000;
/// The most that all files of a bundle may hold together, in bytes.
pub const MAX_INFLATED: u64 = 16_000_000;
/// The most entries; a shift has a few hundred.
pub const MAX_ENTRIES: u64 = 20_000;
/// The most rows of all entries together.
pub const MAX_ROWS: u64 = 50_000;
/// The longest line of the entries, in bytes.
pub const MAX_LINE: usize = 1_000_000;
/// The longest manifest, in bytes.
const MAX_MANIFEST: u64 = 64_000;

/// The name of a bundle that is given none: what was played and the beginning of the id.
pub fn file_name(attempt: &Attempt) -> String {
    let id: String = attempt.header.attempt.chars().take(IN_NAME).collect();
    let stem = format!("{}-{id}", attempt.header.scenario);
    let stem: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(80).collect();
    format!("{stem}.{EXTENSION}")
}

const MANIFEST: &str = "manifest.json";
const ENTRIES: &str = "entries.jsonl";
const FILES: [(&str, u64); 4] = [
    (MANIFEST, MAX_MANIFEST),
    (ENTRIES, MAX_INFLATED),
    ("content/scenario.ron", crate::scenario::load::MAX_BYTES),
    ("content/brand.ron", crate::scenario::load::MAX_BYTES),
];
/// The notes, where there are any.
const NOTES: (&str, u64) = ("notes.jsonl", MAX_INFLATED);

/// What a bundle says of itself.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    header: Header,
    entries: u64,
    head: Digest,
    files: BTreeMap<String, Digest>,
}

/// A line of the entries.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    seq: u64,
    hash: Digest,
    body: Entry,
}

/// The bundle of an attempt.
///
/// # Errors
/// What a reader would refuse it for.
pub fn write(attempt: &Attempt) -> Result<Vec<u8>, BundleError> {
    let texts = [(Content::Scenario, &attempt.scenario_text), (Content::Brand, &attempt.brand_text)];
    let notes = note::to_lines(&attempt.notes).map_err(|(note, bad)| BundleError::Note { note, bad })?;
    let mut files: BTreeMap<String, Digest> =
        texts.iter().map(|(content, text)| (content.file().to_owned(), Digest::of(text))).collect();
    if !notes.is_empty() {
        files.insert(NOTES.0.to_owned(), Digest::of_bytes(&notes));
    }
    let manifest = Manifest {
        header: attempt.header.clone(),
        entries: attempt.entries.len() as u64,
        head: attempt.head()?,
        files,
    };
    canon::check_header(&attempt.header)?;
    let manifest = serde_jcs::to_vec(&manifest).map_err(|error| BundleError::Manifest { found: error.to_string() })?;
    let entries = write_entries(attempt)?;
    let files = [&*manifest, &*entries, attempt.scenario_text.as_bytes(), attempt.brand_text.as_bytes()];
    let files: Vec<((&str, u64), &[u8])> =
        FILES.into_iter().zip(files).chain((!notes.is_empty()).then_some((NOTES, &*notes))).collect();
    let mut left = MAX_INFLATED;
    for &((name, limit), bytes) in &files {
        let limit = limit.min(left);
        left = left.checked_sub(bytes.len() as u64).ok_or(BundleError::Inflates { name, limit })?;
        if bytes.len() as u64 > limit {
            return Err(BundleError::Inflates { name, limit });
        }
    }
    let bytes = pack(files.into_iter().map(|((name, _), bytes)| (name, bytes)))
        .map_err(|error| BundleError::NotAZip { found: error.to_string() })?;
    let found = bytes.len() as u64;
    if found > MAX_BUNDLE { Err(BundleError::TooLarge { found }) } else { Ok(bytes) }
}

fn write_entries(attempt: &Attempt) -> Result<Vec<u8>, BundleError> {
    let (entries, links) = (attempt.entries.len() as u64, attempt.hashes.len() as u64);
    if entries != links {
        return Err(Flaw::Count { said: links, found: entries }.into());
    }
    let mut limits = Limits::default();
    let mut lines = Vec::new();
    for ((seq, entry), hash) in (0..).zip(&attempt.entries).zip(&attempt.hashes) {
        canon::check_entry(seq, entry)?;
        limits.take(seq, entry)?;
        let line = serde_jcs::to_vec(&Line { seq, hash: *hash, body: entry.clone() })
            .map_err(|error| Flaw::Entry { entry: seq, found: error.to_string() })?;
        if line.len() > MAX_LINE {
            return Err(BundleError::LongEntry { entry: seq });
        }
        lines.extend(line);
        lines.push(b'\n');
    }
    Ok(lines)
}

/// How much of what a shift can have is left.
#[derive(Default)]
struct Limits {
    rows: u64,
}

impl Limits {
    fn take(&mut self, seq: u64, entry: &Entry) -> Result<(), BundleError> {
        if seq >= MAX_ENTRIES {
            return Err(BundleError::TooManyEntries);
        }
        self.rows = self.rows.saturating_add(entry.rows.len() as u64);
        if self.rows > MAX_ROWS { Err(BundleError::TooManyRows { entry: seq }) } else { Ok(()) }
    }
}

fn pack<'a>(files: impl Iterator<Item = (&'static str, &'a [u8])>) -> Result<Vec<u8>, zip::result::ZipError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The attempt in a bundle. Its chain has not been checked yet: [`super::verify`] does.
///
/// # Errors
/// Why it is none.
pub fn read(bytes: &[u8]) -> Result<Attempt, BundleError> {
    let Unpacked { files: [manifest, entries, scenario_text, brand_text], notes } = unpack(bytes)?;
    canon::check_format(&manifest, |value| value.get("header").and_then(|header| header.get("format")))?;
    let manifest: Manifest = canon::decode(&manifest).map_err(|unsound| match unsound {
        Unsound::Unreadable(found) => BundleError::Manifest { found },
        Unsound::NotCanonical => BundleError::ManifestNotCanonical,
    })?;
    canon::check_header(&manifest.header)?;
    let texts = [
        (Content::Scenario, text(Content::Scenario, scenario_text)?),
        (Content::Brand, text(Content::Brand, brand_text)?),
    ];
    for (content, text) in &texts {
        if manifest.files.get(content.file()) != Some(&Digest::of(text)) {
            return Err(BundleError::ContentDiffers { name: content.file() });
        }
    }
    let known = |name: &str| name == NOTES.0 || texts.iter().any(|(content, _)| content.file() == name);
    if let Some(name) = manifest.files.keys().find(|name| !known(name)) {
        return Err(BundleError::UnknownFile { name: short(name) });
    }
    let notes = match (notes, manifest.files.get(NOTES.0)) {
        (None, None) => Vec::new(),
        (None, Some(_)) => return Err(BundleError::Missing { name: NOTES.0 }),
        (Some(notes), said) if said != Some(&Digest::of_bytes(&notes)) => {
            return Err(BundleError::ContentDiffers { name: NOTES.0 });
        }
        (Some(notes), _) => note::from_lines(&notes).map_err(|(note, bad)| BundleError::Note { note, bad })?,
    };
    let (entries, hashes) = read_entries(&entries)?;
    let [(_, scenario_text), (_, brand_text)] = texts;
    let attempt = Attempt { header: manifest.header, entries, hashes, scenario_text, brand_text, notes };
    let (said, found) = (manifest.entries, attempt.entries.len() as u64);
    if said != found {
        return Err(Flaw::Count { said, found }.into());
    }
    let (said, found) = (manifest.head, attempt.head()?);
    if said != found {
        return Err(Flaw::Head { said, found }.into());
    }
    Ok(attempt)
}

fn text(content: Content, bytes: Vec<u8>) -> Result<String, BundleError> {
    String::from_utf8(bytes).map_err(|_| BundleError::NotText { name: content.file() })
}

fn read_entries(bytes: &[u8]) -> Result<(Vec<Entry>, Vec<Digest>), BundleError> {
    let (mut entries, mut hashes) = (Vec::new(), Vec::new());
    let mut limits = Limits::default();
    for (seq, line) in (0..).zip(bytes.split_inclusive(|byte| *byte == b'\n')) {
        if seq >= MAX_ENTRIES {
            return Err(BundleError::TooManyEntries);
        }
        let Some(line) = line.strip_suffix(b"\n") else { return Err(BundleError::BreaksOff { entry: seq }) };
        if line.len() > MAX_LINE {
            return Err(BundleError::LongEntry { entry: seq });
        }
        let line: Line = canon::decode(line).map_err(|unsound| unsound.at(seq))?;
        if line.seq != seq {
            return Err(Flaw::OutOfSequence { entry: seq, found: line.seq }.into());
        }
        canon::check_entry(seq, &line.body)?;
        limits.take(seq, &line.body)?;
        entries.push(line.body);
        hashes.push(line.hash);
    }
    Ok((entries, hashes))
}

/// What a bundle holds.
struct Unpacked {
    /// The four files, in the order of [`FILES`].
    files: [Vec<u8>; 4],
    /// The notes, where there are any.
    notes: Option<Vec<u8>>,
}

fn unpack(bytes: &[u8]) -> Result<Unpacked, BundleError> {
    let found = bytes.len() as u64;
    if found > MAX_BUNDLE {
        return Err(BundleError::TooLarge { found });
    }
    let broken = |error: zip::result::ZipError| BundleError::NotAZip { found: short(&error.to_string()) };
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if zip.offset() != 0 {
        return Err(BundleError::NotAZip { found: format!("{} bytes stand before it", zip.offset()) });
    }
    let known = |name: &[u8]| FILES.iter().chain([&NOTES]).any(|(known, _)| known.as_bytes() == name);
    if let Some(name) = zip.file_names_raw().find(|name| !known(name)) {
        return Err(BundleError::UnknownFile { name: short(&String::from_utf8_lossy(name)) });
    }
    if zip.has_duplicate_names() {
        return Err(BundleError::Duplicate);
    }
    if let Some((name, _)) = FILES.iter().find(|(name, _)| zip.index_for_name(name).is_none()) {
        return Err(BundleError::Missing { name });
    }
    // What the directory lists and what stands in the file are the same, and nothing lies across anything else.
    zip.validate_header_consistency().map_err(broken)?;
    let mut left = MAX_INFLATED;
    let mut files = [const { Vec::new() }; 4];
    for (file, into) in FILES.into_iter().zip(&mut files) {
        *into = inflate(&mut zip, file, &mut left)?;
    }
    let notes = zip.index_for_name(NOTES.0).map(|_| inflate(&mut zip, NOTES, &mut left)).transpose()?;
    Ok(Unpacked { files, notes })
}

/// A file, of which `left` bytes may come at the most.
fn inflate(
    zip: &mut ZipArchive<Cursor<&[u8]>>,
    (name, limit): (&'static str, u64),
    left: &mut u64,
) -> Result<Vec<u8>, BundleError> {
    let limit = limit.min(*left);
    let unpacking = |found: String| BundleError::Unpacking { name, found: short(&found) };
    let file = zip.by_name(name).map_err(|error| unpacking(error.to_string()))?;
    if file.encrypted() || file.compression() != CompressionMethod::Deflated || !file.is_file() || file.is_symlink() {
        return Err(BundleError::Packing { name });
    }
    let mut bytes = Vec::new();
    // The size in its header is what somebody wrote there: count.
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|error| unpacking(error.to_string()))?;
    let size = bytes.len() as u64;
    if size > limit {
        return Err(BundleError::Inflates { name, limit });
    }
    *left -= size;
    Ok(bytes)
}
