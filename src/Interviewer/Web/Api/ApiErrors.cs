using Microsoft.AspNetCore.Diagnostics;

namespace Interviewer.Web.Api;

/// <summary>Turns what is thrown below <c>/api</c> into problem details (RFC 9457) with one clear sentence; pages have their own error page.</summary>
internal sealed class ApiErrors : IExceptionHandler
{
    private const string TooLarge = "The request is too large; an answer holds at most 50,000 characters, an upload 100 MB.";

    /// <summary>For errors that the platform reports without a body.</summary>
    public static Task ExplainAsync(StatusCodeContext status) => Results.Problem(
        status.HttpContext.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => "There is nothing at this address of the API.",
            StatusCodes.Status405MethodNotAllowed => "This address of the API does not take that method.",
            StatusCodes.Status413PayloadTooLarge => TooLarge,
            StatusCodes.Status415UnsupportedMediaType => "The API takes JSON: send it with Content-Type: application/json.",
            _ => "The request cannot be carried out.",
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
        BadHttpRequestException => "The request cannot be read; send the JSON that the README describes.",
        _ => "The fault is the program's, not yours. Nothing you answered is lost. The program's log says what happened.",
    };
}
