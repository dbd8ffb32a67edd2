//! Everything that can be wrong with an attempt has a sentence and a remedy, and both say what they are given.

use composure::base::words::{Value, Words};
use composure::base::{Diagnostic, Digest};
use composure::record::attempt::Content;
use composure::record::beside::Misplaced;
use composure::record::{BadNote, BundleError, Failing, Flaw};
use composure::scenario::Breach;
use composure::shift::LogError;

type Said = (&'static str, Vec<(&'static str, String)>);

fn flaws() -> Vec<Flaw> {
    vec![
        Flaw::Newer { found: 2 },
        Flaw::Header { found: "x".to_owned() },
        Flaw::HeaderNotCanonical,
        Flaw::Entry { entry: 3, found: "x".to_owned() },
        Flaw::NotCanonical { entry: 3 },
        Flaw::OutOfSequence { entry: 3, found: 4 },
        Flaw::Count { said: 3, found: 4 },
        Flaw::Head { said: Digest::of("a"), found: Digest::of("b") },
    ]
}

fn bundles() -> Vec<BundleError> {
    let name = "manifest.json";
    vec![
        BundleError::TooLarge { found: 9 },
        BundleError::NotAZip { found: "x".to_owned() },
        BundleError::UnknownFile { name: "x".to_owned() },
        BundleError::Duplicate,
        BundleError::Missing { name },
        BundleError::Packing { name },
        BundleError::Inflates { name, limit: 9 },
        BundleError::Unpacking { name, found: "x".to_owned() },
        BundleError::NotText { name },
        BundleError::Manifest { found: "x".to_owned() },
        BundleError::ManifestNotCanonical,
        BundleError::ContentDiffers { name },
        BundleError::TooManyEntries,
        BundleError::TooManyRows { entry: 3 },
        BundleError::LongEntry { entry: 3 },
        BundleError::BreaksOff { entry: 3 },
        BundleError::Note { note: 3, bad: BadNote::NotCanonical },
        BundleError::Flaw(Flaw::HeaderNotCanonical),
    ]
}

fn bad_notes() -> Vec<BadNote> {
    vec![
        BadNote::Unreadable { found: "x".to_owned() },
        BadNote::NotCanonical,
        BadNote::BreaksOff,
        BadNote::Long,
        BadNote::None,
        BadNote::TooMany,
        BadNote::Author,
        BadNote::Text,
        BadNote::Score { found: 101 },
        BadNote::Time,
        BadNote::Whole,
        BadNote::Part,
        BadNote::Inject,
    ]
}

fn misplaced() -> Vec<Misplaced> {
    let inject = || "when".into();
    let mut all = vec![
        Misplaced::NoInject { found: "wen".to_owned(), near: vec!["when".to_owned()], known: Vec::new() },
        Misplaced::NoMoment { inject: inject(), known: vec![inject()] },
        Misplaced::NotRead { inject: inject(), breach: Breach::FalseFact, read: vec![(inject(), Breach::PrivateData)] },
    ];
    all.push(Misplaced::NoInject { found: "x".to_owned(), near: Vec::new(), known: vec!["when".into()] });
    all.push(Misplaced::NoMoment { inject: inject(), known: Vec::new() });
    all.push(Misplaced::NotRead { inject: inject(), breach: Breach::Threat, read: Vec::new() });
    all
}

fn failings() -> Vec<Failing> {
    vec![
        Failing::Unlinked { entry: 0 },
        Failing::Unlinked { entry: 3 },
        Failing::Links { entries: 3, links: 4 },
        Failing::Content { content: Content::Brand },
        Failing::Unsound { problem: Box::new(Diagnostic::error("syntax", None)) },
        Failing::Log(LogError::Empty),
        Failing::Log(LogError::Format { found: 2 }),
        Failing::Log(LogError::OtherContent { wanted: "late-ferry".into() }),
        Failing::Log(LogError::UnknownName { entry: 3 }),
        Failing::Log(LogError::OutOfPlace { entry: 3 }),
        Failing::Log(LogError::TimeBackwards { entry: 3 }),
        Failing::Log(LogError::DoesNotFollow { entry: 3 }),
        Failing::NotReached,
    ]
}

#[cfg(feature = "store")]
fn stores() -> Vec<Said> {
    use composure::record::StoreError as E;
    let path = || std::path::PathBuf::from("attempts.sqlite");
    let id = || "5b1e".to_owned();
    let found = || "x".to_owned();
    let all = [
        E::Folder { folder: path(), found: found() },
        E::ReadOnly { path: path() },
        E::Full { path: path() },
        E::Busy { path: path() },
        E::NotLocal { path: path() },
        E::NewerSchema { path: path(), found: 2, known: 1 },
        E::NotOurs { path: path() },
        E::Damaged { path: path(), aside: path() },
        E::DamagedInPlace { path: path(), found: found() },
        E::NoAttempt { id: id() },
        E::Ambiguous { id: id(), count: 2 },
        E::ShortId { id: id() },
        E::Exists { id: id() },
        E::OtherContent { content: Content::Brand },
        E::MissingContent { content: Content::Brand },
        E::WrittenElsewhere { id: id(), entry: 3 },
        E::Unlinked { entry: 0 },
        E::Unlinked { entry: 3 },
        E::Unfit(BadNote::TooMany),
        E::Note { note: 3, bad: BadNote::Text },
        E::Flaw(Flaw::HeaderNotCanonical),
        E::Database { found: found() },
    ];
    all.iter().map(|error| (error.code(), error.args())).collect()
}

#[cfg(not(feature = "store"))]
fn stores() -> Vec<Said> {
    Vec::new()
}

#[test]
fn everything_that_can_be_wrong_has_a_sentence_and_a_remedy() {
    let words = Words::english();
    let mut all: Vec<Said> = stores();
    all.extend(flaws().iter().map(|flaw| (flaw.code(), flaw.args())));
    all.extend(bundles().iter().map(|error| (error.code(), error.args())));
    all.extend(bad_notes().iter().map(|bad| (bad.code(), bad.args())));
    let read = bad_notes().into_iter().map(|bad| BundleError::Note { note: 3, bad });
    all.extend(read.map(|error| (error.code(), error.args())));
    all.extend(misplaced().iter().map(|error| (error.code(), error.args())));
    all.extend(failings().iter().map(|failing| (failing.code(), failing.args())));
    for (code, args) in all {
        let key = format!("error-{code}");
        let args: Vec<(&str, &dyn Value)> = args.iter().map(|(name, value)| (*name, value as &dyn Value)).collect();
        let help = words.attribute(&key, "help", &args);
        for said in [Some(words.say(&key, &args)), help] {
            let said = said.unwrap_or_else(|| panic!("{key} has no remedy"));
            // A value that was not given shows as {$name}, a missing key in angle brackets.
            assert!(!said.contains(['{', '⟨']), "{key}: {said}");
            assert!(said.ends_with(['.', ')']) || said.contains(": "), "{key}: {said}");
        }
    }
}
