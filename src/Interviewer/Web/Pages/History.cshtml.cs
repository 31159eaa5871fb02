using Interviewer.Interviews;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Interviewer.Web.Pages;

/// <summary>Every interview that is kept, newest first, to be searched, filtered and deleted.</summary>
internal sealed class HistoryModel(InterviewService interviews, TranscriptSearch transcripts) : PageModel
{
    private const int PerPage = 25;

    /// <summary>Words that were said, or the name of the notes.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "mode")]
    public InterviewMode? Mode { get; set; }

    /// <summary>"ended" or "open"; anything else is no filter.</summary>
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    /// <summary>1-based.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>What was deleted by the form that was just sent.</summary>
    [TempData]
    public string? Deleted { get; set; }

    public IReadOnlyList<SessionSummary> All { get; private set; } = [];

    public IReadOnlyList<SessionSummary> Found { get; private set; } = [];

    public IEnumerable<SessionSummary> Shown => Found.Skip((Number - 1) * PerPage).Take(PerPage);

    public int Pages => (Found.Count + PerPage - 1) / PerPage;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Query) || Mode is not null || State is "ended" or "open";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        All = await interviews.ListAsync(cancellationToken);
        var said = string.IsNullOrWhiteSpace(Query) ? null : await transcripts.FindAsync(Query, cancellationToken);
        Found = [.. All.Where(interview =>
            (said is null || said.Contains(interview.Id) || interview.Notes.Contains(Query!, StringComparison.OrdinalIgnoreCase))
            && (Mode is null || interview.Mode == Mode)
            && State switch { "ended" => interview.State == "ended", "open" => interview.State != "ended", _ => true })];
        Number = Math.Clamp(Number, 1, Math.Max(1, Pages));
    }

    /// <summary>The address of another page of the same search.</summary>
    public string PageAt(int number) =>
        QueryHelpers.AddQueryString("/history", new Dictionary<string, string?> { ["q"] = Query, ["mode"] = Mode?.ToString(), ["state"] = State, ["p"] = $"{number}" });

    public async Task<IActionResult> OnPostDeleteAsync(string id, CancellationToken cancellationToken)
    {
        await interviews.DeleteAsync(id, cancellationToken);
        Deleted = "The interview is deleted.";
        return Redirect("/history");
    }

    public async Task<IActionResult> OnPostDeleteAllAsync(CancellationToken cancellationToken)
    {
        var count = await interviews.DeleteAllAsync(cancellationToken);
        Deleted = count == 1 ? "The interview is deleted." : $"All {count} interviews are deleted.";
        return Redirect("/history");
    }
}
