using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>What the notes say of the narratives that an answer uses.</summary>
internal sealed class NotedFacts
{
    private readonly Lazy<HashSet<string>> titles, stems;

    /// <param name="titles">Of the narratives.</param>
    /// <param name="texts">All that the notes say of them; asked for only where a word is looked up.</param>
    public NotedFacts(IEnumerable<Fact> facts, IEnumerable<string> titles, IEnumerable<string> texts)
    {
        Facts = [.. facts.Select(FactReading.Of)];
        this.titles = new(() => [.. titles.SelectMany(Tokenizer.ContentStems)]);
        stems = new(() => [.. texts.SelectMany(Tokenizer.ContentStems), .. this.titles.Value]);
    }

    public IReadOnlyList<FactReading> Facts { get; }

    /// <summary>Stems of what the narratives are called.</summary>
    public IReadOnlySet<string> Titles => titles.Value;

    public static NotedFacts Of(Preparation preparation, IReadOnlyCollection<string> narratives) => new(
        preparation.Outline.Facts.Where(fact => narratives.Contains(fact.Owner)),
        preparation.Outline.Narratives.Where(narrative => narratives.Contains(narrative.Id)).Select(narrative => narrative.Title),
        narratives.SelectMany(preparation.ProfilesOf).Select(point => point.Criterion.Text));

    /// <summary>Whether anything in these notes, a fact or not, is called so or alike.</summary>
    public bool Mentions(string stem) => stems.Value.Contains(stem) || stems.Value.Any(noted => FactClause.Alike(noted, stem));
}
