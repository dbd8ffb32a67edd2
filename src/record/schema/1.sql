-- Attempts, version 1. What was played is kept as the bytes that were linked; the columns beside them are for lists.

-- Texts that attempts were played with, each once.
CREATE TABLE contents (
    digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('scenario', 'brand')),
    text TEXT NOT NULL
) STRICT;

CREATE TABLE attempts (
    id TEXT PRIMARY KEY,
    -- The canonical header.
    header BLOB NOT NULL,
    scenario TEXT NOT NULL,
    title TEXT,
    -- Seconds since 1970.
    began INTEGER NOT NULL,
    scenario_digest BLOB NOT NULL REFERENCES contents (digest),
    brand_digest BLOB NOT NULL REFERENCES contents (digest),
    -- How many entries there are, and the link of the last; of the header while there is none.
    length INTEGER NOT NULL DEFAULT 0,
    head BLOB NOT NULL CHECK (length(head) = 32),
    -- Shift time of the last entry, in milliseconds.
    last_at INTEGER NOT NULL DEFAULT 0,
    finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1))
) STRICT;

CREATE TABLE entries (
    attempt TEXT NOT NULL REFERENCES attempts (id),
    seq INTEGER NOT NULL CHECK (seq >= 0),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    -- The canonical entry.
    body BLOB NOT NULL,
    PRIMARY KEY (attempt, seq)
) STRICT;
