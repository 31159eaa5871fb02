using Interviewer.Notes;

namespace Interviewer.Web.Views;

/// <summary>A line of the notes that states facts, cut where they stand in it: one line may hold several figures.</summary>
/// <param name="Text">What states a fact has its id among its keys.</param>
internal sealed record FactNote(IReadOnlyList<MarkedPiece> Text, string Place)
{
    public static IReadOnlyList<FactNote> Of(IReadOnlyList<Fact> facts) =>
        [.. facts
            .GroupBy(fact => (fact.Text, fact.File, fact.Line))
            .Select(line => new FactNote(
                MarkedText.Cut(line.Key.Text, [.. line.Select(fact => (fact.Id, Stated: FactSpan.Of(fact))).Where(one => one.Stated is not null).Select(one => (one.Id, one.Stated!.Value.Start, one.Stated.Value.Length))]),
                $"{line.Key.File}:{line.Key.Line}"))];
}
