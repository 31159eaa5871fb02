namespace Interviewer.Notes.Overrides;

/// <summary>An item while it may still be moved.</summary>
internal sealed class ItemNode
{
    public ItemNode(NoteItem item, ItemNode? parent, NoteSection section)
    {
        (Item, Parent, Section) = (item, parent, section);
        Children = [.. item.Children.Select(child => new ItemNode(child, this, section))];
    }

    public NoteItem Item { get; }

    public ItemNode? Parent { get; private set; }

    public NoteSection Section { get; private set; }

    public List<ItemNode> Children { get; }

    public BulletRole? Role { get; set; }

    public ItemNode Top => Parent?.Top ?? this;

    public IEnumerable<ItemNode> SelfAndDescendants() => Children.SelectMany(child => child.SelfAndDescendants()).Prepend(this);

    public void Reparent(ItemNode? parent, NoteSection section)
    {
        Parent = parent;
        foreach (var node in SelfAndDescendants()) node.Section = section;
    }

    public NoteItem Build() => Item with { Corrected = Role, Children = [.. Children.Select(child => child.Build())] };
}
