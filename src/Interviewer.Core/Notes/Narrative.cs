namespace Interviewer.Notes;

/// <summary>A story, an improvement area, or a principle of the user's: what an answer can be about.</summary>
/// <param name="Id">Stable under edits elsewhere in the file: kind and a hash of heading path and title.</param>
/// <param name="Anchor">The heading's GitHub identifier, the target of <c>#links</c>.</param>
/// <param name="HeadingPath">From the outermost heading to the narrative's own.</param>
public sealed record Narrative(
    string Id,
    NarrativeKind Kind,
    string Title,
    string Anchor,
    IReadOnlyList<string> HeadingPath,
    string File,
    IReadOnlyList<LineRange> Lines,
    IReadOnlyList<NarrativePart> Parts)
{
    /// <summary>An answer can tell it: a principle is held, not told.</summary>
    internal bool CanBeTold => Kind is NarrativeKind.Story or NarrativeKind.ImprovementArea;

    /// <summary>What its author says it is good for: "conflict", "leading without being boss".</summary>
    internal IReadOnlyList<string> GoodFor { get; init; } = [];
}
