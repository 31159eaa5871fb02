using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;

namespace Interviewer.Web.Api;

/// <summary>Turns what is thrown below <c>/api</c> into problem details (RFC 9457) with one clear sentence; pages have their own error page.</summary>
internal sealed partial class ApiErrors : IExceptionHandler
{
    private const string TooLarge = "The request is too large; an answer holds at most 50,000 characters, an upload 100 MB.";

    private const string WantsJson = "This call takes JSON: send it with Content-Type: application/json.";

    /// <summary>Something sent is not as it has to be.</summary>
    /// <param name="sentence">Names the field, and what it takes.</param>
    public static IResult Wrong(string sentence) => Results.Problem(sentence, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>For errors that the platform reports without a body.</summary>
    public static Task ExplainAsync(StatusCodeContext status) => Results.Problem(
        status.HttpContext.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => "There is nothing at this address of the API.",
            StatusCodes.Status405MethodNotAllowed => "This address of the API does not take that method.",
            StatusCodes.Status413PayloadTooLarge => TooLarge,
            StatusCodes.Status415UnsupportedMediaType => WantsJson,
            StatusCodes.Status400BadRequest when WrongValue(status.HttpContext) is { } sentence => sentence,
            var code => $"The request cannot be carried out (HTTP {code}).",
        },
        statusCode: status.HttpContext.Response.StatusCode).ExecuteAsync(status.HttpContext);

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        // The request's own path is the error page's by now.
        var failure = context.Features.Get<IExceptionHandlerPathFeature>();
        if (failure is null || !IsApi(failure.Path)) return false;
        var status = StatusOf(exception, failure.RouteValues);
        await Results.Problem(SentenceFor(exception), statusCode: status).ExecuteAsync(context);
        return true;
    }

    public static bool IsApi(PathString path) => path.StartsWithSegments("/api");

    /// <param name="route">Of the failed request: what the user can put right below an interview's own address is a wrong id.</param>
    public static int StatusOf(Exception exception, RouteValueDictionary? route) => exception switch
    {
        InterviewerException { IsOutage: true } => StatusCodes.Status503ServiceUnavailable,
        InterviewerException when route?.ContainsKey("id") is true => StatusCodes.Status404NotFound,
        InterviewerException => StatusCodes.Status400BadRequest,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };

    public static string SentenceFor(Exception exception) => exception switch
    {
        InterviewerException => exception.Message,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => TooLarge,
        BadHttpRequestException { InnerException: JsonException { InnerException: JsonException } json } =>
            $"The body is no JSON that can be read (line {json.LineNumber + 1}, character {json.BytePositionInLine + 1}).",
        BadHttpRequestException { InnerException: JsonException { Path: ['$', '.', .. var field] } } => $"The value of {field} cannot stand there; /api/reference shows what can.",
        BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => WantsJson,
        BadHttpRequestException when Missing().Match(exception.Message) is { Success: true } left => $"{left.Groups["name"]} is missing.",
        BadHttpRequestException => "The request has no body that can be read; send JSON as /api/reference shows it.",
        _ => "The fault is the program's, not yours. Nothing you answered is lost. The program's log says what happened.",
    };

    /// <summary>A value in the address that cannot be read; of such the platform says nothing.</summary>
    private static string? WrongValue(HttpContext context) => (
        from field in context.GetEndpoint()?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? []
        let text = context.Request.Query[field.Name].ToString()
        let kind = Nullable.GetUnderlyingType(field.ParameterInfo.ParameterType)
        where text.Length > 0 && (kind == typeof(int) && !int.TryParse(text, CultureInfo.InvariantCulture, out _) || kind == typeof(bool) && !bool.TryParse(text, out _))
        select $"{field.Name} takes {(kind == typeof(int) ? "a whole number" : "true or false")}, not '{text}'.").FirstOrDefault();

    [GeneratedRegex("""^Required parameter "\S+ (?<name>\w+)" was not provided""")]
    private static partial Regex Missing();
}
