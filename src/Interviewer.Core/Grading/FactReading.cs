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

    private FactReading(Fact fact)
    {
        Fact = fact;
        Amount = Measure.Of(fact);
        var tokens = Tokenizer.Tokenize(fact.Text);
        var subject = fact.HeadNouns.Where(stem => !Colourless.Contains(stem) && !Trends.IsChange(stem)).ToArray();
        // "Falls dropped": the one that comes first is no verb.
        Subject = subject.Length > 0 ? subject : [.. fact.HeadNouns.OrderBy(stem => tokens.FindIndex(token => token.Stem == stem)).Take(1)];
        Words = [.. tokens
            .Where(token => token.IsContent && !token.IsNumber && TimeUnits.Singular(token.Lower) is null && NumberWords.At([token], 0) is null)
            .Select(token => token.Stem).Distinct()];
        Lower = tokens.Select(token => token.Lower).ToHashSet(StringComparer.Ordinal);
    }

    public Fact Fact { get; }

    public (Measure? From, Measure To)? Amount { get; }

    /// <summary>Stems of what the figure is about, without the verb of its change.</summary>
    public IReadOnlyList<string> Subject { get; }

    /// <summary>Stems of its whole sentence.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Its words as written, in lower case.</summary>
    public IReadOnlySet<string> Lower { get; }

    public static FactReading Of(Fact fact) => Known.GetValue(fact, key => new(key));

    /// <summary>Words of the fact's sentence, beside what it counts, that are among <paramref name="said"/>.</summary>
    public int Context(IReadOnlyCollection<string> said)
    {
        var counted = Fact.HeadNouns.LastOrDefault();
        return Words.Count(stem => stem != counted && said.Contains(stem));
    }
}
