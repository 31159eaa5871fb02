using System.Text.RegularExpressions;
using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Robustness;

/// <summary>How an answer was spoken and written down says nothing of what it says.</summary>
internal static partial class Noise
{
    private static readonly Property Fillers = Property.Never("fillers change a verdict or the score");
    private static readonly Property FillerChange = new("fillers: mean |change|", Statistic.MeanSize, Goal.NoMoreThan(.1));
    private static readonly Property Case = new("case: mean |change|", Statistic.MeanSize, Goal.NoMoreThan(.1));
    private static readonly Property Transcript = new("without punctuation: mean |change|", Statistic.MeanSize, Goal.NoMoreThan(.1));

    private static readonly string[] Hesitations = ["Um, ", "Uh, ", "Er, ", "Well, you know, ", "So, um, ", "Erm, "];

    public static IEnumerable<Trial> Run(Subject subject)
    {
        foreach (var text in (string[])[AtStarts(subject), InBetween(subject.Text)])
        {
            var changed = subject.Grade(text);
            yield return Trial.Of(Fillers, subject.Gain(changed) ?? subject.Loss(changed));
            yield return new(FillerChange, subject.Change(changed));
        }
        foreach (var text in (string[])[subject.Text.ToLowerInvariant(), subject.Text.ToUpperInvariant()]) yield return Changed(subject, Case, text);
        foreach (var text in (string[])[Pauses().Replace(subject.Text, " "), Marks().Replace(subject.Text, " ").ToLowerInvariant(), Marks().Replace(InBetween(subject.Text), " ").ToLowerInvariant()])
            yield return Changed(subject, Transcript, text);
    }

    private static Trial Changed(Subject subject, Property property, string text)
    {
        var changed = subject.Grade(text);
        return new(property, subject.Change(changed), Math.Abs(subject.Change(changed)) <= .1 + 1e-9 ? null : subject.Gain(changed) ?? subject.Loss(changed));
    }

    private static string AtStarts(Subject subject) =>
        string.Join(' ', subject.Sentences.Select((sentence, i) => Hesitations[i % Hesitations.Length] + sentence.Text));

    private static string InBetween(string text)
    {
        var at = 0;
        return Spaces().Replace(text, match => ++at % 9 == 0 ? " um " : at % 14 == 0 ? " uh " : match.Value);
    }

    [GeneratedRegex(@"[,;:()“”""–—]+\s*|\s-+\s")]
    private static partial Regex Pauses();

    // A point or comma inside a number is said, and so is an apostrophe.
    [GeneratedRegex(@"(?<!\d)[.,;:!?()“”""–—…-]+|[.,;:!?()“”""–—…-]+(?!\d)")]
    private static partial Regex Marks();

    [GeneratedRegex(" ")]
    private static partial Regex Spaces();
}
