using System.Collections.Frozen;
using Interviewer.Language;

namespace Interviewer.Interviews;

/// <summary>
/// Cuts what a candidate said to a phrase that can be repeated to them: whole, inside one clause, and short enough to be recognised
/// at a glance. Rather no quotation than half a phrase.
/// </summary>
internal static class ProbeQuote
{
    private const int MaximumWords = 6;

    private static readonly FrozenSet<string> ClauseWords = Set("""
        and but so because that which who whom when while if although though until then or where whether since once unless what how why
        um uh er erm i we he she they you it's that's i'd we'd they'd i'm
        """);

    private static readonly FrozenSet<string> Prepositions = Set("in on at for with to from by into about over after before without during through per between against under towards across within");

    /// <summary>Words a phrase cannot end in.</summary>
    private static readonly FrozenSet<string> Dangling = Set("""
        a an the my our your his her its their this these those some any every each no not very really quite too more most of and or but to in on at for
        with from by into about was were is are be been had has have did do does just even only also still like actually basically there
        """);

    private static readonly char[] ClauseMarks = [',', ';', ':', '.', '!', '?', '(', ')', '"', '“', '”', '…', '\n', '—', '–'];

    /// <summary>The phrase around the token <paramref name="at"/>, or null when none is whole and short enough.</summary>
    public static string? Around(string text, IReadOnlyList<Token> tokens, int at)
    {
        var (first, last) = Clause(text, tokens, at);
        (int First, int Last)? best = null;
        for (var from = at; from >= first; from--)
        {
            if (from != first && !Prepositions.Contains(tokens[from].Lower)) continue;
            if (End(tokens, from, at, last) is { } end && (best is not { } known || end - from > known.Last - known.First)) best = (from, end);
        }
        return best is { } found && found.Last > found.First ? Slice(text, tokens, found.First, found.Last) : null;
    }

    /// <summary>The phrase that begins with the token <paramref name="at"/>, or null when none is whole and short enough.</summary>
    public static string? From(string text, IReadOnlyList<Token> tokens, int at) =>
        End(tokens, at, at, Clause(text, tokens, at).Last) is { } end && end > at ? Slice(text, tokens, at, end) : null;

    /// <summary>The last token at which a phrase from <paramref name="from"/> may end: that of the clause, or that before a preposition.</summary>
    private static int? End(IReadOnlyList<Token> tokens, int from, int at, int last)
    {
        for (var end = Math.Min(last, from + MaximumWords - 1); end >= at; end--)
            if ((end == last || Prepositions.Contains(tokens[end + 1].Lower)) && !Dangling.Contains(tokens[end].Lower)) return end;
        return null;
    }

    private static (int First, int Last) Clause(string text, IReadOnlyList<Token> tokens, int at)
    {
        int first = at, last = at;
        while (first > 0 && !Breaks(text, tokens, first) && !ClauseWords.Contains(tokens[first - 1].Lower)) first--;
        while (last + 1 < tokens.Count && !Breaks(text, tokens, last + 1) && !ClauseWords.Contains(tokens[last + 1].Lower)) last++;
        return (first, last);
    }

    private static bool Breaks(string text, IReadOnlyList<Token> tokens, int at) =>
        text.AsSpan(tokens[at - 1].End, tokens[at].Start - tokens[at - 1].End).IndexOfAny(ClauseMarks) >= 0;

    private static string Slice(string text, IReadOnlyList<Token> tokens, int first, int last) => text[tokens[first].Start..tokens[last].End];

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
