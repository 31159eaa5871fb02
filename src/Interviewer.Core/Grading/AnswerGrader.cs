using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Grades an answer against the notes by rules alone. Pure and deterministic.</summary>
public static class AnswerGrader
{
    public const string Engine = "offline";

    /// <summary>Grades everything said on one question so far; later turns are credited by what prompted them.</summary>
    public static Evaluation Grade(Preparation preparation, Question question, IReadOnlyList<AnswerTurn> turns)
    {
        var assessment = new AnswerAssessment(preparation, question, turns);
        var evaluation = assessment.Conclude();
        if (!assessment.Answer.Guarded.MayLackOwnWords) return evaluation;
        // Words beside an instruction that stood in the way of a better grade are not to raise it by being set aside.
        var lowered = Lower(evaluation, new AnswerAssessment(preparation, question, turns, keepAll: true).Conclude());
        return lowered with { Feedback = FeedbackWriter.Write(preparation, question, lowered) };
    }

    private static Evaluation Lower(Evaluation evaluation, Evaluation whole)
    {
        var rated = whole.Score < evaluation.Score ? whole : evaluation;
        var verdicts = whole.Criteria.ToDictionary(result => result.Id, result => result.Verdict);
        return evaluation with
        {
            Overall = rated.Overall,
            Score = rated.Score,
            Dimensions = rated.Dimensions,
            Criteria = [.. evaluation.Criteria.Where(result => result.Verdict is Verdict.Missed || result.Verdict.Level() <= verdicts.GetValueOrDefault(result.Id, Verdict.Missed).Level())],
        };
    }
}
