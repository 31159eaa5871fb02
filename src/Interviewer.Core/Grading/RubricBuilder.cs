using System.Security.Cryptography;
using System.Text.Json;
using Interviewer.Indexing;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Which documented points apply to a question, and how much each weighs: by rules that know nothing of any particular notes.</summary>
internal sealed class RubricBuilder(NotesOutline outline)
{
    private readonly ILookup<string, Criterion> byOwner = outline.Criteria.ToLookup(criterion => criterion.Owner, StringComparer.Ordinal);

    /// <param name="best">The narrative that serves the question best; null when there is none.</param>
    public Rubric Build(Question question, string? best)
    {
        var cues = new QuestionCues(question);
        RubricCriterion[] criteria = [.. Always(question, cues), .. outline.Narratives.SelectMany(narrative => OfNarrative(narrative, question, cues))];
        return new(question, criteria, KExpected(question, criteria, best), Hash(criteria));
    }

    private IEnumerable<RubricCriterion> Always(Question question, QuestionCues cues)
    {
        foreach (var own in byOwner[question.Id]) yield return new(own, null, Importance.Core);
        foreach (var narrative in outline.Areas)
        {
            foreach (var criterion in byOwner[narrative.Id])
            {
                if (criterion.Kind is not (CriterionKind.Principle or CriterionKind.Learning)) continue;
                yield return new(criterion, null, (question.IsPersonal ? cues.MatchTitle(narrative.Title) : !PersonalAnswers.IsAbout(narrative.Title) && cues.MatchPrinciple(criterion.Text)) ? Importance.Core : Importance.Bonus);
            }
        }
    }

    private IEnumerable<RubricCriterion> OfNarrative(Narrative narrative, Question question, QuestionCues cues) =>
        from criterion in byOwner[narrative.Id]
        where criterion.Kind is not CriterionKind.Principle
        select new RubricCriterion(criterion, narrative.Id, ImportanceTable.Of(question.Type, criterion.Kind, cues.Match(criterion.Text)));

    private static int KExpected(Question question, RubricCriterion[] criteria, string? best)
    {
        var offered = criteria
            .Where(entry => entry.Importance is not Importance.Bonus && (entry.Narrative is null || entry.Narrative == best))
            .Select(entry => entry.Criterion.Id).Distinct().Count();
        return Math.Max(1, Math.Min(question.KExpected, offered));
    }

    private static string Hash(RubricCriterion[] criteria)
    {
        var canonical = JsonSerializer.SerializeToUtf8Bytes(
            criteria.Select(entry => new { entry.Criterion.Id, entry.Criterion.Text, entry.Narrative, entry.Importance }), InterviewerJson.Compact);
        return Convert.ToHexStringLower(SHA256.HashData(canonical));
    }
}
