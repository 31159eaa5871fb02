using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Web.Views;

/// <param name="Key">Ties quote and note of one row together on the page.</param>
internal sealed record CriterionRow(string Key, CriterionResult Result)
{
    public string Word => WordFor(Result.Verdict);

    public string Kind => Result.Kind switch
    {
        CriterionKind.Hint => "your own hint",
        CriterionKind.Facet => "asked for in your notes",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    public static string WordFor(Verdict verdict) => verdict switch
    {
        Verdict.Met => "Met",
        Verdict.Partial => "Partly",
        Verdict.Missed => "Missed",
        Verdict.Contradicted => "Contradicted",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
