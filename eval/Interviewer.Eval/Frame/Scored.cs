namespace Interviewer.Eval.Frame;

/// <summary>A sample beside what came of it.</summary>
internal sealed record Scored<TSample, TResult>(string Id, TSample Sample, TResult Result, TimeSpan Took);
