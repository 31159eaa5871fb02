using System.Text.Json;
using Interviewer.Eval.Frame;
using Interviewer.Notes;

namespace Interviewer.Eval.Notes;

/// <summary>Stories and questions found in notes as people really keep them, each in a shape of its own, against a reader's line numbers.</summary>
internal sealed class ShapesMeasure() : Measure<ShapesMeasure.File, NotesOutline>("shapes", "Stories and questions found in notes of many shapes.")
{
    // A story may be read from the question above it on, and a title may stand apart.
    private const int Above = 3;

    /// <param name="Stories">First and last line of each.</param>
    /// <param name="Questions">Lines of those that stand in a list.</param>
    /// <param name="AskThem">Lines of those that the candidate would ask.</param>
    internal sealed record Gold(string Shape, int[][] Stories, int[] Questions, int[] AskThem);

    internal sealed record File(NoteText Note, Gold Gold);

    protected override IEnumerable<Sample<File>> Samples(RunOptions options, Action<string> skipped) =>
        Of(Path.Combine(EvalData.Datasets, "shapes"), Part.Fit).Concat(Of(Path.Combine(EvalData.Datasets, "check", "shapes"), Part.Check));

    private static IEnumerable<Sample<File>> Of(string folder, Part part) =>
        from path in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal)
        let gold = JsonSerializer.Deserialize<Gold>(System.IO.File.ReadAllText(Path.ChangeExtension(path, ".json")), InterviewerJson.Compact)!
        select new Sample<File>(Path.GetFileNameWithoutExtension(path), new(new(Path.GetFileName(path), System.IO.File.ReadAllText(path)), gold), part);

    protected override Outcome<NotesOutline> Run(File sample) => NotesParser.Parse([sample.Note]);

    protected override object Kept(File sample, NotesOutline result) => new { result.Stories, result.Questions };

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<File, NotesOutline>> results)
    {
        var read = results.Select(result => (result.Id, result.Sample.Gold, Found: Found(result.Result), Stories: Stories(result.Sample.Gold, result.Result), Questions: Questions(result.Sample.Gold, result.Result))).ToArray();
        yield return new("stories found, recall", Statistic.Mean, [.. read.SelectMany(one => one.Gold.Stories.Select((story, i) => Observation.Of($"{one.Id}:{story[0]}", one.Stories.ContainsKey(i))))]);
        yield return new("stories found, precision", Statistic.Mean, [.. read.SelectMany(one => one.Found.Stories.Select(line => Observation.Of($"{one.Id}:{line}", one.Stories.ContainsValue(line))))]);
        yield return new("questions found, recall", Statistic.Mean, [.. read.SelectMany(one => one.Gold.Questions.Select(line => Observation.Of($"{one.Id}:{line}", one.Questions.ContainsKey(line))))]);
        yield return new("questions found, precision", Statistic.Mean, [.. read.SelectMany(one => one.Found.Questions.Select(line => Observation.Of($"{one.Id}:{line}", one.Questions.ContainsValue(line))))]);
        yield return new("questions for the employer asked of the candidate", Statistic.FaultRate, [.. read.SelectMany(one => one.Gold.AskThem.Select(line => Observation.Of($"{one.Id}:{line}", one.Found.Questions.Contains(line))))]);
    }

    protected override string? Shown(File sample, NotesOutline result)
    {
        var (found, stories, questions) = (Found(result), Stories(sample.Gold, result), Questions(sample.Gold, result));
        return $"""
            {sample.Gold.Shape}
              stories missed at {string.Join(", ", sample.Gold.Stories.Where((_, i) => !stories.ContainsKey(i)).Select(story => story[0]))}; too many at {string.Join(", ", found.Stories.Except(stories.Values))}
              questions missed at {string.Join(", ", sample.Gold.Questions.Where(line => !questions.ContainsKey(line)))}; too many at {string.Join(", ", found.Questions.Except(questions.Values))}
            """;
    }

    private static (int[] Stories, int[] Questions) Found(NotesOutline outline) =>
        ([.. outline.Stories.Select(story => story.Lines[0].First)], [.. outline.Questions.Where(question => question.Role is not QuestionRole.Bank).Select(question => question.Line)]);

    // Gold story to the line that one of the outline's begins at: at its title or within its first third, each once.
    private static Dictionary<int, int> Stories(Gold gold, NotesOutline outline)
    {
        var free = Found(outline).Stories.ToList();
        var matched = new Dictionary<int, int>();
        foreach (var (i, story) in gold.Stories.Index())
        {
            var within = Math.Max(2, (story[1] - story[0]) / 3);
            if (free.FindIndex(line => line >= story[0] - Above && line <= story[0] + within) is not (>= 0 and var at)) continue;
            matched[i] = free[at];
            free.RemoveAt(at);
        }
        return matched;
    }

    // Gold line to the line it was found at: that one, or where it is broken over two, the other.
    private static Dictionary<int, int> Questions(Gold gold, NotesOutline outline)
    {
        var free = Found(outline).Questions.ToList();
        var matched = new Dictionary<int, int>();
        foreach (var off in (int[])[0, 1, -1])
            foreach (var line in gold.Questions)
                if (!matched.ContainsKey(line) && free.Remove(line + off)) matched[line] = line + off;
        return matched;
    }
}
