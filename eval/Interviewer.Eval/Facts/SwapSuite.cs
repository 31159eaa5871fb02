using Interviewer.Eval.Grading;
using Interviewer.Grading;

namespace Interviewer.Eval.Facts;

/// <summary>
/// Every fact of the notes told rightly and wrongly inside answers people gave. Notes that lie outside this repository bring their facts
/// in a gold file beside them, and are left out where they are absent.
/// </summary>
internal static class SwapSuite
{
    public static IReadOnlyList<SwapCase> Build(Action<string> skipped)
    {
        var folder = Path.Combine(EvalData.Datasets, "swaps");
        var writer = new ClaimWriter(Phrasing.ReadAll(Path.Combine(folder, "phrasings.txt")));
        var own = SwapFact.ReadAll(Path.Combine(folder, "facts.jsonl")).ToLookup(fact => fact.Notes);
        var cases = new List<SwapCase>();
        foreach (var group in LabelledAnswer.ReadAll(EvalData.Datasets).GroupBy(answer => answer.Notes))
        {
            if (EvalData.Notes(group.Key) is not { } path)
            {
                skipped($"the facts of {group.Key}: it is not here");
                continue;
            }
            var gold = Path.ChangeExtension(path, ".truth.json");
            var facts = own.Contains(group.Key) ? own[group.Key] : File.Exists(gold) ? GoldFacts.Read(gold, group.Key) : [];
            var preparation = Preparation.From([new(group.Key, File.ReadAllText(path))]);
            var carriers = new CarrierAnswers(preparation, [.. group]);
            cases.AddRange(facts.SelectMany(writer.Of).Select(carriers.Around));
            cases.AddRange(QuoteSwaps.Of(carriers, group));
            cases.AddRange(group.Where(CarrierAnswers.IsConsistent).Select((answer, index) =>
                carriers.With(answer, new(new(answer.Id, answer.Notes, 0, "labelled"), "untouched", index % 2 == 1, false, answer.Answer), 0, answer.Answer)));
        }
        return cases;
    }
}
