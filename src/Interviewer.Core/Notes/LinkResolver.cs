namespace Interviewer.Notes;

/// <summary>Resolves links between notes: "#anchor" in the same file, "other.md" and "other.md#anchor" beside it.</summary>
internal sealed class LinkResolver
{
    private readonly Dictionary<(string File, string Anchor), NoteSection> sections = [];
    private readonly Dictionary<NoteSection, string> narratives = [];
    private readonly Dictionary<string, NoteSection> wiki = [];
    private readonly StoryTitles titles;

    public LinkResolver(IEnumerable<NoteDocument> documents, IReadOnlyList<NarrativeDraft> drafts)
    {
        foreach (var document in documents)
        {
            sections[(document.File, "")] = document.Root;
            wiki.TryAdd(StoryTitles.Normal(Path.GetFileNameWithoutExtension(document.File)), document.Root);
            foreach (var section in document.Root.SelfAndDescendants().Where(section => section.Level > 0))
            {
                if (section.Anchor.Length > 0) sections.TryAdd((document.File, section.Anchor.ToLowerInvariant()), section);
                wiki.TryAdd(StoryTitles.Normal(section.Title), section);
            }
        }
        foreach (var draft in drafts) narratives.TryAdd(draft.Section, draft.Narrative.Id);
        titles = new(drafts.Select(draft => draft.Narrative));
    }

    /// <summary>Points at a heading of some notes, not at the web or a picture.</summary>
    public static bool IsNoteLink(string url) =>
        url.StartsWith('#') || url.StartsWith(WikiLinks.Scheme, StringComparison.Ordinal) || (!url.Contains("://") && !url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            && Path.GetExtension(url.Split('#')[0]).ToLowerInvariant() is ".md" or ".markdown");

    /// <summary>The heading a link points at; null when there is none.</summary>
    public NoteSection? Section(string file, string url)
    {
        if (url.StartsWith(WikiLinks.Scheme, StringComparison.Ordinal)) return wiki.GetValueOrDefault(StoryTitles.Normal(url[(url.LastIndexOfAny(['#', '/', ':']) + 1)..]));
        var parts = Uri.UnescapeDataString(url).Split('#', 2);
        var target = parts[0].Length == 0 ? file : Beside(file, parts[0]);
        return sections.GetValueOrDefault((target, parts.Length == 2 ? parts[1].ToLowerInvariant() : ""));
    }

    public bool HasFile(string file, string url) => Section(file, url.Split('#')[0]) is not null;

    /// <summary>The narrative at a heading, else the first below it, else the one it stands in.</summary>
    public string? Narrative(NoteSection? section)
    {
        if (section is null) return null;
        var below = section.SelfAndDescendants().FirstOrDefault(narratives.ContainsKey);
        for (var at = below ?? section; at is not null && (at.Level > 0 || at == section || at == below); at = at.Parent)
        {
            if (narratives.TryGetValue(at, out var id)) return id;
        }
        return null;
    }

    public IReadOnlyList<string> Targets(string file, IEnumerable<InlineLink> links) =>
        [.. links.Where(link => IsNoteLink(link.Url)).Select(link => Target(file, link.Url)).OfType<string>().Distinct()];

    /// <summary>The narrative a link leads to; null when it leads nowhere.</summary>
    public string? Target(string file, string url) => Narrative(Section(file, url));

    /// <summary>Stories that a note under a question names: by their title, or "story 3".</summary>
    public IReadOnlyList<string> Named(string text) => titles.In(text);

    /// <inheritdoc cref="StoryTitles.Meant"/>
    public IReadOnlyList<string> Meant(string pointer) => titles.Meant(pointer);

    /// <summary>Stories that words after "Use:" or an arrow point at.</summary>
    public IReadOnlyList<string> Pointed(string text)
    {
        if (Named(text) is { Count: > 0 } named) return named;
        var pointer = StoryPointers.AfterLead(text);
        var meant = Meant(pointer);
        // "Whiteboards (Gudrun)": what stands in brackets says more of it.
        return meant.Count == 0 && pointer.LastIndexOf('(') is > 0 and var aside ? Meant(pointer[..aside]) : meant;
    }

    /// <summary>The narratives an item stands for: those it links to, else the one whose title it is.</summary>
    public IReadOnlyList<string> Named(string file, NoteItem item) =>
        Targets(file, item.Links) is { Count: > 0 } linked ? linked : titles.In(item.Text);

    private static string Beside(string file, string path)
    {
        var segments = new Stack<string>((Path.GetDirectoryName(file) ?? "").Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment is "..") segments.TryPop(out _);
            else if (segment is not ".") segments.Push(segment);
        }
        return string.Join('/', segments.Reverse());
    }
}
