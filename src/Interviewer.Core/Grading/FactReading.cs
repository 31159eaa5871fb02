using System.Runtime.CompilerServices;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>A fact of the notes as the check compares it; read once for each fact.</summary>
internal sealed class FactReading
{
    private static readonly ConditionalWeakTable<Fact, FactReading> Known = [];

    /// <summary>Words that come with any figure and tell nothing of what it is about.</summary>
    private static readonly string[] Colourless = ["number", "rate", "share", "level", "averag", "total", "count", "figur", "time", "percent", "take", "took", "becom", "becam"];

    private bool? isSize;

    private FactReading(Fact fact)
    {
        Fact = fact;
        Amount = Measure.Of(fact);
        var tokens = Tokenizer.Tokenize(fact.Text);
        Subject = SubjectOf(fact.HeadNouns, tokens);
        Figures = Numbers.Find(fact.Text);
        Change = fact.Kind is FactKind.Duration ? Figures.FirstOrDefault(figure => figure.Kind is QuantityKind.FromTo) : null;
        ChangeSubject = Change is null ? [] : SubjectOf([.. Change.Heads.Union(Change.Nearby)], tokens);
        Words = [.. tokens
            .Where(token => token.IsContent && !token.IsNumber && TimeUnits.Singular(token.Lower) is null && NumberWords.At([token], 0) is null)
            .Select(token => token.Stem).Distinct()];
        Wording = TellingFrames.Wording(tokens);
    }

    public Fact Fact { get; }

    public (Measure? From, Measure To)? Amount { get; }

    /// <summary>Stems of what the figure is about, without the verb of its change.</summary>
    public IReadOnlyList<string> Subject { get; }

    /// <summary>All figures of its sentence.</summary>
    public IReadOnlyList<Quantity> Figures { get; }

    /// <summary>How many there are of which it counts some: 31 for "4 girls out of 31"; null for what is no share.</summary>
    public double? Whole => Figures.FirstOrDefault(figure => figure.Value == Amount?.To.Value)?.Whole;

    /// <summary>Whether its time is the latest that holds: "before 11 pm".</summary>
    public bool IsLatest => Amount?.To is { Kind: MeasureKind.Clock, Value: var hour } && Tokenizer.Tokenize(Fact.Text) is var tokens
        && Figures.Any(figure => figure is { Kind: QuantityKind.Time, First: > 0 } && figure.Value == hour && tokens[figure.First - 1].Lower is "before" or "by");

    /// <summary>Whether its figure says by how much something changed, not how much there was of it.</summary>
    public bool IsSize => isSize ??= SentenceSplitter.Split(Fact.Text).Select(sentence => new FactClause(sentence, null)).Any(clause => clause.Quantities.Any(said => said.Value == Amount?.To.Value && FactChanges.IsSize(said, clause)));

    /// <summary>Of a length of time: the change in the same sentence that it took, if any.</summary>
    public Quantity? Change { get; }

    /// <summary>Stems of what changed.</summary>
    public IReadOnlyList<string> ChangeSubject { get; }

    /// <summary>Stems of its whole sentence.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>How it is put, see <see cref="TellingFrames.At"/>.</summary>
    public string Wording { get; }

    private static IReadOnlyList<string> SubjectOf(IReadOnlyList<string> nouns, List<Token> tokens)
    {
        var subject = nouns.Where(stem => !Colourless.Contains(stem) && !Trends.IsChange(stem)).ToArray();
        // "Falls dropped": the one that comes first is no verb.
        return subject.Length > 0 ? subject : [.. nouns.OrderBy(stem => tokens.FindIndex(token => token.Stem == stem)).Take(1)];
    }

    public static FactReading Of(Fact fact) => Known.GetValue(fact, key => new(key));

    /// <summary>Words of the fact's sentence, beside what it counts, that are among <paramref name="said"/>.</summary>
    public int Context(IReadOnlyCollection<string> said)
    {
        var counted = Fact.HeadNouns.LastOrDefault();
        return Words.Count(stem => stem != counted && said.Contains(stem));
    }
}
