using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Grades an answer against the notes by rules alone. Pure and deterministic.</summary>
public static class AnswerGrader
{
    public const string Engine = "offline";

    /// <summary>Grades everything said on one question so far; later turns are credited by what prompted them.</summary>
    public static Evaluation Grade(Preparation preparation, Question question, IReadOnlyList<AnswerTurn> turns) =>
        new AnswerAssessment(preparation, question, turns).Conclude();
}
