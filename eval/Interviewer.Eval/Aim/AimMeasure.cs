using Interviewer.Eval.Facts;
using Interviewer.Eval.Frame;
using Interviewer.Grading;
using Interviewer.Notes;

namespace Interviewer.Eval.Aim;

/// <summary>Who is told that the story does not answer the question: whoever answers it should never be, whoever does not always.</summary>
internal sealed class AimMeasure() : Measure<AimedAnswer, Evaluation>("aim", "Answers that serve the question, and true stories told beside it.")
{
    protected override IEnumerable<Sample<AimedAnswer>> Samples(RunOptions options, Action<string> skipped) => AimedAnswer.ReadAll(skipped);

    protected override Outcome<Evaluation> Run(AimedAnswer sample) => AnswerGrader.Grade(sample.Preparation, sample.Question, [new(sample.Text)]);

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<AimedAnswer, Evaluation>> results)
    {
        foreach (var (asked, full) in (IEnumerable<(string, bool)>)[("asked how one works", false), ("asked for what happened", true)])
        {
            yield return new($"{asked}: serving answers marked down", Statistic.FaultRate, Of(true));
            yield return new($"{asked}: stories beside the question marked down", Statistic.Mean, Of(false));

            Observation[] Of(bool serves) =>
            [
                .. results.Where(result => result.Sample.Serves == serves && result.Sample.Question.StarExpected is StarExpectation.Full == full)
                    .Select(result => Observation.Of(result.Id, IsMarkedDown(result.Result))),
            ];
        }
        yield return new("true answers called contradicting", Statistic.FaultRate, [.. results.Select(result => Observation.Of(result.Id, ToldMeasure.Accuses(result.Result)))], Goal.NoMoreThan(.01));
    }

    protected override object Kept(AimedAnswer sample, Evaluation result) => new { sample.Serves, result.Score, result.Dimensions!.Relevance };

    protected override string? Shown(AimedAnswer sample, Evaluation result) =>
        sample.Serves == IsMarkedDown(result) ? $"{(sample.Serves ? "serves" : "beside")}: {result.Score} {result.Dimensions!.Relevance} {sample.Question.AskAs} | {sample.Text}" : null;

    // Below 3 the scheme caps the score.
    private static bool IsMarkedDown(Evaluation grade) => grade.Dimensions!.Relevance < 3;
}
