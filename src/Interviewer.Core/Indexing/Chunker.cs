using System.Security.Cryptography;
using System.Text;
using Interviewer.Notes;

namespace Interviewer.Indexing;

/// <summary>
/// Cuts a file along its meaning: one chunk per narrative however long it is, one per question with what stands under it, one per
/// heading for the rest. Every line that is not blank belongs to exactly one chunk.
/// </summary>
internal sealed class Chunker(NotesOutline outline)
{
    private readonly ILookup<string, Narrative> narratives = outline.Narratives.ToLookup(narrative => narrative.File);
    private readonly ILookup<string, Question> questions = outline.Questions.ToLookup(question => question.File);
    private readonly ILookup<string, Bullet> bullets = outline.Bullets.ToLookup(bullet => bullet.File);
    private readonly ILookup<string, NoteLink> links = outline.Links.Where(link => link.Target is not null).ToLookup(link => link.File);
    private readonly Dictionary<string, NoteFile> files = outline.Files.DistinctBy(file => file.File).ToDictionary(file => file.File);

    /// <summary>Chunks of one file of the outline, in the order of their first lines.</summary>
    public IReadOnlyList<Chunk> Cut(NoteText file)
    {
        // Lines as Markdown counts them: broken by LF, CR LF or CR alone.
        var lines = file.Text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        var passages = Passages(file.File);
        var owners = new Passage?[lines.Length];
        foreach (var passage in passages)
            foreach (var range in passage.Lines)
                for (var line = Math.Max(range.First, 1); line <= Math.Min(range.Last, lines.Length); line++) owners[line - 1] ??= passage;

        // Blank lines, rules and fences say nothing of their own: they go with the line above.
        for (var i = 1; i < lines.Length; i++)
            if (!lines[i].Any(char.IsLetterOrDigit)) owners[i] = owners[i - 1];

        var targets = links[file.File].ToLookup(link => link.Line, link => link.Target!);
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var chunks = new List<Chunk>();
        foreach (var group in Enumerable.Range(0, lines.Length).GroupBy(i => owners[i]!))
        {
            var ranges = Ranges(group, lines);
            if (ranges.Count > 0) chunks.Add(Build(group.Key, ranges, lines, file.File, targets, taken));
        }
        return chunks;
    }

    /// <summary>In order of precedence; the last one, the whole file, leaves no line without an owner.</summary>
    private List<Passage> Passages(string file)
    {
        var sections = files[file].Headings;
        int[] headings = [.. sections.Select(section => section.Line)];
        var passages = narratives[file].OrderBy(narrative => narrative.Lines.Sum(range => range.Last - range.First))
            .Select(narrative => new Passage(narrative.Id, narrative.Title, narrative.HeadingPath, narrative.Lines)).ToList();
        var asked = Asked(file);
        int[] borders = [.. headings.Concat(asked.Keys).Order()];
        foreach (var (line, text) in asked)
        {
            var above = After(headings, line) - 1;
            passages.Add(new(null, text, above < 0 ? [] : sections[above].Path, [new(line, End(borders, line))]));
        }
        passages.AddRange(sections.Select(section => new Passage(null, section.Title, section.Path, [new(section.Line, End(headings, section.Line))])));
        passages.Add(new(null, file, [], [new(1, int.MaxValue)]));
        return passages;
    }

    /// <summary>Text of each question, and of each group of questions, by its line. A derived question is a narrative already.</summary>
    private Dictionary<int, string> Asked(string file)
    {
        var groups = bullets[file].Where(bullet => bullet is { Role: BulletRole.SubQuestion, Of: not null })
            .DistinctBy(bullet => bullet.Line).ToDictionary(bullet => bullet.Line, bullet => bullet.Of!.Value);
        var asked = new Dictionary<int, string>();
        foreach (var question in questions[file].Where(question => question.Role is not QuestionRole.Derived))
        {
            asked[question.Line] = question.Text;
            if (question.Group is { } group && groups.TryGetValue(question.Line, out var line)) asked.TryAdd(line, group);
        }
        return asked;
    }

    /// <summary>Place of the first border below a line; borders are in order.</summary>
    private static int After(int[] borders, int line)
    {
        var at = Array.BinarySearch(borders, line + 1);
        return at < 0 ? ~at : at;
    }

    private static int End(int[] borders, int line) => After(borders, line) is var next && next < borders.Length ? borders[next] - 1 : int.MaxValue;

    private static Chunk Build(Passage passage, List<LineRange> ranges, string[] lines, string file, ILookup<int, string> targets, Dictionary<string, int> taken)
    {
        var numbers = ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1));
        var text = string.Join('\n', numbers.Select(number => lines[number - 1].TrimEnd()));
        return new(Id(passage.HeadingPath, text, taken), passage.StoryId, passage.Title, passage.HeadingPath, file, ranges, [.. numbers.SelectMany(number => targets[number]).Distinct()], text);
    }

    private static string Id(IReadOnlyList<string> headingPath, string text, Dictionary<string, int> taken)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', headingPath.Append(words))));
        var id = $"chunk-{Convert.ToHexStringLower(hash.AsSpan(0, 6))}";
        var count = taken[id] = taken.GetValueOrDefault(id) + 1;
        return count == 1 ? id : $"{id}-{count}";
    }

    /// <summary>Runs of neighbouring lines, without the blank ones at their ends.</summary>
    private static List<LineRange> Ranges(IEnumerable<int> owned, string[] lines)
    {
        var ranges = new List<LineRange>();
        foreach (var i in owned.Where(i => !string.IsNullOrWhiteSpace(lines[i])))
        {
            if (ranges is [.., var open] && lines[open.Last..i].All(string.IsNullOrWhiteSpace)) ranges[^1] = open with { Last = i + 1 };
            else ranges.Add(LineRange.At(i + 1));
        }
        return ranges;
    }

    private sealed class Passage(string? storyId, string title, IReadOnlyList<string> headingPath, IReadOnlyList<LineRange> lines)
    {
        public string? StoryId => storyId;
        public string Title => title;
        public IReadOnlyList<string> HeadingPath => headingPath;
        public IReadOnlyList<LineRange> Lines => lines;
    }
}
