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

    // Which of the two it was, or where the other comes from.
    private static readonly Phrases Settles = Phrases.Of("""
        ~note, ~wrote, written, write, jotted, ~version, memory, on paper, both, ~right, ~correct, ~wrong, ~sure, ~certain, definitely, absolutely, positive, very, yes, hundred percent, hundred per cent, stand by, stick to, stick with, i said, i told,
        ~different, something else, another thing, not the same, ~separate, contradict, contradiction, mistake, my bad, i misremembered, i mixed, take it back, scrap that, the one i gave, the other one, the first one, the old one, the older one, the earlier one, the later one
        """);

    private static readonly Phrases Doubts = Phrases.Of("""
        not sure, not so sure, not too sure, not quite sure, not a hundred, not certain, not entirely sure, not entirely certain, not positive, unsure, no idea, no clue, don't know, dunno, who knows, hard to say, can't say, couldn't say, can't tell, couldn't tell, couldn't swear, wouldn't swear,
        don't remember, don't recall, can't remember, can't recall, sure if, sure whether, make sure, getting mixed up, never found out, never really found out, let me check, to check, have to look, need to look, look it up, could be either, might be either, either way, one or the other, might be, might have, could be, forgot, forget, lost track, blank
        """);

    /// <param name="turns">Of the answer.</param>
    public static IReadOnlyList<FactFinding> Apply(IReadOnlyList<FactFinding> findings, AnswerReading answer, NotedFacts noted, IReadOnlyList<AnswerTurn> turns)
    {
        FactFinding[] corrected = [.. findings.Select(finding => finding.Status is FactStatus.Contradicted ? Corrected(finding, answer, noted) ?? GivenWay(finding, answer, noted, Asked(turns)) ?? finding : finding)];
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

    // Asked "which is right?", the figure of the notes is enough: "Sorry. It was 18,400." But not beside the other: "18,400 was the year before, it was 14,400."
    private static FactFinding? GivenWay(FactFinding slip, AnswerReading answer, NotedFacts noted, int asked)
    {
        if (noted.Facts.FirstOrDefault(reading => reading.Fact.Id == slip.Id) is not { Amount: { } amount } fact || answer.Sentences.FirstOrDefault(sentence => sentence.Number == slip.Sentence) is not { } said || said.Turn >= asked) return null;
        var reply = answer.Sentences.Where(sentence => sentence.Turn == asked).Select(sentence => sentence.Sentence).ToArray();
        var slipped = Figures(said.Sentence);
        if (reply.Any(sentence => Doubts.In(sentence.Tokens)) || reply.SelectMany(Stated).Any(figure => slipped.Contains(figure) && figure != amount.To.Value && figure != amount.From?.Value)) return null;
        return reply.FirstOrDefault(sentence => Numbers.Find(sentence).Any(figure => !slipped.Contains(figure.Value) && FactFigures.IsTold(fact.Fact, figure))) is { } right
            ? slip with { Status = FactStatus.Confirmed, Severity = null, Quote = right.Text, Sentence = right.Number } : null;
    }

    // "Five weeks, not eight. It felt like eight."
    private static IEnumerable<double> Stated(Sentence sentence) => Numbers.Find(sentence)
        .Where(quantity => !Enumerable.Range(Math.Max(0, quantity.First - 2), Math.Min(2, quantity.First)).Any(i => sentence.Tokens[i].Lower is "not" or "like" or "than"))
        .Select(quantity => quantity.Value);

    // 0 where nothing was asked.
    private static int Asked(IReadOnlyList<AnswerTurn> turns) => turns.Index().FirstOrDefault(turn => turn.Item.PromptedBy is FollowUpType.ChallengeContradiction).Index;

    // Asked about is the first contradiction of what was said until then.
    private static FactFinding? Settled(IEnumerable<FactFinding> findings, AnswerReading answer, IReadOnlyList<AnswerTurn> turns)
    {
        var asked = Asked(turns);
        if (asked == 0) return null;
        var before = answer.Sentences.Where(sentence => sentence.Turn < asked).ToDictionary(sentence => sentence.Number, sentence => sentence.Sentence);
        if (findings.FirstOrDefault(finding => finding.Status is FactStatus.Contradicted && before.ContainsKey(finding.Sentence)) is not { } challenged) return null;
        return IsSettled([.. answer.Sentences.Where(sentence => sentence.Turn == asked).Select(sentence => sentence.Sentence)], before[challenged.Sentence]) ? challenged : null;
    }

    // Who neither doubts nor asks back, and speaks of it at all, or in no more than a word, has settled it.
    private static bool IsSettled(IReadOnlyList<Sentence> reply, Sentence claimed)
    {
        const int Word = 3;
        if (reply.Any(sentence => Doubts.In(sentence.Tokens)) || reply.Count > 0 && reply[^1].Text.EndsWith('?')) return false;
        var subject = Subject(claimed);
        return reply.Sum(sentence => sentence.Tokens.Count) <= Word || reply.Any(sentence => Settles.In(sentence.Tokens) || Subject(sentence).Overlaps(subject) || Figures(sentence).Overlaps(Figures(claimed)));
    }

    private static HashSet<string> Subject(Sentence sentence) => [.. sentence.Tokens.Where(token => !StopWords.Contains(token.Lower)).Select(token => token.Stem)];

    private static HashSet<double> Figures(Sentence sentence) => [.. Numbers.Find(sentence).SelectMany(quantity => quantity.From is { } from ? [from, quantity.Value] : new[] { quantity.Value })];
}
