namespace Interviewer.Eval.Frame;

/// <summary>What a run sees of a <see cref="Measure{TSample,TResult}"/>, whatever its samples are.</summary>
internal interface IMeasure
{
    /// <summary>The verb that runs it and its key in logs and baselines, such as "grading".</summary>
    string Name { get; }

    string Description { get; }

    /// <param name="progress">Told after each sample: how many of how many are done.</param>
    Task<MeasureLog> RunAsync(RunOptions options, Action<int, int> progress, CancellationToken cancellationToken);
}
