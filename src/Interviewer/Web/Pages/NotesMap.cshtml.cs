using Interviewer.Practice;
using Interviewer.Web.Views;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages;

/// <summary>Two maps over the notes: which story serves which question, and which learning was told in which interview.</summary>
internal sealed class NotesMapModel(CurrentNotes current, PracticeHistory history) : PageModel
{
    public StoryMatrix Matrix { get; private set; } = null!;

    public LearningMap Learnings { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var (_, preparation) = await current.PrepareAsync(cancellationToken);
        Matrix = StoryMatrix.Of(preparation);
        Learnings = LearningMap.Of(await history.ReadAsync(cancellationToken), preparation.Outline);
    }
}
