using System.CommandLine;
using System.Net.Sockets;
using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Models;
using Interviewer.Storage;
using Interviewer.Web;
using Interviewer.Web.Security;
using Microsoft.AspNetCore.Connections;

namespace Interviewer.Terminal;

/// <summary><c>serve</c>, and what happens without a verb: the web app.</summary>
internal static class ServeVerb
{
    private const string DefaultUrls = "http://127.0.0.1:5080";

    internal static string SampleNotes => Path.Combine(AppContext.BaseDirectory, "sample-notes");

    public static void SetUp(Command command, Screen screen, Option<string?> data)
    {
        var notes = new Option<string?>("--notes") { Description = "Notes file or folder; without it, what was uploaded in the web app, else the bundled sample notes.", HelpName = "PATH" };
        var urls = new Option<string>("--urls") { Description = "Address to listen on.", HelpName = "URL", DefaultValueFactory = _ => DefaultUrls };
        urls.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>()?.Split(';').FirstOrDefault(url => !IsAddress(url)) is { } wrong)
                result.AddError($"'{wrong}' is no address to listen on; write one like {DefaultUrls}.");
        });
        command.Add(notes);
        command.Add(urls);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(notes);
            if (path is not null && !Path.Exists(path)) throw new InterviewerException($"There are no notes at {path}; give a Markdown file or a folder of them with --notes PATH.");
            var folder = DataFolder.Resolve(parsed.GetValue(data));
            var choice = new NotesChoice(path, new(folder), SampleNotes);
            var preparations = new PreparationCache();
            // Reading the notes takes about as long as building the host; what is wrong with them, the worker says once the host has started.
            _ = Task.Run(async () => preparations.Get(await NotesReader.ReadAsync(choice.Path, cancellationToken)), CancellationToken.None);
            await using var app = Build(choice, preparations, parsed.GetRequiredValue(urls), folder);
            // What interviews are held with is read while the database is opened; what is wrong with it, the first interview says.
            _ = Task.Run(app.Services.GetRequiredService<InterviewService>, CancellationToken.None);
            await app.Services.MigrateAsync(cancellationToken);
            // A setting that cannot be used, or that the worker lacks, is told now; what interviews lack stands on every page.
            _ = app.Services.GetRequiredService<ModelClients>().Settings(ModelRole.Embedder);
            await StartAsync(app, parsed.GetRequiredValue(urls), cancellationToken);
            screen.Say($"Interviewer is ready at {string.Join(" and ", app.Urls)} with {app.Services.GetRequiredService<NotesChoice>().Description}. Ctrl+C stops it.");
            await app.WaitForShutdownAsync(cancellationToken);
        });
    }

    private static async Task StartAsync(WebApplication app, string urls, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e) when (Explain(e, urls) is { } sentence)
        {
            // Workers have started already; they must not find their services gone.
            await app.StopAsync(CancellationToken.None);
            throw new InterviewerException(sentence, e);
        }
    }

    private static string? Explain(Exception e, string urls) => e switch
    {
        IOException { InnerException: AddressInUseException } => $"The address {urls} is taken by another program; choose another with --urls URL.",
        SocketException => $"The address {urls} cannot be listened on ({e.Message}); choose another with --urls URL.",
        // Kestrel has no exception type of its own for it.
        InvalidOperationException when e.Message.Contains("certificate", StringComparison.OrdinalIgnoreCase) =>
            $"The address {urls} needs a certificate and none is configured; use http, or put a server that has one in front.",
        _ => null,
    };

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", PathAndQuery: "/" };

    /// <summary>The server's own settings would have it listen elsewhere, whatever was asked for.</summary>
    private static IEnumerable<string> EndpointsOf(IConfiguration configuration) =>
        configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();

    private static WebApplication Build(NotesChoice notes, PreparationCache preparations, string urls, DataFolder folder)
    {
        // Settings and static files lie beside the executable, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(urls.Split(';'));
        var settings = InterviewerServices.Settings();
        builder.Services.AddSingleton(preparations);
        builder.Services.AddInterviewer(folder, settings, serving: true);
        builder.AddInterviewerWeb(notes, new(settings[Access.Setting], [.. urls.Split(';'), .. EndpointsOf(builder.Configuration)]));
        return builder.Build().MapInterviewerWeb();
    }
}
