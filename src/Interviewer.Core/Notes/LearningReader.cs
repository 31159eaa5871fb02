namespace Interviewer.Notes;

/// <summary>A list of learnings to passages: one each, but what leans on the line before it continues that point.</summary>
internal static class LearningReader
{
    public static IEnumerable<Passage> Read(IReadOnlyList<NoteItem> items)
    {
        Passage? open = null;
        foreach (var item in items)
        {
            var splits = item.Children.Count > 0 && item.Children.Any(child => !child.IsOnlyLinks && child.Text.AsSpan().Count(' ') >= 4)
                && !item.Children.Any(Wording.IsLabel);
            var passage = new Passage(CriterionKind.Learning, splits ? [item] : [.. item.SelfAndDescendants()], !item.IsOnlyLinks);
            if (open is not null && Wording.LeansOnPrevious(item.Text, item.Reading.Cues) && !Wording.IsMistakeOrRegret(open.Text, open.Cues)) open = open.With(passage);
            else
            {
                if (open is not null) yield return open;
                open = passage;
            }
            if (!splits) continue;
            yield return open;
            open = null;
            foreach (var child in Read(item.Children)) yield return child;
        }
        if (open is not null) yield return open;
    }
}
