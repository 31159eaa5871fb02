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
        from labelled in LabelMatch.ByPoint(Graded.Label.Criteria, Graded.Preparation.Outline.Criteria)
        where Said.ContainsKey(labelled.Key)
        // What a grade does not list it does not count as told.
        select (labelled.Value.Label, Said[labelled.Key], Graded.Grade.Criteria.FirstOrDefault(result => result.Id == labelled.Key)?.Verdict ?? Verdict.Missed);
}
