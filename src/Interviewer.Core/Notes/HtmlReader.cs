using System.Net;
using System.Text;

namespace Interviewer.Notes;

/// <summary>The text of an HTML block as items: list items nest, headings and summaries stand as bold paragraphs, other marks fall away.</summary>
internal sealed class HtmlReader
{
    private readonly List<(int Depth, NoteItem Item)> found = [];
    private readonly StringBuilder text = new();
    private int line;
    private int first;
    private int depth;
    private bool inItem;

    private HtmlReader(int line) => this.line = line;

    /// <param name="line">The line the block begins on.</param>
    public static List<NoteItem> Read(string html, int line)
    {
        html = html.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var reader = new HtmlReader(line);
        for (var at = 0; at < html.Length;)
        {
            var close = html[at] is '<' ? html.IndexOf('>', at) : -1;
            if (html[at] is '<' && close < 0)
            {
                reader.Append(html.AsSpan(at)); // no mark is ever closed again
                break;
            }
            if (close > 0)
            {
                reader.Tag(html[(at + 1)..close]);
                reader.line += html.AsSpan(at, close - at).Count('\n');
                at = close + 1;
                continue;
            }
            var next = html.IndexOf('<', at);
            if (next < 0) next = html.Length;
            reader.Append(html.AsSpan(at, next - at));
            at = next;
        }
        reader.Close(bold: false);
        return Nest(reader.found, 0, reader.found.Count, 0);
    }

    private void Append(ReadOnlySpan<char> more)
    {
        foreach (var c in more)
        {
            if (text.Length == 0 && !char.IsWhiteSpace(c)) first = line;
            if (c is '\n') line++;
            if (!char.IsWhiteSpace(c)) text.Append(c);
            else if (text.Length > 0 && text[^1] is not ' ') text.Append(' ');
        }
    }

    private void Tag(string tag)
    {
        var closes = tag.StartsWith('/');
        var name = new string([.. tag.TrimStart('/').TakeWhile(char.IsAsciiLetterOrDigit)]).ToLowerInvariant();
        switch (name)
        {
            case "summary" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Close(bold: closes);
                break;
            case "ul" or "ol":
                Close(bold: false);
                depth = Math.Clamp(depth + (closes ? -1 : 1), 0, 20);
                inItem = false;
                break;
            case "li":
                Close(bold: false);
                inItem = !closes;
                break;
            case "p" or "div" or "br" or "details" or "tr" or "table" or "section" or "blockquote" or "pre" or "dt" or "dd":
                Close(bold: false);
                break;
            default:
                break;
        }
    }

    private void Close(bool bold)
    {
        var said = WebUtility.HtmlDecode(text.ToString()).Trim();
        text.Clear();
        if (said.Length == 0) return;
        var item = NoteItem.Bold(said, first) with { Lines = new(first, Math.Max(first, line)) };
        found.Add((inItem ? depth : 0, bold ? item : item with { BoldLead = null, Kind = inItem ? NoteItemKind.Bullet : NoteItemKind.Paragraph }));
    }

    private static List<NoteItem> Nest(List<(int Depth, NoteItem Item)> flat, int from, int to, int level)
    {
        var items = new List<NoteItem>();
        for (var i = from; i < to;)
        {
            var end = i + 1;
            while (end < to && flat[end].Depth > Math.Max(flat[i].Depth, level)) end++;
            items.Add(flat[i].Item with { Children = Nest(flat, i + 1, end, level + 1) });
            i = end;
        }
        return items;
    }
}
