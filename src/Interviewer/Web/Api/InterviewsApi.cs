using System.Globalization;
using Interviewer.Interviews;
using Interviewer.Transcripts;

namespace Interviewer.Web.Api;

/// <summary>Interviews over HTTP: start, list, read, take turns, follow, delete.</summary>
internal static class InterviewsApi
{
    private const int MaximumTurnIdLength = 100;

    private const string EventStreamType = "text/event-stream";

    public static void MapInterviews(this RouteGroupBuilder api)
    {
        var interviews = api.MapGroup("/interviews").WithTags("Interviews");
        interviews.MapGet("/", async (InterviewService service, CancellationToken cancellationToken) =>
                Json((await service.ListAsync(cancellationToken)).Select(Withheld.From)))
            .WithSummary("Every interview that is kept, newest first").Produces<IEnumerable<SessionSummary>>();
        interviews.MapPost("/", StartAsync)
            .WithSummary("Start an interview on the current notes").WithDescription("What is left out takes a default: 5 questions, practice mode, everything in the notes.")
            .Produces<InterviewStatus>(StatusCodes.Status201Created).TakesJson();
        interviews.MapGet("/{id}", async (string id, InterviewService service, CancellationToken cancellationToken) =>
                Json(InterviewStatus.Of(await service.OpenAsync(id, cancellationToken))))
            .WithSummary("Where an interview stands and what it waits for").Produces<InterviewStatus>().ProducesProblem(StatusCodes.Status404NotFound);
        interviews.MapGet("/{id}/events", EventsAsync)
            .WithSummary("What has happened in an interview")
            .WithDescription("As JSON, an array of events after a version. With Accept: text/event-stream, the same as they happen, each with its version as id, until the interview ends; after a break, Last-Event-ID goes on where it was. While a real interview runs, grades are left out.")
            .Produces<IEnumerable<StoredEvent>>().AlsoGives<StoredEvent>(EventStreamType).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        interviews.MapPost("/{id}/turns", AnswerAsync)
            .WithSummary("Answer the open question or follow-up")
            .WithDescription("The answer is stored before anything is done with it. Sent again under the same turnId, it adds nothing and gives the stored outcome. Each event arrives as a server-sent event; the last one is \"state\".")
            .Produces<StoredEvent>(StatusCodes.Status200OK, EventStreamType)
            .TakesJson().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        interviews.MapPost("/{id}/commands", CommandAsync)
            .WithSummary("Skip, hint, retry, continue, pause, resume or end").WithDescription("Answers as a turn does.")
            .Produces<StoredEvent>(StatusCodes.Status200OK, EventStreamType)
            .TakesJson().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        interviews.MapDelete("/{id}", async (string id, InterviewService service, CancellationToken cancellationToken) =>
            {
                await service.DeleteAsync(id, cancellationToken);
                return Results.NoContent();
            })
            .WithSummary("Delete an interview for good").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> StartAsync(StartRequest request, InterviewService service, CurrentNotes notes, HttpResponse response, CancellationToken cancellationToken)
    {
        if (request.Minutes < 1) return ApiErrors.Wrong($"minutes takes a whole number from 1 up, not {request.Minutes}.");
        var mode = request.Mode ?? InterviewMode.Practice;
        var questions = request.Questions ?? (request.Minutes is { } minutes ? StartOptions.QuestionsIn(minutes, mode) : new StartOptions().Questions);
        var options = new StartOptions(questions, mode, request.Focus ?? "all", request.Seed, request.Style ?? InterviewStyle.Neutral);
        var interview = await service.StartAsync(await notes.ReadAsync(cancellationToken), options, cancellationToken);
        response.Headers.Location = $"/api/interviews/{interview.Id}";
        return Results.Json(InterviewStatus.Of(interview), InterviewerJson.Compact, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> EventsAsync(string id, int? after, HttpRequest request, InterviewService service, EventFeed feed, CancellationToken cancellationToken)
    {
        if (request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals(EventStreamType, StringComparison.OrdinalIgnoreCase)))
            return await feed.FollowAsync(id, int.TryParse(request.Headers["Last-Event-ID"], CultureInfo.InvariantCulture, out var last) ? last : after ?? 0, cancellationToken);
        var interview = await service.OpenAsync(id, cancellationToken);
        return Json(Withheld.From(interview.Events).Where(entry => entry.Version > (after ?? 0)));
    }

    private static async Task<IResult> AnswerAsync(string id, AnswerRequest request, Turns turns, HttpContext context)
    {
        if (request.TurnId is not { Length: > 0 and <= MaximumTurnIdLength })
            return ApiErrors.Wrong("Give the turn an id of your own (turnId, at most 100 characters): sent again with it, an answer is never stored twice.");
        if (string.IsNullOrWhiteSpace(request.Text)) return ApiErrors.Wrong("text is empty; send the answer in it, or the command skip.");
        if (request.Text.Length > InterviewSession.MaximumAnswerLength)
            return Results.Problem($"text has {request.Text.Length:N0} characters; at most {InterviewSession.MaximumAnswerLength:N0} can be kept.", statusCode: StatusCodes.Status413PayloadTooLarge);
        if (request.ElapsedMs < 0) return ApiErrors.Wrong($"elapsedMs takes milliseconds from 0 up, not {request.ElapsedMs}.");
        return await turns.SendAsync(id, new SessionCommand.Answer(request.TurnId, request.Text, request.ElapsedMs), context);
    }

    private static async Task<IResult> CommandAsync(string id, CommandRequest request, Turns turns, HttpContext context) =>
        CommandRequest.Parse(request.Command) is { } command
            ? await turns.SendAsync(id, command, context)
            : ApiErrors.Wrong($"There is no command '{request.Command}'; the commands are {string.Join(", ", CommandRequest.Names)}.");

    private static IResult Json<T>(T value) => Results.Json(value, InterviewerJson.Compact);
}
