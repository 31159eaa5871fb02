namespace Interviewer.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Prompts { get; } = Path.Combine(Root, "prompts");

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Interviewer.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));
}
