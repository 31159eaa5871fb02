using System.Diagnostics;

namespace Interviewer.Eval.Bench;

/// <summary>The program as its users install it: published, so that it is compiled ahead of time.</summary>
internal static class PublishedProgram
{
    /// <returns>Path of its assembly.</returns>
    public static async Task<string> BuildAsync()
    {
        var project = Path.Combine(EvalData.Root, "src", "Interviewer");
        var output = Path.Combine(AppContext.BaseDirectory, "published");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", output, "-v", "q", "--nologo"]) { RedirectStandardOutput = true })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? Path.Combine(output, "interviewer.dll") : throw new InvalidOperationException($"The program cannot be published: {said}");
    }
}
