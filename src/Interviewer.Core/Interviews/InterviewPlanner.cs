using Interviewer.Grading;

namespace Interviewer.Interviews;

internal static class InterviewPlanner
{
    public static IReadOnlyList<PlannedQuestion> Plan(Preparation preparation, StartOptions options, int seed) => throw new NotImplementedException();
}
