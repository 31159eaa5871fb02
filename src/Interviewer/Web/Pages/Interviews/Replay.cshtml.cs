using Interviewer.Interviews;
using Interviewer.Web.Views;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages.Interviews;

/// <summary>An interview told again; without scripts it is the whole story at once.</summary>
internal sealed class ReplayModel(InterviewService interviews) : PageModel
{
    public string Notes { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }

    public IReadOnlyList<ReplayStep> Steps { get; private set; } = [];

    public async Task OnGetAsync(string id, CancellationToken cancellationToken)
    {
        var interview = await interviews.OpenAsync(id, cancellationToken);
        Notes = interview.Session.Setup.Notes;
        StartedAt = interview.Events[0].At;
        Steps = ReplaySteps.Of(interview);
    }
}
