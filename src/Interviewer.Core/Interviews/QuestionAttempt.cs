using Interviewer.Grading;

namespace Interviewer.Interviews;

/// <summary>One try at one question: what was said, how it was graded, and whether it is over.</summary>
/// <param name="Text">The question in the words it was asked.</param>
/// <param name="Turns">What the candidate said, oldest first.</param>
/// <param name="Evaluations">The grade after each turn; one shorter than <paramref name="Turns"/> while a grade is outstanding.</param>
/// <param name="FollowUps">The probes asked, oldest first.</param>
/// <param name="Closed">Completed or skipped: no further answer is expected.</param>
public sealed record QuestionAttempt(
    int Number,
    int Attempt,
    string QuestionId,
    string Text,
    IReadOnlyList<AnswerTurn> Turns,
    IReadOnlyList<Evaluation> Evaluations,
    IReadOnlyList<SessionEvent.FollowUpAsked> FollowUps,
    int HintsGiven,
    bool Closed,
    bool Skipped)
{
    /// <summary>The grade of everything said; null before the first.</summary>
    public Evaluation? Final => Evaluations.Count > 0 ? Evaluations[^1] : null;

    /// <summary>The grade of the first answer alone, which a question back is not; null before it.</summary>
    public Evaluation? Unprompted => Evaluations.Count > 0 ? Evaluations[Math.Min(AskedBack.Leading(Evaluations), Evaluations.Count - 1)] : null;

    internal string OpenPrompt => FollowUps.Count > 0 ? FollowUps[^1].Text : Text;

    /// <summary>With the feedback as it was worded at the end of the question.</summary>
    internal QuestionAttempt Reviewed(SessionEvent.QuestionCompleted completed) => Final is not { } final || completed is { Feedback: null, Spoken: null } ? this : this with
    {
        Evaluations = [.. Evaluations.SkipLast(1), final with { Feedback = completed.Feedback ?? final.Feedback, Fallback = final.Fallback ?? completed.Spoken?.Fallback }],
    };

    internal SessionEvent.QuestionCompleted Complete(string reason) =>
        new(Number, Attempt, Unprompted?.Score, Final?.Score, reason);
}
