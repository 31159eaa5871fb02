using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Grades everything said on one question. Whoever judges, guard, evidence, facts, score and feedback are the same, so grades compare.
/// </summary>
public interface IAnswerJudge
{
    /// <summary>"offline", or the model that judges.</summary>
    string Engine { get; }

    /// <summary>Never fails for a model's sake: what it cannot judge is judged by rules, and the evaluation says so.</summary>
    /// <param name="tokens">Tokens that may still be used; with none left the rules judge.</param>
    Task<JudgedAnswer> JudgeAsync(Preparation preparation, Question question, IReadOnlyList<AnswerTurn> turns, long tokens, CancellationToken cancellationToken);
}
