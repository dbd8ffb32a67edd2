//! What was changed in an attempt is found where it was changed.

use super::*;

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
