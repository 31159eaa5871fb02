using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>How long it took or lasted: whether a length of time in an answer is that of the notes.</summary>
internal static class FactPeriods
{
    /// <summary>Two shared words leave no doubt what lasted so long.</summary>
    private const int ClearContext = 2;

    private const double MuchShorter = 10;

    private static readonly string[] Spanning = ["in", "within", "inside", "over", "took", "take", "needed"];

    private static readonly string[] Lasting = ["took", "lasted", "ran", "needed", "was", "were", "went", "stayed", "stood", "froze", "kept"];

    private static readonly string[] People = ["i", "we", "he", "she", "they", "who", "people"];

    /// <summary>So far before a length of time stands the verb that it belongs to.</summary>
    private const int Reach = 3;

    private static readonly Phrases Given = Phrases.Of("given, allotted, allowed, allocated, granted, gave us, gave me");

    private static readonly Phrases Limit = Phrases.Of("timeframe, time frame, within, deadline, given, allotted, allowed, in which to, to do it, to go");

    private static readonly Phrases Changing = Phrases.Of("~rise, rose, risen, ~fall, fell, ~drop, ~come, came, ~go, went, ~get, got, ~bring, brought, ~cut, ~improve, ~change, ~reduce, ~increase, ~grow, ~move, ~decline");

    public static FactAnchor AnchorOf(FactReading fact, Quantity said, FactClause clause)
    {
        if (IsOfChange(fact, said, clause) || IsGiven(fact, said, clause)) return FactAnchor.Firm;
        // "Three nights by a locker", of a change that took five months: a length so much shorter is of something else.
        if (fact.Change is not null && fact.Amount!.Value.To.Exceeds(Measure.Of(said).To, MuchShorter)) return FactAnchor.None;
        // "I took the forms home, four months of them, and sorted them": set apart, it is of what stands around it.
        if (said.Nearby.Count == 0) return FactClause.Overlap(fact.Words, clause.Stems) > ClearContext ? FactAnchor.Firm : FactAnchor.None;
        var named = FactClause.Overlap(fact.Subject, said.Nearby);
        if (named == 0) return FactAnchor.None;
        return named >= ClearContext || named == fact.Subject.Count || IsSameOwner(fact, said, clause) || FactClause.Overlap(fact.Words, clause.Stems) > ClearContext ? FactAnchor.Firm : FactAnchor.Loose;
    }

    /// <summary>The period of a change is told with its figures ("within a year"), or with the change alone ("it took a year to get them down").</summary>
    private static bool IsOfChange(FactReading fact, Quantity said, FactClause clause)
    {
        if (fact.Change is not { } change) return false;
        var figures = clause.Quantities.Where(other => other != said && Measure.Of(other).To.IsComparable(Measure.Of(change).To)).ToArray();
        if (figures.Length > 0) return figures.Any(other => other.Kind is QuantityKind.FromTo && other.Value == change.Value && other.From == change.From);
        return Spans(said, clause) && Changing.In(clause.Tokens) && FactClause.Overlap(fact.ChangeSubject, clause.Topic) >= Math.Min(ClearContext, fact.ChangeSubject.Count);
    }

    // "We were given two years for it", of what was to be done "within six months": how long one had is told once.
    private static bool IsGiven(FactReading fact, Quantity said, FactClause clause) =>
        fact.Change is null && Given.In([.. clause.Tokens.Take(said.First).TakeLast(Reach)]) && Limit.In(Tokenizer.Tokenize(fact.Fact.Text)) && FactClause.Overlap(fact.Words, clause.NearStems) > 0;

    // "It took us two months", "rose in four weeks"; "after four weeks" may be on the way.
    private static bool Spans(Quantity said, FactClause clause) =>
        clause.Tokens.Take(said.First).TakeLast(2).Any(token => Spanning.Contains(token.Lower));

    // "The trial ran for two years", of "a trial of six months": the same thing lasted.
    public static bool IsSameOwner(FactReading fact, Quantity said, FactClause clause)
    {
        var owners = Owners(clause.Tokens, said);
        if (owners.Count == 0) return false;
        var sentence = Tokenizer.Tokenize(fact.Fact.Text);
        return fact.Figures.Where(figure => Measure.Of(figure).To == fact.Amount!.Value.To).Any(figure => FactClause.Overlap(Owners(sentence, figure), owners) > 0);
    }

    // What a length of time is the length of: "a huddle of ten minutes", "a ten minute huddle", "the huddle took ten minutes", "stayed for six years".
    private static List<string> Owners(IReadOnlyList<Token> tokens, Quantity length)
    {
        var owners = new List<string>();
        if (length.Last + 1 < tokens.Count && tokens[length.Last + 1].IsContent && !tokens[length.Last].Lower.EndsWith('s')) owners.Add(tokens[length.Last + 1].Stem);
        if (length.First > 1 && tokens[length.First - 1].Lower is "of") owners.Add(tokens[length.First - 2].Stem);
        for (var i = length.First - 1; i > 0 && i >= length.First - Reach; i--)
        {
            if (!Lasting.Contains(tokens[i].Lower)) continue;
            if (tokens[i - 1].IsContent) owners.Add(tokens[i - 1].Stem);
            // What stays for another length is the same thing, unless it is somebody.
            if (tokens[i].IsContent && tokens[i].Lower is not ("took" or "needed") && !tokens.Any(token => People.Contains(token.Lower))) owners.Add(tokens[i].Stem);
        }
        return owners;
    }
}
