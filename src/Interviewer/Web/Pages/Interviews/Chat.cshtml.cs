using Interviewer.Interviews;
using Interviewer.Web.Api;
using Interviewer.Web.Charts;
using Interviewer.Web.Views;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interviewer.Web.Pages.Interviews;

/// <summary>The interview itself. The forms do everything without scripts; with scripts the same buttons stream.</summary>
internal sealed class ChatModel(InterviewService interviews, IHostApplicationLifetime lifetime, TimeProvider clock) : PageModel
{
    public Conversation Conversation { get; private set; } = null!;

    /// <summary>Why the last form was refused, shown once.</summary>
    [TempData]
    public string? Refusal { get; set; }

    /// <summary>Sent with the form, so that a doubled submit stores one answer.</summary>
    public string NewTurnId { get; } = Guid.NewGuid().ToString("N");

    /// <summary>When the words that wait for an answer were said.</summary>
    public DateTimeOffset WaitingSince => Conversation.Interview.Events
        .Last(entry => entry.Event is SessionEvent.Started or SessionEvent.QuestionAsked or SessionEvent.FollowUpAsked or SessionEvent.Resumed).At;

    /// <summary>How long the interview has lasted, pauses left out.</summary>
    public TimeSpan Lasted
    {
        get
        {
            var (lasted, since) = (TimeSpan.Zero, (DateTimeOffset?)null);
            foreach (var (_, at, happened) in Conversation.Interview.Events)
            {
                if (happened is SessionEvent.Paused or SessionEvent.Ended)
                {
                    lasted += at - (since ?? at);
                    since = null;
                }
                else since ??= at;
            }
            return lasted + (clock.GetUtcNow() - (since ?? clock.GetUtcNow()));
        }
    }

    public async Task OnGetAsync(string id, CancellationToken cancellationToken) =>
        Conversation = Conversation.Of(await interviews.OpenAsync(id, cancellationToken));

    /// <summary>The feedback card of one attempt as a fragment of the page.</summary>
    public async Task<IActionResult> OnGetCardAsync(string id, int number, int attempt, CancellationToken cancellationToken) =>
        await CardAsync(id, number, attempt, cancellationToken) is { } card ? Partial("_FeedbackCard", card) : NotFound();

    /// <summary>The shape of the answer of one attempt as a file.</summary>
    public async Task<IActionResult> OnGetStarAsync(string id, int number, int attempt, CancellationToken cancellationToken) =>
        await CardAsync(id, number, attempt, cancellationToken) is { Parts.Count: > 0 } card
            ? await this.PictureAsync(AnswerChart.Of(card), $"Shape of the answer to question {number}", $"answer-{card.Id}", cancellationToken)
            : NotFound();

    public Task<IActionResult> OnPostAnswerAsync(string id, string turnId, string? text) =>
        SendAsync(id, new SessionCommand.Answer(turnId, text ?? ""));

    public async Task<IActionResult> OnPostCommandAsync(string id, string command) =>
        CommandRequest.Parse(command) is { } known ? await SendAsync(id, known) : BadRequest();

    private async Task<FeedbackCard?> CardAsync(string id, int number, int attempt, CancellationToken cancellationToken)
    {
        var interview = await interviews.OpenAsync(id, cancellationToken);
        return interview.Session.Attempts.FirstOrDefault(tried => tried.Number == number && tried.Attempt == attempt) is { } tried && interview.Session.MayShowFeedback(tried)
            ? FeedbackCard.Of(interview.Preparation, tried)
            : null;
    }

    private async Task<IActionResult> SendAsync(string id, SessionCommand command)
    {
        var result = await interviews.SendAsync(id, command, onEvent: null, onWords: null, lifetime.ApplicationStopping);
        if (result.Refusal is { } sentence) Refusal = sentence;
        return Redirect($"/interviews/{id}");
    }
}
