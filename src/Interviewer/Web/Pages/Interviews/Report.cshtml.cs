using Interviewer.Interviews;
using Interviewer.Web.Views;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages.Interviews;

/// <summary>The whole interview on one printable page.</summary>
internal sealed class ReportModel(InterviewService interviews) : PageModel
{
    public string Id { get; private set; } = "";

    public Report Report { get; private set; } = null!;

    public async Task OnGetAsync(string id, CancellationToken cancellationToken)
    {
        Id = id;
        Report = Report.Of(await interviews.OpenAsync(id, cancellationToken));
    }
}
