using Microsoft.AspNetCore.Builder;

namespace Interviewer.Eval.Bench;

/// <summary>The least that a web app can be, as the baseline of start and memory: one endpoint and nothing behind it.</summary>
internal static class EmptyWebApp
{
    public static int Run(string url)
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        app.MapPost("/api/interviews", () => "first question");
        app.Run(url);
        return 0;
    }
}
