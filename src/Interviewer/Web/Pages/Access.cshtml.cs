using Interviewer.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages;

/// <summary>Asks a browser for the token, once.</summary>
internal sealed class AccessModel(Access access) : PageModel
{
    /// <summary>Long enough not to be asked every day.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    public bool Refused { get; private set; }

    public IActionResult OnPost(string? token)
    {
        if (!access.IsToken(token))
        {
            Refused = true;
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Page();
        }
        Response.Cookies.Append(AccessGate.Cookie, access.Pass!, new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = Request.IsHttps,
            MaxAge = Remembered,
            IsEssential = true,
        });
        return LocalRedirect(Url.IsLocalUrl(To) ? To : "/");
    }
}
