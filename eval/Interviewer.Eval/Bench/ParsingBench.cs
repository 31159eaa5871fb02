using Interviewer.Notes;
using Markdig;

namespace Interviewer.Eval.Bench;

/// <summary>Notes to outline, criteria and facts, beside a bare Markdown parse of the same texts.</summary>
internal static class ParsingBench
{
    private const double MostRatio = 4;

    // As the reader of notes sets it up.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().Build();

    public static async Task<IReadOnlyList<Figure>> RunAsync(bool quick, Action<string> progress)
    {
        var gold = EvalData.Notes("philosophy.md") ?? EvalData.Notes("ward-manager.md")!;
        var megabytes = quick ? 1 : 10;
        return
        [
            await MeasureAsync($"parse {Path.GetFileName(gold)}", [new("notes.md", await File.ReadAllTextAsync(gold))], quick ? 50 : 300, progress),
            await MeasureAsync($"parse {megabytes} MB", [.. new NotesGenerator(1).LargeFiles(megabytes * 1_000_000L).Select(file => file.Note)], quick ? 3 : 7, progress),
        ];
    }

    private static async Task<Figure> MeasureAsync(string what, NoteText[] notes, int rounds, Action<string> progress)
    {
        progress(what);
        // A small file is parsed in less than compiling takes: as often again before it is timed.
        var (ours, markdig) = await Timing.CompareAsync(rounds, warmUp: rounds >= 50 ? rounds : 2,
            _ => Do(() => NotesParser.Parse(notes)),
            _ => Do(() => { foreach (var note in notes) Markdown.Parse(note.Text, Pipeline); }));
        return new(what, ours.Median, "ms", rounds, "bare Markdig", markdig.Median, MostRatio);
    }

    private static Task Do(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
