namespace Interviewer.Notes;

/// <summary>Something in the notes that an answer can be checked against: a figure, an outcome, a role, a name.</summary>
/// <param name="Owner">Id of the narrative that states it, or the narrative its line links to.</param>
/// <param name="Text">The clause of the notes it was read from.</param>
/// <param name="Value">Normalised: digits for numbers, "13->3" for from-to pairs, "09:00" for times, else lower-case words.</param>
/// <param name="Unit">Singular stem-free unit such as "month" or "user/day"; null where there is none.</param>
/// <param name="HeadNouns">Stems of the nouns the value is about; a figure in an answer is compared only when it shares one.</param>
/// <param name="Tolerance">Relative deviation that still agrees: 0 exact, .15 or .30 for approximations, 9 for orders of magnitude.</param>
/// <param name="Negated">True when the notes say that it was not so, or not needed.</param>
public sealed record Fact(
    string Id,
    string Owner,
    FactKind Kind,
    string Text,
    string Value,
    string? Unit,
    IReadOnlyList<string> HeadNouns,
    double Tolerance,
    bool Negated,
    FactSeverity Severity,
    string File,
    int Line);
