using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Who did it: what the candidate says to have done, decided and why, owned up to, or blamed on others.</summary>
internal static class OwnershipCues
{
    // Verbs of thinking and being: saying them is not doing anything.
    private static readonly HashSet<string> Passive =
    [
        "felt", "thought", "knew", "liked", "loved", "believed", "guessed", "wanted", "hoped", "wished", "needed", "got", "happened", "seemed", "saw", "heard", "meant",
        "used", "enjoyed", "supposed", "realised", "realized", "learned", "learnt", "remembered", "mentioned", "said",
    ];

    private static readonly Phrases Decisions = Phrases.Of("""
        i decided, i chose, i insisted, i refused, i proposed, i pushed, i stopped, i cut, i called, i said no, i set, i designed, i asked, i turned down,
        i made the call, my call, my decision, the call i, i argued, i picked, i withdrew, i pulled, i prioritised, i prioritized, i wouldn't, i went for, i worked out,
        so i, i let, i gave, i kept, i split, i took, i drew
        """);

    private static readonly Phrases Reasons = Phrases.Of("because, since, so that, my reason, the reason, in order to, which is why, that's why, as i, otherwise, rather than, instead of");

    private static readonly Phrases OwnMiss = Phrases.Of("""
        i should have, i should've, i could have, i could've, my mistake, my fault, my miss, on me, i missed, i was wrong, i let it, i hadn't, i never asked, i didn't ask,
        i failed, i regret, i ought to have, what i got wrong, i forgot, i assumed, i agreed without, i overlooked, i waited, i'd asked, i had asked, i'd known, bothers me, i'd taken
        """);

    private static readonly Phrases Blame = Phrases.Of("""
        their fault, his fault, her fault, not my fault, wasn't my fault, nothing to do with me, not my job, not my problem, let me down, let us down, they messed up,
        blame them, i blame, unfair, their loss, it's for them to, that's for them, they should have, nothing i could have done, anything i could have done,
        don't think i did anything wrong
        """);

    private static readonly Phrases Others = Phrases.Of("they, them, their, he, his, she, her, others, other people, everybody else, everyone else, my manager, my boss, the manager, management, who, somebody, someone, teams, the other");

    private static readonly Phrases Failing = Phrases.Of("didn't, don't, doesn't, never, couldn't, wouldn't, weren't, wasn't, excuse, excuses, useless, lazy, incompetent, ~fail, ~refuse, ~ignore, ~forget, too slow, no idea, only cared");

    public static bool ActsAsI(ReadSentence read) => Deeds(read.Sentence.Tokens, "i").Any();

    public static bool ActsAsWe(ReadSentence read) => Deeds(read.Sentence.Tokens, "we").Any();

    /// <summary>What the candidate says to have done, by the stems of the verbs.</summary>
    public static IEnumerable<string> Deeds(ReadSentence read) => Deeds(read.Sentence.Tokens, "i");

    public static bool DecidesWithReason(ReadSentence read) =>
        (Decisions.In(read.Sentence.Tokens) || ActsAsI(read)) && Reasons.In(read.Sentence.Tokens);

    public static bool OwnsMiss(ReadSentence read) => OwnMiss.In(read.Sentence.Tokens) && !Blames(read);

    public static bool Blames(ReadSentence read) => Blames(read.Sentence.Tokens);

    public static bool Blames(IReadOnlyList<Token> tokens) => Blame.In(tokens);

    /// <summary>"I stay in pencil a lot longer now": what the candidate does today, unlike then.</summary>
    public static bool DoesNow(ReadSentence read)
    {
        var tokens = read.Sentence.Tokens;
        return tokens.Any(token => token.Lower is "now" or "nowadays" or "today") && tokens.Any(token => token.Lower is "i") && !tokens.Any(token => Verbs.IsPast(token.Lower)) && !read.Sentence.Text.Contains('?');
    }

    /// <summary>Tells what others failed to do.</summary>
    public static bool FaultsOthers(ReadSentence read) => Others.In(read.Sentence.Tokens) && Failing.In(read.Sentence.Tokens) && !OwnsMiss(read);

    private static IEnumerable<string> Deeds(IReadOnlyList<Token> tokens, string who)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Lower;
            if (word != who && word != who + "'d" && word != who + "'ve") continue;
            // "I also carefully checked", "I, um, rang": the verb may stand a few words further on.
            for (var next = i + 1; next < tokens.Count && next <= i + 3; next++)
            {
                var verb = tokens[next].Lower;
                if (verb is "i" or "we" or "was" or "were" or "would" or "could" or "should" or "can" or "not" || verb.EndsWith("n't", StringComparison.Ordinal)) break;
                if (!PastTense.IsPast(verb) && !Verbs.IsPast(verb) && verb is not ("had" or "wrote" or "did" or "ran")) continue;
                if (!Passive.Contains(verb)) yield return tokens[next].Stem;
                break;
            }
        }
    }
}
