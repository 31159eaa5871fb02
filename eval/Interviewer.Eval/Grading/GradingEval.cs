using Interviewer.Grading;
using Interviewer.Language;

namespace Interviewer.Eval.Grading;

/// <summary>Measures the grader against labelled answers. Two baselines stand beside it: a grader that only counts words must lose.</summary>
internal static class GradingEval
{
    public static int Run(TextWriter output)
    {
        var graded = GradedAnswer.GradeAll(output);
        if (graded.Count == 0) return 1;
        output.WriteLine($"{"id",-5}{"label",6}{"score",7}  {"quality",-14}main disagreement");
        foreach (var answer in graded)
            output.WriteLine(FormattableString.Invariant($"{answer.Label.Id,-5}{answer.Label.Overall,6}{answer.Score,7:0.0}  {answer.Label.Quality,-14}{Disagreement(answer)}"));
        output.WriteLine();

        double[] labels = [.. graded.Select(answer => (double)answer.Label.Overall)];
        output.WriteLine($"{"overall",-24}{"Spearman",9}{"QWK",7}{"MAE",7}   n={graded.Count}");
        Row(output, "grader", labels, [.. graded.Select(answer => answer.Score)]);
        Row(output, "baseline: length", labels, Scaled([.. graded.Select(answer => (double)answer.Grade.Delivery.Words)]));
        Row(output, "baseline: word overlap", labels, Scaled([.. graded.Select(Overlap)]));
        output.WriteLine();

        Criteria(output, graded);
        Dimensions(output, graded);
        Rates(output, graded);
        return 0;
    }

    public static int Show(TextWriter output, string id)
    {
        foreach (var answer in GradedAnswer.GradeAll(output).Where(answer => answer.Label.Id == id || id is "all")) AnswerReport.Write(output, answer);
        return 0;
    }

    private static void Row(TextWriter output, string name, double[] labels, double[] scores)
    {
        int[] rounded = [.. scores.Select(score => (int)Math.Floor(Math.Clamp(score, 1, 5) + .5))];
        output.WriteLine(FormattableString.Invariant(
            $"{name,-24}{Statistics.Spearman(labels, scores),9:0.000}{Statistics.Qwk([.. labels.Select(label => (int)label)], rounded, 1, 5),7:0.000}{Statistics.Mae(labels, scores),7:0.00}"));
    }

    private static void Criteria(TextWriter output, IReadOnlyList<GradedAnswer> graded)
    {
        var points = graded.SelectMany(answer => answer.Points).Select(point => (Label: point.Label.Label, point.Verdict)).ToArray();
        Verdict[] all = [Verdict.Met, Verdict.Partial, Verdict.Missed, Verdict.Contradicted];
        output.WriteLine($"criterion verdicts, n={points.Length} (rows: label; columns: grader)");
        output.WriteLine($"{"",-14}{string.Concat(all.Select(verdict => $"{verdict,13}"))}");
        foreach (var label in all)
            output.WriteLine($"{label,-14}{string.Concat(all.Select(verdict => $"{points.Count(point => point.Label == label && point.Verdict == verdict),13}"))}");
        int[] labels = [.. points.Select(point => Level(point.Label))], verdicts = [.. points.Select(point => Level(point.Verdict))];
        output.WriteLine(FormattableString.Invariant(
            $"3-level QWK {Statistics.Qwk(labels, verdicts, 0, 2):0.000}   macro-F1 (told or not) {MacroF1(points):0.000}"));
        output.WriteLine();
    }

    private static void Dimensions(TextWriter output, IReadOnlyList<GradedAnswer> graded)
    {
        (string Name, Func<Dimensions, double> Of)[] dimensions =
        [
            ("relevance", of => of.Relevance), ("coverage", of => of.Coverage), ("structure", of => of.Structure),
            ("specificity", of => of.Specificity), ("ownership", of => of.Ownership), ("reflection", of => of.Reflection),
        ];
        output.WriteLine($"{"dimension",-24}{"Spearman",9}{"MAE",7}");
        foreach (var (name, of) in dimensions)
        {
            double[] labels = [.. graded.Select(answer => of(answer.Label.Dimensions))], ratings = [.. graded.Select(answer => of(answer.Grade.Dimensions!))];
            output.WriteLine(FormattableString.Invariant($"{name,-24}{Statistics.Spearman(labels, ratings),9:0.000}{Statistics.Mae(labels, ratings),7:0.00}"));
        }
        output.WriteLine();
    }

    private static void Rates(TextWriter output, IReadOnlyList<GradedAnswer> graded)
    {
        var star = graded.SelectMany(answer => Elements(answer.Label.Star).Zip(Elements(answer.Grade.Star!))).ToArray();
        var contradicted = graded.Where(answer => answer.Label.Facts.Any(fact => fact.Status is FactStatus.Contradicted)).ToArray();
        var consistent = graded.Except(contradicted).ToArray();
        Rate(output, "STAR element, told or not", star.Count(pair => pair.First > 0 == pair.Second > 0), star.Length);
        Rate(output, "STAR element, exact", star.Count(pair => pair.First == pair.Second), star.Length);
        Rate(output, "response type", graded.Count(answer => answer.Label.ResponseType == answer.Grade.ResponseType), graded.Count);
        Rate(output, "first narrative", graded.Count(answer => answer.Label.Narratives.Count == 0 ? answer.UsedTitles.Count == 0 : answer.UsedTitles.Count > 0 && answer.Label.Narratives.Contains(answer.UsedTitles[0])), graded.Count);
        Rate(output, "contradiction found", contradicted.Count(Contradicts), contradicted.Length);
        Rate(output, "no false contradiction", consistent.Count(answer => !Contradicts(answer)), consistent.Length);
        Rate(output, "quotes are slices", graded.Count(QuotesAreSlices), graded.Count);
        Rate(output, "feedback ≤ 150 words", graded.Count(answer => FeedbackWriter.Words(answer.Grade.Feedback!) <= FeedbackWriter.MaximumWords), graded.Count);
        double[] again = [.. graded.Select(answer => GradedAnswer.Of(answer.Label, answer.Preparation).Took.TotalMilliseconds)];
        output.WriteLine(FormattableString.Invariant($"graded again: slowest {again.Max():0.0} ms; first sight:"));
        output.WriteLine(FormattableString.Invariant($"slowest {graded.Max(answer => answer.Took.TotalMilliseconds):0.0} ms, median {graded.Select(answer => answer.Took.TotalMilliseconds).Order().ElementAt(graded.Count / 2):0.0} ms"));
    }

    private static void Rate(TextWriter output, string name, int right, int of) => output.WriteLine($"{name,-28}{right,4} of {of}");

    private static bool Contradicts(GradedAnswer answer) => answer.Grade.Facts.Any(fact => fact.Status is FactStatus.Contradicted)
        || answer.Grade.Criteria.Any(result => result.Verdict is Verdict.Contradicted);

    private static bool QuotesAreSlices(GradedAnswer answer) => answer.Grade.Criteria.Select(result => result.Quote).Concat(answer.Grade.Facts.Select(fact => fact.Quote))
        .OfType<string>().All(quote => answer.Label.Answer.Contains(quote, StringComparison.Ordinal));

    private static double[] Elements(StarScores star) => [star.S, star.T, star.A, star.R];

    private static int Level(Verdict verdict) => verdict switch { Verdict.Met => 2, Verdict.Partial => 1, _ => 0 };

    private static double MacroF1((Verdict Label, Verdict Verdict)[] points)
    {
        return (F1(true) + F1(false)) / 2;

        double F1(bool told)
        {
            int both = points.Count(point => Level(point.Label) > 0 == told && Level(point.Verdict) > 0 == told);
            return 2.0 * both / (points.Count(point => Level(point.Label) > 0 == told) + points.Count(point => Level(point.Verdict) > 0 == told));
        }
    }

    private static string Disagreement(GradedAnswer answer)
    {
        if (Math.Abs(answer.Score - answer.Label.Overall) < .75) return "";
        (string Name, double Label, double Rated)[] pairs =
        [
            ("relevance", answer.Label.Dimensions.Relevance, answer.Grade.Dimensions!.Relevance), ("coverage", answer.Label.Dimensions.Coverage, answer.Grade.Dimensions.Coverage),
            ("structure", answer.Label.Dimensions.Structure, answer.Grade.Dimensions.Structure), ("specificity", answer.Label.Dimensions.Specificity, answer.Grade.Dimensions.Specificity),
            ("ownership", answer.Label.Dimensions.Ownership, answer.Grade.Dimensions.Ownership), ("reflection", answer.Label.Dimensions.Reflection, answer.Grade.Dimensions.Reflection),
        ];
        var worst = pairs.MaxBy(pair => Math.Abs(pair.Label - pair.Rated));
        return FormattableString.Invariant($"{worst.Name} {worst.Rated:0.0}, label {worst.Label:0}");
    }

    private static double Overlap(GradedAnswer answer)
    {
        var said = Tokenizer.ContentStems(answer.Label.Answer);
        return answer.Preparation.Outline.Criteria.SelectMany(criterion => Tokenizer.ContentStems(criterion.Text)).Distinct().Count(said.Contains);
    }

    /// <summary>Stretched to 1..5, the kindest reading of a baseline.</summary>
    private static double[] Scaled(double[] values) =>
        [.. values.Select(value => 1 + 4 * (value - values.Min()) / Math.Max(1e-9, values.Max() - values.Min()))];
}
