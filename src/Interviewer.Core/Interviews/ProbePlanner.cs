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
    /// <summary>
    /// A point that comes only after a nudge towards it counts half, so the nudge is worth half: until an open question was asked and
    /// did not bring it out.
    /// </summary>
    private const double NudgedCredit = .5;

    /// <summary>What is left of the room in a dimension where nothing documented is open: the answer may get better, yet nothing is known to come.</summary>
    private const double NothingOpen = .5;

    /// <summary>What stretching a strong story is worth: just enough to be asked when nothing is open.</summary>
    private const double StretchGain = .16;

    private static readonly FollowUpType[] Stretches = [FollowUpType.Counterfactual, FollowUpType.Transfer];

    /// <summary>What making a vague word concrete is worth, as a share of the room left in specificity.</summary>
    private const double ClarifyShare = .8;

    /// <summary>Where the notes do not say what there is to tell, what any listener would ask is worth at least this: an ending that was not told, an "I" that was not said.</summary>
    private const double Obvious = .2;

    /// <summary>"We" so often without an "I" is no slip of the tongue.</summary>
    private const int OnlyWe = 3;

    /// <summary>Every possible probe, best first; never empty. A kind that was asked before on this question stands last.</summary>
    public static IReadOnlyList<Probe> Rank(Preparation preparation, Question question, Evaluation evaluation, FrozenSet<FollowUpType> asked) =>
        [.. Hard(question, evaluation)
            .Concat(Planned(preparation, question, evaluation, asked).OrderByDescending(probe => probe.Gain))
            .Append(new(question.IsPersonal ? FollowUpType.CoveragePoint : FollowUpType.Transfer, 0, [], "nothing else is open"))
            .Select(probe => asked.Contains(probe.Type) ? probe with { Gain = 0 } : probe)
            .OrderBy(probe => asked.Contains(probe.Type))];

    private static IEnumerable<Probe> Hard(Question question, Evaluation evaluation)
    {
        if (evaluation.ResponseType is ResponseType.NoAnswer || evaluation.Flags.Contains("empty"))
            yield return new(FollowUpType.Rescue, 1, [], evaluation.Flags.Contains(AskedBack.Flag) ? "a question back" : "there is no answer yet");
        if (evaluation.Dimensions is null or { Relevance: <= 2 })
            yield return new(FollowUpType.Refocus, 1, [], "the answer is beside the question");
        if (evaluation.Facts.FirstOrDefault(fact => fact.Status is FactStatus.Contradicted) is { } fact)
            yield return new(FollowUpType.ChallengeContradiction, 1, [fact.Id!], "something differs from the notes");
        else if (evaluation.Criteria.FirstOrDefault(point => point is { Verdict: Verdict.Contradicted, Weight: >= 1 }) is { } point)
            yield return new(FollowUpType.ChallengeContradiction, 1, [point.Id], "it defends what the notes regret");
        // A weakness well told needs no example.
        if (question.StarExpected is not StarExpectation.None && evaluation is { Score: < 4 } && evaluation.Star?.IsCase() is not true && evaluation.ResponseType is ResponseType.Opinion or ResponseType.SelfDescription or ResponseType.PseudoStory)
            yield return new(FollowUpType.Situation, 1, [], "there is no example yet");
    }

    private static IEnumerable<Probe> Planned(Preparation preparation, Question question, Evaluation evaluation, FrozenSet<FollowUpType> asked)
    {
        if (evaluation is not { Dimensions: { } ratings }) return [];
        var weights = DimensionWeights.For(question.StarExpected);
        var open = OpenCriteria.Of(preparation.RubricFor(question), evaluation, ratings);
        // Asking for what the notes cannot back would only invite invention; a gap report says it instead. Of a story they do not
        // know, may not know, or hold in one piece, nobody can tell.
        var unknown = evaluation.Narratives.All(id => IsInOnePiece(preparation, id) || IsDoubtful(preparation, id, evaluation.Criteria));
        bool Answerable(CriterionKind kind) => unknown || open.Documents(kind);
        Probe AtLeast(bool obvious, Probe probe) => obvious && unknown ? probe with { Gain = Math.Max(Obvious, probe.Gain) } : probe;

        Probe For(FollowUpType type, double room, string reason, params ReadOnlySpan<CriterionKind> brings)
        {
            var points = open.Of(brings);
            return new(type, (points.Count > 0 ? room : NothingOpen * room) + weights.Coverage * open.Share(points), Ids(points), reason);
        }

        double Room(double weight, double rating) => weight * (5 - rating) / 4;

        IEnumerable<Probe> OfStory(StarScores star)
        {
            var structure = Room(weights.Structure, ratings.Structure);
            if (star.S < 1)
                yield return For(FollowUpType.Situation, structure * (1 - star.S), "the situation is missing", CriterionKind.Context, CriterionKind.Challenge);
            if (star.T < 1)
                yield return For(FollowUpType.Task, structure * (1 - star.T), "the task is missing", CriterionKind.Role);
            if (ratings.Ownership <= 2 || ratings.Ownership <= 3 && evaluation.Delivery.We > evaluation.Delivery.I)
                yield return AtLeast(evaluation.Delivery is { I: 0, We: >= OnlyWe }, For(FollowUpType.ActionOwnership, Room(weights.Ownership, ratings.Ownership), "the candidate's own part is unclear", CriterionKind.Action));
            // An outcome of several parts is told by the one that is measured: nobody wants to be asked for it again.
            var measured = evaluation.Criteria.Any(point => point is { Kind: CriterionKind.Impact, Verdict: Verdict.Partial, Sentence: { } sentence } && evaluation.Facts.Any(fact => fact.Status is FactStatus.Confirmed && fact.Sentence == sentence));
            if ((star.R < 1 && !measured || evaluation.Delivery.Figures == 0 && ratings.Specificity < 4) && Answerable(CriterionKind.Impact))
                yield return AtLeast(star.R < 1 && evaluation.StarShares is { R: 0 }, For(FollowUpType.ResultMetric, structure * (1 - star.R) + Room(weights.Specificity, ratings.Specificity), "the result is missing or without a figure", CriterionKind.Impact));
            // What is always done needs no second thoughts.
            if (ratings.Reflection <= 3 && Answerable(CriterionKind.Learning) && !MethodAccount.IsTold(question, evaluation.ResponseType))
                yield return For(FollowUpType.Reflection, Room(weights.Reflection, ratings.Reflection), "nothing is said about what was learned", CriterionKind.Learning);
        }

        IEnumerable<Probe> OfAnything()
        {
            yield return new(FollowUpType.Clarify, ClarifyShare * Room(weights.Specificity, ratings.Specificity), [], "a key word stays vague");
            // The author wants all of them covered, so one of them stands for the rest: one of which nothing was heard, if there is any.
            var facets = open.Of(CriterionKind.Facet);
            if (facets.Count > 0)
                yield return new(FollowUpType.AuthorProbe, weights.Coverage * open.Share(facets), [facets.OrderBy(facet => facet.Verdict is Verdict.Partial).First().Id], "a point you listed under this question is open");
            if (question.IsPersonal)
            {
                yield return new(FollowUpType.CoveragePoint, NothingOpen * Room(weights.Coverage, ratings.Coverage), [], "there is room for more of your own");
                yield break;
            }
            // One nudge names one part of the story, so the points of that part come out together: the part with the most to tell.
            var points = open.Of(open.Kinds);
            var part = points.Where(point => point is { Weight: >= 2, Kind: not CriterionKind.Facet })
                .GroupBy(point => ProbeWords.Part(point.Kind, point.Text)).MaxBy(some => open.Share([.. some]));
            if (part is not null)
                yield return new(FollowUpType.CoveragePoint, (asked.Count == 0 ? NudgedCredit : 1) * Room(weights.Coverage, ratings.Coverage), Ids(part), "a core point of the story is open");
            if (evaluation.Score < 4 || asked.Overlaps(Stretches)) yield break;
            // One open question gives a strong story room; after it, what the notes still hold is worth more than what might have been.
            if (asked.Count > 0 && points.Any(point => point is { Weight: >= 2, Verdict: Verdict.Missed })) yield break;
            if (ratings.Reflection <= 2)
            {
                yield return new(FollowUpType.Reflection, StretchGain, [], "a strong story lacks its lesson");
                yield break;
            }
            // A lesson is followed into later work, unless the answer has already done so.
            var carried = ratings.Reflection is >= 4 and < 5;
            yield return new(carried ? FollowUpType.Transfer : FollowUpType.Counterfactual, StretchGain, [], "a strong story can be stretched");
            yield return new(carried ? FollowUpType.Counterfactual : FollowUpType.Transfer, StretchGain, [], "a strong story can be carried further");
        }

        return evaluation.Star is { } scores && question.StarExpected is not StarExpectation.None ? OfStory(scores).Concat(OfAnything()) : OfAnything();
    }

    private static bool IsInOnePiece(Preparation preparation, string story) =>
        preparation.Outline.Stories.FirstOrDefault(narrative => narrative.Id == story)?.Parts is { } parts && parts.DistinctBy(part => part.Kind).Count() <= 1;

    // Of a story that may not be the one told nothing is called missing, however little of it was said.
    private static bool IsDoubtful(Preparation preparation, string story, IReadOnlyList<CriterionResult> criteria) =>
        !criteria.Any(point => point.Owner == story && point.Verdict is Verdict.Missed) && preparation.ProfilesOf(story).Any(point => criteria.All(result => result.Id != point.Criterion.Id));

    private static IReadOnlyList<string> Ids(IEnumerable<CriterionResult> criteria) => [.. criteria.Select(criterion => criterion.Id)];
}
