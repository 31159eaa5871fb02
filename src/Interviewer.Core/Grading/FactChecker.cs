using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Holds the claims of an answer against the facts of the narratives it uses. A contradiction needs the same thing told otherwise;
/// what the notes do not mention is new, and doubt is only a "check".
/// </summary>
internal static class FactChecker
{
    /// <param name="noted">Of the narratives the answer uses.</param>
    public static IReadOnlyList<FactFinding> Check(GuardedAnswer answer, NotedFacts noted)
    {
        var findings = new List<FactFinding>();
        var inferred = new HashSet<FactFinding>();
        for (var i = 0; i < answer.Clean.Count; i++)
        {
            var clause = new FactClause(answer.Clean[i], i > 0 ? answer.Clean[i - 1] : null, noted);
            if (clause.Tokens.Count == 0) continue;
            var found = Judge(clause, noted).ToList();
            foreach (var (fact, judgement) in found)
            {
                // Right and wrong in one sentence is too entangled to call wrong.
                var settled = judgement.Status is FactStatus.Contradicted or FactStatus.Check && found.Any(other => other.Fact == fact && other.Judgement.Status is FactStatus.Confirmed);
                if (settled) continue;
                var finding = new FactFinding(fact.Id, judgement.Status, judgement.Status is FactStatus.Contradicted ? fact.Severity : null, clause.Quote(judgement.First, judgement.Last), clause.Sentence.Number);
                if (judgement is { Status: FactStatus.Contradicted, IsInferred: true }) inferred.Add(finding);
                Add(findings, finding);
            }
            AddNew(findings, clause, [.. found.Select(item => item.Judgement)], noted);
        }
        var kinds = noted.Facts.ToDictionary(reading => reading.Fact.Id, reading => reading.Fact.Kind);
        findings.RemoveAll(finding => finding.Status is FactStatus.Contradicted && findings.Exists(other => other.Id == finding.Id && other.Status is FactStatus.Confirmed && kinds[finding.Id!] switch
        {
            // "Before eleven … and I rang again at two": what is done once may be done again.
            FactKind.Time => true,
            // "His reports were late", and four sentences on "by Easter they were on time": how it stood before it ended as the notes say.
            FactKind.Outcome => other.Sentence > finding.Sentence,
            // A figure told right somewhere leaves no contradiction where only the context says that it is meant.
            _ => inferred.Contains(finding),
        }));
        // Nor a doubt where it is told loosely.
        findings.RemoveAll(finding => finding.Status is FactStatus.Check && findings.Any(other => other.Id == finding.Id && other.Status is not FactStatus.Check));
        return findings;
    }

    private static IEnumerable<(Fact Fact, FactJudgement Judgement)> Judge(FactClause clause, NotedFacts noted)
    {
        var facts = noted.Facts;
        foreach (var found in FactFigures.Judge(clause, noted).Concat(FactDates.Judge(clause, facts))) yield return found;
        foreach (var fact in facts)
            if (State(fact, clause, noted) is { } judgement) yield return (fact.Fact, judgement);
    }

    private static FactJudgement? State(FactReading fact, FactClause clause, NotedFacts noted) => fact.Fact.Kind switch
    {
        FactKind.Outcome => FactOutcomes.Judge(fact, clause, noted.Facts),
        FactKind.FromTo => FactOutcomes.Trend(fact, clause),
        FactKind.Negation => FactNeeds.Judge(fact, clause, noted.Facts),
        FactKind.Role => FactRoles.Judge(fact, clause, noted.Facts),
        FactKind.Name or FactKind.Place => FactNames.Judge(fact, clause, noted),
        FactKind.Cause => FactCauses.Judge(fact, clause, noted),
        FactKind.Stance => FactStances.Stance(fact, clause),
        FactKind.Sequence => FactStances.Sequence(fact, clause),
        _ => null,
    };

    // One finding per fact and status is enough.
    private static void Add(List<FactFinding> findings, FactFinding finding)
    {
        if (!findings.Any(other => other.Id == finding.Id && other.Status == finding.Status)) findings.Add(finding);
    }

    // "Not in a hundred years", "a hundred percent sure", "two things", "a third of the picture"
    private static bool IsFigureOfSpeech(Quantity said, FactClause clause) => said.Heads is ["thing"] || said.Kind is QuantityKind.Percent && clause.Tokens[said.First].Lower is "a" or "half" || said.Value is 100 or 1000 or 1e6 && (said.Unit is "year" || said.Kind is QuantityKind.Percent || said.Heads is ["time"]);

    private static void AddNew(List<FactFinding> findings, FactClause clause, FactJudgement[] known, NotedFacts noted)
    {
        var (own, shared, others) = PastActions.Count(clause.Tokens);
        if (own + shared + others == 0) return;
        foreach (var quantity in clause.Quantities)
        {
            var stands = quantity.Heads.Count > 0 || quantity.Unit is not null || quantity.Per is not null || quantity.Kind is QuantityKind.Percent;
            if (stands && quantity is not { Kind: QuantityKind.Count, Value: <= 1 } && !IsFigureOfSpeech(quantity, clause) && !known.Any(judgement => judgement.First <= quantity.Last && judgement.Last >= quantity.First)
                && clause.TellingAt(quantity.First) is not Telling.Supposed && !noted.Hold(quantity) && !findings.Any(finding => finding.Status is FactStatus.Contradicted && finding.Quote == clause.Quote(quantity.First, quantity.Last)))
                findings.Add(new(null, FactStatus.New, null, clause.Quote(quantity.First, quantity.Last), clause.Sentence.Number));
        }
    }
}
