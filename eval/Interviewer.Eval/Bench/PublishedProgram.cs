using System.Diagnostics;

namespace Interviewer.Eval.Bench;

/// <summary>Programs as their users install them: published.</summary>
internal static class PublishedProgram
{
    /// <returns>Path of the product's assembly, compiled ahead of time as its project says.</returns>
    public static Task<string> BuildAsync() => PublishAsync(Path.Combine(EvalData.Root, "src", "Interviewer"), "interviewer");

    /// <summary>The least that a web app can be: what the SDK makes of <c>dotnet new web</c>, one page of two words.</summary>
    public static async Task<string> BuildEmptyAsync()
    {
        // Outside the repository, whose settings must not reach it.
        var folder = Directory.CreateTempSubdirectory("interviewer-empty-web-app-").FullName;
        try
        {
            await DotnetAsync("new", "web", "--no-restore", "-n", "empty", "-o", folder);
            return await PublishAsync(folder, "empty");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> PublishAsync(string project, string name)
    {
        var output = Path.Combine(AppContext.BaseDirectory, "published", name);
        await DotnetAsync("publish", project, "-c", "Release", "-o", output, "-v", "q", "--nologo");
        return Path.Combine(output, name + ".dll");
    }

    private static async Task DotnetAsync(params string[] arguments)
    {
        using var dotnet = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = await dotnet.StandardOutput.ReadToEndAsync();
        await dotnet.WaitForExitAsync();
        if (dotnet.ExitCode != 0) throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed: {said}");
    }
}
