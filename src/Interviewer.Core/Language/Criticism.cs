namespace Interviewer.Language;

/// <summary>Criticism of the candidate told as somebody else's view, "they say I should have asked", and whether it is turned down.</summary>
internal static class Criticism
{
    private static readonly Phrases Critics = Phrases.Of("""
        people, some, someone, somebody, others, they, everyone, everybody, colleagues, critics, he, she, friends, ~manager, boss, lead, ~director, team, you
        """);

    private static readonly Phrases Saying = Phrases.Of("~say, said, ~tell, told, ~think, thought, ~reckon, ~argue, ~suggest, ~claim, ~feel, felt, ~insist, ~believe, ~complain, ~criticise, ~remark");

    private static readonly Phrases Norms = Phrases.Of("should, should've, shouldn't, ought, could have, could've, needed to, had to, must have, was supposed to, were supposed to, 'd better");

    private static readonly Phrases Turns = Phrases.Of("but, and, though, although, yet, well, which");

    // Between who says it and the saying: "some of the team still say".
    private const int LongestCritic = 4;

    /// <summary>Whether a criticism that stands in the sentence is turned down in it, or by the remark that follows.</summary>
    /// <param name="next">The sentence after it; null at the end.</param>
    public static bool IsTurnedDown(Sentence sentence, Sentence? next) =>
        NormIn(sentence.Tokens) is var norm and >= 0
        && (next is not null && Polarity.Rejects(next) || Turns.IndexIn(sentence.Tokens, norm) is var turn and >= 0 && Polarity.Rejects(Rest(sentence, turn)));

    private static int NormIn(IReadOnlyList<Token> tokens)
    {
        for (var who = Critics.IndexIn(tokens); who >= 0; who = Critics.IndexIn(tokens, who + 1))
        {
            if (Saying.IndexIn(tokens, who + 1) is not (var said and >= 0) || said - who > LongestCritic) continue;
            for (var norm = Norms.IndexIn(tokens, said + 1); norm > 0; norm = Norms.IndexIn(tokens, norm + 1))
                if (tokens[norm - 1].Lower is "i" or "we" or "you") return norm;
        }
        return -1;
    }

    private static Sentence Rest(Sentence sentence, int from)
    {
        var start = sentence.Tokens[from].Start;
        return new(sentence.Number, start, sentence.Text[(start - sentence.Start)..], [.. sentence.Tokens.Skip(from)]);
    }
}
