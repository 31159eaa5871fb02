using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Counts how something was said.</summary>
internal static class DeliveryMeter
{
    private static readonly Phrases Fillers = Phrases.Of("um, uh, er, erm, hmm, you know, i mean, kind of, sort of, basically, literally");

    private static readonly Phrases Hedges = Phrases.Of("""
        i think, i guess, i suppose, i believe, i feel like, maybe, perhaps, probably, possibly, somewhat, more or less, i'm not sure, if i remember
        """);

    private static readonly Phrases First = Phrases.Of("i, i'm, i've, i'd, i'll, me, my, mine, myself");

    private static readonly Phrases Ours = Phrases.Of("we, we're, we've, we'd, we'll, us, our, ours, ourselves");

    public static Delivery Measure(IReadOnlyList<Sentence> sentences)
    {
        int words = 0, fillers = 0, hedges = 0, i = 0, we = 0, figures = 0;
        foreach (var sentence in sentences)
        {
            words += sentence.Tokens.Count;
            fillers += Fillers.CountIn(sentence.Tokens) + DiscourseLikes(sentence);
            hedges += Hedges.CountIn(sentence.Tokens);
            i += First.CountIn(sentence.Tokens);
            we += Ours.CountIn(sentence.Tokens);
            figures += Numbers.Find(sentence).Count;
        }
        return new(words, fillers, hedges, i, we, figures);
    }

    // "like" set off by commas, or after a form of "be" or a pause word, is a marker; "tools like Hive" and "I like it" are words.
    private static int DiscourseLikes(Sentence sentence)
    {
        var count = 0;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Lower is not "like") continue;
            var after = token.End - sentence.Start;
            if (after < sentence.Length && sentence.Text[after] is ',' || i > 0 && sentence.Tokens[i - 1].Lower is "was" or "were" or "um" or "uh" or "and" or "just")
                count++;
        }
        return count;
    }
}
