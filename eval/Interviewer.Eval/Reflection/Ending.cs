using System.Text.Json;
using Interviewer.Eval.Frame;

namespace Interviewer.Eval.Reflection;

/// <summary>How an answer ends, in two to five sentences, and with what reflection.</summary>
internal sealed record Ending(string Id, string Text, EndingKind Kind)
{
    public static IEnumerable<Sample<Ending>> ReadAll() =>
        [.. Read(EvalData.Datasets, Part.Fit), .. Read(Path.Combine(EvalData.Datasets, "check"), Part.Check)];

    private static IEnumerable<Sample<Ending>> Read(string folder, Part part) => Directory.EnumerateFiles(folder, "endings*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
        .Select(line => JsonSerializer.Deserialize<Ending>(line, InterviewerJson.Compact)!).Select(ending => new Sample<Ending>(ending.Id, ending, part));
}
