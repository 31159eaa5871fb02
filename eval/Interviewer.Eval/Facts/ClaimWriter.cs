namespace Interviewer.Eval.Facts;

/// <summary>Tells a fact rightly, wrongly, and in frames in which another value is no contradiction. Deterministic.</summary>
internal sealed class ClaimWriter(IReadOnlyList<Phrasing> phrasings)
{
    private const int SlipsPerPhrasing = 2;

    public IEnumerable<Claim> Of(SwapFact fact)
    {
        var own = fact.Says.Select((text, index) => new Phrasing(fact.Kind, "tell", index % 2 == 1, text))
            .Concat(fact.Denies.Select((text, index) => new Phrasing(fact.Kind, "deny", index % 2 == 1, text)))
            .Concat(fact.Tells.Select((text, index) => new Phrasing(fact.Kind, "benign", index % 2 == 1, text)));
        var index = 0;
        foreach (var phrasing in phrasings.Where(phrasing => phrasing.Kind == fact.Kind).Concat(own))
        {
            foreach (var claim in Of(fact, phrasing, index)) yield return claim;
            index++;
        }
    }

    private static IEnumerable<Claim> Of(SwapFact fact, Phrasing phrasing, int index)
    {
        var rights = Rights(fact);
        var wrongs = Wrongs(fact, index % 2 == 1).ToArray();
        switch (phrasing.Role)
        {
            case "tell":
                yield return Make(rights[index % rights.Count], "told", false);
                for (var i = 0; i < Math.Min(SlipsPerPhrasing, wrongs.Length); i++)
                {
                    var (mutation, slots) = wrongs[(index * SlipsPerPhrasing + i) % wrongs.Length];
                    yield return Make(slots, mutation, true);
                }
                break;
            case "benign":
                yield return Make(Benign(fact, index), "benign", false);
                break;
            case "deny" when phrasing.Text.Contains("{w}", StringComparison.Ordinal):
                foreach (var wrong in fact.Wrong) yield return Make(new() { ["w"] = wrong }, "denied", true);
                break;
            default:
                yield return Make([], "denied", true);
                break;
        }

        Claim Make(Dictionary<string, string> slots, string mutation, bool contradicts) => new(fact, mutation, phrasing.Held, contradicts,
            Phrasing.Fill(Phrasing.Fill(phrasing.Text, Words(fact)), slots));
    }

    private static Dictionary<string, string> Words(SwapFact fact) => new()
    {
        ["s"] = fact.Subject, ["one"] = fact.One, ["was"] = fact.Plural ? "were" : "was",
        ["down"] = fact.Falls ? "down" : "up", ["up"] = fact.Falls ? "up" : "down",
    };

    private static IReadOnlyList<Dictionary<string, string>> Rights(SwapFact fact) => fact.Values switch
    {
        [var from, var to] => [.. Pairs(from, to, fact.Unit)],
        [var value] => [.. Amounts.Truths(value, fact.Unit).Select((text, index) => new Dictionary<string, string> { ["n"] = text, ["x"] = Amounts.Say(value, "", index % 2 == 1) })],
        _ => fact.Truths.Count == 0 ? [[]] : [.. fact.Truths.Select(truth => new Dictionary<string, string> { ["n"] = truth })],
    };

    private static IEnumerable<(string Mutation, Dictionary<string, string> Slots)> Wrongs(SwapFact fact, bool words) => fact.Values switch
    {
        [_, _] => Amounts.WrongPairs(fact).Select(pair => (pair.Mutation, Pair(pair.From, pair.To, pair.Unit, words))),
        // A sentence with its own unit takes the bare figure, in which a swapped unit does not show.
        [_] => Amounts.Wrong(fact, words).Where(wrong => wrong.Mutation != "unit" || fact.Says.All(text => !text.Contains("{x}", StringComparison.Ordinal)))
            .Select(wrong => (wrong.Mutation, new Dictionary<string, string> { ["n"] = wrong.Text, ["x"] = wrong.Text.Split(' ')[0].TrimEnd('%') })),
        _ => fact.Wrong.Select(wrong => ("other", new Dictionary<string, string> { ["n"] = wrong })),
    };

    private static IEnumerable<Dictionary<string, string>> Pairs(double from, double to, string unit)
    {
        yield return Pair(from, to, unit, false);
        yield return Pair(from, to, unit, true);
        // The bare figures stay those of the notes: their unit stands in the sentence.
        var (yearly, bare) = (unit switch { "a month" => 12, "a week" => 52, _ => 0 }, Pair(from, to, unit, false));
        if (yearly > 0) yield return Pair(from * yearly, to * yearly, "a year", false).ToDictionary(slot => slot.Key, slot => slot.Key is "x" or "y" ? bare[slot.Key] : slot.Value);
    }

    private static Dictionary<string, string> Pair(double from, double to, string unit, bool words) => new()
    {
        ["a"] = Amounts.Say(from, unit, words), ["b"] = Amounts.Say(to, unit, words), ["x"] = Amounts.Say(from, "", words), ["y"] = Amounts.Say(to, "", words),
    };

    private static Dictionary<string, string> Benign(SwapFact fact, int index)
    {
        var words = index % 2 == 1;
        switch (fact.Values)
        {
            case [var from, var to]:
                var slots = Pair(from, to, fact.Unit, words);
                slots["mid"] = Amounts.Say(Amounts.Nice((from * 2 + to) / 3), fact.Unit, words);
                slots["w"] = Amounts.Say(Amounts.Nice(fact.Falls ? from * 1.8 : to * 1.5), fact.Unit, words);
                return slots;
            case [var value]:
                var wrongs = Amounts.Wrong(fact, words).Where(wrong => wrong.Mutation != "unit").ToArray();
                return new()
                {
                    ["n"] = Amounts.Say(value, fact.Unit, words), ["w"] = wrongs[index % wrongs.Length].Text, ["v"] = Amounts.Say(Amounts.Nice(value * 2.5), "", words),
                };
            default:
                return fact.Wrong.Count == 0 ? [] : new() { ["w"] = fact.Wrong[index % fact.Wrong.Count], ["n"] = fact.Truths.FirstOrDefault("") };
        }
    }
}
