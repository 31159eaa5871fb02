using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace Interviewer.BrowserTests;

/// <summary>The tests, and beside them <c>screenshots DIR [NAME…]</c>: every page and state, or those named, as pictures to look at.</summary>
internal static class BrowserTestsProgram
{
    public static Task<int> Main(string[] args) => args switch
    {
        ["screenshots", var folder, .. var names] => Screenshots.TakeAsync(folder, names),
        _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
            TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
        _ => ConsoleRunner.Run(args),
    };
}
