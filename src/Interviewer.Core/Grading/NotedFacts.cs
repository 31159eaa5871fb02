using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>What the notes say of the narratives that an answer uses.</summary>
internal sealed class NotedFacts
{
    private const double Roughly = .15;

    private readonly Lazy<HashSet<string>> titles, stems;
    private readonly Lazy<Quantity[]> figures;
    private readonly Lazy<string> wording;
    private readonly IReadOnlyList<Fact> all;
    private FactReading[]? changes;

    /// <param name="titles">Of the narratives.</param>
    /// <param name="texts">All that the notes say of them; asked for only where a word is looked up.</param>
    /// <param name="all">Facts of all narratives, those that the answer does not use as well.</param>
    public NotedFacts(IEnumerable<Fact> facts, IEnumerable<string> titles, IEnumerable<string> texts, IReadOnlyList<Fact> all)
    {
        this.all = all;
        Facts = [.. facts.Select(FactReading.Of)];
        this.titles = new(() => [.. titles.SelectMany(Tokenizer.ContentStems)]);
        wording = new(() => string.Concat(texts.Select(text => TellingFrames.Wording(Tokenizer.Tokenize(text)))));
        figures = new(() => [.. texts.SelectMany(Numbers.Find)]);
        stems = new(() => [.. texts.SelectMany(Tokenizer.ContentStems), .. this.titles.Value]);
    }

    public IReadOnlyList<FactReading> Facts { get; }

    /// <summary>Each before and after that the notes tell in two places. Whoever tells them as one is right; whether they belong together is too unsure to call anybody wrong.</summary>
    public IEnumerable<FactReading> Changes => changes ??= [.. ChangesIn(Facts)];

    /// <summary>Stems of what the narratives are called.</summary>
    public IReadOnlySet<string> Titles => titles.Value;

    public static NotedFacts Of(Preparation preparation, IReadOnlyCollection<string> narratives) => new(
        preparation.Outline.Facts.Where(fact => narratives.Contains(fact.Owner)),
        preparation.Outline.Narratives.Where(narrative => narratives.Contains(narrative.Id)).Select(narrative => narrative.Title),
        narratives.SelectMany(preparation.ProfilesOf).Select(point => point.Criterion.Text),
        preparation.Outline.Facts);

    // "Absence was 11.4 %" and below it "by June absence was 6.1 %": it fell, by five points or nearly by half.
    private static IEnumerable<FactReading> ChangesIn(IReadOnlyList<FactReading> told) =>
        from start in told
        where start.Fact.Kind is FactKind.Percent or FactKind.Rate or FactKind.Duration
        from end in told
        where end.Fact.Kind == start.Fact.Kind && end.Fact.Unit == start.Fact.Unit && end.Fact.Owner == start.Fact.Owner && end.Fact.Line > start.Fact.Line && end.Fact.Value != start.Fact.Value
            && start.Subject.Intersect(end.Subject).Any()
        select FactReading.Of(end.Fact with { Kind = FactKind.FromTo, Value = $"{start.Fact.Value}->{end.Fact.Value}", HeadNouns = [.. start.Subject.Intersect(end.Subject)] });

    /// <summary>Whether the notes name such a figure of something else than the fact tells: whoever says it may mean that.</summary>
    public bool HoldElsewhere(FigureClaim claim, FactReading fact) => figures.Value.Any(noted =>
        Measure.Of(noted) is var held && held != fact.Amount && (claim.IsPair ? SharesAnEnd(claim, held) : IsSame(claim, noted, held) && !fact.Figures.Any(own => Measure.Of(own) == held)));

    /// <summary>Whether the notes name such a figure: in the narratives of whatever thing, for the same is called by many names; elsewhere of a like one.</summary>
    public bool Hold(Quantity said) => FigureClaim.Of(said) is var claim
        && (figures.Value.SelectMany(Ends).Any(noted => noted.Value == claim.To.Value || IsAlike(noted, claim)) || all.Any(fact => FactFigures.IsTold(fact, said) && (fact.Kind is not FactKind.Count || FactClause.Overlap(fact.HeadNouns, said.Heads) > 0)));

    /// <summary>The figure, or the two that it may be, where the notes name one of those.</summary>
    public IEnumerable<Quantity> Meant(Quantity said) => said.Apart.Any(IsNamed) && !IsNamed(said) ? said.Apart : [said];

    private static IEnumerable<Measure> Ends(Quantity noted) => Measure.Of(noted) is ({ } from, var to) ? [from, to] : [Measure.Of(noted).To];

    private static bool IsAlike(Measure noted, FigureClaim claim) => noted.IsComparable(claim.To) && noted.Agrees(claim.To, claim.IsRough ? Roughly : 0);

    private bool IsNamed(Quantity said) => FigureClaim.Of(said) is var claim && figures.Value.Any(noted => IsSame(claim, noted, Measure.Of(noted)));

    // What is told to the decimal is that, whatever its unit is called.
    private static bool SharesAnEnd(FigureClaim claim, (Measure? From, Measure To) held) =>
        held.From is { } from && new[] { claim.From!.Value.Value, claim.To.Value }.Any(said => said % 1 != 0 && (said == held.To.Value || said == from.Value));

    // A bare number may be of anything, a length or a time of day says what it is.
    private static bool IsSame(FigureClaim claim, Quantity noted, (Measure? From, Measure To) held) =>
        (held.To == claim.To || held.From == claim.To)
        && (claim.To.Kind is not (MeasureKind.Count or MeasureKind.Rate) || FactClause.Overlap(noted.Heads.Count > 0 ? noted.Heads : noted.Nearby, [.. claim.Said.Heads, .. claim.Said.Nearby]) > 0);

    /// <summary>Whether the notes hold these very words.</summary>
    public bool Say(IEnumerable<Token> words) => wording.Value.Contains(TellingFrames.Wording(words), StringComparison.Ordinal);

    /// <summary>Whether anything in these notes, a fact or not, is called so or alike.</summary>
    public bool Mentions(string stem) => stems.Value.Contains(stem) || stems.Value.Any(noted => FactClause.Alike(noted, stem));
}
