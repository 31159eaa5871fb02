using System.CommandLine;
using System.Text.Json;
using Interviewer.Eval.Frame;
using Interviewer.Eval.ShortAnswers;
using Interviewer.Grading;

namespace Interviewer.Eval.Verbs;

/// <summary><c>short-answers [FILE]</c>: the measure on the public sets, or the criterion judge on any file.</summary>
internal static class ShortAnswersVerb
{
    public static Command Create(ShortAnswerMeasure measure)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "JSON lines with id, question, reference and answer; label, score with qid, and rater1 are held against the verdicts where they are there. Without a file: the public sets.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var verdicts = new Option<string?>("--out") { Description = "Where the verdicts go, a line each with id, score (0 to 1) and label; standard output unless told.", HelpName = "FILE" };
        var command = new Command(measure.Name, measure.Description) { file, verdicts };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(file) is { } path) await JudgeAsync(path, parsed.GetValue(verdicts), cancellationToken);
            else await MeasureVerb.RunAsync(measure.Name, [measure], new(Concurrency: Environment.ProcessorCount), show: null, EvalData.Output, cancellationToken);
        });
        return command;
    }

    private static async Task JudgeAsync(string path, string? verdicts, CancellationToken cancellationToken)
    {
        var judged = ShortAnswer.ReadAll(path).AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(sample => (Sample: sample, Verdict: ShortAnswerJudge.Judge(sample.Question, sample.Reference, sample.Answer))).ToList();
        var lines = judged.Select(pair => JsonSerializer.Serialize(new { pair.Sample.Id, Score = Math.Round(pair.Verdict.Score, 4), Label = pair.Verdict.Verdict }, InterviewerJson.Compact));
        if (verdicts is null) foreach (var line in lines) Console.WriteLine(line);
        else await File.WriteAllLinesAsync(verdicts, lines, cancellationToken);

        FigureLog[] figures = [.. ShortAnswerFigures.Of(Path.GetFileNameWithoutExtension(path), judged).Select(figure => FigureLog.Of(figure, Part.Whole))];
        if (figures.Length > 0) FigureTables.Write([.. figures.Select(figure => ("", figure))], verdicts is null ? Console.Error : Console.Out);
    }
}
