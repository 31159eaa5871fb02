using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Which parts of a story matter most for a kind of question. Differences are coarse on purpose: gates matter more than weights.</summary>
internal static class ImportanceTable
{
    /// <param name="onCue">The criterion shares a theme or two content words with the question.</param>
    public static Importance Of(QuestionType type, CriterionKind kind, bool onCue) => (type, kind) switch
    {
        (_, CriterionKind.Hint or CriterionKind.Facet) => Importance.Core,

        (QuestionType.Remit, CriterionKind.Context or CriterionKind.Role) => Importance.Core,
        (QuestionType.Remit, CriterionKind.Action or CriterionKind.Impact) => Importance.Supporting,

        (QuestionType.Accomplishment, CriterionKind.Impact or CriterionKind.Role or CriterionKind.Context) => Importance.Core,
        (QuestionType.Accomplishment, CriterionKind.Action) => CoreOnCue(onCue),
        (QuestionType.Accomplishment, CriterionKind.Learning or CriterionKind.Challenge) => Importance.Supporting,

        (QuestionType.Failure, CriterionKind.Challenge or CriterionKind.Learning or CriterionKind.Context) => Importance.Core,
        (QuestionType.Failure, CriterionKind.Action) => CoreOnCue(onCue),
        (QuestionType.Failure, CriterionKind.Impact) => Importance.Supporting,

        (QuestionType.Influence, CriterionKind.Role or CriterionKind.Impact) => Importance.Core,
        (QuestionType.Influence, CriterionKind.Action) => CoreOnCue(onCue),
        (QuestionType.Influence, CriterionKind.Context or CriterionKind.Learning) => Importance.Supporting,

        (QuestionType.Problem, CriterionKind.Challenge or CriterionKind.Action) => Importance.Core,
        (QuestionType.Problem, CriterionKind.Context or CriterionKind.Impact or CriterionKind.Learning) => Importance.Supporting,

        (QuestionType.Approach, CriterionKind.Learning or CriterionKind.Principle) => Importance.Core,
        (QuestionType.Approach, CriterionKind.Action) => CoreOnCue(onCue),
        (QuestionType.Approach, CriterionKind.Context or CriterionKind.Impact) => Importance.Supporting,

        (QuestionType.SelfView, CriterionKind.Learning) => Importance.Core,
        (QuestionType.SelfView, CriterionKind.Action) => CoreOnCue(onCue),
        (QuestionType.SelfView, CriterionKind.Context or CriterionKind.Impact) => Importance.Supporting,

        (QuestionType.Goal, CriterionKind.Action or CriterionKind.Learning or CriterionKind.Impact) => Importance.Supporting,

        (QuestionType.Principle, CriterionKind.Principle) => Importance.Core,

        _ => Importance.Bonus,
    };

    private static Importance CoreOnCue(bool onCue) => onCue ? Importance.Core : Importance.Supporting;
}
