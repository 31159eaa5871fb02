using Interviewer.Notes;

namespace Interviewer.Tests.Indexing;

/// <summary>Questions as the notes parser would give them.</summary>
internal static class Questions
{
    public static Question Ask(string text, params string[] storyLinks)
    {
        var type = QuestionTyping.TypeOf(text, 0);
        return new("q", QuestionRole.Question, type, text, text, "n.md", 1, null, QuestionTyping.StarExpected(type, text), 3, [], [], storyLinks);
    }
}
