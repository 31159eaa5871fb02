namespace Interviewer.Notes;

/// <summary>A list item, paragraph, quotation or code block with what is nested under it; all text plain, all lines 1-based.</summary>
/// <param name="BoldLead">The bold words it starts with, if any.</param>
/// <param name="TextOutsideLinks">Its text without that of links: nothing but punctuation when it is only a link.</param>
/// <param name="Lines">Lines of its own text, without those nested.</param>
internal sealed record NoteItem(
    NoteItemKind Kind,
    string Text,
    string? BoldLead,
    string TextOutsideLinks,
    LineRange Lines,
    IReadOnlyList<InlineLink> Links,
    IReadOnlyList<NoteItem> Children)
{
    /// <summary>The role that the user gave it.</summary>
    public BulletRole? Corrected { get; init; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<TextBreak> Breaks { get; init; } = [];

    /// <summary>The item that this is a part of.</summary>
    public NoteItem? Whole { get; init; }

    private ItemReading? reading;

    public ItemReading Reading => reading is { } known && known.IsOf(this) ? known : reading = new(this);

    public int Line => Lines.First;

    /// <summary>Its last line, nested items included.</summary>
    public int LastLine => Children.Count == 0 ? Lines.Last : Math.Max(Lines.Last, Children[^1].LastLine);

    public bool IsOnlyLinks => Links.Count > 0 && !Wording.HasWords(TextOutsideLinks);

    /// <summary>Kept as text, no point of its own.</summary>
    public bool IsAside => Kind is NoteItemKind.Quote or NoteItemKind.Code or NoteItemKind.Retelling or NoteItemKind.Aside;

    public bool IsWhollyBold => BoldLead is not null && BoldLead.AsSpan().TrimEnd(": ").SequenceEqual(Text.AsSpan().TrimEnd(": "));

    /// <summary>An item that stands for a heading or cell: wholly bold, without children.</summary>
    public static NoteItem Bold(string text, int line) => new(NoteItemKind.Paragraph, text, text, text, LineRange.At(line), [], []);

    /// <summary>A stretch of its text as an item that stands on no other lines than that text does.</summary>
    public NoteItem Part(int start, int end)
    {
        var text = Text[start..end].Trim();
        return new(Kind, text, null, text, new(LineAt(start), LineAt(end - 1)), [.. Links.Where(link => text.Contains(link.Text, StringComparison.Ordinal))], []) { Whole = this };
    }

    private int LineAt(int offset)
    {
        var line = Lines.First;
        foreach (var next in Breaks)
            if (Text.Length - next.FromEnd <= offset) line = Math.Clamp(next.Line, line, Lines.Last);
        return line;
    }

    public IReadOnlyList<NoteItem> SelfAndDescendants()
    {
        if (Children.Count == 0) return [this];
        var all = new List<NoteItem>();
        AddTo(all);
        return all;
    }

    private void AddTo(List<NoteItem> all)
    {
        all.Add(this);
        foreach (var child in Children) child.AddTo(all);
    }
}
