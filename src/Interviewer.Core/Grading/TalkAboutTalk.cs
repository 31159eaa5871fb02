using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Small talk about the telling, not of what is told: "I could go on about this", "if that makes any sense".</summary>
internal static class TalkAboutTalk
{
    // "Does that answer your question about the budget?" still is about talking; with more in it, something is told.
    private const int MostOtherWords = 2;

    private static readonly Phrases Talk = Phrases.Of("""
        make sense, makes sense, made sense, make any sense, makes any sense, long and the short of it, long and short of it, long story short, cut it short, keep it short, the gist, in a nutshell, that's it, that was it, that is it, that's all,
        that was all, that is all, that's that, that's the story, that's my story, that was the story, that's my answer, answers your question, answer your question, answers the question, answer the question, could go on, could talk, talk for hours, talk about this,
        say about this, say about that, where was i, as i said, like i said, as i mentioned, hard to explain, hard to describe, hard to put into words, what else, let me think, let me see, good question,
        to be honest, to be quite honest, to be perfectly honest, to be frank, to tell the truth, is how it was, just how it was, is how it is, just how it is, is what it is, was what it was, one of those things, how i see it, thanks for asking, thank you for asking
        """);

    /// <summary>However the notes use its words: "I hope that makes sense" has none of theirs.</summary>
    public static bool Is(Sentence sentence)
    {
        var (other, found) = (0, false);
        for (var i = 0; i < sentence.Tokens.Count;)
        {
            var length = Talk.LengthAt(sentence.Tokens, i);
            found |= length > 0;
            if (length == 0 && sentence.Tokens[i].IsContent) other++;
            i += Math.Max(1, length);
        }
        return found && other <= MostOtherWords;
    }
}
