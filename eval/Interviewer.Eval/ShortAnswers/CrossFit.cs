using Interviewer.Eval.Frame;

namespace Interviewer.Eval.ShortAnswers;

/// <summary>The judge's score on the scale of the human one: for each question by the monotone map that fits all other questions best.</summary>
internal static class CrossFit
{
    /// <returns>Per row its human and its predicted score.</returns>
    public static IReadOnlyList<Observation> Of(IReadOnlyList<(string Id, string Qid, double Human, double Judged)> rows)
    {
        var maps = rows.Select(row => row.Qid).Distinct().ToDictionary(qid => qid, qid => Map(rows, qid), StringComparer.Ordinal);
        return [.. rows.Where(row => maps[row.Qid] is not null).Select(row => new Observation(row.Id, row.Human, maps[row.Qid]!.At(row.Judged)))];
    }

    private static Isotonic? Map(IReadOnlyList<(string Id, string Qid, double Human, double Judged)> rows, string without)
    {
        var others = rows.Where(row => row.Qid != without).Select(row => (row.Judged, row.Human)).ToArray();
        return others.Length == 0 ? null : Isotonic.Fit(others);
    }
}
