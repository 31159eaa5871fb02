using System.Diagnostics;
using Xunit;

namespace Interviewer.Tests.Terminal;

public sealed class WorkingFolderTests
{
    /// <summary>As the README says to start it: the web SDK's own default would look below the project's folder.</summary>
    [Fact]
    public async Task A_relative_path_means_the_folder_one_stands_in()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}") ? "Release" : "Debug";
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.Combine(Repository.Root, "eval", "notes"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[] { "run", "--no-build", "-c", configuration, "--project", Path.Combine(Repository.Root, "src", "Interviewer"), "--", "notes", "ward-manager.md", "--json" })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        Assert.Equal("", await errors);
        Assert.StartsWith("{", await output);
    }
}
