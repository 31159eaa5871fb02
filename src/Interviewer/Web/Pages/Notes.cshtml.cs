using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Notes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages;

/// <summary>The outline of the notes as they were understood, their gaps, and a search.</summary>
internal sealed class NotesModel(CurrentNotes current) : PageModel
{
    private const int BestStories = 3;

    private const int MostHits = 10;

    [FromQuery(Name = "q")]
    public string? Query { get; set; }

    public NotesSnapshot Notes { get; private set; } = null!;

    public Preparation Preparation { get; private set; } = null!;

    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    public IReadOnlyList<NoteProblem> Problems => [.. Notes.Problems, .. Preparation.Outline.Problems];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Query)) Query = null;
        (Notes, Preparation) = await current.PrepareAsync(cancellationToken);
        if (Query is not null) Hits = await current.SearchAsync(Query, MostHits, cancellationToken);
    }

    public IEnumerable<string> BestFor(Question question) => Preparation.StoriesFor(question)
        .Take(BestStories)
        .Select(match => Preparation.Outline.Narratives.FirstOrDefault(narrative => narrative.Id == match.StoryId)?.Title)
        .OfType<string>();
}
