using System.Text.Json.Serialization;
using Interviewer.Grading;
using Interviewer.Models;

namespace Interviewer.Interviews;

/// <summary>
/// What happened in an interview. Events are never edited or removed and old shapes always load. Question numbers are 1-based
/// places in the plan; attempts are 1-based tries at one question, of which the last one counts.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Started), "started")]
[JsonDerivedType(typeof(QuestionAsked), "question_asked")]
[JsonDerivedType(typeof(AnswerGiven), "answer_given")]
[JsonDerivedType(typeof(AnswerGraded), "answer_graded")]
[JsonDerivedType(typeof(FollowUpAsked), "follow_up_asked")]
[JsonDerivedType(typeof(HintGiven), "hint_given")]
[JsonDerivedType(typeof(QuestionCompleted), "question_completed")]
[JsonDerivedType(typeof(QuestionSkipped), "question_skipped")]
[JsonDerivedType(typeof(Paused), "paused")]
[JsonDerivedType(typeof(Resumed), "resumed")]
[JsonDerivedType(typeof(Ended), "ended")]
public abstract record SessionEvent
{
    private SessionEvent() { }

    /// <param name="Notes">Name of the notes for people: the file or folder name.</param>
    /// <param name="NotesHash">Key of the stored snapshot that every answer of this interview is graded against.</param>
    /// <param name="Engine">"offline", or the model that grades.</param>
    /// <param name="Voice">The model that words questions and follow-ups; null for the plain wordings.</param>
    public sealed record Started(
        string Notes,
        string NotesHash,
        InterviewMode Mode,
        int Seed,
        string Engine,
        int MaxFollowUps,
        IReadOnlyList<PlannedQuestion> Plan,
        InterviewStyle Style = InterviewStyle.Neutral,
        string? Voice = null) : SessionEvent;

    /// <param name="Text">The words the candidate sees.</param>
    /// <param name="Spoken">Where the words come from; null when they stand as in the notes.</param>
    public sealed record QuestionAsked(int Number, int Attempt, string QuestionId, string Text, string Reason, SpokenBy? Spoken = null) : SessionEvent;

    /// <param name="TurnId">Chosen by the client; the same id again never adds a second answer.</param>
    /// <param name="ElapsedMs">Time the candidate took, when the client measured it.</param>
    public sealed record AnswerGiven(string TurnId, int Number, int Attempt, string Text, long? ElapsedMs) : SessionEvent;

    /// <summary>The grade of all turns of this attempt so far, the one named included.</summary>
    /// <param name="Usage">What a model used to judge it; null when rules did.</param>
    public sealed record AnswerGraded(string TurnId, int Number, int Attempt, Evaluation Evaluation, ModelUsage? Usage = null) : SessionEvent;

    /// <param name="Targets">Criteria or facts it is after.</param>
    /// <param name="PromptHash">Content hash of the prompt file that worded it.</param>
    /// <param name="Spoken">Where the words come from; null when they are the plain wording.</param>
    public sealed record FollowUpAsked(
        int Number,
        int Attempt,
        FollowUpType FollowUp,
        string Text,
        IReadOnlyList<string> Targets,
        string Reason,
        string PromptHash,
        SpokenBy? Spoken = null) : SessionEvent;

    public sealed record HintGiven(int Number, int Attempt, string Text) : SessionEvent;

    /// <summary>No further follow-up: from here the feedback may be shown.</summary>
    /// <param name="Unprompted">Score of the first answer alone, null when it could not be graded.</param>
    /// <param name="Score">Score after probing, null when it could not be graded.</param>
    /// <param name="Feedback">The feedback in a model's words; null where that of the last grade stands.</param>
    /// <param name="Spoken">Where those words come from; null when no model was asked.</param>
    public sealed record QuestionCompleted(
        int Number, int Attempt, double? Unprompted, double? Score, string Reason, Feedback? Feedback = null, SpokenBy? Spoken = null) : SessionEvent;

    public sealed record QuestionSkipped(int Number, int Attempt) : SessionEvent;

    public sealed record Paused : SessionEvent;

    public sealed record Resumed : SessionEvent;

    /// <param name="Summary">The interview in a few sentences; null where it was not worded.</param>
    /// <param name="Spoken">Where those words come from; null when no model was asked.</param>
    public sealed record Ended(EndReason Reason, string? Summary = null, SpokenBy? Spoken = null) : SessionEvent;
}
