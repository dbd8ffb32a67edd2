//! The file itself: made for its owner alone, looked at before anything is written to it, set aside if it is damaged.

use std::fs::{DirBuilder, OpenOptions};
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::error::{StoreError, explain, is_damage};
use super::{FILE, whole};

/// The version of the schema: the SQL files that make it, in order.
const SCHEMA: [&str; 2] = [include_str!("../schema/1.sql"), include_str!("../schema/2.sql")];
/// Marks the file as ours: "Cmps".
const APPLICATION: i64 = 0x436d_7073;
/// How long another program may hold the file.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens the file of a folder, ready for attempts; makes both where they are not yet.
pub(super) fn open(folder: &Path) -> Result<(Connection, PathBuf), StoreError> {
    make_folder(folder)?;
    let path = folder.join(FILE);
    make_file(&path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(&path, flags).map_err(|error| explain(&path, &error))?;
    match prepare(&mut connection, &path) {
        Ok(()) => Ok((connection, path)),
        Err(Trouble::Damage) => Err(set_aside(connection, path)),
        Err(Trouble::Other(error)) => Err(error),
    }
}

enum Trouble {
    Damage,
    Other(StoreError),
}

/// Looks at what the file is, and only then writes to it.
fn prepare(connection: &mut Connection, path: &Path) -> Result<(), Trouble> {
    let failed = |error: rusqlite::Error| {
        if is_damage(&error) { Trouble::Damage } else { Trouble::Other(explain(path, &error)) }
    };
    connection.busy_timeout(PATIENCE).map_err(failed)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).map_err(failed)?;
    connection.pragma_update(None, "trusted_schema", false).map_err(failed)?;
    let application = number(connection, "application_id").map_err(failed)?;
    let found = number(connection, "user_version").map_err(failed)?;
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(failed)?;
    let known = whole(SCHEMA.len() as u64);
    if application != APPLICATION && (application, found, tables) != (0, 0, 0) {
        return Err(Trouble::Other(StoreError::NotOurs { path: path.to_owned() }));
    }
    if found > known {
        return Err(Trouble::Other(StoreError::NewerSchema { path: path.to_owned(), found, known }));
    }
    let sound: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(failed)?;
    if sound != "ok" {
        return Err(Trouble::Damage);
    }
    let journal: String =
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0)).map_err(failed)?;
    if journal != "wal" {
        return Err(Trouble::Other(StoreError::NotLocal { path: path.to_owned() }));
    }
    connection.pragma_update(None, "synchronous", "FULL").map_err(failed)?;
    // Where the system has two kinds of sync, the one that reaches the disk.
    connection.pragma_update(None, "fullfsync", true).map_err(failed)?;
    connection.pragma_update(None, "foreign_keys", true).map_err(failed)?;
    if found < known { upgrade(connection).map_err(failed) } else { Ok(()) }
}

/// Brings the schema up to the last version, in one step or not at all.
fn upgrade(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another program may have been here first.
    let found = number(&transaction, "user_version")?;
    for sql in SCHEMA.iter().skip(usize::try_from(found).unwrap_or_default()) {
        transaction.execute_batch(sql)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", whole(SCHEMA.len() as u64))?;
    transaction.commit()
}

fn number(connection: &Connection, name: &str) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, name, |row| row.get(0))
}

/// Gives a damaged file and its log other names, as they are.
fn set_aside(connection: Connection, path: PathBuf) -> StoreError {
    // Closing must not write into it what its log still holds.
    let _ = connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
    drop(connection);
    match rename_aside(&path) {
        Ok(aside) => StoreError::Damaged { path, aside },
        Err(error) => StoreError::DamagedInPlace { path, found: error.to_string() },
    }
}

fn make_folder(folder: &Path) -> Result<(), StoreError> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| StoreError::Folder { folder: folder.to_owned(), found: error.to_string() })
}

/// Makes the file for its owner alone, if it is not there; SQLite gives its log the same permissions.
fn make_file(path: &Path) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) if error.kind() == ErrorKind::StorageFull => Err(StoreError::Full { path: path.to_owned() }),
        Err(error) => {
            Err(StoreError::Folder { folder: path.parent().unwrap_or(path).to_owned(), found: error.to_string() })
        }
    }
}

/// Renames a file and what SQLite keeps beside it to the first name that is free.
fn rename_aside(path: &Path) -> Result<PathBuf, Error> {
    const MOST: u32 = 10_000;
    const BESIDE: [&str; 2] = ["-wal", "-shm"];
    let beside = |path: &Path, ending: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    };
    let stem = FILE.trim_end_matches(".sqlite");
    for nth in 1..MOST {
        let aside = path.with_file_name(format!("{stem}-damaged-{nth}.sqlite"));
        if BESIDE.iter().any(|ending| beside(&aside, ending).exists()) {
            continue;
        }
        // Whoever makes the name has it: renaming alone would replace a file that came in between.
        match OpenOptions::new().write(true).create_new(true).open(&aside) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(error),
            Ok(_) => {}
        }
        for ending in BESIDE {
            match std::fs::rename(beside(path, ending), beside(&aside, ending)) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        std::fs::rename(path, &aside)?;
        return Ok(aside);
    }
    Err(ErrorKind::AlreadyExists.into())
}
