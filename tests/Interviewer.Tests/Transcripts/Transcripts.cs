using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Notes;
using Interviewer.Transcripts;
using Interviewer.Tests.Interviews;

namespace Interviewer.Tests.Transcripts;

/// <summary>A short interview with text that would do harm where it is not escaped.</summary>
internal static class Transcripts
{
    public const string Hostile = "<script>alert(1)</script> **bold** [link](http://x) | pipe\n# heading\n1. item";

    public static readonly DateTimeOffset Start = new(2026, 3, 14, 9, 30, 0, TimeSpan.Zero);

    public static Transcript Short()
    {
        var evaluation = SessionSamples.Evaluation(3.6) with
        {
            Criteria =
            [
                new("c1", "s1", CriterionKind.Learning, 2, "Ask the <night> shift | first.", "notes.md", [new(4, 5), new(9, 9)], Verdict.Met, false, Hostile[..8], 1),
                new("c2", "s1", CriterionKind.Impact, 2, "Fewer failures.", "notes.md", [new(7, 7)], Verdict.Missed, false, null, null),
            ],
            Feedback = new("Show <how>.", [new("Said well.", "c1")], [new("The result.", "c2")], ["“20” is not in your notes."], "Tell it again."),
        };
        SessionEvent[] events =
        [
            SessionSamples.Started(questions: 2),
            new SessionEvent.QuestionAsked(1, 1, "q1", "Why <b>ovens</b>?", "an opening question"),
            new SessionEvent.AnswerGiven("t1", 1, 1, Hostile, 4000),
            new SessionEvent.AnswerGraded("t1", 1, 1, evaluation with { Overall = 2, Score = 2.1 }),
            new SessionEvent.FollowUpAsked(1, 1, FollowUpType.Reflection, "What would you change?", [], "reason", "hash"),
            new SessionEvent.Paused(),
            new SessionEvent.Resumed(),
            new SessionEvent.AnswerGiven("t2", 1, 1, "Ask first.", 2000),
            new SessionEvent.AnswerGraded("t2", 1, 1, evaluation),
            new SessionEvent.QuestionCompleted(1, 1, 2.1, 3.6, "enough"),
            new SessionEvent.QuestionAsked(2, 1, "q2", "Question 2?", "for variety"),
            new SessionEvent.QuestionSkipped(2, 1),
            new SessionEvent.Ended(EndReason.Finished),
        ];
        var header = new SessionSummary("20260314-0930-kkkkk", Start, Start.AddMinutes(12), "ended", "notes.md", InterviewMode.Practice, 2, 1, 3.6, "offline");
        return new(header, [.. events.Select((happened, index) => new StoredEvent(index + 1, Start.AddMinutes(index), happened))], [new("notes.md", "# Notes")]);
    }
}
