namespace Interviewer.Notes.Overrides;

/// <summary>Applies corrections to the tree of one file: items get their role and go where they belong, headings get their kind, what is ignored is taken out.</summary>
internal sealed class DocumentCorrection
{
    private readonly NoteDocument document;
    private readonly List<NoteProblem> problems;
    private readonly List<NoteSection> headings;
    private readonly Dictionary<NoteSection, List<ItemNode>> roots = [];
    private readonly List<ItemNode> items;

    public DocumentCorrection(NoteDocument document, List<NoteProblem> problems)
    {
        (this.document, this.problems) = (document, problems);
        NoteSection[] sections = [.. document.Root.SelfAndDescendants()];
        headings = [.. sections.Where(section => section.Level > 0)];
        foreach (var section in sections) roots[section] = [.. section.Items.Select(item => new ItemNode(item, null, section))];
        items = [.. sections.SelectMany(section => roots[section]).SelectMany(root => root.SelfAndDescendants())];
    }

    public void Apply(IReadOnlyList<NoteOverride> overrides)
    {
        // All are found before any is carried out, so that none depends on another.
        var taken = new HashSet<object>();
        var found = overrides.Select(one => (Override: one, Item: Find(one, taken, out var heading), Heading: heading)).ToList();
        foreach (var (one, item, _) in found.Where(match => match.Override.IsForItem && match.Item is not null)) Place(one, item!);
        foreach (var (one, _, heading) in found.Where(match => match.Override.Kind is not null)) heading?.Corrected = one.Kind;
        foreach (var (_, item, heading) in found.Where(match => match.Override.Ignore))
        {
            if (item is not null) Take(item);
            else heading?.Parent?.Sections.Remove(heading);
        }
        foreach (var section in document.Root.SelfAndDescendants())
        {
            section.IsCleared = section.Items.Count > 0 && roots[section].Count == 0;
            section.Items.Clear();
            section.Items.AddRange(roots[section].Select(root => root.Build()));
        }
    }

    private ItemNode? Find(NoteOverride one, HashSet<object> taken, out NoteSection? heading)
    {
        var text = new MatchText(one.Match);
        var item = one.Kind is null ? Nearest(items.Where(item => text.Is(item.Item.Text)), item => item.Item.Line, one.Line, taken) : null;
        heading = one.IsForItem ? null : Nearest(headings.Where(heading => text.Is(heading.Title)), heading => heading.Line, one.Line, taken);
        // Only "ignore" may mean either.
        if (item is not null && heading is not null)
        {
            if (Distance(heading.Line, one.Line) < Distance(item.Item.Line, one.Line)) item = null;
            else heading = null;
        }
        object? target = item is null ? heading : item;
        if (target is not null) taken.Add(target);
        else problems.Add(NoteOverrides.Problem(one, $"No {(one.IsForItem ? "item" : one.Kind is null ? "item or heading" : "heading")} of {document.File} reads \"{one.Match}\"; {(one.Kind is not null && items.Exists(item => text.Is(item.Item.Text) || text.Is(item.Item.BoldLead ?? "")) ? "put ### before that line, so that it is one" : "copy its text from the notes")}, or take this correction out."));
        return item;
    }

    private void Place(NoteOverride one, ItemNode item)
    {
        item.Role = one.Role ?? item.Role;
        if (one.Role is BulletRole.Question or BulletRole.Group)
        {
            if (item.Parent is not null) MoveBehind(item, item.Top);
        }
        else if (one.Of is { } of) PlaceUnder(one, item, of);
        else if (one.Role is BulletRole.SubQuestion && item.Parent is { } parent)
        {
            parent.Top.Role ??= BulletRole.Group;
            if (parent != parent.Top) Move(item, parent.Top);
        }
        else if (one.Role is BulletRole.SubQuestion) problems.Add(NoteOverrides.Problem(one, "A sub_question that stands under no other item needs \"of\", the text of its group."));
    }

    private void PlaceUnder(NoteOverride one, ItemNode item, string of)
    {
        var text = new MatchText(of);
        var owner = Nearest(items.Where(other => !item.SelfAndDescendants().Contains(other) && text.Is(other.Item.Text)), other => other.Item.Line, item.Item.Line, []);
        var heading = owner is null ? headings.Find(heading => text.Is(heading.Title)) : null;
        if (owner is not null)
        {
            if (one.Role is BulletRole.SubQuestion) owner.Role ??= BulletRole.Group;
            if (item.Parent != owner) Move(item, owner);
        }
        else if (heading is not null)
        {
            Take(item);
            roots[heading].Add(item);
            item.Reparent(null, heading);
        }
        else problems.Add(NoteOverrides.Problem(one, $"No question or group of {document.File} reads \"{of}\"; copy its text from the notes."));
    }

    private void Move(ItemNode item, ItemNode owner)
    {
        Take(item);
        owner.Children.Add(item);
        item.Reparent(owner, owner.Section);
    }

    private void MoveBehind(ItemNode item, ItemNode top)
    {
        Take(item);
        var level = roots[top.Section];
        level.Insert(level.IndexOf(top) + 1, item);
        item.Reparent(null, top.Section);
    }

    private void Take(ItemNode item) => (item.Parent?.Children ?? roots[item.Section]).Remove(item);

    /// <summary>One that no other correction is for, while there are any: two corrections of equal texts mean two items.</summary>
    private static T? Nearest<T>(IEnumerable<T> candidates, Func<T, int> lineOf, int? line, HashSet<object> taken) where T : class =>
        candidates.OrderBy(taken.Contains).ThenBy(candidate => Distance(lineOf(candidate), line)).FirstOrDefault();

    /// <summary>Without a line, the first in the file.</summary>
    private static int Distance(int at, int? line) => line is null ? at : Math.Abs(at - line.Value);
}
