using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Obsidian's callouts, "> [!example]- Title" above a quoted body: a title with what belongs to it.</summary>
internal static partial class Callouts
{
    /// <summary>Null where the quotation is none, or has no title of its own.</summary>
    public static NoteItem? Read(IReadOnlyList<NoteItem> quoted)
    {
        if (quoted.Count < 2 || Opening().Match(quoted[0].Text) is not { Success: true } opening) return null;
        var title = opening.Groups[1].Value;
        return new(NoteItemKind.Bullet, title, title, title, quoted[0].Lines, [], [.. quoted.Skip(1)]);
    }

    [GeneratedRegex(@"^\[!\w+\][-+]?\s+(\S.*?)(?:\s+#[\w/-]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
