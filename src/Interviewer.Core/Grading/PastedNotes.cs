using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>
/// Beside an instruction to the grader, sentences that only repeat the notes word for word or refer to the answer itself are part of
/// it: exhibits, not an account.
/// </summary>
internal sealed class PastedNotes
{
    /// <summary>So many words in a row are no coincidence.</summary>
    private const int Run = 5;

    private static readonly Phrases Pointers = Phrases.Of("what i said about, what i said on, what i told you, the part about, the point about, the points in, my point about, as stated above, as said above");

    private readonly HashSet<string> runs;

    public PastedNotes(IEnumerable<string> points) => runs = [.. points.SelectMany(point => RunsOf(Tokenizer.Tokenize(point)))];

    public GuardedAnswer Remove(GuardedAnswer answer) =>
        answer.Flags.Contains("injection") ? answer with { Clean = [.. answer.Clean.Where(sentence => !IsExhibit(sentence))] } : answer;

    private bool IsExhibit(Sentence sentence) =>
        Pointers.In(sentence.Tokens) || sentence.Tokens.Count <= 2 && sentence.Tokens.Any(token => token.Lower is "met" or "yes" or "done" or "covered")
        || RunsOf(sentence.Tokens).Any(runs.Contains);

    private static IEnumerable<string> RunsOf(IReadOnlyList<Token> tokens) =>
        Enumerable.Range(0, Math.Max(0, tokens.Count - Run + 1)).Select(at => string.Join(' ', tokens.Skip(at).Take(Run).Select(token => token.Lower)));
}
