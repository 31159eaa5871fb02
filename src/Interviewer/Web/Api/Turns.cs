using Interviewer.Interviews;
using Interviewer.Transcripts;

namespace Interviewer.Web.Api;

/// <summary>Carries out one command and streams each event as soon as it is stored; the last message is the interview's state.</summary>
internal sealed partial class Turns(InterviewService service, IHostApplicationLifetime lifetime, ILogger<Turns> logger)
{
    /// <returns>Problem details when the rules refuse the command; else nothing more to write.</returns>
    public async Task<IResult> SendAsync(string id, SessionCommand command, HttpContext context)
    {
        var stream = new EventStream(context);
        // Not the request's own token: a reader who leaves must not stop the grading of an answer that is already stored.
        var cancellationToken = lifetime.ApplicationStopping;
        try
        {
            var real = (await service.OpenAsync(id, cancellationToken)).Session.Setup.Mode is InterviewMode.Real;
            var result = await service.SendAsync(id, command, entry => (real ? Withheld.Cut(entry) : entry) is { } open ? stream.WriteAsync(open) : ValueTask.CompletedTask, words => stream.WriteAsync("words", new { text = words }), cancellationToken);
            if (result.Refusal is { } sentence) return Results.Problem(sentence, statusCode: StatusCodes.Status409Conflict);
            await stream.WriteAsync("state", InterviewStatus.Of(await service.OpenAsync(id, cancellationToken)));
        }
        catch (Exception e) when (stream.HasStarted && e is not OperationCanceledException)
        {
            LogBroken(id, e);
            await stream.WriteAsync("problem", new { detail = ApiErrors.SentenceFor(e) });
        }
        return Results.Empty;
    }

    [LoggerMessage(LogLevel.Error, "A turn of interview {Id} broke off after its answer was stored.")]
    private partial void LogBroken(string id, Exception exception);
}
