-- A model's reply that is used again for the same request; Key is a hash of all that decides the reply.
CREATE TABLE KeptReplies (
    OwnerId TEXT    NOT NULL,
    Key     TEXT    NOT NULL,
    Value   BLOB    NOT NULL,
    KeptAt  INTEGER NOT NULL,
    PRIMARY KEY (OwnerId, Key)
);

-- What an embedder made of a passage; it holds for every passage of the same text, wherever it stands. Model names the embedder and the
-- number of dimensions asked of it: vectors of different ones do not compare. ChunkId is a hash of heading path and text.
-- Values are of unit length, 32-bit floats, little-endian.
CREATE TABLE Vectors (
    OwnerId  TEXT NOT NULL,
    Model    TEXT NOT NULL,
    ChunkId  TEXT NOT NULL,
    "Values" BLOB NOT NULL,
    PRIMARY KEY (OwnerId, Model, ChunkId)
);
