using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Eval.Grading;

/// <summary>
/// Fits the two verdict thresholds on all notes files but one and measures them on that one, so that what is reported was never fitted.
/// Apart for points of the stories told and for points that apply to the question whatever is told.
/// </summary>
internal static class ThresholdFit
{
    private const double Step = .02;

    private sealed record Point(string Notes, bool Told, double Score, int Level);

    public static int Run(TextWriter output)
    {
        var points = GradedAnswer.GradeAll(output).SelectMany(Points).ToArray();
        foreach (var group in points.GroupBy(point => point.Told))
        {
            var all = group.ToArray();
            List<(int Level, int Judged)> held = [];
            output.WriteLine($"{(group.Key ? "points of stories told" : "points of the question")}, n={all.Length}, told at least in part {all.Count(point => point.Level > 0)}");
            foreach (var notes in all.Select(point => point.Notes).Distinct())
            {
                var (partial, met) = Fit([.. all.Where(point => point.Notes != notes)]);
                var own = all.Where(point => point.Notes == notes).Select(point => (point.Level, Judge(point.Score, partial, met))).ToArray();
                held.AddRange(own);
                output.WriteLine(FormattableString.Invariant($"  without {notes,-22} partial {partial:0.00} met {met:0.00}   QWK on it {Qwk(own):0.000}, n={own.Length}"));
            }
            var (bestPartial, bestMet) = Fit(all);
            output.WriteLine(FormattableString.Invariant($"  held out together QWK {Qwk(held):0.000}; fitted on all: partial {bestPartial:0.00} met {bestMet:0.00}, QWK {Qwk([.. all.Select(point => (point.Level, Judge(point.Score, bestPartial, bestMet)))]):0.000}"));
        }
        return 0;
    }

    private static IEnumerable<Point> Points(GradedAnswer answer)
    {
        var preparation = answer.Preparation;
        var guarded = AnswerGuard.Inspect(answer.Label.Answer);
        if (guarded.Unusable is not null) yield break;
        var aligner = new CriterionAligner(AnswerReading.From(guarded, [0], preparation.Vocabulary), preparation.NoteStemsOf(answer.Question.Text));
        var owners = preparation.Outline.Narratives.Where(narrative => answer.Label.Narratives.Contains(narrative.Title)).Select(narrative => narrative.Id).ToHashSet();
        var rivals = new SentenceRivals(owners.SelectMany(preparation.ProfilesOf), aligner);
        foreach (var entry in preparation.RubricFor(answer.Question).Criteria.GroupBy(entry => entry.Criterion.Id).Select(group => group.MaxBy(entry => entry.Weight)!))
        {
            var told = owners.Contains(entry.Criterion.Owner);
            if (entry.Criterion.Kind is CriterionKind.Facet || !told && (entry.Narrative is not null || entry.Importance is Importance.Bonus)) continue;
            var profile = preparation.ProfileOf(entry.Criterion);
            var level = answer.Label.Criteria.Where(point => entry.Criterion.Lines.Any(range => range.First <= point.Lines.Last && point.Lines.First <= range.Last))
                .Select(point => point.Label.Level()).DefaultIfEmpty().Max();
            yield return new(answer.Label.Notes, told, aligner.Best(profile, rivals.Of(profile)).Score, level);
        }
    }

    private static (double Partial, double Met) Fit(Point[] points)
    {
        var steps = Enumerable.Range(3, 30).Select(step => step * Step).ToArray();
        return (from lower in steps from upper in steps where upper >= lower select (partial: lower, met: upper))
            .MaxBy(pair => Qwk([.. points.Select(point => (point.Level, Judge(point.Score, pair.partial, pair.met)))]));
    }

    private static int Judge(double score, double partial, double met) => score >= met ? 2 : score >= partial ? 1 : 0;

    private static double Qwk(IReadOnlyList<(int Level, int Judged)> pairs) =>
        Statistics.Qwk([.. pairs.Select(pair => pair.Level)], [.. pairs.Select(pair => pair.Judged)], 0, 2);
}
