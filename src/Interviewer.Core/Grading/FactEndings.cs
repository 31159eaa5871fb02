using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// A story that ends well in the notes and badly in the answer, in whatever words and whatever they are about. A setback on the way is part of many
/// a good story: it counts only late in the answer and where the good end is not told after it.
/// </summary>
internal static class FactEndings
{
    /// <summary>Share of the sentences before which nothing is an end.</summary>
    private const double Late = .4;

    private static readonly Phrases Overrun = Phrases.Of("""
        blew through, blew past, blew the date, blew the deadline, months over, weeks over, over by the end, pushed beyond, pushed past, pushed out, dragged on, dragged into, ran late, ran over, ran past, ran beyond, months late, weeks late, well past the, well beyond the
        """);

    private static readonly Phrases Unfinished = Phrases.Of("""
        never ran, never got built, never got finished, never made it, never happened, never took off, didn't go live, did not go live, didn't launch,
        pulled out, pulled the plug, came to nothing, came of nothing, went nowhere, fell through, fell apart, was binned, got binned, was dropped, got dropped, was scrapped, got scrapped, was shelved, got shelved, was cancelled, got cancelled,
        killed the project, gave up on, abandoned it, was abandoned, shut it down
        """);

    private static readonly Phrases Unused = Phrases.Of("""
        didn't stick, did not stick, never stuck, never caught on, didn't catch on, did not catch on, gone back to, went back to, going back to, drifted back, slipped back, fell back on, back to the old, back to drawing,
        stopped using, nobody used, no one used, nobody uses, hardly anybody, hardly anyone, nobody wanted it, no one wanted it, didn't take to, did not take to, never took to, let it die, gathered dust, gathering dust,
        didn't last, did not last, rolled it back, was rolled back, got rolled back, undid it, was undone, lost interest, dropped it
        """);

    private static readonly Phrases Unsolved = Phrases.Of("""
        never got to the bottom, never worked out, never knew, never understood, never cured, still happens, kept coming back, couldn't solve, couldn't find, gave up
        """);

    private static readonly Phrases Refused = Phrases.Of("""
        threw out, threw it out, turned it down, turned us down, turned me down, rejected, took it away, took it off us, took her off us, took him off us, took them off us, took them away,
        not renewed, wasn't renewed, ended it, cut the money, cut the funding, pulled the money, pulled the funding, withdrew, was withdrawn, got withdrawn, lost the money, lost the funding
        """);

    private static readonly (string Outcome, Phrases[] Opposite)[] Reversals =
    [
        ("on schedule", [Overrun, Unfinished, FactOutcomes.NotDelivered]), ("delivered", [Unfinished, FactOutcomes.NotDelivered]), ("adopted", [Unused, Unfinished, FactOutcomes.NotDelivered]),
        ("resolved", [Unsolved, FactOutcomes.NotResolved]), ("approved", [Refused, Unused, FactOutcomes.NotApproved]),
    ];

    /// <param name="findings">What was found of the facts so far.</param>
    public static IEnumerable<FactFinding> Find(IReadOnlyList<Sentence> said, NotedFacts noted, IReadOnlyList<FactFinding> findings)
    {
        var outcomes = noted.Facts.Select(reading => reading.Fact).Where(fact => fact.Kind is FactKind.Outcome).ToArray();
        // Notes that tell of a failure, too, may be told by it.
        if (outcomes.Any(fact => fact.Value is "cancelled" or "others took credit")) yield break;
        var late = outcomes.Any(fact => fact.Value is "late");
        foreach (var (outcome, opposite) in Reversals)
        {
            if (late && outcome is "on schedule" || outcomes.FirstOrDefault(fact => fact.Value == outcome) is not { } fact || findings.Any(finding => finding.Id == fact.Id)) continue;
            for (var i = (int)(Late * said.Count); i < said.Count; i++)
            {
                if (EndsBadly(said, i, opposite, noted) is not { } found || TellsGoodEnd(said, i, outcomes, findings)) continue;
                yield return new(fact.Id, FactStatus.Contradicted, fact.Severity, found, said[i].Number);
                break;
            }
        }
    }

    private static string? EndsBadly(IReadOnlyList<Sentence> said, int i, Phrases[] opposite, NotedFacts noted)
    {
        var clause = new FactClause(said[i], i > 0 ? said[i - 1] : null);
        foreach (var phrases in opposite)
        {
            var at = phrases.IndexIn(clause.Tokens);
            if (at < 0 || clause.TellingAt(at) is not (Telling.Asserted or Telling.Denied) || IsUndone(clause.Tokens, at)) continue;
            var end = at + phrases.LengthAt(clause.Tokens, at);
            // What the notes say themselves ("that winter, when the nurses fell through") is no other end.
            if (!noted.Say(clause.Tokens.Take(at..end))) return clause.Quote(at, end - 1);
        }
        return null;
    }

    // "It didn't come back", "nobody gave up on it".
    private static bool IsUndone(IReadOnlyList<Token> tokens, int at) => at > 0 && tokens[at - 1].Lower is "not" or "never" or "nobody" or "nothing" or "didn't" or "wasn't" or "hasn't" or "none" or "without" or "before" or "almost" or "nearly";

    private static bool TellsGoodEnd(IReadOnlyList<Sentence> said, int bad, IReadOnlyList<Fact> outcomes, IReadOnlyList<FactFinding> findings) =>
        findings.Any(finding => finding.Status is FactStatus.Confirmed && finding.Sentence >= said[bad].Number && outcomes.Any(fact => fact.Id == finding.Id));
}
