namespace Interviewer.Notes;

/// <summary>Where a sentence stands, as far as it matters to the facts in it.</summary>
/// <param name="OfStory">The facts belong to a story.</param>
/// <param name="Told">Told of a story from elsewhere, through a link.</param>
internal readonly record struct FactPlace(CriterionKind Kind, bool OfStory, bool Told)
{
    /// <summary>Scope, role and impact are material; what was there before and around is not.</summary>
    public FactSeverity OfScope =>
        Kind is CriterionKind.Impact or CriterionKind.Role or CriterionKind.Action && OfStory && !Told ? FactSeverity.Material : FactSeverity.Minor;
}
