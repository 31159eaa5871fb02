using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading.Judges;

/// <summary>
/// Checks a model's verdicts against the answer; what it finds outranks the model. Without words of the answer there is no credit,
/// few words are half a point at most, and words that defend the opposite contradict.
/// </summary>
internal sealed class VerdictVerifier(Preparation preparation, Question question, AnswerReading answer)
{
    /// <summary>A quote of fewer words of meaning names a point without saying it, unless something happens in it.</summary>
    private const int FewWords = 3;

    private const int FewestWords = 2;

    /// <summary>Points that the same words may carry: whoever shows them for more shows them for anything.</summary>
    private const int MostCarried = 3;

    public VerifiedVerdict Verify(Criterion criterion, JudgeReply.Point said)
    {
        if (said.Verdict is not ("met" or "partial" or "contradicted")) return new(PointVerdict.Missed with { Uncertain = said.Verdict is "cannot_assess" }, null, null);
        if (Locate(said) is not var (at, quote) || OnlyRepeats(quote, question.AskAs) || OnlyRepeats(quote, question.Text)) return VerifiedVerdict.Unproven;
        var verdict = said.Verdict switch { "met" => Verdict.Met, "partial" => Verdict.Partial, _ => Verdict.Contradicted };
        if (verdict is Verdict.Met && IsMerelyNamed(criterion, quote, answer.Sentences[at.First].Sentence)) verdict = Verdict.Partial;
        if (verdict is not Verdict.Contradicted && PolarityJudge.Contradicts(preparation.ProfileOf(criterion), answer, at, clear: true, () => quote)) verdict = Verdict.Contradicted;
        return new(new(verdict, false, at), quote, answer.Sentences[at.First].Number);
    }

    /// <summary>Whether a credited quote has no word in common with the point, nor one of its kin: such a verdict is asked for again.</summary>
    public static bool IsImplausible(Criterion criterion, VerifiedVerdict verdict) => verdict.Verdict.Credit > 0 && SharedWords(criterion, verdict) == 0;

    /// <summary>Withdraws credit for which the same words are shown as for many other points, but for those that the words are nearest to.</summary>
    public static void Thin(IReadOnlyList<Criterion> points, Dictionary<string, VerifiedVerdict> verified)
    {
        var credited = points.Where(point => verified.TryGetValue(point.Id, out var verdict) && verdict.Verdict.Credit > 0);
        foreach (var crowd in credited.GroupBy(point => verified[point.Id].Quote).Where(crowd => crowd.Count() > MostCarried).ToList())
            foreach (var point in crowd.OrderByDescending(point => SharedWords(point, verified[point.Id])).Skip(MostCarried))
                verified[point.Id] = VerifiedVerdict.Unproven;
    }

    private static int SharedWords(Criterion criterion, VerifiedVerdict verdict)
    {
        var said = Tokenizer.ContentStems(verdict.Quote ?? "");
        return Tokenizer.ContentStems(criterion.Text).Count(stem => said.Any(other => SynonymLexicon.Similarity(stem, other) > 0));
    }

    // The cited sentences first; a right quote under a wrong number is still evidence, and so is one that runs on into the next sentences.
    private (Alignment At, string Quote)? Locate(JudgeReply.Point said)
    {
        if (string.IsNullOrWhiteSpace(said.Quote)) return null;
        var cited = said.Sentences ?? [];
        foreach (var index in Enumerable.Range(0, answer.Sentences.Count).OrderBy(i => !cited.Contains(answer.Sentences[i].Number)))
        {
            var sentence = answer.Sentences[index].Sentence;
            if (QuoteLocator.Find(sentence.Text, said.Quote) is { } slice) return (new(1, index, 1), answer.Raw.Substring(sentence.Start + slice.Start, slice.Length));
        }
        return Across(said.Quote);
    }

    private (Alignment At, string Quote)? Across(string quote)
    {
        if (QuoteLocator.Find(answer.Raw, quote) is not { } slice) return null;
        var touched = answer.Guarded.Sentences.Where(sentence => sentence.Start < slice.Start + slice.Length && slice.Start < sentence.End).Select(sentence => sentence.Number).ToList();
        var evidence = answer.Sentences.Index().Where(entry => touched.Contains(entry.Item.Number)).ToList();
        // Every sentence it runs through has to be one that may be evidence, and all of them said in one go.
        return evidence.Count == touched.Count && evidence.DistinctBy(entry => entry.Item.Turn).Count() == 1
            ? (new(1, evidence[0].Index, evidence.Count), answer.Raw.Substring(slice.Start, slice.Length)) : null;
    }

    private static bool IsMerelyNamed(Criterion criterion, string quote, Sentence sentence)
    {
        var tokens = Tokenizer.Tokenize(quote);
        var content = tokens.Count(token => token.IsContent);
        if (content >= Math.Min(FewWords, sentence.Tokens.Count(token => token.IsContent))) return false;
        // "I led it" is all there is to say of a part.
        return content < FewestWords && criterion.Kind is not CriterionKind.Role || !Verbs.In(tokens) && !Verbs.IsClause(tokens);
    }

    private static bool OnlyRepeats(string quote, string text) => QuoteLocator.Find(text, quote) is not null;
}
