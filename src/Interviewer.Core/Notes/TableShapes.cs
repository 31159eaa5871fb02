using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>
/// Tables as people use them: a story in each row or column under the labels of its parts, one story as label and text, a question in
/// each row with the story that answers it. Any other row is an item with the text of its cells.
/// </summary>
internal static partial class TableShapes
{
    // In words: more is said rather than entered.
    private const int LongestEntry = 7;

    public static void Add(NoteItem item, NoteSection section, List<NoteItem> items)
    {
        if (item.Kind is not NoteItemKind.Table)
        {
            items.Add(item.Children.Any(child => child.Kind is NoteItemKind.Table) ? item with { Children = Inner(item, section) } : item);
            return;
        }
        if (item.Children is not [var head, ..]) return;
        List<NoteItem> rows = [.. item.Children.Skip(1)];
        var heads = head.Children.Select(cell => cell.Text).ToList();
        var parts = heads.Select(PartLabels.ReadTitle).ToList();
        var asks = heads.FindIndex(text => QuestionColumn().IsMatch(text));
        if (asks < 0 && rows.Count > 0) asks = Enumerable.Range(0, heads.Count).FirstOrDefault(column => rows.Count(row => Asks(row, column)) * 2 > rows.Count, -1);
        if (parts.Where(part => part is not null).DistinctBy(part => part!.Kind).Count() >= 2) AddStories(rows, heads, parts, asks, section, items);
        else if (asks >= 0) items.AddRange(rows.Select(row => Question(row, heads, asks)).OfType<NoteItem>());
        else if (item.Children.Count(row => Cell(row, 0) is { } cell && PartLabels.ReadTitle(cell.Text) is not null) >= 2) AddColumns(item.Children, section, items);
        else
        {
            items.Add(Plain(head, NoteItemKind.Aside));
            // "Ownership | the outage | strong": which story is meant for what tells nothing itself.
            var plans = heads.Exists(text => StoryColumn().IsMatch(text));
            var entries = plans || rows.Count > 1 && rows.Count(HoldsFigures) * 2 > rows.Count;
            items.AddRange(rows.Select(row => !entries || row.Children.Any(cell => cell.Text.AsSpan().Count(' ') >= LongestEntry) ? Plain(row, NoteItemKind.Bullet) : plans ? Plan(row, heads) : Plain(row, NoteItemKind.Aside)));
        }
    }

    /// <summary>The topic with the stories meant for it, set aside: nobody asks it.</summary>
    private static NoteItem Plan(NoteItem row, List<string> heads)
    {
        var topic = heads.FindIndex(text => !NumberColumn().IsMatch(text));
        if (StoryColumn().IsMatch(heads[topic]) || Question(row, heads, topic) is not { } asked) return Plain(row, NoteItemKind.Aside);
        return asked with { Kind = NoteItemKind.Aside, Children = [.. asked.Children.Select(child => child with { Kind = NoteItemKind.Aside })] };
    }

    private static List<NoteItem> Inner(NoteItem item, NoteSection section)
    {
        var children = new List<NoteItem>();
        foreach (var child in item.Children) Add(child, section, children);
        return children;
    }

    private static void AddStories(List<NoteItem> rows, List<string> heads, List<PartLabel?> parts, int asks, NoteSection section, List<NoteItem> items)
    {
        var title = heads.FindIndex(text => TitleColumn().IsMatch(text));
        if (title < 0) title = Enumerable.Range(0, heads.Count).FirstOrDefault(i => parts[i] is null && i != asks && !NumberColumn().IsMatch(heads[i]), asks);
        foreach (var row in rows)
        {
            var cells = row.Children.Select((cell, i) => (cell, i)).Where(one => one.i < heads.Count && one.i != title && one.cell.Text.Length > 0 && !NumberColumn().IsMatch(heads[one.i]))
                .Select(one => Labelled(one.i == asks ? "Question" : heads[one.i], one.cell)).ToList();
            var name = title < 0 ? null : Cell(row, title)?.Text;
            if (name is { Length: > 0 } && StoryShape.HasContent(cells)) section.Sections.Add(Section(section, name, row.Line, cells));
            else if (title < 0 && rows.Count == 1) items.AddRange(cells);
            else items.Add(Plain(row, NoteItemKind.Bullet));
        }
    }

    /// <summary>Labels down the first column: the other columns are stories, named by the head, or the only one tells of its section.</summary>
    private static void AddColumns(IReadOnlyList<NoteItem> rows, NoteSection section, List<NoteItem> items)
    {
        var columns = rows.Max(row => row.Children.Count);
        for (var column = 1; column < columns; column++)
        {
            var cells = rows.Where(row => Cell(row, column) is { Text.Length: > 0 } && PartLabels.ReadTitle(row.Children[0].Text) is not null)
                .Select(row => Labelled(row.Children[0].Text, row.Children[column])).ToList();
            if (columns == 2) items.AddRange(cells);
            else if (Cell(rows[0], column) is { Text.Length: > 0 } name) section.Sections.Add(Section(section, name.Text, rows[0].Line, cells));
        }
    }

    private static NoteItem? Question(NoteItem row, List<string> heads, int asks) =>
        Cell(row, asks) is { Text.Length: > 0 } cell
            ? Labelled("Question", cell) with
            {
                Children = [.. row.Children.Select((other, i) => (other, i)).Where(one => one.i != asks && one.i < heads.Count && one.other.Text.Length > 0 && !NumberColumn().IsMatch(heads[one.i]))
                    .Select(one => StoryColumn().IsMatch(heads[one.i]) ? one.other with { Text = "Story: " + one.other.Text } : one.other)],
            }
            : null;

    // "Waste per week | 310 kg | 180 kg": figures to learn by heart.
    private static bool HoldsFigures(NoteItem row) => row.Children.Skip(1).Any(cell => cell.Text.Any(char.IsAsciiDigit)) && row.Children.Skip(1).All(cell => cell.Text.Length == 0 || cell.Text.Any(char.IsAsciiDigit) && cell.Text.AsSpan().Count(' ') < 3);

    private static bool Asks(NoteItem row, int column) => Cell(row, column) is { } cell && cell.Reading.AsksCandidate;

    private static NoteItem? Cell(NoteItem row, int column) => column < row.Children.Count ? row.Children[column] : null;

    private static NoteItem Labelled(string label, NoteItem cell) =>
        cell with { Text = $"{label}: {cell.Text}", BoldLead = label, TextOutsideLinks = $"{label}: {cell.TextOutsideLinks}" };

    private static NoteItem Plain(NoteItem row, NoteItemKind kind) =>
        new(kind, string.Join(" – ", row.Children.Select(cell => cell.Text).Where(text => text.Length > 0)), null,
            string.Concat(row.Children.Select(cell => cell.TextOutsideLinks)), row.Lines, [.. row.Children.SelectMany(cell => cell.Links)], []);

    private static NoteSection Section(NoteSection parent, string title, int line, List<NoteItem> items)
    {
        var section = new NoteSection(parent, parent.Level + 1, title, "", line);
        section.Items.AddRange(items);
        return section;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:(?:interview |behaviou?ral |common |sample )?(?:questions?|prompts?)(?: (?:you(?:['’]re| are) asked|they(?:['’]ll)? ask|asked|types?|topics?|themes?))?|(?:if |when )?(?:(?:they(?:['’]ll)?|you(?:['’]re| are)|i(?:['’]m| am)) ask(?:ed)?|asked)(?: (?:me |you )?(?:about|for))?|fragen?|preguntas?)[\s.…:?]*$", Options)]
    private static partial Regex QuestionColumn();

    [GeneratedRegex(@"^(?:(?:my )?(?:story|stories|title|name|project|example)(?: (?:title|name))?|geschichte|historia|histoire)$", Options)]
    private static partial Regex TitleColumn();

    [GeneratedRegex(@"\b(?:stor(?:y|ies)|examples?|answers?|best|use|project|link|lead with|backups?|back-ups?|alternatives?|alternates?|fallbacks?|reserves?|spare|take|tell|go[- ]?to|primary|picks?|(?:first|1st|second|2nd|third|3rd) (?:choice|option)|plan [ab])\b|^(?:main|first|1st|second|2nd|third|3rd)$", Options)]
    private static partial Regex StoryColumn();

    [GeneratedRegex(@"^(?:#|no\.?|nr\.?|id|n°)?$", Options)]
    private static partial Regex NumberColumn();
}
