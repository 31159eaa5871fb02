namespace Interviewer.Notes;

/// <summary>A narrative with the section and items it was read from, and the passages read from them.</summary>
internal sealed record NarrativeDraft(Narrative Narrative, NoteSection Section, IReadOnlyList<NoteItem> Items, IReadOnlyList<Passage> Passages);
