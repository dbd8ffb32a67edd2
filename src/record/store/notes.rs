//! Notes beside attempts in the store: added and read, never changed.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior, params};

use super::{Store, StoreError, count, explain, whole};
use crate::record::note::{BadNote, MAX_NOTES, Note};

impl Store {
    /// Adds a note beside an attempt, by its id or the beginning of it; it is on disk when this returns.
    ///
    /// # Errors
    /// If there is no such attempt, there are too many notes beside it, or it cannot be written: nothing has changed
    /// then.
    pub fn annotate(&mut self, id: &str, note: &Note) -> Result<(), StoreError> {
        let id = self.find(id)?;
        let body = note.encode()?;
        match self.add_note(&id, &body) {
            Ok(true) => Ok(()),
            Ok(false) => Err(BadNote::TooMany.into()),
            Err(error) => Err(explain(&self.path, &error)),
        }
    }

    /// False if there are as many as there may be: nothing was written then.
    fn add_note(&mut self, id: &str, body: &[u8]) -> rusqlite::Result<bool> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let place =
            transaction.query_row("SELECT count(*) FROM notes WHERE attempt = ?1", [id], |row| count(row, 0))?;
        if place >= MAX_NOTES as u64 {
            return Ok(false);
        }
        transaction
            .execute("INSERT INTO notes (attempt, seq, body) VALUES (?1, ?2, ?3)", params![id, whole(place), body])?;
        transaction.commit().map(|()| true)
    }
}

/// The notes beside an attempt, in the order in which they were written.
pub(super) fn beside(moment: &Connection, path: &Path, id: &str) -> Result<Vec<Note>, StoreError> {
    let failed = |error: rusqlite::Error| explain(path, &error);
    let mut statement = moment.prepare("SELECT body FROM notes WHERE attempt = ?1 ORDER BY seq").map_err(failed)?;
    let bodies = statement.query_map([id], |row| row.get::<_, Vec<u8>>(0)).map_err(failed)?;
    let read = |(note, body): (usize, rusqlite::Result<Vec<u8>>)| {
        Note::decode(&body.map_err(failed)?).map_err(|bad| StoreError::Note { note, bad })
    };
    (1..).zip(bodies).map(read).collect()
}
