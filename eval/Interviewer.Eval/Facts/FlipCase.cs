using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Eval.Facts;

/// <summary>An answer whose sentence on one learning was put in another frame: one that takes the credit away, or one that must not.</summary>
internal sealed record FlipCase(Preparation Preparation, Question Question, string Base, Criterion Learning, bool Denies, bool Held, string Frame, string Sentence, string Answer)
{
    public Verdict Verdict => VerdictIn(Answer);

    public Verdict VerdictIn(string answer) => AnswerGrader.Grade(Preparation, Question, [new(answer)]).Criteria
        .FirstOrDefault(result => result.Id == Learning.Id)?.Verdict ?? Verdict.Missed;
}
