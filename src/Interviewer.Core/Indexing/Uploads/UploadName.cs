using System.Text;
using Interviewer.Notes;

namespace Interviewer.Indexing.Uploads;

/// <summary>A file name as a browser sends it, taken apart and held against what may become a path.</summary>
internal static class UploadName
{
    private const int MostParts = 12;

    /// <summary>UTF-8 bytes that common file systems allow one part of a path, with room for a mark of ours.</summary>
    private const int LongestPart = 240;

    /// <summary>Names that Windows takes for devices, whatever follows the dot.</summary>
    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })], StringComparer.OrdinalIgnoreCase);

    /// <param name="problem">The end of a sentence that begins with the file; null when there is none.</param>
    /// <returns>The parts of the path below the notes; null when it may not become one.</returns>
    public static string[]? Parse(string name, out string? problem)
    {
        // Windows browsers write folders with a backslash.
        var parts = name.Split('/', '\\').Where(part => part is not ("" or ".")).ToArray();
        problem = parts switch
        {
            [] => "has no name",
            _ when name.Any(char.IsControl) || parts.Contains("..") || Path.IsPathRooted(name) || name.Length > 1 && name[1] is ':' || parts.Any(IsReserved) => "has a name that cannot be used; rename it",
            _ when parts.Length > MostParts || parts.Any(part => Encoding.UTF8.GetByteCount(part) > LongestPart) => "has a name that is too long; shorten it",
            [var beside] when BesideNotes.Names.Contains(beside) => null,
            _ when !NotesReader.IsNotes(parts[^1]) => "is no Markdown or plain text; save a copy of it as plain text (.txt), or paste its text",
            _ when !parts[..^1].All(NotesReader.IsReadFolder) => "lies in a folder that is not read as notes",
            _ => null,
        };
        return problem is null ? parts : null;
    }

    private static bool IsReserved(string part) => part[^1] is '.' or ' ' || Devices.Contains(part.Split('.', 2)[0]);
}
