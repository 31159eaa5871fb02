using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>A passage of one file that is found as a whole.</summary>
/// <param name="Id">Hash of heading path and text: stable while both stay, wherever the passage moves in its file.</param>
/// <param name="StoryId">The narrative it is, if any.</param>
/// <param name="LinkedStories">Narratives that it links to.</param>
/// <param name="Text">The raw lines.</param>
internal sealed record Chunk(
    string Id,
    string? StoryId,
    string Title,
    IReadOnlyList<string> HeadingPath,
    string File,
    IReadOnlyList<LineRange> Lines,
    IReadOnlyList<string> LinkedStories,
    string Text);
