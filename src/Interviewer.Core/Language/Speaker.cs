namespace Interviewer.Language;

/// <summary>Finds whether the speaker is whom a word is said of.</summary>
internal static class Speaker
{
    // Between who and what: "I, um, just never actually asked".
    private const int Between = 3;

    private static readonly Phrases Own = Phrases.Of("i, we, i'd, we'd, i've, we've, i'm, myself");

    private static readonly Phrases Others = Phrases.Of("he, she, they, you, it, who, he'd, she'd, they'd, you'd, it'd, nobody, everybody, everyone, somebody, someone, people, one, others");

    private static readonly Phrases Fillers = Phrases.Of("had, have, even, once, ever, just, simply, also, then, really, actually, properly, honestly, at first, first, yet, quite, still, always, only, clean, completely, um, uh, probably, maybe");

    private static readonly Phrases BeforeFaults = Phrases.Of("was, were, been, too, so");

    public static bool IsMe(Token token) => token.Lower is "i" or "i've" or "i'm" or "i'd" or "me" or "my";

    /// <summary>Index of the next word that is more than an adverb or an auxiliary; that of the last where there is none.</summary>
    public static int PastFillers(IReadOnlyList<Token> tokens, int at)
    {
        for (var skipped = 0; skipped < Between && at < tokens.Count && Fillers.LengthAt(tokens, at) is var length and > 0; skipped++) at += length;
        return Math.Min(at, tokens.Count - 1);
    }

    /// <summary>Whether the speaker, alone or among others, stands right before the word, but for fillers. Who begins with a verb speaks of oneself: "Never asked."</summary>
    public static bool StandsBefore(IReadOnlyList<Token> tokens, int at, bool alone = false)
    {
        for (var i = at - 1; i >= 0 && i >= at - Between; i--)
        {
            if (Own.LengthAt(tokens, i) > 0) return !alone || tokens[i].Lower[0] is 'i';
            if (Fillers.LengthAt(tokens, i) == 0) return false;
        }
        return at == 0 && !alone;
    }

    /// <summary>Whether the speaker is the last who is named before the word; true also where nobody is.</summary>
    public static bool IsLastNamedBefore(IReadOnlyList<Token> tokens, int at)
    {
        var beside = true;
        for (var i = at - 1; i >= 0; i--)
        {
            if (Own.LengthAt(tokens, i) > 0) return true;
            if (Others.LengthAt(tokens, i) > 0 && !IsObject(tokens, i)) return false;
            if (!beside || Fillers.LengthAt(tokens, i) > 0 || BeforeFaults.LengthAt(tokens, i) > 0) continue;
            // "The auditors realised"
            if (tokens[i].IsContent && !tokens[i].Lower.EndsWith("ly", StringComparison.Ordinal) && !tokens[i].Lower.EndsWith("ing", StringComparison.Ordinal) && !Verbs.IsPast(tokens[i].Lower)) return false;
            beside = false;
        }
        return true;
    }

    // "Approved it", "spoke to people"
    private static bool IsObject(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Lower is "it" or "you" or "one" or "people" && at > 0 && (Verbs.IsPast(tokens[at - 1].Lower) || tokens[at - 1].Lower is "to" or "for" or "with" or "at" or "of" or "on");
}
