using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Interviews;

/// <summary>Chooses and words the best next probe. The choice is by rules alone, so that every engine probes alike.</summary>
public sealed class FollowUps
{
    /// <param name="turns">Everything said on the question so far, oldest first.</param>
    /// <param name="evaluations">The grade after each of those turns.</param>
    /// <param name="maximum">How many follow-ups a question may have.</param>
    public FollowUp Choose(
        Preparation preparation,
        Question question,
        IReadOnlyList<AnswerTurn> turns,
        IReadOnlyList<Evaluation> evaluations,
        int maximum) => throw new NotImplementedException();
}
