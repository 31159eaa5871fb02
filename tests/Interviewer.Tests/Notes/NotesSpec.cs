namespace Interviewer.Tests.Notes;

/// <summary>
/// One executable example: prose, a <c>````markdown</c> fence with the notes, perhaps a <c>````json</c> fence with corrections, then a
/// <c>````text facets…</c> fence with what must be understood.
/// </summary>
internal sealed record NotesSpec(string Name, string Markdown, string? Overrides, IReadOnlyList<string> Facets, string Expected)
{
    private const string Fence = "````";

    public static IEnumerable<NotesSpec> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<NotesSpec> Read(string path)
    {
        var (heading, markdown, overrides) = ("", (string?)null, (string?)null);
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#')) heading = lines[i].TrimStart('#', ' ');
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var info = lines[i][Fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var end = Array.IndexOf(lines, Fence, i + 1);
            if (end < 0) throw new FormatException($"{path}:{i + 1}: the fence is not closed.");
            var body = string.Concat(lines[(i + 1)..end].Select(line => line + "\n"));
            if (info is ["markdown"]) (markdown, overrides) = (body, null);
            else if (info is ["json"]) overrides = body;
            else if (info is ["text", .. var facets] && facets.Length > 0 && markdown is not null && facets.All(OutlineText.Facets.Contains))
                yield return new($"{Path.GetFileNameWithoutExtension(path)}: {heading}", markdown, overrides, facets, body);
            else throw new FormatException($"{path}:{i + 1}: expected ````markdown, then ````text with facets out of {string.Join(", ", OutlineText.Facets)}.");
            i = end;
        }
    }
}
