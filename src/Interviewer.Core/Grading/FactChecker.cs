using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Grading;

/// <summary>
/// Holds the claims of an answer against the facts of the narratives it uses. A contradiction needs the same thing told otherwise;
/// what the notes do not mention is new, and doubt is only a "check".
/// </summary>
internal static class FactChecker
{
    /// <param name="narratives">Ids of the narratives the answer uses; facts of others are not looked at.</param>
    public static IReadOnlyList<FactFinding> Check(GuardedAnswer answer, IReadOnlyCollection<string> narratives, IReadOnlyList<Fact> facts)
    {
        var owned = facts.Where(fact => narratives.Contains(fact.Owner)).ToArray();
        var rivals = Array.ConvertAll(owned, fact => (IReadOnlyList<Fact>)[.. owned.Where(other => other.Id != fact.Id)]);
        var findings = new List<FactFinding>();
        for (var i = 0; i < answer.Clean.Count; i++)
        {
            var clause = new FactClause(answer.Clean[i], i > 0 ? answer.Clean[i - 1] : null);
            var found = owned.SelectMany((fact, at) => Judge(fact, clause, rivals[at]).Select(judgement => (Fact: fact, Judgement: judgement))).ToList();
            foreach (var (fact, judgement) in found)
            {
                // Right and wrong in one sentence is too entangled to call wrong.
                var settled = judgement.Status is FactStatus.Contradicted or FactStatus.Check && found.Any(other => other.Fact == fact && other.Judgement.Status is FactStatus.Confirmed);
                if (!settled) Add(findings, new(fact.Id, judgement.Status, judgement.Status is FactStatus.Contradicted ? fact.Severity : null, clause.Quote(judgement.First, judgement.Last), clause.Sentence.Number));
            }
            AddNew(findings, clause, found.Select(item => item.Judgement));
        }
        // A figure told right somewhere leaves only a doubt where it is told loosely.
        findings.RemoveAll(finding => finding.Status is FactStatus.Check && findings.Any(other => other.Id == finding.Id && other.Status is not FactStatus.Check));
        return findings;
    }

    private static IEnumerable<FactJudgement> Judge(Fact fact, FactClause clause, IReadOnlyList<Fact> rivals)
    {
        if (FactFigures.IsFigure(fact.Kind))
        {
            foreach (var quantity in clause.Quantities)
                if (FactFigures.Judge(fact, quantity, clause, rivals) is { } figure) yield return figure;
        }
        else if ((fact.Kind is FactKind.Outcome ? FactOutcomes.Judge(fact, clause, rivals) : FactStatements.Judge(fact, clause, rivals)) is { } statement) yield return statement;
    }

    // One finding per fact and status is enough.
    private static void Add(List<FactFinding> findings, FactFinding finding)
    {
        if (!findings.Any(other => other.Id == finding.Id && other.Status == finding.Status)) findings.Add(finding);
    }

    private static void AddNew(List<FactFinding> findings, FactClause clause, IEnumerable<FactJudgement> known)
    {
        var (own, shared, others) = StarCues.Actions(clause.Tokens);
        if (own + shared + others == 0 || clause.IsUnreal) return;
        var taken = known.ToArray();
        foreach (var quantity in clause.Quantities)
        {
            var stands = quantity.Heads.Count > 0 || quantity.Unit is not null || quantity.Per is not null || quantity.Kind is QuantityKind.Percent;
            if (stands && quantity is not { Kind: QuantityKind.Count, Value: <= 1 } && !taken.Any(judgement => judgement.First <= quantity.Last && judgement.Last >= quantity.First))
                findings.Add(new(null, FactStatus.New, null, clause.Quote(quantity.First, quantity.Last), clause.Sentence.Number));
        }
    }
}
