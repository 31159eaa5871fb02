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

    /// <summary>A body of JSON, and what can be wrong with it.</summary>
    public static RouteHandlerBuilder TakesJson(this RouteHandlerBuilder call) => call.ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    /// <summary>The form that uploads come in, which the handler reads by itself.</summary>
    public static RouteHandlerBuilder TakesFiles(this RouteHandlerBuilder call) => call.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        var file = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["multipart/form-data"] = new()
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = new Dictionary<string, IOpenApiSchema>
                        {
                            ["files"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = file },
                            ["pasted"] = new OpenApiSchema { Type = JsonSchemaType.String },
                        },
                    },
                },
            },
        };
        return Task.CompletedTask;
    });

    /// <summary>Another form of what the call gives: for one status, the last declared would take the place of the others.</summary>
    public static RouteHandlerBuilder AlsoGives<T>(this RouteHandlerBuilder call, params IReadOnlyList<string> types) => call.AddOpenApiOperationTransformer(async (operation, context, cancellationToken) =>
    {
        var schema = await context.GetOrCreateSchemaAsync(typeof(T), parameterDescription: null, cancellationToken);
        foreach (var type in types) operation.Responses!["200"].Content![type] = new OpenApiMediaType { Schema = schema };
    });
}
