-- The words of a passage leave the full-text table with it, instead of being marked as gone until its parts are merged some day.
INSERT INTO ChunkSearch(ChunkSearch, rank) VALUES ('secure-delete', 1);
INSERT INTO ChunkSearch(ChunkSearch) VALUES ('optimize');
