namespace Interviewer.Notes;

/// <summary>A fact before it has an owner and a place.</summary>
internal sealed record FoundFact(FactKind Kind, string Text, string Value, IReadOnlyList<string> HeadNouns, FactSeverity Severity)
{
    public string? Unit { get; init; }
    public double Tolerance { get; init; }
    public bool Negated { get; init; }
}
