using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Who corrects a figure later is not held to the slip: the contradiction goes, the confirmation stays.</summary>
internal static class FactCorrections
{
    private static readonly Phrases Corrects = Phrases.Of("sorry, ~correct, ~correction, i misspoke, let me fix, no wait, wait it, i mean, i meant, a slip, my slip, scratch that, make that, or rather, rather it was, actually it was, it was actually, to be exact");

    public static IReadOnlyList<FactFinding> Apply(
        IReadOnlyList<FactFinding> findings, AnswerReading answer, NotedFacts noted) =>
        [.. findings.Select(finding => finding.Status is FactStatus.Contradicted ? Corrected(finding, answer, noted) ?? finding : finding)];

    // Saying both figures in one breath is hedging; a correction is said as one, or comes in a later turn.
    private static FactFinding? Corrected(FactFinding slip, AnswerReading answer, NotedFacts noted)
    {
        if (answer.Sentences.FirstOrDefault(sentence => sentence.Number == slip.Sentence) is not { } said) return null;
        var corrections = answer.Sentences
            .Where(sentence => sentence.Number > slip.Sentence && sentence.Turn > said.Turn || sentence.Number >= slip.Sentence && Corrects.In(sentence.Sentence.Tokens))
            .Select(sentence => sentence.Sentence).ToList();
        if (corrections.Count == 0) return null;
        if (corrections.FirstOrDefault(sentence => Corrects.In(sentence.Tokens) && noted.Facts.Any(reading => TellsAfterCue(reading.Fact, sentence))) is { } right)
            return slip with { Status = FactStatus.Confirmed, Severity = null, Quote = right.Text, Sentence = right.Number };
        return FactChecker.Check(answer.Guarded with { Clean = [.. corrections.Where(sentence => sentence.Number > slip.Sentence)] }, noted)
            .FirstOrDefault(finding => finding.Id == slip.Id && finding.Status is FactStatus.Confirmed);
    }

    // "Sorry, eleven a month": after such words the bare figure is enough.
    private static bool TellsAfterCue(Fact fact, Sentence sentence)
    {
        var cue = Corrects.IndexIn(sentence.Tokens);
        return Numbers.Find(sentence).Any(quantity => quantity.First > cue && FactFigures.IsTold(fact, quantity));
    }
}
