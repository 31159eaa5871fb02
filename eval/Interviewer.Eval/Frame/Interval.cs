namespace Interviewer.Eval.Frame;

/// <summary>Both ends of a 95 % interval.</summary>
internal sealed record Interval(double Low, double High)
{
    public double HalfWidth => (High - Low) / 2;
}
