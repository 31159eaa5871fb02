using Interviewer.Grading;
using Interviewer.Interviews;
using Interviewer.Notes;

namespace Interviewer.Terminal;

/// <summary>An answer of a file with its grade and the follow-up an interview would consider.</summary>
internal sealed record GradedAnswer(string Id, Question Question, Evaluation Grade, FollowUp FollowUp)
{
    /// <summary>As many follow-ups as an interview asks; decides only whether the proposed one would still be asked.</summary>
    private const int MaximumFollowUps = 2;

    /// <param name="tokens">Tokens a model may use for it.</param>
    public static async Task<GradedAnswer> OfAsync(AnswerLine line, Preparation preparation, IAnswerJudge judge, FollowUps followUps, long tokens, CancellationToken cancellationToken)
    {
        var question = preparation.FindQuestion(line.Question);
        AnswerTurn[] turns = [new(line.Answer)];
        var grade = (await judge.JudgeAsync(preparation, question, turns, tokens, cancellationToken)).Evaluation;
        return new(line.Id, question, grade, followUps.Choose(preparation, question, turns, [grade], [], MaximumFollowUps));
    }
}
