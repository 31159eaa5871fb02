using CsCheck;
using Interviewer.Interviews;
using Xunit;
using static Interviewer.Tests.Interviews.SessionSamples;

namespace Interviewer.Tests.Interviews;

public sealed class InterviewSessionTests
{
    private static readonly SessionCommand.Skip Skip = new();
    private static readonly SessionCommand.Continue Continue = new();

    private static readonly Func<int, SessionCommand>[] Commands =
    [
        turn => new SessionCommand.Answer($"t{turn}", "An answer."), turn => new SessionCommand.Answer($"t{turn}", "Another answer."),
        _ => Skip, _ => new SessionCommand.Hint(), _ => new SessionCommand.Retry(), _ => Continue, _ => new SessionCommand.Pause(),
        _ => new SessionCommand.Resume(), turn => turn % 7 == 0 ? new SessionCommand.End() : Skip,
    ];

    [Fact]
    public void A_practice_question_goes_from_answer_over_follow_up_to_review()
    {
        var session = Begin();
        Assert.Equal("Question 1?", session.Prompt);

        session = Send(session, new SessionCommand.Answer("t1", "I did it."));
        Assert.Equal(SessionState.Answering, session.State);
        Assert.Equal("What did you learn?", session.Prompt);

        session = Send(session, new SessionCommand.Answer("t2", "That it works."));
        Assert.Equal(SessionState.Reviewing, session.State);
        Assert.Null(session.Prompt);

        session = Send(session, Continue);
        Assert.Equal(2, session.Number);
        Assert.Equal("Question 2?", session.Prompt);
    }

    [Fact]
    public void A_real_interview_goes_on_without_review()
    {
        var session = Begin(questions: 2, InterviewMode.Real);
        session = Send(session, new SessionCommand.Answer("t1", "I did it."));
        session = Send(session, new SessionCommand.Answer("t2", "That it works."));
        Assert.Equal("Question 2?", session.Prompt);
        session = Send(session, Skip);
        Assert.Equal((SessionState.Ended, EndReason.Finished), (session.State, session.EndReason));
    }

    [Fact]
    public void The_last_attempt_counts_and_every_attempt_is_kept()
    {
        var session = Begin(questions: 1);
        session = Send(session, new SessionCommand.Answer("t1", "First try."));
        session = Send(session, new SessionCommand.Answer("t2", "More."));
        Assert.Equal(4, session.Score);
        session = Send(session, new SessionCommand.Retry());
        Assert.Equal((1, 2), (session.Number, session.Attempt));
        session = Send(session, new SessionCommand.Answer("t3", "Second try."));
        session = Send(session, Skip);
        Assert.Equal(2, session.Attempts.Count);
        Assert.Equal(3, session.Score);
        Assert.Equal(1, session.Answered);
    }

    [Theory]
    [InlineData("end")]
    [InlineData("skip")]
    [InlineData("open")]
    public void A_second_try_that_is_given_up_leaves_the_grade_of_the_first(string how)
    {
        var session = Send(Send(Send(Begin(questions: 1), new SessionCommand.Answer("t1", "I did it.")), Skip), new SessionCommand.Retry());
        session = how switch
        {
            "end" => Send(session, new SessionCommand.End()),
            "skip" => Send(session, Skip),
            _ => Send(session, new SessionCommand.Answer("t2", "I did it again.")),
        };
        Assert.Equal(1, Assert.Single(session.Counting).Attempt);
        Assert.Equal(3, session.Score);
        if (how is not "open") Assert.Contains("You answered 1 of 1 questions", session.Summary);
    }

    [Fact]
    public void Skipping_a_follow_up_keeps_the_answer_and_skipping_a_question_leaves_it_unscored()
    {
        var session = Send(Begin(), new SessionCommand.Answer("t1", "I did it."));
        session = Send(session, Skip);
        Assert.Equal(SessionState.Reviewing, session.State);
        Assert.False(session.Attempts[^1].Skipped);
        session = Send(Send(session, Continue), Skip);
        Assert.True(session.Attempts[1].Skipped);
        Assert.Equal(3, session.Number);
        Assert.Equal(3, session.Score);
    }

    [Fact]
    public void An_answer_to_a_paused_interview_resumes_it()
    {
        var session = Send(Begin(), new SessionCommand.Pause());
        Assert.Equal(SessionState.Paused, session.State);
        var decision = session.Decide(new SessionCommand.Answer("t1", "I did it."));
        Assert.Collection(decision.Events, first => Assert.IsType<SessionEvent.Resumed>(first), second => Assert.IsType<SessionEvent.AnswerGiven>(second));
    }

    [Fact]
    public void Ending_early_completes_the_open_question()
    {
        var session = Send(Begin(), new SessionCommand.Answer("t1", "I did it."));
        session = Send(session, new SessionCommand.End());
        Assert.Equal((SessionState.Ended, EndReason.EndedEarly), (session.State, session.EndReason));
        Assert.True(session.Attempts[0].Closed);
    }

    [Fact]
    public void Refusals_say_what_to_do_and_change_nothing()
    {
        var practice = Begin();
        Assert.Contains("empty", practice.Decide(new SessionCommand.Answer("t", "  ")).Refusal);
        Assert.Contains("at most 50,000", practice.Decide(new SessionCommand.Answer("t", new string('a', 50_001))).Refusal);
        Assert.Contains("still open", practice.Decide(Continue).Refusal);
        Assert.Contains("practice mode", Begin(mode: InterviewMode.Real).Decide(new SessionCommand.Hint()).Refusal);
        var ended = Send(practice, new SessionCommand.End());
        Assert.Contains("start a new one", ended.Decide(Skip).Refusal);
    }

    [Fact]
    public void Hints_come_one_at_a_time_until_there_are_none()
    {
        var session = Begin();
        foreach (var expected in new[] { "first hint", "second hint" })
        {
            var decision = session.Decide(new SessionCommand.Hint());
            Assert.Equal(expected, Assert.IsType<SessionEvent.HintGiven>(Assert.Single(decision.Events)).Text);
            session = Play(session, decision.Events);
        }
        Assert.Contains("last hint", session.Decide(new SessionCommand.Hint()).Refusal);
    }

    /// <summary>Whatever a candidate does in whatever order: what is decided can be applied, and folding the log gives the same state.</summary>
    [Fact]
    public void Every_decided_event_applies_and_the_log_folds_to_the_same_state() => Gen.Select(
        Gen.Int[1, 4], Gen.Bool, Gen.Int[0, Commands.Length - 1].Array[0, 40])
        .Sample((questions, real, commands) =>
        {
            var log = new List<SessionEvent> { Started(questions, real ? InterviewMode.Real : InterviewMode.Practice) };
            var session = InterviewSession.Begin((SessionEvent.Started)log[0]);
            void Take(SessionEvent happened)
            {
                log.Add(happened);
                session = session.Apply(happened);
            }
            void DoWork()
            {
                while (session is { Work: not SessionWork.None, State: SessionState.Working }) Take(Work(session));
            }
            DoWork();
            foreach (var (turn, command) in commands.Index())
            {
                foreach (var happened in session.Decide(Commands[command](turn)).Events) Take(happened);
                DoWork();
                Assert.NotEqual(SessionState.Working, session.State);
                Assert.Equal(session.State is SessionState.Answering, session.Prompt is not null);
            }
            var folded = InterviewSession.Fold(log);
            Assert.Equal((session.State, session.Number, session.Attempt, session.Prompt, session.Score), (folded.State, folded.Number, folded.Attempt, folded.Prompt, folded.Score));
            Assert.Equal(log.OfType<SessionEvent.AnswerGiven>().Count(), folded.Attempts.Sum(attempt => attempt.Turns.Count));
        }, iter: 2_000);
}
