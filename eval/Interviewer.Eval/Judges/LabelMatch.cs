using Interviewer.Eval.Grading;
using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Eval.Judges;

/// <summary>
/// Which labels speak of which point. A person labels line by line where a point may take in several lines, so that a point can have several labels;
/// no label speaks of more than one point.
/// </summary>
internal static class LabelMatch
{
    /// <returns>By criterion id, what its labels say together; nothing of points that nobody labelled.</returns>
    public static IReadOnlyDictionary<string, LabelledAnswer.LabelledPoint> ByPoint(IReadOnlyList<LabelledAnswer.LabelledPoint> labels, IReadOnlyList<Criterion> points) => labels
        .Select(label => (Label: label, Point: points.Select(point => (point.Id, Shared: GradedAnswer.Shared(point.Lines, label.Lines))).MaxBy(point => point.Shared)))
        .Where(pair => pair.Point.Shared > 0)
        .GroupBy(pair => pair.Point.Id, pair => pair.Label)
        .ToDictionary(group => group.Key, group => Together([.. group]), StringComparer.Ordinal);

    // Told in part is what is told of some of its lines and not of others; the words that show it are those of the line best told.
    private static LabelledAnswer.LabelledPoint Together(IReadOnlyList<LabelledAnswer.LabelledPoint> labels)
    {
        var best = labels.MaxBy(label => label.Label.Level())!;
        return labels.All(label => label.Label == best.Label) || best.Label.Level() == 0 ? best : best with { Label = Verdict.Partial };
    }
}
