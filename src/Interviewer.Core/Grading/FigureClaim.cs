using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>A figure an answer claims: one amount, or how it stood before and after.</summary>
/// <param name="Said">The figure whose nouns tell what it is about.</param>
/// <param name="Ordered">Of a before and an after: whether the words say which is which.</param>
internal sealed record FigureClaim(Quantity Said, Measure? From, Measure To, int First, int Last, bool Ordered = true)
{
    public bool IsPair => From is not null;

    public bool IsRough => Said.Approximate;

    /// <summary>"In a week", "thirty shifts in a month": mostly no length of time.</summary>
    public bool IsMannerOfSpeaking => Said is { Kind: QuantityKind.Duration, Value: 1 };

    public static FigureClaim Of(Quantity said)
    {
        var (from, to) = Measure.Of(said);
        return new(said, from, to, said.First, said.Last);
    }
}
