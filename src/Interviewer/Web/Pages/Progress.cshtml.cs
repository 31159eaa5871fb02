using Interviewer.Practice;
using Interviewer.Web.Charts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages;

/// <summary>How practising goes, over all interviews.</summary>
internal sealed class ProgressModel(CurrentNotes current, PracticeHistory history, TimeProvider clock) : PageModel
{
    public Progress Progress { get; private set; } = null!;

    public IReadOnlyList<Chart> Charts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var (_, preparation) = await current.PrepareAsync(cancellationToken);
        Progress = Progress.Of(await history.ReadAsync(cancellationToken), preparation.Outline, clock.LocalTimeZone);
        Charts = ProgressCharts.Of(Progress, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
    }

    /// <summary>One picture as a file.</summary>
    public async Task<IActionResult> OnGetPictureAsync(string name, CancellationToken cancellationToken)
    {
        await OnGetAsync(cancellationToken);
        if (Charts.FirstOrDefault(chart => chart.Name == name) is not { Picture: { } picture } chart) return NotFound();
        return await this.PictureAsync(picture, chart.Title, name, cancellationToken);
    }
}
