using System.Text.RegularExpressions;

namespace Interviewer.Eval.ModelServer;

/// <summary>The interviewer's side of the wire: puts each question as it was given, and asks the same follow-up every time.</summary>
internal static partial class ScriptedVoice
{
    public static FakeReply.Text Reply(FakeRequest request, string followUp) =>
        new(QuestionToAsk().Match(request.Prompt) is { Success: true } question ? question.Groups[1].Value.Trim() : followUp);

    /// <summary>All roles in one: words questions, judges harshly, and says remarks again as they are.</summary>
    public static Func<FakeRequest, FakeReply> WithGrader(string followUp) => request =>
        request.Streams ? Reply(request, followUp) : ScriptedReview.Reply(request) ?? ScriptedGrader.Harsh(request);

    [GeneratedRegex("^Question to ask: (.*)$", RegexOptions.Multiline)]
    private static partial Regex QuestionToAsk();
}
