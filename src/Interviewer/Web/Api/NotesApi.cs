
namespace Interviewer.Web.Api;

/// <summary>What was understood from the notes, in the same words as the terminal's <c>notes</c> and <c>search</c>.</summary>
internal static class NotesApi
{
    private const int DefaultHits = 10;

    private const int MaximumHits = 100;

    public static void MapNotes(this RouteGroupBuilder api)
    {
        api.MapGet("/notes", async (CurrentNotes current, CancellationToken cancellationToken) =>
        {
            var (notes, preparation) = await current.PrepareAsync(cancellationToken);
            return Results.Json(NotesJson.From(notes, preparation), InterviewerJson.Compact);
        });
        api.MapGet("/notes/status", (CurrentNotes current) => Results.Json(current.Status, InterviewerJson.Compact));
        api.MapGet("/notes/search", async (string? q, int? top, CurrentNotes current, CancellationToken cancellationToken) =>
            string.IsNullOrWhiteSpace(q)
                ? Results.Problem("Give the words to search for as ?q=WORDS.", statusCode: StatusCodes.Status400BadRequest)
                : Results.Json(await current.SearchAsync(q, Math.Clamp(top ?? DefaultHits, 1, MaximumHits), cancellationToken), InterviewerJson.Compact));
    }
}
