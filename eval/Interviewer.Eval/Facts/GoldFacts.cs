using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Interviewer.Eval.Facts;

/// <summary>Facts of a gold file that lies beside its notes (NOTES.truth.json), brought into the form of the suite.</summary>
internal static class GoldFacts
{
    private sealed record Gold(string Id, string Owner, string Kind, string Statement, JsonElement Value, string? Unit, int Line, string SourceText, string Tolerance, IReadOnlyList<string> ExamplesOfContradiction, string SeverityIfContradicted);

    private static readonly JsonSerializerOptions Naming = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    private static readonly Regex Clause = new("^(I|we|it|there) ", RegexOptions.CultureInvariant);

    public static IEnumerable<SwapFact> Read(string path, string notes)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(path));
        var titles = gold.RootElement.GetProperty("narratives").EnumerateArray().ToDictionary(one => one.GetProperty("id").GetString()!, one => one.GetProperty("title").GetString());
        return [.. gold.RootElement.GetProperty("facts").Deserialize<Gold[]>(Naming)!.Select(fact => Shape(fact, notes) with { Story = titles.GetValueOrDefault(fact.Owner) })];
    }

    private static SwapFact Shape(Gold gold, string notes)
    {
        var fact = new SwapFact(gold.Id, notes, gold.Line, gold.Kind)
        {
            Exact = gold.Tolerance == "exact",
            Denies = [.. gold.ExamplesOfContradiction.SelectMany(example => Sentences(example))],
        };
        var word = gold.Value.ValueKind is JsonValueKind.String ? gold.Value.GetString()! : "";
        var parts = (gold.Unit ?? "").Split('/');
        string per = parts.Length > 1 ? $"a {parts[1]}" : "", many = parts[0].Length > 1 ? parts[0] + "s" : parts[0];
        return gold.Kind switch
        {
            "from_to" => fact with { Subject = many, Values = Numbers(gold.Value), Unit = per },
            "rate" when parts[0].StartsWith("per ", StringComparison.Ordinal) => fact with { Kind = "stated" },
            "count" or "rate" or "duration" or "percent" => fact with { Values = Numbers(gold.Value), Unit = $"{many} {per}".Trim(), Says = SourceWithSlot(gold) },
            "magnitude" => fact with { Truths = [$"{word} of {many}"], Wrong = [$"thousands of {many}", $"hundreds of {many}"] },
            "outcome" when gold.Unit is not null => fact with { Kind = "none", Subject = many, One = parts[0] },
            "outcome" when word == "on schedule" => fact with { Kind = "on_time", Subject = "the delivery" },
            "negation" => fact with { Subject = NotNeeded(gold.Statement), Plural = gold.Statement.Contains(" were ", StringComparison.OrdinalIgnoreCase) },
            "role" => fact with { Truths = [word], Wrong = ["head of department", "vice president"] },
            "place" => fact with { Truths = [word], Wrong = ["Nevada", "Lisbon"] },
            "name" when word.All(char.IsLetter) => fact with { Truths = [word], Wrong = ["Asana", "Trello"] },
            "cause" when gold.SeverityIfContradicted == "material" => fact with { Subject = "the problem", Plural = false, Wrong = ["a network problem", "a faulty disk"] },
            _ => fact with { Kind = "stated" },
        };
    }

    private static double[] Numbers(JsonElement value) =>
        value.ValueKind is JsonValueKind.Array ? [.. value.EnumerateArray().Select(one => one.GetDouble())] : [value.GetDouble()];

    // The line of the notes itself, with its figure taken out.
    private static string[] SourceWithSlot(Gold gold)
    {
        var figure = gold.Value.GetDouble().ToString(CultureInfo.InvariantCulture);
        return [Regex.Replace(gold.SourceText, $@"~?\b{figure}\b", "{x}")];
    }

    private static string NotNeeded(string statement)
    {
        var at = Regex.Match(statement, " w(as|ere) NOT", RegexOptions.CultureInvariant).Index;
        return char.ToLowerInvariant(statement[0]) + statement[1..at];
    }

    private static IEnumerable<string> Sentences(string example)
    {
        var clause = Clause.IsMatch(example) ? example : $"it was {example}";
        yield return char.ToUpperInvariant(clause[0]) + clause[1..] + ".";
        yield return $"As I remember it, {clause}.";
    }
}
