using Interviewer.Notes;

namespace Interviewer.Tests.Indexing;

/// <summary>Questions as the notes parser would give them.</summary>
internal static class Questions
{
    public static Question Ask(string text, params string[] storyLinks) =>
        new("q", QuestionRole.Question, QuestionTyping.TypeOf(text, 0), text, text, "n.md", 1, null, StarExpectation.Full, 3, [], [], storyLinks);
}
