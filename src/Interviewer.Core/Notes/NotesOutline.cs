namespace Interviewer.Notes;

/// <summary>Everything understood from one version of the notes. Immutable; equal input gives an equal outline.</summary>
public sealed record NotesOutline(
    IReadOnlyList<NoteFile> Files,
    IReadOnlyList<Narrative> Stories,
    IReadOnlyList<Narrative> Areas,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<Bullet> Bullets,
    IReadOnlyList<Criterion> Criteria,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<NoteLink> Links,
    IReadOnlyList<Gap> Gaps,
    IReadOnlyList<NoteProblem> Problems)
{
    /// <summary>The user's own words that say the same, a group a line, members separated by commas; empty when there are none.</summary>
    public string Synonyms { get; init; } = "";

    /// <summary>Stories first, then improvement areas and principles, each in the order of the notes.</summary>
    public IEnumerable<Narrative> Narratives => Stories.Concat(Areas);
}
