using Xunit;

namespace Interviewer.Tests;

/// <summary>
/// Notes and gold data that lie beside the repository and are never copied into it: <c>shared/</c> next to the repository root or
/// to a folder above it, or where INTERVIEWER_SHARED points. Where they are absent the test is skipped.
/// </summary>
internal static class SharedData
{
    private static readonly string? Root = Find();

    /// <summary>Full path of something inside the shared folder; skips the running test when it is not there.</summary>
    public static string Path(string relative)
    {
        var path = Root is null ? null : System.IO.Path.Combine(Root, relative);
        if (path is null || !System.IO.Path.Exists(path)) Assert.Skip($"needs shared/{relative} beside the repository");
        return path!;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("INTERVIEWER_SHARED") is { Length: > 0 } named) return named;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = System.IO.Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(System.IO.Path.Combine(shared, "notes"))) return shared;
        }
        return null;
    }
}
