namespace Interviewer.Notes;

/// <summary>The sections of one file to stories, improvement areas and principles.</summary>
internal sealed class NarrativeReader(NoteDocument document, SectionTyper kinds, StableIds ids)
{
    private readonly List<NarrativeDraft> drafts = [];

    public List<NarrativeDraft> Read()
    {
        Read(document.Root);
        return drafts;
    }

    private void Read(NoteSection section)
    {
        var kind = kinds[section];
        if (kind is SectionKind.Questions or SectionKind.Advice)
        {
            foreach (var child in section.Sections) Read(child); // a deeper heading may hold another kind
            return;
        }
        var parts = kind is SectionKind.Stories && !kinds.IsKindHeading(section)
            ? section.Sections.Where(child => child.Corrected is null && (section.Corrected is not null || child.Reading.Label is not null)).ToList()
            : [];
        var besides = kind is SectionKind.Stories && !kinds.IsKindHeading(section) && StoryShape.IsLabelled(section.Items) ? section.Sections.Except(parts).Where(IsBesideStory).ToList() : [];
        var items = section.Items.Where(item => !EmbeddedQuestions.Is(item) && !QuestionLabel.Is(item)).Concat(parts.Select(AsLabelledItem))
            .Concat(besides.Select(child => AsLabelledItem(child) with { Kind = NoteItemKind.Retelling })).ToList();
        if (HoldsNarrativesAsBullets(section, kind))
        {
            foreach (var item in items.Where(HoldsNarrative)) AddBullet(item, section, kind);
            items.RemoveAll(HoldsNarrative);
        }
        if (IsNarrative(section, kind, items)) AddSection(section, kind, items);
        foreach (var child in section.Sections.Except(parts).Except(besides)) Read(child);
    }

    // Mere paragraphs above headings of stories lead up to those.
    private bool IsNarrative(NoteSection section, SectionKind kind, List<NoteItem> items) =>
        items.Count > 0 && StoryShape.HasContent(items)
        && (kind is not SectionKind.Stories || section.Sections.Count == 0 || kinds.QuestionOf(section) is not null || items.Any(item => item.Kind is NoteItemKind.Bullet || item.Children.Count > 0) || StoryShape.IsLabelled(items));

    /// <summary>
    /// Where a section has no headings below it, its bullets stand where other sections have theirs: "Technical", a bare list of
    /// stories, a section beside others that are divided.
    /// </summary>
    private bool HoldsNarrativesAsBullets(NoteSection section, SectionKind kind) =>
        section.Sections.Count == 0 && kind switch
        {
            SectionKind.Technical => true,
            SectionKind.Stories => kinds.IsKindHeading(section),
            SectionKind.Philosophy => section.Parent is { Level: > 0 } parent && parent.Sections.Count(sibling => sibling.Sections.Count > 0) >= 2,
            _ => false,
        };

    private static bool HoldsNarrative(NoteItem item) =>
        item.Kind is NoteItemKind.Bullet && item.Children.Any(child => !child.IsOnlyLinks) && PartLabels.Read(item) is null && StoryShape.HasContent(item.Children);

    /// <summary>"Numbers to remember" below a story that is told already: no story of its own.</summary>
    private bool IsBesideStory(NoteSection child) =>
        kinds[child] is SectionKind.Stories && child is { Corrected: null, Sections.Count: 0, Items.Count: > 0 } && kinds.QuestionOf(child) is null
        && !StoryShape.IsLabelled(child.Items) && !StoryShape.IsStoryByItself(child.Items);

    private static NoteItem AsLabelledItem(NoteSection part) =>
        new(NoteItemKind.Paragraph, part.Title, part.Title, part.Title, LineRange.At(part.Line), [], part.Items);

    private void AddBullet(NoteItem item, NoteSection section, SectionKind kind)
    {
        var passages = kind is SectionKind.Stories ? StoryReader.Read(item.Children) : AreaReader.ReadBulletNarrative(item);
        Add(section, kind, item.Text.TrimEnd(':'), new(item.Line, item.LastLine), item.Children, item.Children, passages);
    }

    private void AddSection(NoteSection section, SectionKind kind, List<NoteItem> items)
    {
        var passages = kind switch
        {
            SectionKind.Stories => StoryReader.Read(items),
            SectionKind.Improvement => AreaReader.ReadImprovement(items, isList: PersonalAnswers.ListsTraits(section.Title)),
            _ when PersonalAnswers.IsAbout(section.Title) => AreaReader.ReadAnswer(items),
            _ => AreaReader.ReadPrinciples(items, isList: PersonalAnswers.ListsBeliefs(section.Title)),
        };
        var first = section.Level == 0 ? items[0].Line : section.Line;
        var title = kinds.QuestionOf(section) ?? section.Title;
        Add(section, kind, title, new(first, items.Max(item => item.LastLine)), section.Items, items, passages);
    }

    /// <param name="written">All that stands in it, what is said of the story among it.</param>
    /// <param name="items">What tells the story.</param>
    private void Add(NoteSection section, SectionKind kind, string title, LineRange lines, IReadOnlyList<NoteItem> written, IReadOnlyList<NoteItem> items, IReadOnlyList<Passage> passages)
    {
        var (narrativeKind, prefix) = kind switch
        {
            SectionKind.Stories => (NarrativeKind.Story, "story"),
            SectionKind.Improvement => (NarrativeKind.ImprovementArea, "area"),
            SectionKind.Technical => (NarrativeKind.Technical, "technical"),
            _ => (NarrativeKind.Philosophy, "principle"),
        };
        var parts = passages.Select(passage => new NarrativePart(PartOf(passage.Kind), passage.Text, passage.Lines)).ToList();
        var id = ids.Next(prefix, section.HeadingPath, title);
        drafts.Add(new(new(id, narrativeKind, title, section.Anchor, section.HeadingPath, document.File, [lines], parts) { GoodFor = [.. GoodFor(written)] }, section, items, passages));
    }

    private static IEnumerable<string> GoodFor(IEnumerable<NoteItem> written) =>
        written.SelectMany(item => QuestionLabel.Topics(item.Text));

    // A principle is what its author has learned; parts know no other kind for it.
    private static PartKind PartOf(CriterionKind kind) => kind switch
    {
        CriterionKind.Context => PartKind.Context,
        CriterionKind.Role => PartKind.Role,
        CriterionKind.Action => PartKind.Action,
        CriterionKind.Challenge => PartKind.Challenge,
        CriterionKind.Impact => PartKind.Impact,
        _ => PartKind.Learning,
    };
}
