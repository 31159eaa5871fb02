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

    // "I got us a board" is a deed, "I got tired" is none.
    private static readonly HashSet<string> Things = ["us", "them", "him", "her", "it", "everyone", "everybody", "everything", "people", "the", "my", "our", "two", "three", "on"];

    private static readonly HashSet<string> Often = ["always", "usually", "then", "also", "only", "just", "often", "mostly", "normally", "first", "still", "now", "deliberately"];

    // What one says, thinks, is or would: no way of working.
    private static readonly HashSet<string> NoWork =
    [
        "think", "believe", "like", "love", "know", "guess", "mean", "suppose", "feel", "want", "need", "hope", "see", "hear", "say", "have", "am", "do", "can", "could", "should", "would", "will", "might",
        "may", "must", "was", "had", "did", "never", "not", "try", "tend", "enjoy", "hate", "prefer", "wish", "remember", "understand", "consider", "agree", "find", "get", "care", "and", "or", "but", "in",
        "on", "if", "when", "really", "personally", "work", "make", "become", "value", "strive", "aim", "suck", "struggle", "admit", "reckon", "promise", "swear", "wonder", "doubt", "expect", "as", "at",
    ];

    private static readonly Phrases Rules = Phrases.Of("always, never, every, each, before, first, whenever, until, instead, anymore, any more");

    private static readonly Phrases Decisions = Phrases.Of("""
        i decided, i chose, i insisted, i refused, i proposed, i pushed, i stopped, i cut, i called, i said no, i set, i designed, i asked, i turned down,
        i made the call, my call, my decision, the call i, i argued, i picked, i withdrew, i pulled, i prioritised, i prioritized, i wouldn't, i went for, i worked out,
        so i, i let, i gave, i kept, i split, i took, i drew
        """);

    private static readonly Phrases Reasons = Phrases.Of("because, since, so that, my reason, the reason, in order to, which is why, that's why, as i, otherwise, rather than, instead of");

    private static readonly Phrases Blame = Phrases.Of("""
        not my fault, wasn't my fault, nothing to do with me, not my job, not my problem, let me down, let us down, they messed up,
        unfair, their loss, it's for them to, that's for them, nothing i could have done, anything i could have done,
        don't think i did anything wrong
        """);

    // "They should have been in the room" is a miss of whoever had not asked them.
    private static readonly Phrases TheyShould = Phrases.Of("they should have, they should've");
    private static readonly Phrases TheyWereToBe = Phrases.Of("they should have been, they should've been");

    private static readonly Phrases TheirFault = Phrases.Of("their fault, his fault, her fault, i blame, blame them");

    // "She thought I was saying that it was her fault", "it wasn't their fault", "can't say I blame them".
    private static readonly Phrases Unblamed = Phrases.Of("not, never, don't, didn't, can't, cannot, couldn't, wouldn't, wasn't, isn't, weren't, nobody's, ~think, thought, ~feel, felt, ~say, said, ~hear, heard, ~take, took");

    private static readonly Phrases Others = Phrases.Of("they, them, their, he, his, she, her, others, other people, everybody else, everyone else, my manager, my boss, the manager, management, who, somebody, someone, teams, the other");

    private static readonly Phrases Failing = Phrases.Of("didn't, don't, doesn't, never, couldn't, wouldn't, weren't, wasn't, excuse, excuses, useless, lazy, incompetent, ~fail, ~refuse, ~ignore, ~forget, too slow, no idea, only cared");

    public static bool ActsAsI(ReadSentence read) => Deeds(read.Sentence.Tokens, "i").Any();

    public static bool ActsAsWe(ReadSentence read) => Deeds(read.Sentence.Tokens, "we").Any();

    /// <summary>What the candidate says to have done, by the stems of the verbs.</summary>
    public static IEnumerable<string> Deeds(ReadSentence read) => Deeds(read.Sentence.Tokens, "i");

    public static bool DecidesWithReason(ReadSentence read) =>
        (Decisions.In(read.Sentence.Tokens) || ActsAsI(read)) && Reasons.In(read.Sentence.Tokens);

    public static bool OwnsMiss(ReadSentence read) => OwnMiss.In(read.Sentence) && !Blames(read);

    public static bool Blames(ReadSentence read) => Blames(read.Sentence.Tokens);

    public static bool Blames(IReadOnlyList<Token> tokens) =>
        Blame.In(tokens) || TheyShould.CountIn(tokens) > TheyWereToBe.CountIn(tokens)
        || TheirFault.IndexIn(tokens) is var fault and >= 0 && Unblamed.IndexIn(tokens) is var other && (other < 0 || other > fault);

    /// <summary>Tells what others failed to do.</summary>
    public static bool FaultsOthers(ReadSentence read) => Others.In(read.Sentence.Tokens) && Failing.In(read.Sentence.Tokens) && !OwnsMiss(read);

    /// <summary>"I write down what I believe": how the candidate goes about it, told in the present.</summary>
    public static bool WorksAsI(ReadSentence read)
    {
        var tokens = read.Sentence.Tokens;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Lower is not "i") continue;
            var verb = Often.Contains(tokens[i + 1].Lower) && i + 2 < tokens.Count ? tokens[i + 2].Lower : tokens[i + 1].Lower;
            if (!NoWork.Contains(verb) && !Verbs.IsPast(verb) && !verb.Contains('\'') && !verb.EndsWith("ly", StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>"Before a lift I count the hooks": a way of working that has the ring of a rule.</summary>
    public static bool HasHabit(ReadSentence read) => WorksAsI(read) && Rules.In(read.Sentence.Tokens) && !Verbs.In(read.Sentence.Tokens);

    private static IEnumerable<string> Deeds(IReadOnlyList<Token> tokens, string who)
    {
        int? subject = null;
        var acted = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Lower;
            if (PastActions.IsSubject(word))
            {
                (subject, acted) = (word == who || word == who + "'d" || word == who + "'ve" ? i : null, false);
                continue;
            }
            // "I also carefully checked", "I, um, rang": the verb may stand a few words further on. "I sat with them and taught": the next joins it.
            if (subject is not { } at || !acted && i > at + 3 || acted && tokens[i - 1].Lower is not ("and" or "then")) continue;
            if (!acted && (word is "was" or "were" or "would" or "could" or "should" or "can" or "not" || word.EndsWith("n't", StringComparison.Ordinal))) subject = null;
            else if (PastTense.IsPast(word) || Verbs.IsPast(word) || word is "had" or "wrote" or "did" or "ran")
            {
                acted = true;
                if (!Passive.Contains(word) || word is "got" && i + 1 < tokens.Count && Things.Contains(tokens[i + 1].Lower)) yield return tokens[i].Stem;
            }
        }
    }
}
