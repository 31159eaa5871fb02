using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>What a sentence says was the cause: "the root cause turned out to be …", "it was … that had caused it".</summary>
/// <param name="At">Index of the token at which the claim begins.</param>
/// <param name="IsLoose">Words that blame, of whatever it may be: only what they are said of tells that the story's own matter is meant.</param>
/// <param name="Named">Stems of the thing blamed; empty where it is told as what somebody did, or too generally to be held against anything.</param>
internal sealed record CauseClaim(int At, bool IsLoose, IReadOnlyList<string> Named)
{
    private static readonly Phrases Frame = Phrases.Of("""
        root cause, real cause, actual cause, true cause, main cause, the cause, culprit, real reason, actual reason, true reason, main reason, the reason, real problem, the explanation, the source of, the trouble was, the fault lay, problem turned out, what lay behind, what caused, what had caused
        """);

    // What is blamed stands after these, and before those.
    private static readonly Phrases Origin = Phrases.Of("was down to, were down to, was all down to, were all down to, came down to, caused by, came from, because of, due to, stemmed from, thanks to, started with, began with");

    private static readonly Phrases Blamed = Phrases.Of("""
        was behind, were behind, had been behind, lay behind, was at the root of, were at the root of, was at the bottom of, were at the bottom of, was at fault, were at fault, had done it, was to blame, were to blame, had been to blame, was the cause, were the cause, was the reason, were the reason, had been the reason, had been the cause, was what caused, were what caused,
        caused the, had caused the, had caused it, caused it, caused them, triggered the, triggered it
        """);

    private static readonly Phrases Caused = Phrases.Of("~cause, was behind, were behind, had been behind, lay behind, was to blame, were to blame, did it, triggered, had triggered, brought it about");

    private static readonly Phrases Copula = Phrases.Of("was, were, is, turned out to be, proved to be, lay in, lay with, had been");

    private static readonly Phrases Trouble = Phrases.Of("~delay, ~wait, ~fail, ~failure, ~slowdown, ~outage, ~problem, ~issue, ~incident, ~crash, ~breakdown, ~accident");

    // Causes put so generally that whatever the notes say may be meant, and what a thing is like, which does not say what it is.
    private static readonly HashSet<string> Blanket = [.. Tokenizer.Tokenize("""
        root real actual true main cause caused causing culprit reason problem issue fault failure failing trouble error mistake oversight lack shortage absence want something anything thing matter
        planning preparation communication assumption decision process management haste hurry rush impatience optimism ignorance carelessness habit fear pressure expectation misunderstanding mindset
        people person human nobody everybody somebody simple boring mundane trivial obvious different elsewhere plain poor bad wrong own
        cold hot wet dry old new slow fast late early small big thin thick loose broken faulty missing weak strong cheap dear hidden heavy light short long high low dirty full empty bare
        """).Where(token => token.IsContent).Select(token => token.Stem)];

    private static readonly string[] Ends = ["that", "which", "who", "because", "when", "where", "while", "but", "not", "so", "since", "after", "for", "had", "have", "has"];

    private static readonly string[] Speakers = ["i", "we", "my", "our", "me", "us", "myself", "ourselves", "how", "what", "he", "she", "they", "you"];

    public static CauseClaim? In(FactClause clause)
    {
        var tokens = clause.Tokens;
        if (ItWas(clause) is { } cleft) return cleft;
        var frame = Frame.IndexIn(tokens);
        var named = frame < 0 || IsOfDeed(tokens, frame) ? [] : Thing(clause, AfterCopula(tokens, frame + 1), tokens.Count);
        if (named.Count > 0) return new(frame, false, named);
        var blamed = Blamed.IndexIn(tokens);
        if (blamed > 0) return new(blamed, true, Thing(clause, Opening(clause, blamed), blamed));
        if (frame >= 0) return new(frame, false, []);
        var (origin, from) = OriginIn(tokens);
        return origin < 0 ? null : new(origin, true, Thing(clause, from, tokens.Count));
    }

    // "It was the pump that caused it", "in the end it was the pump after all".
    private static CauseClaim? ItWas(FactClause clause)
    {
        var tokens = clause.Tokens;
        for (var i = 0; i + 3 < tokens.Count; i++)
        {
            if (tokens[i].Lower is not "it" || tokens[i + 1].Lower is not ("was" or "were")) continue;
            return Caused.IndexIn(tokens, i + 2) >= 0 || tokens[^1].Lower is "all" && tokens[^2].Lower is "after" ? new(i, false, Thing(clause, i + 2, tokens.Count)) : null;
        }
        return null;
    }

    // "Came down to the pump", "we traced the leak back to the pump".
    private static (int At, int After) OriginIn(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Origin.LengthAt(tokens, i) is var length and > 0) return (i, i + length);
            if (tokens[i].Stem is not "trace") continue;
            for (var to = i + 1; to < tokens.Count; to++)
                if (tokens[to].Lower is "to") return (i, to + 1);
        }
        return (-1, -1);
    }

    // "We found that the pump was behind it": where what is blamed begins.
    private static int Opening(FactClause clause, int blamed)
    {
        var from = clause.ClauseStart(blamed);
        for (var i = blamed - 1; i > from; i--)
            if (clause.Tokens[i].Lower is "that" or "out" or "found") return i + 1;
        return from;
    }

    /// <summary>Whether the sentence says that it is about the story's own trouble.</summary>
    /// <param name="effect">Stems of the notes on what happened.</param>
    public bool IsAbout(FactClause clause, IEnumerable<string> effect) =>
        !IsLoose || clause.Tokens.Any(token => token.Lower is "it" or "this" or "everything") || Trouble.In(clause.Tokens) || FactClause.Overlap(effect.Except(Named), clause.Stems) > 0;

    // "The reason I asked": why somebody did a thing is not why it went wrong.
    private static bool IsOfDeed(IReadOnlyList<Token> tokens, int frame) =>
        tokens.Skip(frame + 1).Take(3).Any(token => Speakers.Contains(token.Lower) || token.Lower is "why");

    // Not that of another clause: "the root cause, which was a nuisance".
    private static int AfterCopula(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count && tokens[i].Lower is not ("which" or "that" or "who" or "but" or "and"); i++)
            if (Copula.LengthAt(tokens, i) is var length and > 0) return i + length;
        return tokens.Count;
    }

    /// <summary>Stems of the noun phrase at <paramref name="from"/>; none where it is a clause with somebody in it.</summary>
    private static List<string> Thing(FactClause clause, int from, int to)
    {
        var stems = new List<string>();
        for (var i = from; i < to && !(i > from && clause.Gaps.Breaks(i)) && !Ends.Contains(clause.Tokens[i].Lower); i++)
        {
            if (Speakers.Contains(clause.Tokens[i].Lower)) return [];
            if (clause.Tokens[i].IsContent && !Blanket.Contains(clause.Tokens[i].Stem)) stems.Add(clause.Tokens[i].Stem);
        }
        return stems;
    }
}
