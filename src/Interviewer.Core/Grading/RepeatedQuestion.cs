using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Sentences that say the question again, word for word, and nothing of their own.</summary>
internal sealed class RepeatedQuestion
{
    private const int Run = 4;

    private const int LeastOwn = 2;

    private readonly HashSet<string> runs;
    private readonly HashSet<string> stems;

    public RepeatedQuestion(string question)
    {
        runs = [.. Runs(Tokenizer.Tokenize(question))];
        stems = Tokenizer.ContentStems(question);
    }

    public bool IsIn(Sentence sentence) =>
        sentence.Tokens.Count(token => token.IsContent && !stems.Contains(token.Stem)) < LeastOwn && Runs(sentence.Tokens).Any(runs.Contains);

    private static IEnumerable<string> Runs(IReadOnlyList<Token> tokens) =>
        Enumerable.Range(0, Math.Max(0, tokens.Count - Run + 1)).Select(at => string.Join(' ', tokens.Skip(at).Take(Run).Select(token => token.Lower)));
}
