//! The lines of a file, one at a time, so that a file of any length takes no more memory than its longest line.

use std::fs::{File, metadata};
use std::io::{BufRead, BufReader, Error, ErrorKind, Read};
use std::path::Path;

/// A file being read by lines.
#[derive(Debug)]
pub struct Lines {
    from: BufReader<File>,
    limit: u64,
    number: u64,
    /// Bytes of the whole file, as it was when it was opened.
    pub size: u64,
    /// Bytes read so far.
    pub read: u64,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: u64,
    /// Its bytes without the end of the line; none if there are more than allowed.
    pub bytes: Option<Vec<u8>>,
}

impl Lines {
    /// The lines of a file, each of at most `limit` bytes.
    ///
    /// # Errors
    /// What the system says; [`ErrorKind::InvalidInput`] for a folder, a pipe or a device.
    pub fn open(path: &Path, limit: u64) -> Result<Self, Error> {
        let about = metadata(path)?;
        if !about.is_file() {
            return Err(ErrorKind::InvalidInput.into());
        }
        Ok(Self { from: BufReader::new(File::open(path)?), limit, number: 0, size: about.len(), read: 0 })
    }

    /// The next line; none at the end.
    ///
    /// # Errors
    /// What the system says.
    pub fn next_line(&mut self) -> Result<Option<Line>, Error> {
        let mut bytes = Vec::new();
        // One byte more than allowed, and the end of the line.
        let most = self.limit.saturating_add(2);
        let got = self.from.by_ref().take(most).read_until(b'\n', &mut bytes)?;
        if got == 0 {
            return Ok(None);
        }
        self.number += 1;
        self.read += got as u64;
        let whole = bytes.pop_if(|last| *last == b'\n').is_some();
        if whole {
            bytes.pop_if(|last| *last == b'\r');
        }
        if bytes.len() as u64 <= self.limit {
            return Ok(Some(Line { number: self.number, bytes: Some(bytes) }));
        }
        if !whole {
            self.read += self.from.skip_until(b'\n')? as u64;
        }
        Ok(Some(Line { number: self.number, bytes: None }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_too_long_is_passed_over_and_the_next_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jsonl");
        std::fs::write(&path, "one\n\ntwelve bytes\r\nfour\r\nabcde").unwrap();
        let mut lines = Lines::open(&path, 5).unwrap();
        let mut next = || lines.next_line().unwrap().map(|line| (line.number, line.bytes.map(|b| b.len())));
        let found: Vec<_> = std::iter::from_fn(&mut next).collect();
        assert_eq!(found, [(1, Some(3)), (2, Some(0)), (3, None), (4, Some(4)), (5, Some(5))]);
        assert_eq!(lines.read, lines.size);
        assert_eq!(Lines::open(folder.path(), 5).unwrap_err().kind(), ErrorKind::InvalidInput);
    }
}
