using Interviewer.Eval.Frame;
using Interviewer.Grading;

namespace Interviewer.Eval.Facts;

/// <summary>Who is accused of contradicting the notes, and who of having said nothing: what costs a truthful candidate the score.</summary>
internal sealed class ToldMeasure() : Measure<ToldAnswer, Evaluation>("told", "Answers true to the notes, with one fact told otherwise, and of other people.")
{
    /// <summary>A quick run takes one in so many of the answers of other people, of which there are many.</summary>
    private const int QuickShare = 3;

    protected override IEnumerable<Sample<ToldAnswer>> Samples(RunOptions options, Action<string> skipped) =>
        ToldAnswer.ReadAll(skipped).Where((sample, index) => !options.Quick || sample.Data.Kind is not ToldKind.AnotherPersons || index % QuickShare == 0);

    protected override Outcome<Evaluation> Run(ToldAnswer sample) => AnswerGrader.Grade(sample.Preparation, sample.Question, [new(sample.Text)]);

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<ToldAnswer, Evaluation>> results)
    {
        yield return new("true answers called contradicting", Statistic.FaultRate, Of(ToldKind.True, Accuses), Goal.NoMoreThan(.01));
        yield return new("contradictions seen", Statistic.Mean, [.. results.Where(result => result.Sample.Against is not null).Select(result => Observation.Of(result.Id, Sees(result.Sample, result.Result)))], Goal.AtLeast(.90));
        yield return new("other people's answers called contradicting", Statistic.FaultRate, Of(ToldKind.AnotherPersons, Accuses), Goal.NoMoreThan(.01));
        yield return new("true answers taken for none", Statistic.Faults, Of(ToldKind.True, IsUnusable), Goal.NoMoreThan(0));
        yield return new("other people's answers taken for none", Statistic.FaultRate, Of(ToldKind.AnotherPersons, IsUnusable));

        Observation[] Of(ToldKind kind, Func<Evaluation, bool> of) =>
            [.. results.Where(result => result.Sample.Kind == kind).Select(result => Observation.Of(result.Id, of(result.Result)))];
    }

    protected override object Kept(ToldAnswer sample, Evaluation result) => new { sample.Kind, result.Score, result.Flags, Accused = Accuses(result) };

    protected override string? Shown(ToldAnswer sample, Evaluation result)
    {
        if (!IsUnusable(result) && Accuses(result) == sample.Kind is ToldKind.Contradicting) return null;
        var quotes = result.Facts.Where(fact => fact.Status is FactStatus.Contradicted)
            .Select(fact => $" “{fact.Quote}” [{sample.Preparation.Outline.Facts.First(noted => noted.Id == fact.Id).Text}]")
            .Concat(result.Criteria.Where(point => point.Verdict is Verdict.Contradicted).Select(point => $" “{point.Quote}” [{point.Text}]"));
        return $"{sample.Kind}: {string.Join(", ", result.Flags)}{string.Concat(quotes)}";
    }

    internal static bool Accuses(Evaluation grade) =>
        grade.Facts.Any(fact => fact.Status is FactStatus.Contradicted) || grade.Criteria.Any(point => point.Verdict is Verdict.Contradicted);

    /// <summary>An accusation for another line is no luck, and one more mistake.</summary>
    private static bool Sees(ToldAnswer sample, Evaluation grade) =>
        grade.Facts.Any(fact => fact.Status is FactStatus.Contradicted && sample.Preparation.Outline.Facts.First(noted => noted.Id == fact.Id).Line == sample.Against)
        || sample.Against is { } line && grade.Criteria.Any(point => point.Verdict is Verdict.Contradicted && point.Lines.Any(lines => lines.Contains(line)));

    private static bool IsUnusable(Evaluation grade) => grade.ResponseType is ResponseType.NoAnswer;
}
