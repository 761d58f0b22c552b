/**
 * The shape of the file, one step a version. A step that was ever released is never edited: what is
 * to be different comes as a further step.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE settings (key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO settings VALUES ('keep-days', 30), ('next-thing', 1), ('thinned', 0);

  CREATE TABLE places (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    first_seen REAL NOT NULL,
    last_seen REAL NOT NULL,
    keep_days REAL
  ) STRICT;

  -- detail: JSON of belief, covariance, extent and velocity
  CREATE TABLE things (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL REFERENCES places ON DELETE CASCADE,
    label TEXT NOT NULL,
    x REAL NOT NULL, y REAL NOT NULL, z REAL NOT NULL,
    source TEXT NOT NULL,
    state TEXT NOT NULL,
    motion TEXT NOT NULL,
    sightings INTEGER NOT NULL,
    first_seen REAL NOT NULL,
    last_seen REAL NOT NULL,
    last_looked REAL NOT NULL,
    detail TEXT NOT NULL
  ) STRICT;
  CREATE INDEX things_by_place ON things (place);
  CREATE INDEX things_by_last_seen ON things (last_seen);

  -- numbers: float32, little-endian: score, box (4), at (3), covariance (6)
  CREATE TABLE sightings (
    thing INTEGER NOT NULL REFERENCES things ON DELETE CASCADE,
    time REAL NOT NULL,
    label TEXT NOT NULL,
    source TEXT NOT NULL,
    numbers BLOB NOT NULL,
    PRIMARY KEY (thing, time)
  ) STRICT, WITHOUT ROWID;

  -- origin, target, evidence: JSON
  CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL REFERENCES places ON DELETE CASCADE,
    thing INTEGER NOT NULL REFERENCES things ON DELETE CASCADE,
    time REAL NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    origin TEXT,
    target TEXT,
    evidence TEXT NOT NULL
  ) STRICT;
  CREATE INDEX events_by_time ON events (time);
  CREATE INDEX events_by_thing ON events (thing);

  -- every text that can be searched: the name of a thing, later what was read or noted
  CREATE TABLE texts (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    thing INTEGER REFERENCES things ON DELETE CASCADE,
    place INTEGER REFERENCES places ON DELETE CASCADE,
    time REAL NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX texts_by_thing ON texts (thing);
  CREATE INDEX texts_by_place ON texts (place);

  CREATE VIRTUAL TABLE words USING fts5(
    text, content = 'texts', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
  );
  INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
  CREATE TRIGGER texts_in AFTER INSERT ON texts BEGIN
    INSERT INTO words (rowid, text) VALUES (new.id, new.text);
  END;
  CREATE TRIGGER texts_out AFTER DELETE ON texts BEGIN
    INSERT INTO words (words, rowid, text) VALUES ('delete', old.id, old.text);
  END;
  CREATE TRIGGER texts_changed AFTER UPDATE OF text ON texts BEGIN
    INSERT INTO words (words, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO words (rowid, text) VALUES (new.id, new.text);
  END;
  CREATE TRIGGER thing_named AFTER INSERT ON things BEGIN
    INSERT INTO texts (kind, thing, place, time, text)
    VALUES ('label', new.id, new.place, new.first_seen, new.label);
  END;
  CREATE TRIGGER thing_renamed AFTER UPDATE OF label ON things WHEN new.label <> old.label BEGIN
    UPDATE texts SET text = new.label WHERE thing = new.id AND kind = 'label';
  END;
  `,
  `
  -- lines of text that were read; box: JSON, in the picture of last_read; near: the class it stood on
  CREATE TABLE readings (
    id INTEGER PRIMARY KEY,
    place INTEGER REFERENCES places ON DELETE CASCADE,
    first_read REAL NOT NULL,
    last_read REAL NOT NULL,
    text TEXT NOT NULL,
    score REAL NOT NULL,
    box TEXT NOT NULL,
    near TEXT
  ) STRICT;
  CREATE INDEX readings_by_place ON readings (place);
  CREATE INDEX readings_by_last_read ON readings (last_read);

  -- the person's own documents; their text stands in passages, each from its character on
  CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    added REAL NOT NULL
  ) STRICT;
  ALTER TABLE texts ADD COLUMN reading INTEGER REFERENCES readings ON DELETE CASCADE;
  ALTER TABLE texts ADD COLUMN document INTEGER REFERENCES documents ON DELETE CASCADE;
  ALTER TABLE texts ADD COLUMN start INTEGER;
  CREATE INDEX texts_by_reading ON texts (reading);
  CREATE INDEX texts_by_document ON texts (document);
  CREATE TRIGGER reading_in AFTER INSERT ON readings BEGIN
    INSERT INTO texts (kind, reading, place, time, text)
    VALUES ('read', new.id, new.place, new.first_read, new.text || ' ' || coalesce(new.near, ''));
  END;
  `,
  `
  -- what the person asked to have kept in mind, in their words; near: the class they stood at
  CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    place INTEGER REFERENCES places ON DELETE SET NULL,
    time REAL NOT NULL,
    text TEXT NOT NULL,
    near TEXT
  ) STRICT;
  CREATE INDEX notes_by_place ON notes (place);

  -- names that the person gave to things; prototype: JSON, what tells the thing from others of its class
  CREATE TABLE names (
    id INTEGER PRIMARY KEY,
    thing INTEGER REFERENCES things ON DELETE SET NULL,
    place INTEGER REFERENCES places ON DELETE SET NULL,
    time REAL NOT NULL,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    prototype TEXT NOT NULL
  ) STRICT;
  CREATE INDEX names_by_thing ON names (thing);
  CREATE INDEX names_by_place ON names (place);

  -- timers and reminders that have not rung yet; time: when it was set
  CREATE TABLE timers (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    time REAL NOT NULL,
    due REAL NOT NULL,
    text TEXT NOT NULL
  ) STRICT;

  ALTER TABLE texts ADD COLUMN note INTEGER REFERENCES notes ON DELETE CASCADE;
  ALTER TABLE texts ADD COLUMN name INTEGER REFERENCES names ON DELETE CASCADE;
  CREATE INDEX texts_by_note ON texts (note);
  CREATE INDEX texts_by_name ON texts (name);
  CREATE TRIGGER note_in AFTER INSERT ON notes BEGIN
    INSERT INTO texts (kind, note, time, text)
    VALUES ('note', new.id, new.time, new.text || ' ' || coalesce(new.near, ''));
  END;
  CREATE TRIGGER name_in AFTER INSERT ON names BEGIN
    INSERT INTO texts (kind, name, thing, time, text)
    VALUES ('name', new.id, new.thing, new.time, new.name);
  END;
  CREATE TRIGGER name_moved AFTER UPDATE OF thing ON names BEGIN
    UPDATE texts SET thing = new.thing WHERE name = new.id;
  END;
  `,
  `
  -- what passages of documents mean to a network, which its SHA-256 names; a byte a number
  CREATE TABLE meanings (
    passage INTEGER PRIMARY KEY REFERENCES texts ON DELETE CASCADE,
    network TEXT NOT NULL,
    vector BLOB NOT NULL
  ) STRICT;
  `,
]
