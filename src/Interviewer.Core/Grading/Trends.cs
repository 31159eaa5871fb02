using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Words for change, and which way it goes.</summary>
internal static class Trends
{
    private static readonly Phrases Up = Phrases.Of("went up, gone up, go up, come up, came up, ~rise, rose, risen, ~increase, ~grow, grew, grown, ~climb, doubled, tripled, soared, shot up, higher");

    private static readonly Phrases Down = Phrases.Of("went down, gone down, go down, come down, came down, fell, fallen, ~drop, ~decrease, ~decline, ~sink, sank, ~shrink, shrank, halved, lower");

    private static readonly Phrases Worse = Phrases.Of("got worse, gotten worse, were worse, was worse, became worse, worsened, ~deteriorate, actually worse, even worse, went backwards");

    private static readonly Phrases Unmoved = Phrases.Of("""
        changed nothing, didn't change anything, did not change anything, made no difference, no difference to, hardly moved, barely moved, hardly changed, barely changed, did not change, didn't change,
        did not move, didn't move, stayed the same, remained the same, never improved, did not improve, didn't improve, no improvement, nothing changed, no change in, saw no change, did nothing for, only got worse, kept getting worse, same as before, as many as before, stayed where
        """);

    private static readonly Phrases Outcome = Phrases.Of("in the end, at the end, by the end, by then, afterwards, after that, over that time, in that time, as a result, finally, eventually, all the same, after all, when we finished");

    private static readonly string[] ChangeStems =
    [
        "go", "went", "drop", "fall", "fell", "rise", "rose", "bring", "brought", "cut", "reduc", "grow", "grew", "shrink", "shrank", "increas", "decreas", "declin", "climb", "improv", "come", "came", "get", "got", "move", "run",
    ];

    public static bool IsChange(string stem) => ChangeStems.Contains(stem);

    /// <summary>Where the sentence says that a change turned out other than <paramref name="downwards"/> or for the worse; −1 when it does not.</summary>
    public static int Reversed(IReadOnlyList<Token> tokens, bool downwards)
    {
        var still = Unmoved.IndexIn(tokens);
        if (still >= 0) return still;
        if (!Outcome.In(tokens)) return -1;
        var worse = Worse.IndexIn(tokens);
        if (worse >= 0) return worse;
        var against = (downwards ? Up : Down).IndexIn(tokens);
        var along = (downwards ? Down : Up).IndexIn(tokens);
        return against >= 0 && (along < 0 || Polarity.IsNegated(tokens, along)) ? against : -1;
    }
}
