using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace Interviewer.Web.Api;

/// <summary>The API described for programs, as an OpenAPI document, and for people, as a page on which every call can be tried.</summary>
internal static class ApiReference
{
    private const string Document = "v1";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Document, options => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info = new OpenApiInfo { Title = "Interviewer", Version = Document, Description = "Mock interviews on your own notes. Errors are problem details (RFC 9457) with one sentence." };
        return Task.CompletedTask;
    }));

    public static void MapApiReference(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/api/openapi/{documentName}.json");
        // All of it comes from this program; the page asks nobody else for anything. The nonce opens the policy for this one page.
        routes.MapScalarApiReference("/api/reference", options => options
            .WithTitle("Interviewer API")
            .WithOpenApiRoutePattern("/api/openapi/{documentName}.json")
            .WithNonce()
            .DisableTelemetry()
            .DisableAgent()
            .DisableDefaultFonts()
            .HideClientButton());
    }
}
