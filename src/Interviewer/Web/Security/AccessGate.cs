using Interviewer.Web.Api;

namespace Interviewer.Web.Security;

/// <summary>Where a token is set, lets nobody in who has not shown it: as bearer token, or once on the page that asks for it.</summary>
internal sealed class AccessGate(RequestDelegate next, Access access)
{
    public const string Cookie = "interviewer-access";

    public const string Page = "/access";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!access.NeedsToken || request.Path == Page || access.IsPass(request.Cookies[Cookie]) || access.IsToken(Bearer(request))) return next(context);
        if (!ApiErrors.IsApi(request.Path))
        {
            context.Response.Redirect(HttpMethods.IsGet(request.Method) ? $"{Page}?to={Uri.EscapeDataString(request.Path + request.QueryString)}" : Page);
            return Task.CompletedTask;
        }
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Results.Problem("This program asks for its token: send it as Authorization: Bearer TOKEN.", statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(context);
    }

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var sent && sent.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? sent["Bearer ".Length..].Trim() : null;
}
