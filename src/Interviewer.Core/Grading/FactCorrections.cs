using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// What becomes of a contradiction in what is said later. Who corrects a figure is not held to the slip: the contradiction goes, the confirmation
/// stays. Who is asked about it and settles it, by standing by it or by giving way, knows better than rules do: a "check" remains.
/// </summary>
internal static class FactCorrections
{
    private static readonly Phrases Corrects = Phrases.Of("sorry, ~correct, ~correction, i misspoke, let me fix, no wait, wait it, i mean, i meant, a slip, my slip, scratch that, make that, or rather, rather it was, actually it was, it was actually, to be exact");

    private static readonly Phrases Settles = Phrases.Of("""
        both, that's right, that is right, that was right, it's right, it is right, is correct, was correct, ~sure, ~certain, ~positive, stand by, stick to, stick with, as i said, like i said, what i said, what i told, i said it,
        ~different, something else, another thing, not the same, ~separate, don't contradict, doesn't contradict, no contradiction, no conflict, fits together, fit together, both hold,
        my version, this version, that version, mine, with mine, the one i gave, the answer i gave,
        notes are, notes is, notes were, notes mean, notes only, notes just, notes leave, notes count, notes refer, notes talk, notes have it right, notes must, notes say it, the notes' version, with the notes, go by the notes, trust the notes, the notes win, as in the notes,
        you're right, you are right, my mistake, i misremembered, i mixed, i got that wrong, i was wrong, i mis-remembered
        """);

    private static readonly Phrases Doubts = Phrases.Of("not sure, not so sure, not too sure, not quite sure, not certain, not entirely sure, not entirely certain, not positive, unsure, no idea, don't know, dunno, can't say, couldn't say, don't remember, don't recall, can't remember, can't recall, sure if, sure whether, be sure, make sure");

    /// <param name="turns">Of the answer.</param>
    public static IReadOnlyList<FactFinding> Apply(IReadOnlyList<FactFinding> findings, AnswerReading answer, NotedFacts noted, IReadOnlyList<AnswerTurn> turns)
    {
        FactFinding[] corrected = [.. findings.Select(finding => finding.Status is FactStatus.Contradicted ? Corrected(finding, answer, noted) ?? finding : finding)];
        return Settled(corrected, answer, turns) is { } settled ? [.. corrected.Select(finding => ReferenceEquals(finding, settled) ? settled with { Status = FactStatus.Check } : finding)] : corrected;
    }

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

    // Asked about is the first contradiction of what was said until then.
    private static FactFinding? Settled(IEnumerable<FactFinding> findings, AnswerReading answer, IReadOnlyList<AnswerTurn> turns)
    {
        var asked = turns.Index().FirstOrDefault(turn => turn.Item.PromptedBy is FollowUpType.ChallengeContradiction).Index;
        if (asked == 0) return null;
        var before = answer.Sentences.Where(sentence => sentence.Turn < asked).ToDictionary(sentence => sentence.Number, sentence => sentence.Sentence);
        if (findings.FirstOrDefault(finding => finding.Status is FactStatus.Contradicted && before.ContainsKey(finding.Sentence)) is not { } challenged) return null;
        var reply = answer.Sentences.Where(sentence => sentence.Turn == asked).Select(sentence => sentence.Sentence).ToArray();
        var claimed = Figures(before[challenged.Sentence]);
        return !reply.Any(sentence => Doubts.In(sentence.Tokens)) && reply.Any(sentence => Settles.In(sentence.Tokens) || Figures(sentence).Overlaps(claimed)) ? challenged : null;
    }

    private static HashSet<double> Figures(Sentence sentence) => [.. Numbers.Find(sentence).Select(quantity => quantity.Value)];
}
