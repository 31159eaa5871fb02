using Microsoft.AspNetCore.Diagnostics;

namespace Interviewer.Web.Api;

/// <summary>Turns what is thrown below <c>/api</c> into problem details (RFC 9457) with one clear sentence; pages have their own error page.</summary>
internal sealed class ApiErrors : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (!context.Request.Path.StartsWithSegments("/api")) return false;
        var status = StatusOf(exception, context.Features.Get<IExceptionHandlerFeature>()?.RouteValues);
        await Results.Problem(SentenceFor(exception), statusCode: status).ExecuteAsync(context);
        return true;
    }

    /// <param name="route">Of the failed request: what the user can put right below an interview's own address is a wrong id.</param>
    public static int StatusOf(Exception exception, RouteValueDictionary? route) => exception switch
    {
        InterviewerException when route?.ContainsKey("id") is true => StatusCodes.Status404NotFound,
        InterviewerException => StatusCodes.Status400BadRequest,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };

    public static string SentenceFor(Exception exception) => exception switch
    {
        InterviewerException => exception.Message,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => "The request is too large; an answer holds at most 50,000 characters.",
        BadHttpRequestException => "The request cannot be read; send the JSON that the README describes.",
        _ => "Something went wrong inside the program; nothing that was answered is lost, and its log says more.",
    };
}
