using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Interviewer.Web.Views;

/// <summary>One call of the API as its page shows it.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Body">JSON to fill in; null for a call without one.</param>
/// <param name="BodyShape">What may stand where in the body.</param>
/// <param name="TakesFiles">The body is a form with files.</param>
internal sealed record ApiCall(
    string Id, string Tag, string Method, string Path, string? Summary, string? Description, IReadOnlyList<ApiField> Fields, string? Body, string? BodyShape, bool TakesFiles, IReadOnlyList<ApiAnswer> Answers)
{
    public static IEnumerable<ApiCall> All(OpenApiDocument document) =>
        from path in document.Paths
        from call in path.Value.Operations ?? []
        select Of(path.Key, call.Key.Method, call.Value);

    private static ApiCall Of(string path, string method, OpenApiOperation call)
    {
        var body = call.RequestBody?.Content?.Where(content => content.Key == "application/json").Select(content => content.Value.Schema).FirstOrDefault();
        return new(
            $"{method}{path}".ToLowerInvariant().Replace('/', '-').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal),
            call.Tags?.FirstOrDefault()?.Name ?? "",
            method,
            path,
            call.Summary,
            call.Description,
            [.. (call.Parameters ?? []).Select(field => new ApiField(field.Name ?? "", field.In == ParameterLocation.Path, ApiShape.Text(field.Schema)))],
            body is null ? null : new JsonObject((body.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(part => KeyValuePair.Create(part.Key, (JsonNode?)null))).ToJsonString(ApiShape.Indented),
            body is null ? null : ApiShape.Text(body),
            call.RequestBody?.Content?.ContainsKey("multipart/form-data") is true,
            [.. (call.Responses ?? []).Select(answer => new ApiAnswer(
                answer.Key,
                answer.Value.Description ?? "",
                string.Join(" or ", answer.Value.Content?.Keys ?? []),
                answer.Value.Content?.Values.FirstOrDefault()?.Schema is { } given && answer.Key.StartsWith('2') ? ApiShape.Text(given) : null))]);
    }
}
