using Interviewer.Language;

namespace Interviewer.Notes;

/// <summary>The items of improvement areas and of principles to passages.</summary>
internal static class AreaReader
{
    // Flat bullets under one heading usually argue one principle together; past this many they are a list of several.
    private const int MaximumRun = 3;

    /// <param name="isList">Each item is a trait of its own, with what is done about it.</param>
    public static List<Passage> ReadImprovement(IReadOnlyList<NoteItem> items, bool isList)
    {
        var passages = new List<Passage>();
        foreach (var item in items)
        {
            if (isList && IsPoint(item) && PartLabels.Read(item) is null) passages.Add(new(CriterionKind.Learning, Fold(item)));
            else if (!IsPoint(item)) passages.Add(new(CriterionKind.Context, Fold(item), IsPoint: false));
            else if (PartLabels.Read(item) is { } label && (item.Children.Count > 0 || label.Rest.Length > 0)) passages.AddRange(StoryReader.Read([item]));
            else AddImprovement(item, passages);
        }
        return passages;
    }

    private static void AddImprovement(NoteItem item, List<Passage> passages)
    {
        var kind = Wording.PutIntoPractice(item.Text, item.Reading.Cues) || Wording.AnswersItself(item.Text) ? CriterionKind.Action
            : Wording.WasBefore(item.Text, item.Reading.Cues) || (passages is [.., { Kind: CriterionKind.Context, IsPoint: true }] && Wording.LeansOnPrevious(item.Text, item.Reading.Cues)) ? CriterionKind.Context
            : CriterionKind.Learning;
        var own = item.Children.Where(child => !StandsAlone(child)).SelectMany(Fold).Prepend(item).ToList();
        var passage = new Passage(kind, own);
        if (kind is CriterionKind.Context && passages is [.., { Kind: CriterionKind.Context, IsPoint: true } last]) passages[^1] = last.With(passage);
        else passages.Add(passage);
        passages.AddRange(item.Children.Where(StandsAlone).Select(child => new Passage(CriterionKind.Context, Fold(child))));
    }

    /// <summary>"e.g. [a story](#link) - what happened": an example with something to say of its own.</summary>
    private static bool StandsAlone(NoteItem item) =>
        Wording.IsExample(item.Text) && item.Links.Count > 0 && item.TextOutsideLinks.AsSpan().Count(' ') >= 4;

    /// <summary>What its author wants to say, sentence by sentence: nobody is expected to say all of it.</summary>
    public static List<Passage> ReadAnswer(IReadOnlyList<NoteItem> items) =>
    [
        .. from item in items
           from part in item is { Children.Count: 0, Kind: NoteItemKind.Paragraph } && SentenceSplitter.Split(item.Text) is { Count: > 1 } sentences ? sentences.Select(sentence => item.Part(sentence.Start, sentence.End)) : [item]
           select new Passage(CriterionKind.Principle, Fold(part), IsPoint: IsPoint(item)),
    ];

    /// <param name="isList">Each is a conviction of its own.</param>
    public static List<Passage> ReadPrinciples(IReadOnlyList<NoteItem> items, bool isList)
    {
        var passages = new List<Passage>();
        var run = new List<NoteItem>();
        foreach (var item in items)
        {
            if (IsPoint(item) && item.Children.Count == 0)
            {
                if (isList || run.Count == MaximumRun) CloseRun();
                run.Add(item);
                continue;
            }
            CloseRun();
            if (!IsPoint(item) || item.Children.All(child => child.IsOnlyLinks)) passages.Add(new(CriterionKind.Principle, Fold(item), IsPoint: IsPoint(item) && !Wording.IsLabel(item)));
            else if (Wording.IsLabel(item)) AddLabelled(item, passages);
            else passages.Add(new(CriterionKind.Principle, Fold(item)));
        }
        CloseRun();
        return passages;

        void CloseRun()
        {
            if (run.Count > 0) passages.Add(new(CriterionKind.Principle, run));
            run = [];
        }
    }

    /// <summary>Under a mere label its sub-labels ("Why?") make points of their own, the rest makes one.</summary>
    private static void AddLabelled(NoteItem label, List<Passage> passages)
    {
        var open = new List<NoteItem> { label };
        open.AddRange(label.Children.Where(child => !Wording.IsLabel(child)).SelectMany(Fold));
        foreach (var child in label.Children.Where(Wording.IsLabel))
        {
            if (open.Count > 1) passages.Add(new(CriterionKind.Principle, open));
            open = open.Count > 1 ? [.. Fold(child)] : [.. open, .. Fold(child)];
        }
        passages.Add(new(CriterionKind.Principle, open));
    }

    /// <summary>A bullet that is a narrative of its own: each nested item is one point.</summary>
    public static List<Passage> ReadBulletNarrative(NoteItem item) =>
        [.. item.Children.Select(child => new Passage(CriterionKind.Principle, Fold(child), IsPoint(child)))];

    private static bool IsPoint(NoteItem item) => !item.IsAside && !item.IsOnlyLinks;

    private static NoteItem[] Fold(NoteItem item) => [.. item.SelfAndDescendants()];
}
