//! Notes that travel with an attempt.

use super::*;

/// The attempt with a remark and a trainee's estimate beside it.
fn noted() -> Attempt {
    let mut attempt = attempt();
    let head = attempt.head().unwrap();
    let own = What::SelfEstimate(Key { patience: 50, empathy: 75, assertiveness: 50, quality: 25 });
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
