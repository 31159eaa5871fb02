using System.Collections.Frozen;
using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Interviews;

/// <summary>
/// Ranks the probes for an answer. What must be cleared up comes first (no answer, beside the question, against the notes, no
/// example); then whatever may gain most: the room left in the dimension a probe works on, plus the open criteria it can bring out.
/// </summary>
internal static class ProbePlanner
{
    /// <summary>A point that comes only after a nudge towards it counts half, so the nudge is worth half.</summary>
    private const double NudgedCredit = .5;

    /// <summary>What stretching a strong story is worth: just enough to be asked when nothing is open.</summary>
    private const double StretchGain = .16;

    /// <summary>What making a vague word concrete is worth, as a share of the room left in specificity.</summary>
    private const double ClarifyShare = .8;

    /// <summary>Every possible probe, best first; never empty. A kind that was asked before on this question stands last.</summary>
    public static IReadOnlyList<Probe> Rank(Preparation preparation, Question question, Evaluation evaluation, FrozenSet<FollowUpType> asked) =>
        [.. Hard(question, evaluation)
            .Concat(Planned(preparation, question, evaluation).OrderByDescending(probe => probe.Gain))
            .Append(new(FollowUpType.Transfer, 0, [], "nothing else is open"))
            .Select(probe => asked.Contains(probe.Type) ? probe with { Gain = 0 } : probe)
            .OrderBy(probe => asked.Contains(probe.Type))];

    private static IEnumerable<Probe> Hard(Question question, Evaluation evaluation)
    {
        if (evaluation.ResponseType is ResponseType.NoAnswer || evaluation.Flags.Contains("empty"))
            yield return new(FollowUpType.Rescue, 1, [], "there is no answer yet");
        if (evaluation.Dimensions is null or { Relevance: <= 2 })
            yield return new(FollowUpType.Refocus, 1, [], "the answer is beside the question");
        var contradicted = evaluation.Facts.Where(fact => fact.Status is FactStatus.Contradicted).ToList();
        if (contradicted.Count > 0)
            yield return new(FollowUpType.ChallengeContradiction, 1, [contradicted[0].Id!], "something differs from the notes");
        if (question.StarExpected is not StarExpectation.None && evaluation.ResponseType is ResponseType.Opinion or ResponseType.SelfDescription)
            yield return new(FollowUpType.Situation, 1, [], "there is no example yet");
    }

    private static IEnumerable<Probe> Planned(Preparation preparation, Question question, Evaluation evaluation)
    {
        if (evaluation is not { Dimensions: { } ratings, Star: { } star }) yield break;
        var weights = DimensionWeights.For(question.StarExpected);
        var open = OpenCriteria.Of(preparation.RubricFor(question), evaluation, ratings);

        Probe For(FollowUpType type, double weight, double rating, string reason, params ReadOnlySpan<CriterionKind> brings)
        {
            var points = open.Of(brings);
            return new(type, weight * (5 - rating) / 4 + weights.Coverage * open.Share(points), Ids(points), reason);
        }

        if (question.StarExpected is not StarExpectation.None)
        {
            if (star.S < 1)
                yield return For(FollowUpType.Situation, weights.Structure * (1 - star.S), ratings.Structure, "the situation is missing", CriterionKind.Context, CriterionKind.Challenge);
            if (star.T < 1)
                yield return For(FollowUpType.Task, weights.Structure * (1 - star.T), ratings.Structure, "the task is missing", CriterionKind.Role);
            if (evaluation.Delivery.We > evaluation.Delivery.I && ratings.Ownership <= 3)
                yield return For(FollowUpType.ActionOwnership, weights.Ownership, ratings.Ownership, "it is told as “we”", CriterionKind.Action);
            // Asking for what the notes cannot back would only invite invention; a gap report says it instead.
            if ((star.R < 1 || ratings.Specificity < 4) && open.Documents(CriterionKind.Impact))
                yield return For(FollowUpType.ResultMetric, weights.Specificity, ratings.Specificity, "the result is missing or without a figure", CriterionKind.Impact);
            if (ratings.Reflection <= 3 && open.Documents(CriterionKind.Learning))
                yield return For(FollowUpType.Reflection, weights.Reflection, ratings.Reflection, "nothing is said about what was learned", CriterionKind.Learning);
        }
        yield return new(FollowUpType.Clarify, ClarifyShare * weights.Specificity * (5 - ratings.Specificity) / 4, [], "a key word stays vague");
        foreach (var facet in open.Of(CriterionKind.Facet))
            yield return new(FollowUpType.AuthorProbe, weights.Coverage * open.Share([facet]), [facet.Id], "a point you listed under this question is open");
        var core = open.Of(open.Kinds).Where(criterion => criterion is { Weight: >= 2, Kind: not CriterionKind.Facet }).Take(1).ToList();
        if (core.Count > 0)
            yield return new(FollowUpType.CoveragePoint, NudgedCredit * weights.Coverage * open.Share(core), Ids(core), "a core point of the story is open");
        if (evaluation.Score >= 4)
        {
            yield return new(FollowUpType.Counterfactual, StretchGain, [], "a strong story can be stretched");
            yield return new(FollowUpType.Transfer, StretchGain, [], "a strong story can be carried further");
        }
    }

    private static IReadOnlyList<string> Ids(IEnumerable<CriterionResult> criteria) => [.. criteria.Select(criterion => criterion.Id)];
}
