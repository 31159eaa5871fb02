using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace Interviewer.Notes;

/// <summary>Collects the plain text, links and bold lead of a run of inline elements.</summary>
internal sealed partial class InlineReader(LineIndex lines)
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder outsideLinks = new();
    private readonly List<InlineLink> links = [];
    private string? boldLead;

    public bool IsEmpty => text.Length == 0;

    public bool AsksSomething => text.Length is > 1 and < 300 && text.ToString().TrimEnd().EndsWith('?');

    /// <summary>Blanks as written: each of them counts in a heading's anchor.</summary>
    public string TextAsWritten => text.ToString().Trim();

    public string Text => WikiLinks.Plain(Blanks().Replace(text.ToString(), " ").Trim());

    public IReadOnlyList<InlineLink> Links => links;

    public void Read(Inline inline)
    {
        var strong = text.Length == 0 && inline is EmphasisInline { DelimiterCount: >= 2 };
        Append(inline, insideLink: false);
        if (strong) boldLead = Text.TrimEnd(':', ' ');
    }

    public NoteItem ToItem(NoteItemKind kind, LineRange lines, IReadOnlyList<NoteItem> children) =>
        new(kind is NoteItemKind.Paragraph && OnlyTags().IsMatch(Text) ? NoteItemKind.Aside : kind, WithoutTaskMark(Text), boldLead, WikiLinks.Without(outsideLinks.ToString()), lines, [.. links, .. WikiLinks.In(text.ToString(), lines.First)], children);

    private void Append(Inline inline, bool insideLink)
    {
        switch (inline)
        {
            case LiteralInline literal: Append(literal.Content.AsSpan(), insideLink); break;
            case CodeInline code: Append(code.Content, insideLink); break;
            case HtmlEntityInline entity: Append(entity.Transcoded.AsSpan(), insideLink); break;
            case AutolinkInline autolink: Append(autolink.Url, insideLink); break;
            case LineBreakInline or HtmlInline: Append(" ", insideLink); break;
            case LinkInline link:
                var start = text.Length;
                foreach (var child in link) Append(child, insideLink: true);
                if (!link.IsImage) links.Add(new(text.ToString(start, text.Length - start).Trim(), link.Url ?? "", lines.LineAt(link.Span.Start)));
                break;
            case ContainerInline container:
                if (container is DelimiterInline delimiter) Append(delimiter.ToLiteral(), insideLink);
                foreach (var child in container) Append(child, insideLink);
                break;
        }
    }

    private void Append(ReadOnlySpan<char> more, bool insideLink)
    {
        text.Append(more);
        if (!insideLink) outsideLinks.Append(more);
    }

    private static string WithoutTaskMark(string text) =>
        text is ['[', ' ' or 'x' or 'X', ']', ' ', ..] ? text[4..].TrimStart() : text;

    [GeneratedRegex(@"^(?:#[\p{L}\d_/-]{1,60}[ ,]*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyTags();

    [GeneratedRegex(@"\s{2,}|[\t\r\n]")]
    private static partial Regex Blanks();
}
