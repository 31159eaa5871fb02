using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>Orders every story and improvement area of an outline by how well it serves a question.</summary>
public sealed class StoryRanker(NotesOutline outline)
{
    /// <summary>Every story and improvement area, best first.</summary>
    public IReadOnlyList<StoryMatch> Rank(Question question) => throw new NotImplementedException(outline.ToString());
}
