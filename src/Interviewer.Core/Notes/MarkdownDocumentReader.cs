using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interviewer.Notes;

/// <summary>Markdown text to a tree of sections and items. One Markdig parse; lines from spans, since Markdig's own are those of an underlined heading's underline.</summary>
internal static class MarkdownDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    private static readonly MarkdownPipeline WithFrontMatter = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseYamlFrontMatter().Build();

    /// <summary>Deeper than Markdig reads; near its own limit it takes minutes to find that out.</summary>
    private const int TooDeep = 128;

    /// <summary>Null with a problem when the nesting passes Markdig's limit; nothing else can go wrong.</summary>
    public static NoteDocument? Read(NoteText note, out NoteProblem? problem)
    {
        note = note with { Text = TextRepair.Mend(note.Text) };
        var lines = new LineIndex(note.Text);
        var (deepest, depth) = lines.MostNested(note.Text);
        try
        {
            problem = null;
            if (depth <= TooDeep) return new(note.File, lines.Count, new Reading(note, lines).Read(Markdown.Parse(note.Text, FrontMatter.Opens(note.Text) ? WithFrontMatter : Pipeline)));
        }
        // Markdig's depth limit has no exception type of its own.
        catch (ArgumentException e) when (e.Message.StartsWith("Markdown elements in the input are too deeply nested", StringComparison.Ordinal)) { }
        problem = new(note.File, deepest, "The text is nested too deeply to be read as Markdown: flatten the lists or quotations around this line.");
        return null;
    }

    private sealed class Reading(NoteText note, LineIndex lines, bool fenced = false)
    {
        private readonly StringBuilder buffer = new();

        private HardWraps wraps = new(note.Text, 0, 0);

        // Lines below a bullet that were not indented to belong to it, until the list they stand in is read.
        private readonly List<NoteItem> unindented = [];

        private int listDepth;

        private readonly Dictionary<string, int> anchors = new(StringComparer.Ordinal);

        public NoteSection Read(MarkdownDocument document)
        {
            var root = new NoteSection(null, 0, FrontMatter.Title(note.Text) ?? Path.GetFileNameWithoutExtension(note.File), "", 1);
            var current = root;
            var headings = document.OfType<HeadingBlock>().Select(heading => heading.Span.Start).Append(note.Text.Length).ToArray();
            wraps = new(note.Text, 0, headings[0]);
            var opened = 0;
            foreach (var block in document)
            {
                if (block is HeadingBlock heading)
                {
                    current = Open(heading, current);
                    wraps = new(note.Text, headings[opened], headings[++opened]);
                }
                else Add(block, current.Items);
            }
            return root;
        }

        private NoteSection Open(HeadingBlock heading, NoteSection current)
        {
            var parent = current;
            while (parent.Level >= heading.Level) parent = parent.Parent!;
            var inlines = new InlineReader(lines, buffer);
            foreach (var inline in heading.Inline ?? []) inlines.Read(inline);
            // A mark without words opens nothing.
            if (inlines.Text.Length == 0 && parent == current) return current;
            var section = new NoteSection(parent, heading.Level, inlines.Text, Anchor(inlines.TextAsWritten), lines.LineAt(heading.Span.Start))
            {
                TitleLinks = inlines.Links,
            };
            parent.Sections.Add(section);
            return section;
        }

        /// <summary>GitHub's identifier; Markdig's own extension looks for a free one in quadratic time.</summary>
        private string Anchor(string title)
        {
            var anchor = LinkHelper.UrilizeAsGfm(title);
            var count = anchors[anchor] = anchors.GetValueOrDefault(anchor) + 1;
            return count == 1 ? anchor : $"{anchor}-{count - 1}";
        }

        private void Add(Block block, List<NoteItem> items)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    items.AddRange(Paragraph(paragraph));
                    break;
                case ListBlock list:
                    AddList(list, items);
                    break;
                case QuoteBlock quote:
                    var quoted = new List<NoteItem>();
                    foreach (var child in quote) Add(child, quoted);
                    items.AddRange(Callouts.Read(quoted) is { } callout ? [callout] : quoted.Select(item => item with { Kind = NoteItemKind.Quote }));
                    break;
                case Markdig.Extensions.Yaml.YamlFrontMatterBlock:
                    break;
                case Table table:
                    items.Add(new(NoteItemKind.Table, "", null, "", Lines(table), [], [.. table.OfType<TableRow>().Select(Row)]));
                    break;
                case FencedCodeBlock { Lines.Count: > 0 } fence when !fenced && FencedNotes.Hold(fence.Info, fence.Lines.ToString(), fence.FencedChar):
                    AddFenced(fence, above: lines.LineAt(fence.Span.Start), items);
                    break;
                // Questions indented by four spaces are code to Markdown only.
                case CodeBlock { Lines.Count: > 1 } indented and not FencedCodeBlock when !fenced && FencedNotes.Hold(null, indented.Lines.ToString(), ' '):
                    AddFenced(indented, above: lines.LineAt(indented.Span.Start) - 1, items);
                    break;
                case CodeBlock code:
                    items.Add(Raw(code, code.Lines.ToString()));
                    break;
                case HtmlBlock { Type: not HtmlBlockType.Comment } html:
                    items.AddRange(HtmlReader.Read(html.Lines.ToString(), lines.LineAt(html.Span.Start)));
                    break;
                case HeadingBlock heading: // inside a list item or quotation
                    items.AddRange(Runs(heading.Inline, NoteItemKind.Paragraph, Lines(heading)));
                    break;
                case ContainerBlock container:
                    foreach (var child in container) Add(child, items);
                    break;
            }
        }

        /// <summary>A row with one child for each cell.</summary>
        private NoteItem Row(TableRow row)
        {
            var cells = row.OfType<TableCell>().Select(cell =>
            {
                var inlines = new InlineReader(lines, buffer);
                foreach (var inline in cell.OfType<ParagraphBlock>().SelectMany(paragraph => paragraph.Inline ?? [])) inlines.Read(inline);
                return inlines.ToItem(NoteItemKind.Paragraph, Lines(row), []);
            });
            return new(NoteItemKind.Row, "", null, "", Lines(row), [], [.. cells]);
        }

        /// <summary>Notes inside a fence are read like any others, with the lines they have in the file.</summary>
        private void AddFenced(CodeBlock fence, int above, List<NoteItem> items)
        {
            var text = fence.Lines.ToString();
            var inner = new Reading(note with { Text = text }, new(text, above), fenced: true) { wraps = new(text, 0, text.Length) };
            foreach (var block in Markdown.Parse(text, Pipeline)) inner.Add(block, items);
        }

        private void AddList(ListBlock list, List<NoteItem> items)
        {
            // "**Impact**" or "Actions:" as a paragraph of its own introduces the list below it.
            var led = items is [.., { Kind: NoteItemKind.Paragraph, Children.Count: 0 } lead] && (lead.IsWhollyBold || lead.Text.EndsWith(':')) ? new List<NoteItem>() : null;
            var place = items.Count - 1;
            listDepth++;
            foreach (var bullet in list.OfType<ListItemBlock>().Select(Bullet))
            {
                if (bullet.Text.Length > 0 || bullet.Children.Count > 0) (led ?? items).Add(bullet);
                if (listDepth > 1 || unindented.Count == 0) continue;
                if (led is not null) items[place] = items[place] with { Children = led };
                led = null;
                items.AddRange(unindented);
                unindented.Clear();
            }
            listDepth--;
            if (led is not null) items[place] = items[place] with { Children = led };
        }

        private NoteItem Bullet(ListItemBlock item)
        {
            var children = new List<NoteItem>();
            foreach (var block in item)
            {
                if (block == item[0] && block is ParagraphBlock own) children.AddRange(Own(own, item.Column));
                else Add(block, children);
            }
            var line = LineRange.At(lines.LineAt(item.Span.Start));
            if (item.Count == 0 || item[0] is not ParagraphBlock || children.Count == 0)
                return new(NoteItemKind.Bullet, "", null, "", line, [], children);
            // The first paragraph is the bullet's own text; what it introduced and what follows is nested under it.
            var text = children[0];
            children.RemoveAt(0);
            return text with { Kind = NoteItemKind.Bullet, Children = children.Count == 0 ? text.Children : [.. text.Children, .. children] };
        }

        // Most bullets are one line.
        private List<NoteItem> Own(ParagraphBlock paragraph, int bullet) =>
            Lines(paragraph) is var range && range.First == range.Last ? Runs(paragraph.Inline, NoteItemKind.Paragraph, range) : Indented(paragraph, range, bullet);

        // Markdown takes a line below a bullet for part of it although it is not indented; people mean a line of its own.
        private List<NoteItem> Indented(ParagraphBlock paragraph, LineRange range, int bullet)
        {
            var runs = Runs(paragraph.Inline, NoteItemKind.Paragraph, range, start => IsOutside(lines.LineAt(start)) && !wraps.IsWrapped(start));
            var first = runs.FindIndex(1, run => IsOutside(run.Line));
            if (first < 0) return runs;
            unindented.AddRange(runs[first..]);
            return runs[..first];

            bool IsOutside(int line) => lines.Indent(note.Text, line) <= bullet;
        }

        private List<NoteItem> Paragraph(ParagraphBlock paragraph) =>
            Runs(paragraph.Inline, NoteItemKind.Paragraph, Lines(paragraph), start => paragraph.Parent is MarkdownDocument or QuoteBlock && !wraps.IsWrapped(start));

        /// <summary>
        /// One item, or one for each line that the author began anew, opens with bold words, is wholly in italics, or opens with a label or another question: authors
        /// write them that way.
        /// </summary>
        /// <param name="begins">Whether the line that starts at an offset was begun by its author rather than by a width.</param>
        private List<NoteItem> Runs(ContainerInline? inlines, NoteItemKind kind, LineRange range, Func<int, bool>? begins = null)
        {
            var runs = new List<NoteItem>();
            var run = new InlineReader(lines, buffer);
            var first = range.First;
            foreach (var inline in inlines ?? [])
            {
                if (inline is { PreviousSibling: LineBreakInline broken } && !run.IsEmpty && (OpensItem(inline, run) || begins is not null && (broken.IsHard || begins(inline.Span.Start))))
                {
                    var line = lines.LineAt(inline.Span.Start);
                    runs.Add(run.ToItem(kind, new(first, line - 1), []));
                    run = new(lines, buffer);
                    first = line;
                }
                run.Read(inline);
            }
            if (!run.IsEmpty) runs.Add(run.ToItem(kind, new(first, range.Last), []));
            return runs;
        }

        private static bool OpensItem(Inline inline, InlineReader above) => inline switch
        {
            EmphasisInline { DelimiterCount: >= 2 } or EmphasisInline { NextSibling: null or LineBreakInline } => true,
            LiteralInline literal => LineStarts.OpensItem(literal.Content.AsSpan(), above.AsksSomething) || LineStarts.IsOrnament(literal.Content.AsSpan()) && literal.NextSibling is EmphasisInline,
            _ => false,
        };

        private NoteItem Raw(LeafBlock block, string text) =>
            new(NoteItemKind.Code, text.Trim(), null, text, Lines(block), [], []);

        private LineRange Lines(Block block) =>
            new(lines.LineAt(block.Span.Start), lines.LineAt(Math.Max(block.Span.Start, block.Span.End)));
    }
}
