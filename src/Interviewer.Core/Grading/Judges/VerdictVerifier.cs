using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading.Judges;

/// <summary>
/// Checks a model's verdicts against the answer; what it finds outranks the model. Without words of the answer there is no credit,
/// few words are half a point at most, and words that defend the opposite contradict.
/// </summary>
internal sealed class VerdictVerifier(Preparation preparation, Question question, AnswerReading answer)
{
    /// <summary>A quote of fewer words of meaning names a point without saying it.</summary>
    private const int FewWords = 4;

    public VerifiedVerdict Verify(Criterion criterion, JudgeReply.Point said)
    {
        var missed = new VerifiedVerdict(PointVerdict.Missed with { Uncertain = said.Verdict is "cannot_assess" }, null, null);
        if (said.Verdict is not ("met" or "partial" or "contradicted") || Locate(said) is not { } found) return missed;
        var (index, quote) = found;
        var sentence = answer.Sentences[index];
        if (OnlyRepeats(quote, question.AskAs) || OnlyRepeats(quote, question.Text)) return missed;
        var at = new Alignment(1, index, 1);
        var verdict = said.Verdict switch { "met" => Verdict.Met, "partial" => Verdict.Partial, _ => Verdict.Contradicted };
        if (verdict is Verdict.Met && Content(quote) < Math.Min(FewWords, Content(sentence.Sentence.Text))) verdict = Verdict.Partial;
        if (verdict is not Verdict.Contradicted && PolarityJudge.Contradicts(preparation.ProfileOf(criterion), answer, at, clear: true, () => quote)) verdict = Verdict.Contradicted;
        return new(new(verdict, false, at), quote, sentence.Number);
    }

    /// <summary>Whether a credited quote has no word in common with the point, nor one of its kin: such a verdict is asked for again.</summary>
    public bool IsImplausible(Criterion criterion, VerifiedVerdict verdict)
    {
        if (verdict.Verdict.Credit == 0 || verdict.Quote is not { } quote) return false;
        var said = Terms(quote);
        return !Terms(criterion.Text).Any(stem => said.Any(other => SynonymLexicon.Similarity(stem, other) > 0));
    }

    // The cited sentences first; a right quote under a wrong number is still evidence.
    private (int Index, string Quote)? Locate(JudgeReply.Point said)
    {
        if (string.IsNullOrWhiteSpace(said.Quote)) return null;
        var cited = said.Sentences ?? [];
        foreach (var index in Enumerable.Range(0, answer.Sentences.Count).OrderBy(i => !cited.Contains(answer.Sentences[i].Number)))
        {
            var sentence = answer.Sentences[index].Sentence;
            if (QuoteLocator.Find(sentence.Text, said.Quote) is { } slice) return (index, answer.Raw.Substring(sentence.Start + slice.Start, slice.Length));
        }
        return null;
    }

    private static bool OnlyRepeats(string quote, string text) => QuoteLocator.Find(text, quote) is not null;

    private static int Content(string text) => Tokenizer.Tokenize(text).Count(token => token.IsContent);

    private static IReadOnlyCollection<string> Terms(string text) => Tokenizer.ContentStems(text);
}
