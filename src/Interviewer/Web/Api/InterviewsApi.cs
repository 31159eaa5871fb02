using Interviewer.Interviews;

namespace Interviewer.Web.Api;

/// <summary>Interviews over HTTP: start, list, read, take turns, delete.</summary>
internal static class InterviewsApi
{
    private const int MaximumTurnIdLength = 100;

    public static void MapInterviews(this RouteGroupBuilder api)
    {
        var interviews = api.MapGroup("/interviews");
        interviews.MapGet("/", async (InterviewService service, CancellationToken cancellationToken) =>
            Json(await service.ListAsync(cancellationToken)));
        interviews.MapPost("/", StartAsync);
        interviews.MapGet("/{id}", async (string id, InterviewService service, CancellationToken cancellationToken) =>
            Json(InterviewStatus.Of(await service.OpenAsync(id, cancellationToken))));
        interviews.MapGet("/{id}/events", EventsAsync);
        interviews.MapPost("/{id}/turns", AnswerAsync);
        interviews.MapPost("/{id}/commands", CommandAsync);
        interviews.MapDelete("/{id}", async (string id, InterviewService service, CancellationToken cancellationToken) =>
        {
            await service.DeleteAsync(id, cancellationToken);
            return Results.NoContent();
        });
    }

    private static async Task<IResult> StartAsync(StartRequest request, InterviewService service, CurrentNotes notes, CancellationToken cancellationToken)
    {
        var mode = request.Mode ?? InterviewMode.Practice;
        var questions = request.Questions ?? (request.Minutes is { } minutes ? StartOptions.QuestionsIn(minutes, mode) : new StartOptions().Questions);
        var options = new StartOptions(questions, mode, request.Focus ?? "all", request.Seed, request.Style ?? InterviewStyle.Neutral);
        var interview = await service.StartAsync(await notes.ReadAsync(cancellationToken), options, cancellationToken);
        return Results.Json(InterviewStatus.Of(interview), InterviewerJson.Compact, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> EventsAsync(string id, int? after, InterviewService service, CancellationToken cancellationToken)
    {
        var interview = await service.OpenAsync(id, cancellationToken);
        return Json(interview.Events.Where(entry => entry.Version > (after ?? 0)));
    }

    private static async Task<IResult> AnswerAsync(string id, AnswerRequest request, Turns turns, HttpContext context)
    {
        if (request.TurnId is not { Length: > 0 and <= MaximumTurnIdLength })
            return Results.Problem("Give the turn an id of your own (turnId, at most 100 characters): sent again with it, an answer is never stored twice.", statusCode: StatusCodes.Status400BadRequest);
        return await turns.SendAsync(id, new SessionCommand.Answer(request.TurnId, request.Text ?? "", request.ElapsedMs is < 0 ? null : request.ElapsedMs), context);
    }

    private static async Task<IResult> CommandAsync(string id, CommandRequest request, Turns turns, HttpContext context) =>
        CommandRequest.Parse(request.Command) is { } command
            ? await turns.SendAsync(id, command, context)
            : Results.Problem($"There is no command '{request.Command}'; the commands are {string.Join(", ", CommandRequest.Names)}.", statusCode: StatusCodes.Status400BadRequest);

    private static IResult Json<T>(T value) => Results.Json(value, InterviewerJson.Compact);
}
