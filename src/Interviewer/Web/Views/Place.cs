namespace Interviewer.Web.Views;

/// <summary>Addresses of places in the notes.</summary>
internal static class Place
{
    /// <summary>Lines on one page of a file.</summary>
    public const int LinesPerPage = 1_000;

    public static string Source(string file, int line, bool edit = false) => $"/notes/source?file={Uri.EscapeDataString(file)}&line={line}{(edit ? "&edit=true" : "")}#L{line}";

    public static string Outline(string file, int line, bool edit = false) => $"/notes?file={Uri.EscapeDataString(file)}&line={line}{(edit ? "&edit=true" : "")}#{Anchor(file, line)}";

    /// <summary>Id of the entry of the outline that was read from this line; unique among all files.</summary>
    public static string Anchor(string file, int line) => $"at-{line}-{file.Aggregate(17u, (hash, letter) => hash * 31 + letter):x}";
}
