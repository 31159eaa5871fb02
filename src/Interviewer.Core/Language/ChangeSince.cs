namespace Interviewer.Language;

/// <summary>What the speaker does otherwise since: "these days I ask first", "on the next project I asked first".</summary>
internal static class ChangeSince
{
    private static readonly Phrases Surely = Phrases.Of("""
        after that i always, i no longer, we no longer, i've stopped, i made it a rule, my rule, i make a point of, so these days, and i keep, has changed how i, changed how i, changed the way i, from now on i, from now on we, on the next project, in the next project, the next time, that winter, today i
        """);

    private static readonly Phrases Now = Phrases.Of("now, nowadays, today, these days, subsequently, this year, at my current, in my current");

    private static readonly Phrases Ever = Phrases.Of("since then, ever since, from then on, from that day");

    // What holds since then is told in the present: "since then nobody pours without it".
    private static readonly Phrases Holds = Phrases.Of("doesn't, don't, does not, do not, isn't, aren't, is, are, has, nobody, no one, every, each, always, never");

    private static readonly Phrases Later = Phrases.Of("""
        the next, my next, our next, the following, year after, years after, year later, years later, season after, since, this year's, this year, last spring, last summer, last autumn, last winter, when i moved, when i transferred, when i changed, when i started at, when i joined,
        a similar, the same thing again, the second time, again last, job after that, project after that, one after that
        """);

    // The story itself goes on "the next morning".
    private static readonly Phrases SameStory = Phrases.Of("""
        day, days, morning, afternoon, evening, night, week, weeks, weekend, hour, minute, minutes, step, thing, month, months, few, two, three, monday, tuesday, wednesday, thursday, friday, saturday, sunday, people, person
        """);

    // What comes upon one is not done.
    private static readonly string[] Befell = ["was", "were", "had", "saw", "felt", "thought", "knew", "heard", "met", "got"];

    public static bool In(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var gaps = new Gaps(sentence.Text, tokens, sentence.Start);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Surely.LengthAt(tokens, i) > 0 || Ever.LengthAt(tokens, i) > 0 && (tokens.Any(Speaker.IsMe) || Holds.IndexIn(tokens, i) >= 0)) return true;
            if (Now.LengthAt(tokens, i) > 0 && DoesNow(gaps, i) || EndsInSince(gaps, i)) return true;
            if (Later.LengthAt(tokens, i) is var later and > 0 && !(i + later < tokens.Count && SameStory.LengthAt(tokens, i + later) > 0) && DidThen(tokens, i + later)) return true;
        }
        return false;
    }

    // In the clause that says so; by itself between commas the word only fills.
    private static bool DoesNow(Gaps gaps, int at)
    {
        var tokens = gaps.Tokens;
        // "From now on" may begin an order; "by now" and "I wouldn't now" tell of no change.
        if (Polarity.FollowsNot(tokens, at) || at > 0 && tokens[at - 1].Lower is "from" or "by" or "until" or "till" or "to" or "right" or "just" or "for") return false;
        var (first, end) = (at, at + 1);
        while (first > 0 && !gaps.Breaks(first)) first--;
        while (end < tokens.Count && !gaps.Breaks(end)) end++;
        if (end < tokens.Count ? gaps.Between(end).Contains('?') : gaps.Text.AsSpan().TrimEnd().EndsWith("?")) return false;
        // "Now it stays in pencil."
        var isMine = at == 0 && end > 1 && tokens[1].Lower is "it";
        for (var i = first; i < end; i++)
        {
            // "I can't remember the number now"
            if (tokens[i].Lower is "remember" or "recall") return false;
            isMine |= Speaker.IsMe(tokens[i]) || tokens[i].Lower is "every";
            if (Verbs.IsPast(tokens[i].Lower) && !Verbs.IsPresentAsWell(tokens[i].Lower) && !IsPerfect(tokens, i)) return false;
        }
        return isMine;
    }

    // "I've asked it at every start since."
    private static bool EndsInSince(Gaps gaps, int at) =>
        gaps.Tokens[at].Lower is "since" && (at + 1 == gaps.Tokens.Count || gaps.Breaks(at + 1)) && gaps.Tokens.Take(at).Any(token => token.Lower is "i've" or "we've" or "have");

    private static bool DidThen(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from; i + 1 < tokens.Count; i++)
            if (tokens[i].Lower is "i" && tokens[Speaker.PastFillers(tokens, i + 1)].Lower is var verb && Verbs.IsPast(verb) && !Befell.Contains(verb)) return true;
        return false;
    }

    // A present, whatever it looks like: "what I've made", "I've got".
    private static bool IsPerfect(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && (tokens[at - 1].Lower is "have" or "has" || tokens[at - 1].Lower.EndsWith("'ve", StringComparison.Ordinal));
}
