namespace Interviewer.Notes;

/// <summary>A narrative with the passages and the section it was read from.</summary>
internal sealed record NarrativeDraft(Narrative Narrative, NoteSection Section, IReadOnlyList<Passage> Passages);
