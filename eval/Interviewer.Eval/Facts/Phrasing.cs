namespace Interviewer.Eval.Facts;

/// <summary>A sentence with slots, from <c>phrasings.txt</c> or <c>flips.txt</c>. Held ones are counted, and never looked at while the engine is worked on.</summary>
internal sealed record Phrasing(string Kind, string Role, bool Held, string Text)
{
    public static IReadOnlyList<Phrasing> ReadAll(string path) =>
    [
        .. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(parts => new Phrasing(parts[0], parts[1], parts[2] == "held", parts[3])),
    ];

    /// <summary>Puts <paramref name="slots"/> in place; a slot with a capital initial is capitalised.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> slots)
    {
        foreach (var (name, value) in slots)
        {
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
            if (value.Length > 0) text = text.Replace("{" + name.ToUpperInvariant() + "}", Capitalised(value), StringComparison.Ordinal);
        }
        return text;
    }

    public static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
