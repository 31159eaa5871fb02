using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Finds sentences that decline to answer.</summary>
internal static class RefusalDetector
{
    private static readonly Phrases Refusals = Phrases.Of("""
        can't think of, cannot think of, can not think of, couldn't think of, can't really think of, can't honestly think of, don't have an example, don't have any example,
        don't have one, don't have a good, no example, nothing comes to mind, nothing springs to mind, i pass, pass on this, pass on that,
        let's skip, skip that, skip this, can we skip, skip it, next question, next one, the next one, can we move on, let's move on, don't want to answer,
        don't know what to say, don't know how to answer, not sure what to say, drawing a blank,
        my mind is blank, my mind's gone blank, mind has gone blank, gone blank, haven't got one, never had one, never really had, come back to this, come back to that,
        come back to it, don't really set, don't understand the question, no comment, i've got nothing, got nothing, can't answer, cannot answer, you'd have to ask, no good at this, never happened to me,
        out of my head, can't come up with, couldn't come up with, don't believe i have, don't think i have one, don't think i have any, leave that one, leave this one, leave it there, go on to the next, a bit blank, gone completely blank, gone empty, nothing to tell, nothing to say
        """);

    // "I don't know." declines; "I don't know how many people find that a risk" goes on.
    private static readonly Phrases AtTheEnd = Phrases.Of("""
        don't have any, don't really have, don't have an, do not have an, do not have any, haven't got an, haven't got any, no idea, i've no idea, i don't know, i dunno, dunno,
        can't remember, can't recall, don't remember, don't recall, move on, rather not, prefer not
        """);

    // What they decline to give, or a word that only fills.
    private static readonly Phrases Objects = Phrases.Of("~example, ~story, ~situation, ~experience, ~instance, ~answer, ~idea, such, like that, of those, one, really, honestly, sorry, off, right now, at the moment, for you, for that, to tell, to say, to talk");

    private static readonly Phrases NoMore = Phrases.Of("nothing else, nothing more, nothing to add, that's all i have, that is all i have, no more than that, said all, told you all");

    private static readonly Phrases WholeAnswers = Phrases.Of("pass, skip, next, n a, idk, sorry");

    public static bool Refuses(Sentence sentence) =>
        Refusals.In(sentence.Tokens) || StandsLast(AtTheEnd, sentence) || sentence.Tokens.Count <= 3 && WholeAnswers.In(sentence.Tokens);

    /// <summary>Says that there is no more to come: a refusal where more was asked for.</summary>
    public static bool Ends(Sentence sentence) => Refuses(sentence) || StandsLast(NoMore, sentence);

    private static bool StandsLast(Phrases phrases, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var gaps = new Gaps(sentence.Text, tokens, sentence.Start);
        for (var at = phrases.IndexIn(tokens); at >= 0; at = phrases.IndexIn(tokens, at + 1))
        {
            var next = at + phrases.LengthAt(tokens, at);
            if (next == tokens.Count || Objects.LengthAt(tokens, next) > 0 || gaps.Breaks(next)) return true;
        }
        return false;
    }
}
