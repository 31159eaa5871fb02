using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Interviewer.Grading;

namespace Interviewer.Eval.Frame;

/// <summary>One run, complete: which state of the program judged which data, and all that came of it.</summary>
/// <param name="Commit">Null outside a git checkout.</param>
/// <param name="Dirty">The files differed from the commit.</param>
/// <param name="Engine">"offline", or the model that judged.</param>
/// <param name="Files">Data and prompts by path, with the SHA-256 of each.</param>
internal sealed record RunLog(
    int Version, DateTimeOffset At, string Verb, RunOptions Options, string? Commit, bool Dirty, string Engine, string Runtime, int Processors,
    IReadOnlyDictionary<string, string> Files, double Seconds, Tokens Tokens, IReadOnlyList<MeasureLog> Measures)
{
    public const int CurrentVersion = 1;

    /// <summary>Figures that have to reach something, of what is held out.</summary>
    [JsonIgnore]
    public IEnumerable<FigureLog> Goals => Measures.SelectMany(measure => measure.Figures).Where(figure => figure is { Goal: not null, Part: not Part.Fit });

    /// <param name="progress">Told the name of a measure, how many of its samples are done, of how many.</param>
    public static async Task<RunLog> MakeAsync(string verb, IReadOnlyList<IMeasure> measures, RunOptions options, Action<string, int, int> progress, CancellationToken cancellationToken)
    {
        var (at, started) = (DateTimeOffset.UtcNow, Stopwatch.GetTimestamp());
        var logs = new List<MeasureLog>();
        foreach (var measure in measures) logs.Add(await measure.RunAsync(options, (done, of) => progress(measure.Name, done, of), cancellationToken));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        if (measures.Count > 1) logs.Add(OfRun(seconds, options));
        var (commit, dirty) = await Checkout.StateAsync(cancellationToken);
        return new(CurrentVersion, at, verb, options, commit, dirty, AnswerGrader.Engine, RuntimeInformation.FrameworkDescription, Environment.ProcessorCount,
            Checkout.Hashes(), seconds, logs.SelectMany(log => log.Samples).Aggregate(default(Tokens), (sum, sample) => sum + sample.Tokens), logs);
    }

    // A measurement that takes too long is not made before each change.
    private static MeasureLog OfRun(double seconds, RunOptions options) => new("all", [], seconds,
        [FigureLog.Of(new("whole run, seconds", Statistic.Most, [Observation.Of("run", seconds)], Goal.NoMoreThan(options.Quick ? 120 : 600)) { IsTiming = true }, Part.Whole)], [], []);

    public static async Task<RunLog> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path)) throw new InterviewerException($"{path} is not there: the end of a run names its log, and `compare RUN --accept` keeps one in eval/baselines.");
        await using var file = File.OpenRead(path);
        try
        {
            return await JsonSerializer.DeserializeAsync<RunLog>(file, InterviewerJson.Compact, cancellationToken) is { Version: CurrentVersion } log
                ? log : throw new InterviewerException($"{path} was written by another version of this program; run the measure again.");
        }
        catch (JsonException e)
        {
            throw new InterviewerException($"{path} is no log of a run: {e.Message}");
        }
    }

    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        await using var file = File.Create(path);
        await JsonSerializer.SerializeAsync(file, this, InterviewerJson.Compact, cancellationToken);
    }
}
