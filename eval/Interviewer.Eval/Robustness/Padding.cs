using System.Text;
using System.Text.RegularExpressions;
using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Robustness;

/// <summary>An answer drawn out to half as much again, twice and three times its length without a word of content.</summary>
internal static partial class Padding
{
    private static readonly Property Helps = Property.Never("padding helps");
    private static readonly Property Hurts = Property.Never("padding costs more than .25");
    private static readonly Property Change = new("padding: mean |change|", Statistic.MeanSize);

    private static readonly double[] Lengths = [1.5, 2, 3];

    private static readonly string[] Fluff =
    [
        "It really was quite something, I have to say.", "That is how I see it, anyway.", "There is a lot one could say about this.", "It was all very interesting indeed.",
        "And so it went, as these things go.", "I could talk about this for hours.", "It is one of those things.", "That was more or less the long and the short of it.",
        "To be perfectly honest with you, that is just how it was.", "You know how these things are.", "At the end of the day, it is what it is.", "I hope that makes sense so far.",
        "It is hard to put into words.", "Anyway, that is the gist of it.", "So yes, that is basically it.", "I mean that from the bottom of my heart.",
    ];

    private static readonly string[] Adverbs = ["really", "truly", "actually", "quite honestly", "very much", "certainly"];
    private static readonly string[] Adjectives = ["great", "very important", "really interesting", "wonderful", "remarkable", "big"];

    public static IEnumerable<Trial> Run(Subject subject)
    {
        if (subject.Clean.Score <= 1) yield break;
        foreach (var (kind, text) in Lengths.SelectMany(length => Padded(subject, length)))
        {
            var change = subject.Change(subject.Grade(text));
            yield return Trial.Of(Helps, change > 1e-9 ? $"{kind}: {change:+0.0}" : null);
            yield return Trial.Of(Hurts, change < -.25 - 1e-9 ? $"{kind}: {change:0.0}" : null);
            yield return new(Change, change);
        }
    }

    private static IEnumerable<(string Kind, string Text)> Padded(Subject subject, double length)
    {
        var answer = subject.Text.TrimEnd('.', ' ') + ".";
        var asked = subject.Question.AskAs;
        string[] own = [.. subject.Sentences.Select(sentence => sentence.Text)];
        yield return ($"fluff after ×{length}", answer + " " + Filled(Fluff));
        yield return ($"fluff between ×{length}", Between());
        yield return ($"said again ×{length}", answer + " " + Filled(own));
        yield return ($"the question again ×{length}", Filled([$"You asked: {asked}", $"So, {asked}", $"As for the question, {asked}"]) + " " + answer);
        if (length <= 1.5) yield return ("adverbs and adjectives", Adorned(answer));

        string Filled(string[] pieces)
        {
            var text = new StringBuilder();
            for (var i = 0; text.Length < (length - 1) * answer.Length; i++) text.Append(i > 0 ? " " : "").Append(pieces[i % pieces.Length]);
            return text.ToString();
        }

        string Between()
        {
            var (text, added) = (new StringBuilder(), 0);
            for (var i = 0; i < own.Length; i++)
            {
                text.Append(own[i]).Append(' ');
                for (var owed = (length - 1) * answer.Length * (i + 1) / own.Length; added < owed;)
                {
                    var piece = Fluff[(added + i) % Fluff.Length];
                    text.Append(piece).Append(' ');
                    added += piece.Length;
                }
            }
            return text.ToString();
        }
    }

    private static string Adorned(string answer)
    {
        var next = 0;
        var loud = AfterSpeaker().Replace(answer, match => $"{match.Value} {Adverbs[next++ % Adverbs.Length]}");
        return AfterDeterminer().Replace(loud, match => $"{match.Value} {Adjectives[next++ % Adjectives.Length]}");
    }

    [GeneratedRegex(@"\b(?:I|[Ww]e)\b(?=\s\w+ed\b)")]
    private static partial Regex AfterSpeaker();

    [GeneratedRegex(@"\b(?:the|my|our)\b(?=\s[a-z]{4,}\b)")]
    private static partial Regex AfterDeterminer();
}
