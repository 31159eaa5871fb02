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
    private List<(int Offset, int Line)>? breaks;
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
        var elsewhere = plain is ['#', ..] && OnlyTags().IsMatch(plain) || plain.Contains(':') && (Elsewhere().IsMatch(plain) || IsProperty(plain));
        if (kind is NoteItemKind.Paragraph && elsewhere) kind = NoteItemKind.Aside;
        var outside = elsewhere ? "" : outsideLinks is null ? written : outsideLinks.ToString();
        foreach (var link in WikiLinks.In(written, range.First)) (links ??= []).Add(link);
        return new(kind, WithoutTaskMark(plain), boldLead, WikiLinks.Without(outside), range, Links, children) { Breaks = breaks is null ? [] : Breaks(written) };
    }

    /// <summary>Counted from the end, since blanks and links in what stands before make its plain text shorter.</summary>
    private List<TextBreak> Breaks(string written)
    {
        var (found, end, length) = (new List<TextBreak>(breaks!.Count), written.Length, 0);
        for (var i = breaks.Count - 1; i >= 0; i--)
        {
            var added = Plain(written[breaks[i].Offset..end]).Length;
            end = breaks[i].Offset;
            if (added == 0) continue;
            length += length == 0 ? added : added + 1;
            found.Add(new(length, breaks[i].Line));
        }
        found.Reverse();
        return found;
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
            case LineBreakInline or HtmlInline:
                Append(" ", insideLink);
                if (inline is LineBreakInline) (breaks ??= []).Add((text.Length, lines.LineAt(inline.Span.Start) + 1));
                else if (inline is HtmlInline { Tag: var tag } && tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase)) (breaks ??= []).Add((text.Length, lines.LineAt(inline.Span.Start)));
                break;
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

    /// <summary>"Related: …", "Tags: …": where else to look.</summary>
    [GeneratedRegex(@"^(?:related(?: (?:notes?|stor(?:y|ies)|to))?|see also|tags?|links?|keywords|backlinks|also (?:answers|works for))\s*:\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();

    /// <summary>"Year: 2022", "Strength: strong": what an app keeps of a page, not what the page tells.</summary>
    public static bool IsProperty(string text) => PageProperty().IsMatch(text);

    [GeneratedRegex(@"^(?:year|date|duration|company|difficulty|strength|status|priority|rating|confidence|created(?: time| by| on)?|last edited(?: time| by)?|verification)\s*:\s+\S+(?:\s+\S+){0,5}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageProperty();

    [GeneratedRegex(@"\s{2,}|[\t\r\n]")]
    private static partial Regex Blanks();
}
