namespace Interviewer.Interviews;

/// <summary>GLOB patterns for the kind of a stored event, which comes first in its JSON: a grade holds all its evidence, and is not parsed to be passed over.</summary>
internal static class EventPattern
{
    public const string QuestionAsked = """{"type":"question_asked",*""";
    public const string AnswerGiven = """{"type":"answer_given",*""";
    public const string AnswerGraded = """{"type":"answer_graded",*""";
    public const string FollowUpAsked = """{"type":"follow_up_asked",*""";
    public const string QuestionCompleted = """{"type":"question_completed",*""";
}
