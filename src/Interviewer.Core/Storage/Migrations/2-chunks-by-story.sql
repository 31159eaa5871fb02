CREATE INDEX IX_Chunks_OwnerId_Source_StoryId ON Chunks (OwnerId, Source, StoryId);
