using System.Security.Cryptography;
using System.Text;
using Interviewer.Indexing;
using Interviewer.Storage;
using Interviewer.Web.Api;
using Interviewer.Web.Security;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace Interviewer.Web;

/// <summary>The web app: its services, and its place in the pipeline of a host.</summary>
internal static class WebHost
{
    /// <summary>Far above the longest answer that the rules accept.</summary>
    private const int MaximumBodyBytes = 512 * 1024;

    public static WebApplicationBuilder AddInterviewerWeb(this WebApplicationBuilder builder, NotesChoice notes, Access access)
    {
        var services = builder.Services;
        services.AddSingleton(access);
        services.AddSingleton(notes);
        services.AddNotes(notes.Path);
        services.AddSingleton<CurrentNotes>();
        services.AddHostedService<NotesWarmth>();
        services.AddHostedService<FirstVisit>();
        services.AddSingleton<Uploading>();
        services.AddSingleton<Turns>();
        services.AddSingleton<EventFeed>();
        services.AddApiDocument();
        services.AddRazorPages(options => options.RootDirectory = "/Web/Pages");
        services.AddProblemDetails();
        services.AddExceptionHandler<ApiErrors>();
        // Browsers give the cookies of one port to all ports of a host: what another data folder's keys have written could not be read here.
        var instance = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(notes.Uploads.Folder)))[..8];
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = $"interviewer-form-{instance}";
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = $"interviewer-said-{instance}");
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.Configure<KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = MaximumBodyBytes;
        });
        services.ConfigureHttpJsonOptions(options =>
        {
            foreach (var converter in InterviewerJson.Compact.Converters) options.SerializerOptions.Converters.Add(converter);
            options.SerializerOptions.Encoder = InterviewerJson.Compact.Encoder;
        });
        // A page of another site can make the browser call 127.0.0.1 under a name of its own (DNS rebinding): only our names are served.
        // On a network the names are not known, and the token keeps such a page out: its cookie is bound to the name it was given under.
        services.Configure<HostFilteringOptions>(options =>
            options.AllowedHosts = builder.Configuration["AllowedHosts"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                is { Length: > 0 } hosts ? hosts : access.IsLocal ? ["localhost", "127.0.0.1", "[::1]"] : ["*"]);
        // Forms open in a tab stay valid over a restart; the keys lie with the data, not in the user's home.
        services.AddDataProtection();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
        {
            var folder = Directory.CreateDirectory(Path.Combine(provider.GetRequiredService<DataFolder>().Path, "keys"));
            options.XmlRepository = new FileSystemXmlRepository(folder, provider.GetRequiredService<ILoggerFactory>());
            options.XmlEncryptor = new NullXmlEncryptor();
        }));
        return builder;
    }

    /// <summary>The whole pipeline: call it last, once, on the application that serves the web app.</summary>
    public static WebApplication MapInterviewerWeb(this WebApplication app)
    {
        app.UseHostFiltering();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            // What the user can put right is no failure of the program: the page says it, the log need not.
            SuppressDiagnosticsCallback = failure => failure.Exception is InterviewerException or Microsoft.AspNetCore.Http.BadHttpRequestException,
        });
        app.UseWhen(context => ApiErrors.IsApi(context.Request.Path), branch => branch.UseStatusCodePages(ApiErrors.ExplainAsync));
        app.UseWhen(context => !ApiErrors.IsApi(context.Request.Path), branch => branch.UseStatusCodePagesWithReExecute("/error"));
        app.UseMiddleware<SameOrigin>();
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot")),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
        });
        app.UseMiddleware<AccessGate>();
        app.UseRouting();
        app.MapRazorPages();
        var api = app.MapGroup("/api");
        api.MapInterviews();
        api.MapMarks();
        api.MapExport();
        api.MapNotes();
        api.MapUploads();
        app.MapApiDocument();
        return app;
    }
}
