using Interviewer.Language;

namespace Interviewer.Grading;

/// <summary>Who corrects a figure later is not held to the slip: the contradiction goes, the confirmation stays.</summary>
internal static class FactCorrections
{
    private static readonly Phrases Corrects = Phrases.Of("sorry, ~correct, ~correction, i misspoke, let me fix, no wait, i meant, rather it was, actually it was, it was actually, to be exact");

    public static IReadOnlyList<FactFinding> Apply(IReadOnlyList<FactFinding> facts, AnswerReading answer)
    {
        var said = answer.Sentences.ToDictionary(sentence => sentence.Number);
        return [.. facts.Where(fact => fact.Status is not FactStatus.Contradicted || !facts.Any(other => IsCorrected(fact, other)))];

        // Saying both figures in one breath is hedging; a correction is said as one, or comes in a later turn.
        bool IsCorrected(FactFinding slip, FactFinding later) =>
            later.Status is FactStatus.Confirmed && later.Id == slip.Id && later.Sentence >= slip.Sentence
            && said.TryGetValue(slip.Sentence, out var before) && said.TryGetValue(later.Sentence, out var after)
            && (after.Turn > before.Turn || Corrects.In(after.Sentence.Tokens));
    }
}
