
namespace Interviewer.Web.Api;

/// <summary>What was understood from the notes, in the same words as the terminal's <c>notes</c> and <c>search</c>.</summary>
internal static class NotesApi
{
    public static void MapNotes(this RouteGroupBuilder api)
    {
        api.MapGet("/notes", async (CurrentNotes current, CancellationToken cancellationToken) =>
        {
            var (notes, preparation) = await current.PrepareAsync(cancellationToken);
            return Results.Json(NotesJson.From(notes, preparation), InterviewerJson.Compact);
        });
    }
}
