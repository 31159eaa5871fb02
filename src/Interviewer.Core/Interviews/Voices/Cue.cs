using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Interviews.Voices;

/// <summary>What the interviewer is to say next, and all that may be known for saying it: nothing of what the notes want to hear.</summary>
/// <param name="Plain">The wording by rules, which is always good enough.</param>
/// <param name="Question">The question in hand.</param>
/// <param name="FollowUp">The kind of probe; null when the question itself is asked.</param>
/// <param name="Said">What the candidate has said: on this question for a probe, on the one before for a question.</param>
/// <param name="Withheld">Words of points not yet made, which nothing the interviewer says may hold.</param>
/// <param name="Place">Such as "question 3 of 8".</param>
/// <param name="Tokens">Tokens that may still be used for wording.</param>
public sealed record Cue(
    string Plain,
    string PromptHash,
    Question Question,
    FollowUpType? FollowUp,
    IReadOnlyList<AnswerTurn> Said,
    IReadOnlySet<string> Withheld,
    IReadOnlyList<Narrative> Stories,
    string Place,
    InterviewStyle Style,
    long Tokens);
