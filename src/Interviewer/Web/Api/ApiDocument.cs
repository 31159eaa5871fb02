using Microsoft.OpenApi;

namespace Interviewer.Web.Api;

/// <summary>The API described for programs, as an OpenAPI document; the page for people is made from the same.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, options => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info = new OpenApiInfo { Title = "Interviewer", Version = Name, Description = "Mock interviews on your own notes. Errors are problem details (RFC 9457) with one sentence." };
        return Task.CompletedTask;
    }));

    public static void MapApiDocument(this IEndpointRouteBuilder routes) => routes.MapOpenApi("/api/openapi/{documentName}.json");
}
