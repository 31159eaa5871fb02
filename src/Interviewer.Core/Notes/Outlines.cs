namespace Interviewer.Notes;

/// <summary>A file that is one outline, bullets below bullets, as Logseq and Workflowy keep them: its outermost bullets are its headings.</summary>
internal static class Outlines
{
    private const int Deep = 3, Fewest = 3;

    public static void Split(NoteSection section)
    {
        if (section is not { Level: 0, Sections.Count: 0 } || !section.Items.Exists(item => Depth(item) >= Deep)) return;
        var bullets = section.Items.Where(item => item.Kind is NoteItemKind.Bullet).ToList();
        var branches = bullets.Where(item => item.Children.Count > 0 && item.Corrected is null && !item.Reading.AsksCandidate).ToList();
        if (branches.Count < Fewest || branches.Count * 2 < bullets.Count) return;
        foreach (var item in branches)
        {
            var made = new NoteSection(section, 1, item.Text, "", item.Line) { TitleLinks = item.Links };
            made.Items.AddRange(item.Children);
            section.Sections.Add(made);
            section.Items.Remove(item);
            SectionShaper.Shape(made);
        }
    }

    private static int Depth(NoteItem item) => item.Kind is NoteItemKind.Bullet ? 1 + item.Children.Select(Depth).DefaultIfEmpty().Max() : 0;
}
