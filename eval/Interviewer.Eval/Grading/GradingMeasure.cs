using Interviewer.Eval.Frame;
using Interviewer.Grading;
using Interviewer.Language;

namespace Interviewer.Eval.Grading;

/// <summary>The grade of every labelled answer against its label: overall, dimensions, points of the notes, STAR and kind of response.</summary>
internal sealed class GradingMeasure() : Measure<PreparedAnswer, GradedAnswer>("grading", "Grades against labelled answers.")
{
    protected override IEnumerable<Sample<PreparedAnswer>> Samples(RunOptions options, Action<string> skipped) => PreparedAnswer.ReadAll(skipped);

    protected override Outcome<GradedAnswer> Run(PreparedAnswer sample)
    {
        var graded = GradedAnswer.Of(sample.Label, sample.Preparation);
        return graded.Grade.Status is EvaluationStatus.Scored ? graded : new Outcome<GradedAnswer>.Unscored(graded.Grade.Reason ?? "no reason given");
    }

    protected override object Kept(PreparedAnswer sample, GradedAnswer result) => result.Grade;

    protected override string Shown(PreparedAnswer sample, GradedAnswer result)
    {
        using var text = new StringWriter();
        AnswerReport.Write(text, result);
        return text.ToString();
    }

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<PreparedAnswer, GradedAnswer>> results)
    {
        GradedAnswer[] graded = [.. results.Select(result => result.Result)];
        return [.. OverallFigures.Of(graded), .. PointFigures.Of(graded), .. ShapeFigures.Of(graded), .. FeedbackFigures.Of(graded)];
    }

    protected override IEnumerable<Plot> Plots(IReadOnlyList<Scored<PreparedAnswer, GradedAnswer>> results)
    {
        GradedAnswer[] graded = [.. results.Select(result => result.Result)];
        return
        [
            Plot.Confusion("Overall", ["1", "2", "3", "4", "5"], graded.Select(answer => (answer.Label.Overall - 1.0, Statistics.Round(answer.Score) - 1))),
            Plot.Calibration("Overall: mean score by label", graded.Select(answer => ((double)answer.Label.Overall, answer.Score))),
            Plot.Scatter("Score against length", "words", "score", graded.Select(answer => ((double)answer.Grade.Delivery.Words, answer.Score))),
            Plot.Scatter("Label against length", "words", "label", graded.Select(answer => ((double)answer.Grade.Delivery.Words, (double)answer.Label.Overall))),
            PointFigures.Confusion(graded),
            ShapeFigures.Responses(graded),
        ];
    }

    /// <summary>Distinct words of the notes that the answer has.</summary>
    public static double Overlap(GradedAnswer answer)
    {
        var said = Tokenizer.ContentStems(answer.Label.Answer);
        return answer.Preparation.Outline.Criteria.SelectMany(criterion => Tokenizer.ContentStems(criterion.Text)).Distinct().Count(said.Contains);
    }
}
