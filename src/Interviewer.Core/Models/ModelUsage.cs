namespace Interviewer.Models;

/// <summary>What calls of a model used.</summary>
/// <param name="InputTokens">Sent, as the provider counted; estimated from the text's length where it did not.</param>
/// <param name="Cost">In the currency of the configured prices; null when there are none.</param>
public sealed record ModelUsage(long InputTokens, long OutputTokens, int Calls, decimal? Cost)
{
    public static readonly ModelUsage None = new(0, 0, 0, null);

    public long Tokens => InputTokens + OutputTokens;

    public static ModelUsage operator +(ModelUsage a, ModelUsage b) => new(
        a.InputTokens + b.InputTokens, a.OutputTokens + b.OutputTokens, a.Calls + b.Calls,
        a.Cost is null && b.Cost is null ? null : (a.Cost ?? 0) + (b.Cost ?? 0));
}
