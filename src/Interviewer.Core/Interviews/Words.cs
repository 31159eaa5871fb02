using Interviewer.Notes;

namespace Interviewer.Interviews;

/// <summary>Domain values in words for people.</summary>
public static class Words
{
    public static string Of(QuestionType type) => type switch
    {
        QuestionType.Remit => "what your job was",
        QuestionType.Accomplishment => "what you are proud of",
        QuestionType.Failure => "something that went wrong",
        QuestionType.Influence => "leading and helping",
        QuestionType.Problem => "a hard problem",
        QuestionType.Approach => "how you work",
        QuestionType.SelfView => "how others see you",
        QuestionType.Goal => "goals",
        QuestionType.Principle => "a principle of yours",
        QuestionType.Introduction => "who you are",
        QuestionType.Motive => "what you want and why",
        QuestionType.Plan => "what you would do",
        _ => throw new InvalidOperationException($"Unknown question type {type}."),
    };
}
