namespace Interviewer.Indexing;

public enum IndexingOutcome { Indexed, Unchanged, Removed, Problem }
