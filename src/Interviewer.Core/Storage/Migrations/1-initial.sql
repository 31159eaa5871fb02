-- Every row belongs to somebody. Times are ticks of UTC, which order and compare right.

-- Header of an interview: a projection of its events, written in the same transaction as they are, so that the history needs no
-- folding. Version is that of the last event and guards against two writers.
CREATE TABLE Sessions (
    Id        TEXT    NOT NULL PRIMARY KEY,
    OwnerId   TEXT    NOT NULL,
    Version   INTEGER NOT NULL,
    StartedAt INTEGER NOT NULL,
    EndedAt   INTEGER,
    State     TEXT    NOT NULL,
    Notes     TEXT    NOT NULL,
    NotesHash TEXT    NOT NULL,
    Mode      TEXT    NOT NULL,
    Questions INTEGER NOT NULL,
    Answered  INTEGER NOT NULL,
    Score     REAL,
    Engine    TEXT    NOT NULL
);
CREATE INDEX IX_Sessions_OwnerId_StartedAt ON Sessions (OwnerId, StartedAt);

-- One event as JSON.
CREATE TABLE Events (
    SessionId TEXT    NOT NULL REFERENCES Sessions ON DELETE CASCADE,
    Version   INTEGER NOT NULL,
    OwnerId   TEXT    NOT NULL,
    At        INTEGER NOT NULL,
    Json      TEXT    NOT NULL,
    PRIMARY KEY (SessionId, Version)
);

-- The notes an interview was started with, kept once per content hash: grading and replay never depend on later edits.
-- Files is a JSON array of {file, text}.
CREATE TABLE Snapshots (
    OwnerId TEXT NOT NULL,
    Hash    TEXT NOT NULL,
    Name    TEXT NOT NULL,
    Files   TEXT NOT NULL,
    PRIMARY KEY (OwnerId, Hash)
);

-- A notes file as it stands in the index. Source is the path of the file or folder that was opened, File relative to it; Hash is over
-- everything that the file's chunks say: equal means that there is nothing to do.
CREATE TABLE NoteFiles (
    OwnerId TEXT NOT NULL,
    Source  TEXT NOT NULL,
    File    TEXT NOT NULL,
    Hash    TEXT NOT NULL,
    PRIMARY KEY (OwnerId, Source, File)
);

-- One retrieval chunk. HeadingPath, Lines ([first,last]) and LinkedStories (ids of narratives) are JSON arrays.
CREATE TABLE Chunks (
    Key           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    OwnerId       TEXT    NOT NULL,
    Source        TEXT    NOT NULL,
    File          TEXT    NOT NULL,
    ChunkId       TEXT    NOT NULL,
    Title         TEXT    NOT NULL,
    StoryId       TEXT,
    HeadingPath   TEXT    NOT NULL,
    Lines         TEXT    NOT NULL,
    LinkedStories TEXT    NOT NULL,
    Text          TEXT    NOT NULL,
    FOREIGN KEY (OwnerId, Source, File) REFERENCES NoteFiles ON DELETE CASCADE
);
CREATE UNIQUE INDEX IX_Chunks_OwnerId_Source_File_ChunkId ON Chunks (OwnerId, Source, File, ChunkId);

-- The full-text table holds no text of its own and follows Chunks by triggers, so nothing can be found that is not stored.
-- Whatever rebuilds Chunks drops the triggers with it and has to make them again.
CREATE VIRTUAL TABLE ChunkSearch USING fts5(Title, HeadingPath, Text, content='Chunks', content_rowid='Key', tokenize='porter unicode61');
CREATE TRIGGER ChunksInserted AFTER INSERT ON Chunks BEGIN
    INSERT INTO ChunkSearch(rowid, Title, HeadingPath, Text) VALUES (new.Key, new.Title, new.HeadingPath, new.Text);
END;
CREATE TRIGGER ChunksDeleted AFTER DELETE ON Chunks BEGIN
    INSERT INTO ChunkSearch(ChunkSearch, rowid, Title, HeadingPath, Text) VALUES ('delete', old.Key, old.Title, old.HeadingPath, old.Text);
END;
CREATE TRIGGER ChunksUpdated AFTER UPDATE OF Title, HeadingPath, Text ON Chunks BEGIN
    INSERT INTO ChunkSearch(ChunkSearch, rowid, Title, HeadingPath, Text) VALUES ('delete', old.Key, old.Title, old.HeadingPath, old.Text);
    INSERT INTO ChunkSearch(rowid, Title, HeadingPath, Text) VALUES (new.Key, new.Title, new.HeadingPath, new.Text);
END;
