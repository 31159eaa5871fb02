namespace Interviewer.Notes;

/// <summary>Every link between notes of one file, in the order of the text, and a gap for each that leads nowhere.</summary>
internal static class LinkReader
{
    public static void Read(NoteDocument document, LinkResolver resolver, List<NoteLink> links, List<Gap> gaps)
    {
        foreach (var section in document.Root.SelfAndDescendants())
        {
            var all = section.TitleLinks.Concat(section.Items.SelectMany(item => item.SelfAndDescendants()).SelectMany(item => item.Links));
            foreach (var link in all.Where(link => LinkResolver.IsNoteLink(link.Url)))
            {
                var target = resolver.Section(document.File, link.Url);
                links.Add(new(document.File, link.Line, link.Text, resolver.Narrative(target)));
                if (target is null)
                    gaps.Add(new(GapKind.BrokenLink, $"The link “{link.Text}” points to {Missing(document.File, link.Url, resolver)}.", document.File, link.Line));
            }
        }
    }

    private static string Missing(string file, string url, LinkResolver resolver) =>
        url.StartsWith(WikiLinks.Scheme, StringComparison.Ordinal) ? $"{url[WikiLinks.Scheme.Length..]}, but no note or heading has that name"
            : resolver.HasFile(file, url) ? $"{url}, but no heading there has that name"
            : $"{url}, but that file is not among your notes";
}
