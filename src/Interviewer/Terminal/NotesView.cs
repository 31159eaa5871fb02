using System.Text.Json;
using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Notes;
using Spectre.Console;

namespace Interviewer.Terminal;

/// <summary>What was understood from the notes, for people: the outline first, then how each bullet was read, then what is missing.</summary>
internal sealed class NotesView(IAnsiConsole console, NotesSnapshot notes, Preparation preparation)
{
    private const int StoriesPerQuestion = 3;

    private readonly NotesOutline outline = preparation.Outline;

    public void Show()
    {
        ShowSummary();
        Section("Stories", outline.Stories, ShowNarrative);
        Section("Improvement areas and principles", outline.Areas, ShowNarrative);
        Section("Questions", outline.Questions, ShowQuestion);
        if (outline.Bullets.Count > 0) ShowBullets();
        Section("Gaps", preparation.Gaps, gap => console.WriteEntry("  ! ", gap.Message, Place(gap.File, $"{gap.Line}"), firstStyle: Palette.Middling));
        Section("Problems", [.. notes.Problems, .. outline.Problems], problem =>
            console.WriteEntry("  ✗ ", problem.Message, Place(problem.File, $"{problem.Line}"), firstStyle: Palette.Bad));
    }

    private void ShowSummary()
    {
        console.WriteLine();
        console.Write(new Text($"  {Prose.Clean(notes.Name)}", Palette.Strong));
        console.WriteLine();
        console.WriteProse("  ", string.Join(" · ", new[]
        {
            Count(outline.Files.Count, "file"), Count(outline.Files.Sum(file => file.Lines), "line"), Count(outline.Stories.Count, "story", "stories"),
            Count(outline.Areas.Count, "area"), Count(outline.Questions.Count, "question"), Count(outline.Criteria.Count, "point") + " to get across",
            Count(outline.Facts.Count, "fact") + " to check",
        }), Palette.Soft);
    }

    private void ShowNarrative(Narrative narrative)
    {
        console.WriteEntry("  ", narrative.Title, Place(narrative.File, string.Join(",", narrative.Lines)), Palette.Strong);
        var parts = narrative.Parts.CountBy(part => part.Kind).OrderBy(pair => pair.Key).Select(pair => Count(pair.Value, Word(pair.Key)));
        string[] kind = narrative.Kind is NarrativeKind.Story ? [] : [Name(narrative.Kind)];
        console.WriteProse("    ", string.Join(" · ", [.. kind, .. parts]), Palette.Soft);
    }

    private void ShowQuestion(Question question)
    {
        if (question != outline.Questions[0]) console.WriteLine();
        console.WriteProse("  ", question.AskAs, Palette.Strong);
        var about = $"{Name(question.Role)} · {Name(question.Type)}{(question.Group is { } group ? $" · under “{group}”" : "")}{(question.Role is QuestionRole.Bank ? "" : $" · {Place(question.File, $"{question.Line}")}")}";
        console.WriteProse("    ", about, Palette.Soft);
        if (!SameWords(question.AskAs, question.Text)) Detail("written", question.Text);
        foreach (var probe in question.Probes) Detail("probe", $"{probe.Text} :{probe.Line}");
        foreach (var hint in question.Hints) Detail("hint", $"{hint.Text} :{hint.Line}");
        var stories = preparation.FittingStories(question).Take(StoriesPerQuestion).Select(match =>
            Title(match.StoryId) + (match.Source is StoryMatchSource.Retrieved ? "" : $" ({Name(match.Source)})"));
        if (stories.Any()) Detail("best told", string.Join(", ", stories));
    }

    private void ShowBullets()
    {
        Heading("How each bullet was read");
        var table = Tables.New("Line>", "Read as", "Of>", "Sure>", "Because~");
        var several = outline.Files.Count > 1;
        foreach (var bullet in outline.Bullets)
        {
            table.AddRow(
                new Text(several ? Place(bullet.File, $"{bullet.Line}") : $"{bullet.Line}"),
                new Text(Name(bullet.Role), bullet.Role is BulletRole.Question or BulletRole.SubQuestion ? Palette.Accent : Style.Plain),
                new Text(bullet.Of?.ToString() ?? "", Palette.Soft),
                new Text($"{Math.Round(bullet.Confidence * 100)} %", bullet.Confidence < .7 ? Palette.Middling : Palette.Soft),
                new Text(bullet.Reason, Palette.Soft));
        }
        console.Write(table);
    }

    private void Section<T>(string title, IReadOnlyList<T> items, Action<T> show)
    {
        if (items.Count == 0) return;
        Heading(title);
        foreach (var item in items) show(item);
    }

    private void Heading(string title)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(title)) { Justification = Justify.Left, Style = Palette.Soft });
        console.WriteLine();
    }

    private void Detail(string label, string text) => console.WriteProse($"    {label,-10} ", text, firstStyle: Palette.Soft);

    private string Title(string id) => outline.Narratives.FirstOrDefault(narrative => narrative.Id == id)?.Title ?? id;

    private static string Place(string file, string lines) => $"{file}:{lines}";

    private static string Name<T>(T value) where T : struct, Enum =>
        value is QuestionRole.SubQuestion or BulletRole.SubQuestion ? "sub-question"
            : JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()).Replace('_', ' ');

    private static bool SameWords(string one, string other) =>
        one.Where(char.IsLetterOrDigit).SequenceEqual(other.Where(char.IsLetterOrDigit));

    private static string Word(PartKind kind) => kind.ToString().ToLowerInvariant();

    private static string Count(int number, string one, string? several = null) => $"{number} {(number == 1 ? one : several ?? one + "s")}";
}
