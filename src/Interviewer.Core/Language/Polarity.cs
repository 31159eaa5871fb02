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

    // Not "didn't only" or "never stopped", which tell that it was done.
    private static readonly Phrases Undoing = Phrases.Of($"""
        {string.Join(", ", from who in (string[])["i", "we", "they", "he", "she", "nobody", "no one", "none of us", "none of them"] from not in (string[])["didn't", "did not", "never", "didn't ever", "didn't even", "didn't actually", "didn't really"] select $"{who} {not}")},
        nobody, no one, none of us, none of them, never got round, never got around, didn't bother, failed to, refused to
        """);

    private static readonly Phrases Done = Phrases.Of("just, only, give up, gave up, have to, need to, hesitate, hesitated, wait, waited, want to, mind, miss, missed, skip, skipped, lose, lost, forget, forgot");

    private static readonly Phrases Boundaries = Phrases.Of("but, because, although, though, however, so, then, which, and i, and we, until, except");

    private static readonly Phrases Defence = Phrases.Of("""
        we were right to, i was right to, were right not to, was right not to, it was right to, there was no need to, there was no need for,
        no need to, no reason to, wasn't my fault, not my fault, isn't my fault, weren't to blame, not to blame, wasn't to blame, nothing to do with me,
        not my job, not my problem, wasn't my problem, wasn't my job, i'd do the same, would do the same again, would do exactly the same,
        wouldn't change a thing, wouldn't change anything, would not change a thing, would not change anything, i don't regret, no regrets, i have no regrets, nothing to learn,
        don't think i did anything wrong, did nothing wrong, i stand by, was their fault, were their fault, was his fault, was her fault, they were to blame,
        let me down, they messed up, they let us down, it was a waste of time, was a waste of time, a waste of time
        """);

    private static readonly Phrases Again = Phrases.Of("""
        would do the same again, would do exactly the same, i'd do it exactly, do it the same way again,
        wouldn't do it differently, wouldn't do anything differently, wouldn't change a thing, wouldn't change anything, would not change a thing, would not change anything, i stand by, i'd still do, no regrets, i don't regret,
        i wouldn't now, and wouldn't now, i'd do the same, i would do the same, would do it all again
        """);

    // "I'd still do it again, only I'd show her the chart first", "if I'd do it again": what would be changed is told with it, or just before: "the rest I'd do the same".
    private static readonly Phrases Changed = Phrases.Of("the rest, everything else, anything else, apart from that, other than that, besides that, aside from that, only i'd, only i would, only that i, except that, except i, but i'd, but i would, but this time, but earlier, but differently, only differently, still do it differently, still do that differently, if i'd do, if i would do");

    private static readonly Phrases Would = Phrases.Of("i'd, i would, we'd, we would");

    // Nobody asks for somebody back out of stubbornness: "I'd work with her again" is praise.
    private static readonly Phrases Repeatable = Phrases.Of("do, make, take, choose, decide, go, agree, arrange, handle, play, set, plan, act, run, repeat, sign");

    private static readonly Phrases Alike = Phrases.Of("again, the same, exactly as");

    // What follows such words is denied, whatever regret it names: "I don't think that we should have asked".
    private static readonly Phrases Denying = Phrases.Of("""
        i don't think, i don't really think, i do not think, i don't believe, i do not believe, i never believed, i have never believed, i've never believed, i don't agree, i do not agree, i can't agree, i disagree,
        i wouldn't say, i would never say, i would not say, i'd never say, isn't true that, is not true that, it's not true that, wasn't true that, i doubt that, i doubt whether, no reason why, no reason that, nobody can tell me
        """);

    private static readonly Phrases Norms = Phrases.Of("should, should've, could have, could've, ought, must, need, needs, needed, have to, has to, had to, better");

    private static readonly Phrases Scorn = Phrases.Of("""
        is nonsense, was nonsense, are nonsense, that's nonsense, it's nonsense, such nonsense, utter nonsense, complete nonsense, absurd, rubbish, ridiculous, a myth, that is wrong, this is wrong, it is wrong, view is wrong, idea is wrong, advice is wrong, is simply wrong, are simply wrong, they are wrong, they're wrong, is not true, isn't true, i disagree, i don't agree, i do not agree, i can't agree,
        i don't hold with, i do not hold with, i don't buy, i don't accept, i can't accept, i won't accept, i don't share, i don't see it that way, i see it differently, i'm not convinced, i am not convinced, i beg to differ, makes no sense
        """);

    private static readonly Phrases Content = Phrases.Of("nothing wrong with, perfectly fine, that was fine, it was fine, right to do it, right to do that, right to do so, no harm in that, quite right, i stand by, was right as well, was right too, was the right thing, was the right call");

    private static readonly Phrases FormerView = Phrases.Of("used to, no longer, would have said, i'd have said, at the time i, back then i, until then i, i once");

    // "I don't think that was good enough" points back; a clause of its own is longer.
    private const int ShortestClause = 6;

    // A remark on what was just said is short.
    private const int LongestRemark = 16;

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

    /// <summary>Whether what is told is denied somewhere.</summary>
    public static bool IsNegative(IReadOnlyList<Token> tokens) => Negators.In(tokens);

    /// <summary>For each token, whether it tells what was not done: "we never got round to the tickets". What stands behind a comma is told again.</summary>
    public static bool[] Undone(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var undone = new bool[tokens.Count];
        var gaps = new Gaps(sentence.Text, tokens, sentence.Start);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Undoing.LengthAt(tokens, i) is not (var length and > 0) || IsDone(tokens, i + length)) continue;
            for (var at = i + length; at < tokens.Count && !gaps.Breaks(at) && Boundaries.LengthAt(tokens, at) == 0; at++) undone[at] = true;
        }
        return undone;
    }

    // "We never stopped asking" asked.
    private static bool IsDone(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count && (Done.LengthAt(tokens, at) > 0 || tokens[at].Stem is "stop" && at + 1 < tokens.Count && (tokens[at + 1].Lower.EndsWith("ing", StringComparison.Ordinal) || tokens[at + 1].Lower is "until"));

    /// <summary>Whether the sentence would do it all over again.</summary>
    public static bool StandsBy(Sentence sentence) => (Again.In(sentence.Tokens) || WouldRepeat(sentence.Tokens)) && !Changed.In(sentence.Tokens);

    /// <summary>Whether the sentence defends or denies: blame, "we were right to", "I don't think that was a problem".</summary>
    public static bool EndorsesOpposite(Sentence sentence) =>
        !FormerView.In(sentence.Tokens) && (Defence.In(sentence.Tokens) || DismissesProblem(sentence.Tokens));

    // "A plan is rubbish if nobody was asked": it is, under that condition.
    private static bool IsRule(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && tokens[at].Lower is "if" or "when" or "unless" or "without" or "where";

    /// <summary>Whether the sentence denies the very thing it spells out: "I don't agree that we should have asked", "the idea that … is nonsense".</summary>
    public static bool Denies(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (FormerView.In(tokens)) return false;
        if (tokens.Count > LongestRemark / 2 && Scorn.IndexIn(tokens) is >= 0 and var scorn && !IsRule(tokens, scorn + Scorn.LengthAt(tokens, scorn))) return true;
        var at = Denying.IndexIn(tokens);
        if (at < 0) return false;
        var after = at + Denying.LengthAt(tokens, at);
        return after < tokens.Count && (tokens[after].Lower is "that" && after + ShortestClause < tokens.Count || Norms.IndexIn(tokens, after) >= 0);
    }

    /// <summary>Whether the sentence is a remark that takes back, or is content with, what was said right before it: "I disagree", "nothing wrong with that".</summary>
    public static bool Rejects(Sentence sentence) =>
        sentence.Tokens.Count <= LongestRemark && !FormerView.In(sentence.Tokens)
        && (Scorn.In(sentence.Tokens) || Content.In(sentence.Tokens) || StandsBy(sentence) || sentence.Tokens.Any(token => token.Lower is "that" or "it" or "this") && DismissesProblem(sentence.Tokens));

    /// <summary>Whether the sentence is content with what it tells: "and that was perfectly fine".</summary>
    public static bool IsContentWith(Sentence sentence) => StandsBy(sentence) || Content.In(sentence.Tokens) && !FormerView.In(sentence.Tokens);

    // "I would agree to it again tomorrow", "I'd still arrange it in the same way"
    private static bool WouldRepeat(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Would.LengthAt(tokens, i) is not (var length and > 0)) continue;
            var verb = i + length;
            if (verb < tokens.Count && tokens[verb].Lower is "still" or "gladly" or "happily" or "probably" or "certainly") verb++;
            if (verb >= tokens.Count || Repeatable.LengthAt(tokens, verb) == 0) continue;
            for (var end = verb + 1; end < tokens.Count && Boundaries.LengthAt(tokens, end) == 0 && Negators.LengthAt(tokens, end) == 0; end++)
            {
                if (Alike.LengthAt(tokens, end) > 0) return true;
                // "I would take that job again" praises the job; "I would do that again" defends the deed.
                if (tokens[end].IsContent) break;
            }
        }
        return false;
    }

    /// <summary>Whether the word right before denies the one at <paramref name="index"/>.</summary>
    public static bool FollowsNot(IReadOnlyList<Token> tokens, int index) =>
        index > 0 && (tokens[index - 1].Lower is "not" or "no" or "never" || tokens[index - 1].Lower.EndsWith("n't", StringComparison.Ordinal));

    private static bool DismissesProblem(IReadOnlyList<Token> tokens) =>
        Dismissal.IndexIn(tokens) is var dismissal and >= 0 && Problem.IndexIn(tokens, dismissal + 1) >= 0;

    // "not only", "no longer", "not just" add or change; they do not deny.
    private static bool IsDoubtful(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1].Lower is "only" or "just" or "merely" && tokens[at].Lower is "not";
}
