using Interviewer.Grading;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Interviews.Voices;

/// <summary>Puts together what the interviewer may know for its next words.</summary>
internal static class Cues
{
    /// <summary>From this weight on a word belongs to few points: saying it points at one of them.</summary>
    private const double Distinctive = .5;

    public static Cue ForQuestion(Interview interview, SessionEvent.QuestionAsked asked, long tokens)
    {
        var preparation = interview.Preparation;
        var question = preparation.FindQuestion(asked.QuestionId);
        var before = interview.Session.Attempts.IsEmpty ? [] : interview.Session.Attempts[^1].Turns;
        return new(
            asked.Text, "", question, FollowUp: null, before, Withheld(preparation, preparation.RubricFor(question).Criteria.Select(entry => entry.Criterion)), [],
            $"question {asked.Number} of {interview.Session.Setup.Plan.Count}", interview.Session.Setup.Style, tokens);
    }

    public static Cue ForFollowUp(Interview interview, QuestionAttempt attempt, Question question, FollowUp followUp, long tokens)
    {
        var preparation = interview.Preparation;
        var grade = attempt.Final!;
        var listed = grade.Criteria.ToDictionary(result => result.Id, result => result.Verdict, StringComparer.Ordinal);
        return new(
            followUp.Text, followUp.PromptHash, question, followUp.Type, attempt.Turns,
            // What the question's author listed to be asked after may be asked after; of a story that may be the one told, nothing may be given away either.
            Withheld(preparation, preparation.Outline.Criteria.Where(criterion => criterion.Kind is not CriterionKind.Facet
                && (listed.TryGetValue(criterion.Id, out var verdict) ? verdict is not Verdict.Met : grade.Narratives.Contains(criterion.Owner)))),
            preparation.Outline.Stories, $"question {attempt.Number} of {interview.Session.Setup.Plan.Count}", interview.Session.Setup.Style, tokens);
    }

    private static HashSet<string> Withheld(Preparation preparation, IEnumerable<Criterion> points) =>
        [.. points.SelectMany(point => Tokenizer.ContentStems(point.Text)).Where(stem => preparation.Weights.Of(stem) >= Distinctive)];
}
