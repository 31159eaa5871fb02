using Interviewer.Web.Api;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages;

/// <summary>One clear sentence for whatever could not be shown.</summary>
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel : PageModel
{
    public string Title { get; private set; } = "";

    public string Sentence { get; private set; } = "";

    /// <summary>Address of the page from which to go on.</summary>
    public string Way { get; private set; } = "/";

    public void OnGet() => Explain();

    public void OnPost() => Explain();

    private void Explain()
    {
        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is { } failure)
        {
            Response.StatusCode = ApiErrors.StatusOf(failure.Error, failure.RouteValues);
            Sentence = ApiErrors.SentenceFor(failure.Error);
            // What is not found below an id is an interview.
            if (Response.StatusCode == StatusCodes.Status404NotFound) Way = "/history";
        }
        else
        {
            if (Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = StatusCodes.Status404NotFound;
            Sentence = Response.StatusCode == StatusCodes.Status404NotFound
                ? "There is no page at this address."
                : "This form is no longer valid; go back, reload the page and send it again.";
        }
        Title = Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => "Not found",
            >= 500 => "Something went wrong",
            _ => "That did not work",
        };
    }
}
