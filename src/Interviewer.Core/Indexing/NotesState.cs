namespace Interviewer.Indexing;

/// <summary>What the worker is at. A problem is shown until a run succeeds without one; what was indexed before stays searchable.</summary>
public enum NotesState { Indexing, Ready, Problem }
