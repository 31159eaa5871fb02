using System.Collections.Frozen;

namespace Interviewer.Language;

/// <summary>English function words. Negations are among them for overlap; polarity looks at them separately.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = """
        a about above after again against all also am an and any are aren't as at be because been before being below
        between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each
        either else ever every few for from further get gets getting got had hadn't has hasn't have haven't having he
        he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it
        it's its itself just let let's may me might more most much must my myself no nor not of off on once one only or
        other ought our ours ourselves out over own per quite rather really same she she'd she'll she's should
        shouldn't so some such than that that's the their theirs them themselves then there there's these they they'd
        they'll they're they've this those though through to too under until up upon us very was wasn't we we'd we'll
        we're we've were weren't what what's when when's where where's whether which while who who's whom whose why
        why's will with within without won't would wouldn't yet you you'd you'll you're you've your yours yourself
        yourselves e.g eg etc ie um uh er erm okay ok well yeah yes like actually basically literally
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private const char FirstWithoutBlanks = '\u2E80'; // of Chinese, Japanese and Korean

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Spans = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(string lower) => Words.Contains(lower);

    /// <summary>How many words a text has and how many of them are these, in small letters; two signs of a script without blanks count as a word.</summary>
    public static (int All, int Stop) Count(ReadOnlySpan<char> text)
    {
        var (all, stop) = (0, 0);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || end > at && text[end] is '\'' or '’')) end++;
            if (end > at)
            {
                all += text[at] < FirstWithoutBlanks ? 1 : (end - at + 1) / 2;
                if (Spans.Contains(text[at..end])) stop++;
            }
            at = Math.Max(end, at + 1);
        }
        return (all, stop);
    }
}
