using Interviewer.Eval.Grading;
using Interviewer.Grading;

namespace Interviewer.Eval.Judges;

/// <summary>What became of a scripted judge's words on one labelled answer.</summary>
/// <param name="Said">By criterion id, what the judge said before it was checked.</param>
/// <param name="ByRules">The grade without any judge.</param>
/// <param name="Raised">An instruction in the answer raised the score above what both a perfect judge and the rules give without it.</param>
internal sealed record JudgedLabel(GradedAnswer Graded, IReadOnlyDictionary<string, Verdict> Said, Evaluation ByRules, bool Raised)
{
    /// <summary>The labelled points the judge was asked about: by label, as said, and as it stands after the checks.</summary>
    public IEnumerable<(Verdict Label, Verdict Said, Verdict Stands)> Asked =>
        from label in Graded.Label.Criteria
        let result = Graded.Grade.Criteria.Select(result => (Result: result, Shared: GradedAnswer.Shared(result.Lines, label.Lines)))
            .Where(pair => pair.Shared > 0 && Said.ContainsKey(pair.Result.Id)).OrderByDescending(pair => pair.Shared).Select(pair => pair.Result).FirstOrDefault()
        where result is not null
        select (label.Label, Said[result.Id], result.Verdict);
}
