using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Sentences that say the question again, word for word, and nothing of their own.</summary>
internal sealed class RepeatedQuestion
{
    private const int Run = 4;

    private const int LeastOwn = 2;

    private readonly HashSet<string> runs = [];
    private readonly HashSet<string> stems;

    public RepeatedQuestion(string question)
    {
        new WordRuns(Tokenizer.Tokenize(question)).AddTo(runs, Run);
        stems = Tokenizer.ContentStems(question);
    }

    public bool IsIn(Sentence sentence) =>
        sentence.Tokens.Count(token => token.IsContent && !stems.Contains(token.Stem)) < LeastOwn && new WordRuns(sentence.Tokens).FoundIn(runs, Run).Any();
}
