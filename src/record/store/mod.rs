//! Attempts kept in one SQLite file, with a write-ahead log and full sync.
//!
//! **Invariants.** An entry is on disk when [`Writer::append`] returns, and an attempt has one writer: whoever comes
//! second is refused by the place the entry would have. What was kept is read back byte for byte or refused. A file
//! that is damaged is set aside under a new name and never written to; a file of a later program is not touched.

mod error;
mod file;
mod notes;

use std::borrow::BorrowMut;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

pub use error::StoreError;
use error::{explain, is_conflict};

use super::attempt::{Attempt, Content, Failing, ends, opening, time_of};
use super::canon::{self, Flaw, short};
use super::chain::Chain;
use super::grades::check_chain;
use crate::base::id::ScenarioId;
use crate::base::{Digest, SimTime, Source};
use crate::scenario::Difficulty;
use crate::scenario::load::{Document, parse};
use crate::shift::{Entry, Header};

/// The name of the file.
pub const FILE: &str = "attempts.sqlite";
/// The fewest characters of an id that can stand for the whole.
pub const SHORTEST_ID: usize = 4;

/// The attempts of one folder.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
}

/// Goes on with one attempt, in a store of its own or in a borrowed one.
#[derive(Debug)]
pub struct Writer<S = Store> {
    store: S,
    id: String,
    chain: Chain,
    next: u64,
}

/// An attempt in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Its id.
    pub id: String,
    /// What was played.
    pub scenario: ScenarioId,
    /// Its title.
    pub title: Option<String>,
    /// When it began, in seconds since 1970.
    pub began: u64,
    /// How hard it was made; none where its header cannot be read.
    pub difficulty: Option<Difficulty>,
    /// How many entries it has.
    pub entries: u64,
    /// Whether the shift came to its end.
    pub finished: bool,
    /// The shift time of its last entry.
    pub last: SimTime,
}

impl Store {
    /// Opens the attempts of a folder; makes both where they are not yet.
    ///
    /// # Errors
    /// Why it cannot; a damaged file has been set aside then, and the next call begins a new one.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let (connection, path) = file::open(folder)?;
        Ok(Self { connection, path })
    }

    /// Begins an attempt.
    ///
    /// # Errors
    /// If there is one with this id, the texts are not those of the header, or the file cannot be written.
    pub fn begin(
        &mut self,
        header: &Header,
        scenario_text: &str,
        brand_text: &str,
    ) -> Result<Writer<&mut Self>, StoreError> {
        let chain = self.enter(header, scenario_text, brand_text)?;
        Ok(Writer { store: self, id: header.attempt.clone(), chain, next: 0 })
    }

    /// Begins an attempt and keeps the store with it.
    ///
    /// # Errors
    /// As [`Store::begin`].
    pub fn into_begun(mut self, header: &Header, scenario_text: &str, brand_text: &str) -> Result<Writer, StoreError> {
        let chain = self.enter(header, scenario_text, brand_text)?;
        Ok(Writer { store: self, id: header.attempt.clone(), chain, next: 0 })
    }

    fn enter(&mut self, header: &Header, scenario_text: &str, brand_text: &str) -> Result<Chain, StoreError> {
        canon::check_header(header)?;
        let chain = opening(header)?;
        let bytes = serde_jcs::to_vec(header).map_err(|error| Flaw::Header { found: error.to_string() })?;
        let contents = [
            (Content::Scenario, header.scenario_digest, scenario_text),
            (Content::Brand, header.brand_digest, brand_text),
        ];
        for (content, digest, text) in &contents {
            if Digest::of(text) != *digest {
                return Err(StoreError::OtherContent { content: *content });
            }
        }
        match self.insert(header, &bytes, chain.head(), &contents) {
            Ok(()) => Ok(chain),
            Err(error) if is_conflict(&error) => Err(StoreError::Exists { id: header.attempt.clone() }),
            Err(error) => Err(explain(&self.path, &error)),
        }
    }

    fn insert(
        &mut self,
        header: &Header,
        bytes: &[u8],
        head: Digest,
        contents: &[(Content, Digest, &str); 2],
    ) -> rusqlite::Result<()> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for (content, digest, text) in contents {
            transaction.execute(
                // A text is what its digest says: one that was damaged is mended by the sound one.
                "INSERT INTO contents (digest, kind, text) VALUES (?1, ?2, ?3)
                 ON CONFLICT (digest) DO UPDATE SET text = excluded.text",
                params![digest.as_bytes(), kind(*content), text],
            )?;
        }
        transaction.execute(
            "INSERT INTO attempts (id, header, scenario, title, began, scenario_digest, brand_digest, head)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                header.attempt,
                bytes,
                header.scenario.as_str(),
                contents.iter().find_map(|(_, _, text)| title(text)),
                whole(header.began),
                header.scenario_digest.as_bytes(),
                header.brand_digest.as_bytes(),
                head.as_bytes(),
            ],
        )?;
        transaction.commit()
    }

    /// Goes on with an attempt, by its id or the beginning of it.
    ///
    /// # Errors
    /// If it is not there or not whole.
    pub fn resume(&mut self, id: &str) -> Result<(Attempt, Writer<&mut Self>), StoreError> {
        let (attempt, chain) = self.whole(id)?;
        let (id, next) = (attempt.header.attempt.clone(), attempt.entries.len() as u64);
        Ok((attempt, Writer { store: self, id, chain, next }))
    }

    /// Goes on with an attempt and keeps the store with it.
    ///
    /// # Errors
    /// As [`Store::resume`].
    pub fn into_resumed(self, id: &str) -> Result<(Attempt, Writer), StoreError> {
        let (attempt, chain) = self.whole(id)?;
        let (id, next) = (attempt.header.attempt.clone(), attempt.entries.len() as u64);
        Ok((attempt, Writer { store: self, id, chain, next }))
    }

    /// An attempt whose chain holds.
    fn whole(&self, id: &str) -> Result<(Attempt, Chain), StoreError> {
        let attempt = self.load(id)?;
        let head = check_chain(&attempt).map_err(|failing| match failing {
            Failing::Flaw(flaw) => StoreError::Flaw(flaw),
            other => StoreError::Unlinked { entry: other.entry().unwrap_or_default() },
        })?;
        Ok((attempt, Chain::from_head(head)))
    }

    /// All attempts, the latest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn list(&self) -> Result<Vec<Summary>, StoreError> {
        self.summaries().map_err(|error| explain(&self.path, &error))
    }

    fn summaries(&self) -> rusqlite::Result<Vec<Summary>> {
        let mut statement = self.connection.prepare(
            "SELECT id, scenario, title, began, length, finished, last_at, header FROM attempts ORDER BY began DESC, id",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(Summary {
                id: row.get(0)?,
                scenario: ScenarioId::new(row.get::<_, String>(1)?),
                title: row.get(2)?,
                began: shown(row, 3)?,
                entries: shown(row, 4)?,
                finished: row.get(5)?,
                last: SimTime::from_millis(shown(row, 6)?),
                difficulty: canon::header(&row.get::<_, Vec<u8>>(7)?).ok().map(|header| header.difficulty),
            })
        })?;
        rows.collect()
    }

    /// An attempt, by its id or the beginning of it. Its chain has not been checked yet: [`super::verify`] does.
    ///
    /// # Errors
    /// If it is not there or what was kept is not canonical.
    pub fn load(&self, id: &str) -> Result<Attempt, StoreError> {
        let id = self.find(id)?;
        let failed = |error: rusqlite::Error| explain(&self.path, &error);
        // One moment for all: another program may go on with the attempt meanwhile.
        let moment = self.connection.unchecked_transaction().map_err(failed)?;
        let (header, length, head): (Vec<u8>, u64, [u8; 32]) = moment
            .query_row("SELECT header, length, head FROM attempts WHERE id = ?1", [&id], |row| {
                Ok((row.get(0)?, shown(row, 1)?, row.get(2)?))
            })
            .map_err(failed)?;
        let header = canon::header(&header)?;
        let text = |content, digest: Digest| {
            moment
                .query_row("SELECT text FROM contents WHERE digest = ?1", [digest.as_bytes()], |row| row.get(0))
                .optional()
                .map_err(failed)?
                .ok_or(StoreError::MissingContent { content })
        };
        let scenario_text: String = text(Content::Scenario, header.scenario_digest)?;
        let brand_text: String = text(Content::Brand, header.brand_digest)?;
        let (mut entries, mut hashes) = (Vec::new(), Vec::new());
        {
            let mut statement = moment
                .prepare("SELECT seq, hash, body FROM entries WHERE attempt = ?1 ORDER BY seq")
                .map_err(failed)?;
            let mut rows = statement.query([&id]).map_err(failed)?;
            while let Some(row) = rows.next().map_err(failed)? {
                let place = entries.len() as u64;
                let (found, hash, body) = kept(row).map_err(failed)?;
                if found != place {
                    return Err(Flaw::OutOfSequence { entry: place, found }.into());
                }
                entries.push(canon::entry(place, &body)?);
                hashes.push(Digest::from_bytes(hash));
            }
        }
        let notes = notes::beside(&moment, &self.path, &id)?;
        let attempt = Attempt { header, entries, hashes, scenario_text, brand_text, notes };
        if attempt.header.attempt != id {
            return Err(
                Flaw::Header { found: format!("it names the attempt {}", short(&attempt.header.attempt)) }.into()
            );
        }
        let (said, found) = (length, attempt.entries.len() as u64);
        if said != found {
            return Err(Flaw::Count { said, found }.into());
        }
        let (said, found) = (Digest::from_bytes(head), attempt.head()?);
        if said != found {
            return Err(Flaw::Head { said, found }.into());
        }
        Ok(attempt)
    }

    /// The whole id that this is or begins.
    fn find(&self, id: &str) -> Result<String, StoreError> {
        let mut found = self.beginning_with(id).map_err(|error| explain(&self.path, &error))?;
        if let Some(exact) = found.iter().position(|known| known == id) {
            return Ok(found.swap_remove(exact));
        }
        if id.chars().count() < SHORTEST_ID {
            return Err(StoreError::ShortId { id: id.to_owned() });
        }
        match (found.pop(), found.len()) {
            (Some(only), 0) => Ok(only),
            (Some(_), others) => Err(StoreError::Ambiguous { id: id.to_owned(), count: others + 1 }),
            (None, _) => Err(StoreError::NoAttempt { id: id.to_owned() }),
        }
    }

    fn beginning_with(&self, id: &str) -> rusqlite::Result<Vec<String>> {
        let mut statement =
            self.connection.prepare("SELECT id FROM attempts WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id")?;
        statement.query_map([id], |row| row.get(0))?.collect()
    }
}

impl<S: BorrowMut<Store>> Writer<S> {
    /// The attempt's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The place of the next entry.
    pub fn next(&self) -> u64 {
        self.next
    }

    /// Adds an entry; it is on disk when this returns.
    ///
    /// # Errors
    /// If somebody else has gone on with the attempt, or it cannot be written: nothing has changed then, and it may be
    /// tried again.
    pub fn append(&mut self, entry: &Entry) -> Result<Digest, StoreError> {
        let body = canon::encode(self.next, entry)?;
        let mut chain = self.chain;
        let hash = chain.link(self.next, &body);
        let added = self.insert(entry, &body, hash);
        let elsewhere = || StoreError::WrittenElsewhere { id: self.id.clone(), entry: self.next };
        match added {
            Ok(true) => {}
            Ok(false) => return Err(elsewhere()),
            Err(error) if is_conflict(&error) => return Err(elsewhere()),
            Err(error) => return Err(explain(&self.store.borrow().path, &error)),
        }
        self.chain = chain;
        self.next += 1;
        Ok(hash)
    }

    /// False if the attempt is not where this writer left it: nothing was written then.
    fn insert(&mut self, entry: &Entry, body: &[u8], hash: Digest) -> rusqlite::Result<bool> {
        let transaction =
            self.store.borrow_mut().connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (seq, finished) = (whole(self.next), ends(entry));
        transaction
            .prepare_cached("INSERT INTO entries (attempt, seq, hash, body) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![self.id, seq, hash.as_bytes(), body])?;
        let moved = transaction
            .prepare_cached(
                "UPDATE attempts SET length = ?2, head = ?3, last_at = max(last_at, ?4), finished = finished OR ?5
                 WHERE id = ?1 AND length = ?6 AND head = ?7",
            )?
            .execute(params![
                self.id,
                seq + 1,
                hash.as_bytes(),
                whole(time_of(entry).millis()),
                finished,
                seq,
                self.chain.head().as_bytes(),
            ])?;
        // What is not committed is rolled back.
        if moved == 1 { transaction.commit().map(|()| true) } else { Ok(false) }
    }
}

/// A number as SQLite keeps it; all of ours are below 2^53.
fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A number that is never negative.
fn count(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let number: i64 = row.get(column)?;
    u64::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, number))
}

/// A number that is shown and decides nothing; one that was never written counts as none, and hides no other attempt.
fn shown(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<u64> {
    Ok(u64::try_from(row.get::<_, i64>(column)?).unwrap_or_default())
}

/// A row of the entries: place, link, body.
fn kept(row: &rusqlite::Row<'_>) -> rusqlite::Result<(u64, [u8; 32], Vec<u8>)> {
    Ok((count(row, 0)?, row.get(1)?, row.get(2)?))
}

fn kind(content: Content) -> &'static str {
    match content {
        Content::Scenario => "scenario",
        Content::Brand => "brand",
    }
}

/// The title of a scenario's text, for lists.
fn title(text: &str) -> Option<String> {
    match parse(Source::new(Content::Scenario.file(), text)) {
        Ok(Document::Scenario(scenario)) => Some(scenario.raw.title),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
