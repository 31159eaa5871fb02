using Interviewer.Interviews;
using Interviewer.Web.Views;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages.Interviews;

/// <summary>An interview told again; without scripts it is the whole story at once.</summary>
internal sealed class ReplayModel(InterviewService interviews, MarkStore marks) : PageModel
{
    public string Id { get; private set; } = "";

    public string Notes { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }

    public IReadOnlyList<ReplayStep> Steps { get; private set; } = [];

    public IEnumerable<ReplayStep> Low => Steps.Where(step => step.IsLow);

    public IEnumerable<ReplayStep> Marked => Steps.Where(step => step.Mark is not null);

    public async Task OnGetAsync(string id, CancellationToken cancellationToken)
    {
        var interview = await interviews.OpenAsync(id, cancellationToken);
        Id = id;
        Notes = interview.Session.Setup.Notes;
        StartedAt = interview.Events[0].At;
        Steps = ReplaySteps.Of(interview, await marks.ListAsync(id, cancellationToken));
    }
}
