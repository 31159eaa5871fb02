using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Where to, how it went, what next, in at most <see cref="MaximumWords"/> words. Every remark carries words of the answer or lines of
/// the notes; nothing is praised that was not said.
/// </summary>
internal static class FeedbackWriter
{
    public const int MaximumWords = 150;
    private const int MostWorked = 2;
    private const int MostMissing = 2;
    private const int FewestPraised = 4;
    private const int MostChecks = 2;
    private const int QuoteWords = 16;

    public static Feedback Write(Preparation preparation, Question question, Evaluation evaluation)
    {
        var missing = Missing(preparation, question, evaluation);
        var feedback = new Feedback(
            Goals.For(question),
            Worked(preparation, question, evaluation),
            [.. Unwritten(question, evaluation)
                .Concat(FitsBetter(preparation, question, evaluation))
                .Concat(evaluation.Narratives.Count > 0 || missing.Count > 0 && evaluation.Overall > 1 ? missing : Material(preparation, question).Concat(missing))
                .Take(MostMissing)],
            Checks(preparation, evaluation),
            NextStep.For(preparation, question, evaluation, missing));
        return Trim(feedback);
    }

    private static List<FeedbackPoint> Worked(Preparation preparation, Question question, Evaluation evaluation) =>
    [
        .. evaluation.Criteria.Where(result => result is { Verdict: Verdict.Met, Uncertain: false, Quote: not null } && BelongsToTheAnswer(evaluation, result))
            // Who holds forth has done nothing yet.
            .Where(result => evaluation.ResponseType is not (ResponseType.Opinion or ResponseType.OffTopic) || result.Kind is CriterionKind.Learning or CriterionKind.Principle or CriterionKind.Hint or CriterionKind.Facet)
            .Where(result => !question.IsPersonal || IsOwnAnswer(result))
            // A name or a scrap of a sentence shows nobody what they said well.
            .OrderByDescending(result => result.Quote!.AsSpan().Count(' ') >= FewestPraised).ThenByDescending(result => result.Weight)
            .DistinctBy(result => result.Sentence).DistinctBy(result => result.Kind)
            .Take(MostWorked)
            .Select(result => new FeedbackPoint(IsTrait(preparation, result) ? FeedbackWords.Trait(Quoted(result.Quote!)) : FeedbackWords.Worked(Role(question, result), Quoted(result.Quote!)), result.Id)),
    ];

    // What stands under something to improve may be the fault or the lesson.
    private static bool IsTrait(Preparation preparation, CriterionResult result) => result.Kind is CriterionKind.Learning
        && preparation.Outline.Areas.Any(area => area.Id == result.Owner) && !SentenceSplitter.Split(result.Quote!).Any(Hindsight.Is);

    /// <summary>What cost most, first. Four in ten of the points that rules hear by half are told in full, so they are named only where none is missed altogether.</summary>
    private static List<FeedbackPoint> Missing(Preparation preparation, Question question, Evaluation evaluation)
    {
        // What the user wants to say to a question is what is asked of an answer to it.
        var hinted = evaluation.Criteria.Any(result => result.Kind is CriterionKind.Hint);
        var open = evaluation.Criteria.Where(result => result.Verdict is Verdict.Missed or Verdict.Partial && result.Weight >= 1)
            // The example of a way of working is told far enough once it says what came of it.
            .Where(result => !MethodAccount.IsTold(question, evaluation.ResponseType) || result.Kind is CriterionKind.Impact or CriterionKind.Principle or CriterionKind.Hint or CriterionKind.Facet)
            .Where(result => question.IsPersonal ? IsOwnAnswer(result) : hinted ? result.Kind is CriterionKind.Hint or CriterionKind.Facet : BelongsToTheAnswer(evaluation, result) || question.Type is QuestionType.Principle || question.Type is QuestionType.Approach or QuestionType.SelfView && IsAskedFor(question, result))
            .ToLookup(result => result.Verdict);
        return
        [
            .. (open.Contains(Verdict.Missed) ? open[Verdict.Missed] : open[Verdict.Partial])
                // What belongs to the story that was told comes before what could be told as well.
                .OrderByDescending(result => BelongsToTheAnswer(evaluation, result)).ThenByDescending(result => result.Weight)
                .DistinctBy(result => result.Kind)
                // A full answer is not sent off with a list of what it left out.
                .Take(evaluation.Overall is 5 ? 1 : MostMissing)
                .Select(result => new FeedbackPoint(FeedbackWords.Missing(Role(question, result), result.Verdict is Verdict.Partial, $"{Quoted(result.Text)} ({Place(preparation, result.File, result.Lines)})"), result.Id)),
        ];
    }

    // What the user wants said to a question about themselves stands under it, or in a section of its own.
    private static bool IsOwnAnswer(CriterionResult result) => result is { Kind: CriterionKind.Hint or CriterionKind.Facet or CriterionKind.Principle or CriterionKind.Learning, Weight: >= 1 };

    private static CriterionKind Role(Question question, CriterionResult result) => question.IsPersonal && result.Kind is not CriterionKind.Facet ? CriterionKind.Hint : result.Kind;

    private static bool IsAskedFor(Question question, CriterionResult result) =>
        Tokenizer.ContentStems(question.AskAs).Where(stem => !TermWeights.IsCommon(stem)).Any(stem => Tokenizer.ContentStems(result.Text).Any(other => SynonymLexicon.Kinship(stem, other) > 0));

    private static bool BelongsToTheAnswer(Evaluation evaluation, CriterionResult result) =>
        evaluation.Narratives.Count == 0 || evaluation.Narratives.Contains(result.Owner) || result.Kind is CriterionKind.Hint or CriterionKind.Facet;

    private static IEnumerable<FeedbackPoint> Unwritten(Question question, Evaluation evaluation) => !question.IsPersonal && evaluation is { ResponseType: ResponseType.Story, Narratives.Count: 0 }
        ? [new("Your notes do not hold this story yet: write it down with its result and what you learned, and it can be held against them next time.", null)] : [];

    private static IEnumerable<FeedbackPoint> FitsBetter(Preparation preparation, Question question, Evaluation evaluation) =>
        evaluation is { Dimensions.Relevance: < 3, Narratives.Count: > 0 } && preparation.BestFor(question) is { } best && !evaluation.Narratives.Contains(best.Id)
            ? [new($"Your notes hold a story that fits better: “{best.Title}” ({Place(preparation, best.File, best.Lines)}).", null)] : [];

    private static IEnumerable<FeedbackPoint> Material(Preparation preparation, Question question)
    {
        if (preparation.BestFor(question) is not { } narrative) yield break;
        yield return new($"The best material your notes hold for this is “{narrative.Title}” ({Place(preparation, narrative.File, narrative.Lines)}).", null);
    }

    private static List<string> Checks(Preparation preparation, Evaluation evaluation)
    {
        string At(Fact fact) => Place(preparation, fact.File, [LineRange.At(fact.Line)]);
        IEnumerable<string> Say(FactStatus status, Func<FactFinding, Fact, string> words) =>
            from finding in evaluation.Facts
            where finding.Status == status && finding.Severity is not null
            join fact in preparation.Outline.Facts on finding.Id equals fact.Id
            select words(finding, fact);
        var contradicted = Say(FactStatus.Contradicted, (said, noted) => $"Your notes say {Quoted(noted.Text)} ({At(noted)}), you said {Quoted(said.Quote)}: which is right?");
        var settled = Say(FactStatus.Check, (said, noted) => $"You were asked about {Quoted(said.Quote)}; your notes say {Quoted(noted.Text)} ({At(noted)}). Mend whichever is wrong.");
        // A figure in a sentence that tells a documented point may be worded another way; chat beside the question is not worth checking.
        var added = evaluation.Narratives.Count == 0 ? [] : evaluation.Facts
            .Where(finding => finding.Status is FactStatus.New && !evaluation.Criteria.Any(result => result.Sentence == finding.Sentence))
            .Select(finding => Quoted(finding.Quote)).Distinct().Take(1).ToArray();
        var news = added.Select(quote => $"Not in your notes: {quote}. Be ready to back it up.");
        return [.. contradicted.Concat(settled).Take(MostChecks), .. news];
    }

    /// <summary>Drops the least important remarks until it can be read in under a minute.</summary>
    private static Feedback Trim(Feedback feedback)
    {
        while (Words(feedback) > MaximumWords)
        {
            feedback = feedback switch
            {
                { Missing.Count: > 2 } => feedback with { Missing = [.. feedback.Missing.SkipLast(1)] },
                { Check.Count: > 2 } => feedback with { Check = [.. feedback.Check.SkipLast(1)] },
                { Worked.Count: > 1 } => feedback with { Worked = [.. feedback.Worked.SkipLast(1)] },
                { Missing.Count: > 1 } => feedback with { Missing = [.. feedback.Missing.SkipLast(1)] },
                { Check.Count: > 1 } => feedback with { Check = [.. feedback.Check.SkipLast(1)] },
                { Missing.Count: > 0 } => feedback with { Missing = [] },
                _ => feedback with { Worked = [], Check = [] },
            };
            if (feedback.Worked.Count + feedback.Check.Count == 0) break;
        }
        return feedback;
    }

    internal static int Words(Feedback feedback) =>
        feedback.Worked.Concat(feedback.Missing).Select(point => point.Text).Concat(feedback.Check).Append(feedback.Goal).Append(feedback.Next)
            .Sum(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    internal static string Quoted(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var cut = words.Length > QuoteWords;
        var shown = words.Take(QuoteWords).ToList();
        // "… elsewhere in the" reads like a slip: a cut ends on a word that carries something.
        while (cut && shown.Count > QuoteWords / 2 && StopWords.Contains(shown[^1].ToLowerInvariant())) shown.RemoveAt(shown.Count - 1);
        return $"“{string.Join(' ', shown).TrimEnd('.', ',', ';', ':', ' ')}{(cut ? " …" : "")}”";
    }

    // Of several files a line number alone says nothing.
    private static string Place(Preparation preparation, string file, IReadOnlyList<LineRange> lines) =>
        $"{(preparation.Outline.Files.Count > 1 ? file + ":" : "notes ")}{string.Join(", ", lines)}";
}
