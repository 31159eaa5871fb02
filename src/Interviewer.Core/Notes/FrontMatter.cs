namespace Interviewer.Notes;

/// <summary>Tells front matter from a rule that opens the notes: what stands between two rules is the author's text unless it is YAML.</summary>
internal static class FrontMatter
{
    private const string Rule = "---", TitleKey = "title:";

    /// <summary>A first line of three hyphens, and below it, without a blank line between, nothing but keys and their values up to the next such line.</summary>
    public static bool Opens(string text)
    {
        if (!text.StartsWith(Rule, StringComparison.Ordinal)) return false;
        var at = TextRepair.EndOfLine(text, 0);
        for (var first = true; at < text.Length; first = false)
        {
            var end = TextRepair.EndOfLine(text, at);
            var line = text.AsSpan(at, end - at).TrimEnd();
            if (line is Rule or "...") return true;
            if (line.IsEmpty ? first : !IsYaml(line)) return false;
            at = end;
        }
        return false;
    }

    /// <summary>What it calls the note; null where it does not.</summary>
    public static string? Title(string text)
    {
        if (!Opens(text)) return null;
        for (var at = TextRepair.EndOfLine(text, 0); at < text.Length;)
        {
            var end = TextRepair.EndOfLine(text, at);
            var line = text.AsSpan(at, end - at).Trim();
            if (line is Rule or "...") return null;
            if (line.StartsWith(TitleKey, StringComparison.OrdinalIgnoreCase) && line[TitleKey.Length..].Trim().Trim("\"'") is { IsEmpty: false } title) return title.ToString();
            at = end;
        }
        return null;
    }

    private static bool IsYaml(ReadOnlySpan<char> line)
    {
        if (char.IsWhiteSpace(line[0]) || line[0] is '#' or ']' or '}' || line is "-" || line.StartsWith("- ")) return true;
        var colon = line.IndexOf(':');
        return colon > 0 && (colon == line.Length - 1 || char.IsWhiteSpace(line[colon + 1]));
    }
}
