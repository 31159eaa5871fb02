using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace Interviewer.Notes;

/// <summary>Collects the plain text, links and bold lead of a run of inline elements.</summary>
internal sealed partial class InlineReader
{
    // All blanks but the plain one.
    private static readonly SearchValues<char> Rare = SearchValues.Create("\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000");

    private readonly LineIndex lines;
    private readonly StringBuilder text;
    private StringBuilder? outsideLinks; // null as long as there is no link
    private List<InlineLink>? links;
    private string? boldLead;

    /// <param name="buffer">Is this reader's until its item is made; one serves all the runs of a file.</param>
    public InlineReader(LineIndex lines, StringBuilder buffer)
    {
        this.lines = lines;
        text = buffer.Clear();
    }

    public bool IsEmpty => text.Length == 0;

    public bool AsksSomething => text.Length is > 1 and < 300 && QuestionForm.IsAsked(text.ToString());

    /// <summary>Blanks as written: each of them counts in a heading's anchor.</summary>
    public string TextAsWritten => text.ToString().Trim();

    public string Text => Plain(text.ToString());

    public IReadOnlyList<InlineLink> Links => links ?? [];

    public void Read(Inline inline)
    {
        var lead = text.Length == 0 ? inline as EmphasisInline : null;
        Append(inline, insideLink: false);
        // "_The weeding._ When I came": a title that runs into its paragraph.
        if (lead is { DelimiterCount: >= 2 } || lead is { NextSibling: LiteralInline } && Text is [.., '.' or ':']) boldLead = Text.TrimEnd(':', ' ');
    }

    public NoteItem ToItem(NoteItemKind kind, LineRange range, IReadOnlyList<NoteItem> children)
    {
        var written = text.ToString();
        var plain = Plain(written);
        if (kind is NoteItemKind.Paragraph && plain is ['#', ..] && OnlyTags().IsMatch(plain)) kind = NoteItemKind.Aside;
        var outside = outsideLinks is null ? written : outsideLinks.ToString();
        foreach (var link in WikiLinks.In(written, range.First)) (links ??= []).Add(link);
        return new(kind, WithoutTaskMark(plain), boldLead, WikiLinks.Without(outside), range, Links, children);
    }

    private static string Plain(string written) => WikiLinks.Plain((NeedsBlanks(written) ? Blanks().Replace(written, " ") : written).Trim());

    private static bool NeedsBlanks(string written) => written.AsSpan().ContainsAny(Rare) || written.Contains("  ", StringComparison.Ordinal);

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
                outsideLinks ??= new(text.ToString());
                foreach (var child in link) Append(child, insideLink: true);
                if (!link.IsImage) (links ??= []).Add(new(text.ToString(start, text.Length - start).Trim(), link.Url ?? "", lines.LineAt(link.Span.Start)));
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
        if (!insideLink) outsideLinks?.Append(more);
    }

    private static string WithoutTaskMark(string text) =>
        text is ['[', ' ' or 'x' or 'X', ']', ' ', ..] ? text[4..].TrimStart() : text;

    [GeneratedRegex(@"^(?:#[\p{L}\d_/-]{1,60}[ ,]*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyTags();

    [GeneratedRegex(@"\s{2,}|[\t\r\n]")]
    private static partial Regex Blanks();
}
