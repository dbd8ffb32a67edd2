//! What is not packed as a bundle is packed is refused by name.

use super::*;

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
