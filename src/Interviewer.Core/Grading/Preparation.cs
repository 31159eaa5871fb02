using Interviewer.Indexing;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Everything derived from one version of the notes: outline, story ranking, rubrics. Immutable and thread-safe; built once and
/// shared by every interview on that version.
/// </summary>
public sealed class Preparation
{
    public static Preparation From(IReadOnlyList<NoteText> files) => throw new NotImplementedException();

    public NotesOutline Outline => throw new NotImplementedException();

    /// <summary>The outline's gaps and those that only ranking shows: questions without a story, over-used stories.</summary>
    public IReadOnlyList<Gap> Gaps => throw new NotImplementedException();

    /// <summary>Every story and improvement area, best first.</summary>
    public IReadOnlyList<StoryMatch> StoriesFor(Question question) => throw new NotImplementedException();

    public Rubric RubricFor(Question question) => throw new NotImplementedException();

    /// <summary>By id, text, ask-as wording, then nearest by content stems; otherwise a question used as given.</summary>
    public Question FindQuestion(string idOrText) => throw new NotImplementedException();
}
