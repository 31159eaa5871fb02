using Interviewer.Interviews;

namespace Interviewer.Web.Api;

/// <summary>The user's bookmarks and private notes on moments of an interview.</summary>
internal static class MarksApi
{
    public static void MapMarks(this RouteGroupBuilder api)
    {
        var marks = api.MapGroup("/interviews/{id}/marks").WithTags("Marks");
        marks.MapGet("/", async (string id, MarkStore store, SessionStore sessions, CancellationToken cancellationToken) =>
                (await sessions.LoadAsync(id, cancellationToken)).Count == 0
                    ? throw SessionStore.NotFound(id)
                    : Results.Json(await store.ListAsync(id, cancellationToken), InterviewerJson.Compact))
            .WithSummary("Your bookmarks and private notes on an interview").Produces<IEnumerable<Mark>>().ProducesProblem(StatusCodes.Status404NotFound);
        marks.MapPut("/{version:int}", SetAsync)
            .WithSummary("Mark one moment of an interview").WithDescription("The moment is the version of an event. An empty mark takes it away.")
            .Produces(StatusCodes.Status204NoContent).TakesJson().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> SetAsync(string id, int version, MarkRequest request, MarkStore store, CancellationToken cancellationToken)
    {
        var note = request.Note?.Trim() ?? "";
        if (note.Length > Mark.MaximumNoteLength)
            return ApiErrors.Wrong($"The note has {note.Length:N0} characters; at most {Mark.MaximumNoteLength:N0} can be kept.");
        await store.SetAsync(id, new(version, request.Bookmarked ?? false, note), cancellationToken);
        return Results.NoContent();
    }
}
