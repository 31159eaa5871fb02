using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Notes;
using Interviewer.Notes.Overrides;
using Interviewer.Web.Views;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages;

/// <summary>The outline of the notes as they were understood, with what they lack; a search; and corrections in place.</summary>
internal sealed class NotesModel(CurrentNotes current, NotesChoice choice, NoteCorrections corrections) : PageModel
{
    private const int BestStories = 3;

    private const int MostHits = 10;

    /// <summary>How sure the reading of a line must be not to be listed as doubtful, 0 to 1.</summary>
    private const double Sure = .7;

    /// <summary>More are not worth reading through at once, and their files would all be looked at again.</summary>
    private const int MostDoubtful = 30;

    [FromQuery(Name = "q")]
    public string? Query { get; set; }

    /// <summary>With <see cref="Line"/>, the item or heading that is looked at.</summary>
    [FromQuery(Name = "file")]
    public string? InFile { get; set; }

    [FromQuery(Name = "line")]
    public int Line { get; set; }

    /// <summary>What the last form did.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Why the last form could not be carried out.</summary>
    [TempData]
    public string? Refusal { get; set; }

    public NotesSnapshot Notes { get; private set; } = null!;

    public Preparation Preparation { get; private set; } = null!;

    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    public CorrectionForm? Form { get; private set; }

    public IReadOnlyList<(string File, NoteCorrection Correction)> Corrections { get; private set; } = [];

    /// <summary>Lines that could be something else, with their text; the first of them.</summary>
    public IReadOnlyList<(Bullet Bullet, string Text)> Doubtful { get; private set; } = [];

    /// <summary>How many there are.</summary>
    public int DoubtfulCount => Preparation.Outline.Bullets.Count(bullet => bullet.Confidence < Sure);

    public IReadOnlyList<NoteProblem> Problems => [.. Notes.Problems, .. Preparation.Outline.Problems];

    public bool IsSample => choice.IsSample;

    public bool CanUndo => corrections.CanUndo;

    public async Task OnGetAsync(bool edit, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Query)) Query = null;
        (Notes, Preparation) = await current.PrepareAsync(cancellationToken);
        if (Query is not null) Hits = await current.SearchAsync(Query, MostHits, cancellationToken);
        if (edit && !IsSample && Find(InFile) is { } file) Form = CorrectionForm.Of(Preparation.Outline, file, Line, Place.Outline(file.File, Line));
        var doubtful = Preparation.Outline.Bullets.Where(bullet => bullet.Confidence < Sure).Take(MostDoubtful).ToLookup(bullet => bullet.File);
        Doubtful = [.. Notes.Files.Where(one => doubtful.Contains(one.File))
            .SelectMany(one => NoteEntry.Of(one).Where(entry => !entry.IsHeading).Join(doubtful[one.File], entry => entry.Lines.First, bullet => bullet.Line, (entry, bullet) => (bullet, entry.Text)))];
        try
        {
            if (!IsSample) Corrections = await corrections.ListAsync(cancellationToken);
        }
        catch (InterviewerException)
        {
            // What is wrong with the file stands among the problems.
        }
    }

    public Task<IActionResult> OnPostCorrectAsync(string file, int line, string back, string choice, string? of, CancellationToken cancellationToken) =>
        CarryOutAsync(back, async () =>
        {
            RefuseSample();
            (Notes, Preparation) = await current.PrepareAsync(cancellationToken);
            var form = (Find(file) is { } found ? CorrectionForm.Of(Preparation.Outline, found, line, back) : null)
                ?? throw new InterviewerException("The notes have changed meanwhile: there is nothing to correct in that line any more.");
            var correction = form.Correct(choice, of);
            await corrections.AddAsync(file, correction, cancellationToken);
            Done = $"Corrected: “{form.Entry.Text}” {CorrectionForm.Words(correction)}.";
        });

    public Task<IActionResult> OnPostTakeBackAsync(int index, string? match, CancellationToken cancellationToken) =>
        CarryOutAsync("/notes", async () =>
        {
            await corrections.RemoveAsync(index, match, cancellationToken);
            Done = $"Taken back: “{match}” is read as the rules read it.";
        });

    public Task<IActionResult> OnPostUndoAsync(string back, CancellationToken cancellationToken) =>
        CarryOutAsync(back, async () =>
        {
            await corrections.UndoAsync(cancellationToken);
            Done = "Taken back.";
        });

    public IEnumerable<Narrative> BestFor(Question question) => Preparation.FittingStories(question)
        .Take(BestStories)
        .Select(match => Preparation.Outline.Narratives.FirstOrDefault(narrative => narrative.Id == match.StoryId))
        .OfType<Narrative>();

    public NarrativeRow Row(Narrative narrative)
    {
        var line = narrative.Lines[0].First;
        return new(narrative, [.. Preparation.Outline.Criteria.Where(point => point.Owner == narrative.Id)], IsAt(narrative.File, line), FormAt(narrative.File, line), !IsSample);
    }

    /// <summary>Whether the item or heading that is looked at stands in these lines.</summary>
    public bool IsAt(string file, int line) => Line > 0 && line == Line && file == (InFile ?? file);

    public CorrectionForm? FormAt(string file, int line) => IsAt(file, line) ? Form : null;

    private void RefuseSample()
    {
        if (IsSample) throw new InterviewerException("The sample notes cannot be corrected; bring your own.");
    }

    private NoteText? Find(string? file) => Notes.Files.FirstOrDefault(one => one.File == file && Preparation.Outline.Files.Any(read => read.File == file));

    private async Task<IActionResult> CarryOutAsync(string back, Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (InterviewerException e)
        {
            Refusal = e.Message;
        }
        return Url.IsLocalUrl(back) ? LocalRedirect(back) : Redirect("/notes");
    }
}
