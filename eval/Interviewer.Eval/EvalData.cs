using System.Collections.Concurrent;
using System.Text.Json;
using Interviewer.Eval.Frame;

namespace Interviewer.Eval;

/// <summary>Finds the data that evaluations read: this repository's own, and a shared folder that may lie beside it.</summary>
internal static class EvalData
{
    public static string Root { get; } = Ancestors(AppContext.BaseDirectory).First(folder => File.Exists(Path.Combine(folder, "Interviewer.sln")));

    public static string Datasets => Path.Combine(Root, "eval", "datasets");

    /// <summary>Where runs keep their logs and reports; git ignores it.</summary>
    public static string Output => Path.Combine(Root, "artifacts", "eval");

    /// <summary>What the files of that name hold, a JSON object a line: first what may be looked at, then what is held out.</summary>
    public static IEnumerable<(T Item, Part Part)> Parts<T>(string files) =>
        [.. Lines<T>(Datasets, files).Select(item => (item, Part.Fit)), .. Lines<T>(Path.Combine(Datasets, "check"), files).Select(item => (item, Part.Check))];

    /// <summary>What the files of one folder hold, a JSON object a line, in the order of their names.</summary>
    public static IEnumerable<T> Lines<T>(string folder, string files) => Directory.EnumerateFiles(folder, files).Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<T>(line, InterviewerJson.Compact)!);

    /// <summary>A notes file by name, from eval/notes or the shared folder; null when it is in neither.</summary>
    public static string? Notes(string name)
    {
        string?[] folders = [Path.Combine(Root, "eval", "notes"), Shared is null ? null : Path.Combine(Shared, "notes")];
        return Opened(folders.OfType<string>().Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists));
    }

    /// <summary>A file of the shared folder by its path in it; null when it is not on this machine.</summary>
    public static string? InShared(string path) => Opened(Shared is { } folder && Path.Combine(folder, path) is var full && File.Exists(full) ? full : null);

    /// <summary>Files of the shared folder that were asked for so far and are there, by their path in it.</summary>
    public static IEnumerable<(string Name, string Path)> OpenedShared =>
        Shared is null ? [] : Seen.Keys.Where(path => path.StartsWith(Shared, StringComparison.Ordinal)).Select(path => (Path.GetRelativePath(Shared, path), path));

    /// <summary>What to say when <see cref="InShared"/> finds nothing.</summary>
    public static string Absent(string path) => $"{path} is not here (set INTERVIEWER_SHARED to the folder that holds it)";

    private static readonly ConcurrentDictionary<string, bool> Seen = new(StringComparer.Ordinal);

    private static string? Opened(string? path)
    {
        if (path is not null) Seen.TryAdd(path, true);
        return path;
    }

    private static string? Shared { get; } = Environment.GetEnvironmentVariable("INTERVIEWER_SHARED")
        ?? Ancestors(Root).Select(folder => Path.Combine(folder, "shared")).FirstOrDefault(Directory.Exists);

    private static IEnumerable<string> Ancestors(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder)) yield return folder;
    }
}
