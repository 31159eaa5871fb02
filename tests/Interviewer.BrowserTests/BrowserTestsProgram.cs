using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace Interviewer.BrowserTests;

/// <summary>The tests, and beside them <c>screenshots DIR [NAME…]</c>: every page and state, or those named, as pictures to look at.</summary>
internal static class BrowserTestsProgram
{
    public static Task<int> Main(string[] args) => args switch
    {
        ["screenshots", [not '-', ..] folder, .. var names] => Screenshots.TakeAsync(folder, names),
        ["screenshots", ..] => UsageAsync(),
        _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
            TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
        _ => ConsoleRunner.Run(args),
    };

    private static async Task<int> UsageAsync()
    {
        await Console.Error.WriteLineAsync("screenshots DIR [NAME…]: into which folder? Names are beginnings of those of scenes.");
        return 2;
    }
}
