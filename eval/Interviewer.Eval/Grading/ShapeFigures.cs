using System.Text.Json;
using Interviewer.Eval.Frame;
using Interviewer.Grading;

namespace Interviewer.Eval.Grading;

/// <summary>STAR, kind of response, the story told, and what must always hold.</summary>
internal static class ShapeFigures
{
    public static IEnumerable<Figure> Of(IReadOnlyList<GradedAnswer> graded)
    {
        Observation[] elements = [.. graded.SelectMany(answer => Elements(answer.Label.Id, answer.Label.Star, answer.Grade.Star!))];
        yield return new("STAR elements, macro-F1", Statistic.MacroF1But0, elements, Goal.AtLeast(.85));
        foreach (var (index, element) in ((string[])["situation", "task", "action", "result"]).Index())
            yield return new($"STAR {element}, F1", Statistic.F1, [.. elements.Where((_, i) => i % 4 == index).Select(one => new Observation(one.Sample, Math.Sign(one.Expected), Math.Sign(one.Found)))]);
        yield return new("STAR elements, three levels, QWK", Statistic.Qwk,
            [.. graded.SelectMany(answer => Values(answer.Label.Star).Zip(Values(answer.Grade.Star!), (label, found) => new Observation(answer.Label.Id, 2 * label, 2 * found)))]);
        yield return new("story or not, accuracy", Statistic.Accuracy, Observed(answer => Story(answer.Label.ResponseType), answer => Story(answer.Grade.ResponseType)), Goal.AtLeast(.95));
        yield return new("first narrative right", Statistic.Mean, Rate(FirstNarrative));
        yield return new("contradicting answer found, precision", Statistic.Precision, Observed(LabelContradicts, Contradicts));
        yield return new("contradicting answer found, recall", Statistic.Recall, Observed(LabelContradicts, Contradicts));
        yield return new("quote that is no slice of the answer", Statistic.Faults, Rate(answer => !QuotesAreSlices(answer)), Goal.NoMoreThan(0));
        yield return new("feedback over 150 words", Statistic.Faults, Rate(answer => FeedbackWriter.Words(answer.Grade.Feedback!) > FeedbackWriter.MaximumWords), Goal.NoMoreThan(0));

        Observation[] Rate(Func<GradedAnswer, bool> of) => [.. graded.Select(answer => Observation.Of(answer.Label.Id, of(answer)))];

        Observation[] Observed(Func<GradedAnswer, bool> label, Func<GradedAnswer, bool> found) =>
            [.. graded.Select(answer => new Observation(answer.Label.Id, label(answer) ? 1 : 0, found(answer) ? 1 : 0))];
    }

    /// <summary>Four observations, situation to result: the element's own class, from 1, where at least half of it is there, else 0.</summary>
    public static IEnumerable<Observation> Elements(string answer, StarScores label, StarScores found)
    {
        return Values(label).Zip(Values(found)).Select((pair, i) => new Observation(answer, Class(pair.First, i), Class(pair.Second, i)));

        static double Class(double value, int element) => value >= .5 ? element + 1 : 0;
    }

    public static Plot Responses(IReadOnlyList<GradedAnswer> graded) => Plot.Confusion(
        "Kind of response", [.. Enum.GetNames<ResponseType>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName).Select(name => name.Replace('_', ' '))],
        graded.Select(answer => ((double)answer.Label.ResponseType, (double)answer.Grade.ResponseType!)));

    private static double[] Values(StarScores star) => [star.S, star.T, star.A, star.R];

    private static bool Story(ResponseType? type) => type is ResponseType.Story;

    private static bool FirstNarrative(GradedAnswer answer) => answer.Label.Narratives.Count == 0 ? answer.UsedTitles.Count == 0
        : answer.UsedTitles.Count > 0 && answer.Label.Narratives.Contains(answer.UsedTitles[0]);

    private static bool LabelContradicts(GradedAnswer answer) => answer.Label.Facts.Any(fact => fact.Status is FactStatus.Contradicted);

    private static bool Contradicts(GradedAnswer answer) => answer.Grade.Facts.Any(fact => fact.Status is FactStatus.Contradicted)
        || answer.Grade.Criteria.Any(result => result.Verdict is Verdict.Contradicted);

    private static bool QuotesAreSlices(GradedAnswer answer) => answer.Grade.Criteria.Select(result => result.Quote).Concat(answer.Grade.Facts.Select(fact => fact.Quote))
        .OfType<string>().All(quote => answer.Label.Answer.Contains(quote, StringComparison.Ordinal));
}
