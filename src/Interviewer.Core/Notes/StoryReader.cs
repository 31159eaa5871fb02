using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>The items of a story to its passages: by label where there is one, by wording where there is none.</summary>
internal sealed partial class StoryReader
{
    private readonly List<Passage> passages = [];

    // What came of it has a label of its own, so that whatever stands below what was done was done.
    private bool endsBelow;

    public static List<Passage> Read(IReadOnlyList<NoteItem> items)
    {
        var reader = new StoryReader();
        // What is set aside begins and ends no story.
        var retold = items.Where(item => item.Kind is NoteItemKind.Retelling).Select(item => new Passage(CriterionKind.Context, Fold(item), IsPoint: false)).ToList();
        items = [.. items.Where(item => item.Kind is not (NoteItemKind.Retelling or NoteItemKind.Aside)).SelectMany(item => item.Children.Count > 0 && OnForm().IsMatch(item.Text) ? item.Children : [item]).Where(item => item.Children.Count > 0 || !Placeholders.IsRemark(item.Text))];
        if (items.Count == 0) return retold;
        var labels = items.Select(PartLabels.Read).ToList();
        // "-> talent does not always apply for the job" at the end of it all.
        if (items.Count > 1 && labels[^1] is null && items[^1] is { Children.Count: 0 } drawn && Arrow().Match(drawn.Text) is { Success: true } arrow)
            labels[^1] = new(drawn.Text.Any(char.IsAsciiDigit) ? PartKind.Impact : PartKind.Learning, drawn.Text[arrow.Length..]);
        var hasContext = labels.Any(label => label?.Kind is PartKind.Context);
        // Where nothing is labelled but what was learned in the end, a story begins with how things stood and ends with what came of what was done.
        var told = labels.FindLastIndex(label => label?.Kind is not PartKind.Learning) + 1;
        var lastDeed = labels.Take(told).All(label => label is null) && LastDeed([.. items.Take(told)]) is >= 0 and var last ? last : items.Count;
        var opens = lastDeed < items.Count || labels[0] is null && labels.Exists(label => label is not null);
        // What stands above the first label says what the story is about.
        var firstLabel = labels.OfType<PartLabel>().DistinctBy(label => label.Kind).Count() > 1 ? labels.FindIndex(label => label is not null) : 0;
        reader.endsBelow = labels.Exists(label => label?.Kind is PartKind.Impact);
        var isScene = !items[0].Reading.TellsAction && (items[0].Kind is NoteItemKind.Paragraph ? opens : lastDeed < items.Count && labels[^1] is not null);
        CriterionKind? open = null; // what the paragraphs below a labelled paragraph go on with
        var firstDeed = items.TakeWhile(item => !item.Reading.TellsAction).Count();
        for (var i = 0; i < items.Count; i++)
        {
            if (labels[i] is { Rest.Length: > 0 } opening && items[i].Kind is NoteItemKind.Paragraph) open = Kind(opening.Kind);
            else if (labels[i] is not null || items[i].Kind is NoteItemKind.Bullet) open = null;
            if (labels[i] is { } label && (items[i].Children.Count > 0 || label.Rest.Length > 0)) reader.AddGroup(label, items[i]);
            else if (items[i].IsAside || items[i].IsOnlyLinks) reader.passages.Add(new(CriterionKind.Context, Fold(items[i]), IsPoint: false));
            else if (labels[i] is not null) continue; // a label without content
            else if (open is { } kind)
            {
                if (!reader.AddAll(Prose.Labelled(items[i], items[i].Text, kind))) reader.Add(kind, Fold(items[i]));
            }
            else if (items[i].Children.Count == 0 && reader.AddAll(Prose.Told(items[i], opens: i == 0, begun: i > firstDeed, ends: i >= lastDeed))) continue;
            else if (!hasContext && i == 0 && Wording.SetsTheScene(items[i].Text, items[i].Reading.Cues)) reader.Add(Wording.IsRole(items[i].Text, items[i].Reading.Cues) && !Wording.SetsTheScene(items[i].Text[3..]) ? CriterionKind.Role : CriterionKind.Context, Fold(items[i]));
            else if (i == 0 && isScene || i < firstLabel && !items[i].Reading.TellsAction && !Wording.TellsDeed(items[i].Text)) reader.Add(CriterionKind.Context, Fold(items[i]));
            else if (i > lastDeed && items[i].Children.Count == 0) reader.Add(Wording.TellsOwnMiss(items[i].Text) ? CriterionKind.Challenge : Wording.Advises(items[i].Text) ? CriterionKind.Learning : CriterionKind.Impact, Fold(items[i]));
            // What came before anything was done is what it was done about.
            else if (i < firstDeed && lastDeed < items.Count && items[i].Children.Count == 0) reader.Add(Wording.IsRole(items[i].Text, items[i].Reading.Cues) ? CriterionKind.Role : CriterionKind.Challenge, Fold(items[i]));
            else reader.AddAction(items[i], topLevel: true);
        }
        return [.. reader.passages, .. retold];
    }

    private static int LastDeed(IReadOnlyList<NoteItem> items)
    {
        var advice = -1;
        for (var i = items.Count - 1; i >= 0; i--)
        {
            if (!items[i].Reading.TellsAction || Wording.TellsAchievement(items[i].Text) && items.Take(i).Any(item => item.Reading.TellsAction)) continue;
            // "Ask first." below what was done is no deed.
            if (items[i].Kind is not NoteItemKind.Paragraph || !Wording.Advises(items[i].Text)) return i;
            advice = Math.Max(advice, i);
        }
        return advice;
    }

    private void AddGroup(PartLabel label, NoteItem item)
    {
        // "Impact: it shipped" is itself a member of its group; nested items then belong to it.
        IEnumerable<NoteItem> Undivided(CriterionKind kind) => item.Children.Where(child => child.Children.Count > 0 || !AddAll(Prose.Labelled(child, child.Text, kind)));

        if (label.Rest.Length > 0)
        {
            var kind = Kind(label.Kind);
            label = label with { Rest = Placeholders.AfterRemark(label.Rest) };
            if (item.Children.Count == 0 && AddAll(Prose.Labelled(item, label.Rest, kind))) return;
            Add(kind, label.Kind is PartKind.Learning or PartKind.Challenge ? [item] : Fold(item), Placeholders.BeforeRemark(label.Rest));
            if (label.Kind is not (PartKind.Learning or PartKind.Challenge)) return;
        }
        switch (label.Kind)
        {
            case PartKind.Context: AddContext(item.Children); break;
            case PartKind.Role: Add(CriterionKind.Role, [.. item.Children.SelectMany(Fold)]); break;
            case PartKind.Action: foreach (var child in Undivided(CriterionKind.Action)) AddAction(child, topLevel: child.Kind is NoteItemKind.Bullet && !endsBelow); break;
            case PartKind.Challenge: foreach (var child in Undivided(CriterionKind.Challenge)) AddChallenge(child); break;
            case PartKind.Impact: foreach (var child in Undivided(CriterionKind.Impact)) Add(Wording.TellsLesson(child.Text, over: false) ? CriterionKind.Learning : CriterionKind.Impact, Fold(child)); break;
            case PartKind.Learning: passages.AddRange(LearningReader.Read([.. item.Children.SelectMany(Parts)])); break;
        }
    }

    private static IEnumerable<NoteItem> Parts(NoteItem item) =>
        item.Children.Count == 0 && Prose.Labelled(item, item.Text, CriterionKind.Learning).SelectMany(passage => passage.Items).ToList() is { Count: > 0 } parts ? parts : [item];

    private void AddContext(IReadOnlyList<NoteItem> children)
    {
        var contiguous = new List<NoteItem>();
        foreach (var child in children)
        {
            var insight = PartLabels.AnnouncesInsight(child);
            if (!insight && !Wording.IsRole(child.Text, child.Reading.Cues))
            {
                contiguous.AddRange(Fold(child));
                continue;
            }
            Add(CriterionKind.Context, contiguous);
            contiguous = [];
            Add(insight ? CriterionKind.Learning : CriterionKind.Role, Fold(child));
        }
        Add(CriterionKind.Context, contiguous);
    }

    private void AddChallenge(NoteItem item) => AddSplit(item, Wording.OpensWithAction(item.Text) ? CriterionKind.Action : CriterionKind.Challenge);

    private void AddAction(NoteItem item, bool topLevel)
    {
        var kind = Wording.IsRole(item.Text, item.Reading.Cues) ? CriterionKind.Role
            : Wording.IsMistakeOrRegret(item.Text, item.Reading.Cues) ? CriterionKind.Learning
            // "Returned plates went down to 3 a night": no deed of whoever returned them.
            : passages.Count > 0 && item.Children.Count == 0 && Wording.TellsChange(item.Text) ? CriterionKind.Impact
            : !topLevel || item.Reading.TellsAction || Wording.TellsDeed(item.Text) || item.Children.Count > 0 ? CriterionKind.Action
            // What stands below a result goes on with it.
            : passages.Count > 0 && (Wording.TellsOutcome(item.Text) || passages[^1].Kind is CriterionKind.Impact && !Wording.TellsTrouble(item.Text)) ? CriterionKind.Impact
            : CriterionKind.Challenge;
        AddSplit(item, kind);
    }

    private void AddSplit(NoteItem item, CriterionKind kind)
    {
        if (FoldsChildren(item))
        {
            Add(kind, Fold(item));
            return;
        }
        Add(kind, [item]);
        foreach (var child in item.Children)
        {
            if (Wording.StatesTeamSize(child.Text, child.Reading.Cues)) Add(CriterionKind.Role, Fold(child));
            else if (PartLabels.Read(child) is { } label && (child.Children.Count > 0 || label.Rest.Length > 0)) AddGroup(label, child);
            else AddAction(child, topLevel: false);
        }
    }

    /// <summary>Sub-bullets that only spell out their parent belong to it; those that say what was done stand for themselves.</summary>
    private static bool FoldsChildren(NoteItem item) =>
        Wording.AnnouncesList(item.Text)
        || item.Children.Count(child => child.IsOnlyLinks || Wording.IsLabel(child) || child.Text.AsSpan().Count(' ') < 4) * 2 > item.Children.Count;

    private void Add(CriterionKind kind, IReadOnlyList<NoteItem> items, string? firstText = null)
    {
        if (items.Count == 0) return;
        Add(new Passage(kind, items) { FirstText = firstText });
    }

    private void Add(Passage passage)
    {
        if (Placeholders.IsNothingElse(passage.Text, passage.Cues)) return;
        // A story has one role, wherever its sides are told.
        var role = passage.Kind is CriterionKind.Role ? passages.FindIndex(other => other.Kind is CriterionKind.Role) : -1;
        if (role >= 0) passages[role] = passages[role].With(passage);
        else passages.Add(passage);
    }

    private bool AddAll(IEnumerable<Passage> points)
    {
        var any = false;
        foreach (var point in points)
        {
            any = true;
            Add(point);
        }
        return any;
    }

    private static NoteItem[] Fold(NoteItem item) => [.. item.SelfAndDescendants()];

    /// <summary>"Key phrases only:" above the bullets that tell the story.</summary>
    [GeneratedRegex(@"^\W*(?:key ?(?:phrases|words|points|facts)|bullet points|short version|in short|outline|in brief)(?: only)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnForm();

    [GeneratedRegex(@"^\s*(?:->|=>|→|⇒)\s*")]
    private static partial Regex Arrow();

    private static CriterionKind Kind(PartKind kind) => kind switch
    {
        PartKind.Context => CriterionKind.Context,
        PartKind.Role => CriterionKind.Role,
        PartKind.Action => CriterionKind.Action,
        PartKind.Challenge => CriterionKind.Challenge,
        PartKind.Impact => CriterionKind.Impact,
        PartKind.Learning => CriterionKind.Learning,
        _ => throw new InvalidOperationException($"Unknown part {kind}."),
    };
}
