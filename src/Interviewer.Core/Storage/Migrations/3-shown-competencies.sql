-- That a chunk shows a competency, and how strongly; owner and source are the chunk's, repeated so that one index finds the strongest.
CREATE TABLE ShownCompetencies (
    ChunkKey   INTEGER NOT NULL REFERENCES Chunks ON DELETE CASCADE,
    Competency TEXT    NOT NULL,
    OwnerId    TEXT    NOT NULL,
    Source     TEXT    NOT NULL,
    Strength   REAL    NOT NULL,
    PRIMARY KEY (ChunkKey, Competency)
);
CREATE INDEX IX_ShownCompetencies_OwnerId_Source_Competency_Strength ON ShownCompetencies (OwnerId, Source, Competency, Strength);
