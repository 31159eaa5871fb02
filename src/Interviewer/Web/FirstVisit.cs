using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Web.Security;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Interviewer.Web;

/// <summary>
/// Asks the program for its start page once, while the user still reaches for the browser, and then rehearses an answer: compiling the code
/// takes most of what the first of each takes.
/// </summary>
internal sealed class FirstVisit(CurrentNotes current, Rehearsal rehearsal, IServer server, IHostApplicationLifetime lifetime, Access access) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await lifetime.WaitForStartAsync(stoppingToken);
            var (_, preparation) = await current.PrepareAsync(stoppingToken);
            if (Here() is { } address) await OpenAsync(address, stoppingToken);
            rehearsal.Run(preparation);
        }
        catch (Exception) when (!stoppingToken.IsCancellationRequested)
        {
            // Only time would have been won; whoever asks for the page or answers meets the fault and is told.
        }
    }

    private async Task OpenAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (access.Pass is { } pass) request.Headers.Add("Cookie", $"{AccessGate.Cookie}={pass}");
        using var response = await client.SendAsync(request, cancellationToken);
    }

    /// <summary>Our own loopback address; null where there is none that needs no certificate.</summary>
    private Uri? Here() => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Where(address => address.StartsWith("http://", StringComparison.Ordinal))
        .Select(address => new UriBuilder(Uri.UriSchemeHttp, address.Contains("[::1]", StringComparison.Ordinal) ? "[::1]" : "127.0.0.1", BindingAddress.Parse(address).Port).Uri)
        .FirstOrDefault();
}
