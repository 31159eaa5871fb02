-- What the user remarked on one moment of an interview, the event of that version. It is no event: it may be changed and taken back,
-- and goes with its interview. Note is empty when there is none.
CREATE TABLE Marks (
    SessionId  TEXT    NOT NULL REFERENCES Sessions ON DELETE CASCADE,
    Version    INTEGER NOT NULL,
    OwnerId    TEXT    NOT NULL,
    Bookmarked INTEGER NOT NULL,
    Note       TEXT    NOT NULL,
    PRIMARY KEY (SessionId, Version)
);
