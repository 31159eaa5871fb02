using System.Text.RegularExpressions;

namespace Interviewer.Notes;

/// <summary>Stories told in plain paragraphs, one after another, under no title of their own: their opening words serve as one.</summary>
internal static partial class UntitledStories
{
    // One such paragraph may be an introduction.
    private const int Fewest = 2;

    private const int TitleWords = 8;

    public static void Split(NoteSection section)
    {
        if (section.Corrected is not null || SectionTyper.IsBelowStories(section) || QuestionSections.Asks(section, SectionKind.Unknown) is not null) return;
        // Below a heading of its own, what goes on in several paragraphs is one story, unless each begins anew.
        var many = SectionTyper.HoldsMany(section);
        var dated = Dates.Is(section.Title);
        var told = Blocks(section.Items, dated).Where(block => (many || Anew().IsMatch(block[0].Text)) && StoryShape.IsStoryByItself(block)).ToList();
        if (told.Count < (dated ? 1 : Fewest)) return;
        var taken = told.SelectMany(block => block).ToHashSet<NoteItem>(ReferenceEqualityComparer.Instance);
        section.Items.RemoveAll(taken.Contains);
        var sections = section.Sections.Concat(told.Select(block => Story(section, block))).OrderBy(one => one.Line).ToList();
        section.Sections.Clear();
        section.Sections.AddRange(sections);
    }

    private static NoteSection Story(NoteSection section, List<NoteItem> block)
    {
        var made = new NoteSection(section, section.Level + 1, Title(block[0].Text), "", block[0].Line) { Shown = SectionKind.Stories };
        made.Items.AddRange(block.Select(item => item.Kind is NoteItemKind.Quote ? item with { Kind = NoteItemKind.Paragraph } : item));
        // "The flooded cellar. In March the river …": such an opening is a title and nothing else.
        if (made.Items[0] is { BoldLead: null } told && told.Text.StartsWith(made.Title + ". ", StringComparison.Ordinal) && !StoryShape.IsTold([told.Part(0, made.Title.Length)], words: 1))
            made.Items[0] = told with { Text = told.Text[(made.Title.Length + 1)..].TrimStart() };
        return made;
    }

    // Paragraphs that no blank line parts, or of which one goes on with the one above, as all do that one wrote on a day and that do not begin anew.
    private static IEnumerable<List<NoteItem>> Blocks(List<NoteItem> items, bool dated)
    {
        var block = new List<NoteItem>();
        foreach (var item in items)
        {
            var stands = item is { Kind: NoteItemKind.Paragraph or NoteItemKind.Bullet or NoteItemKind.Quote, Corrected: null } && !item.Reading.AsksCandidate;
            if (block.Count > 0 && !(stands && (item.Line <= block[^1].LastLine + 1 || GoesOn().IsMatch(item.Text) || dated && !Anew().IsMatch(item.Text) && !Other().IsMatch(item.Text))))
            {
                yield return block;
                block = [];
            }
            if (stands) block.Add(item);
        }
        if (block.Count > 0) yield return block;
    }

    private static string Title(string text)
    {
        var clause = Clause().Match(text).Value;
        var words = clause.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= TitleWords ? clause : string.Join(' ', words[..TitleWords]) + " …";
    }

    [GeneratedRegex(@"^(?:He|She|They|It|We|That|This|Those|Her|His|Their|After|So|Since)\b", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    /// <summary>Counts, names another, or opens with a date.</summary>
    [GeneratedRegex(@"^\W*(?:\d{1,2}[.)]\s|(?:the )?(?:first|second|third|fourth|fifth|next|last|other|another|main)\b|then there(?:['’]s| is| was)|(?:the |this )?one\b|also\b|(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? )?(?:19|20)\d\d\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anew();

    /// <summary>"The hotel, another thing", "Facade: …".</summary>
    [GeneratedRegex(@"^(?:[^\s.:?!]+ ){0,3}(?:other|another|second)\b|^(?:[^\s.:?!]+ ){0,4}[^\s.:?!]+: ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    /// <summary>Up to the first stop, or the first comma behind a few words.</summary>
    [GeneratedRegex(@"^.{12,}?(?=[.,;:!?–—(]\s|[.!?]?$)|^.+", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
