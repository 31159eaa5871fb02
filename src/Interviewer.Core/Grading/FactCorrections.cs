using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>Who corrects a figure later is not held to the slip: the contradiction goes, the confirmation stays.</summary>
internal static class FactCorrections
{
    private static readonly Phrases Corrects = Phrases.Of("sorry, ~correct, ~correction, i misspoke, let me fix, no wait, i meant, rather it was, actually it was, it was actually, to be exact");

    public static IReadOnlyList<FactFinding> Apply(
        IReadOnlyList<FactFinding> findings, AnswerReading answer, IReadOnlyCollection<string> used, IReadOnlyList<Fact> facts) =>
        [.. findings.Select(finding => finding.Status is FactStatus.Contradicted ? Corrected(finding, answer, used, facts) ?? finding : finding)];

    // Saying both figures in one breath is hedging; a correction is said as one, or comes in a later turn.
    private static FactFinding? Corrected(FactFinding slip, AnswerReading answer, IReadOnlyCollection<string> used, IReadOnlyList<Fact> facts)
    {
        if (answer.Sentences.FirstOrDefault(sentence => sentence.Number == slip.Sentence) is not { } said) return null;
        var corrections = answer.Sentences
            .Where(sentence => sentence.Number > slip.Sentence && (sentence.Turn > said.Turn || Corrects.In(sentence.Sentence.Tokens)))
            .Select(sentence => sentence.Sentence).ToList();
        return corrections.Count == 0 ? null : FactChecker.Check(answer.Guarded with { Clean = corrections }, used, facts)
            .FirstOrDefault(finding => finding.Id == slip.Id && finding.Status is FactStatus.Confirmed);
    }
}
