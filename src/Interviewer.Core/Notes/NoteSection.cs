namespace Interviewer.Notes;

/// <summary>A heading with its own content and its sub-sections; level 0 is what stands before the first heading.</summary>
internal sealed class NoteSection(NoteSection? parent, int level, string title, string anchor, int line)
{
    public NoteSection? Parent { get; } = parent;
    public int Level { get; } = level;
    public string Title { get; } = title;
    public string Anchor { get; } = anchor;
    public int Line { get; } = line;

    /// <summary>Where the words of the title stand: below a heading that only labels them ("Question:"), else on its own line.</summary>
    public int TitleLine { get; init; } = line;

    public List<NoteItem> Items { get; } = [];
    public List<NoteSection> Sections { get; } = [];

    /// <summary>The kind that the user gave it.</summary>
    public SectionKind? Corrected { get; set; }

    /// <summary>Corrections have moved what stood in it elsewhere.</summary>
    public bool IsCleared { get; set; }

    /// <summary>The kind that its content shows, where a line without a mark stands for its heading.</summary>
    public SectionKind? Shown { get; set; }

    public IReadOnlyList<InlineLink> TitleLinks { get; init; } = [];

    public HeadingReading Reading { get; } = new(title);

    public IReadOnlyList<string> HeadingPath { get; } =
        level == 0 ? [] : [.. parent?.HeadingPath ?? [], title];

    /// <summary>Last line of its own content, sub-sections excluded.</summary>
    public int LastLine => Items.Count == 0 ? Line : Items[^1].LastLine;

    public IReadOnlyList<NoteSection> SelfAndDescendants()
    {
        if (Sections.Count == 0) return [this];
        var all = new List<NoteSection>();
        AddTo(all);
        return all;
    }

    private void AddTo(List<NoteSection> all)
    {
        all.Add(this);
        foreach (var section in Sections) section.AddTo(all);
    }
}
