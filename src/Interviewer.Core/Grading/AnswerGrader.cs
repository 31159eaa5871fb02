using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Grades an answer against the notes by rules alone. Pure and deterministic.</summary>
public static class AnswerGrader
{
    public const string Engine = "offline";

    /// <summary>Grades everything said on one question so far; later turns are credited by what prompted them.</summary>
    public static Evaluation Grade(Preparation preparation, Question question, IReadOnlyList<AnswerTurn> turns)
    {
        var rubric = preparation.RubricFor(question);
        var guarded = preparation.Pasted.Remove(AnswerGuard.Inspect(AnswerText.Join(turns)));
        var answer = AnswerReading.From(guarded, TurnStarts(turns), preparation.Vocabulary);
        var star = StarSegmenter.Label(guarded.Clean);
        var aligner = new CriterionAligner(answer, preparation.NoteStemsOf(question.Text));
        var (used, touched) = NarrativeDetector.Detect(preparation, aligner);
        var judge = new VerdictJudge(answer, aligner, new SentenceRivals(used.SelectMany(preparation.ProfilesOf), aligner), star.Labels, used);
        var facts = FactCorrections.Apply(FactChecker.Check(guarded, used, preparation.Outline.Facts), answer, used, preparation.Outline.Facts);
        var grounded = Grounded(preparation, used, rubric, aligner, answer);
        var points = Applicable(rubric, used)
            .Select(entry => (Entry: entry, Verdict: Settle(entry)))
            .ToArray();
        var credits = points.Select(point => Credit(point.Entry, point.Verdict)).ToArray();
        var coverage = ScoreScheme.Coverage([.. points.Select(point => point.Entry)], credits, used, rubric.KExpected);

        var response = ResponseClassifier.Classify(guarded, star);
        if (guarded.Unusable is null && used.Count == 0 && !points.Any(point => point.Verdict.Credit > 0 && point.Entry.Importance is Importance.Core)
            && !OnTopic(question, answer)) response = ResponseType.OffTopic;
        var findings = new AnswerFindings(question, answer, star, response, preparation.StoriesFor(question), used, touched, points, grounded, facts, coverage);
        var dimensions = guarded.Unusable is null && response is not ResponseType.OffTopic and not ResponseType.NoAnswer
            ? DimensionRater.Rate(findings) : new Dimensions(1, 1, 1, 1, 1, 1);
        var scores = DimensionRater.Star(findings);
        var headline = ScoreScheme.Combine(dimensions, question.StarExpected, Gates(findings, scores, dimensions, preparation));

        var criteria = points
            .Where(point => point.Entry.Importance is not Importance.Bonus || point.Verdict.Verdict is not Verdict.Missed)
            .Select(point => Result(point.Entry, point.Verdict)).ToArray();
        var evaluation = new Evaluation(
            Engine, EvaluationStatus.Scored, null, headline.Overall, headline.Score, dimensions.Rounded(), criteria, scores, star.Shares, response,
            used, facts, guarded.Flags, DeliveryMeter.Measure(guarded.Sentences), null, rubric.Hash);
        return evaluation with { Feedback = FeedbackWriter.Write(preparation, question, evaluation) };

        PointVerdict Settle(RubricCriterion entry)
        {
            var verdict = ContradictionCheck.Apply(entry.Criterion, Judge(entry.Criterion), facts, preparation, answer);
            // A bonus is for a point clearly made in passing; half of one is noise.
            return entry.Importance is Importance.Bonus && !used.Contains(entry.Criterion.Owner) && verdict.Verdict is not Verdict.Met ? PointVerdict.Missed : verdict;
        }

        PointVerdict Judge(Criterion criterion, Func<ReadSentence, bool>? admit = null)
        {
            var profile = preparation.ProfileOf(criterion);
            if (criterion.Kind is CriterionKind.Facet
                && FacetDetectors.Judge(criterion, answer, sentence => (admit?.Invoke(sentence) ?? true) && grounded[IndexOf(answer, sentence)]) is { } facet) return facet;
            return judge.Judge(profile, admit);
        }

        double Credit(RubricCriterion entry, PointVerdict verdict)
        {
            if (entry.Importance is not Importance.Core || verdict.Credit == 0 || turns.All(turn => !IsNudge(turn))) return verdict.Credit;
            var unprompted = Judge(entry.Criterion, sentence => !IsNudge(turns[sentence.Turn])).Credit;
            return Math.Min(verdict.Credit, unprompted + Math.Max(0, verdict.Credit - unprompted) / 2);
        }

        CriterionResult Result(RubricCriterion entry, PointVerdict verdict)
        {
            var criterion = entry.Criterion;
            (string? Quote, int? Sentence) evidence = verdict.Verdict is Verdict.Missed ? (null, null)
                : QuoteFinder.Cut(answer, aligner, preparation.ProfileOf(criterion), verdict.At);
            return new(criterion.Id, criterion.Owner, criterion.Kind, entry.Weight, criterion.Text, criterion.File, criterion.Lines,
                verdict.Verdict, verdict.Uncertain, evidence.Quote, evidence.Sentence);
        }
    }

    // Only these two point the candidate at what is missing; every other probe is neutral.
    private static bool IsNudge(AnswerTurn turn) => turn.PromptedBy is FollowUpType.CoveragePoint or FollowUpType.Rescue;

    private static int IndexOf(AnswerReading answer, ReadSentence sentence)
    {
        for (var i = 0; i < answer.Sentences.Count; i++)
            if (ReferenceEquals(answer.Sentences[i], sentence)) return i;
        return -1;
    }

    private static IReadOnlyList<int> TurnStarts(IReadOnlyList<AnswerTurn> turns)
    {
        var starts = new List<int>(turns.Count);
        var at = 0;
        foreach (var turn in turns)
        {
            starts.Add(at);
            at += turn.Text.Length + AnswerText.TurnSeparator.Length;
        }
        return starts;
    }

    private static IEnumerable<RubricCriterion> Applicable(Rubric rubric, IReadOnlyList<string> used) => rubric.Criteria
        .Where(entry => entry.Narrative is null || used.Contains(entry.Narrative))
        .GroupBy(entry => entry.Criterion.Id)
        .Select(group => group.MaxBy(entry => entry.Weight)!);

    private static bool[] Grounded(Preparation preparation, IReadOnlyList<string> used, Rubric rubric, CriterionAligner aligner, AnswerReading answer)
    {
        var known = used.SelectMany(preparation.ProfilesOf)
            .Concat(rubric.Criteria.Where(entry => entry.Narrative is null && entry.Importance is Importance.Core).Select(entry => preparation.ProfileOf(entry.Criterion)))
            .DistinctBy(profile => profile.Criterion.Id).ToArray();
        return [.. answer.Sentences.Select(sentence => known.Any(profile => aligner.Score(profile, sentence.Terms) >= VerdictJudge.Hint))];
    }

    // Without a story or a point of the notes: on topic are words of the question and its themes, or of the user's own field.
    private static bool OnTopic(Question question, AnswerReading answer)
    {
        const double LeastFamiliarity = .8;
        return QuestionEcho.Of(question, answer) is { } echo && echo.Words + echo.Themes >= 2 || answer.Familiarity >= LeastFamiliarity;
    }

    private static ScoreGates Gates(AnswerFindings findings, StarScores star, Dimensions dimensions, Preparation preparation)
    {
        var contradicted = findings.Facts.Where(fact => fact.Status is FactStatus.Contradicted).ToArray();
        var reversed = contradicted.Any(finding => preparation.Outline.Facts.Any(fact => fact.Id == finding.Id
            && fact.Kind is FactKind.Outcome or FactKind.Negation or FactKind.Stance));
        return new(
            Unusable: findings.Answer.Guarded.Unusable is not null || findings.Response is ResponseType.NoAnswer or ResponseType.OffTopic,
            NoExample: star.S + star.T + star.A + star.R <= .5 || findings.Response is ResponseType.Opinion or ResponseType.SelfDescription,
            NoResult: star.R == 0,
            NoReflection: dimensions.Reflection < 2,
            Material: contradicted.Count(finding => finding.Severity is FactSeverity.Material),
            Reversed: reversed || findings.Contradicts,
            Minor: contradicted.Count(finding => finding.Severity is FactSeverity.Minor));
    }
}
