using System.Globalization;
using System.Text.Json;
using Interviewer.Grading;
using Interviewer.Indexing;
using Interviewer.Interviews;
using Interviewer.Notes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages;

/// <summary>Home: start an interview, go on with one, see the state of the notes.</summary>
internal sealed class IndexModel(InterviewService interviews, WeakQuestions weak, CurrentNotes current, NotesChoice choice) : PageModel
{
    private const string MinutesSuffix = "min";

    public static IReadOnlyList<int> Counts { get; } = [3, 5, 8, 12];

    public static IReadOnlyList<int> Spans { get; } = [15, 30, 45];

    /// <summary>A number of questions, or minutes followed by "min".</summary>
    [BindProperty]
    public string Length { get; set; } = "5";

    [BindProperty]
    public InterviewMode Mode { get; set; } = InterviewMode.Practice;

    [BindProperty]
    public string Focus { get; set; } = "all";

    [BindProperty]
    public InterviewStyle Style { get; set; } = InterviewStyle.Neutral;

    /// <summary>Ids of ticked questions; any of them goes before <see cref="Focus"/> and <see cref="Length"/>.</summary>
    [BindProperty]
    public string[] Chosen { get; set; } = [];

    public string? Problem { get; private set; }

    public NotesSnapshot? Notes { get; private set; }

    public Preparation? Preparation { get; private set; }

    /// <summary>How many questions went badly last time.</summary>
    public int Weak { get; private set; }

    public IReadOnlyList<SessionSummary> Unfinished { get; private set; } = [];

    public bool IsSample => choice.IsSample;

    public NotesStatus Status => current.Status;

    public IReadOnlyList<NoteProblem> Problems => Notes is null || Preparation is null ? [] : [.. Notes.Problems, .. Preparation.Outline.Problems];

    /// <summary>Kinds of question there are in the notes, most common first.</summary>
    public IEnumerable<QuestionType> Themes => Preparation?.Outline.Questions.CountBy(question => question.Type).OrderByDescending(count => count.Value).Select(count => count.Key) ?? [];

    public static string Minutes(int span) => string.Create(CultureInfo.InvariantCulture, $"{span}{MinutesSuffix}");

    public static string FocusOn(QuestionType theme) => JsonNamingPolicy.SnakeCaseLower.ConvertName(theme.ToString());

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Unfinished = [.. (await interviews.ListAsync(cancellationToken)).Where(interview => interview.State != "ended").Take(3)];
        try
        {
            await ReadAsync(cancellationToken);
            Weak = (await weak.FindAsync(Preparation!, cancellationToken)).Count;
        }
        catch (InterviewerException e)
        {
            Problem = e.Message;
        }
    }

    /// <summary>The state of the notes as a fragment of the page, for whoever watches them being read.</summary>
    public async Task<IActionResult> OnGetNotesAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(cancellationToken);
        return Partial("_NotesState", this);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            var interview = await interviews.StartAsync(await current.ReadAsync(cancellationToken), Options(), cancellationToken);
            return Redirect($"/interviews/{interview.Id}");
        }
        catch (InterviewerException e)
        {
            await OnGetAsync(cancellationToken);
            Problem = e.Message;
            return Page();
        }
    }

    private StartOptions Options()
    {
        if (Chosen.Length > 0) return new(Chosen.Length, Mode, string.Join(',', Chosen), Style: Style);
        var timed = Length.EndsWith(MinutesSuffix, StringComparison.Ordinal);
        return int.TryParse(timed ? Length[..^MinutesSuffix.Length] : Length, CultureInfo.InvariantCulture, out var number)
            ? new(timed ? StartOptions.QuestionsIn(number, Mode) : number, Mode, Focus, Style: Style)
            : throw new InterviewerException($"'{Length}' is no length; give a number of questions, or minutes such as {Minutes(Spans[0])}.");
    }

    private async Task ReadAsync(CancellationToken cancellationToken) => (Notes, Preparation) = await current.PrepareAsync(cancellationToken);
}
