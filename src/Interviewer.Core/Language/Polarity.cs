namespace Interviewer.Language;

/// <summary>Negation and stance: whether a sentence says a thing, denies it, regrets it or defends it.</summary>
internal static class Polarity
{
    // How far a negation reaches to its right when no clause boundary stops it.
    private const int NegationReach = 5;

    private static readonly Phrases Negators = Phrases.Of("""
        not, no, never, without, neither, nor, nobody, nothing, cannot, hardly, barely, lack, lacked, lacking, zero, didn't, don't, doesn't,
        wasn't, weren't, isn't, aren't, hadn't, haven't, hasn't, couldn't, can't, wouldn't, won't, shouldn't, failed to, refused to, instead of, rather than
        """);

    private static readonly Phrases Boundaries = Phrases.Of("but, because, although, though, however, so, then, which, and i, and we, until, except");

    private static readonly Phrases Regret = Phrases.Of("""
        should have, should've, could have, could've, i wish, ought to have, ~learn, ~realise, ~realize, in hindsight, with hindsight, looking back,
        next time, since then, ever since, these days, nowadays, now i, i now, so now, from now on, from then on, ~regret, i was wrong, my mistake,
        my miss, on me, if i did it again, if i had to do it again, if i could do it again, i'd do differently, would do differently, do it differently,
        differently today, taught me, lesson, the takeaway, it hit me, i came to see, i came to understand, i understand now, i know now,
        i hadn't, i never questioned, i let it, too late, i no longer, i stopped, i started to, changed how i, changed the way i, i always
        """);

    private static readonly Phrases Defence = Phrases.Of("""
        we were right to, i was right to, were right not to, was right not to, it was right to, there was no need to, there was no need for,
        no need to, no reason to, wasn't my fault, not my fault, isn't my fault, weren't to blame, not to blame, wasn't to blame, nothing to do with me,
        not my job, not my problem, wasn't my problem, wasn't my job, i'd do the same, would do the same again, would do exactly the same,
        wouldn't change a thing, wouldn't change anything, would not change anything, i don't regret, no regrets, i have no regrets, nothing to learn,
        don't think i did anything wrong, did nothing wrong, i stand by, was their fault, were their fault, was his fault, was her fault, they were to blame,
        let me down, they messed up, they let us down, it was a waste of time, was a waste of time, a waste of time
        """);

    private static readonly Phrases Again = Phrases.Of("""
        i'd do that again, i would do that again, i'd do it again, i would do it again, i'd do the same, would do the same again, would do exactly the same, i'd do it exactly, do it the same way again,
        wouldn't do it differently, wouldn't do anything differently, wouldn't change a thing, wouldn't change anything, would not change anything, i stand by, i'd still do, no regrets, i don't regret
        """);

    private static readonly Phrases Dismissal = Phrases.Of("""
        i don't think, i don't really think, i do not think, i don't believe, i didn't think, nobody should, no one should, can't say that, i don't agree, i disagree, i doubt
        """);

    private static readonly Phrases Problem = Phrases.Of("a problem, an issue, a mistake, wrong, ~matter, ~need, ~important, any difference, necessary, worth, anything i could have done, anything we could have done, anything wrong, my fault, our fault, my job");

    /// <summary>Whether the token at <paramref name="index"/> stands in the reach of a negation before it in the same clause.</summary>
    public static bool IsNegated(IReadOnlyList<Token> tokens, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - NegationReach; i--)
        {
            if (Boundaries.LengthAt(tokens, i) > 0) return false;
            if (Negators.LengthAt(tokens, i) > 0) return !IsDoubtful(tokens, i);
        }
        return false;
    }

    /// <summary>Whether the sentence looks back with regret or insight, or tells what is done differently now.</summary>
    public static bool HasRegretFrame(Sentence sentence) => Regret.In(sentence.Tokens);

    /// <summary>Whether the sentence would do it all over again.</summary>
    public static bool StandsBy(Sentence sentence) => Again.In(sentence.Tokens);

    /// <summary>Whether the sentence defends or denies: blame, "we were right to", "I don't think that was a problem".</summary>
    public static bool EndorsesOpposite(Sentence sentence)
    {
        if (Defence.In(sentence.Tokens)) return true;
        var dismissal = Dismissal.IndexIn(sentence.Tokens);
        return dismissal >= 0 && Problem.IndexIn(sentence.Tokens, dismissal + 1) >= 0;
    }

    // "not only", "no longer", "not just" add or change; they do not deny.
    private static bool IsDoubtful(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1].Lower is "only" or "just" or "merely" && tokens[at].Lower is "not";
}
