namespace Interviewer.Notes;

/// <summary>Items that serve as headings, a bold line or a question with its answer below or beneath it, to sections of their own.</summary>
internal static class TitledItems
{
    /// <param name="First">Index of the title among the items.</param>
    /// <param name="End">Index after the last item of its body.</param>
    private sealed record Title(NoteItem Item, string Text, bool Asks, int First, int End, IReadOnlyList<NoteItem> Body);

    public static void Split(NoteSection section)
    {
        if (section.Corrected is not null) return;
        var own = section.Level == 0 || SectionTyper.IsKindTitle(section.Title);
        var titles = Titles(section.Items).Where(title => StoryShape.IsLabelled(title.Body) || (title.Item.Kind is not NoteItemKind.Bullet && title.Asks && StoryShape.IsLongAnswer(title.Body)) || (!title.Asks && (SectionTyper.NamesStories(section.Title) ? StoryShape.HasContent(title.Body) : own && StoryShape.IsTold(title.Body)))).ToList();
        // One question or bold line inside a section that is a story belongs to that story.
        if (titles.Count == 0 || (titles.Count == 1 && !own && !(titles[0].Asks && (titles[0].Item.Kind is NoteItemKind.Bullet || titles[0].First > 0)))) return;
        var sections = new List<NoteSection>();
        foreach (var title in Enumerable.Reverse(titles))
        {
            var made = new NoteSection(section, section.Level + 1, title.Text, "", title.Item.Line) { TitleLinks = title.Item.Links };
            made.Items.AddRange(title.Body);
            sections.Insert(0, made);
            section.Items.RemoveRange(title.First, title.End - title.First);
        }
        section.Sections.InsertRange(0, sections);
    }

    private static IEnumerable<Title> Titles(List<NoteItem> items)
    {
        for (var i = 0; i < items.Count;)
        {
            var (text, asks) = TitleOf(items[i]);
            if (text is null)
            {
                i++;
                continue;
            }
            var end = i + 1;
            // A bullet owns what is nested under it, a paragraph what follows until the next title.
            if (items[i].Kind is not NoteItemKind.Bullet || items[i].Children.Count == 0)
            {
                while (end < items.Count && TitleOf(items[end]).Text is null) end++;
            }
            yield return new(items[i], text, asks, i, end, [.. items[i].Children, .. items[(i + 1)..end]]);
            i = end;
        }
    }

    private static (string? Text, bool Asks) TitleOf(NoteItem item)
    {
        if (item.Corrected is not null || item.Text.Length is 0 or > QuestionText.Longest || item.IsAside && item.Kind is not NoteItemKind.Quote) return (null, false);
        if (PartLabels.Read(item) is not null || QuestionLabel.IsFit(item.Text)) return (null, false);
        if (item.Reading.AsksCandidate) return (item.Text, true);
        if (item.Kind is NoteItemKind.Quote) return (null, false);
        return item.Kind is NoteItemKind.Paragraph && item.IsWhollyBold && !Retellings.IsTitle(item.Text) ? (item.Text.TrimEnd(':'), false) : (null, false);
    }
}
