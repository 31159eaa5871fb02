using System.Globalization;
using System.Text.Json;
using Interviewer.Eval.Frame;
using Interviewer.Language;
using Interviewer.Notes;

namespace Interviewer.Eval.Notes;

/// <summary>What was understood of a notes file against what a person says it means.</summary>
internal sealed class NotesMeasure() : Measure<NotesMeasure.File, NotesOutline>("notes", "Questions, points and roles read from notes, against a gold file.")
{
    // Two points over the same lines are the same point; half of them in common, the same one cut differently.
    private const double LeastOverlap = .5;

    internal sealed record File(NoteText Note, NotesGold Gold);

    protected override IEnumerable<Sample<File>> Samples(RunOptions options, Action<string> skipped)
    {
        const string Name = "philosophy";
        if (EvalData.Notes($"{Name}.md") is { } notes && EvalData.Notes($"{Name}.truth.json") is { } gold)
            yield return new(Name, new(new($"{Name}.md", System.IO.File.ReadAllText(notes)), NotesGold.Read(gold)));
        else skipped(EvalData.Absent($"notes/{Name}.truth.json"));
    }

    protected override Outcome<NotesOutline> Run(File sample) => NotesParser.Parse([sample.Note]);

    protected override object Kept(File sample, NotesOutline result) => new { result.Questions, result.Bullets, result.Criteria };

    protected override IEnumerable<Figure> Figures(IReadOnlyList<Scored<File, NotesOutline>> results)
    {
        var (gold, outline) = (results[0].Sample.Gold, results[0].Result);
        yield return new("bullets with the right role", Statistic.Mean, [.. gold.Bullets.Select(bullet => Observation.Of(Id(bullet.Line), Role(outline, bullet.Line) == bullet.Role))], Goal.AtLeast(1));
        yield return new("questions, F1", Statistic.F1, Questions(gold, outline), Goal.AtLeast(1));
        NotesGold.Point[] expected = [.. gold.Criteria];
        var matched = Matches(expected, outline.Criteria);
        yield return new("points found, recall", Statistic.Mean, [.. expected.Select((point, i) => Observation.Of(point.Id, matched.Any(pair => pair.Expected == i)))], Goal.AtLeast(.95));
        yield return new("points found, precision", Statistic.Mean, [.. outline.Criteria.Select((point, i) => Observation.Of(point.Id, matched.Any(pair => pair.Found == i)))], Goal.AtLeast(.90));
        yield return new("points found, kind", Statistic.Mean, [.. matched.Select(pair => Observation.Of(expected[pair.Expected].Id, expected[pair.Expected].Kind == Snake(outline.Criteria[pair.Found].Kind)))]);
        var lines = results[0].Sample.Note.Text.Split('\n');
        yield return new("points whose lines hold their words", Statistic.Mean, [.. outline.Criteria.Select(point => Observation.Of(point.Id, Holds(lines, point)))], Goal.AtLeast(1));
    }

    private static string? Role(NotesOutline outline, int line) => outline.Bullets.FirstOrDefault(bullet => bullet.Line == line) is { } bullet ? Snake(bullet.Role) : null;

    // Questions that a reader may but need not find count neither way.
    private static Observation[] Questions(NotesGold gold, NotesOutline outline)
    {
        var required = gold.Questions.Where(question => gold.Required.Contains(question.Id)).Select(question => question.Line).ToHashSet();
        var optional = gold.Questions.Select(question => question.Line).Except(required).ToHashSet();
        var found = outline.Questions.Select(question => question.Line).Except(optional).ToHashSet();
        return [.. required.Union(found).Union(gold.Forbidden).Order().Select(line => new Observation(Id(line), required.Contains(line) ? 1 : 0, found.Contains(line) ? 1 : 0))];
    }

    // Greedy, best overlap first, each point once.
    private static List<(int Expected, int Found)> Matches(NotesGold.Point[] expected, IReadOnlyList<Criterion> found)
    {
        var lines = found.Select(point => Lines(point).ToHashSet()).ToArray();
        var pairs = from e in Enumerable.Range(0, expected.Length)
                    from f in Enumerable.Range(0, lines.Length)
                    let overlap = (double)expected[e].Lines.Count(lines[f].Contains) / expected[e].Lines.Union(lines[f]).Count()
                    where overlap >= LeastOverlap
                    orderby overlap descending
                    select (Expected: e, Found: f);
        var matches = new List<(int Expected, int Found)>();
        foreach (var pair in pairs)
            if (matches.TrueForAll(match => match.Expected != pair.Expected && match.Found != pair.Found)) matches.Add(pair);
        return matches;
    }

    private static bool Holds(string[] lines, Criterion point)
    {
        var source = Tokenizer.ContentStems(string.Join('\n', Lines(point).Select(line => lines[line - 1])));
        return Tokenizer.ContentStems(point.Text).All(source.Contains);
    }

    private static IEnumerable<int> Lines(Criterion point) => point.Lines.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1));

    private static string Snake(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static string Id(int line) => line.ToString(CultureInfo.InvariantCulture);
}
