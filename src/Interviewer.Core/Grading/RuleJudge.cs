using Interviewer.Models;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Judges by rules alone: no key, no network, the same grade every time.</summary>
internal sealed class RuleJudge : IAnswerJudge
{
    public string Engine => AnswerGrader.Engine;

    public Task<JudgedAnswer> JudgeAsync(Preparation preparation, Question question, IReadOnlyList<AnswerTurn> turns, long tokens, CancellationToken cancellationToken) =>
        Task.FromResult(new JudgedAnswer(AnswerGrader.Grade(preparation, question, turns), ModelUsage.None));
}
