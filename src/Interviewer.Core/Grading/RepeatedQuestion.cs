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
        runs = [];
        var words = new WordRuns(Tokenizer.Tokenize(question));
        for (var at = 0; at < words.Count(Run); at++) runs.Add(words.At(at, Run).ToString());
        stems = Tokenizer.ContentStems(question);
    }

    public bool IsIn(Sentence sentence) =>
        sentence.Tokens.Count(token => token.IsContent && !stems.Contains(token.Stem)) < LeastOwn && HoldsRun(new(sentence.Tokens));

    private bool HoldsRun(WordRuns words)
    {
        var known = runs.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < words.Count(Run); at++)
            if (known.Contains(words.At(at, Run))) return true;
        return false;
    }
}
