using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Notes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages;

/// <summary>Home: start an interview, go on with one, see the state of the notes.</summary>
internal sealed class IndexModel(InterviewService interviews, CurrentNotes current) : PageModel
{
    public static IReadOnlyList<int> Counts { get; } = [3, 5, 8, 12];

    [BindProperty]
    public int Questions { get; set; } = 5;

    [BindProperty]
    public InterviewMode Mode { get; set; } = InterviewMode.Practice;

    [BindProperty]
    public string Focus { get; set; } = "all";

    public string? Problem { get; private set; }

    public NotesSnapshot? Notes { get; private set; }

    public Preparation? Preparation { get; private set; }

    public IReadOnlyList<SessionSummary> Unfinished { get; private set; } = [];

    public NotesStatus Status => current.Status;

    public IReadOnlyList<NoteProblem> Problems => Notes is null || Preparation is null ? [] : [.. Notes.Problems, .. Preparation.Outline.Problems];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Unfinished = [.. (await interviews.ListAsync(cancellationToken)).Where(interview => interview.State != "ended").Take(3)];
        try
        {
            (Notes, Preparation) = await current.PrepareAsync(cancellationToken);
        }
        catch (InterviewerException e)
        {
            Problem = e.Message;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            var notes = await current.ReadAsync(cancellationToken);
            var interview = await interviews.StartAsync(notes, new(Questions, Mode, Focus), cancellationToken);
            return Redirect($"/interviews/{interview.Id}");
        }
        catch (InterviewerException e)
        {
            await OnGetAsync(cancellationToken);
            Problem = e.Message;
            return Page();
        }
    }
}
