using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Sounds and set phrases that fill a pause. They are counted as delivery and nothing else may hear them.</summary>
internal static class Hesitations
{
    private static readonly Phrases Pauses = Phrases.Of("um, umm, uh, uhh, er, erm, ah, eh, hm, hmm, mm, you know, i mean, at the end of the day");

    // Between who acts and what is done they only lean on it: "I really pushed for that".
    private static readonly Phrases Emphasis = Phrases.Of("really, truly, actually, certainly, definitely, genuinely, literally, basically, honestly, quite honestly, very much");

    private static readonly string[] Actors = ["i", "we", "you", "they", "he", "she", "it", "who"];

    /// <summary>The same sentence with the tokens of pauses left out; its text and place are untouched.</summary>
    public static Sentence Without(Sentence sentence)
    {
        if (!Pauses.In(sentence.Tokens) && !Emphasis.In(sentence.Tokens)) return sentence;
        var tokens = new List<Token>(sentence.Tokens.Count);
        for (var i = 0; i < sentence.Tokens.Count;)
        {
            var length = Pauses.LengthAt(sentence.Tokens, i);
            if (length == 0 && tokens is [.., var before] && Actors.Contains(before.Lower)) length = Emphasis.LengthAt(sentence.Tokens, i);
            if (length == 0) tokens.Add(sentence.Tokens[i]);
            i += Math.Max(1, length);
        }
        return tokens.Count > 0 ? new(sentence.Number, sentence.Start, sentence.Text, tokens) : sentence;
    }
}
