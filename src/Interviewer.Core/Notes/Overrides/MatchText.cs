using System.Text;

namespace Interviewer.Notes.Overrides;

/// <summary>A text as the user copied it, compared by its letters and digits: marks, case and line breaks make no difference.</summary>
internal sealed class MatchText
{
    private readonly HashSet<string> forms;

    public MatchText(string text)
    {
        forms = [Normal(text)];
        // Copied from the raw file it has bullets, emphasis and links, which the text of an item has not.
        if (MarkdownDocumentReader.Read(new("", text), out _)?.Root is not { } root) return;
        var first = root.SelfAndDescendants().SelectMany(section => section.Items.Select(item => item.Text).Prepend(section.Level > 0 ? section.Title : "")).FirstOrDefault(part => part.Length > 0);
        if (first is not null) forms.Add(Normal(first));
    }

    public bool Is(string text) => forms.Contains(Normal(text));

    private static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) normal.Append(char.ToLowerInvariant(c));
            else if (normal.Length > 0 && normal[^1] is not ' ') normal.Append(' ');
        }
        // A text of marks alone is itself.
        return normal.ToString().TrimEnd() is { Length: > 0 } words ? words : text.Trim();
    }
}
