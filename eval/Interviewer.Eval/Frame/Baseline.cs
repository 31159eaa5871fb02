namespace Interviewer.Eval.Frame;

/// <summary>The same samples judged by something too simple to be trusted; a grader that does not beat it has learnt nothing.</summary>
internal sealed record Baseline(string Name, IReadOnlyList<Observation> Observations)
{
    public const string Length = "length";
    public const string Overlap = "word overlap";
}
