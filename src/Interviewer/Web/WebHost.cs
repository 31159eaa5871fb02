namespace Interviewer.Web;

/// <summary>The web app and its API on the host that <c>serve</c> builds.</summary>
internal static class WebHost
{
    /// <param name="notesPath">File or folder to practise on: the user's, or the bundled sample notes.</param>
    public static WebApplicationBuilder AddInterviewerWeb(this WebApplicationBuilder builder, string notesPath)
    {
        _ = notesPath;
        return builder;
    }

    public static WebApplication MapInterviewerWeb(this WebApplication app) => app;
}
