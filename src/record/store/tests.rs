use std::fs;

use tempfile::TempDir;

use super::super::sample::{self, BRAND, SCENARIO};
use super::*;
use crate::record::{About, BadNote, Note, What, verify};

fn header(id: &str) -> Header {
    Header { attempt: id.to_owned(), ..sample::header() }
}

/// A folder with one attempt in it, finished.
fn kept(id: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let mut writer = store.begin(&header(id), SCENARIO, BRAND).unwrap();
    for entry in sample::entries() {
        writer.append(&entry).unwrap();
    }
    folder
}

/// Changes the file behind the store's back.
fn change(folder: &TempDir, sql: &str) {
    let connection = Connection::open(folder.path().join(FILE)).unwrap();
    let changed = connection.execute(sql, []).unwrap();
    assert!(changed > 0, "{sql}");
}

fn loaded(folder: &TempDir) -> Result<Attempt, StoreError> {
    Store::open(folder.path()).unwrap().load("aaaa")
}

#[test]
fn what_was_appended_comes_back_and_holds() {
    let folder = kept("aaaa-1");
    let store = Store::open(folder.path()).unwrap();
    let attempt = store.load("aaaa-1").unwrap();
    assert_eq!(attempt.entries, sample::entries());
    assert_eq!(attempt, Attempt::chained(header("aaaa-1"), sample::entries(), SCENARIO.into(), BRAND.into()).unwrap());
    assert!(verify(&attempt).holds());
    let [summary] = store.list().unwrap().try_into().unwrap();
    assert_eq!(summary.title.as_deref(), Some("The late ferry"));
    assert_eq!((summary.id.as_str(), summary.began, summary.finished), ("aaaa-1", 1_794_000_000, true));
    assert_eq!((summary.entries, summary.last), (attempt.entries.len() as u64, attempt.last_time()));
}

#[test]
fn it_is_durable_in_the_way_it_says() {
    let folder = kept("aaaa-1");
    let store = Store::open(folder.path()).unwrap();
    let number = |name: &str| store.connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(number("synchronous"), 2);
    assert_eq!(number("foreign_keys"), 1);
    assert_eq!(number("user_version"), 2);
    let journal: String = store.connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(journal, "wal");
}

#[test]
fn an_attempt_goes_on_where_it_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let entries = sample::entries();
    let mut store = Store::open(folder.path()).unwrap();
    let mut writer = store.begin(&header("aaaa-1"), SCENARIO, BRAND).unwrap();
    writer.append(&entries[0]).unwrap();
    writer.append(&entries[1]).unwrap();
    assert_eq!((writer.id(), writer.next()), ("aaaa-1", 2));
    drop(store);
    let mut store = Store::open(folder.path()).unwrap();
    assert!(!store.list().unwrap()[0].finished);
    let (attempt, mut writer) = store.resume("aaaa").unwrap();
    assert_eq!(attempt.entries, entries[..2]);
    for entry in &entries[2..] {
        writer.append(entry).unwrap();
    }
    let attempt = store.load("aaaa-1").unwrap();
    assert_eq!(attempt.entries, entries);
    assert!(verify(&attempt).holds());
}

#[test]
fn begun_and_never_opened_is_still_an_attempt() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    store.begin(&header("aaaa-1"), SCENARIO, BRAND).unwrap();
    let (attempt, mut writer) = store.resume("aaaa-1").unwrap();
    assert!(attempt.entries.is_empty());
    writer.append(&sample::entries()[0]).unwrap();
    assert_eq!(store.load("aaaa-1").unwrap().entries.len(), 1);
}

#[test]
fn ids_may_be_shortened_as_long_as_they_tell_apart() {
    let folder = kept("aaaa-1");
    let mut store = Store::open(folder.path()).unwrap();
    store.begin(&header("aaaa-12"), SCENARIO, BRAND).unwrap();
    store.begin(&header("bbbb_1"), SCENARIO, BRAND).unwrap();
    assert_eq!(store.load("bbbb").unwrap().header.attempt, "bbbb_1");
    assert_eq!(store.load("aaaa-1").unwrap().header.attempt, "aaaa-1", "a whole id before those it begins");
    assert!(matches!(store.load("aaaa"), Err(StoreError::Ambiguous { count: 2, .. })));
    assert!(matches!(store.load("bbb"), Err(StoreError::ShortId { .. })));
    assert!(matches!(store.load("cccc"), Err(StoreError::NoAttempt { .. })));
    // No pattern, no statement: an id is a text.
    for id in ["%%%%", "____", "' OR 1=1 --", "", "aaaa*"] {
        assert!(matches!(store.load(id), Err(StoreError::NoAttempt { .. } | StoreError::ShortId { .. })), "{id}");
    }
    assert!(matches!(store.begin(&header("aaaa-1"), SCENARIO, BRAND), Err(StoreError::Exists { .. })));
    assert!(matches!(
        store.begin(&header("dddd"), SCENARIO, SCENARIO),
        Err(StoreError::OtherContent { content: Content::Brand })
    ));
}

#[test]
fn texts_are_kept_once() {
    let folder = kept("aaaa-1");
    let mut store = Store::open(folder.path()).unwrap();
    store.begin(&header("bbbb-1"), SCENARIO, BRAND).unwrap();
    let texts: i64 = store.connection.query_row("SELECT count(*) FROM contents", [], |row| row.get(0)).unwrap();
    assert_eq!(texts, 2);
}

#[test]
fn the_second_writer_is_refused_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let entries = sample::entries();
    let (mut one, mut two) = (Store::open(folder.path()).unwrap(), Store::open(folder.path()).unwrap());
    let mut first = one.begin(&header("aaaa-1"), SCENARIO, BRAND).unwrap();
    first.append(&entries[0]).unwrap();
    let (_, mut second) = two.resume("aaaa-1").unwrap();
    first.append(&entries[1]).unwrap();
    // The same entry, so the same link: still not written twice.
    for _ in 0..2 {
        let refused = second.append(&entries[1]);
        assert!(matches!(refused, Err(StoreError::WrittenElsewhere { entry: 1, .. })), "{refused:?}");
    }
    first.append(&entries[2]).unwrap();
    assert_eq!(one.load("aaaa-1").unwrap().entries, entries[..3]);
    let (_, mut second) = two.resume("aaaa-1").unwrap();
    second.append(&entries[3]).unwrap();
}

#[test]
fn a_writer_whose_attempt_was_cut_back_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let entries = sample::entries();
    let mut store = Store::open(folder.path()).unwrap();
    let mut writer = store.begin(&header("aaaa-1"), SCENARIO, BRAND).unwrap();
    writer.append(&entries[0]).unwrap();
    writer.append(&entries[1]).unwrap();
    change(&folder, "DELETE FROM entries WHERE seq = 1");
    change(&folder, "UPDATE attempts SET length = 1");
    let refused = writer.append(&entries[2]);
    assert!(matches!(refused, Err(StoreError::WrittenElsewhere { entry: 2, .. })), "{refused:?}");
    assert!(matches!(loaded(&folder), Err(StoreError::Flaw(Flaw::Head { .. }))));
}

#[test]
fn a_figure_that_nobody_wrote_hides_no_attempt() {
    let folder = kept("aaaa-1");
    change(&folder, "UPDATE attempts SET began = -5, last_at = -1");
    assert_eq!(Store::open(folder.path()).unwrap().list().unwrap()[0].began, 0);
    assert!(loaded(&folder).is_ok());
    change(&folder, "UPDATE attempts SET length = -1");
    assert_eq!(Store::open(folder.path()).unwrap().list().unwrap().len(), 1);
    assert!(matches!(loaded(&folder), Err(StoreError::Flaw(Flaw::Count { said: 0, .. }))));
}

#[test]
fn each_change_behind_its_back_is_named() {
    let flaw = |sql: &str| {
        let folder = kept("aaaa-1");
        change(&folder, sql);
        match loaded(&folder) {
            Err(StoreError::Flaw(flaw)) => flaw,
            other => panic!("{sql}: {other:?}"),
        }
    };
    let count = sample::entries().len() as u64;
    assert_eq!(
        flaw(
            "UPDATE entries SET body = CAST(replace(CAST(body AS TEXT), '\"at\":', '\"at\": ') AS BLOB) WHERE seq = 2"
        ),
        Flaw::NotCanonical { entry: 2 }
    );
    assert!(matches!(flaw("UPDATE entries SET body = x'ff' WHERE seq = 1"), Flaw::Entry { entry: 1, .. }));
    assert_eq!(flaw("DELETE FROM entries WHERE seq = 1"), Flaw::OutOfSequence { entry: 1, found: 2 });
    let last = format!("DELETE FROM entries WHERE seq = {}", count - 1);
    assert_eq!(flaw(&last), Flaw::Count { said: count, found: count - 1 });
    assert!(matches!(flaw("UPDATE attempts SET head = zeroblob(32)"), Flaw::Head { .. }));
    assert!(matches!(flaw("UPDATE attempts SET header = x'7b7d'"), Flaw::Header { .. }));
    assert!(matches!(
        flaw("UPDATE attempts SET header = CAST(CAST(header AS TEXT) || ' ' AS BLOB)"),
        Flaw::HeaderNotCanonical
    ));

    // Canonical and not what was linked: the chain names it, and nothing is added to it.
    let folder = kept("aaaa-1");
    change(
        &folder,
        "UPDATE entries SET body = CAST(replace(CAST(body AS TEXT), '\"reach\":300', '\"reach\":301') AS BLOB) WHERE seq = 2",
    );
    assert_eq!(verify(&loaded(&folder).unwrap()).first_wrong(), Some(2));
    let refused = Store::open(folder.path()).unwrap().resume("aaaa").map(|_| ());
    assert!(matches!(refused, Err(StoreError::Unlinked { entry: 2 })), "{refused:?}");

    let folder = kept("aaaa-1");
    change(&folder, "UPDATE contents SET text = text || ' ' WHERE kind = 'brand'");
    assert!(!verify(&loaded(&folder).unwrap()).holds());
}

#[test]
fn a_full_disk_is_said_and_what_was_kept_stays() {
    let folder = tempfile::tempdir().unwrap();
    let entries = sample::entries();
    let mut store = Store::open(folder.path()).unwrap();
    let mut writer = store.begin(&header("aaaa-1"), SCENARIO, BRAND).unwrap();
    writer.append(&entries[0]).unwrap();
    let pages: i64 = writer.store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    let limit = |writer: &Writer<&mut Store>, pages: i64| {
        let set =
            writer.store.connection.pragma_update_and_check(None, "max_page_count", pages, |row| row.get::<_, i64>(0));
        set.unwrap();
    };
    limit(&writer, pages);
    let mut long = entries[1].clone();
    long.rows = std::iter::repeat_n(&entries[0].rows, 40).flatten().cloned().collect();
    assert!(matches!(writer.append(&long), Err(StoreError::Full { .. })));
    limit(&writer, 1 << 30);
    writer.append(&entries[1]).unwrap();
    assert_eq!(loaded(&folder).unwrap().entries, entries[..2]);
}

#[test]
fn a_file_of_a_later_program_or_of_another_is_not_touched() {
    for (sql, newer) in [("PRAGMA user_version = 3", true), ("PRAGMA application_id = 7", false)] {
        let folder = kept("aaaa-1");
        Connection::open(folder.path().join(FILE)).unwrap().execute_batch(sql).unwrap();
        let before = fs::read(folder.path().join(FILE)).unwrap();
        match Store::open(folder.path()) {
            Err(StoreError::NewerSchema { found: 3, known: 2, .. }) if newer => {}
            Err(StoreError::NotOurs { .. }) if !newer => {}
            other => panic!("{sql}: {other:?}"),
        }
        assert_eq!(fs::read(folder.path().join(FILE)).unwrap(), before);
    }
    let folder = tempfile::tempdir().unwrap();
    Connection::open(folder.path().join(FILE)).unwrap().execute_batch("CREATE TABLE recipes (id)").unwrap();
    assert!(matches!(Store::open(folder.path()), Err(StoreError::NotOurs { .. })));
}

#[test]
fn a_file_of_the_first_version_is_brought_up_with_its_attempts_as_they_were() {
    let folder = kept("aaaa-1");
    let before = loaded(&folder).unwrap();
    // What the first version made: the same tables without those of notes.
    let connection = Connection::open(folder.path().join(FILE)).unwrap();
    connection.execute_batch("DROP TABLE notes; PRAGMA user_version = 1").unwrap();
    let tables = |connection: &Connection| {
        let list =
            "SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1)";
        connection.query_row(list, [], |row| row.get::<_, String>(0)).unwrap()
    };
    assert_eq!(tables(&connection), "attempts contents entries");
    drop(connection);
    let mut store = Store::open(folder.path()).unwrap();
    assert_eq!(tables(&store.connection), "attempts contents entries notes");
    assert_eq!(store.load("aaaa-1").unwrap(), before);
    let note = remark(&before, "Well held.");
    store.annotate("aaaa", &note).unwrap();
    assert_eq!(store.load("aaaa-1").unwrap(), Attempt { notes: vec![note], ..before });
}

fn remark(attempt: &Attempt, text: &str) -> Note {
    Note::new("A. Sesay", 9, attempt.head().unwrap(), About::Attempt, What::Comment(text.to_owned())).unwrap()
}

#[test]
fn notes_are_added_in_their_order_and_stay() {
    let folder = kept("aaaa-1");
    let mut store = Store::open(folder.path()).unwrap();
    store.begin(&header("bbbb-1"), SCENARIO, BRAND).unwrap();
    let bare = store.load("aaaa-1").unwrap();
    let all: Vec<Note> = (0..12).map(|nth| remark(&bare, &format!("Remark {nth}"))).collect();
    for note in &all {
        store.annotate("aaaa-1", note).unwrap();
    }
    let attempt = store.load("aaaa-1").unwrap();
    assert_eq!(attempt, Attempt { notes: all, ..bare });
    assert!(verify(&attempt).holds());
    assert!(store.load("bbbb-1").unwrap().notes.is_empty());
    assert!(matches!(store.annotate("cccc", &remark(&attempt, "x")), Err(StoreError::NoAttempt { .. })));
    let unsound = Note { author: String::new(), ..remark(&attempt, "x") };
    assert!(matches!(store.annotate("aaaa", &unsound), Err(StoreError::Unfit(BadNote::Author))));
    for sql in ["UPDATE notes SET body = x'7b7d'", "DELETE FROM notes"] {
        assert!(store.connection.execute(sql, []).unwrap_err().to_string().contains("a note stays"), "{sql}");
    }
}

#[test]
fn there_is_an_end_to_notes_and_one_that_is_none_is_named() {
    let folder = kept("aaaa-1");
    let mut store = Store::open(folder.path()).unwrap();
    let note = remark(&store.load("aaaa").unwrap(), "Again.");
    let fill = "WITH RECURSIVE n(seq) AS (SELECT 0 UNION ALL SELECT seq + 1 FROM n WHERE seq < 499)
                INSERT INTO notes SELECT 'aaaa-1', seq, ?1 FROM n";
    store.connection.execute(fill, [note.encode().unwrap()]).unwrap();
    assert_eq!(store.load("aaaa").unwrap().notes.len(), 500);
    assert!(matches!(store.annotate("aaaa", &note), Err(StoreError::Unfit(BadNote::TooMany))));
    change(&folder, "INSERT INTO notes VALUES ('aaaa-1', 500, x'7b7d')");
    assert!(matches!(loaded(&folder), Err(StoreError::Note { note: 501, .. })));
}

#[test]
fn a_damaged_file_is_set_aside_as_it_was() {
    let whole = fs::read(kept("aaaa-1").path().join(FILE)).unwrap();
    let middle = whole.len() / 2;
    let mut scratched = whole.clone();
    scratched[4096..middle].fill(0x5a);
    let damages = [b"This was a database once, a long time ago.".repeat(200), whole[..middle + 7].to_vec(), scratched];
    for damaged in damages {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        for nth in 1..=2 {
            fs::write(&path, &damaged).unwrap();
            let Err(StoreError::Damaged { aside, .. }) = Store::open(folder.path()) else { panic!("not damaged") };
            assert_eq!(aside, folder.path().join(format!("attempts-damaged-{nth}.sqlite")));
            assert_eq!(fs::read(&aside).unwrap(), damaged, "byte for byte");
            assert!(!path.exists());
        }
        let mut store = Store::open(folder.path()).unwrap();
        store.begin(&header("bbbb-1"), SCENARIO, BRAND).unwrap();
        assert_eq!(fs::read(folder.path().join("attempts-damaged-1.sqlite")).unwrap(), damaged);
    }
}

#[test]
fn where_nothing_can_be_kept_it_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "x").unwrap();
    assert!(matches!(Store::open(&file.join("deeper")), Err(StoreError::Folder { .. })));
    assert!(matches!(Store::open(&file), Err(StoreError::Folder { .. })));
    let taken = tempfile::tempdir().unwrap();
    fs::create_dir(taken.path().join(FILE)).unwrap();
    assert!(matches!(Store::open(taken.path()), Err(StoreError::ReadOnly { .. })));
}

#[test]
fn a_held_file_is_said_to_be_busy() {
    let folder = kept("aaaa-1");
    let mut store = Store::open(folder.path()).unwrap();
    store.connection.busy_timeout(std::time::Duration::from_millis(1)).unwrap();
    let other = Connection::open(folder.path().join(FILE)).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(matches!(store.begin(&header("bbbb-1"), SCENARIO, BRAND), Err(StoreError::Busy { .. })));
    other.execute_batch("ROLLBACK").unwrap();
    store.begin(&header("bbbb-1"), SCENARIO, BRAND).unwrap();
}

#[cfg(unix)]
#[test]
fn it_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("composure");
    let mut store = Store::open(&inner).unwrap();
    store.begin(&header("aaaa-1"), SCENARIO, BRAND).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&inner), 0o700);
    assert_eq!(mode(&inner.join(FILE)), 0o600);
    assert_eq!(mode(&inner.join("attempts.sqlite-wal")), 0o600);
}
