using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Finds sentences that decline to answer.</summary>
internal static class RefusalDetector
{
    private static readonly Phrases Refusals = Phrases.Of("""
        can't think of, cannot think of, can not think of, couldn't think of, can't really think of, can't honestly think of, don't have an example, don't have any example,
        don't have one, don't have any, don't have a good, don't really have, do not have an, no example, nothing comes to mind, nothing springs to mind, no idea, i've no idea, i pass, pass on this, pass on that,
        let's skip, skip that, skip this, can we skip, skip it, next question, next one, the next one, can we move on, let's move on, move on, rather not, prefer not, don't want to answer,
        don't know what to say, don't know how to answer, i don't know, i dunno, dunno, not sure what to say, can't remember, can't recall, don't remember, don't recall, drawing a blank,
        my mind is blank, my mind's gone blank, mind has gone blank, gone blank, haven't got one, haven't got an, haven't got any, never had one, never really had, come back to this, come back to that,
        come back to it, don't really set, don't understand the question, no comment, i've got nothing, got nothing, can't answer, cannot answer, you'd have to ask, no good at this, never happened to me,
        out of my head, can't come up with, couldn't come up with, don't believe i have, don't think i have one, don't think i have any, leave that one, leave this one, leave it there, go on to the next, a bit blank, gone completely blank, gone empty, nothing to tell, nothing to say
        """);

    private static readonly Phrases WholeAnswers = Phrases.Of("pass, skip, next, nope, no, nothing, none, n a, idk, sorry");

    public static bool Refuses(Sentence sentence) =>
        Refusals.In(sentence.Tokens) || sentence.Tokens.Count <= 3 && WholeAnswers.In(sentence.Tokens);
}
