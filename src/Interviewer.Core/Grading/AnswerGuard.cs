using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Keeps what is no answer from being graded as one, and instructions to the grader from being evidence.</summary>
internal static class AnswerGuard
{
    /// <summary>Fewer words of meaning than this are no answer.</summary>
    private const int LeastContent = 5;

    public static GuardedAnswer Inspect(string raw)
    {
        var sentences = SentenceSplitter.Split(raw);
        var empty = sentences.Sum(sentence => sentence.Tokens.Count(token => token.IsContent)) < LeastContent;
        return new(raw, sentences, empty ? [] : sentences, empty ? ["empty"] : [], empty ? "empty" : null);
    }
}
