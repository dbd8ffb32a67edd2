-- Attempts, version 2: notes beside them. A note changes nothing that was played, and stays as it was written.

CREATE TABLE notes (
    attempt TEXT NOT NULL REFERENCES attempts (id),
    seq INTEGER NOT NULL CHECK (seq >= 0),
    -- The canonical note.
    body BLOB NOT NULL,
    PRIMARY KEY (attempt, seq)
) STRICT;

CREATE TRIGGER notes_are_not_changed BEFORE UPDATE ON notes
BEGIN
    SELECT RAISE(ABORT, 'a note stays as it was written');
END;

CREATE TRIGGER notes_are_not_removed BEFORE DELETE ON notes
BEGIN
    SELECT RAISE(ABORT, 'a note stays');
END;
