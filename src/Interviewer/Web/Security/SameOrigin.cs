namespace Interviewer.Web.Security;

/// <summary>
/// Refuses changes that a page of another site sends through the user's browser. Browsers name the origin of such requests;
/// programs outside a browser send neither header and pass.
/// </summary>
internal sealed class SameOrigin(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        IsRead(context.Request.Method) || IsOurs(context.Request) ? next(context) : RefuseAsync(context);

    private static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }

    private static Task RefuseAsync(HttpContext context) =>
        Results.Problem("This change was sent by another site and is refused.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
}
