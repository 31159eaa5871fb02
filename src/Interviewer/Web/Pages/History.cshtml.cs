using Interviewer.Interviews;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages;

/// <summary>Every interview that is kept, newest first.</summary>
internal sealed class HistoryModel(InterviewService interviews) : PageModel
{
    public IReadOnlyList<SessionSummary> Interviews { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Interviews = await interviews.ListAsync(cancellationToken);

    public async Task<IActionResult> OnPostDeleteAsync(string id, CancellationToken cancellationToken)
    {
        await interviews.DeleteAsync(id, cancellationToken);
        return Redirect("/history");
    }
}
